#include "model/assessment/document.h"
#include "tests/support/assessmentbuilder.h"
#include "tests/support/verifyresult.h"

#include <functional>

using namespace Qt::StringLiterals;

/// An assessment that was read names only what its catalogue has.
class CatalogueMatchTest : public QObject
{
    Q_OBJECT

private slots:
    void matches();
    void doesNotMatch_data();
    void doesNotMatch();

private:
    const Catalogue m_catalogue = smallCatalogue();
};

void CatalogueMatchTest::matches()
{
    QVERIFY_RESULT(matchCatalogue(filledAssessment(m_catalogue), m_catalogue));
    // A measure whose leaf was redacted does not say its check.
    Assessment assessment = emptyAssessment(m_catalogue);
    assessment.measures.append({uuidFor(u"redacted"_s), {}, {}, {}, {}, {}});
    QVERIFY_RESULT(matchCatalogue(assessment, m_catalogue));
}

void CatalogueMatchTest::doesNotMatch_data()
{
    using Edit = std::function<void(Assessment &)>;
    QTest::addColumn<Edit>("edit");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char *expected, const Edit &edit) {
        QTest::newRow(name) << edit << QString::fromLatin1(expected);
    };
    row("another version", "Import that catalogue first",
        [](Assessment &it) { it.catalogue.version = u"1.0.1"_s; });
    row("another content", "Import that catalogue first",
        [](Assessment &it) { it.catalogue.sha256 = QString(64, u'0'); });
    row("unknown check", "it has no check \"27008-9.9.9-99\"", [](Assessment &it) {
        giveAnswer(it, u"27008-9.9.9-99"_s, Role::Host, AnswerResult::Fulfilled);
    });
    row("role that is not asked", "check 27008-4.1.1-01 is not for the role host",
        [](Assessment &it) {
            giveAnswer(it, u"27008-4.1.1-01"_s, Role::Host, AnswerResult::Fulfilled);
        });
    row("step that it does not have", "check 27008-4.1.1-01 has fewer steps", [](Assessment &it) {
        giveAnswer(it, u"27008-4.1.1-01"_s, Role::SoftwareProvider, AnswerResult::Fulfilled)
            .tickedSteps = {0, 3};
    });
    row("platform", "it has no platform \"pager\"",
        [](Assessment &it) { it.system.platform = u"pager"_s; });
    row("measure for an unknown check", "it has no check \"27008-9.9.9-99\"", [](Assessment &it) {
        it.measures.append({uuidFor(u"measure"_s), u"27008-9.9.9-99"_s, {}, {}, {}, {}});
    });
}

void CatalogueMatchTest::doesNotMatch()
{
    QFETCH(const std::function<void(Assessment &)>, edit);
    QFETCH(const QString, expected);
    Assessment assessment = emptyAssessment(m_catalogue);
    edit(assessment);
    const Result<void> match = matchCatalogue(assessment, m_catalogue);
    QVERIFY_REFUSED(match, expected);
}

QTEST_GUILESS_MAIN(CatalogueMatchTest)
#include "tst_cataloguematch.moc"
