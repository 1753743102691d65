#pragma once

#include "endpage.h"
#include "model/catalogue/catalogue.h"

#include <QWidget>

#include <optional>

class QComboBox;
class QStackedWidget;
class TextLabel;

/// The frame around the questions when only those of a host or participant are shown: whose they
/// are, the way back, and an end. Without a role it shows nothing but the page.
class SimpleView : public QWidget
{
    Q_OBJECT

public:
    explicit SimpleView(QWidget *page, QWidget *parent = nullptr);

    /// The hosts and participants among @p roles.
    void setRoles(const Catalogue &catalogue, const QList<Role> &roles);
    bool isOffered() const { return !m_offered.isEmpty(); }
    /// The role whose questions are shown where the user named none.
    Role firstRole() const { return m_offered.value(0); }
    bool offers(Role role) const { return m_offered.contains(role); }

    void setRole(std::optional<Role> role);
    std::optional<Role> role() const { return m_role; }
    void setPosition(int position, int count);
    EndPage *end() const { return m_end; }
    void showEnd();
    void showPage();
    bool isAtEnd() const;

signals:
    void roleChosen(Role role);
    void leaveRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeBar();
    void fitToFont();

    QList<Role> m_offered;
    std::optional<Role> m_role;
    QWidget *m_bar;
    QList<QWidget *> m_parts; ///< of the bar
    QComboBox *m_roles;
    TextLabel *m_position;
    QStackedWidget *m_pages;
    EndPage *m_end;
};
