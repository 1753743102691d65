#include "certificatedialog.h"

#include "factgrid.h"
#include "findingsfile.h"
#include "model/signing/certificatedetails.h"
#include "ui/itemmodels/displaytexts.h"
#include "ui/widgets/breakabletext.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/messagebanner.h"
#include "ui/widgets/textlabel.h"

#include <QDialogButtonBox>
#include <QFileDialog>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace {

constexpr int widthCharacters = 78;
constexpr int heightLines = 24;

/// "0A:1B:…", as other programs show it.
QString colons(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toHex(':').toUpper());
}

QString validity(const Certificate &certificate)
{
    if (!certificate.notBefore().isValid() || !certificate.notAfter().isValid()) {
        return CertificateDialog::tr("not stated");
    }
    const QString range = CertificateDialog::tr("%1 to %2")
                              .arg(DisplayTexts::dateTime(certificate.notBefore()),
                                   DisplayTexts::dateTime(certificate.notAfter()));
    const QDateTime now = QDateTime::currentDateTimeUtc();
    if (now > certificate.notAfter()) {
        return CertificateDialog::tr("%1 – expired").arg(range);
    }
    return now < certificate.notBefore() ? CertificateDialog::tr("%1 – not valid yet").arg(range)
                                         : range;
}

QString useOf(const Certificate &certificate)
{
    if (certificate.permitsTimestamping()) {
        return CertificateDialog::tr("is meant for timestamps");
    }
    return certificate.permitsSigning()
        ? CertificateDialog::tr("permits signing documents")
        : CertificateDialog::tr("is not meant for signing documents");
}

QString remarkOn(const Certificate &certificate)
{
    if (certificate.isTrial()) {
        return CertificateDialog::tr("A trial identity, made with this program: anyone can make "
                                     "one, in any name.");
    }
    return certificate.isSelfSigned()
        ? CertificateDialog::tr("Signed by itself: no issuer vouches for the name in it.")
        : QString();
}

} // namespace

CertificateDialog::CertificateDialog(Certificate certificate, QWidget *parent)
    : QDialog(parent)
    , m_certificate(std::move(certificate))
    , m_message(new MessageBanner)
{
    setWindowTitle(m_certificate.permitsTimestamping() ? tr("Certificate of the timestamp")
                                                       : tr("Certificate of the signer"));
    auto *area = new QScrollArea;
    area->setWidget(makeFacts());
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setAccessibleName(tr("Certificate"));
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_message);
    column->addWidget(area, 1);
    // With its parent: else Tab leaps over a button.
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    QPushButton *save = buttons->addButton(tr("&Save as PEM…"), QDialogButtonBox::ActionRole);
    save->setObjectName(QStringLiteral("save"));
    connect(save, &QPushButton::clicked, this, &CertificateDialog::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(buttons);
    resize(fontMetrics().averageCharWidth() * widthCharacters,
           fontMetrics().lineSpacing() * heightLines);
}

QWidget *CertificateDialog::makeFacts() const
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setSpacing(Style::medium);
    column->addWidget(
        new TextLabel(breakableText(m_certificate.subjectName()), Style::Type::Title));
    if (const QString remark = remarkOn(m_certificate); !remark.isEmpty()) {
        column->addWidget(new TextLabel(remark, Style::Type::Strong, Style::Tone::Caution));
    }
    auto *facts = new FactGrid;
    facts->addFact(tr("Name"), m_certificate.subjectName());
    facts->addFact(tr("Organisation"), m_certificate.subjectOrganisation());
    facts->addFact(tr("Issuer"), m_certificate.issuerName());
    facts->addFact(tr("Valid"), validity(m_certificate));
    facts->addFact(tr("Serial number"), colons(m_certificate.serialNumber()));
    facts->addFact(tr("Use"), useOf(m_certificate));
    facts->addFact(tr("Key"), detailsOf(m_certificate).keyKind);
    facts->addFact(tr("SHA-256 fingerprint"), colons(m_certificate.fingerprint()));
    column->addWidget(facts);
    column->addWidget(new TextLabel(tr("Compare the fingerprint with the one that the signer or "
                                       "the issuer tells you by another "
                                       "way, before you trust this certificate."),
                                    Style::Type::Small, Style::Tone::Muted));
    column->addStretch();
    return page;
}

void CertificateDialog::save()
{
    const QString path = QFileDialog::getSaveFileName(
        this, tr("Save the certificate"),
        FindingsFile::suggestedPath(m_certificate.subjectName(), QStringLiteral(".pem")),
        tr("Certificates (*.pem)"));
    if (path.isEmpty()) {
        return;
    }
    if (auto written = FindingsFile::write(path, m_certificate.toPem()); !written) {
        m_message->showMessage(MessageBanner::Kind::Error, written.error().message);
    } else {
        m_message->showMessage(MessageBanner::Kind::Information,
                               tr("Saved as %1.").arg(QDir::toNativeSeparators(path)));
    }
}
