#pragma once

#include "model/workspace/verificationjob.h"

#include <QWidget>

#include <memory>

class EmbeddedFilesView;
class FindingsView;
class MessageBanner;
class QTabWidget;
class ReportDataView;
class SignaturesView;

/// Everything that was found out about one file, and ways to pass it on.
class VerificationView : public QWidget
{
    Q_OBJECT

public:
    explicit VerificationView(QWidget *parent = nullptr);

    void showReport(const std::shared_ptr<const VerifiedReport> &report);

signals:
    void verifyAgainRequested();
    void extraTrustRequested();

private:
    enum Tab { VerdictsTab, SignaturesTab, DataTab, FilesTab };

    QWidget *makeActions();
    void saveFindings();
    void copySummary();
    void showCertificate(const Certificate &certificate);

    std::shared_ptr<const VerifiedReport> m_report;
    MessageBanner *m_message;
    QTabWidget *m_tabs;
    FindingsView *m_findings;
    SignaturesView *m_signatures;
    ReportDataView *m_data;
    EmbeddedFilesView *m_files;
};
