#include "sealingsettingsdialog.h"

#include "sealingpage.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

namespace {

constexpr int widthCharacters = 80;
constexpr int heightLines = 32;
constexpr QSize frameAllowance(32, 64);

} // namespace

SealingSettingsDialog::SealingSettingsDialog(Settings &settings, QWidget *parent)
    : QDialog(parent)
{
    auto *page = new SealingPage(settings);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    auto *column = new QVBoxLayout(this);
    column->addWidget(page, 1);
    column->addWidget(buttons);
    setWindowTitle(tr("Settings: %1").arg(page->title()));
    // Return in a field is no wish to close.
    for (QPushButton *button : findChildren<QPushButton *>()) {
        button->setAutoDefault(false);
    }
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::accept);
    const QSize wanted(fontMetrics().averageCharWidth() * widthCharacters,
                       fontMetrics().lineSpacing() * heightLines);
    resize(wanted.boundedTo(screen()->availableGeometry().size() - frameAllowance));
}
