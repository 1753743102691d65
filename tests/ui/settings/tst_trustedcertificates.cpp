#include "tests/support/documents/testpki.h"
#include "tests/ui/support/modal.h"
#include "ui/settings/describedlist.h"
#include "ui/settings/settings.h"
#include "ui/settings/trustedcertificates.h"
#include "ui/settings/trustpage.h"

#include <QCheckBox>
#include <QLabel>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

using namespace Qt::StringLiterals;

class TestTrustedCertificates : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void addsSeveralAtOnce();
    void addsNoneTwice();
    void refuses_data();
    void refuses();
    void waitsForNoDevice();
    void removesOnlyOne();
    void readsWhatOthersPutThere();
    void saysWhyNothingCanBeKept();
    void showsThemOnThePage();
    void asksBeforeRemoving();
    void remembersWhomElseToTrust();

private:
    QString folder() const { return m_folder->filePath(u"trust"_s); }
    QString file(const QString &name, const QByteArray &content) const
    {
        QFile made(m_folder->filePath(name));
        if (!made.open(QIODevice::WriteOnly) || made.write(content) != content.size()) {
            qFatal("The file cannot be made.");
        }
        return made.fileName();
    }
    static QByteArray pem(const QString &name) { return TestPki::file(name); }
    /// How many; -1: refused.
    static qsizetype added(const Result<QList<Certificate>> &result)
    {
        return result ? result.value().size() : -1;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestTrustedCertificates::addsSeveralAtOnce()
{
    const TrustedCertificates store(folder());
    const Certificate other = TestPki::certificate(u"otherroot"_s);
    const QString both = file(u"both"_s, pem(u"root.pem"_s) + "\n" + other.toPem());
    const QString der = file(u"one.der"_s, other.der());
    QCOMPARE(added(store.add({both, der})), 2);
    const auto contents = store.read();
    QCOMPARE(contents.certificates.size(), 2);
    QVERIFY(contents.certificates.contains(other));
    QCOMPARE(contents.problems, QStringList());
}

void TestTrustedCertificates::addsNoneTwice()
{
    const TrustedCertificates store(folder());
    QCOMPARE(added(store.add({TestPki::path(u"root.pem"_s)})), 1);
    QCOMPARE(added(store.add({TestPki::path(u"root.pem"_s)})), 0);
    QCOMPARE(store.read().certificates.size(), 1);
}

void TestTrustedCertificates::refuses_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("text") << QByteArray("<b>no certificate</b>");
    QTest::newRow("PDF") << QByteArray("%PDF-1.7\n").repeated(100);
    QTest::newRow("truncated") << pem(u"root.pem"_s).left(400);
    QTest::newRow("one good, one damaged")
        << pem(u"root.pem"_s) + "\n-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n";
    QTest::newRow("huge") << QByteArray(2 * 1024 * 1024, 'x');
    QTest::newRow("private key") << pem(u"root.key"_s);
}

void TestTrustedCertificates::refuses()
{
    QFETCH(QByteArray, content);
    const TrustedCertificates store(folder());
    const QString bad = file(u"<b>bad & %1"_s, content);
    const auto result = store.add({TestPki::path(u"root.pem"_s), bad});
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ErrorKind::InvalidInput);
    QVERIFY2(result.error().message.contains(bad), qPrintable(result.error().message));
    QVERIFY(store.read().certificates.isEmpty()); // nothing is added in part
}

void TestTrustedCertificates::waitsForNoDevice()
{
#ifdef Q_OS_UNIX
    const QString pipe = m_folder->filePath(u"pipe"_s);
    QCOMPARE(mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
    const TrustedCertificates store(folder());
    for (const QString &path : {pipe, m_folder->path(), m_folder->filePath(u"missing"_s)}) {
        const auto result = store.add({path});
        QVERIFY(!result);
        QVERIFY(result.error().message.contains(path));
    }
#endif
}

void TestTrustedCertificates::removesOnlyOne()
{
    const TrustedCertificates store(folder());
    QVERIFY(store.add({TestPki::path(u"root.pem"_s), TestPki::path(u"otherroot.pem"_s)}));
    const Certificate first = store.read().certificates.first();
    QVERIFY(store.remove(first));
    QCOMPARE(store.read().certificates.size(), 1);
    QVERIFY(!store.read().certificates.contains(first));
}

void TestTrustedCertificates::readsWhatOthersPutThere()
{
    const TrustedCertificates store(folder());
    QVERIFY(QDir().mkpath(folder()));
    file(u"trust/bundle.pem"_s, pem(u"root.pem"_s) + "\n" + pem(u"otherroot.pem"_s));
    file(u"trust/damaged.pem"_s, "nothing");
    auto contents = store.read();
    QCOMPARE(contents.certificates.size(), 2);
    QCOMPARE(contents.problems.size(), 1);
    QVERIFY(contents.problems.first().contains(u"damaged.pem"));
    // The other one of the same file stays.
    QVERIFY(store.remove(contents.certificates.first()));
    QCOMPARE(store.read().certificates, QList{contents.certificates.last()});
}

void TestTrustedCertificates::saysWhyNothingCanBeKept()
{
    const QString inTheWay = file(u"file"_s, {});
    const TrustedCertificates store(inTheWay + u"/trust");
    const auto result = store.add({TestPki::path(u"root.pem"_s)});
    QVERIFY(!result);
    QVERIFY2(result.error().message.contains(inTheWay), qPrintable(result.error().message));
}

void TestTrustedCertificates::showsThemOnThePage()
{
    Settings settings(m_folder->filePath(u"confseal.ini"_s));
    TrustPage page(settings);
    page.show();
    const auto &list = child<DescribedList>(page, "certificates");
    const auto &details = child<QLabel>(page, "certificateDetails");
    const QSignalSpy failed(&page, &TrustPage::failed);
    QCOMPARE(list.model()->rowCount(), 0);
    QVERIFY(details.isHidden());
    const QString path = TestPki::path(u"root.pem"_s);
    const NextDialog<QFileDialog> files([&](QFileDialog &choice) { choosePath(choice, path); });
    child<QPushButton>(page, "addCertificates").click();
    QVERIFY(files.wasShown());
    QCOMPARE(list.model()->rowCount(), 1);
    QVERIFY(list.currentIndex().isValid());
    QVERIFY(!details.isHidden());
    const Certificate root = TestPki::certificate(u"root"_s);
    QVERIFY(details.text().contains(root.subjectName()));
    QVERIFY(details.text().contains(QString::fromLatin1(root.fingerprint().toHex(' ')).toUpper()));
    QCOMPARE(details.textFormat(), Qt::PlainText);
    page.addFiles({file(u"bad"_s, "bad")});
    QCOMPARE(failed.size(), 1);
    QCOMPARE(list.model()->rowCount(), 1);
}

void TestTrustedCertificates::asksBeforeRemoving()
{
    Settings settings(m_folder->filePath(u"confseal.ini"_s));
    TrustPage page(settings);
    page.show();
    page.addFiles({TestPki::path(u"root.pem"_s), TestPki::path(u"otherroot.pem"_s)});
    const auto &list = child<DescribedList>(page, "certificates");
    auto &remove = child<QPushButton>(page, "removeCertificate");
    {
        const NextDialog<QMessageBox> question([](QMessageBox &box) { box.reject(); });
        remove.click();
        QVERIFY(question.wasShown());
    }
    QCOMPARE(list.model()->rowCount(), 2);
    for (int left = 1; left >= 0; --left) {
        const NextDialog<QMessageBox> question(agree);
        remove.click();
        QVERIFY(question.wasShown());
        QCOMPARE(list.model()->rowCount(), left);
        QCOMPARE(list.currentIndex().isValid(), left > 0);
    }
    QVERIFY(!remove.isEnabled());
}

void TestTrustedCertificates::remembersWhomElseToTrust()
{
    Settings settings(m_folder->filePath(u"confseal.ini"_s));
    QVERIFY(!settings.trustsSystem());
    QVERIFY(!settings.asksRevocation()); // nobody is asked whom the user did not allow
    {
        TrustPage page(settings);
        page.show();
        for (const char *name : {"trustsSystem", "asksRevocation"}) {
            auto &box = child<QCheckBox>(page, name);
            QVERIFY(!box.isChecked());
            QVERIFY(!box.accessibleName().isEmpty() || !box.text().isEmpty());
            box.click();
        }
    }
    QVERIFY(settings.trustsSystem());
    QVERIFY(settings.asksRevocation());
    TrustPage again(settings);
    QVERIFY(child<QCheckBox>(again, "trustsSystem").isChecked());
    QVERIFY(child<QCheckBox>(again, "asksRevocation").isChecked());
}

QTEST_MAIN(TestTrustedCertificates)
#include "tst_trustedcertificates.moc"
