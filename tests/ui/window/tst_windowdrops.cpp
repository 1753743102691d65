#include "ui/wizard/wizardpage.h"
#include "windowfixture.h"

#include <QDragEnterEvent>
#include <QListView>
#include <QMimeData>

using namespace Qt::StringLiterals;

namespace {

QString writeFile(const WindowFixture &fixture, const QString &name, const QByteArray &content)
{
    QFile file(fixture.store.folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size()) {
        qFatal("cannot write the test file");
    }
    return file.fileName();
}

bool drop(QWidget &widget, const QStringList &paths)
{
    QMimeData data;
    QList<QUrl> urls;
    for (const QString &path : paths) {
        urls.append(QUrl::fromLocalFile(path));
    }
    data.setUrls(urls);
    const QPoint place(5, 5);
    QDragEnterEvent enter(place, Qt::CopyAction, &data, Qt::LeftButton, {});
    QCoreApplication::sendEvent(&widget, &enter);
    if (!enter.isAccepted()) {
        return false;
    }
    QDropEvent event(place, Qt::CopyAction, &data, Qt::LeftButton, {});
    QCoreApplication::sendEvent(&widget, &event);
    return true;
}

} // namespace

class TestWindowDrops : public QObject
{
    Q_OBJECT

private slots:
    void opensAWorkspace();
    void verifiesAPdf();
    void attachesOnTheQuestions();
    void saysWhereEvidenceIsDropped();
    void leavesAloneWhatIsNoFile();
};

void TestWindowDrops::opensAWorkspace()
{
    WindowFixture fixture;
    fixture.store.workspace.reset();
    QVERIFY(drop(*fixture.window, {fixture.store.path()}));
    QTRY_VERIFY(fixture.window->windowTitle().contains(u"Example vendor"));
    // What is none is named, and what was open stays open.
    const QString text = writeFile(fixture, u"text.confseal"_s, "text");
    QVERIFY(drop(*fixture.window, {text}));
    QTRY_VERIFY(fixture.message().isVisible());
    QVERIFY(fixture.message().text().contains(text));
    QVERIFY(fixture.window->windowTitle().contains(u"Example vendor"));
}

void TestWindowDrops::verifiesAPdf()
{
    const WindowFixture fixture;
    QVERIFY(drop(*fixture.window, {writeFile(fixture, u"REPORT.PDF"_s, "%PDF-1.7\n")}));
    QCOMPARE(fixture.page(), static_cast<int>(HeaderBar::VerifyPage));
}

void TestWindowDrops::attachesOnTheQuestions()
{
    WindowFixture fixture;
    fixture.open();
    fixture.press(Qt::Key_2);
    QVERIFY(drop(*fixture.window,
                 {writeFile(fixture, u"policy.pdf"_s, "%PDF-1.7\n"),
                  writeFile(fixture, u"picture.txt"_s, "content")}));
    const auto &list = child<QListView>(*fixture.window, "evidence");
    QTRY_COMPARE(list.model()->rowCount(), 2);
    QCOMPARE(fixture.page(), static_cast<int>(HeaderBar::QuestionsPage));
    QVERIFY(drop(*fixture.window, {writeFile(fixture, u"another.pdf"_s, "%PDF-1.7\n")}));
    QTRY_COMPARE(list.model()->rowCount(), 3);
}

void TestWindowDrops::saysWhereEvidenceIsDropped()
{
    WindowFixture fixture;
    fixture.open();
    QVERIFY(drop(*fixture.window, {writeFile(fixture, u"picture.png"_s, "content")}));
    QVERIFY(fixture.message().isVisible());
    QCOMPARE(fixture.page(), static_cast<int>(HeaderBar::StartPage));
}

void TestWindowDrops::leavesAloneWhatIsNoFile()
{
    const WindowFixture fixture;
    QVERIFY(!drop(*fixture.window, {}));
    QVERIFY(!fixture.message().isVisible());
}

QTEST_MAIN(TestWindowDrops)
#include "tst_windowdrops.moc"
