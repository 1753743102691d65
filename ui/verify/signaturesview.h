#pragma once

#include "model/signing/validation.h"
#include "scrolledpage.h"

class TextLabel;

/// The signatures of a file, the oldest first.
class SignaturesView : public ScrolledPage
{
    Q_OBJECT

public:
    explicit SignaturesView(QWidget *parent = nullptr);

    void showSignatures(const QList<SignatureValidation> &signatures);

signals:
    void certificateRequested(const Certificate &certificate);

private:
    QVBoxLayout *m_cards;
    TextLabel *m_empty;
};
