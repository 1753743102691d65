#include "tests/ui/support/modal.h"
#include "ui/help/helpbrowser.h"
#include "ui/help/helpdress.h"
#include "ui/help/helptopics.h"
#include "ui/help/helpwindow.h"

#include <QAbstractItemModelTester>
#include <QAbstractTextDocumentLayout>
#include <QLabel>
#include <QListView>
#include <QTest>
#include <QTextBlock>
#include <QTreeView>

using namespace Qt::StringLiterals;

namespace {

struct Guide
{
    Guide()
    {
        window.showTopic({});
        if (!QTest::qWaitForWindowActive(&window)) {
            qFatal("The window is not active.");
        }
    }

    void search(const QString &query)
    {
        auto &field = child<QLineEdit>(window, "search");
        field.setText(query);
        QTest::keyClick(&field, Qt::Key_Return);
    }
    HelpBrowser &text() { return child<HelpBrowser>(window, "text"); }
    QTreeView &topics() { return child<QTreeView>(window, "topics"); }
    QListView &hits() { return child<QListView>(window, "hits"); }

    HelpWindow window{Language::English, nullptr};
};

} // namespace

class TestHelpWindow : public QObject
{
    Q_OBJECT

private slots:
    void beginsWithTheFirstTopic();
    void listsAllTopics();
    void goesBackAndForward();
    void followsLinksToHeadings();
    void opensNothingOutsideTheGuide_data();
    void opensNothingOutsideTheGuide();
    void marksWhatIsSearched();
    void saysThatNothingWasFound();
    void clearsTheSearchBeforeItCloses();
    void fitsIntoANarrowWindow_data();
    void fitsIntoANarrowWindow();
    void followsTheTextSizeOfTheProgram();
};

void TestHelpWindow::beginsWithTheFirstTopic()
{
    Guide guide;
    QCOMPARE(guide.window.topic(), HelpTopics::home());
    QCOMPARE(guide.topics().currentIndex().data().toString(), u"User guide"_s);
    guide.window.showTopic(u"seal"_s);
    QCOMPARE(guide.window.topic(), u"seal"_s);
    guide.window.close();
    guide.window.showTopic({});
    QCOMPARE(guide.window.topic(), u"seal"_s);
}

void TestHelpWindow::listsAllTopics()
{
    Guide guide;
    QAbstractItemModel *model = guide.topics().model();
    const QAbstractItemModelTester tester(model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    int topics = 0;
    for (int row = 0; row < model->rowCount(); ++row) {
        const QModelIndex group = model->index(row, 0);
        QVERIFY(guide.topics().isExpanded(group));
        for (int child = 0; child < model->rowCount(group); ++child) {
            guide.topics().setCurrentIndex(model->index(child, 0, group));
            QVERIFY(guide.text().toPlainText().startsWith(
                guide.topics().currentIndex().data().toString()));
            ++topics;
        }
    }
    QVERIFY(topics >= 20);
}

void TestHelpWindow::goesBackAndForward()
{
    Guide guide;
    guide.window.showTopic(u"seal"_s);
    guide.window.showTopic(u"verify"_s);
    QTest::keyClick(&guide.window, Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(guide.window.topic(), u"seal"_s);
    QVERIFY(guide.topics().currentIndex().data().toString().startsWith(u"Seal"));
    QTest::keyClick(&guide.window, Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(guide.window.topic(), u"verify"_s);
    QTest::keyClick(&guide.window, Qt::Key_Home, Qt::AltModifier);
    QCOMPARE(guide.window.topic(), HelpTopics::home());
}

void TestHelpWindow::followsLinksToHeadings()
{
    Guide guide;
    guide.text().setSource(QUrl(u"glossary.md#workspace"_s));
    QCOMPARE(guide.window.topic(), HelpTopics::glossary());
    const QTextCursor top = guide.text().cursorForPosition({40, 200});
    const int workspace = guide.text().document()->find(u"The one file"_s).position();
    QVERIFY(guide.text().toPlainText().size() - top.position() < 900);
    QVERIFY(workspace > 0);
}

void TestHelpWindow::opensNothingOutsideTheGuide_data()
{
    QTest::addColumn<QString>("address");
    QTest::newRow("web") << u"https://example.org/seal.md"_s;
    QTest::newRow("file") << u"file:///etc/hostname"_s;
    QTest::newRow("topic elsewhere") << u"file:///help/en/seal.md"_s;
    QTest::newRow("no topic") << u"qrc:/help/en/nothing.md"_s;
    QTest::newRow("other resource") << u"qrc:/licence/LICENSE"_s;
}

void TestHelpWindow::opensNothingOutsideTheGuide()
{
    QFETCH(QString, address);
    Guide guide;
    guide.text().setSource(QUrl(address));
    QCOMPARE(guide.window.topic(), HelpTopics::home());
    QVERIFY(guide.text().toPlainText().startsWith(u"User guide"));
    for (const int type : {QTextDocument::ImageResource, QTextDocument::HtmlResource,
                           QTextDocument::StyleSheetResource}) {
        const QVariant content = guide.text().loadResource(type, QUrl(address));
        QVERIFY(content.toByteArray().isEmpty());
        QVERIFY(content.value<QPixmap>().isNull());
    }
}

void TestHelpWindow::marksWhatIsSearched()
{
    Guide guide;
    guide.search(u"trial identity"_s);
    QAbstractItemModel *hits = guide.hits().model();
    const QAbstractItemModelTester tester(hits,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    QVERIFY(guide.hits().isVisible());
    QVERIFY(hits->rowCount() > 2);
    QVERIFY(guide.hits().currentIndex().isValid());
    QVERIFY(
        child<QLabel>(guide.window, "count").text().contains(QString::number(hits->rowCount())));
    // Return leads to the first place in the first topic.
    QVERIFY(guide.text().hasFocus());
    QVERIFY(guide.text().placeCount() > 1);
    const QString first = guide.text().textCursor().selectedText().toLower();
    QVERIFY2(first == u"trial" || first == u"identity", qPrintable(first));
    const int place = guide.text().textCursor().position();
    QTest::keyClick(&guide.window, Qt::Key_F3);
    QVERIFY(guide.text().textCursor().position() > place);
    QTest::keyClick(&guide.window, Qt::Key_F3, Qt::ShiftModifier);
    QCOMPARE(guide.text().textCursor().position(), place);
    guide.hits().setCurrentIndex(hits->index(1, 0));
    QVERIFY(guide.text().placeCount() > 0);
    for (int row = 0; row < hits->rowCount(); ++row) {
        const QModelIndex hit = hits->index(row, 0);
        QVERIFY(hit.data(Qt::AccessibleTextRole).toString().startsWith(hit.data().toString()));
    }
}

void TestHelpWindow::saysThatNothingWasFound()
{
    Guide guide;
    guide.search(u"<b>xylophone</b>"_s);
    auto &count = child<QLabel>(guide.window, "count");
    QVERIFY(count.isVisible());
    QVERIFY(count.text().startsWith(u"Nothing found"));
    QCOMPARE(guide.hits().model()->rowCount(), 0);
    QCOMPARE(guide.window.topic(), HelpTopics::home());
    QCOMPARE(guide.text().placeCount(), 0);
}

void TestHelpWindow::clearsTheSearchBeforeItCloses()
{
    Guide guide;
    guide.search(u"seal"_s);
    const QString topic = guide.window.topic();
    QTest::keyClick(&guide.window, Qt::Key_Escape);
    QVERIFY(guide.window.isVisible());
    QVERIFY(guide.topics().isVisible());
    QCOMPARE(guide.window.topic(), topic);
    QCOMPARE(guide.text().placeCount(), 0);
    QTest::keyClick(&guide.window, Qt::Key_Escape);
    QVERIFY(!guide.window.isVisible());
}

void TestHelpWindow::fitsIntoANarrowWindow_data()
{
    QTest::addColumn<QString>("topic");
    for (const HelpGroup &group : HelpTopics::groups(Language::German)) {
        for (const HelpTopic &topic : group.topics) {
            QTest::newRow(qPrintable(topic.id)) << topic.id;
        }
    }
}

void TestHelpWindow::fitsIntoANarrowWindow()
{
    QFETCH(QString, topic);
    HelpBrowser browser(Language::German);
    browser.resize(460, 400);
    browser.show();
    browser.showTopic(topic);
    const QTextDocument &document = *browser.document();
    QVERIFY2(document.documentLayout()->documentSize().width() <= browser.viewport()->width(),
             qPrintable(QString::number(document.documentLayout()->documentSize().width())));
    for (const QUrl &address : picturesOf(document)) {
        const auto picture =
            document.resource(QTextDocument::ImageResource, address).value<QPixmap>();
        QVERIFY(!picture.isNull());
        QVERIFY(picture.deviceIndependentSize().width() < browser.viewport()->width());
    }
}

void TestHelpWindow::followsTheTextSizeOfTheProgram()
{
    Guide guide;
    const QFont before = QApplication::font();
    const auto sizeOfTitle = [&guide] {
        return guide.text().document()->begin().begin().fragment().charFormat().fontPointSize();
    };
    const auto sizeOfText = [&guide] {
        return guide.text().document()->defaultFont().pointSizeF();
    };
    const double title = sizeOfTitle();
    const double text = sizeOfText();
    QVERIFY(title > text);
    QFont larger = before;
    larger.setPointSizeF(before.pointSizeF() * 2);
    QApplication::setFont(larger);
    QTRY_COMPARE(sizeOfText(), text * 2);
    QTRY_COMPARE(sizeOfTitle(), title * 2);
    QApplication::setFont(before);
}

QTEST_MAIN(TestHelpWindow)
#include "tst_helpwindow.moc"
