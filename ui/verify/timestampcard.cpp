#include "timestampcard.h"

#include "factgrid.h"
#include "model/sealing/signaturetexts.h"
#include "model/sealing/verificationtexts.h"
#include "signatureparts.h"
#include "ui/itemmodels/displaytexts.h"
#include "ui/itemmodels/sealtexts.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace {

FactGrid *makeFacts(const SignatureValidation &timestamp)
{
    auto *facts = new FactGrid;
    facts->addFact(TimestampCard::tr("Proves"), SealTexts::proof(timestamp));
    addOutcome(*facts, timestamp);
    facts->addFact(TimestampCard::tr("Trust"), VerificationTexts::word(timestamp.trust));
    facts->addFact(TimestampCard::tr("Revocation"), SignatureTexts::revocation(timestamp));
    facts->addFact(TimestampCard::tr("Time"),
                   timestamp.signingTime.isValid() ? DisplayTexts::dateTime(timestamp.signingTime)
                                                   : TimestampCard::tr("not stated"));
    facts->addFact(TimestampCard::tr("Covers"), SignatureTexts::coverage(timestamp));
    facts->addFact(TimestampCard::tr("Changes since"), SignatureTexts::changesSince(timestamp));
    facts->addFact(TimestampCard::tr("Issuer of the certificate"),
                   timestamp.certificate.issuerName());
    return facts;
}

} // namespace

TimestampCard::TimestampCard(int number, const SignatureValidation &timestamp, QWidget *parent)
    : Card(parent)
{
    const QString authority =
        timestamp.signer.isEmpty() ? tr("authority not named") : timestamp.signer;
    const QString title = tr("Timestamp over the document: %1").arg(authority);
    setObjectName(QStringLiteral("timestampCard"));
    setAccessibleName(title);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Style::large, Style::medium, Style::large, Style::medium);
    column->setSpacing(Style::small);
    column->addLayout(makeCardHead(timestamp.indication, title));
    column->addWidget(makeFacts(timestamp));
    if (!timestamp.certificate.isNull()) {
        QPushButton *button = makeCertificateButton(
            tr("Show the certificate of the timestamp, entry %1").arg(number));
        connect(button, &QPushButton::clicked, this, &TimestampCard::certificateRequested);
        column->addWidget(button, 0, Qt::AlignLeft);
    }
}
