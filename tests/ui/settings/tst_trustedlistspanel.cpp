#include "tests/support/documents/program.h"
#include "tests/support/documents/testpki.h"
#include "tests/support/trustlists/testtrustedlist.h"
#include "tests/ui/support/modal.h"
#include "ui/settings/describedlist.h"
#include "ui/settings/trustedlistspanel.h"

#include <QLabel>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::StringLiterals;

/// Trusted lists on the page of the settings.
class TestTrustedListsPanel : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void addsAListWhenItsSignerIsConfirmed();
    void addsNothingWithoutAgreement();
    void saysWhatIsWrongWithAFile();
    void warnsOfListsThatAreOutOfDate();
    void removesAfterAsking();

private:
    QString folder() const { return m_folder->filePath(u"lists"_s); }
    QString file(const QByteArray &xml) const
    {
        return writeFile(m_folder->path(), u"list.xml"_s, xml);
    }
    static int rows(const TrustedListsPanel &panel)
    {
        return child<DescribedList>(panel, "trustedLists").model()->rowCount();
    }
    /// Adds a list as a user does who compares the fingerprint.
    static void add(TrustedListsPanel &panel, const QString &path)
    {
        const NextDialog<QMessageBox> question(agree);
        panel.addFile(path);
        QVERIFY(QTest::qWaitFor([&question] { return question.wasShown(); }, 60'000));
        QVERIFY(QTest::qWaitFor([&panel] { return rows(panel) == 1; }, 60'000));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestTrustedListsPanel::addsAListWhenItsSignerIsConfirmed()
{
    TrustedListsPanel panel(folder());
    panel.show();
    QString asked;
    const NextDialog<QMessageBox> question([&asked](QMessageBox &box) {
        asked = box.text() + box.informativeText();
        agree(box);
    });
    panel.addFile(file(TestTrustedList().signedXml()));
    QVERIFY(QTest::qWaitFor([&panel] { return rows(panel) == 1; }, 60'000));
    const Certificate signer = TestPki::certificate(u"selfsigned"_s);
    const QString fingerprint = QString::fromLatin1(signer.fingerprint().toHex(' ')).toUpper();
    QVERIFY(asked.contains(fingerprint));
    QVERIFY(asked.contains(signer.subjectName()));
    const auto &details = child<QLabel>(panel, "trustedListDetails");
    QCOMPARE(details.textFormat(), Qt::PlainText);
    for (const QString &part : {u"Test Operator"_s, fingerprint, u"Services: 1"_s}) {
        QVERIFY2(details.text().contains(part), qPrintable(part));
    }
    const TrustedListsPanel again(folder());
    QVERIFY(QTest::qWaitFor([&again] { return rows(again) == 1; }, 60'000));
    QVERIFY(child<DescribedList>(again, "trustedLists").currentIndex().isValid());
}

void TestTrustedListsPanel::addsNothingWithoutAgreement()
{
    TrustedListsPanel panel(folder());
    panel.show();
    const NextDialog<QMessageBox> question([](QMessageBox &box) { box.reject(); });
    panel.addFile(file(TestTrustedList().signedXml()));
    QVERIFY(QTest::qWaitFor([&question] { return question.wasShown(); }, 60'000));
    QVERIFY(child<QPushButton>(panel, "addTrustedList").isEnabled());
    QCOMPARE(rows(panel), 0);
    QVERIFY(!QDir(folder()).exists());
}

void TestTrustedListsPanel::saysWhatIsWrongWithAFile()
{
    TrustedListsPanel panel(folder());
    panel.show();
    const QSignalSpy failed(&panel, &TrustedListsPanel::failed);
    const QString path = file("<b>nothing</b>");
    const NextDialog<QFileDialog> files([&](QFileDialog &choice) { choosePath(choice, path); });
    child<QPushButton>(panel, "addTrustedList").click();
    QVERIFY(QTest::qWaitFor([&failed] { return failed.size() == 1; }, 60'000));
    QVERIFY(failed.first().first().toString().contains(path));
    QVERIFY(child<QPushButton>(panel, "addTrustedList").isEnabled());
    QCOMPARE(rows(panel), 0);
}

void TestTrustedListsPanel::warnsOfListsThatAreOutOfDate()
{
    TestTrustedList old;
    old.issued = "2024-01-01T00:00:00Z";
    old.nextUpdate = "<dateTime>2024-07-01T00:00:00Z</dateTime>";
    TrustedListsPanel panel(folder());
    panel.show();
    add(panel, file(old.signedXml()));
    const QModelIndex row = child<DescribedList>(panel, "trustedLists").currentIndex();
    QVERIFY(row.data(DescribedListModel::AttentionRole).toBool());
    QVERIFY(child<QLabel>(panel, "trustedListDetails").text().contains(u"Attention"));
}

void TestTrustedListsPanel::removesAfterAsking()
{
    TrustedListsPanel panel(folder());
    panel.show();
    add(panel, file(TestTrustedList().signedXml()));
    auto &remove = child<QPushButton>(panel, "removeTrustedList");
    {
        const NextDialog<QMessageBox> question([](QMessageBox &box) { box.reject(); });
        remove.click();
        QVERIFY(question.wasShown());
    }
    const NextDialog<QMessageBox> question(agree);
    remove.click();
    QVERIFY(question.wasShown());
    QVERIFY(QTest::qWaitFor([&panel] { return rows(panel) == 0; }, 60'000));
    QVERIFY(!remove.isEnabled());
    QVERIFY(QDir(folder()).isEmpty());
}

QTEST_MAIN(TestTrustedListsPanel)
#include "tst_trustedlistspanel.moc"
