#pragma once

#include <QDate>
#include <QWidget>

class QCheckBox;
class QDateEdit;

/// A date that may be left out: a box to tick, and the date beside it.
class OptionalDateEdit : public QWidget
{
    Q_OBJECT

public:
    explicit OptionalDateEdit(const QString &label, QWidget *parent = nullptr);

    /// An invalid date shows as left out.
    void setDate(QDate date);
    QDate date() const;
    void setReadOnly(bool readOnly);
    /// Takes over what is typed but not yet confirmed.
    void commit();

signals:
    void changed();

private:
    QCheckBox *m_given;
    QDateEdit *m_date;
};
