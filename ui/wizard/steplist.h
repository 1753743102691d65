#pragma once

#include <QStringList>
#include <QWidget>

class QCheckBox;
class QVBoxLayout;

/// The verification steps of a check, to be ticked off.
class StepList : public QWidget
{
    Q_OBJECT

public:
    explicit StepList(QWidget *parent = nullptr);

    void setSteps(const QStringList &steps);
    bool isEmpty() const { return m_boxes.isEmpty(); }
    /// Numbers that the check has no step for are kept.
    void setTicked(const QList<int> &steps);
    QList<int> tickedSteps() const;
    void setReadOnly(bool readOnly);

signals:
    /// By the user.
    void ticked(const QList<int> &steps);

private:
    QVBoxLayout *m_column;
    QList<QCheckBox *> m_boxes;
    QList<int> m_unknown;
    bool m_isReadOnly = false;
};
