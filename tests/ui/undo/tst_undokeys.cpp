#include "ui/widgets/growingtextedit.h"
#include "ui/widgets/undokeys.h"

#include <QAction>
#include <QLineEdit>
#include <QSignalSpy>
#include <QSpinBox>
#include <QVBoxLayout>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

/// A window with fields and a program that undoes and redoes.
class Window
{
public:
    Window()
    {
        auto *column = new QVBoxLayout(&widget);
        for (QWidget *field : std::initializer_list<QWidget *>{text, line, number, &other}) {
            column->addWidget(field);
        }
        UndoKeys::share(line);
        UndoKeys::share(number);
        undo.setShortcut(Qt::CTRL | Qt::Key_Z);
        redo.setShortcuts({Qt::CTRL | Qt::SHIFT | Qt::Key_Z, Qt::CTRL | Qt::Key_Y});
        widget.addAction(&undo);
        widget.addAction(&redo);
        widget.show();
        if (!QTest::qWaitForWindowActive(&widget)) {
            qFatal("The window is not active.");
        }
    }

    QWidget widget;
    GrowingTextEdit *text = new GrowingTextEdit(2);
    QLineEdit *line = new QLineEdit;
    QSpinBox *number = new QSpinBox;
    QLineEdit other;
    QAction undo;
    QAction redo;
};

} // namespace

class TestUndoKeys : public QObject
{
    Q_OBJECT

private slots:
    void undoesInTheFieldFirst_data();
    void undoesInTheFieldFirst();
    void leavesOldTypingToTheProgram_data();
    void leavesOldTypingToTheProgram();
    void reachesTheProgramFromANumber();
};

void TestUndoKeys::undoesInTheFieldFirst_data()
{
    QTest::addColumn<bool>("isLine");
    QTest::newRow("text") << false;
    QTest::newRow("line") << true;
}

void TestUndoKeys::undoesInTheFieldFirst()
{
    QFETCH(bool, isLine);
    const Window window;
    QWidget *field = isLine ? static_cast<QWidget *>(window.line) : window.text;
    const auto shown = [&] {
        return isLine ? window.line->text() : window.text->text();
    };
    QSignalSpy undone(&window.undo, &QAction::triggered);
    QSignalSpy redone(&window.redo, &QAction::triggered);
    window.text->showText(u"before"_s);
    window.line->setText(u"before"_s);
    field->setFocus();
    QTest::keyClick(field, Qt::Key_End);
    QTest::keyClicks(field, u"x"_s);
    QVERIFY(shown() != u"before"_s);
    QTest::keyClick(field, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(shown(), u"before"_s);
    QCOMPARE(undone.size(), 0);
    QTest::keyClick(field, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(undone.size(), 1);
    QCOMPARE(shown(), u"before"_s);
    QTest::keyClick(field, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(shown() != u"before"_s);
    QCOMPARE(redone.size(), 0);
    QTest::keyClick(field, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(redone.size(), 1);
    QTest::keyClick(field, Qt::Key_Y, Qt::ControlModifier);
    QCOMPARE(redone.size(), 2);
}

void TestUndoKeys::leavesOldTypingToTheProgram_data()
{
    undoesInTheFieldFirst_data();
}

void TestUndoKeys::leavesOldTypingToTheProgram()
{
    QFETCH(bool, isLine);
    Window window;
    QWidget *field = isLine ? static_cast<QWidget *>(window.line) : window.text;
    const auto shown = [&] {
        return isLine ? window.line->text() : window.text->text();
    };
    QSignalSpy undone(&window.undo, &QAction::triggered);
    QSignalSpy changed(window.text, &GrowingTextEdit::textChanged);
    field->setFocus();
    QTest::keyClicks(field, u"typed"_s);
    const qsizetype changes = changed.size();
    window.other.setFocus();
    field->setFocus();
    QCOMPARE(changed.size(), changes);
    QCOMPARE(shown(), u"typed"_s);
    QTest::keyClick(field, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(shown(), u"typed"_s);
    QCOMPARE(undone.size(), 1);
    // What is typed now and taken back leaves what was typed before.
    QTest::keyClick(field, Qt::Key_End);
    QTest::keyClicks(field, u"x"_s);
    QTest::keyClick(field, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(shown(), u"typed"_s);
    QCOMPARE(undone.size(), 1);
}

void TestUndoKeys::reachesTheProgramFromANumber()
{
    const Window window;
    QSignalSpy undone(&window.undo, &QAction::triggered);
    window.number->setFocus();
    QTest::keyClick(window.number, Qt::Key_Up);
    QCOMPARE(window.number->value(), 1);
    QTest::keyClick(window.number, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(undone.size(), 1);
    QCOMPARE(window.number->value(), 1);
}

QTEST_MAIN(TestUndoKeys)
#include "tst_undokeys.moc"
