#pragma once

#include "model/signing/validation.h"
#include "ui/widgets/card.h"

/// One signature of a file, with everything that is known about it.
class SignatureCard : public Card
{
    Q_OBJECT

public:
    SignatureCard(int number, const SignatureValidation &signature, QWidget *parent = nullptr);

signals:
    void certificateRequested();
};
