#pragma once

#include "model/assessment/assessment.h"

#include <QWidget>

#include <optional>

class MeasureListModel;
class QListView;
class QPushButton;
class TextLabel;

/// The measures that are to close the gap of one check, and what can be done with them.
class MeasuresPanel : public QWidget
{
    Q_OBJECT

public:
    explicit MeasuresPanel(QWidget *parent = nullptr);

    void setMeasures(const QList<Measure> &measures, QDate onDate);
    /// Shows itself where the check is a gap by this result, or has measures; without a result
    /// never.
    void showFor(std::optional<AnswerResult> result);
    void setReadOnly(bool readOnly);
    /// For the keyboard, after a dialog.
    void choose(const QString &measureId);

signals:
    void addRequested();
    void editRequested(const Measure &measure);
    void removalRequested(const Measure &measure);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeButtons();
    void showState();

    MeasureListModel *m_model;
    std::optional<AnswerResult> m_result;
    bool m_isReadOnly = false;
    TextLabel *m_remark;
    QListView *m_list;
    QPushButton *m_add;
    QPushButton *m_edit;
    QPushButton *m_remove;
};
