#include "externallink.h"

#include "textlabel.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QDialog>
#include <QDialogButtonBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

namespace {

class ExternalLinkTexts
{
    Q_DECLARE_TR_FUNCTIONS(ExternalLink)
};

constexpr int widthCharacters = 76;
constexpr int addressLines = 5;

QPlainTextEdit *makeAddressField(const QString &address)
{
    auto *field = new QPlainTextEdit(address);
    field->setReadOnly(true);
    field->setTabChangesFocus(true);
    field->setWordWrapMode(QTextOption::WrapAnywhere);
    field->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    field->setAccessibleName(ExternalLinkTexts::tr("Address"));
    field->setObjectName(QStringLiteral("address"));
    field->setFixedHeight(field->fontMetrics().lineSpacing() * addressLines);
    return field;
}

bool confirmed(QWidget *window, const QUrl &url)
{
    QDialog dialog(window);
    dialog.setWindowTitle(ExternalLinkTexts::tr("Open link"));
    // Foreign letters that look like others show in the encoded form.
    auto *question = new TextLabel(
        ExternalLinkTexts::tr("Open this address in your browser? It leads to \"%1\", out of "
                              "ConfSeal, and whoever runs that site sees that you come.")
            .arg(url.host(QUrl::FullyEncoded)));
    auto *column = new QVBoxLayout(&dialog);
    column->setSpacing(Style::medium);
    column->addWidget(question);
    column->addWidget(makeAddressField(url.toString(QUrl::FullyEncoded)));
    // With its parent: else Tab leaps over a button.
    auto *buttons = new QDialogButtonBox(&dialog);
    QPushButton *open =
        buttons->addButton(ExternalLinkTexts::tr("Open"), QDialogButtonBox::AcceptRole);
    open->setObjectName(QStringLiteral("open"));
    open->setAutoDefault(false);
    buttons->addButton(QDialogButtonBox::Cancel)->setDefault(true);
    column->addWidget(buttons);
    QObject::connect(buttons, &QDialogButtonBox::accepted, &dialog, &QDialog::accept);
    QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    dialog.resize(dialog.fontMetrics().averageCharWidth() * widthCharacters,
                  dialog.sizeHint().height());
    return dialog.exec() == QDialog::Accepted;
}

} // namespace

Result<void> ExternalLink::open(QWidget *window, const QString &address, bool asks)
{
    const QUrl url(address.trimmed());
    const bool isWeb =
        url.scheme() == QLatin1String("http") || url.scheme() == QLatin1String("https");
    if (!url.isValid() || !isWeb || url.host().isEmpty()) {
        return Error::invalid(
            ExternalLinkTexts::tr("\"%1\" is not opened from here: only addresses that start with "
                                  "http:// or https:// are.")
                .arg(address));
    }
    if (asks && !confirmed(window, url)) {
        return {};
    }
    if (!QDesktopServices::openUrl(url)) {
        return Error::failed(
            ExternalLinkTexts::tr("No browser could be started for %1. Copy the address into a "
                                  "browser yourself.")
                .arg(url.toString(QUrl::FullyEncoded)));
    }
    return {};
}
