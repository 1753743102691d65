#pragma once

#include "model/signing/validation.h"
#include "ui/widgets/marks.h"

class FactGrid;
class QLayout;
class QPushButton;

// What the cards of signatures and of timestamps have in common.

Mark markOf(Indication indication);
/// The mark of the outcome beside the title of the card.
QLayout *makeCardHead(Indication indication, const QString &title);
/// Result, explanation, and what they mean.
void addOutcome(FactGrid &facts, const SignatureValidation &signature);
/// @p name: for those who cannot see to which card the button belongs.
QPushButton *makeCertificateButton(const QString &name);
