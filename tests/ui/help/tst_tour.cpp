#include "tests/ui/window/windowfixture.h"
#include "ui/help/tour.h"
#include "ui/help/tourpanel.h"
#include "ui/help/tourring.h"

#include <QAccessible>
#include <QPushButton>
#include <QTabBar>

using namespace Qt::StringLiterals;

namespace {

TourPanel *panel(const WindowFixture &fixture)
{
    return fixture.window->findChild<TourPanel *>();
}

bool isShown(const WindowFixture &fixture)
{
    // A panel that is done with is deleted later.
    return panel(fixture) != nullptr && panel(fixture)->isVisible();
}

void press(const WindowFixture &fixture, const char *button)
{
    child<QPushButton>(*panel(fixture), button).click();
}

} // namespace

class TestTour : public QObject
{
    Q_OBJECT

private slots:
    void isOfferedOnce();
    void canBeSkipped_data();
    void canBeSkipped();
    void leadsThroughThePages();
    void pointsAtTabsWhileThereIsNoAssessment();
    void staysInTheWindow_data();
    void staysInTheWindow();
    void canBeUsedByKeyboardAndScreenReader();
    void letsTheUserWork();
};

void TestTour::isOfferedOnce()
{
    const WindowFixture fixture;
    QVERIFY(!fixture.settings.isTourSeen());
    fixture.window->offerTour();
    QVERIFY(isShown(fixture));
    QVERIFY(!fixture.settings.isTourSeen());
    for (int step = 0; step < 4; ++step) {
        QVERIFY(isShown(fixture));
        press(fixture, "next");
    }
    QVERIFY(!isShown(fixture));
    QVERIFY(fixture.settings.isTourSeen());
    fixture.window->offerTour();
    QVERIFY(!isShown(fixture));
}

void TestTour::canBeSkipped_data()
{
    QTest::addColumn<bool>("byKey");
    QTest::newRow("button") << false;
    QTest::newRow("Escape") << true;
}

void TestTour::canBeSkipped()
{
    QFETCH(bool, byKey);
    const WindowFixture fixture;
    fixture.window->offerTour();
    press(fixture, "next");
    if (byKey) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    } else {
        press(fixture, "skip");
    }
    QVERIFY(!isShown(fixture));
    QVERIFY(fixture.settings.isTourSeen());
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QVERIFY(fixture.window->findChildren<TourRing *>().isEmpty());
}

void TestTour::leadsThroughThePages()
{
    WindowFixture fixture;
    fixture.open();
    fixture.press(Qt::Key_4);
    fixture.window->offerTour();
    const QList<HeaderBar::Page> pages{HeaderBar::StartPage, HeaderBar::QuestionsPage,
                                       HeaderBar::OverviewPage, HeaderBar::ReportPage};
    for (const HeaderBar::Page page : pages) {
        QCOMPARE(fixture.page(), static_cast<int>(page));
        QCoreApplication::processEvents();
        const auto *ring = fixture.window->findChild<TourRing *>();
        QVERIFY(ring->isVisible());
        QVERIFY(!ring->geometry().intersects(panel(fixture)->geometry()));
        if (page != pages.last()) {
            press(fixture, "next");
        }
    }
    press(fixture, "back");
    QCOMPARE(fixture.page(), static_cast<int>(HeaderBar::OverviewPage));
    QTRY_COMPARE(fixture.window->focusWidget(), &child<QPushButton>(*panel(fixture), "next"));
}

void TestTour::pointsAtTabsWhileThereIsNoAssessment()
{
    const WindowFixture fixture;
    fixture.window->offerTour();
    press(fixture, "next");
    QCOMPARE(fixture.page(), static_cast<int>(HeaderBar::StartPage));
    QCoreApplication::processEvents();
    const auto *tabs = fixture.window->findChild<HeaderBar *>()->findChild<QTabBar *>();
    const QRect tab = tabs->tabRect(HeaderBar::QuestionsPage);
    const QPoint centre = tabs->mapTo(fixture.window.get(), tab.center());
    QVERIFY(fixture.window->findChild<TourRing *>()->geometry().contains(centre));
    QVERIFY(!panel(fixture)->geometry().contains(centre));
}

void TestTour::staysInTheWindow_data()
{
    QTest::addColumn<QSize>("size");
    QTest::newRow("800 x 600") << QSize(800, 600);
    QTest::newRow("1280 x 800") << QSize(1280, 800);
}

void TestTour::staysInTheWindow()
{
    QFETCH(QSize, size);
    WindowFixture fixture;
    fixture.open();
    fixture.window->offerTour();
    fixture.window->resize(size);
    for (int step = 0; step < 4; ++step) {
        QCoreApplication::processEvents();
        QVERIFY(fixture.window->rect().contains(panel(fixture)->geometry()));
        QVERIFY(panel(fixture)->height()
                >= panel(fixture)->heightForWidth(panel(fixture)->width()));
        QVERIFY(
            fixture.window->rect().contains(fixture.window->findChild<TourRing *>()->geometry()));
        press(fixture, "next");
    }
}

void TestTour::canBeUsedByKeyboardAndScreenReader()
{
    const WindowFixture fixture;
    fixture.window->offerTour();
    auto &next = child<QPushButton>(*panel(fixture), "next");
    QVERIFY(next.hasFocus());
    QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(panel(fixture));
    QVERIFY(interface->text(QAccessible::Name).contains(u"1 of 4"));
    QVERIFY(!interface->text(QAccessible::Description).isEmpty());
    // Who hears only the button in focus hears the words of the step with it.
    QVERIFY(next.accessibleDescription().contains(interface->text(QAccessible::Description)));
    QTest::keyClick(&next, Qt::Key_Return);
    QVERIFY(panel(fixture)->accessibleName().contains(u"2 of 4"));
    QTest::keyClick(&next, Qt::Key_Backtab);
    QVERIFY(child<QPushButton>(*panel(fixture), "back").hasFocus());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QVERIFY(panel(fixture)->accessibleName().contains(u"1 of 4"));
}

void TestTour::letsTheUserWork()
{
    WindowFixture fixture;
    fixture.open();
    fixture.window->offerTour();
    fixture.press(Qt::Key_2);
    QCOMPARE(fixture.page(), static_cast<int>(HeaderBar::QuestionsPage));
    QVERIFY(isShown(fixture));
    fixture.window->openWorkspace(u"missing"_s);
    QVERIFY(isShown(fixture));
    press(fixture, "next");
    press(fixture, "next");
    press(fixture, "next");
    press(fixture, "next");
    QVERIFY(!isShown(fixture));
}

QTEST_MAIN(TestTour)
#include "tst_tour.moc"
