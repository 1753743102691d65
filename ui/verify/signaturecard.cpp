#include "signaturecard.h"

#include "factgrid.h"
#include "model/sealing/signaturetexts.h"
#include "model/sealing/verificationtexts.h"
#include "signatureparts.h"
#include "ui/itemmodels/displaytexts.h"
#include "ui/itemmodels/sealtexts.h"
#include "ui/widgets/textlabel.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace {

FactGrid *makeFacts(const SignatureValidation &signature)
{
    auto *facts = new FactGrid;
    addOutcome(*facts, signature);
    facts->addFact(SignatureCard::tr("Trust"), VerificationTexts::word(signature.trust));
    facts->addFact(SignatureCard::tr("Revocation"), SignatureTexts::revocation(signature));
    facts->addFact(SignatureCard::tr("Level"), SignatureTexts::level(signature));
    facts->addFact(SignatureCard::tr("For how long"),
                   SignatureTexts::levelMeaning(signature.level));
    facts->addFact(SignatureCard::tr("Time, proven"), SealTexts::provenTime(signature));
    facts->addFact(SignatureCard::tr("Time, claimed"), SealTexts::claimedTime(signature));
    facts->addFact(SignatureCard::tr("Covers"), SignatureTexts::coverage(signature));
    facts->addFact(SignatureCard::tr("Changes since"), SignatureTexts::changesSince(signature));
    facts->addFact(SignatureCard::tr("Reason given"), signature.reason);
    facts->addFact(SignatureCard::tr("Place given"), signature.location);
    facts->addFact(SignatureCard::tr("Field"), SignatureTexts::field(signature.fieldName));
    facts->addFact(SignatureCard::tr("Issuer of the certificate"),
                   signature.certificate.issuerName());
    return facts;
}

FactGrid *makeTimestampFacts(const TimestampValidation &timestamp)
{
    auto *facts = new FactGrid;
    facts->addFact(SignatureCard::tr("Authority"),
                   timestamp.authority.isEmpty() ? SignatureCard::tr("not named")
                                                 : timestamp.authority);
    facts->addFact(SignatureCard::tr("Time"),
                   timestamp.time.isValid() ? DisplayTexts::dateTime(timestamp.time)
                                            : SignatureCard::tr("not stated"));
    facts->addFact(SignatureCard::tr("Trust"), SignatureTexts::timestampResult(timestamp));
    const OutcomeTexts outcome = SignatureTexts::subIndication(timestamp.finding.subIndication);
    facts->addFact(SignatureCard::tr("What to do"), outcome.advice);
    return facts;
}

} // namespace

SignatureCard::SignatureCard(int number, const SignatureValidation &signature, QWidget *parent)
    : Card(parent)
{
    const QString signer = signature.signer.isEmpty() ? tr("signer not named") : signature.signer;
    const QString title = tr("Signature %1: %2").arg(number).arg(signer);
    setObjectName(QStringLiteral("signatureCard"));
    setAccessibleName(title);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Style::large, Style::medium, Style::large, Style::medium);
    column->setSpacing(Style::small);
    column->addLayout(makeCardHead(signature.indication, title));
    column->addWidget(makeFacts(signature));
    for (const TimestampValidation &timestamp : signature.timestamps) {
        column->addWidget(new TextLabel(tr("Timestamp in the signature"), Style::Type::Strong));
        column->addWidget(makeTimestampFacts(timestamp));
    }
    if (!signature.certificate.isNull()) {
        QPushButton *button =
            makeCertificateButton(tr("Show the certificate of signature %1").arg(number));
        connect(button, &QPushButton::clicked, this, &SignatureCard::certificateRequested);
        column->addWidget(button, 0, Qt::AlignLeft);
    }
}
