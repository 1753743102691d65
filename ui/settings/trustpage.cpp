#include "trustpage.h"

#include "describedlist.h"
#include "model/digest.h"
#include "settings.h"
#include "trustedlistspanel.h"
#include "ui/itemmodels/displaytexts.h"
#include "ui/widgets/dialogs.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/wrappingcheckbox.h"

#include <QDateTime>
#include <QFileDialog>
#include <QPushButton>

namespace {

QString nameOf(const Certificate &certificate)
{
    return certificate.subjectName().isEmpty() ? TrustPage::tr("(without a name)")
                                               : certificate.subjectName();
}

DescribedRow rowOf(const Certificate &certificate)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const QString until = DisplayTexts::date(certificate.notAfter().toLocalTime().date());
    DescribedRow row;
    row.id = toHex(certificate.fingerprint());
    row.title = nameOf(certificate);
    row.needsAttention = certificate.notAfter() < now || certificate.isTrial();
    const QString issuer = certificate.isSelfSigned()
        ? TrustPage::tr("issued by itself")
        : TrustPage::tr("issued by %1").arg(certificate.issuerName());
    QStringList parts{certificate.notAfter() < now ? TrustPage::tr("expired on %1").arg(until)
                                                   : TrustPage::tr("valid until %1").arg(until),
                      issuer};
    if (certificate.isTrial()) {
        parts.append(TrustPage::tr("trial identity"));
    }
    row.description = parts.join(QStringLiteral(" · "));
    return row;
}

/// In groups, so that it can be compared aloud and wraps.
QString grouped(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toHex(' ')).toUpper();
}

QString detailsOf(const Certificate &certificate)
{
    const auto time = [](const QDateTime &point) {
        return DisplayTexts::dateTime(point);
    };
    QStringList lines{TrustPage::tr("Holder: %1").arg(nameOf(certificate))};
    if (!certificate.subjectOrganisation().isEmpty()) {
        lines.append(TrustPage::tr("Organisation: %1").arg(certificate.subjectOrganisation()));
    }
    lines += {TrustPage::tr("Issuer: %1").arg(certificate.issuerName()),
              TrustPage::tr("Valid from %1 until %2")
                  .arg(time(certificate.notBefore()), time(certificate.notAfter())),
              TrustPage::tr("Serial number: %1").arg(grouped(certificate.serialNumber())),
              TrustPage::tr("SHA-256 fingerprint: %1").arg(grouped(certificate.fingerprint()))};
    return lines.join(u'\n');
}

} // namespace

TrustPage::TrustPage(Settings &settings)
    : SettingsPage(tr("Trust"),
                   tr("A seal counts as trusted when its certificate is one of these or was issued "
                      "by one of them. Add only certificates that you have received on a way that "
                      "you trust."))
    , m_store(settings.trustFolder())
    , m_list(new DescribedList)
    , m_result(new TextLabel)
    , m_details(new TextLabel(Style::Type::Small))
    , m_remove(new QPushButton(Icons::icon(Icons::Name::Remove), tr("Remove…")))
{
    addCertificateFields();
    addOtherSources(settings);
    endFields();
    connect(m_remove, &QPushButton::clicked, this, &TrustPage::removeCurrent);
    connect(m_list, &DescribedList::currentIdChanged, this, &TrustPage::showCurrent);
    showCertificates();
}

void TrustPage::addCertificateFields()
{
    auto *add = new QPushButton(Icons::icon(Icons::Name::Add), tr("Add…"));
    add->setObjectName(QStringLiteral("addCertificates"));
    add->setAccessibleName(tr("Add trusted certificates"));
    m_details->setObjectName(QStringLiteral("certificateDetails"));
    m_details->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_remove->setObjectName(QStringLiteral("removeCertificate"));
    m_remove->setAccessibleName(tr("Remove the certificate"));
    m_list->setObjectName(QStringLiteral("certificates"));
    m_result->setObjectName(QStringLiteral("trustResult"));
    auto *row = new FlowLayout(Style::small);
    for (QPushButton *button : {add, m_remove}) {
        row->addWidget(button);
    }
    addField(tr("Trusted certificates"), m_list);
    addRow(row);
    addWide(m_result);
    addWide(m_details);
    addHint(tr("Files in PEM, DER or PKCS#7 form; one file may hold several certificates."));
    connect(add, &QPushButton::clicked, this, &TrustPage::chooseFiles);
}

void TrustPage::addOtherSources(Settings &settings)
{
    auto *lists = new TrustedListsPanel(settings.trustedListsFolder());
    lists->setObjectName(QStringLiteral("trustedListsPanel"));
    connect(lists, &TrustedListsPanel::failed, this, &TrustPage::failed);
    addHeading(tr("Trusted lists"));
    addWide(lists);

    auto *system = new WrappingCheckBox(tr("Trust the certificates that this computer trusts"));
    system->setObjectName(QStringLiteral("trustsSystem"));
    system->setChecked(settings.trustsSystem());
    connect(system, &QCheckBox::toggled, this,
            [&settings](bool trusts) { settings.setTrustsSystem(trusts); });
    addHeading(tr("Certificates of this computer"));
    addWide(system);
    addHint(tr("They are meant for connections to web sites. Few of them issue certificates for "
               "signing documents."));

    auto *online =
        new WrappingCheckBox(tr("Ask on the Internet whether certificates were revoked"));
    online->setObjectName(QStringLiteral("asksRevocation"));
    online->setChecked(settings.asksRevocation());
    connect(online, &QCheckBox::toggled, this,
            [&settings](bool asks) { settings.setAsksRevocation(asks); });
    addHeading(tr("Revocation"));
    addWide(online);
    addHint(tr("When you verify a file, its certificates name addresses of their issuers. The "
               "program sends the serial numbers of the certificates there, and fetches lists of "
               "revoked certificates. The issuers learn your network address, and that somebody "
               "verifies this signer. Nothing of the file itself is sent. Without this, only what "
               "the file holds and the lists that you add are used."));
}

void TrustPage::showCertificates()
{
    const TrustedCertificates::Contents contents = m_store.read();
    m_certificates = contents.certificates;
    QList<DescribedRow> rows;
    for (const Certificate &certificate : std::as_const(m_certificates)) {
        rows.append(rowOf(certificate));
    }
    m_list->showRows(rows);
    m_result->setTextOrHide(rows.isEmpty() && contents.problems.isEmpty()
                                ? tr("None yet: every seal is shown as issued by somebody unknown.")
                                : contents.problems.join(u'\n'));
}

const Certificate *TrustPage::current() const
{
    const QString id = m_list->currentId();
    for (const Certificate &certificate : m_certificates) {
        if (toHex(certificate.fingerprint()) == id) {
            return &certificate;
        }
    }
    return nullptr;
}

void TrustPage::chooseFiles()
{
    addFiles(QFileDialog::getOpenFileNames(
        this, tr("Add trusted certificates"), {},
        tr("Certificates (*.pem *.crt *.cer *.der *.p7b *.p7c);;All files (*)")));
}

void TrustPage::addFiles(const QStringList &files)
{
    if (files.isEmpty()) {
        return;
    }
    const auto added = m_store.add(files);
    showCertificates();
    if (!added) {
        emit failed(added.error().message);
        return;
    }
    m_result->setTextOrHide(
        added.value().isEmpty()
            ? tr("These certificates are in the list already.")
            : tr("%n certificate(s) added.", nullptr, static_cast<int>(added.value().size())));
}

void TrustPage::showCurrent()
{
    const Certificate *certificate = current();
    m_remove->setEnabled(certificate != nullptr);
    m_details->setTextOrHide(certificate == nullptr ? QString() : detailsOf(*certificate));
    m_details->setAccessibleName(m_details->text());
}

void TrustPage::removeCurrent()
{
    const Certificate *certificate = current();
    if (certificate == nullptr
        || !Dialogs::confirm(this, tr("Remove the certificate"),
                             tr("Seals that rest on \"%1\" will no longer count as trusted.")
                                 .arg(nameOf(*certificate)),
                             tr("Remove"))) {
        return;
    }
    const auto removed = m_store.remove(*certificate);
    showCertificates();
    if (!removed) {
        emit failed(removed.error().message);
    }
}
