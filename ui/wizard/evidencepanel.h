#pragma once

#include "model/assessment/evidence.h"

#include <QWidget>

class EvidenceListModel;
class QListView;
class QPushButton;
class TextLabel;
class Thumbnails;

/// The evidence of one answer, and what can be done with it.
class EvidencePanel : public QWidget
{
    Q_OBJECT

public:
    explicit EvidencePanel(QWidget *parent = nullptr);

    void setItems(const QList<EvidenceItem> &items, QDate onDate);
    void setReadOnly(bool readOnly);
    /// Where the pictures of the items come from.
    void setWorkspacePath(const QString &path);

signals:
    void addFilesRequested();
    void addRequested(EvidenceKind kind);
    void pasteRequested();
    /// The panel got the focus by its key and may be out of sight.
    void shownRequested();
    void attachRequested();
    void editRequested(const EvidenceItem &item);
    void removalRequested(const EvidenceItem &item);
    /// The user wants to have the content of a file.
    void exportRequested(const EvidenceItem &item);
    /// The user wants to see the page at the address of a link.
    void openRequested(const EvidenceItem &item);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeButtons();
    void fitHeight();
    void updateButtons();
    void activate();

    EvidenceListModel *m_model;
    Thumbnails *m_thumbnails;
    QListView *m_list;
    TextLabel *m_empty;
    QList<QPushButton *> m_adding;
    QPushButton *m_edit;
    QPushButton *m_export; ///< for files; links have m_open in its place
    QPushButton *m_open;
    QPushButton *m_remove;
    bool m_isReadOnly = false;
};
