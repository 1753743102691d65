#include "ui/wizard/wizardpage.h"
#include "windowfixture.h"

#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace {

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void writeBytes(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) {
        qFatal("cannot write \"%s\"", qPrintable(path));
    }
}

/// Closes the workspace of the store as if its program had been killed.
void leaveOpen(WorkspaceFixture &store)
{
    const QString lock = store.path() + u".lock"_s;
    const QByteArray held = bytesOf(lock);
    store.workspace.reset();
    writeBytes(lock, held);
}

void move(const QString &from, const QString &to)
{
    if (!QFile::rename(from, to)) {
        qFatal("cannot move \"%s\"", qPrintable(from));
    }
}

} // namespace

/// Workspaces that were not closed, are in use, or go away while they are open.
class TestRecovery : public QObject
{
    Q_OBJECT

private slots:
    void saysThatNothingWasLost();
    void saysNothingAfterAGoodEnd();
    void offersABackupOfADamagedFile();
    void triesAgainToWrite();
    void keepsWhatIsTypedWhileTheFolderIsGone();
    void returnsToThePage();
    void stopsWritingWhenTheUserAgrees();
};

void TestRecovery::saysThatNothingWasLost()
{
    WindowFixture fixture;
    leaveOpen(fixture.store);
    fixture.window->openWorkspace(fixture.store.path());
    const auto &recovered = child<MessageBanner>(*fixture.window, "recovered");
    QVERIFY(recovered.isVisible());
    QTRY_VERIFY(recovered.text().contains(u"is sound"));
    QVERIFY(!fixture.standing().isVisible());
    // Told once.
    fixture.window.reset();
    fixture.window = std::make_unique<MainWindow>(fixture.settings, Language::English);
    fixture.window->openWorkspace(fixture.store.path());
    QVERIFY(child<MessageBanner>(*fixture.window, "recovered").isHidden());
}

void TestRecovery::saysNothingAfterAGoodEnd()
{
    WindowFixture fixture;
    fixture.open();
    QVERIFY(child<MessageBanner>(*fixture.window, "recovered").isHidden());
}

void TestRecovery::offersABackupOfADamagedFile()
{
    WindowFixture fixture;
    QVERIFY(fixture.store.workspace->apply(
        fixture.store.assessmentId, SetAnswer{WorkspaceFixture::answer(AnswerResult::Fulfilled)}));
    leaveOpen(fixture.store);
    QByteArray bytes = bytesOf(fixture.store.path());
    QVERIFY(bytes.contains("A comment"));
    writeBytes(fixture.store.path(), bytes.replace("A comment", "A COMMENT"));
    fixture.window->openWorkspace(fixture.store.path());
    const auto &recovered = child<MessageBanner>(*fixture.window, "recovered");
    QTRY_VERIFY2(recovered.text().contains(u"damage"), qPrintable(recovered.text()));
    const NextDialog<QFileDialog> files([](QFileDialog &dialog) { dialog.reject(); });
    auto *restore = recovered.findChild<QPushButton *>();
    QVERIFY(restore->isVisible());
    restore->click();
    QVERIFY(files.wasShown());
}

void TestRecovery::triesAgainToWrite()
{
    WindowFixture fixture;
    fixture.window->openWorkspace(fixture.store.path()); // the store has it for writing
    auto *again = fixture.standing().findChild<QPushButton *>();
    QVERIFY(fixture.standing().isVisible());
    QVERIFY(again->isVisible());
    fixture.press(Qt::Key_2);
    again->click();
    QVERIFY(fixture.standing().isVisible());
    QCOMPARE(fixture.page(), static_cast<int>(HeaderBar::QuestionsPage));
    fixture.store.workspace.reset();
    again->click();
    QVERIFY(!fixture.standing().isVisible());
    QCOMPARE(fixture.page(), static_cast<int>(HeaderBar::QuestionsPage));
    auto &comment = child<QPlainTextEdit>(*fixture.window, "comment");
    QVERIFY(!comment.isReadOnly());
}

void TestRecovery::keepsWhatIsTypedWhileTheFolderIsGone()
{
    WindowFixture fixture;
    const QString folder = fixture.store.folder.filePath(u"share"_s);
    const QString away = fixture.store.folder.filePath(u"away"_s);
    const QString path = folder + u"/work.confseal"_s;
    QVERIFY(QDir().mkdir(folder));
    fixture.store.workspace.reset();
    move(fixture.store.path(), path);
    fixture.window->openWorkspace(path);
    fixture.press(Qt::Key_2);
    auto &comment = child<QPlainTextEdit>(*fixture.window, "comment");
    comment.setFocus();
    move(folder, away);
    QTest::keyClicks(&comment, u"typed while it was gone"_s);
    const auto &notSaved = child<MessageBanner>(*fixture.window, "notSaved");
    QTRY_VERIFY(notSaved.isVisible());
    QVERIFY(notSaved.text().contains(path));
    QCOMPARE(comment.toPlainText(), u"typed while it was gone"_s);
    // Every page and the list of checks can still be asked for; nothing is lost by it.
    fixture.press(Qt::Key_4);
    fixture.press(Qt::Key_1);
    QCOMPARE(comment.toPlainText(), u"typed while it was gone"_s);
    move(away, folder);
    notSaved.findChild<QPushButton *>()->click();
    QTRY_VERIFY(!notSaved.isVisible());
    fixture.window.reset();
    auto stored = Workspace::open(path, Workspace::Mode::ReadOnly);
    QVERIFY(stored);
    QStringList comments;
    for (const Answer &answer :
         stored.value()->assessment(fixture.store.assessmentId).value()->answers) {
        comments.append(answer.comment);
    }
    QCOMPARE(comments, QStringList{u"typed while it was gone"_s});
}

void TestRecovery::returnsToThePage()
{
    WindowFixture fixture;
    fixture.open();
    fixture.press(Qt::Key_2);
    fixture.window->setWindowState(Qt::WindowMaximized);
    QVERIFY(fixture.window->close());
    fixture.window = std::make_unique<MainWindow>(fixture.settings, Language::English);
    fixture.window->show();
    fixture.window->openLastWorkspace();
    QCOMPARE(fixture.page(), static_cast<int>(HeaderBar::StartPage));
    fixture.window->showLastPage();
    QCOMPARE(fixture.page(), static_cast<int>(HeaderBar::QuestionsPage));
    QVERIFY(fixture.window->isMaximized());
}

void TestRecovery::stopsWritingWhenTheUserAgrees()
{
    WindowFixture fixture;
    fixture.action("demonstration").trigger();
    auto *bar = fixture.window->findChild<QPushButton *>(u"cancelJob"_s);
    QVERIFY(bar != nullptr && bar->isVisible());
    {
        const NextDialog<QMessageBox> boxes(
            [](QMessageBox &box) { QTest::keyClick(&box, Qt::Key_Return); });
        QVERIFY(!fixture.window->close());
        QVERIFY(boxes.wasShown());
    }
    const NextDialog<QMessageBox> boxes(agree);
    QVERIFY(fixture.window->close());
    QVERIFY(boxes.wasShown());
    const QDir data(fixture.store.folder.filePath(u"data/confseal"_s));
    QVERIFY(data.entryList(QDir::Files).isEmpty());
}

QTEST_MAIN(TestRecovery)
#include "tst_recovery.moc"
