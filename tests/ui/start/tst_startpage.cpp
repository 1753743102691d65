#include "tests/model/workspace/workspacefixture.h"
#include "tests/ui/support/modal.h"
#include "ui/itemmodels/assessmentlistmodel.h"
#include "ui/start/startpage.h"

#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>

using namespace Qt::StringLiterals;

class TestStartPage : public QObject
{
    Q_OBJECT

private slots:
    void welcomesWithoutAWorkspace();
    void selectsTheWantedAssessment();
    void returnGoesOnWithTheAssessment();
    void announcesTheSelection();
    void offersNoChangeOfAReadOnlyWorkspace();
    void offersNoRemovalOfAnApprovedAssessment();
    void opensRecentWorkspacesThatAreThere();
    void showsHostileNamesAsText();
};

void TestStartPage::welcomesWithoutAWorkspace()
{
    StartPage page;
    QVERIFY(page.showWorkspace(nullptr, {}));
    page.show();
    QVERIFY(!child<QListView>(page, "assessments").isVisible());
    QVERIFY(child<QPushButton>(page, "newAssessment").isEnabled());
    QVERIFY(page.currentAssessment().isEmpty());
    QVERIFY(page.currentName().isEmpty());
    QSignalSpy requested(&page, &StartPage::newAssessmentRequested);
    QTest::keyClick(&child<QPushButton>(page, "newAssessment"), Qt::Key_Space);
    QCOMPARE(requested.size(), 1);
}

void TestStartPage::selectsTheWantedAssessment()
{
    const WorkspaceFixture fixture;
    const QString second = fixture.workspace->createAssessment(fixture.assessment()).value();
    StartPage page;
    QVERIFY(page.showWorkspace(fixture.workspace.get(), fixture.assessmentId));
    QCOMPARE(page.currentAssessment(), fixture.assessmentId);
    QVERIFY(page.showWorkspace(fixture.workspace.get(), second));
    QCOMPARE(page.currentAssessment(), second);
    QVERIFY(fixture.workspace->removeAssessment(second));
    QVERIFY(page.showWorkspace(fixture.workspace.get(), second));
    QCOMPARE(page.currentAssessment(), fixture.assessmentId);
    QCOMPARE(page.currentName(), u"Example vendor Example product"_s);
}

void TestStartPage::returnGoesOnWithTheAssessment()
{
    const WorkspaceFixture fixture;
    StartPage page;
    QVERIFY(page.showWorkspace(fixture.workspace.get(), {}));
    page.show();
    QSignalSpy activated(&page, &StartPage::assessmentActivated);
    QTest::keyClick(&child<QListView>(page, "assessments"), Qt::Key_Return);
    QCOMPARE(activated.size(), 1);
    QCOMPARE(activated.first().first().toString(), fixture.assessmentId);
}

void TestStartPage::announcesTheSelection()
{
    const WorkspaceFixture fixture;
    const QString second = fixture.workspace->createAssessment(fixture.assessment()).value();
    StartPage page;
    QSignalSpy changed(&page, &StartPage::currentChanged);
    QVERIFY(page.showWorkspace(fixture.workspace.get(), second));
    QCOMPARE(changed.size(), 0); // it was not the user
    page.show();
    QTest::keyClick(&child<QListView>(page, "assessments"), Qt::Key_Down);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.first().first().toString(), fixture.assessmentId);
}

void TestStartPage::offersNoChangeOfAReadOnlyWorkspace()
{
    WorkspaceFixture fixture;
    fixture.reopen(Workspace::Mode::ReadOnly);
    StartPage page;
    QVERIFY(page.showWorkspace(fixture.workspace.get(), {}));
    QVERIFY(!child<QPushButton>(page, "newAssessment").isEnabled());
    QVERIFY(!child<QPushButton>(page, "removal").isEnabled());
    fixture.reopen();
    QVERIFY(page.showWorkspace(fixture.workspace.get(), {}));
    QVERIFY(child<QPushButton>(page, "newAssessment").isEnabled());
    QVERIFY(child<QPushButton>(page, "removal").isEnabled());
}

void TestStartPage::offersNoRemovalOfAnApprovedAssessment()
{
    const WorkspaceFixture fixture;
    QVERIFY(fixture.workspace->approve(fixture.assessmentId, u"Example person"_s));
    StartPage page;
    QVERIFY(page.showWorkspace(fixture.workspace.get(), {}));
    QCOMPARE(page.currentState(), AssessmentState::Approved);
    QVERIFY(!child<QPushButton>(page, "removal").isEnabled());
}

void TestStartPage::opensRecentWorkspacesThatAreThere()
{
    const WorkspaceFixture fixture;
    StartPage page;
    page.setRecentWorkspaces({fixture.folder.filePath(u"gone.confseal"_s), fixture.path()});
    QVERIFY(page.showWorkspace(nullptr, {}));
    page.show();
    QSignalSpy requested(&page, &StartPage::workspaceRequested);
    auto &list = child<QListView>(page, "recentWorkspaces");
    for (int row = 0; row < 2; ++row) {
        list.setCurrentIndex(list.model()->index(row, 0));
        QTest::keyClick(&list, Qt::Key_Return);
    }
    QCOMPARE(requested.size(), 1);
    QCOMPARE(requested.first().first().toString(), fixture.path());
}

void TestStartPage::showsHostileNamesAsText()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"<b>bold & %1.confseal"_s);
    const auto workspace = std::move(Workspace::create(path)).value();
    StartPage page;
    QVERIFY(page.showWorkspace(workspace.get(), {}));
    const auto &name = child<QLabel>(page, "name");
    QCOMPARE(name.text(), u"<b>bold & %1"_s);
    QCOMPARE(name.textFormat(), Qt::PlainText);
}

QTEST_MAIN(TestStartPage)
#include "tst_startpage.moc"
