#include "ui/widgets/accessiblescrollarea.h"

#include <QAccessible>
#include <QLabel>
#include <QScrollArea>
#include <QtTest>

class TestAccessibleScrollArea : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { installAccessibleScrollAreas(); }
    void hasItsContent();
    void answersForAChildThatIsGone();
};

void TestAccessibleScrollArea::hasItsContent()
{
    QScrollArea area;
    area.setWidget(new QLabel(QStringLiteral("content")));
    area.show();
    const QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(&area);
    QVERIFY(accessible != nullptr);
    QVERIFY(accessible->childCount() >= 1);
    const QAccessibleInterface *viewport = accessible->child(0);
    QVERIFY(viewport != nullptr);
    QCOMPARE(viewport->object(), area.viewport());
    QCOMPARE(viewport->child(0)->text(QAccessible::Name), QStringLiteral("content"));
}

void TestAccessibleScrollArea::answersForAChildThatIsGone()
{
    QScrollArea area;
    area.show();
    const QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(&area);
    QVERIFY(accessible != nullptr);
    QCOMPARE(accessible->child(accessible->childCount()), nullptr);
    QCOMPARE(accessible->child(1000), nullptr);
    QCOMPARE(accessible->child(-1), nullptr);
}

QTEST_MAIN(TestAccessibleScrollArea)
#include "tst_accessiblescrollarea.moc"
