#include "model/report/logo.h"
#include "reportfixture.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>

#include <functional>

using MetadataChange = std::function<void(ReportMetadata &metadata)>;
Q_DECLARE_METATYPE(MetadataChange)

/// Reports with the address and the logo of their issuer: the pages still follow from the data.
class TestLetterhead : public QObject
{
    Q_OBJECT

private slots:
    void agrees_data();
    void agrees();
    void isTheSameEveryTime();
    void isPrinted();
    void leavesOtherReportsAsTheyWere();
    void findsAnotherLetterhead_data();
    void findsAnotherLetterhead();
};

namespace {

/// A PNG file with transparent parts and every colour.
QByteArray colourfulLogo(QSize size)
{
    QImage image(size, QImage::Format_ARGB32);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    QLinearGradient gradient(QPointF(0, 0), QPointF(size.width(), 0));
    gradient.setColorAt(0, Qt::red);
    gradient.setColorAt(0.5, Qt::green);
    gradient.setColorAt(1, QColor(0, 0, 255, 60));
    painter.fillRect(QRect(0, size.height() / 4, size.width(), size.height() / 2), gradient);
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "png");
    return bytes;
}

QByteArray logo(QSize size = {900, 300})
{
    return makeLogo(colourfulLogo(size)).value();
}

ReportFixture withLetterhead()
{
    ReportFixture fixture;
    fixture.metadata.issuerAddress = QStringLiteral("Example street 1\n50667 Köln");
    fixture.metadata.issuerContact = QStringLiteral("info@example.org");
    fixture.metadata.logo = logo();
    return fixture;
}

} // namespace

void TestLetterhead::agrees_data()
{
    QTest::addColumn<MetadataChange>("change");
    QTest::newRow("everything") << MetadataChange([](ReportMetadata &) {});
    QTest::newRow("only a logo") << MetadataChange([](ReportMetadata &metadata) {
        metadata.issuerAddress.clear();
        metadata.issuerContact.clear();
    });
    QTest::newRow("only an address") << MetadataChange([](ReportMetadata &metadata) {
        metadata.issuerContact.clear();
        metadata.logo.clear();
    });
    QTest::newRow("high logo") << MetadataChange([](ReportMetadata &metadata) {
        metadata.logo = logo({40, 2000});
    });
    QTest::newRow("one pixel") << MetadataChange([](ReportMetadata &metadata) {
        metadata.logo = logo({1, 1});
    });
    QTest::newRow("German") << MetadataChange(
        [](ReportMetadata &metadata) { metadata.language = Language::German; });
    QTest::newRow("long and hostile") << MetadataChange([](ReportMetadata &metadata) {
        metadata.issuerAddress = QStringLiteral("<b>%1</b> (\\)\n").repeated(200);
        metadata.issuerContact = QString(300, u'W');
    });
}

void TestLetterhead::agrees()
{
    QFETCH(MetadataChange, change);
    ReportFixture fixture = withLetterhead();
    change(fixture.metadata);
    const auto signer = TestPki::identity(QStringLiteral("signer-ec"));
    const ReportVerification verification = verified(fixture.report(signer.get()).pdf);
    QCOMPARE(verification.differences, QStringList());
    QCOMPARE(verification.dataMethod, DataMethod::Bytes);
    QVERIFY(verification.isConvincing());
}

void TestLetterhead::isTheSameEveryTime()
{
    QCOMPARE(withLetterhead().report().sha256, withLetterhead().report().sha256);
}

void TestLetterhead::isPrinted()
{
    const QStringList pages = pageTexts(withLetterhead().report().pdf);
    for (const QString &text : {QStringLiteral("Example street 1"), QStringLiteral("50667 Köln"),
                                QStringLiteral("info@example.org")}) {
        QVERIFY2(squeezed(pages.first()).contains(squeezed(text)), qPrintable(pages.first()));
        QVERIFY2(squeezed(pages.join(u' ')).count(squeezed(text)) == 2, qPrintable(text));
    }
    const QByteArray plain = ReportFixture().report().pdf;
    QVERIFY(!plain.contains("/Subtype /Image"));
    QVERIFY(withLetterhead().report().pdf.contains("/Subtype /Image"));
    QByteArray masks = withLetterhead().report().pdf;
    QVERIFY(!masks.replace("/SMask /None", "").contains("/SMask")); // nothing is transparent
}

void TestLetterhead::leavesOtherReportsAsTheyWere()
{
    const ReportFixture fixture;
    QVERIFY(fixture.completedMetadata().toJson().contains("\"layoutVersion\":1,"));
    QVERIFY(!fixture.completedMetadata().toJson().contains("logo"));
}

void TestLetterhead::findsAnotherLetterhead_data()
{
    QTest::addColumn<MetadataChange>("change");
    QTest::newRow("another logo") << MetadataChange([](ReportMetadata &metadata) {
        metadata.logo = logo({300, 300});
    });
    QTest::newRow("no logo") << MetadataChange(
        [](ReportMetadata &metadata) { metadata.logo.clear(); });
    QTest::newRow("another address") << MetadataChange(
        [](ReportMetadata &metadata) { metadata.issuerAddress = QStringLiteral("Elsewhere"); });
    QTest::newRow("no picture") << MetadataChange(
        [](ReportMetadata &metadata) { metadata.logo = "no picture"; });
    QTest::newRow("picture that was not made small")
        << MetadataChange([](ReportMetadata &metadata) {
               metadata.logo = colourfulLogo({3000, 100});
           });
    QTest::newRow("half a picture") << MetadataChange(
        [](ReportMetadata &metadata) { metadata.logo.truncate(metadata.logo.size() / 2); });
}

void TestLetterhead::findsAnotherLetterhead()
{
    QFETCH(MetadataChange, change);
    ReportFixture fixture = withLetterhead();
    fixture.metadata.layoutVersion = ReportMetadata::letterheadLayoutVersion;
    const auto signer = TestPki::identity(QStringLiteral("signer-ec"));
    ReportFixture other = fixture;
    change(other.metadata);
    const QList<Attachment> files = other.attachments(other.data(signer.get()));
    const ReportVerification verification = verified(fixture.sealedWith(files, *signer));
    QCOMPARE(verification.data, DataAgreement::Disagrees);
    QVERIFY(!verification.differences.isEmpty());
    QVERIFY(!verification.isConvincing());
}

QTEST_MAIN(TestLetterhead)
#include "tst_letterhead.moc"
