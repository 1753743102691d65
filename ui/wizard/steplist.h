#pragma once

#include <QStringList>
#include <QWidget>

class QVBoxLayout;
class WrappingCheckBox;

/// The verification steps of a check, to be ticked off.
class StepList : public QWidget
{
    Q_OBJECT

public:
    explicit StepList(QWidget *parent = nullptr);

    void setSteps(const QStringList &steps);
    bool isEmpty() const { return m_count == 0; }
    /// Numbers that the check has no step for are kept.
    void setTicked(const QList<int> &steps);
    QList<int> tickedSteps() const;
    void setReadOnly(bool readOnly);

signals:
    /// By the user.
    void ticked(const QList<int> &steps);

private:
    void addBoxes(qsizetype count);

    QVBoxLayout *m_column;
    QList<WrappingCheckBox *> m_boxes; ///< used again for the steps of the next check
    qsizetype m_count = 0; ///< how many of them are in use
    QList<int> m_unknown;
    bool m_isReadOnly = false;
};
