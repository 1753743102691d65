#include "model/catalogue/builtincatalogue.h"
#include "model/catalogue/catalogueloader.h"

#include <QTest>

/// What the built-in catalogue holds, and how its parts are found.
class TestCatalogue : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void identity();
    void countsOfTheBuiltInCatalogue();
    void checkIsRead();
    void optionalPartsAreRead();
    void lookups();
    void everyCheckIsFoundUnderItsId();
    void titles();
    void questionOfARole();
    void digestIgnoresLayout();
    void canonicalFormLoadsAsTheSameCatalogue();

private:
    std::shared_ptr<const Catalogue> m_catalogue;
};

void TestCatalogue::initTestCase()
{
    const auto loaded = builtInCatalogue();
    QVERIFY2(loaded, loaded ? "" : qPrintable(loaded.error().message));
    m_catalogue = loaded.value();
}

void TestCatalogue::identity()
{
    QCOMPARE(m_catalogue->id, QStringLiteral("vcs-27008-selfassessment"));
    QCOMPARE(m_catalogue->version, QStringLiteral("1.0.0"));
    QCOMPARE(m_catalogue->date, QDate(2026, 11, 23));
    QCOMPARE(m_catalogue->source.standard, QStringLiteral("DIN SPEC 27008:2024-02"));
    QVERIFY(!m_catalogue->source.disclaimer.isEmpty());
    QCOMPARE(m_catalogue->sha256, sha256(m_catalogue->canonicalJson));
    QCOMPARE(m_catalogue->sha256.size(), 32);
}

void TestCatalogue::countsOfTheBuiltInCatalogue()
{
    QCOMPARE(m_catalogue->clauses.size(), 15);
    QCOMPARE(m_catalogue->checkCount(), 92);
    QCOMPARE(m_catalogue->checkCount(BasisStatus::Confirmed), 8);
    QCOMPARE(m_catalogue->checkCount(BasisStatus::ConfirmedTopic), 16);
    QCOMPARE(m_catalogue->checkCount(BasisStatus::Derived), 68);
    QCOMPARE(m_catalogue->checkCount(Level::Must), 81);
    QCOMPARE(m_catalogue->checkCount(Level::Should), 11);
    QCOMPARE(m_catalogue->roles.size(), 5);
    QCOMPARE(m_catalogue->platforms.size(), 6);
    QCOMPARE(m_catalogue->sources.size(), 21);
    QCOMPARE(m_catalogue->answerScale.size(), 7);
    QCOMPARE(m_catalogue->weights.value(Severity::Critical), 5);
    QCOMPARE(m_catalogue->weights.value(Severity::Low), 2);
}

void TestCatalogue::checkIsRead()
{
    const Check *check = m_catalogue->check(u"27008-4.1.1-01");
    QVERIFY(check);
    QCOMPARE(check->title.en, QStringLiteral("Vulnerability handling process"));
    QCOMPARE(check->title.de, QStringLiteral("Prozess zum Umgang mit Schwachstellen"));
    QCOMPARE(check->level, Level::Must);
    QCOMPARE(check->roles, QList<Role>{Role::SoftwareProvider});
    QCOMPARE(check->leadRole, Role::SoftwareProvider);
    const QList<VerificationMethod> methods{VerificationMethod::Document,
                                            VerificationMethod::Interview};
    QCOMPARE(check->methods, methods);
    QCOMPARE(check->steps.size(), 3);
    QCOMPARE(check->suggestedEvidence.in(Language::German).at(1), QStringLiteral("SBOM-Auszug"));
    QCOMPARE(check->weight, 5);
    QCOMPARE(check->severity, Severity::Critical);
    QVERIFY(!check->notApplicableAllowed);
    QVERIFY(check->alternativeAllowed);
    QCOMPARE(check->basis.status, BasisStatus::Confirmed);
    QCOMPARE(check->basis.source, QStringLiteral("BSI-VK"));
    QCOMPARE(check->references.size(), 8);
    const Reference last{QStringLiteral("RFC"), QStringLiteral("RFC 9116"),
                         QStringLiteral("A File Format to Aid in Security Vulnerability Disclosure "
                                        "(security.txt)")};
    QCOMPARE(check->references.last(), last);
    QVERIFY(!check->privacy);
}

void TestCatalogue::optionalPartsAreRead()
{
    int hints = 0;
    int conditions = 0;
    QStringList privacy;
    for (const Clause &clause : m_catalogue->clauses) {
        for (const Check &check : clause.checks) {
            hints += check.platformHints.isEmpty() ? 0 : 1;
            conditions += check.notApplicableCondition.isEmpty() ? 0 : 1;
            QCOMPARE(check.notApplicableAllowed, !check.notApplicableCondition.isEmpty());
            if (check.privacy) {
                privacy.append(check.id);
            }
        }
    }
    QCOMPARE(hints, 18);
    QCOMPARE(conditions, 21);
    QCOMPARE(privacy, QStringList{QStringLiteral("27008-4.3.5-03")});
}

void TestCatalogue::lookups()
{
    QVERIFY(!m_catalogue->check(u"27008-4.1.1-99"));
    QVERIFY(!m_catalogue->clauseOf(u""));
    QCOMPARE(m_catalogue->clauseOf(u"27008-4.3.5-03")->number, QStringLiteral("4.3.5"));

    Catalogue changed = *m_catalogue;
    changed.clauses.removeFirst();
    changed.rebuildIndex();
    QVERIFY(!changed.check(u"27008-4.1.1-01"));
    QCOMPARE(changed.check(u"27008-4.1.2-01")->id, QStringLiteral("27008-4.1.2-01"));
    QVERIFY(m_catalogue->check(u"27008-4.1.1-01"));
}

void TestCatalogue::everyCheckIsFoundUnderItsId()
{
    for (const Clause &clause : m_catalogue->clauses) {
        for (const Check &check : clause.checks) {
            QCOMPARE(m_catalogue->check(check.id), &check);
            QCOMPARE(m_catalogue->clauseOf(check.id), &clause);
        }
    }
}

void TestCatalogue::titles()
{
    QCOMPARE(m_catalogue->roleTitle(Role::AccountOwner, Language::English),
             QStringLiteral("Account owner"));
    QCOMPARE(m_catalogue->roleTitle(Role::AccountOwner, Language::German),
             QStringLiteral("Kontoinhaber"));
    QVERIFY(!m_catalogue->roleDescription(Role::Host, Language::German).isEmpty());
    QCOMPARE(m_catalogue->methodTitle(VerificationMethod::Interview, Language::English),
             QStringLiteral("Interview"));
    QVERIFY(!m_catalogue->basisTitle(BasisStatus::Derived, Language::German).isEmpty());
    QCOMPARE(m_catalogue->resultTitle(u"not-fulfilled", Language::English),
             QStringLiteral("Not fulfilled"));
    QCOMPARE(m_catalogue->platformTitle(u"jitsi", Language::German), QStringLiteral("Jitsi Meet"));
    QCOMPARE(m_catalogue->sourceTitle(u"RFC"), QStringLiteral("IETF RFC"));
    QVERIFY(m_catalogue->platformTitle(u"unknown", Language::German).isEmpty());
    QVERIFY(m_catalogue->sourceTitle(u"unknown").isEmpty());
}

void TestCatalogue::questionOfARole()
{
    Check check;
    check.question = {QStringLiteral("Frage"), QStringLiteral("Question")};
    check.questionByRole.insert(Role::Host,
                                {QStringLiteral("Frage an Sie"), QStringLiteral("Your question")});
    QCOMPARE(check.questionFor(Role::Host).en, QStringLiteral("Your question"));
    QCOMPARE(check.questionFor(Role::Participant).en, QStringLiteral("Question"));
}

void TestCatalogue::digestIgnoresLayout()
{
    const QByteArray spaced = QByteArray(m_catalogue->canonicalJson).replace("{\"", "{\n  \"");
    const auto loaded = loadCatalogue(spaced);
    QVERIFY(loaded);
    QCOMPARE(loaded.value().sha256, m_catalogue->sha256);

    const QByteArray changed =
        QByteArray(m_catalogue->canonicalJson).replace("SBOM extract", "SBOM excerpt");
    const auto other = loadCatalogue(changed);
    QVERIFY(other);
    QVERIFY(other.value().sha256 != m_catalogue->sha256);
}

void TestCatalogue::canonicalFormLoadsAsTheSameCatalogue()
{
    const auto loaded = loadCatalogue(m_catalogue->canonicalJson);
    QVERIFY(loaded);
    QCOMPARE(loaded.value(), *m_catalogue);
}

QTEST_GUILESS_MAIN(TestCatalogue)
#include "tst_catalogue.moc"
