#pragma once

#include "model/signing/validation.h"
#include "ui/widgets/card.h"

/// A timestamp over the whole document: by whom, when, and what it proves.
class TimestampCard : public Card
{
    Q_OBJECT

public:
    /// @p number: its place among the signatures.
    TimestampCard(int number, const SignatureValidation &timestamp, QWidget *parent = nullptr);

signals:
    void certificateRequested();
};
