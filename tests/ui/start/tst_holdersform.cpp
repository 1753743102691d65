#include "tests/support/assessmentbuilder.h"
#include "tests/ui/support/modal.h"
#include "ui/start/holdersform.h"

#include <QCheckBox>
#include <QPushButton>
#include <QtTest>

using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(Scope)

namespace {

RoleHolder holder(Role role, const QString &person)
{
    RoleHolder holder;
    holder.id = uuidFor(person);
    holder.role = role;
    holder.person = person;
    return holder;
}

QLineEdit &person(const HoldersForm &form, Role role)
{
    return child<QLineEdit>(form, qPrintable(toId(role) + u" person"_s));
}

} // namespace

class TestHoldersForm : public QObject
{
    Q_OBJECT

private slots:
    void showsTheRolesOfAScope_data();
    void showsTheRolesOfAScope();
    void keepsIdsAndRespondents();
    void leavesOutEmptyRows();
    void needsAFunctionToPrint();
    void copiesTheFirstRow();
    void keepsWhatWasTypedForOtherScopes();
    void everyFieldHasANameOfItsOwn();
};

void TestHoldersForm::showsTheRolesOfAScope_data()
{
    QTest::addColumn<Scope>("scope");
    QTest::addColumn<QList<Role>>("roles");
    QTest::newRow("complete") << Scope::Complete << allRoles();
    QTest::newRow("provider") << Scope::Provider
                              << QList{Role::SoftwareProvider, Role::ServiceProvider};
    QTest::newRow("organisation") << Scope::Organisation
                                  << QList{Role::AccountOwner, Role::Host, Role::Participant};
}

void TestHoldersForm::showsTheRolesOfAScope()
{
    QFETCH(Scope, scope);
    QFETCH(QList<Role>, roles);
    HoldersForm form;
    form.setScope(scope);
    for (const Role role : allRoles()) {
        QCOMPARE(person(form, role).isVisibleTo(&form), roles.contains(role));
        person(form, role).setText(u"Example person"_s);
    }
    QList<Role> held;
    for (const RoleHolder &holder : form.holders()) {
        held.append(holder.role);
    }
    QCOMPARE(held, roles);
}

void TestHoldersForm::keepsIdsAndRespondents()
{
    RoleHolder respondent = holder(Role::Participant, u"Asked person"_s);
    respondent.isRespondent = true;
    RoleHolder host = holder(Role::Host, u"Host person"_s);
    host.function = u"Clerk"_s;
    host.organisation = u"Example Ltd"_s;
    host.showAs = ShowAs::Function;
    HoldersForm form;
    form.setScope(Scope::Complete);
    form.setHolders({host, respondent});
    QCOMPARE(form.holders(), QList<RoleHolder>({host, respondent}));
    QVERIFY(person(form, Role::Participant).text().isEmpty());
}

void TestHoldersForm::leavesOutEmptyRows()
{
    HoldersForm form;
    form.setScope(Scope::Complete);
    form.setHolders({holder(Role::Host, u"Host person"_s)});
    person(form, Role::Host).clear();
    QVERIFY(form.holders().isEmpty());
}

void TestHoldersForm::needsAFunctionToPrint()
{
    HoldersForm form;
    form.setRoleTitles(smallCatalogue(), Language::English);
    form.setScope(Scope::Complete);
    QVERIFY(form.problem().isEmpty());
    child<QCheckBox>(form, "host function only").setChecked(true);
    QVERIFY2(form.problem().contains(u"host (en)"), qPrintable(form.problem()));
    child<QLineEdit>(form, "host function").setText(u" - "_s);
    QVERIFY(!form.problem().isEmpty());
    child<QLineEdit>(form, "host function").setText(u"Clerk"_s);
    QVERIFY(form.problem().isEmpty());
    child<QLineEdit>(form, "host function").clear();
    form.setScope(Scope::Provider); // what is not shown cannot be wrong
    QVERIFY(form.problem().isEmpty());
}

void TestHoldersForm::copiesTheFirstRow()
{
    HoldersForm form;
    form.setScope(Scope::Organisation);
    person(form, Role::AccountOwner).setText(u"Example person"_s);
    child<QLineEdit>(form, "account-owner function").setText(u"Head of IT"_s);
    child<QCheckBox>(form, "account-owner function only").setChecked(true);
    child<QPushButton>(form, "copy").click();
    const QList<RoleHolder> holders = form.holders();
    QCOMPARE(holders.size(), 3);
    for (const RoleHolder &holder : holders) {
        QCOMPARE(holder.person, u"Example person"_s);
        QCOMPARE(holder.function, u"Head of IT"_s);
        QCOMPARE(holder.showAs, ShowAs::Function);
    }
}

void TestHoldersForm::keepsWhatWasTypedForOtherScopes()
{
    HoldersForm form;
    form.setScope(Scope::Complete);
    person(form, Role::Host).setText(u"Host person"_s);
    form.setScope(Scope::Provider);
    person(form, Role::SoftwareProvider).setText(u"Vendor person"_s);
    child<QPushButton>(form, "copy").click();
    form.setScope(Scope::Complete);
    QCOMPARE(person(form, Role::Host).text(), u"Host person"_s);
    QCOMPARE(person(form, Role::ServiceProvider).text(), u"Vendor person"_s);
}

void TestHoldersForm::everyFieldHasANameOfItsOwn()
{
    HoldersForm form;
    form.setRoleTitles(smallCatalogue(), Language::English);
    QStringList names;
    for (const QLineEdit *field : form.findChildren<QLineEdit *>()) {
        names.append(field->accessibleName());
    }
    QCOMPARE(names.size(), 15);
    QCOMPARE(names.removeDuplicates(), 0);
}

QTEST_MAIN(TestHoldersForm)
#include "tst_holdersform.moc"
