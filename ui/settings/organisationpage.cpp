#include "organisationpage.h"

#include "model/report/logo.h"
#include "settings.h"
#include "smallfile.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/growingtextedit.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/style.h"

#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QPixmap>
#include <QPushButton>
#include <QSaveFile>

namespace {

constexpr int addressLines = 3;
constexpr int contactLines = 2;
constexpr int longestName = 300;
constexpr QSize shownLogo(240, 100);

} // namespace

OrganisationPage::OrganisationPage(Settings &settings)
    : SettingsPage(tr("Organisation"),
                   tr("Printed on the cover of a report and in its declaration where the "
                      "assessment names this organisation or none. A report can be given other "
                      "values."))
    , m_settings(settings)
    , m_name(new QLineEdit)
    , m_address(new GrowingTextEdit(addressLines))
    , m_contact(new GrowingTextEdit(contactLines))
    , m_place(new QLineEdit)
    , m_logo(new QLabel)
    , m_removeLogo(new QPushButton(Icons::icon(Icons::Name::Remove), tr("Remove")))
{
    const Organisation organisation = settings.organisation();
    m_name->setObjectName(QStringLiteral("organisationName"));
    m_address->setObjectName(QStringLiteral("organisationAddress"));
    m_contact->setObjectName(QStringLiteral("organisationContact"));
    m_place->setObjectName(QStringLiteral("organisationPlace"));
    m_name->setMaxLength(longestName);
    m_place->setMaxLength(longestName);
    m_name->setText(organisation.name);
    m_address->showText(organisation.address);
    m_contact->showText(organisation.contact);
    m_place->setText(organisation.place);
    m_contact->setPlaceholderText(tr("For example telephone and e-mail address"));
    addField(tr("Organisation"), m_name);
    addField(tr("Address"), m_address);
    addField(tr("Contact"), m_contact);
    addField(tr("Place of signature"), m_place);
    addLogo();
    endFields();

    connect(m_name, &QLineEdit::textChanged, this, &OrganisationPage::keep);
    connect(m_place, &QLineEdit::textChanged, this, &OrganisationPage::keep);
    connect(m_address, &QPlainTextEdit::textChanged, this, &OrganisationPage::keep);
    connect(m_contact, &QPlainTextEdit::textChanged, this, &OrganisationPage::keep);
}

void OrganisationPage::addLogo()
{
    auto *choose = new QPushButton(Icons::icon(Icons::Name::Open), tr("Choose…"));
    choose->setObjectName(QStringLiteral("chooseLogo"));
    choose->setAccessibleName(tr("Choose a logo"));
    m_removeLogo->setObjectName(QStringLiteral("removeLogo"));
    m_removeLogo->setAccessibleName(tr("Remove the logo"));
    m_logo->setObjectName(QStringLiteral("logo"));
    m_logo->setTextFormat(Qt::PlainText);
    auto *row = new FlowLayout(Style::small);
    row->addWidget(choose);
    row->addWidget(m_removeLogo);
    addHeading(tr("Logo"));
    addWide(m_logo);
    addRow(row);
    addHint(tr("PNG or JPEG, at most 4 MB. It is printed on white beside the issuer."));
    connect(choose, &QPushButton::clicked, this, &OrganisationPage::chooseLogo);
    connect(m_removeLogo, &QPushButton::clicked, this, &OrganisationPage::removeLogo);
    showLogo();
}

void OrganisationPage::keep()
{
    m_settings.setOrganisation(
        {m_name->text(), m_address->text(), m_contact->text(), m_place->text()});
}

void OrganisationPage::chooseLogo()
{
    const QString path = QFileDialog::getOpenFileName(
        this, tr("Choose a logo"), {}, tr("Pictures (*.png *.jpg *.jpeg);;All files (*)"));
    if (!path.isEmpty()) {
        useLogo(path);
    }
}

void OrganisationPage::useLogo(const QString &path)
{
    const auto bytes = readSmallFile(path, largestLogoFile);
    const auto logo = bytes ? makeLogo(bytes.value()) : bytes;
    if (!logo) {
        emit failed(logo.error().message);
        return;
    }
    QDir().mkpath(QFileInfo(m_settings.logoPath()).absolutePath());
    QSaveFile file(m_settings.logoPath());
    const bool written =
        file.open(QIODevice::WriteOnly) && file.write(logo.value()) == logo.value().size();
    if (!written || !file.commit()) {
        emit failed(tr("The logo cannot be kept in \"%1\": %2")
                        .arg(QDir::toNativeSeparators(m_settings.logoPath()), file.errorString()));
    }
    showLogo();
}

void OrganisationPage::removeLogo()
{
    if (!QFile::remove(m_settings.logoPath())) {
        emit failed(tr("\"%1\" cannot be removed. Check its permissions.")
                        .arg(QDir::toNativeSeparators(m_settings.logoPath())));
    }
    showLogo();
}

void OrganisationPage::showLogo()
{
    const auto logo = readLogo(m_settings.logo());
    m_removeLogo->setEnabled(QFileInfo::exists(m_settings.logoPath()));
    if (!logo) {
        m_logo->setText(tr("No logo"));
        return;
    }
    const double ratio = devicePixelRatioF();
    QPixmap picture = QPixmap::fromImage(logo.value().scaled(
        (QSizeF(shownLogo) * ratio).toSize(), Qt::KeepAspectRatio, Qt::SmoothTransformation));
    picture.setDevicePixelRatio(ratio);
    m_logo->setPixmap(picture);
    m_logo->setAccessibleName(tr("The logo that is printed"));
}
