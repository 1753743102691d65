#include "tests/support/assessmentbuilder.h"
#include "tests/ui/support/modal.h"
#include "ui/start/newassessmentdialog.h"

#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

std::shared_ptr<const Catalogue> catalogue()
{
    return std::make_shared<const Catalogue>(smallCatalogue());
}

/// As a user had filled it in: without answers and evidence.
Assessment existing()
{
    Assessment assessment = filledAssessment(*catalogue());
    assessment.answers.clear();
    assessment.evidence.clear();
    assessment.measures.clear();
    return assessment;
}

} // namespace

class TestNewAssessmentDialog : public QObject
{
    Q_OBJECT

private slots:
    void saysWhatIsMissing_data();
    void saysWhatIsMissing();
    void makesAnAssessment();
    void returnCreatesOnlyWhenAllIsThere();
    void nextLeadsThroughTheSteps();
    void changesNothingWhenNothingIsChanged_data();
    void changesNothingWhenNothingIsChanged();
    void changesWhatWasChanged();
    void removesAClearedHolder();
    void keepsHoldersOutsideANarrowerScope();
    void onlyShowsWhatCannotBeChanged();
};

void TestNewAssessmentDialog::saysWhatIsMissing_data()
{
    QTest::addColumn<QString>("vendor");
    QTest::addColumn<QString>("product");
    QTest::addColumn<bool>("complete");
    QTest::newRow("nothing") << QString() << QString() << false;
    QTest::newRow("no product") << u"Vendor"_s << QString() << false;
    QTest::newRow("no vendor") << QString() << u"Product"_s << false;
    QTest::newRow("blank") << u"  "_s << u"Product"_s << false;
    QTest::newRow("punctuation") << u"Vendor"_s << u"..."_s << false;
    QTest::newRow("both") << u"Vendor"_s << u"Product"_s << true;
}

void TestNewAssessmentDialog::saysWhatIsMissing()
{
    QFETCH(QString, vendor);
    QFETCH(QString, product);
    QFETCH(bool, complete);
    const NewAssessmentDialog dialog({catalogue()});
    QTest::keyClicks(&child<QLineEdit>(dialog, "vendor"), vendor);
    QTest::keyClicks(&child<QLineEdit>(dialog, "product"), product);
    QCOMPARE(child<QPushButton>(dialog, "accept").isEnabled(), complete);
    QCOMPARE(child<QLabel>(dialog, "problem").text().isEmpty(), complete);
}

void TestNewAssessmentDialog::makesAnAssessment()
{
    const auto applied = catalogue();
    const NewAssessmentDialog dialog({applied});
    child<QLineEdit>(dialog, "vendor").setText(u"<b>Vendor & Co</b>"_s);
    child<QLineEdit>(dialog, "product").setText(u"Product"_s);
    child<QComboBox>(dialog, "platform").setCurrentIndex(1);
    child<QLineEdit>(dialog, "title").setText(u"Yearly review"_s);
    child<QLineEdit>(dialog, "host person").setText(u"Example person"_s);
    for (QRadioButton *button : dialog.findChildren<QRadioButton *>()) {
        if (button->text().remove(u'&') == u"Organisation") {
            button->click();
        }
    }
    const Assessment assessment = dialog.assessment();
    QCOMPARE(assessment.system.vendor, u"<b>Vendor & Co</b>"_s);
    QCOMPARE(assessment.system.platform, u"demo"_s);
    QCOMPARE(assessment.title, u"Yearly review"_s);
    QCOMPARE(assessment.scope, Scope::Organisation);
    QCOMPARE(assessment.catalogue, referenceTo(*applied));
    QCOMPARE(assessment.asOf, QDate::currentDate());
    QCOMPARE(assessment.state, AssessmentState::Draft);
    QCOMPARE(assessment.holders.size(), 1);
    QCOMPARE(assessment.holders.first().role, Role::Host);
}

void TestNewAssessmentDialog::returnCreatesOnlyWhenAllIsThere()
{
    NewAssessmentDialog dialog({catalogue()});
    dialog.show();
    auto &vendor = child<QLineEdit>(dialog, "vendor");
    QTest::keyClicks(&vendor, u"Vendor"_s);
    QTest::keyClick(&vendor, Qt::Key_Return);
    QVERIFY(dialog.isVisible());
    QTest::keyClicks(&child<QLineEdit>(dialog, "product"), u"Product"_s);
    QTest::keyClick(&vendor, Qt::Key_Return);
    QCOMPARE(dialog.result(), static_cast<int>(QDialog::Accepted));
}

void TestNewAssessmentDialog::nextLeadsThroughTheSteps()
{
    NewAssessmentDialog dialog({catalogue()});
    dialog.show();
    auto &next = child<QPushButton>(dialog, "next");
    QVERIFY(child<QLineEdit>(dialog, "vendor").isVisible());
    next.click();
    QVERIFY(child<QLineEdit>(dialog, "title").isVisible());
    next.click();
    QVERIFY(child<QLineEdit>(dialog, "host person").isVisible());
    QVERIFY(!next.isEnabled());
}

void TestNewAssessmentDialog::changesNothingWhenNothingIsChanged_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("platform");
    QTest::newRow("plain") << u"Web client"_s << u"demo"_s;
    QTest::newRow("no platform") << u"Web client"_s << QString();
    QTest::newRow("non-breaking space") << u"12\u00A0km"_s << QString();
    QTest::newRow("line ends") << u"a\r\nb\u2028c\n\n"_s << QString();
    QTest::newRow("long") << QString(40'000, u'x') << QString();
    // From a catalogue of another version, or from an import.
    QTest::newRow("unknown platform") << u"Web client"_s << u"another"_s;
}

void TestNewAssessmentDialog::changesNothingWhenNothingIsChanged()
{
    QFETCH(QString, text);
    QFETCH(QString, platform);
    Assessment assessment = existing();
    assessment.title = text;
    assessment.system.platform = platform;
    assessment.system.version = text;
    assessment.system.components = text;
    assessment.system.features = text;
    assessment.system.exclusions = text;
    assessment.holders[0].organisation = text;
    const NewAssessmentDialog dialog(catalogue(), assessment, true);
    QCOMPARE(dialog.assessment().system, assessment.system);
    QCOMPARE(dialog.changes().size(), 0);
}

void TestNewAssessmentDialog::changesWhatWasChanged()
{
    const Assessment before = existing();
    const NewAssessmentDialog dialog(catalogue(), before, true);
    child<QPlainTextEdit>(dialog, "exclusions").setPlainText(u"Other exclusions"_s);
    child<QPlainTextEdit>(dialog, "exclusions").document()->setModified(true);
    child<QLineEdit>(dialog, "host person").setText(u"Other person"_s);
    const QList<Change> changes = dialog.changes();
    QCOMPARE(changes.size(), 2);
    const auto *details = std::get_if<SetDetails>(&changes.at(0));
    QVERIFY(details != nullptr);
    QCOMPARE(details->system.exclusions, u"Other exclusions"_s);
    QCOMPARE(details->system.vendor, before.system.vendor);
    QCOMPARE(details->asOf, before.asOf);
    const auto *holder = std::get_if<SetHolder>(&changes.at(1));
    QVERIFY(holder != nullptr);
    QCOMPARE(holder->holder.id, before.holder(Role::Host)->id);
    QCOMPARE(holder->holder.person, u"Other person"_s);
}

void TestNewAssessmentDialog::removesAClearedHolder()
{
    Assessment before = existing();
    before.holders = {before.holders.first()};
    before.holders[0].organisation.clear();
    before.holders[0].function.clear();
    const NewAssessmentDialog dialog(catalogue(), before, true);
    child<QLineEdit>(dialog, "software-provider person").clear();
    const QList<Change> changes = dialog.changes();
    QCOMPARE(changes.size(), 1);
    const auto *removed = std::get_if<RemoveHolder>(&changes.first());
    QVERIFY(removed != nullptr);
    QCOMPARE(removed->holderId, before.holders.first().id);
}

void TestNewAssessmentDialog::keepsHoldersOutsideANarrowerScope()
{
    Assessment before = existing();
    before.scope = Scope::Provider;
    const NewAssessmentDialog dialog(catalogue(), before, true);
    QVERIFY(dialog.changes().isEmpty());
    child<QPushButton>(dialog, "copy").click();
    for (const Change &change : dialog.changes()) {
        const auto *set = std::get_if<SetHolder>(&change);
        QVERIFY(set != nullptr);
        QVERIFY(isProviderRole(set->holder.role));
    }
}

void TestNewAssessmentDialog::onlyShowsWhatCannotBeChanged()
{
    NewAssessmentDialog dialog(catalogue(), existing(), false);
    dialog.show();
    for (const QLineEdit *field : dialog.findChildren<QLineEdit *>()) {
        QVERIFY2(!field->isEnabled() || field->isReadOnly(), qPrintable(field->objectName()));
    }
    for (const QPlainTextEdit *field : dialog.findChildren<QPlainTextEdit *>()) {
        QVERIFY2(!field->isEnabled() || field->isReadOnly(), qPrintable(field->objectName()));
    }
    QVERIFY(!child<QPushButton>(dialog, "accept").isVisible());
}

QTEST_MAIN(TestNewAssessmentDialog)
#include "tst_newassessmentdialog.moc"
