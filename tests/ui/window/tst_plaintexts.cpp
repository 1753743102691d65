#include "ui/wizard/wizardpage.h"
#include "windowfixture.h"

#include <QAbstractButton>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace {

const QString hostile = u"<b>hostile</b> &amp; %1 %2 &quot"_s;

/// User text everywhere, with a contribution, evidence and two roles on one check.
void fill(WorkspaceFixture &store)
{
    Workspace &workspace = *store.workspace;
    Assessment assessment = store.assessment();
    assessment.title = hostile;
    assessment.system.vendor = hostile;
    assessment.system.product = hostile;
    assessment.system.version = hostile;
    assessment.system.exclusions = hostile;
    assessment.holders[0].person = hostile;
    assessment.holders[0].id.clear();
    store.assessmentId = workspace.createAssessment(assessment).value();
    const auto catalogue = workspace.catalogue(assessment.catalogue).value();
    for (const Clause &clause : catalogue->clauses) {
        for (const Check &check : clause.checks) {
            for (const Role role : check.roles) {
                Answer answer;
                answer.key = {check.id, role, {}};
                answer.result =
                    role == check.leadRole ? AnswerResult::Fulfilled : AnswerResult::NotFulfilled;
                answer.comment = hostile;
                answer.justification = hostile;
                answer.internalNote = hostile;
                answer.answeredBy = hostile;
                QVERIFY(workspace.apply(store.assessmentId, SetAnswer{answer}));
            }
        }
    }
    EvidenceItem link;
    link.kind = EvidenceKind::Link;
    link.title = hostile;
    link.link = hostile;
    QVERIFY(workspace.addEvidence(store.assessmentId, link, WorkspaceFixture::key()));
    QVERIFY(workspace.approve(store.assessmentId, hostile));
}

/// How many labels hold user text; fails where one would take it for markup.
int countPlainTexts(const QWidget &top)
{
    int count = 0;
    for (const QLabel *label : top.findChildren<QLabel *>()) {
        if (label->text().contains(u"hostile")) {
            ++count;
            if (label->textFormat() != Qt::PlainText) {
                QTest::qFail(qPrintable(u"Markup: "_s + label->text()), __FILE__, __LINE__);
            }
        }
    }
    for (const QWidget *widget : top.findChildren<QWidget *>()) {
        if (widget->toolTip().contains(u"<b>hostile")) {
            QTest::qFail(qPrintable(u"Markup in a tool tip: "_s + widget->toolTip()), __FILE__,
                         __LINE__);
        }
    }
    return count;
}

} // namespace

class TestPlainTexts : public QObject
{
    Q_OBJECT

private slots:
    void showUserTextOnAllPages();
};

void TestPlainTexts::showUserTextOnAllPages()
{
    WindowFixture fixture;
    fill(fixture.store);
    fixture.open();
    QVERIFY(fixture.window->windowTitle().startsWith(hostile + u' ' + hostile));
    countPlainTexts(*fixture.window);
    fixture.press(Qt::Key_2);
    auto &next = child<QPushButton>(*fixture.window, "next");
    int texts = 0;
    for (int step = 0; step < 200 && next.isEnabled(); ++step) {
        texts += countPlainTexts(*fixture.window);
        next.click();
    }
    QVERIFY(texts > 100); // contributions, and who has approved
    fixture.press(Qt::Key_4);
    QVERIFY(countPlainTexts(*fixture.window) > 0);
}

QTEST_MAIN(TestPlainTexts)
#include "tst_plaintexts.moc"
