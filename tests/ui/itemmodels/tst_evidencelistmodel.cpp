#include "ui/itemmodels/displaytexts.h"
#include "ui/itemmodels/evidencelistmodel.h"

#include <QAbstractItemModelTester>
#include <QtTest>

using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(EvidenceItem)

namespace {

const QDate today(2026, 11, 20);

EvidenceItem evidence(EvidenceKind kind)
{
    EvidenceItem item;
    item.id = u"the id"_s;
    item.kind = kind;
    item.title = u"The title"_s;
    return item;
}

EvidenceItem file(qint64 size, Disclosure disclosure)
{
    EvidenceItem item = evidence(EvidenceKind::File);
    item.sha256 = QString(64, u'a');
    item.sizeBytes = size;
    item.disclosure = disclosure;
    return item;
}

EvidenceItem note(QDate effective, QDate expires)
{
    EvidenceItem item = evidence(EvidenceKind::Note);
    item.effective = effective;
    item.expires = expires;
    return item;
}

} // namespace

class TestEvidenceListModel : public QObject
{
    Q_OBJECT

private slots:
    void describes_data();
    void describes();
    void showsHostileTextsAsTheyAre_data();
    void showsHostileTextsAsTheyAre();
    void followsAddingAndRemoving();
    void judgesExpiryAnewOnAnotherDay();
};

void TestEvidenceListModel::describes_data()
{
    QTest::addColumn<EvidenceItem>("item");
    QTest::addColumn<QString>("detail");
    QTest::addColumn<bool>("expired");
    const QString listed = u" · Listed with its checksum"_s;
    QTest::newRow("file") << file(12'400'000, Disclosure::Embedded)
                          << u"File · 12.4 MB · Attached to the report"_s << false;
    QTest::newRow("withheld file") << file(999, Disclosure::Withheld)
                                   << u"File · 999 bytes · Withheld, only counted"_s << false;
    EvidenceItem link = evidence(EvidenceKind::Link);
    link.link = u"https://example.com/a?b=c&d"_s;
    QTest::newRow("link") << link << u"Link · https://example.com/a?b=c&d"_s + listed << false;
    EvidenceItem report = evidence(EvidenceKind::AssuranceReport);
    report.auditor = u"Example Audit Ltd"_s;
    QTest::newRow("assurance report without a file")
        << report << u"Assurance report · Example Audit Ltd"_s + listed << false;
    QTest::newRow("as of") << note({2026, 1, 15}, {}) << u"Note · as of 2026-01-15"_s + listed
                           << false;
    QTest::newRow("expires today")
        << note({}, today) << u"Note · valid until 2026-11-20"_s + listed << false;
    QTest::newRow("expired yesterday")
        << note({}, today.addDays(-1)) << u"Note · expired on 2026-11-19, does not count"_s + listed
        << true;
}

void TestEvidenceListModel::describes()
{
    QFETCH(EvidenceItem, item);
    QFETCH(QString, detail);
    EvidenceListModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setItems({item}, today);
    const QModelIndex index = model.index(0);
    QCOMPARE(index.data().toString(), item.title);
    QCOMPARE(index.data(EvidenceListModel::DetailRole).toString(), detail);
    QCOMPARE(index.data(Qt::AccessibleTextRole).toString(), item.title + u", "_s + detail);
    QCOMPARE(index.data(EvidenceListModel::IdRole).toString(), item.id);
    QCOMPARE(index.data(EvidenceListModel::KindRole).toInt(), static_cast<int>(item.kind));
    QTEST(index.data(EvidenceListModel::ExpiredRole).toBool(), "expired");
    QCOMPARE(model.item(index), item);
}

void TestEvidenceListModel::showsHostileTextsAsTheyAre_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("markup") << u"<img src='file:///etc/passwd'><b>bold</b>&amp;"_s;
    QTest::newRow("placeholders") << u"%1 %2 %L1 %%"_s;
    QTest::newRow("mnemonic") << u"Terms & conditions"_s;
    QTest::newRow("right to left") << u"\u202Efdp.exe"_s;
    QTest::newRow("beyond the basic plane") << u"\U0001F512 sealed"_s;
}

void TestEvidenceListModel::showsHostileTextsAsTheyAre()
{
    QFETCH(QString, text);
    EvidenceItem item = evidence(EvidenceKind::AssuranceReport);
    item.title = text;
    item.auditor = text;
    item.link = text;
    item.expires = today;
    EvidenceListModel model;
    model.setItems({item}, today);
    const QString detail =
        u"Assurance report · %1 · %1 · valid until 2026-11-20"_s.replace(u"%1"_s, text);
    QCOMPARE(model.index(0).data().toString(), text);
    QVERIFY(model.index(0).data(EvidenceListModel::DetailRole).toString().startsWith(detail));
}

void TestEvidenceListModel::followsAddingAndRemoving()
{
    EvidenceListModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    EvidenceItem first = evidence(EvidenceKind::Note);
    EvidenceItem second = evidence(EvidenceKind::Link);
    second.id = u"another id"_s;
    model.setItems({}, today);
    QCOMPARE(model.rowCount(), 0);
    model.setItems({first}, today);
    const QPersistentModelIndex kept = model.index(0);
    model.setItems({second, first}, today);
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(kept.row(), 1);
    first.title = u"Another title"_s;
    model.setItems({first}, today);
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(kept.data().toString(), u"Another title"_s);
    model.setItems({}, today);
    QVERIFY(!kept.isValid());
}

void TestEvidenceListModel::judgesExpiryAnewOnAnotherDay()
{
    EvidenceListModel model;
    model.setItems({note({}, today)}, today);
    QVERIFY(!model.index(0).data(EvidenceListModel::ExpiredRole).toBool());
    model.setItems({note({}, today)}, today.addDays(1));
    QVERIFY(model.index(0).data(EvidenceListModel::ExpiredRole).toBool());
}

QTEST_GUILESS_MAIN(TestEvidenceListModel)
#include "tst_evidencelistmodel.moc"
