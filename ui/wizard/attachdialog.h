#pragma once

#include "model/assessment/evidence.h"

#include <QDialog>

class QListView;

/// Offers evidence that the assessment has already.
class AttachDialog : public QDialog
{
    Q_OBJECT

public:
    /// @p workspacePath: where the pictures of the items come from.
    AttachDialog(const QList<EvidenceItem> &items, const QString &workspacePath,
                 QWidget *parent = nullptr);

    /// Ids of the chosen items.
    QStringList chosen() const;

private:
    QListView *m_list;
};
