#include "ui/itemmodels/checklistmodel.h"
#include "ui/widgets/messagebanner.h"
#include "wizardfixture.h"

#include <QToolButton>
#include <QTreeView>

using namespace Qt::StringLiterals;

/// Flags for review, from the page of the check to the workspace and back.
class TestFlagging : public QObject
{
    Q_OBJECT

private slots:
    void flagsWithARemark();
    void takesTheFlagAway();
    void keepsTheRemarkOfEachCheck();
    void savesARemarkThatIsLeft();
    void showsWhatChangedElsewhere();
    void doesNotDisturbTyping();
    void staysAsItIsWhereReadOnly();

private:
    static QToolButton &flag(const WizardFixture &fixture)
    {
        return child<QToolButton>(fixture.page, "flag");
    }
    static QHash<AnswerKey, QString> flags(const WizardFixture &fixture)
    {
        return fixture.store.assessment().flags;
    }
};

void TestFlagging::flagsWithARemark()
{
    const WizardFixture fixture;
    QVERIFY(!fixture.text("remark").isVisible());
    QTest::keyClick(&fixture.checkPage(), Qt::Key_B, Qt::ControlModifier);
    QVERIFY(flags(fixture).contains(WorkspaceFixture::key()));
    QCOMPARE(QApplication::focusWidget(), &fixture.text("remark"));
    QTest::keyClicks(&fixture.text("remark"), u"Ask the vendor <b>"_s);
    fixture.checkPage().focusResult();
    QCOMPARE(flags(fixture).value(WorkspaceFixture::key()), u"Ask the vendor <b>"_s);
    QVERIFY(fixture.store.assessment().answers.isEmpty());
    const auto &tree = child<QTreeView>(fixture.page, "checks");
    QVERIFY(tree.currentIndex()
                .data(Qt::AccessibleTextRole)
                .toString()
                .endsWith(u"Flagged for review: Ask the vendor <b>"));
}

void TestFlagging::takesTheFlagAway()
{
    const WizardFixture fixture;
    flag(fixture).click();
    QTest::keyClicks(&fixture.text("remark"), u"Later"_s);
    QTest::keyClick(&fixture.text("remark"), Qt::Key_B, Qt::ControlModifier);
    QVERIFY(flags(fixture).isEmpty());
    QVERIFY(!fixture.text("remark").isVisible());
    flag(fixture).click();
    QVERIFY(flags(fixture).contains(WorkspaceFixture::key()));
}

void TestFlagging::keepsTheRemarkOfEachCheck()
{
    const WizardFixture fixture;
    flag(fixture).click();
    QTest::keyClicks(&fixture.text("remark"), u"First"_s);
    fixture.button("next").click();
    QVERIFY(!flag(fixture).isChecked());
    QVERIFY(fixture.text("remark").text().isEmpty());
    fixture.button("back").click();
    QVERIFY(flag(fixture).isChecked());
    QCOMPARE(fixture.text("remark").text(), u"First"_s);
    QCOMPARE(flags(fixture).size(), 1);
}

void TestFlagging::savesARemarkThatIsLeft()
{
    WizardFixture fixture;
    flag(fixture).click();
    QTest::keyClicks(&fixture.text("remark"), u"Left"_s);
    QCOMPARE(fixture.label("saved").text(), u"not saved yet"_s);
    QVERIFY(fixture.page.flush());
    fixture.reopen(Workspace::Mode::ReadWrite);
    QCOMPARE(flags(fixture).value(WorkspaceFixture::key()), u"Left"_s);
    QCOMPARE(fixture.text("remark").text(), u"Left"_s);
}

void TestFlagging::showsWhatChangedElsewhere()
{
    const WizardFixture fixture;
    const auto apply = [&fixture](const Change &change) {
        return static_cast<bool>(
            fixture.store.workspace->apply(fixture.store.assessmentId, change));
    };
    QVERIFY(apply(SetFlag{WorkspaceFixture::key(), u"From elsewhere"_s}));
    QVERIFY(flag(fixture).isChecked());
    QCOMPARE(fixture.text("remark").text(), u"From elsewhere"_s);
    QVERIFY(apply(RemoveFlag{WorkspaceFixture::key()}));
    QVERIFY(!flag(fixture).isChecked());
}

void TestFlagging::doesNotDisturbTyping()
{
    WizardFixture fixture;
    QTest::keyClicks(&fixture.text("comment"), u"half a sen"_s);
    flag(fixture).click();
    fixture.text("remark").insertPlainText(u"de\u0301ja\u0300"_s); // is normalised when saved
    fixture.text("remark").moveCursor(QTextCursor::PreviousCharacter);
    const int place = fixture.text("remark").textCursor().position();
    QVERIFY(fixture.page.flush());
    QCOMPARE(fixture.text("remark").textCursor().position(), place);
    QCOMPARE(fixture.text("comment").text(), u"half a sen"_s);
    QCOMPARE(fixture.stored().comment, u"half a sen"_s);
}

void TestFlagging::staysAsItIsWhereReadOnly()
{
    WizardFixture fixture;
    flag(fixture).click();
    fixture.reopen(Workspace::Mode::ReadOnly);
    QTest::keyClick(&fixture.checkPage(), Qt::Key_B, Qt::ControlModifier);
    QVERIFY(flag(fixture).isChecked());
    QVERIFY(fixture.text("remark").isReadOnly());
}

QTEST_MAIN(TestFlagging)
#include "tst_flagging.moc"
