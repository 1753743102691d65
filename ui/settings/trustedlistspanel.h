#pragma once

#include "model/workspace/trustedlists.h"

#include <QHash>
#include <QWidget>

class DescribedList;
class QPushButton;
class TextLabel;

/// The ETSI trusted lists whose services count as trusted: added when their signer is confirmed,
/// shown with what they say, and removed.
class TrustedListsPanel : public QWidget
{
    Q_OBJECT

public:
    explicit TrustedListsPanel(const QString &folder, QWidget *parent = nullptr);

    /// Reads and verifies a file, and asks whether to trust who signed it.
    void addFile(const QString &path);

signals:
    /// Something could not be done, in words for the user.
    void failed(const QString &message);

private:
    void arrange();
    void reload();
    void showLists(const QList<KeptList> &lists);
    void showCurrent();
    void chooseFile();
    void confirm(const OfferedList &list);
    void removeCurrent();

    QString m_folder;
    QHash<QString, KeptList> m_lists; ///< by id
    QString m_awaited; ///< id of a list that was just added
    DescribedList *m_list;
    TextLabel *m_state;
    TextLabel *m_details;
    QPushButton *m_add;
    QPushButton *m_remove;
};
