#pragma once

#include <QWidget>

class QFormLayout;

/// Names and values in two columns. Values are plain text that may be foreign and of any length.
class FactGrid : public QWidget
{
    Q_OBJECT

public:
    explicit FactGrid(QWidget *parent = nullptr);

    void clear();
    /// Leaves out what has no value.
    void addFact(const QString &name, const QString &value);

private:
    QFormLayout *m_form;
};
