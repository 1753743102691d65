#include "ui/itemmodels/verifiedfilesmodel.h"

#include <QAbstractItemModelTester>
#include <QtTest>

using namespace Qt::StringLiterals;

using State = VerifiedFile::State;

Q_DECLARE_METATYPE(VerifiedFile)

namespace {

VerifiedFile file(const QString &name, State state)
{
    return {u"/reports/"_s + name, name,        state,
            Integrity::Unsigned,   Trust::None, DataAgreement::Absent};
}

} // namespace

class TestVerifiedFilesModel : public QObject
{
    Q_OBJECT

private slots:
    void tellsHowFarAFileIs_data();
    void tellsHowFarAFileIs();
    void followsTheFiles();
};

void TestVerifiedFilesModel::tellsHowFarAFileIs_data()
{
    QTest::addColumn<VerifiedFile>("shown");
    QTest::addColumn<QString>("text");
    QTest::newRow("waiting") << file(u"a.pdf"_s, State::Waiting) << u"waiting"_s;
    QTest::newRow("running") << file(u"a.pdf"_s, State::Running) << u"being verified"_s;
    QTest::newRow("failed") << file(u"a.pdf"_s, State::Failed) << u"could not be verified"_s;
    QTest::newRow("cancelled") << file(u"a.pdf"_s, State::Cancelled) << u"cancelled"_s;
    QTest::newRow("unsigned") << file(u"a.pdf"_s, State::Done)
                              << u"not sealed · no statement · no data"_s;
    VerifiedFile good = file(u"<b>a</b>.pdf"_s, State::Done);
    good.integrity = Integrity::Intact;
    good.trust = Trust::Trusted;
    good.data = DataAgreement::Agrees;
    QTest::newRow("convincing") << good << u"intact · trusted · agrees"_s;
}

void TestVerifiedFilesModel::tellsHowFarAFileIs()
{
    QFETCH(VerifiedFile, shown);
    QFETCH(QString, text);
    VerifiedFilesModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setFiles({shown});
    const QModelIndex index = model.index(0);
    QCOMPARE(index.data().toString(), shown.name);
    QCOMPARE(index.data(VerifiedFilesModel::StateTextRole).toString(), text);
    QCOMPARE(index.data(Qt::AccessibleTextRole).toString(), shown.name + u", "_s + text);
    QCOMPARE(index.data(VerifiedFilesModel::TrustRole).toInt(), static_cast<int>(shown.trust));
}

void TestVerifiedFilesModel::followsTheFiles()
{
    VerifiedFilesModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    VerifiedFile first = file(u"first.pdf"_s, State::Running);
    const VerifiedFile second = file(u"second.pdf"_s, State::Waiting);
    model.setFiles({first});
    const QPersistentModelIndex kept = model.index(0);
    model.setFiles({second, first});
    QCOMPARE(kept.row(), 1);
    first.state = State::Done;
    model.updateFile(first);
    QCOMPARE(kept.data(VerifiedFilesModel::StateRole).toInt(), static_cast<int>(State::Done));
    model.setFiles({second});
    QVERIFY(!kept.isValid());
}

QTEST_GUILESS_MAIN(TestVerifiedFilesModel)
#include "tst_verifiedfilesmodel.moc"
