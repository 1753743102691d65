#include "tests/support/assessmentbuilder.h"
#include "ui/itemmodels/checklistmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 11, 20);
const QString plainCheck = u"27008-4.3.1-01"_s;

/// One line per row, two spaces per level.
QString printTree(const QAbstractItemModel &model, int role, const QModelIndex &parent = {},
                  int depth = 0)
{
    QString text;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex index = model.index(row, 0, parent);
        text += QString(depth * 2, u' ') + index.data(role).toString() + u'\n';
        text += printTree(model, role, index, depth + 1);
    }
    return text;
}

class Checklist
{
public:
    explicit Checklist(Scope scope = Scope::Complete, const Catalogue &from = smallCatalogue())
        : catalogue(std::make_shared<const Catalogue>(from))
        , assessment(emptyAssessment(*catalogue, scope))
        , tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest)
    {
        show();
    }

    void show()
    {
        model.setAssessment(std::make_shared<const Assessment>(assessment), catalogue, today);
    }

    QString spoken(const QString &checkId, Role role) const
    {
        return model.indexOf(checkId, role).data(Qt::AccessibleTextRole).toString();
    }

    ChecklistModel model;
    std::shared_ptr<const Catalogue> catalogue;
    Assessment assessment;
    QAbstractItemModelTester tester;
};

} // namespace

class TestChecklistModel : public QObject
{
    Q_OBJECT

private slots:
    void isEmptyAtFirstAndAfterClearing();
    void showsTheTreeOfAScope_data();
    void showsTheTreeOfAScope();
    void showsHowAnAnswerCounts_data();
    void showsHowAnAnswerCounts();
    void updatesWhatAnAnswerChanges();
    void contributionsAreNotCountedTwice();
    void aRoleThatOnlyContributesIsCounted();
    void tellsFlagsWithTheirRemark();
    void resetsOnlyForOtherRows_data();
    void resetsOnlyForOtherRows();
    void findsChecksByRole();
    void showsHostileTextsAsTheyAre();
    void holdsTheBuiltInSize();
};

void TestChecklistModel::isEmptyAtFirstAndAfterClearing()
{
    ChecklistModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.rowCount(), 0);
    QVERIFY(!model.indexOf(plainCheck, Role::AccountOwner).isValid());
    const auto catalogue = std::make_shared<const Catalogue>(smallCatalogue());
    model.setAssessment(std::make_shared<const Assessment>(emptyAssessment(*catalogue)), catalogue,
                        today);
    QVERIFY(model.rowCount() > 0);
    model.clear();
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(model.applicable(), 0);
    QVERIFY(!model.indexOf(plainCheck, Role::AccountOwner).isValid());
}

void TestChecklistModel::showsTheTreeOfAScope_data()
{
    QTest::addColumn<Scope>("scope");
    QTest::addColumn<QString>("tree");
    const QString provider = uR"(software-provider (en)
  4.1.1 Threat 4.1.1 (en)
    4.1.1-01 Title of 27008-4.1.1-01 (en)
    4.1.1-02 Title of 27008-4.1.1-02 (en)
service-provider (en)
  4.2.1 Threat 4.2.1 (en)
    4.2.1-01 Title of 27008-4.2.1-01 (en)
    4.2.1-02 Title of 27008-4.2.1-02 (en)
)"_s;
    const QString owner = uR"(  4.3.1 Threat 4.3.1 (en)
    4.3.1-01 Title of 27008-4.3.1-01 (en)
  4.3.5 Threat 4.3.5 (en)
    4.3.5-01 Title of 27008-4.3.5-01 (en)
)"_s;
    const QString contribution = uR"(  Contributes to
    4.2.1-01 Title of 27008-4.2.1-01 (en)
)"_s;
    const QString responsibility = uR"(  4.2.1 Threat 4.2.1 (en)
    4.2.1-01 Title of 27008-4.2.1-01 (en)
)"_s;
    const QString users = uR"(host (en)
  4.3.1 Threat 4.3.1 (en)
    4.3.1-02 Title of 27008-4.3.1-02 (en)
participant (en)
  4.3.4 Threat 4.3.4 (en)
    4.3.4-01 Title of 27008-4.3.4-01 (en)
  Contributes to
    4.3.1-02 Title of 27008-4.3.1-02 (en)
)"_s;
    const QString heading = u"account-owner (en)\n"_s;
    QTest::newRow("provider") << Scope::Provider << provider;
    QTest::newRow("organisation") << Scope::Organisation
                                  << heading + responsibility + owner + users;
    QTest::newRow("complete") << Scope::Complete
                              << provider + heading + owner + contribution + users;
}

void TestChecklistModel::showsTheTreeOfAScope()
{
    QFETCH(Scope, scope);
    QFETCH(QString, tree);
    const Checklist checklist(scope);
    QCOMPARE(printTree(checklist.model, Qt::DisplayRole), tree);
}

void TestChecklistModel::showsHowAnAnswerCounts_data()
{
    QTest::addColumn<AnswerResult>("given");
    QTest::addColumn<QString>("justification");
    QTest::addColumn<AnswerResult>("effective");
    QTest::addColumn<QString>("spoken");
    QTest::addColumn<int>("answered");
    QTest::addColumn<int>("applicable");
    const QString reason = u"Because"_s;
    QTest::newRow("open") << AnswerResult::Open << QString() << AnswerResult::Open << u"open (en)"_s
                          << 0 << 7;
    QTest::newRow("fulfilled") << AnswerResult::Fulfilled << QString() << AnswerResult::Fulfilled
                               << u"fulfilled (en)"_s << 1 << 7;
    QTest::newRow("partly with a reason")
        << AnswerResult::Partly << reason << AnswerResult::Partly << u"partly (en)"_s << 1 << 7;
    // What the view shows by a sign of its own must be heard, too.
    QTest::newRow("partly without a reason")
        << AnswerResult::Partly << u" . "_s << AnswerResult::Open
        << u"partly (en), Counts as open"_s << 0 << 7;
    QTest::newRow("alternative without evidence")
        << AnswerResult::Alternative << reason << AnswerResult::Open
        << u"alternative (en), Counts as open"_s << 0 << 7;
    QTest::newRow("not applicable")
        << AnswerResult::NotApplicable << reason << AnswerResult::NotApplicable
        << u"not-applicable (en)"_s << 0 << 6;
}

void TestChecklistModel::showsHowAnAnswerCounts()
{
    QFETCH(AnswerResult, given);
    QFETCH(QString, justification);
    Checklist checklist;
    giveAnswer(checklist.assessment, plainCheck, Role::AccountOwner, given, justification);
    checklist.show();
    const QModelIndex index = checklist.model.indexOf(plainCheck, Role::AccountOwner);
    QVERIFY(index.isValid());
    QCOMPARE(index.data(ChecklistModel::GivenResultRole).toInt(), static_cast<int>(given));
    QFETCH(AnswerResult, effective);
    QCOMPARE(index.data(ChecklistModel::EffectiveResultRole).toInt(), static_cast<int>(effective));
    QFETCH(QString, spoken);
    QCOMPARE(index.data(Qt::AccessibleTextRole).toString(),
             u"4.3.1-01 Title of 27008-4.3.1-01 (en), "_s + spoken);
    QTEST(checklist.model.answered(), "answered");
    QTEST(checklist.model.applicable(), "applicable");
    const QString toolTip = index.data(Qt::ToolTipRole).toString();
    QCOMPARE(toolTip.contains(u"Counts as open"), given != effective);
}

void TestChecklistModel::updatesWhatAnAnswerChanges()
{
    Checklist checklist;
    QSignalSpy changed(&checklist.model, &QAbstractItemModel::dataChanged);
    QSignalSpy reset(&checklist.model, &QAbstractItemModel::modelReset);
    giveAnswer(checklist.assessment, plainCheck, Role::AccountOwner, AnswerResult::Fulfilled);
    checklist.show();
    QCOMPARE(reset.size(), 0);
    QStringList rows;
    for (const QVariantList &signal : std::as_const(changed)) {
        rows.append(signal.first().toModelIndex().data(Qt::AccessibleTextRole).toString());
    }
    QCOMPARE(rows,
             QStringList({u"4.3.1-01 Title of 27008-4.3.1-01 (en), fulfilled (en)"_s,
                          u"4.3.1 Threat 4.3.1 (en), 1 of 1 answered"_s,
                          u"account-owner (en), 1 of 1 answered"_s}));
    changed.clear();
    checklist.show();
    QCOMPARE(changed.size(), 0);
}

void TestChecklistModel::contributionsAreNotCountedTwice()
{
    Checklist checklist;
    const int applicable = checklist.model.applicable();
    giveAnswer(checklist.assessment, u"27008-4.2.1-01"_s, Role::AccountOwner,
               AnswerResult::Fulfilled);
    checklist.show();
    QCOMPARE(checklist.model.answered(), 0);
    QCOMPARE(checklist.model.applicable(), applicable);
    const QModelIndex row = checklist.model.indexOf(u"27008-4.2.1-01"_s, Role::AccountOwner);
    QVERIFY(row.data(ChecklistModel::ContributionRole).toBool());
    QCOMPARE(row.parent().data(Qt::AccessibleTextRole).toString(),
             u"Contributes to, 1 of 1 answered"_s);
    QCOMPARE(row.parent().parent().data(Qt::AccessibleTextRole).toString(),
             u"account-owner (en), 0 of 1 answered"_s);
}

void TestChecklistModel::tellsFlagsWithTheirRemark()
{
    Checklist checklist;
    QSignalSpy changed(&checklist.model, &QAbstractItemModel::dataChanged);
    const AnswerKey key{plainCheck, Role::AccountOwner, {}};
    checklist.assessment.flags.insert(key, {});
    checklist.show();
    QCOMPARE(changed.size(), 1);
    const QModelIndex index = checklist.model.indexOf(plainCheck, Role::AccountOwner);
    QVERIFY(index.data(ChecklistModel::FlaggedRole).toBool());
    QCOMPARE(checklist.spoken(plainCheck, Role::AccountOwner),
             u"4.3.1-01 Title of 27008-4.3.1-01 (en), open (en), Flagged for review"_s);
    const QString hostile = u"<b>%1</b> & %2"_s;
    checklist.assessment.flags.insert(key, hostile);
    checklist.show();
    QCOMPARE(index.data(ChecklistModel::RemarkRole).toString(), hostile);
    QVERIFY(checklist.spoken(plainCheck, Role::AccountOwner).endsWith(hostile));
    const QString toolTip = index.data(Qt::ToolTipRole).toString();
    QVERIFY2(toolTip.contains(hostile.toHtmlEscaped()), qPrintable(toolTip));
    checklist.assessment.flags.clear();
    checklist.show();
    QVERIFY(!index.data(ChecklistModel::FlaggedRole).toBool());
    QCOMPARE(checklist.spoken(plainCheck, Role::AccountOwner),
             u"4.3.1-01 Title of 27008-4.3.1-01 (en), open (en)"_s);
    QCOMPARE(checklist.model.answered(), 0);
}

void TestChecklistModel::aRoleThatOnlyContributesIsCounted()
{
    Checklist checklist(Scope::Organisation,
                        catalogueOf({{u"27008-4.3.1-01"_s, {Role::AccountOwner, Role::Host}}}));
    giveAnswer(checklist.assessment, plainCheck, Role::Host, AnswerResult::Fulfilled);
    checklist.show();
    QCOMPARE(printTree(checklist.model, Qt::AccessibleTextRole),
             uR"(account-owner (en), 0 of 1 answered
  4.3.1 Threat 4.3.1 (en), 0 of 1 answered
    4.3.1-01 Title of 27008-4.3.1-01 (en), open (en)
host (en), 1 of 1 answered
  Contributes to, 1 of 1 answered
    4.3.1-01 Title of 27008-4.3.1-01 (en), fulfilled (en)
)"_s);
    QCOMPARE(checklist.model.answered(), 0);
    QCOMPARE(checklist.model.applicable(), 1);
}

void TestChecklistModel::resetsOnlyForOtherRows_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<Scope>("scope");
    QTest::addColumn<int>("resets");
    const QString same = uuidFor(u"assessment"_s);
    QTest::newRow("same assessment") << same << Scope::Complete << 0;
    QTest::newRow("other scope") << same << Scope::Provider << 1;
    QTest::newRow("other assessment") << uuidFor(u"another"_s) << Scope::Complete << 1;
}

void TestChecklistModel::resetsOnlyForOtherRows()
{
    QFETCH(QString, id);
    QFETCH(Scope, scope);
    Checklist checklist;
    QSignalSpy reset(&checklist.model, &QAbstractItemModel::modelReset);
    checklist.assessment.id = id;
    checklist.assessment.scope = scope;
    giveAnswer(checklist.assessment, u"27008-4.1.1-01"_s, Role::SoftwareProvider,
               AnswerResult::Fulfilled);
    checklist.show();
    QTEST(static_cast<int>(reset.size()), "resets");
    QCOMPARE(checklist.model.answered(), 1);
}

void TestChecklistModel::findsChecksByRole()
{
    const Checklist checklist;
    const QString shared = u"27008-4.2.1-01"_s;
    const QModelIndex responsible = checklist.model.indexOf(shared, Role::ServiceProvider);
    const QModelIndex contribution = checklist.model.indexOf(shared, Role::AccountOwner);
    QVERIFY(responsible.isValid() && contribution.isValid());
    QVERIFY(responsible != contribution);
    QVERIFY(!responsible.data(ChecklistModel::ContributionRole).toBool());
    QCOMPARE(responsible.data(ChecklistModel::CheckIdRole).toString(), shared);
    QCOMPARE(responsible.data(ChecklistModel::LevelRole).toInt(), static_cast<int>(Level::Must));
    QVERIFY(!checklist.model.indexOf(shared, Role::Host).isValid());
    QVERIFY(!checklist.model.indexOf(u"unknown"_s, Role::Host).isValid());
}

void TestChecklistModel::showsHostileTextsAsTheyAre()
{
    const QString hostile = u"<b>%1</b> & %2 %3 \u202E"_s;
    Catalogue catalogue = smallCatalogue();
    for (RoleDescription &role : catalogue.roles) {
        role.title.en = hostile;
        role.description.en = hostile;
    }
    catalogue.clauses[0].title.en = hostile;
    catalogue.clauses[0].checks[0].title.en = hostile;
    const Checklist checklist(Scope::Complete, catalogue);
    const QModelIndex role = checklist.model.index(0, 0);
    const QModelIndex clause = checklist.model.index(0, 0, role);
    const QModelIndex check = checklist.model.index(0, 0, clause);
    QCOMPARE(role.data().toString(), hostile);
    QCOMPARE(role.data(Qt::AccessibleTextRole).toString(), hostile + u", 0 of 2 answered"_s);
    QCOMPARE(clause.data(Qt::AccessibleTextRole).toString(),
             u"4.1.1 "_s + hostile + u", 0 of 2 answered"_s);
    QCOMPARE(check.data(Qt::AccessibleTextRole).toString(),
             u"4.1.1-01 "_s + hostile + u", open (en)"_s);
    for (const QModelIndex &index : {role, clause, check}) {
        const QString toolTip = index.data(Qt::ToolTipRole).toString();
        QVERIFY2(toolTip.contains(hostile.toHtmlEscaped()), qPrintable(toolTip));
    }
}

void TestChecklistModel::holdsTheBuiltInSize()
{
    QList<CheckSpec> specs;
    for (int number = 1; number <= 92; ++number) {
        specs.append({u"27008-4.3.1-%1"_s.arg(number, 2, 10, QChar(u'0')),
                      {Role::AccountOwner, Role::Host, Role::Participant}});
    }
    const Checklist checklist(Scope::Complete, catalogueOf(specs));
    QCOMPARE(checklist.model.applicable(), 92);
    QCOMPARE(printTree(checklist.model, Qt::DisplayRole).count(u'\n'), 3 * 92 + 3 + 3);
}

QTEST_GUILESS_MAIN(TestChecklistModel)
#include "tst_checklistmodel.moc"
