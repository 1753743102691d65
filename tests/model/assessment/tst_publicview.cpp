#include "model/assessment/normalizedtext.h"
#include "model/assessment/publicview.h"
#include "tests/support/assessmentbuilder.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

RoleHolder hidden(const QString &person, const QString &function)
{
    return {uuidFor(person), Role::Host,       person, u"Example Ltd"_s,
            function,        ShowAs::Function, false};
}

} // namespace

/// Persons who asked for it are shown by their function, in every text that may leave the
/// workspace.
class PublicViewTest : public QObject
{
    Q_OBJECT

private slots:
    void hiddenNames_data();
    void hiddenNames();
    void everyTextIsSearched();
    void longerNamesGoFirst();
    void vendorAndProductKeepTheirNames();
    void personsShownByNameKeepTheirNames();
    void nothingInternalLeaves();
    void withheldEvidenceKeepsItsFacts();
    void theViewOfAViewIsTheSame();
    void representable_data();
    void representable();
};

void PublicViewTest::hiddenNames_data()
{
    QTest::addColumn<QString>("person");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QString &person, const QString &text,
                        const QString &expected) {
        QTest::newRow(name) << person << text << expected;
    };
    const QString person = u"Ada Muster"_s;
    row("within a text", person, u"Asked Ada Muster, twice."_s, u"Asked Head of IT, twice."_s);
    row("twice", person, u"Ada Muster; Ada Muster"_s, u"Head of IT; Head of IT"_s);
    row("other case", person, u"ada MUSTER"_s, u"Head of IT"_s);
    row("other white space", person, u"Ada\n\u00a0 Muster"_s, u"Head of IT"_s);
    row("typed with more white space", u"  Ada   Muster "_s, u"Ada Muster"_s, u"Head of IT"_s);
    row("genitive", person, u"Ada Musters Notiz"_s, u"Head of ITs Notiz"_s);
    row("only one of the words", person, u"Ada said so"_s, u"Ada said so"_s);
    row("one word as the whole text", u"Muster"_s, u" muster "_s, u"Head of IT"_s);
    row("one word within a text", u"May"_s, u"in May 2026"_s, u"in May 2026"_s);
    row("name with signs", u"A. (Ada) Muster+"_s, u"by A. (Ada) Muster+"_s, u"by Head of IT"_s);
    row("sharp s", u"Ada Groß"_s, u"ADA GROß"_s, u"Head of IT"_s);
    row("no name", QString(), u"nobody"_s, u"nobody"_s);
}

void PublicViewTest::hiddenNames()
{
    QFETCH(const QString, person);
    QFETCH(const QString, text);
    QFETCH(const QString, expected);
    Assessment assessment;
    assessment.holders = {hidden(person, u"Head of IT"_s)};
    assessment.title = text;
    QCOMPARE(withHiddenNames(assessment).title, expected);
}

void PublicViewTest::everyTextIsSearched()
{
    const QString name = u"Ada Muster"_s;
    Assessment assessment;
    assessment.holders = {hidden(name, u"\\1 of $& IT"_s)};
    assessment.holders[0].organisation = u"Office of "_s + name;
    assessment.title = name;
    assessment.approvedBy = name;
    Answer &answer =
        giveAnswer(assessment, u"27008-4.1.1-01"_s, Role::Host, AnswerResult::Partly, name);
    answer.comment = answer.internalNote = answer.answeredBy = answer.identityKnownBy = name;
    EvidenceItem &item = attachEvidence(assessment, answer, EvidenceKind::File);
    item.title = item.fileName = item.link = item.note = item.auditor = item.auditScope = name;
    assessment.measures = {{uuidFor(u"m"_s), answer.key.checkId, name, name, name, {}}};

    const Assessment view = withHiddenNames(assessment);
    const Answer shown = view.answers.value(answer.key);
    const EvidenceItem shownItem = view.evidence.constFirst();
    const Measure measure = view.measures.constFirst();
    const QString expected = u"\\1 of $& IT"_s;
    for (const QString &text :
         {view.title, view.approvedBy, view.holders[0].person, shown.comment, shown.justification,
          shown.internalNote, shown.answeredBy, shown.identityKnownBy, shownItem.title,
          shownItem.fileName, shownItem.link, shownItem.note, shownItem.auditor,
          shownItem.auditScope, measure.risk, measure.action, measure.owner}) {
        QCOMPARE(text, expected);
    }
    QCOMPARE(view.holders[0].organisation, QString(u"Office of "_s + expected));
}

void PublicViewTest::longerNamesGoFirst()
{
    Assessment assessment;
    assessment.holders = {hidden(u"Ada Muster"_s, u"Host"_s),
                          hidden(u"Ada Muster Beispiel"_s, u"Auditor"_s)};
    assessment.title = u"Ada Muster Beispiel and Ada Muster"_s;
    QCOMPARE(withHiddenNames(assessment).title, u"Auditor and Host"_s);
}

void PublicViewTest::vendorAndProductKeepTheirNames()
{
    Assessment assessment;
    assessment.holders = {hidden(u"Ada Muster"_s, u"Owner"_s)};
    assessment.system.vendor = u"Ada Muster GmbH"_s;
    assessment.system.product = u"Ada Muster Meet"_s;
    QCOMPARE(withHiddenNames(assessment).system, assessment.system);
}

void PublicViewTest::personsShownByNameKeepTheirNames()
{
    Assessment assessment;
    assessment.holders = {hidden(u"Ada Muster"_s, u"Owner"_s)};
    assessment.holders[0].showAs = ShowAs::Name;
    assessment.title = u"by Ada Muster"_s;
    const Assessment view = publicView(assessment);
    QCOMPARE(view.title, assessment.title);
    QCOMPARE(view.holders, assessment.holders);
}

void PublicViewTest::nothingInternalLeaves()
{
    const Assessment assessment = filledAssessment(smallCatalogue());
    const Assessment view = publicView(assessment);
    QVERIFY(view.documentSecret.isEmpty());
    QVERIFY(!assessment.flags.isEmpty());
    QVERIFY(view.flags.isEmpty());
    for (const Answer &answer : view.answers) {
        QVERIFY(answer.internalNote.isEmpty());
    }
    QCOMPARE(view.answers.size(), assessment.answers.size());
}

void PublicViewTest::withheldEvidenceKeepsItsFacts()
{
    const Assessment assessment = filledAssessment(smallCatalogue());
    const Assessment view = publicView(assessment);
    QCOMPARE(view.evidence.size(), assessment.evidence.size());
    for (qsizetype i = 0; i < view.evidence.size(); ++i) {
        const EvidenceItem &original = assessment.evidence.at(i);
        if (original.disclosure != Disclosure::Withheld) {
            QCOMPARE(view.evidence.at(i), original);
            continue;
        }
        EvidenceItem facts;
        facts.id = original.id;
        facts.kind = original.kind;
        facts.effective = original.effective;
        facts.expires = original.expires;
        facts.disclosure = original.disclosure;
        QCOMPARE(view.evidence.at(i), facts);
    }
}

void PublicViewTest::theViewOfAViewIsTheSame()
{
    const Assessment view = publicView(filledAssessment(smallCatalogue()));
    QVERIFY(publicView(view) == view);
}

void PublicViewTest::representable_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("plain") << u"äöü € 😀 <b>"_s << u"äöü € 😀 <b>"_s;
    QTest::newRow("NUL") << QString(QChar(0)) << u"\ufffd"_s;
    QTest::newRow("lone high surrogate") << QString(u'a') + QChar(0xd83d) + u'b' << u"a\ufffdb"_s;
    QTest::newRow("high surrogate at the end") << QString(QChar(0xd83d)) << u"\ufffd"_s;
    QTest::newRow("lone low surrogate") << QString(QChar(0xde00)) << u"\ufffd"_s;
    QTest::newRow("non-characters") << QString(QChar(0xfffe)) + QChar(0xffff) << u"\ufffd\ufffd"_s;
    QTest::newRow("byte order marks at the start") << u"\ufeff\ufeffa\ufeffb"_s << u"a\ufeffb"_s;
    QTest::newRow("empty") << QString() << QString();
}

void PublicViewTest::representable()
{
    QFETCH(const QString, text);
    QFETCH(const QString, expected);
    QCOMPARE(representableText(text), expected);
    QCOMPARE(representableText(expected), expected);
    QCOMPARE(normalizedText(u"A\u030a"_s + text),
             QString(u"\u00c5"_s + (text.startsWith(u"\ufeff"_s) ? text : expected)));
}

QTEST_GUILESS_MAIN(PublicViewTest)
#include "tst_publicview.moc"
