#include "model/signing/sealer.h"
#include "reportfixture.h"
#include "tests/support/documents/handwrittenupdate.h"
#include "tests/support/documents/rawdocument.h"
#include "tests/support/documents/readdocument.h"

#include <functional>

using Revision = std::function<void(HandWrittenUpdate &update, const ReadDocument &document)>;
Q_DECLARE_METATYPE(Revision)

/// What comes behind the seal of a report: other signatures, and what is none of them.
class TestCountersigning : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void convincesWithEveryField_data();
    void convincesWithEveryField();
    void takesTheWorstOfAllSigners();
    void signsNoFieldTwice();
    void findsRevisionsBehindTheSeal_data();
    void findsRevisionsBehindTheSeal();
    void refusesToSignWhatWasChanged();
    void toleratesWhatKeepsSignaturesVerifiable();
    void tellsTheRevisionWithoutSeal();

private:
    ReportFixture m_fixture;
    std::unique_ptr<Identity> m_issuer;
    std::unique_ptr<Identity> m_other;
    QByteArray m_sealed;
};

void TestCountersigning::initTestCase()
{
    m_issuer = TestPki::identity(QStringLiteral("signer-ec"));
    m_other = TestPki::identity(QStringLiteral("signer-rsa"));
    m_sealed = m_fixture.report(m_issuer.get()).pdf;
}

void TestCountersigning::convincesWithEveryField_data()
{
    QTest::addColumn<QStringList>("fields");
    const QString reviewer = QStringLiteral("Reviewer");
    const QString approver = QStringLiteral("Approver");
    QTest::newRow("reviewer") << QStringList{reviewer};
    QTest::newRow("approver") << QStringList{approver};
    QTest::newRow("both") << QStringList{reviewer, approver};
    QTest::newRow("both, approver first") << QStringList{approver, reviewer};
}

void TestCountersigning::convincesWithEveryField()
{
    QFETCH(QStringList, fields);
    QByteArray pdf = m_sealed;
    for (const QString &field : fields) {
        pdf = sealedAnyway(pdf, {}, *m_other, field);
    }
    QVERIFY(pdf.startsWith(m_sealed));
    const ReportVerification verification = verified(pdf);
    QCOMPARE(verification.differences, QStringList());
    QVERIFY(verification.isConvincing());
    QCOMPARE(verification.dataMethod, DataMethod::Bytes);
    const auto &signatures = verification.signatures.signatures;
    QCOMPARE(signatures.size(), fields.size() + 1);
    QCOMPARE(signatures.first().changesSince, ChangesSince::Allowed);
    QVERIFY(!signatures.first().coversWholeDocument);
    QCOMPARE(signatures.last().fieldName, fields.last());
    QCOMPARE(signatures.last().changesSince, ChangesSince::None);
    QVERIFY(signatures.last().coversWholeDocument);
}

void TestCountersigning::takesTheWorstOfAllSigners()
{
    const auto stranger = TestPki::identity(QStringLiteral("selfsigned"));
    const QByteArray pdf = sealedAnyway(m_sealed, {}, *stranger, QStringLiteral("Reviewer"));
    const ReportVerification verification = verified(pdf);
    QCOMPARE(verification.signatures.integrity, Integrity::Intact);
    QCOMPARE(verification.signatures.trust, Trust::UnknownIssuer);
    QCOMPARE(verification.signatures.signatures.first().trust, Trust::Trusted);
    QCOMPARE(verification.data, DataAgreement::Agrees);
    QVERIFY(!verification.isConvincing());
}

void TestCountersigning::signsNoFieldTwice()
{
    SealRequest request;
    request.fieldToSign = QStringLiteral("Issuer");
    QVERIFY_REFUSED(sealDocument(m_sealed, request, *m_other), QStringLiteral("Issuer"));
}

void TestCountersigning::findsRevisionsBehindTheSeal_data()
{
    QTest::addColumn<Revision>("revision");
    const auto row = [](const char *name, const Revision &revision) {
        QTest::newRow(name) << revision;
    };
    row("an object that nothing refers to",
        [](auto &update, const auto &) { update.object(update.newNumber(), "<< /Loose true >>"); });
    row("contents of a page", [](auto &update, const auto &document) {
        const int contents = document.referred(document.page(0), "/Contents");
        update.object(contents, streamBody("BT ET"));
    });
    row("another first page", [](auto &update, const auto &document) {
        const QByteArray contents =
            QByteArray::number(document.referred(document.page(1), "/Contents")) + " 0 R";
        update.object(document.page(0), document.changed(document.page(0), "/Contents", contents));
    });
    row("properties of the document",
        [](auto &update, const auto &) { update.object(1, "<< /Title (Certified) >>"); });
    row("no embedded files", [](auto &update, const auto &document) {
        update.object(document.catalog(), document.changed(document.catalog(), "/Names", {}));
    });
    row("no metadata", [](auto &update, const auto &document) {
        update.object(document.catalog(), document.changed(document.catalog(), "/Metadata", {}));
    });
    row("the seal removed", [](auto &update, const auto &document) {
        const int field = document.field("Issuer");
        update.object(field, document.changed(field, "/V", {}));
    });
    row("no form at all", [](auto &update, const auto &document) {
        update.object(document.catalog(), document.changed(document.catalog(), "/AcroForm", {}));
    });
    row("the seal looks otherwise", [](auto &update, const auto &document) {
        const int field = document.field("Issuer");
        update.object(field, document.changed(field, "/AP", "<< >>"));
    });
    row("another reason", [](auto &update, const auto &document) {
        const int value = document.signature("Issuer");
        update.object(value, document.changed(value, "/Reason", "(Certified)"));
    });
    row("the other fields moved", [](auto &update, const auto &document) {
        const int field = document.field("Reviewer");
        update.object(field, document.changed(field, "/Rect", "[0 0 595 842]"));
    });
}

void TestCountersigning::findsRevisionsBehindTheSeal()
{
    QFETCH(Revision, revision);
    HandWrittenUpdate update(m_sealed);
    revision(update, ReadDocument(m_sealed));
    const ReportVerification verification = verified(update.finish());
    QCOMPARE(verification.signatures.integrity, Integrity::Modified);
    QCOMPARE(verification.signatures.trust, Trust::None);
    QVERIFY(!verification.isConvincing());
}

void TestCountersigning::refusesToSignWhatWasChanged()
{
    HandWrittenUpdate update(m_sealed);
    update.object(update.newNumber(), "<< /Loose true >>");
    SealRequest request;
    request.fieldToSign = QStringLiteral("Reviewer");
    QVERIFY_REFUSED(sealDocument(update.finish(), request, *m_other), QStringLiteral("changed"));
}

void TestCountersigning::toleratesWhatKeepsSignaturesVerifiable()
{
    const ReadDocument document(m_sealed);
    HandWrittenUpdate update(m_sealed);
    const int certificate = update.newNumber();
    update.object(certificate, streamBody(TestPki::certificate(QStringLiteral("inter")).der()));
    update.object(document.catalog(),
                  document.changed(document.catalog(), "/DSS",
                                   "<< /Certs [" + QByteArray::number(certificate) + " 0 R] >>"));
    const ReportVerification verification = verified(update.finish());
    QCOMPARE(verification.signatures.integrity, Integrity::Intact);
    QCOMPARE(verification.signatures.signatures.first().changesSince, ChangesSince::Allowed);
    QVERIFY(!verification.signatures.signatures.first().coversWholeDocument);
    QCOMPARE(verification.data, DataAgreement::Agrees);
}

void TestCountersigning::tellsTheRevisionWithoutSeal()
{
    // The unsigned report is a prefix of the sealed one; its pages promise a seal.
    const qsizetype end = m_sealed.indexOf("%%EOF") + 6;
    const ReportVerification verification = verified(m_sealed.first(end));
    QCOMPARE(verification.signatures.integrity, Integrity::Unsigned);
    QCOMPARE(verification.data, DataAgreement::Disagrees);
    QVERIFY(!verification.isConvincing());
}

QTEST_MAIN(TestCountersigning)
#include "tst_countersigning.moc"
