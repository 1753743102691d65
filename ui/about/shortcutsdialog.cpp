#include "shortcutsdialog.h"

#include "ui/widgets/textlabel.h"

#include <QDialogButtonBox>
#include <QGridLayout>
#include <QKeySequence>
#include <QScrollArea>
#include <QVBoxLayout>

namespace {

constexpr int widthCharacters = 80;
constexpr int heightLines = 30;

struct Line
{
    QString keys;
    QString action;
};

QString native(const QKeySequence &key)
{
    return key.toString(QKeySequence::NativeText);
}

QList<Line> lines()
{
    return {
        {{}, ShortcutsDialog::tr("Everywhere")},
        {native(Qt::CTRL | Qt::Key_1), ShortcutsDialog::tr("Start page")},
        {native(Qt::CTRL | Qt::Key_2), ShortcutsDialog::tr("Questions")},
        {native(Qt::CTRL | Qt::Key_3), ShortcutsDialog::tr("Overview")},
        {native(Qt::CTRL | Qt::Key_4), ShortcutsDialog::tr("Report")},
        {native(Qt::CTRL | Qt::Key_5), ShortcutsDialog::tr("Verify a report")},
        {native(Qt::CTRL | Qt::Key_N), ShortcutsDialog::tr("New assessment")},
        {native(Qt::CTRL | Qt::SHIFT | Qt::Key_N), ShortcutsDialog::tr("New workspace")},
        {native(Qt::CTRL | Qt::Key_O), ShortcutsDialog::tr("Open workspace")},
        {native(Qt::CTRL | Qt::Key_D), ShortcutsDialog::tr("Details of the assessment")},
        {native(Qt::CTRL | Qt::Key_Z), ShortcutsDialog::tr("Undo")},
        {QStringLiteral("%1, %2").arg(native(Qt::CTRL | Qt::SHIFT | Qt::Key_Z),
                                      native(Qt::CTRL | Qt::Key_Y)),
         ShortcutsDialog::tr("Redo")},
        {native(Qt::CTRL | Qt::Key_Comma), ShortcutsDialog::tr("Settings")},
        {native(Qt::CTRL | Qt::Key_Comma), ShortcutsDialog::tr("Settings")},
        {native(QKeySequence::Print), ShortcutsDialog::tr("Print the overview or the report")},
        {native(Qt::CTRL | Qt::Key_Q), ShortcutsDialog::tr("Quit")},
        {native(Qt::Key_F1), ShortcutsDialog::tr("Show or hide the help on the check")},
        {native(Qt::CTRL | Qt::Key_F1), ShortcutsDialog::tr("Help on the page that is shown")},
        {native(Qt::CTRL | Qt::SHIFT | Qt::Key_F1), ShortcutsDialog::tr("User guide")},
        {native(Qt::SHIFT | Qt::Key_F1), ShortcutsDialog::tr("This list")},
        {{}, ShortcutsDialog::tr("In the questions")},
        {QStringLiteral("1 … 7"),
         ShortcutsDialog::tr("Choose a result, while no text field has the focus")},
        {QStringLiteral("%1 … %2").arg(native(Qt::ALT | Qt::Key_1), native(Qt::ALT | Qt::Key_7)),
         ShortcutsDialog::tr("Choose a result, always")},
        {native(Qt::ALT | Qt::Key_Left), ShortcutsDialog::tr("Back to the check before")},
        {native(Qt::ALT | Qt::Key_Right), ShortcutsDialog::tr("Next check")},
        {native(Qt::CTRL | Qt::Key_J), ShortcutsDialog::tr("Next open check")},
        {native(Qt::CTRL | Qt::Key_L), ShortcutsDialog::tr("To the list of checks")},
        {native(Qt::CTRL | Qt::Key_F), ShortcutsDialog::tr("Search checks")},
        {native(QKeySequence::Paste),
         ShortcutsDialog::tr("Paste a screenshot, files or an address as evidence")},
        {native(Qt::CTRL | Qt::SHIFT | Qt::Key_F), ShortcutsDialog::tr("Filter checks")},
        {native(Qt::CTRL | Qt::Key_B), ShortcutsDialog::tr("Flag the check for review")},
        {native(Qt::CTRL | Qt::Key_E), ShortcutsDialog::tr("To the result")},
        {QStringLiteral("%1, %2").arg(native(Qt::Key_Return), native(Qt::Key_F2)),
         ShortcutsDialog::tr("From the list of checks to the result")},
        {{}, ShortcutsDialog::tr("In the report")},
        {native(QKeySequence::ZoomIn), ShortcutsDialog::tr("Larger")},
        {native(QKeySequence::ZoomOut), ShortcutsDialog::tr("Smaller")},
        {{}, ShortcutsDialog::tr("In the user guide")},
        {native(QKeySequence::Find), ShortcutsDialog::tr("Search the user guide")},
        {QStringLiteral("%1, %2").arg(native(Qt::Key_F3), native(Qt::SHIFT | Qt::Key_F3)),
         ShortcutsDialog::tr("To the next place that was found, to the one before")},
        {QStringLiteral("%1, %2").arg(native(Qt::ALT | Qt::Key_Left),
                                      native(Qt::ALT | Qt::Key_Right)),
         ShortcutsDialog::tr("Back and forward through the topics")},
        {native(Qt::ALT | Qt::Key_Home), ShortcutsDialog::tr("To the first topic")},
        {native(Qt::Key_Escape), ShortcutsDialog::tr("Clear the search, then close the window")},
    };
}

} // namespace

ShortcutsDialog::ShortcutsDialog(QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Keyboard shortcuts"));
    auto *list = new QWidget;
    auto *grid = new QGridLayout(list);
    grid->setHorizontalSpacing(Style::huge);
    grid->setVerticalSpacing(Style::tiny);
    grid->setColumnStretch(1, 1);
    int row = 0;
    for (const Line &line : lines()) {
        if (line.keys.isEmpty()) {
            grid->addWidget(new TextLabel(line.action, Style::Type::Heading), row++, 0, 1, 2);
            continue;
        }
        auto *keys = new TextLabel(line.keys, Style::Type::Strong);
        keys->setWordWrap(false);
        grid->addWidget(keys, row, 0, Qt::AlignTop);
        grid->addWidget(new TextLabel(line.action), row++, 1);
    }
    grid->setRowStretch(row, 1);
    auto *area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setWidget(list);
    area->setAccessibleName(windowTitle());
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addWidget(area);
    column->addWidget(buttons);
    resize(fontMetrics().averageCharWidth() * widthCharacters,
           fontMetrics().lineSpacing() * heightLines);
}
