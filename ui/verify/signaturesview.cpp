#include "signaturesview.h"

#include "signaturecard.h"
#include "ui/widgets/textlabel.h"

#include <QVBoxLayout>

SignaturesView::SignaturesView(QWidget *parent)
    : ScrolledPage(tr("Signatures"), parent)
    , m_cards(new QVBoxLayout)
    , m_empty(new TextLabel(tr("No signature was found in this file."), Style::Type::Body,
                            Style::Tone::Muted))
{
    m_cards->setSpacing(Style::medium);
    column()->addLayout(m_cards);
    column()->addWidget(m_empty);
    column()->addStretch();
}

void SignaturesView::showSignatures(const QList<SignatureValidation> &signatures)
{
    while (QLayoutItem *item = m_cards->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    int number = 0;
    for (const SignatureValidation &signature : signatures) {
        auto *card = new SignatureCard(++number, signature);
        connect(card, &SignatureCard::certificateRequested, this,
                [this, certificate = signature.certificate] {
                    emit certificateRequested(certificate);
                });
        m_cards->addWidget(card);
    }
    m_empty->setVisible(signatures.isEmpty());
}
