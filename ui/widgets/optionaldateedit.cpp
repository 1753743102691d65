#include "optionaldateedit.h"

#include "style.h"
#include "ui/itemmodels/displaytexts.h"
#include "undokeys.h"
#include "wheelguard.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QSignalBlocker>

OptionalDateEdit::OptionalDateEdit(const QString &label, QWidget *parent)
    : QWidget(parent)
    , m_given(new QCheckBox(label))
    , m_date(new QDateEdit)
{
    WheelGuard::protect(m_date);
    UndoKeys::share(m_date);
    m_date->setCalendarPopup(true);
    m_date->setDisplayFormat(DisplayTexts::dateFormat());
    m_date->setKeyboardTracking(false);
    m_date->setAccessibleName(QString(label).remove(u'&'));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Style::small);
    row->addWidget(m_given);
    row->addWidget(m_date);
    row->addStretch();
    connect(m_given, &QCheckBox::toggled, this, [this](bool given) {
        m_date->setEnabled(given);
        emit changed();
    });
    connect(m_date, &QDateEdit::dateChanged, this, &OptionalDateEdit::changed);
    setDate({});
}

void OptionalDateEdit::setDate(QDate date)
{
    const QSignalBlocker givenBlocker(m_given);
    const QSignalBlocker dateBlocker(m_date);
    m_given->setChecked(date.isValid());
    m_date->setEnabled(date.isValid() && m_given->isEnabled());
    m_date->setDate(date.isValid() ? date : QDate::currentDate());
}

QDate OptionalDateEdit::date() const
{
    return m_given->isChecked() ? m_date->date() : QDate();
}

void OptionalDateEdit::setReadOnly(bool readOnly)
{
    m_given->setEnabled(!readOnly);
    m_date->setEnabled(!readOnly && m_given->isChecked());
}

void OptionalDateEdit::commit()
{
    m_date->interpretText();
}
