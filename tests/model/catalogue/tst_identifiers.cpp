#include "model/catalogue/catalogue.h"

#include <QTest>

/// The ids under which languages, roles and the words of a check stand in files and on the command
/// line: they must never change.
class TestIdentifiers : public QObject
{
    Q_OBJECT

private slots:
    void languages();
    void roles_data();
    void roles();
    void rolesAreInTheOrderOfTheStandard();
    void wordsOfCheck();
    void unknownIdsAreRefused();
};

void TestIdentifiers::languages()
{
    QCOMPARE(toId(Language::German), QStringLiteral("de"));
    QCOMPARE(toId(Language::English), QStringLiteral("en"));
    QCOMPARE(languageFromId(u"de"), Language::German);
    QCOMPARE(languageFromId(u"en"), Language::English);

    const LocalizedText text{QStringLiteral("ja"), QStringLiteral("yes")};
    QCOMPARE(text.in(Language::German), QStringLiteral("ja"));
    QCOMPARE(text.in(Language::English), QStringLiteral("yes"));
    QVERIFY(!text.isEmpty());
    QVERIFY(LocalizedText().isEmpty());
}

void TestIdentifiers::roles_data()
{
    QTest::addColumn<Role>("role");
    QTest::addColumn<QString>("id");
    QTest::addColumn<bool>("provider");

    QTest::newRow("software provider")
        << Role::SoftwareProvider << QStringLiteral("software-provider") << true;
    QTest::newRow("service provider")
        << Role::ServiceProvider << QStringLiteral("service-provider") << true;
    QTest::newRow("account owner")
        << Role::AccountOwner << QStringLiteral("account-owner") << false;
    QTest::newRow("host") << Role::Host << QStringLiteral("host") << false;
    QTest::newRow("participant") << Role::Participant << QStringLiteral("participant") << false;
}

void TestIdentifiers::roles()
{
    QFETCH(const Role, role);
    QFETCH(const QString, id);
    QFETCH(const bool, provider);

    QCOMPARE(toId(role), id);
    QCOMPARE(roleFromId(id), role);
    QCOMPARE(isProviderRole(role), provider);
}

void TestIdentifiers::rolesAreInTheOrderOfTheStandard()
{
    const QList<Role> expected{Role::SoftwareProvider, Role::ServiceProvider, Role::AccountOwner,
                               Role::Host, Role::Participant};
    QCOMPARE(allRoles(), expected);
}

void TestIdentifiers::wordsOfCheck()
{
    QStringList ids;
    for (const Level level : allLevels()) {
        ids.append(toId(level));
        QCOMPARE(levelFromId(ids.last()), level);
    }
    for (const Severity severity : allSeverities()) {
        ids.append(toId(severity));
        QCOMPARE(severityFromId(ids.last()), severity);
    }
    for (const VerificationMethod method : allVerificationMethods()) {
        ids.append(toId(method));
        QCOMPARE(verificationMethodFromId(ids.last()), method);
    }
    for (const BasisStatus status : allBasisStatuses()) {
        ids.append(toId(status));
        QCOMPARE(basisStatusFromId(ids.last()), status);
    }
    QCOMPARE(ids.join(QLatin1Char(' ')),
             QStringLiteral("must should critical high medium low document interview test "
                            "confirmed confirmed-topic derived"));
}

void TestIdentifiers::unknownIdsAreRefused()
{
    QVERIFY(!languageFromId(u"DE"));
    QVERIFY(!languageFromId(u"fr"));
    QVERIFY(!roleFromId(u"Host"));
    QVERIFY(!roleFromId(u""));
    QVERIFY(!levelFromId(u"may"));
    QVERIFY(!severityFromId(u"none"));
    QVERIFY(!verificationMethodFromId(u"guess"));
    QVERIFY(!basisStatusFromId(u"rumour"));
}

QTEST_GUILESS_MAIN(TestIdentifiers)
#include "tst_identifiers.moc"
