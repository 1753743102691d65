#pragma once

#include "model/sealing/verifyreport.h"
#include "noticeview.h"
#include "signingdialog.h"
#include "verificationview.h"

#include <QString>
#include <QStringList>
#include <QWidget>

class MessageBanner;
class QListView;
class QSplitter;
class QStackedWidget;
class Settings;
class VerifyQueue;

/// Verifies PDFs that were received, and shows who sealed them and what they say.
class VerifyPage : public QWidget
{
    Q_OBJECT

public:
    /// @p settings name the trust certificates and stay with the caller.
    explicit VerifyPage(Settings &settings, QWidget *parent = nullptr);
    ~VerifyPage() override;

    void verifyFile(const QString &path) { verifyFiles({path}); }
    /// One after the other; the first one is shown.
    void verifyFiles(const QStringList &paths);
    /// What another page needs to go on where this one stopped.
    struct State
    {
        QStringList files = {}; ///< to be verified again, in the order of the list
        QHash<QString, QStringList> extraTrust = {}; ///< by file
        QString shown = {};
        VerificationView::Place place = {};
    };
    State state() const;
    void restore(const State &state);

signals:
    void trustSettingsRequested();
    /// What came out of a verification that ended while the page was not to be seen.
    void notice(const QString &text);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeHeader() const;
    QWidget *makeList();
    void arrangeList();
    void chooseFiles();
    void chooseExtraTrust();
    void sign(SigningDialog::Purpose purpose);
    void runAction();
    void showFile(const QString &id);
    void showNotice(const NoticeView::Notice &notice);
    void follow(const QString &id);
    void showStep(const QString &id, VerificationStep step);

    Settings &m_settings;
    VerifyQueue *m_queue;
    bool m_isArranged = false; ///< the list has the share of the page that it is meant to have
    bool m_isAwaited = false; ///< somebody was looking when the files were chosen
    QString m_shown; ///< id of the file, empty: none
    MessageBanner *m_message;
    QSplitter *m_splitter;
    QListView *m_list;
    QStackedWidget *m_stack;
    NoticeView *m_notice;
    VerificationView *m_result;
};
