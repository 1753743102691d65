#include "model/pdf/securitystore.h"
#include "sealedfixture.h"

class TestSecurityStore : public QObject
{
    Q_OBJECT

private slots:
    void isEmptyWhereThereIsNone();
    void keepsWhatWasAdded();
    void writesNothingTwice();
    void growsByFurtherData();
    void leavesSignaturesIntact();
    void skipsWhatCannotBeDecoded();
};

namespace {

ValidationData someData()
{
    return {.certificates = {TestPki::certificate(QStringLiteral("inter")).der(), "certificate"},
            .crls = {TestPki::file(QStringLiteral("inter.crl"))},
            .ocspResponses = {QByteArray("\x30\x00", 2)}};
}

SignatureValidationData forFirstSignature(const ValidationData &data)
{
    return {readSignatures(sealedOnce()).signatures.first().contents, data};
}

} // namespace

void TestSecurityStore::isEmptyWhereThereIsNone()
{
    const auto read = readValidationData(sealedOnce());
    QVERIFY_RESULT(read);
    QVERIFY(read.value().isEmpty());
    QVERIFY(!readValidationData("no PDF"));
}

void TestSecurityStore::keepsWhatWasAdded()
{
    const auto pdf = addValidationData(sealedOnce(), {forFirstSignature(someData())});
    QVERIFY_RESULT(pdf);
    QVERIFY(pdf.value().startsWith(sealedOnce()));
    const auto read = readValidationData(pdf.value());
    QVERIFY_RESULT(read);
    QCOMPARE(read.value(), someData());
    QVERIFY(pdf.value().contains("/VRI"));
}

void TestSecurityStore::writesNothingTwice()
{
    const auto once = addValidationData(sealedOnce(), {forFirstSignature(someData())});
    QVERIFY_RESULT(once);
    const auto twice = addValidationData(once.value(), {forFirstSignature(someData())});
    QVERIFY_RESULT(twice);
    QCOMPARE(twice.value(), once.value());
}

void TestSecurityStore::growsByFurtherData()
{
    const auto once = addValidationData(sealedOnce(), {forFirstSignature(someData())});
    QVERIFY_RESULT(once);
    ValidationData more;
    more.crls = {"another list"};
    const auto both = addValidationData(once.value(), {forFirstSignature(more)});
    QVERIFY_RESULT(both);
    QVERIFY(both.value().startsWith(once.value()));
    ValidationData expected = someData();
    expected.add(more);
    QCOMPARE(readValidationData(both.value()).value(), expected);
}

void TestSecurityStore::leavesSignaturesIntact()
{
    QByteArray pdf = sealedTwice();
    for (const char *list : {"first", "second"}) {
        ValidationData data;
        data.crls = {list};
        const auto grown = addValidationData(pdf, {forFirstSignature(data)});
        QVERIFY_RESULT(grown);
        pdf = grown.value();
        QCOMPARE(toId(integrityOf(pdf)), QStringLiteral("intact"));
    }
    const auto signatures = readSignatures(pdf).signatures;
    QCOMPARE(signatures.last().changesSince, ChangesSince::Allowed);
}

void TestSecurityStore::skipsWhatCannotBeDecoded()
{
    const QByteArray pdf =
        RawDocument::onePage()
            .object(1, "<< /Type /Catalog /Pages 2 0 R /DSS << /CRLs [6 0 R 7 0 R 8] >> >>")
            .object(6, "<< /Length 3 /Filter /FlateDecode >>\nstream\nabc\nendstream")
            .object(7, "<< /Length 4 >>\nstream\ngood\nendstream")
            .withTable();
    const auto read = readValidationData(pdf);
    QVERIFY_RESULT(read);
    QCOMPARE(read.value().crls, QList<QByteArray>{"good"});
}

QTEST_MAIN(TestSecurityStore)
#include "tst_securitystore.moc"
