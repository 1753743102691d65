#pragma once

#include "model/signing/validation.h"
#include "scrolledpage.h"

class QWidget;
class TextLabel;

/// The signatures of a file and the timestamps over it, the oldest first, under a list of who
/// signed which revision and what came after it.
class SignaturesView : public ScrolledPage
{
    Q_OBJECT

public:
    explicit SignaturesView(QWidget *parent = nullptr);

    /// @p changesAfter: what came after each, up to the next one; empty where it is not known.
    void showSignatures(const QList<SignatureValidation> &signatures,
                        const QList<QStringList> &changesAfter = {});

signals:
    void certificateRequested(const Certificate &certificate);

private:
    QWidget *makeCard(int number, const SignatureValidation &signature);

    QVBoxLayout *m_cards;
    TextLabel *m_empty;
};
