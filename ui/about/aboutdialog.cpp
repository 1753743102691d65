#include "aboutdialog.h"

#include "librariespage.h"
#include "model/catalogue/builtincatalogue.h"
#include "ui/itemmodels/displaytexts.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/textlabel.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QFile>
#include <QFontDatabase>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QTabWidget>
#include <QVBoxLayout>

namespace {

constexpr int widthCharacters = 96;
constexpr int heightLines = 30;
constexpr int iconSide = 64;

QVBoxLayout *columnIn(QWidget *page)
{
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(Style::large, Style::large, Style::large, Style::large);
    column->setSpacing(Style::medium);
    return column;
}

QWidget *scrollable(QWidget *page, const QString &name)
{
    auto *area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidget(page);
    area->setAccessibleName(name);
    return area;
}

} // namespace

AboutDialog::AboutDialog(Tab tab, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("About ConfSeal"));
    auto *tabs = new QTabWidget;
    tabs->addTab(makeProgram(), tr("&Program"));
    tabs->addTab(scrollable(makeCatalogue(), tr("Catalogue")), tr("&Catalogue"));
    tabs->addTab(makeLicence(), tr("&Licence"));
    tabs->addTab(new LibrariesPage, tr("Lib&raries and fonts"));
    tabs->setCurrentIndex(tab);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addWidget(tabs);
    column->addWidget(buttons);
    resize(fontMetrics().averageCharWidth() * widthCharacters,
           fontMetrics().lineSpacing() * heightLines);
}

QWidget *AboutDialog::makeProgram()
{
    auto *page = new QWidget;
    QVBoxLayout *column = columnIn(page);
    auto *icon = new QLabel;
    icon->setPixmap(Icons::application().pixmap(iconSide));
    column->addWidget(icon);
    column->addWidget(new TextLabel(tr("ConfSeal %1").arg(QCoreApplication::applicationVersion()),
                                    Style::Type::Title));
    column->addWidget(new TextLabel(
        tr("Assesses video conferencing systems against a catalogue that follows the threats of "
           "DIN SPEC 27008:2024-02, and makes a sealed PDF report that carries its own data.")));
    column->addWidget(new TextLabel(
        tr("The result is a self-assessment or supplier's declaration. It is no certificate, and "
           "no statement of conformity with DIN SPEC 27008.")));
    column->addWidget(new TextLabel(
        tr("Everything stays in one file on this computer; the program uses no network.")));
    column->addStretch();
    return page;
}

QWidget *AboutDialog::makeCatalogue()
{
    auto *page = new QWidget;
    QVBoxLayout *column = columnIn(page);
    const auto builtIn = builtInCatalogue();
    if (!builtIn) {
        column->addWidget(new TextLabel(builtIn.error().message));
        column->addStretch();
        return page;
    }
    const Language language = DisplayTexts::language();
    const Catalogue &catalogue = *builtIn.value();
    column->addWidget(new TextLabel(catalogue.title.in(language), Style::Type::Heading));
    column->addWidget(
        new TextLabel(QStringLiteral("%1 %2 · %3")
                          .arg(catalogue.id, catalogue.version, DisplayTexts::date(catalogue.date)),
                      Style::Type::Small, Style::Tone::Muted));
    column->addWidget(new TextLabel(catalogue.source.disclaimer.in(language)));
    addBasis(column, catalogue);
    column->addStretch();
    return page;
}

void AboutDialog::addBasis(QVBoxLayout *column, const Catalogue &catalogue)
{
    const Language language = DisplayTexts::language();
    column->addWidget(new TextLabel(tr("What the %1 checks rest on").arg(catalogue.checkCount()),
                                    Style::Type::Strong));
    for (const BasisStatus status : allBasisStatuses()) {
        column->addWidget(new TextLabel(QStringLiteral("%1 · %2")
                                            .arg(catalogue.checkCount(status))
                                            .arg(catalogue.basisTitle(status, language))));
    }
    column->addWidget(new TextLabel(tr("Sources"), Style::Type::Strong));
    for (const CatalogueSource &source : catalogue.sources) {
        column->addWidget(new TextLabel(QStringLiteral("%1: %2").arg(source.key, source.title)));
    }
}

QWidget *AboutDialog::makeLicence()
{
    QFile file(QStringLiteral(":/licence/LICENSE"));
    auto *text = new QPlainTextEdit;
    text->setReadOnly(true);
    text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    text->setAccessibleName(tr("Licence"));
    text->setTabChangesFocus(true);
    text->setFrameShape(QFrame::NoFrame);
    if (file.open(QIODevice::ReadOnly)) {
        text->setPlainText(QString::fromUtf8(file.readAll()));
    }
    return text;
}
