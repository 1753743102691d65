#include "wizardfixture.h"

#include <QCheckBox>

using namespace Qt::StringLiterals;

namespace {

QList<QCheckBox *> shownSteps(const QWidget &part)
{
    QTest::qWait(10); // the help follows the page, and what a layout gets is shown later
    QList<QCheckBox *> boxes;
    for (QCheckBox *box : part.findChildren<QCheckBox *>()) {
        if (box->isVisible() && box->text().isEmpty()) { // the text of a step wraps
            boxes.append(box);
        }
    }
    return boxes;
}

} // namespace

/// The steps of a check are ticked in the help where it is shown, else in the page of the check.
class TestVerificationSteps : public QObject
{
    Q_OBJECT

private slots:
    void areTickedInTheHelp();
    void areTickedInThePage();
    void areTheSameInBoth();
    void cannotBeTickedWhereReadOnly();
};

void TestVerificationSteps::areTickedInTheHelp()
{
    WizardFixture fixture;
    fixture.page.setHelpShown(true);
    QVERIFY(shownSteps(fixture.checkPage()).isEmpty());
    const auto &help = child<QWidget>(fixture.page, "helpSteps");
    const QList<QCheckBox *> steps = shownSteps(help);
    QVERIFY(steps.size() >= 2);
    steps.at(1)->click();
    QCOMPARE(fixture.stored().tickedSteps, QList<int>{1});
    fixture.button("next").click();
    for (const QCheckBox *step : shownSteps(help)) {
        QVERIFY(!step->isChecked());
    }
    fixture.button("back").click();
    QVERIFY(shownSteps(help).at(1)->isChecked());
}

void TestVerificationSteps::areTickedInThePage()
{
    WizardFixture fixture;
    fixture.page.setHelpShown(false);
    const QList<QCheckBox *> steps = shownSteps(fixture.checkPage());
    QVERIFY(steps.size() >= 2);
    steps.at(0)->click();
    QCOMPARE(fixture.stored().tickedSteps, QList<int>{0});
}

void TestVerificationSteps::areTheSameInBoth()
{
    WizardFixture fixture;
    fixture.page.setHelpShown(false);
    shownSteps(fixture.checkPage()).at(0)->click();
    fixture.page.setHelpShown(true);
    const auto &help = child<QWidget>(fixture.page, "helpSteps");
    QVERIFY(shownSteps(help).at(0)->isChecked());
    shownSteps(help).at(0)->click();
    shownSteps(help).at(1)->click();
    QCOMPARE(fixture.stored().tickedSteps, QList<int>{1});
    fixture.page.setHelpShown(false);
    QVERIFY(!shownSteps(fixture.checkPage()).at(0)->isChecked());
    QVERIFY(shownSteps(fixture.checkPage()).at(1)->isChecked());
}

void TestVerificationSteps::cannotBeTickedWhereReadOnly()
{
    WizardFixture fixture;
    fixture.page.setHelpShown(true);
    fixture.reopen(Workspace::Mode::ReadOnly);
    fixture.button("next").click();
    for (const QCheckBox *step : shownSteps(child<QWidget>(fixture.page, "helpSteps"))) {
        QVERIFY(!step->isEnabled());
    }
}

QTEST_MAIN(TestVerificationSteps)
#include "tst_verificationsteps.moc"
