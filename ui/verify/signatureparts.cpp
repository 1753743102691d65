#include "signatureparts.h"

#include "factgrid.h"
#include "model/sealing/signaturetexts.h"
#include "ui/widgets/breakabletext.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/marklabel.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/typescale.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QPushButton>

namespace {

class Parts
{
    Q_DECLARE_TR_FUNCTIONS(SignatureParts)
};

} // namespace

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

QLayout *makeCardHead(Indication indication, const QString &title)
{
    auto *mark = new MarkLabel(markOf(indication));
    TypeScale::set(*mark, Style::Type::Heading);
    auto *head = new QHBoxLayout;
    head->setSpacing(Style::small);
    head->addWidget(mark, 0, Qt::AlignTop);
    head->addWidget(new TextLabel(breakableText(title), Style::Type::Heading), 1);
    return head;
}

void addOutcome(FactGrid &facts, const SignatureValidation &signature)
{
    const OutcomeTexts outcome = SignatureTexts::outcome(signature);
    facts.addFact(Parts::tr("Result"),
                  SignatureTexts::result(signature.indication, signature.subIndication));
    facts.addFact(Parts::tr("Explanation"), signature.explanation);
    facts.addFact(Parts::tr("What it means"), outcome.meaning);
    facts.addFact(Parts::tr("What to do"), outcome.advice);
}

QPushButton *makeCertificateButton(const QString &name)
{
    auto *button =
        new QPushButton(Icons::icon(Icons::Name::Seal), Parts::tr("Show the certificate…"));
    button->setObjectName(QStringLiteral("certificate"));
    button->setAccessibleName(name);
    return button;
}
