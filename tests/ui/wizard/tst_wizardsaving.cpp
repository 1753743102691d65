#include "tests/ui/support/fulldisk.h"
#include "ui/widgets/messagebanner.h"
#include "wizardfixture.h"

#include <QCheckBox>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace {

bool isTime(const QString &text)
{
    static const QRegularExpression time(u"\\d\\d:\\d\\d"_s);
    return text.contains(time);
}

} // namespace

class TestWizardSaving : public QObject
{
    Q_OBJECT

private slots:
    void savesAResultAtOnce();
    void savesTextsWhileTyping_data();
    void savesTextsWhileTyping();
    void savesWhatIsTypedWhenLeavingTheCheck();
    void savesPersonsAndTicks();
    void saysSavedOnlyWhenAllIsSaved();
    void saysSavedWhenTypingIsTakenBack();
    void savesNothingWhenOnlyLooking();
    void keepsLongTexts();
    void keepsTextsCharacterByCharacter();
    void showsThatSavingFailedAndTriesAgain();
    void staysAtACheckThatCannotBeSaved();
    void keepsWhatEvidenceChangedMeanwhile();
};

void TestWizardSaving::savesAResultAtOnce()
{
    WizardFixture fixture;
    QSignalSpy saved(fixture.store.workspace.get(), &Workspace::saved);
    QTest::keyClick(&fixture.checkPage(), Qt::Key_1);
    QCOMPARE(fixture.stored().result, AnswerResult::Fulfilled);
    QVERIFY2(isTime(fixture.label("saved").text()), qPrintable(fixture.label("saved").text()));
    // And not once more.
    fixture.text("comment").setFocus();
    QVERIFY(fixture.page.flush());
    QCOMPARE(saved.size(), 1);
}

void TestWizardSaving::savesTextsWhileTyping_data()
{
    QTest::addColumn<QByteArray>("field");
    for (const char *field : {"justification", "comment", "internalNote"}) {
        QTest::newRow(field) << QByteArray(field);
    }
}

void TestWizardSaving::savesTextsWhileTyping()
{
    QFETCH(QByteArray, field);
    const WizardFixture fixture;
    QPlainTextEdit &text = fixture.text(field);
    text.setFocus();
    QTest::keyClicks(&text, u"1 & <b>2</b>"_s);
    // Digits are text in a text field, no results.
    QCOMPARE(fixture.stored().result, AnswerResult::Open);
    QVERIFY(!isTime(fixture.label("saved").text()));
    QVERIFY(!fixture.label("saved").text().isEmpty());
    QTRY_VERIFY(isTime(fixture.label("saved").text()));
    const Answer stored = fixture.stored();
    const QHash<QByteArray, QString> texts{{"justification", stored.justification},
                                           {"comment", stored.comment},
                                           {"internalNote", stored.internalNote}};
    for (auto entry = texts.cbegin(); entry != texts.cend(); ++entry) {
        QCOMPARE(entry.value(), entry.key() == field ? u"1 & <b>2</b>"_s : QString());
    }
}

void TestWizardSaving::savesWhatIsTypedWhenLeavingTheCheck()
{
    const WizardFixture fixture;
    fixture.text("comment").setFocus();
    QTest::keyClicks(&fixture.text("comment"), u"typed"_s);
    fixture.button("next").click();
    QCOMPARE(fixture.stored().comment, u"typed"_s);
    QVERIFY(fixture.text("comment").text().isEmpty());
    fixture.button("back").click();
    QCOMPARE(fixture.text("comment").text(), u"typed"_s);
}

void TestWizardSaving::savesPersonsAndTicks()
{
    WizardFixture fixture;
    auto &by = child<QLineEdit>(fixture.page, "answeredBy");
    by.setFocus();
    QTest::keyClicks(&by, u"Example deputy"_s);
    for (QCheckBox *box : fixture.checkPage().findChildren<QCheckBox *>()) {
        if (box->isVisibleTo(&fixture.page)) {
            box->click();
        }
    }
    QVERIFY(fixture.page.flush());
    fixture.reopen(Workspace::Mode::ReadWrite);
    const Answer stored = fixture.stored();
    QCOMPARE(stored.answeredBy, u"Example deputy"_s);
    QCOMPARE(stored.methods, allVerificationMethods());
    QVERIFY(!stored.tickedSteps.isEmpty());
    QCOMPARE(stored.verifiedOn, QDate::currentDate());
    QCOMPARE(fixture.checkPage().answer(), stored);
}

void TestWizardSaving::saysSavedOnlyWhenAllIsSaved()
{
    const WizardFixture fixture;
    fixture.text("comment").setFocus();
    QTest::keyClicks(&fixture.text("comment"), u"typed"_s);
    EvidenceItem note;
    note.kind = EvidenceKind::Note;
    note.title = u"A note"_s;
    note.note = u"Added while typing"_s;
    QVERIFY(fixture.store.workspace->addEvidence(fixture.store.assessmentId, note,
                                                 WorkspaceFixture::key()));
    QVERIFY(fixture.stored().comment.isEmpty());
    QVERIFY2(!isTime(fixture.label("saved").text()), qPrintable(fixture.label("saved").text()));
}

void TestWizardSaving::saysSavedWhenTypingIsTakenBack()
{
    WizardFixture fixture;
    QSignalSpy saved(fixture.store.workspace.get(), &Workspace::saved);
    fixture.text("comment").setFocus();
    QTest::keyClicks(&fixture.text("comment"), u"x"_s);
    QVERIFY(!isTime(fixture.label("saved").text()));
    QTest::keyClick(&fixture.text("comment"), Qt::Key_Backspace);
    QVERIFY2(isTime(fixture.label("saved").text()), qPrintable(fixture.label("saved").text()));
    QCOMPARE(saved.size(), 0);
}

void TestWizardSaving::savesNothingWhenOnlyLooking()
{
    WizardFixture fixture;
    QSignalSpy saved(fixture.store.workspace.get(), &Workspace::saved);
    for (int step = 0; step < 95; ++step) {
        fixture.button("next").click();
    }
    fixture.text("comment").setFocus();
    QVERIFY(fixture.page.flush());
    QCOMPARE(saved.size(), 0);
    QVERIFY(fixture.label("saved").text().isEmpty());
}

void TestWizardSaving::keepsLongTexts()
{
    WizardFixture fixture;
    const QString paragraph = u"A paragraph of many words about one check.\n"_s;
    const QString text = paragraph.repeated(100'000 / paragraph.size()) + u"end"_s;
    fixture.text("comment").setPlainText(text);
    fixture.text("comment").document()->setModified(true);
    QVERIFY(fixture.page.flush());
    fixture.reopen(Workspace::Mode::ReadWrite);
    QCOMPARE(fixture.stored().comment, text);
    QCOMPARE(fixture.text("comment").text(), text);
}

void TestWizardSaving::keepsTextsCharacterByCharacter()
{
    WizardFixture fixture;
    Answer answer = WorkspaceFixture::answer(AnswerResult::Fulfilled);
    answer.comment = u"12\u00A0km, soft\u00ADhyphen, \U0001F512, two  blanks "_s;
    QVERIFY(fixture.store.workspace->apply(fixture.store.assessmentId, SetAnswer{answer}));
    const QString stored = fixture.stored().comment;
    fixture.reopen(Workspace::Mode::ReadWrite);
    // A change elsewhere must not rewrite what was only shown.
    QTest::keyClick(&fixture.checkPage(), Qt::Key_4);
    QCOMPARE(fixture.stored().result, AnswerResult::NotFulfilled);
    QCOMPARE(fixture.stored().comment, stored);
    fixture.text("comment").setFocus();
    fixture.text("comment").moveCursor(QTextCursor::End);
    QTest::keyClicks(&fixture.text("comment"), u"x"_s);
    QVERIFY(fixture.page.flush());
    QCOMPARE(fixture.stored().comment, stored + u'x');
}

void TestWizardSaving::showsThatSavingFailedAndTriesAgain()
{
    const WizardFixture fixture;
    auto &banner = child<MessageBanner>(fixture.page, "notSaved");
    {
        const FullDisk full;
        QTest::keyClick(&fixture.checkPage(), Qt::Key_1);
    }
    QVERIFY(banner.isVisible());
    QVERIFY(!isTime(fixture.label("saved").text()));
    QVERIFY(!fixture.label("saved").text().isEmpty());
    QCOMPARE(fixture.stored().result, AnswerResult::Open);
    QCOMPARE(fixture.checkPage().answer().result, AnswerResult::Fulfilled);
    emit banner.actionTriggered();
    QVERIFY(!banner.isVisible());
    QVERIFY(isTime(fixture.label("saved").text()));
    QCOMPARE(fixture.stored().result, AnswerResult::Fulfilled);
}

void TestWizardSaving::staysAtACheckThatCannotBeSaved()
{
    WizardFixture fixture;
    fixture.text("comment").setFocus();
    QTest::keyClicks(&fixture.text("comment"), u"precious"_s);
    {
        const FullDisk full;
        fixture.button("next").click();
        QVERIFY(!fixture.page.flush());
    }
    QCOMPARE(fixture.page.place().checkId, WorkspaceFixture::key().checkId);
    QCOMPARE(fixture.text("comment").text(), u"precious"_s);
    fixture.button("next").click();
    QVERIFY(fixture.page.place().checkId != WorkspaceFixture::key().checkId);
    QCOMPARE(fixture.stored().comment, u"precious"_s);
}

void TestWizardSaving::keepsWhatEvidenceChangedMeanwhile()
{
    WizardFixture fixture;
    fixture.text("comment").setFocus();
    QTest::keyClicks(&fixture.text("comment"), u"typed"_s);
    EvidenceItem note;
    note.kind = EvidenceKind::Note;
    note.title = u"A note"_s;
    note.note = u"Added while typing"_s;
    QVERIFY(fixture.store.workspace->addEvidence(fixture.store.assessmentId, note,
                                                 WorkspaceFixture::key()));
    QCOMPARE(fixture.text("comment").text(), u"typed"_s);
    QVERIFY(fixture.page.flush());
    QCOMPARE(fixture.stored().comment, u"typed"_s);
    QCOMPARE(fixture.stored().evidenceIds.size(), 1);
}

QTEST_MAIN(TestWizardSaving)
#include "tst_wizardsaving.moc"
