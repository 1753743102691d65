#include "tests/support/verifyresult.h"
#include "tests/ui/wizard/wizardfixture.h"
#include "ui/undo/changehistory.h"
#include "ui/wizard/attachdialog.h"

#include <QCheckBox>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QListView>
#include <QMimeData>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace {

void undo(const WizardFixture &fixture)
{
    child<QToolButton>(fixture.page, "undoButton").click();
}

void redo(const WizardFixture &fixture)
{
    child<QToolButton>(fixture.page, "redoButton").click();
}

bool canUndo(const WizardFixture &fixture)
{
    return child<QToolButton>(fixture.page, "undoButton").isEnabled();
}

void type(const WizardFixture &fixture, const char *field, const QString &text)
{
    fixture.text(field).setFocus();
    QTest::keyClicks(&fixture.text(field), text);
}

void drop(const WizardFixture &fixture, const QStringList &names)
{
    QList<QUrl> urls;
    for (const QString &name : names) {
        QFile file(fixture.store.folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("content of " + name.toUtf8());
        urls.append(QUrl::fromLocalFile(file.fileName()));
    }
    QMimeData data;
    data.setUrls(urls);
    QDragEnterEvent enter(QPoint(20, 20), Qt::CopyAction, &data, Qt::LeftButton, {});
    QCoreApplication::sendEvent(&fixture.checkPage(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent event(QPoint(20, 20), Qt::CopyAction, &data, Qt::LeftButton, {});
    QCoreApplication::sendEvent(&fixture.checkPage(), &event);
    QTRY_VERIFY(!fixture.page.isBusy());
}

const AnswerKey otherKey{u"27008-4.3.1-02"_s, Role::AccountOwner, {}};

} // namespace

class TestUndoInWizard : public QObject
{
    Q_OBJECT

private slots:
    void undoesAResult();
    void undoesTypingAsOneStep();
    void separatesTypingAndChoosing();
    void undoesWhatIsNotSavedYet();
    void leadsToTheCheckItConcerns();
    void keepsTheFocusWhereItIs();
    void undoesTicks();
    void undoesAFlag();
    void undoesDroppedFilesTogether();
    void bringsBackRemovedEvidence();
    void undoesAttachingSeveral();
    void offersNothingWhereNothingCanBeChanged();
    void savesWhileTypingWithoutAPause();
};

void TestUndoInWizard::undoesAResult()
{
    const WizardFixture fixture;
    QVERIFY(!canUndo(fixture));
    QTest::keyClick(&fixture.checkPage(), Qt::Key_1);
    QTest::keyClick(&fixture.checkPage(), Qt::Key_4);
    undo(fixture);
    QCOMPARE(fixture.stored().result, AnswerResult::Fulfilled);
    QCOMPARE(fixture.checkPage().answer().result, AnswerResult::Fulfilled);
    undo(fixture);
    QCOMPARE(fixture.stored().result, AnswerResult::Open);
    QCOMPARE(fixture.checkPage().answer().result, AnswerResult::Open);
    QVERIFY(!canUndo(fixture));
    redo(fixture);
    redo(fixture);
    QCOMPARE(fixture.checkPage().answer().result, AnswerResult::NotFulfilled);
    // And the next change starts from there.
    QTest::keyClick(&fixture.checkPage(), Qt::Key_1);
    QCOMPARE(fixture.stored().result, AnswerResult::Fulfilled);
}

void TestUndoInWizard::undoesTypingAsOneStep()
{
    WizardFixture fixture;
    type(fixture, "comment", u"some"_s);
    QVERIFY(fixture.page.flush());
    type(fixture, "comment", u" words"_s);
    QVERIFY(fixture.page.flush());
    type(fixture, "justification", u"because"_s);
    QVERIFY(fixture.page.flush());
    undo(fixture);
    QCOMPARE(fixture.text("justification").text(), QString());
    QCOMPARE(fixture.text("comment").text(), u"some words"_s);
    undo(fixture);
    QCOMPARE(fixture.text("comment").text(), QString());
    QVERIFY(!canUndo(fixture));
    redo(fixture);
    QCOMPARE(fixture.text("comment").text(), u"some words"_s);
    QCOMPARE(fixture.stored().comment, u"some words"_s);
}

void TestUndoInWizard::separatesTypingAndChoosing()
{
    const WizardFixture fixture;
    type(fixture, "comment", u"typed"_s);
    // At once, before the pause in which it would be saved.
    QTest::keyClick(&fixture.text("comment"), Qt::Key_1, Qt::AltModifier);
    QCOMPARE(fixture.stored().result, AnswerResult::Fulfilled);
    QCOMPARE(fixture.stored().comment, u"typed"_s);
    undo(fixture);
    QCOMPARE(fixture.stored().result, AnswerResult::Open);
    QCOMPARE(fixture.stored().comment, u"typed"_s);
    undo(fixture);
    QCOMPARE(fixture.stored().comment, QString());
}

void TestUndoInWizard::undoesWhatIsNotSavedYet()
{
    const WizardFixture fixture;
    QTest::keyClick(&fixture.checkPage(), Qt::Key_1);
    type(fixture, "comment", u"typed"_s);
    undo(fixture);
    QCOMPARE(fixture.stored().result, AnswerResult::Fulfilled);
    QCOMPARE(fixture.text("comment").text(), QString());
    redo(fixture);
    QCOMPARE(fixture.text("comment").text(), u"typed"_s);
}

void TestUndoInWizard::leadsToTheCheckItConcerns()
{
    const WizardFixture fixture;
    const WorkspacePlace here = fixture.page.place();
    QTest::keyClick(&fixture.checkPage(), Qt::Key_1);
    for (int step = 0; step < 5; ++step) {
        fixture.button("next").click();
    }
    QVERIFY(fixture.page.place().checkId != here.checkId);
    undo(fixture);
    QCOMPARE(fixture.page.place().checkId, here.checkId);
    QCOMPARE(fixture.page.place().answering, here.answering);
    QCOMPARE(fixture.checkPage().answer().result, AnswerResult::Open);
}

void TestUndoInWizard::keepsTheFocusWhereItIs()
{
    const WizardFixture fixture;
    QTest::keyClick(&fixture.checkPage(), Qt::Key_1);
    type(fixture, "comment", u"typed"_s);
    QTest::mouseClick(&child<QToolButton>(fixture.page, "undoButton"), Qt::LeftButton);
    QCOMPARE(QApplication::focusWidget(), &fixture.text("comment"));
    QTest::keyClicks(&fixture.text("comment"), u"again"_s);
    fixture.button("next").click();
    QCOMPARE(fixture.stored().comment, u"again"_s);
    QCOMPARE(fixture.stored().result, AnswerResult::Fulfilled);
}

void TestUndoInWizard::undoesTicks()
{
    const WizardFixture fixture;
    auto &by = child<QLineEdit>(fixture.page, "answeredBy");
    by.setFocus();
    QTest::keyClicks(&by, u"Example deputy"_s);
    QCheckBox *box = nullptr;
    for (QCheckBox *each : fixture.checkPage().findChildren<QCheckBox *>()) {
        box = each->isVisibleTo(&fixture.page) ? each : box;
    }
    QVERIFY(box != nullptr);
    box->click();
    const Answer ticked = fixture.stored();
    undo(fixture);
    QVERIFY(!box->isChecked());
    QCOMPARE(by.text(), u"Example deputy"_s);
    undo(fixture);
    QCOMPARE(by.text(), QString());
    redo(fixture);
    redo(fixture);
    QVERIFY(box->isChecked());
    QCOMPARE(by.text(), u"Example deputy"_s);
    QCOMPARE(fixture.stored().answeredBy, ticked.answeredBy);
    QCOMPARE(fixture.stored().tickedSteps, ticked.tickedSteps);
    QCOMPARE(fixture.stored().methods, ticked.methods);
}

void TestUndoInWizard::undoesAFlag()
{
    const WizardFixture fixture;
    auto &flag = child<QToolButton>(fixture.page, "flag");
    flag.click();
    type(fixture, "remark", u"Ask again"_s);
    undo(fixture);
    QVERIFY(flag.isChecked());
    QCOMPARE(fixture.text("remark").text(), QString());
    undo(fixture);
    QVERIFY(!flag.isChecked());
    QVERIFY(fixture.store.assessment().flags.isEmpty());
    redo(fixture);
    redo(fixture);
    QVERIFY(flag.isChecked());
    QCOMPARE(fixture.text("remark").text(), u"Ask again"_s);
}

void TestUndoInWizard::undoesDroppedFilesTogether()
{
    const WizardFixture fixture;
    drop(fixture, {u"a.txt"_s, u"b.txt"_s, u"c.txt"_s});
    drop(fixture, {u"d.txt"_s});
    const Assessment before = fixture.store.assessment();
    QCOMPARE(before.evidence.size(), 4);
    const auto &list = child<QListView>(fixture.page, "evidence");
    undo(fixture);
    QCOMPARE(list.model()->rowCount(), 3);
    undo(fixture);
    QVERIFY(fixture.store.assessment().evidence.isEmpty());
    QVERIFY(fixture.store.assessment().answers.isEmpty());
    QVERIFY(!canUndo(fixture));
    redo(fixture);
    redo(fixture);
    QCOMPARE(fixture.store.assessment().evidence, before.evidence);
    QCOMPARE(list.model()->rowCount(), 4);
    for (const EvidenceItem &item : before.evidence) {
        QVERIFY_RESULT(fixture.store.workspace->evidenceSource().evidenceContent(item.sha256));
    }
}

void TestUndoInWizard::bringsBackRemovedEvidence()
{
    const WizardFixture fixture;
    drop(fixture, {u"a.txt"_s});
    drop(fixture, {u"b.txt"_s});
    const Assessment before = fixture.store.assessment();
    auto &list = child<QListView>(fixture.page, "evidence");
    list.setCurrentIndex(list.model()->index(0, 0));
    fixture.button("remove").click();
    QCOMPARE(fixture.store.assessment().evidence.size(), 1);
    undo(fixture);
    QCOMPARE(fixture.store.assessment().evidence, before.evidence);
    QCOMPARE(list.model()->index(0, 0).data().toString(), before.evidence.first().title);
    redo(fixture);
    QCOMPARE(fixture.store.assessment().evidence.size(), 1);
}

void TestUndoInWizard::undoesAttachingSeveral()
{
    const WizardFixture fixture;
    for (const QString &title : {u"One"_s, u"Two"_s, u"Three"_s}) {
        EvidenceItem item;
        item.kind = EvidenceKind::Note;
        item.title = title;
        QVERIFY_RESULT(
            fixture.store.workspace->addEvidence(fixture.store.assessmentId, item, otherKey));
    }
    const NextDialog<AttachDialog> dialogs([](AttachDialog &dialog) {
        dialog.findChild<QListView *>()->selectAll();
        dialog.accept();
    });
    fixture.button("attach").click();
    QVERIFY(dialogs.wasShown());
    QCOMPARE(fixture.stored().evidenceIds.size(), 3);
    undo(fixture);
    QVERIFY(fixture.stored().evidenceIds.isEmpty());
    QCOMPARE(fixture.stored(otherKey).evidenceIds.size(), 3);
    QVERIFY(!canUndo(fixture));
}

void TestUndoInWizard::offersNothingWhereNothingCanBeChanged()
{
    WizardFixture fixture;
    QTest::keyClick(&fixture.checkPage(), Qt::Key_1);
    fixture.reopen(Workspace::Mode::ReadOnly);
    QVERIFY(!canUndo(fixture));
    fixture.page.history()->undo();
    QCOMPARE(fixture.stored().result, AnswerResult::Fulfilled);
}

void TestUndoInWizard::savesWhileTypingWithoutAPause()
{
    const WizardFixture fixture;
    GrowingTextEdit &comment = fixture.text("comment");
    comment.setFocus();
    QElapsedTimer typing;
    typing.start();
    while (fixture.stored().comment.isEmpty() && !typing.hasExpired(20'000)) {
        QTest::keyClick(&comment, Qt::Key_X);
        QTest::qWait(20); // shorter than any pause
    }
    QVERIFY2(!fixture.stored().comment.isEmpty(), "it waits for a pause");
}

QTEST_MAIN(TestUndoInWizard)
#include "tst_undoinwizard.moc"
