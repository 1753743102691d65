#include "tests/ui/support/modal.h"
#include "ui/widgets/growingtextedit.h"
#include "ui/wizard/evidencedialog.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QtTest>

using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(EvidenceItem)

namespace {

EvidenceItem evidence(EvidenceKind kind)
{
    EvidenceItem item;
    item.kind = kind;
    item.title = u"Title"_s;
    item.link = u"https://example.com"_s;
    item.note = u"Note"_s;
    item.auditor = u"Example Audit Ltd"_s;
    return item;
}

template<typename Value>
EvidenceItem with(EvidenceKind kind, Value EvidenceItem::*field, const Value &value)
{
    EvidenceItem item = evidence(kind);
    item.*field = value;
    return item;
}

EvidenceItem withDates(QDate EvidenceItem::*first, QDate EvidenceItem::*last, int days)
{
    EvidenceItem item = evidence(EvidenceKind::AssuranceReport);
    item.*first = QDate(2026, 3, 1);
    item.*last = (item.*first).addDays(days);
    return item;
}

} // namespace

class TestEvidenceDialog : public QObject
{
    Q_OBJECT

private slots:
    void saysWhatIsMissing_data();
    void saysWhatIsMissing();
    void givesBackWhatItShows_data();
    void givesBackWhatItShows();
    void takesOverWhatIsTyped();
};

void TestEvidenceDialog::saysWhatIsMissing_data()
{
    QTest::addColumn<EvidenceItem>("item");
    QTest::addColumn<bool>("complete");
    using Item = EvidenceItem;
    const QString blank = u" . "_s;
    for (const EvidenceKind kind : {EvidenceKind::File, EvidenceKind::Link, EvidenceKind::Note,
                                    EvidenceKind::AssuranceReport}) {
        QTest::newRow(qPrintable(toId(kind))) << evidence(kind) << true;
        QTest::addRow("%s without a title", qPrintable(toId(kind)))
            << with(kind, &Item::title, blank) << false;
    }
    QTest::newRow("no address") << with(EvidenceKind::Link, &Item::link, blank) << false;
    QTest::newRow("no note") << with(EvidenceKind::Note, &Item::note, blank) << false;
    QTest::newRow("no auditor") << with(EvidenceKind::AssuranceReport, &Item::auditor, blank)
                                << false;
    QTest::newRow("file without remarks")
        << with(EvidenceKind::File, &Item::note, QString()) << true;
    QTest::newRow("period of a day") << withDates(&Item::periodFrom, &Item::periodTo, 0) << true;
    QTest::newRow("period ends first")
        << withDates(&Item::periodFrom, &Item::periodTo, -1) << false;
    QTest::newRow("expires on its date") << withDates(&Item::effective, &Item::expires, 0) << true;
    QTest::newRow("expires before") << withDates(&Item::effective, &Item::expires, -1) << false;
}

void TestEvidenceDialog::saysWhatIsMissing()
{
    QFETCH(EvidenceItem, item);
    QFETCH(bool, complete);
    const EvidenceDialog dialog(item);
    QCOMPARE(child<QPushButton>(dialog, "accept").isEnabled(), complete);
    QCOMPARE(child<QLabel>(dialog, "problem").text().isEmpty(), complete);
}

void TestEvidenceDialog::givesBackWhatItShows_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("plain") << u"text"_s;
    QTest::newRow("markup") << u"<b>bold</b> &amp; %1"_s;
    QTest::newRow("non-breaking space") << u"12\u00A0km"_s;
    QTest::newRow("long") << QString(40'000, u'x');
}

void TestEvidenceDialog::givesBackWhatItShows()
{
    QFETCH(QString, text);
    for (const EvidenceKind kind : {EvidenceKind::File, EvidenceKind::Link, EvidenceKind::Note,
                                    EvidenceKind::AssuranceReport}) {
        EvidenceItem item;
        item.id = u"the id"_s;
        item.kind = kind;
        item.title = text;
        item.fileName = text;
        item.sha256 = QString(64, u'a');
        item.sizeBytes = 17;
        item.link = text;
        item.note = text;
        item.auditor = text;
        item.auditScope = text;
        item.periodFrom = QDate(2024, 2, 29);
        item.expires = QDate(2028, 2, 29);
        item.disclosure = Disclosure::Withheld;
        QVERIFY(EvidenceDialog(item).item() == item);
    }
}

void TestEvidenceDialog::takesOverWhatIsTyped()
{
    EvidenceItem item;
    item.kind = EvidenceKind::Link;
    EvidenceDialog dialog(item);
    dialog.show();
    QTest::keyClicks(&child<QLineEdit>(dialog, "title"), u"Title"_s);
    auto &link = child<QLineEdit>(dialog, "link");
    QTest::keyClick(&link, Qt::Key_Return);
    QVERIFY(dialog.isVisible());
    QTest::keyClicks(&link, u"https://example.com"_s);
    QTest::keyClicks(&child<GrowingTextEdit>(dialog, "note"), u"Remark"_s);
    QTest::keyClick(&link, Qt::Key_Return);
    QCOMPARE(dialog.result(), static_cast<int>(QDialog::Accepted));
    QCOMPARE(dialog.item().title, u"Title"_s);
    QCOMPARE(dialog.item().link, u"https://example.com"_s);
    QCOMPARE(dialog.item().note, u"Remark"_s);
    QCOMPARE(dialog.item().disclosure, Disclosure::Hash);
}

QTEST_MAIN(TestEvidenceDialog)
#include "tst_evidencedialog.moc"
