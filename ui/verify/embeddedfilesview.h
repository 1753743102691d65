#pragma once

#include "model/workspace/verificationjob.h"
#include "scrolledpage.h"

#include <memory>

class DescribedList;
class FactGrid;
class FileJob;
class MessageBanner;
class QPushButton;
class TextLabel;

/// The files that lie inside a PDF. They can be saved, but are never opened from here.
class EmbeddedFilesView : public ScrolledPage
{
    Q_OBJECT

public:
    explicit EmbeddedFilesView(QWidget *parent = nullptr);
    ~EmbeddedFilesView() override;

    void showReport(const std::shared_ptr<const VerifiedReport> &report);

    /// The name of the file whose details are shown.
    QString currentFile() const;
    void setCurrentFile(const QString &name);

private:
    const EmbeddedFile *current() const;
    void showCurrent();
    void saveCurrent();
    void endSaving(bool succeeded, const QString &message);

    std::shared_ptr<const VerifiedReport> m_report;
    std::unique_ptr<FileJob> m_saving;
    MessageBanner *m_message;
    TextLabel *m_introduction;
    DescribedList *m_list;
    FactGrid *m_facts;
    QPushButton *m_save;
};
