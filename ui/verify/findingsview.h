#pragma once

#include "model/workspace/verificationjob.h"
#include "scrolledpage.h"

class Card;
class FactGrid;
class FindingCard;
class MarkLabel;
class QPushButton;
class TextLabel;

/// The three verdicts on a file, what they come to together, and what was found.
class FindingsView : public ScrolledPage
{
    Q_OBJECT

public:
    explicit FindingsView(QWidget *parent = nullptr);

    void showReport(const VerifiedReport &report);

signals:
    void extraTrustRequested();

private:
    Card *makeConclusion();
    void showConclusion(const VerifiedReport &report);
    void showVerdicts(const VerifiedReport &report);
    void showFile(const VerifiedReport &report);

    MarkLabel *m_mark;
    TextLabel *m_title;
    TextLabel *m_sealedBy;
    TextLabel *m_statement;
    Card *m_conclusion;
    FindingCard *m_integrity;
    FindingCard *m_trust;
    FindingCard *m_data;
    QPushButton *m_addTrust;
    FactGrid *m_file;
};
