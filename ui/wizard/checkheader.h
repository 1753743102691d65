#pragma once

#include "model/catalogue/catalogue.h"

#include <QWidget>

class Badge;
class FlagForm;
class TextLabel;

/// Says which check this is and what it asks of the role.
class CheckHeader : public QWidget
{
    Q_OBJECT

public:
    explicit CheckHeader(QWidget *parent = nullptr);

    void setCheck(const Catalogue &catalogue, const Check &check, Role role, bool isContribution);
    /// Only what is asked, in larger type.
    void setSimple(bool simple);
    FlagForm *flag() const { return m_flag; }

private:
    TextLabel *m_clause;
    TextLabel *m_title;
    QWidget *m_badges;
    Badge *m_level;
    Badge *m_severity;
    Badge *m_role;
    Badge *m_privacy;
    FlagForm *m_flag;
    TextLabel *m_question;
    TextLabel *m_requirement;
};
