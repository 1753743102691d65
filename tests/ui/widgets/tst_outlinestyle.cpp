#include "ui/settings/appearance.h"
#include "ui/widgets/outlinestyle.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QTabBar>
#include <QToolButton>
#include <QVBoxLayout>
#include <QtTest>

namespace {

int pixelsOf(const QColor &colour, const QImage &image)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            count += image.pixelColor(x, y) == colour ? 1 : 0;
        }
    }
    return count;
}

template<typename Button>
QWidget *makeButton()
{
    auto *button = new Button;
    button->setText(QStringLiteral("Text"));
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

QWidget *makeList()
{
    auto *list = new QListWidget;
    list->addItems({QStringLiteral("One"), QStringLiteral("Two")});
    return list;
}

QWidget *makeTabs()
{
    auto *tabs = new QTabBar;
    tabs->addTab(QStringLiteral("One"));
    return tabs;
}

} // namespace

class TestOutlineStyle : public QObject
{
    Q_OBJECT

private slots:
    void showsTheFocus_data();
    void showsTheFocus();
};

void TestOutlineStyle::showsTheFocus_data()
{
    QTest::addColumn<QWidget *>("control");
    QTest::newRow("push button") << makeButton<QPushButton>();
    QTest::newRow("tool button") << makeButton<QToolButton>();
    QTest::newRow("check box") << makeButton<QCheckBox>();
    QTest::newRow("radio button") << makeButton<QRadioButton>();
    QTest::newRow("line") << static_cast<QWidget *>(new QLineEdit);
    QTest::newRow("text") << static_cast<QWidget *>(new QPlainTextEdit);
    QTest::newRow("choice") << static_cast<QWidget *>(new QComboBox);
    QTest::newRow("number") << static_cast<QWidget *>(new QSpinBox);
    QTest::newRow("list") << makeList();
    QTest::newRow("tabs") << makeTabs();
}

/// In the colour whose contrast is known, and in more than a few dots of it.
void TestOutlineStyle::showsTheFocus()
{
    QFETCH(QWidget *, control);
    Appearance appearance;
    for (const ColourScheme scheme : {ColourScheme::Light, ColourScheme::Dark}) {
        appearance.apply(scheme, 100);
        QWidget window;
        auto *column = new QVBoxLayout(&window);
        auto *other = new QLineEdit;
        column->addWidget(other);
        column->addWidget(control);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        const QColor colour = OutlineStyle::focus(window.palette());
        other->setFocus(Qt::OtherFocusReason);
        const int before = pixelsOf(colour, control->grab().toImage());
        control->setFocus(Qt::OtherFocusReason);
        QVERIFY(control->hasFocus());
        const int after = pixelsOf(colour, control->grab().toImage());
        QVERIFY2(after > before + control->height(), qPrintable(QString::number(after - before)));
        control->setParent(nullptr);
    }
    delete control;
}

QTEST_MAIN(TestOutlineStyle)
#include "tst_outlinestyle.moc"
