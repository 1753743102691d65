#pragma once

#include "model/workspace/verificationjob.h"

#include <QWidget>

#include <memory>

class EmbeddedFilesView;
class FindingsView;
class MessageBanner;
class QPushButton;
class QTabWidget;
class ReportDataView;
class SignaturesView;

/// Everything that was found out about one file, and ways to pass it on.
class VerificationView : public QWidget
{
    Q_OBJECT

public:
    /// What a reader has opened.
    struct Place
    {
        QString path; ///< of the file, empty: none
        int tab = 0;
        int answer = 0; ///< the row of the check
        QString embeddedFile;
    };

    explicit VerificationView(QWidget *parent = nullptr);

    void showReport(const std::shared_ptr<const VerifiedReport> &report);

    Place place() const;
    /// Goes there as soon as the file of @p place is shown.
    void goTo(const Place &place);

signals:
    void verifyAgainRequested();
    void extraTrustRequested();
    void signatureRequested();
    void higherLevelRequested();

private:
    enum Tab { VerdictsTab, SignaturesTab, DataTab, FilesTab };

    QWidget *makeActions();
    void saveFindings();
    void copySummary();
    void showActions();
    void showCertificate(const Certificate &certificate);

    std::shared_ptr<const VerifiedReport> m_report;
    Place m_awaited; ///< not there yet
    MessageBanner *m_message;
    QTabWidget *m_tabs;
    FindingsView *m_findings;
    SignaturesView *m_signatures;
    ReportDataView *m_data;
    EmbeddedFilesView *m_files;
    QPushButton *m_sign = nullptr; ///< shown where somebody may still sign
    QPushButton *m_lastLonger = nullptr;
};
