#include "ui/widgets/growingtextedit.h"

#include <QClipboard>
#include <QMimeData>
#include <QSignalSpy>
#include <QVBoxLayout>
#include <QtTest>

using namespace Qt::StringLiterals;

class TestGrowingTextEdit : public QObject
{
    Q_OBJECT

private slots:
    void givesBackWhatItShows_data();
    void givesBackWhatItShows();
    void showsWithoutAnnouncing();
    void growsUpToALimit();
    void pastesMarkupAsText();
    void leavesFilesToItsParent();
    void tabMovesOn();
    void undoEndsWithAnotherText_data();
    void undoEndsWithAnotherText();
};

void TestGrowingTextEdit::givesBackWhatItShows_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QString();
    QTest::newRow("markup") << u"<b>bold</b> &amp; <img src='x'>"_s;
    QTest::newRow("non-breaking space") << u"12\u00A0km"_s;
    QTest::newRow("line ends") << u"a\r\nb\rc\n"_s;
    QTest::newRow("separators") << u"a\u2028b\u2029c"_s;
    QTest::newRow("long") << QString(100'000, u'x');
    QTest::newRow("beyond the basic plane") << u"\U0001F512"_s;
}

void TestGrowingTextEdit::givesBackWhatItShows()
{
    QFETCH(QString, text);
    GrowingTextEdit edit(2);
    edit.showText(u"before"_s);
    edit.showText(text);
    QCOMPARE(edit.text(), text);
    // Typed and taken back, it is the same as before.
    QTest::keyClicks(&edit, u"x"_s);
    QVERIFY(edit.text() != text);
    edit.undo();
    QCOMPARE(edit.text(), text);
}

void TestGrowingTextEdit::showsWithoutAnnouncing()
{
    GrowingTextEdit edit(2);
    QSignalSpy changed(&edit, &GrowingTextEdit::textChanged);
    edit.showText(u"text"_s);
    QCOMPARE(changed.size(), 0);
    QTest::keyClicks(&edit, u"x"_s);
    QCOMPARE(changed.size(), 1);
}

void TestGrowingTextEdit::growsUpToALimit()
{
    GrowingTextEdit edit(2);
    edit.resize(400, edit.height());
    edit.show();
    const int empty = edit.height();
    edit.showText(u"one\ntwo\nthree\nfour\nfive"_s);
    const int five = edit.height();
    QVERIFY(five > empty);
    edit.showText(u"line\n"_s.repeated(5000));
    QVERIFY(edit.height() > five);
    QVERIFY(edit.height() < 2000);
    edit.showText({});
    QCOMPARE(edit.height(), empty);
}

void TestGrowingTextEdit::pastesMarkupAsText()
{
    GrowingTextEdit edit(2);
    auto *clip = new QMimeData;
    clip->setHtml(u"<b>bold</b>"_s);
    clip->setText(u"<b>bold</b>"_s);
    QGuiApplication::clipboard()->setMimeData(clip);
    edit.paste();
    QCOMPARE(edit.text(), u"<b>bold</b>"_s);
}

void TestGrowingTextEdit::leavesFilesToItsParent()
{
    GrowingTextEdit edit(2);
    edit.show();
    QMimeData files;
    files.setUrls({QUrl::fromLocalFile(u"/home/a/file.pdf"_s)});
    files.setText(u"/home/a/file.pdf"_s);
    QDragEnterEvent event(QPoint(5, 5), Qt::CopyAction, &files, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(edit.viewport(), &event);
    QVERIFY(!event.isAccepted());
}

void TestGrowingTextEdit::tabMovesOn()
{
    QWidget window;
    auto *column = new QVBoxLayout(&window);
    auto *first = new GrowingTextEdit(2);
    auto *second = new GrowingTextEdit(2);
    column->addWidget(first);
    column->addWidget(second);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    first->setFocus();
    QTest::keyClick(first, Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), second);
    QVERIFY(first->text().isEmpty());
}

void TestGrowingTextEdit::undoEndsWithAnotherText_data()
{
    QTest::addColumn<QString>("next");
    QTest::newRow("another text") << u"next"_s;
    QTest::newRow("the same text") << u"first typed"_s;
}

void TestGrowingTextEdit::undoEndsWithAnotherText()
{
    QFETCH(QString, next);
    GrowingTextEdit edit(2);
    edit.showText(u"first "_s);
    edit.moveCursor(QTextCursor::End);
    QTest::keyClicks(&edit, u"typed"_s);
    edit.showText(next);
    edit.undo();
    QCOMPARE(edit.text(), next);
    edit.redo();
    QCOMPARE(edit.text(), next);
}

QTEST_MAIN(TestGrowingTextEdit)
#include "tst_growingtextedit.moc"
