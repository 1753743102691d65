#include "signaturecard.h"

#include "factgrid.h"
#include "ui/itemmodels/displaytexts.h"
#include "ui/itemmodels/verificationtexts.h"
#include "ui/widgets/breakabletext.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/marklabel.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/typescale.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace {

Mark markOf(Indication indication)
{
    switch (indication) {
    case Indication::TotalPassed:
        return {Mark::Shape::Tick, Style::Tone::Good};
    case Indication::TotalFailed:
        return {Mark::Shape::Cross, Style::Tone::Bad};
    case Indication::Indeterminate:
        return {Mark::Shape::Question, Style::Tone::Caution};
    }
    Q_UNREACHABLE();
    return {};
}

/// In words, followed by the terms of ETSI EN 319 102-1.
QString resultText(const SignatureValidation &signature)
{
    QStringList words{VerificationTexts::indication(signature.indication),
                      VerificationTexts::subIndication(signature.subIndication)};
    words.removeAll(QString());
    QStringList terms{toId(signature.indication), signature.subIndication};
    terms.removeAll(QString());
    return QStringLiteral("%1 (%2)").arg(words.join(QStringLiteral(": ")),
                                         terms.join(QStringLiteral(", ")));
}

QString timeText(const SignatureValidation &signature)
{
    if (!signature.signingTime.isValid()) {
        return SignatureCard::tr("not stated");
    }
    const QString time = DisplayTexts::dateTime(signature.signingTime);
    return signature.timeSource == QLatin1String("timestamp")
        ? SignatureCard::tr("%1, by a timestamp").arg(time)
        : SignatureCard::tr("%1, by the signer's own clock").arg(time);
}

FactGrid *makeFacts(const SignatureValidation &signature)
{
    auto *facts = new FactGrid;
    facts->addFact(SignatureCard::tr("Result"), resultText(signature));
    facts->addFact(SignatureCard::tr("Explanation"), signature.explanation);
    facts->addFact(SignatureCard::tr("Trust"), VerificationTexts::word(signature.trust));
    facts->addFact(SignatureCard::tr("Kind"), VerificationTexts::level(signature.level));
    facts->addFact(SignatureCard::tr("Time"), timeText(signature));
    facts->addFact(SignatureCard::tr("Covers"),
                   signature.coversWholeDocument
                       ? SignatureCard::tr("the whole file")
                       : SignatureCard::tr("the file as it was when it was signed"));
    facts->addFact(SignatureCard::tr("Changes since"),
                   VerificationTexts::changesSince(signature.changesSince));
    facts->addFact(SignatureCard::tr("Reason given"), signature.reason);
    facts->addFact(SignatureCard::tr("Place given"), signature.location);
    facts->addFact(SignatureCard::tr("Field"), signature.fieldName);
    facts->addFact(SignatureCard::tr("Issuer of the certificate"),
                   signature.certificate.issuerName());
    return facts;
}

} // namespace

SignatureCard::SignatureCard(int number, const SignatureValidation &signature, QWidget *parent)
    : Card(parent)
{
    const QString signer = signature.signer.isEmpty() ? tr("signer not named") : signature.signer;
    const QString title = tr("Signature %1: %2").arg(number).arg(signer);
    setAccessibleName(title);
    auto *mark = new MarkLabel(markOf(signature.indication));
    TypeScale::set(*mark, Style::Type::Heading);
    auto *head = new QHBoxLayout;
    head->setSpacing(Style::small);
    head->addWidget(mark, 0, Qt::AlignTop);
    head->addWidget(new TextLabel(breakableText(title), Style::Type::Heading), 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Style::large, Style::medium, Style::large, Style::medium);
    column->setSpacing(Style::small);
    column->addLayout(head);
    column->addWidget(makeFacts(signature));
    if (!signature.certificate.isNull()) {
        auto *button = new QPushButton(Icons::icon(Icons::Name::Seal), tr("Show the certificate…"));
        button->setObjectName(QStringLiteral("certificate"));
        button->setAccessibleName(tr("Show the certificate of signature %1").arg(number));
        connect(button, &QPushButton::clicked, this, &SignatureCard::certificateRequested);
        column->addWidget(button, 0, Qt::AlignLeft);
    }
}
