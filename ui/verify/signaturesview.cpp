#include "signaturesview.h"

#include "factgrid.h"
#include "model/sealing/signaturetexts.h"
#include "signaturecard.h"
#include "timestampcard.h"
#include "ui/widgets/textlabel.h"

#include <QVBoxLayout>

namespace {

/// Who signed a revision, and what came after it: @p changes up to the next one, if known.
QString revisionText(const SignatureValidation &signature, const QStringList &changes)
{
    const QString name =
        signature.signer.isEmpty() ? SignaturesView::tr("signer not named") : signature.signer;
    const QString who = signature.kind == SignatureKind::DocumentTimestamp
        ? SignaturesView::tr("timestamp by %1").arg(name)
        : SignaturesView::tr("signed by %1").arg(name);
    if (signature.coversWholeDocument) {
        return SignaturesView::tr("%1; nothing comes after it").arg(who);
    }
    return changes.isEmpty() ? SignaturesView::tr("%1; changes since: %2")
                                   .arg(who, SignatureTexts::changesSince(signature))
                             : SignaturesView::tr("%1; then: %2").arg(who, changes.join(u' '));
}

Card *makeRevisions(const QList<SignatureValidation> &signatures,
                    const QList<QStringList> &changesAfter)
{
    auto *card = new Card;
    card->setObjectName(QStringLiteral("revisions"));
    const QString title = SignaturesView::tr("Revisions of the file");
    card->setAccessibleName(title);
    auto *facts = new FactGrid;
    for (qsizetype i = 0; i < signatures.size(); ++i) {
        const SignatureValidation &signature = signatures.at(i);
        facts->addFact(signature.revision > 0
                           ? SignaturesView::tr("Revision %1").arg(signature.revision)
                           : SignaturesView::tr("Not known"),
                       revisionText(signature, changesAfter.value(i)));
    }
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(Style::large, Style::medium, Style::large, Style::medium);
    column->setSpacing(Style::small);
    column->addWidget(new TextLabel(title, Style::Type::Heading));
    column->addWidget(facts);
    return card;
}

} // namespace

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

QWidget *SignaturesView::makeCard(int number, const SignatureValidation &signature)
{
    const auto request = [this, certificate = signature.certificate] {
        emit certificateRequested(certificate);
    };
    if (signature.kind == SignatureKind::DocumentTimestamp) {
        auto *card = new TimestampCard(number, signature);
        connect(card, &TimestampCard::certificateRequested, this, request);
        return card;
    }
    auto *card = new SignatureCard(number, signature);
    connect(card, &SignatureCard::certificateRequested, this, request);
    return card;
}

void SignaturesView::showSignatures(const QList<SignatureValidation> &signatures,
                                    const QList<QStringList> &changesAfter)
{
    while (QLayoutItem *item = m_cards->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    if (signatures.size() > 1) {
        m_cards->addWidget(makeRevisions(signatures, changesAfter));
    }
    int number = 0;
    int timestamp = 0;
    for (const SignatureValidation &signature : signatures) {
        const bool isTimestamp = signature.kind == SignatureKind::DocumentTimestamp;
        m_cards->addWidget(makeCard(isTimestamp ? ++timestamp : ++number, signature));
    }
    m_empty->setVisible(signatures.isEmpty());
}
