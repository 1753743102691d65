#include "model/sealing/countersign.h"
#include "reportfixture.h"
#include "tests/support/documents/pdfsig.h"

/// Issuer, reviewer and approver sign one after the other, whoever is first.
class TestSigningOrders : public QObject
{
    Q_OBJECT

private slots:
    void keepsEveryEarlierSignature_data();
    void keepsEveryEarlierSignature();
    void saysWhoSealedFirst_data();
    void saysWhoSealedFirst();
    void tellsWhichFieldsAreOpen();
    void refusesAFieldThatIsSigned();
    void refusesAReportWithoutSeal();

private:
    QByteArray sealedFirstBy(SignatureRole role) const;

    ReportFixture m_fixture;
    Pdfsig m_pdfsig;
};

using Roles = QList<SignatureRole>;
Q_DECLARE_METATYPE(SignatureRole)

namespace {

/// Each role signs with a key of its own.
std::unique_ptr<Identity> identityOf(SignatureRole role)
{
    switch (role) {
    case SignatureRole::Issuer:
        return TestPki::identity(QStringLiteral("signer-ec"));
    case SignatureRole::Reviewer:
        return TestPki::identity(QStringLiteral("signer-rsa"));
    case SignatureRole::Approver:
        return TestPki::identity(QStringLiteral("signer-ec384"));
    }
    return nullptr;
}

Result<QByteArray> signedBy(SignatureRole role, const QByteArray &pdf)
{
    CounterSignature request;
    request.role = role;
    request.reason = QStringLiteral("Read and agreed");
    request.place = QStringLiteral("Köln");
    return counterSign(pdf, request, *identityOf(role));
}

} // namespace

QByteArray TestSigningOrders::sealedFirstBy(SignatureRole role) const
{
    const auto signer = identityOf(role);
    ReportRequest request = m_fixture.request(signer.get());
    request.firstSigner = role;
    const auto report = makeReport(request);
    if (!report) {
        qFatal("%s", qPrintable(report.error().message));
    }
    return report.value().pdf;
}

void TestSigningOrders::keepsEveryEarlierSignature_data()
{
    QTest::addColumn<Roles>("order");
    Roles order{SignatureRole::Issuer, SignatureRole::Reviewer, SignatureRole::Approver};
    do {
        QStringList names;
        for (const SignatureRole role : order) {
            names.append(signatureFieldName(role));
        }
        QTest::newRow(qPrintable(names.join(QStringLiteral(", ")))) << order;
    } while (std::next_permutation(order.begin(), order.end()));
}

void TestSigningOrders::keepsEveryEarlierSignature()
{
    QFETCH(Roles, order);
    QByteArray pdf = sealedFirstBy(order.first());
    for (qsizetype count = 1; count <= order.size(); ++count) {
        if (count > 1) {
            const auto next = signedBy(order.at(count - 1), pdf);
            QVERIFY_RESULT(next);
            QVERIFY(next.value().startsWith(pdf));
            pdf = next.value();
        }
        const ReportVerification verification = verified(pdf);
        QCOMPARE(verification.differences, QStringList());
        QVERIFY(verification.isConvincing());
        const auto &signatures = verification.signatures.signatures;
        QCOMPARE(signatures.size(), count);
        for (qsizetype i = 0; i < count; ++i) {
            const bool last = i + 1 == count;
            QCOMPARE(signatures.at(i).fieldName, signatureFieldName(order.at(i)));
            QCOMPARE(signatures.at(i).certificate, identityOf(order.at(i))->certificate());
            QCOMPARE(signatures.at(i).changesSince,
                     last ? ChangesSince::None : ChangesSince::Allowed);
            QCOMPARE(signatures.at(i).coversWholeDocument, last);
            QVERIFY(i == 0 || signatures.at(i).revision > signatures.at(i - 1).revision);
        }
        if (m_pdfsig.isUsable()) {
            QCOMPARE(m_pdfsig.judge(pdf), QStringList(int(count), QStringLiteral("valid trusted")));
        }
    }
}

void TestSigningOrders::saysWhoSealedFirst_data()
{
    QTest::addColumn<SignatureRole>("first");
    QTest::addColumn<Language>("language");
    for (const SignatureRole role :
         {SignatureRole::Issuer, SignatureRole::Reviewer, SignatureRole::Approver}) {
        QTest::addRow("%s, English", qPrintable(signatureFieldName(role)))
            << role << Language::English;
        QTest::addRow("%s, German", qPrintable(signatureFieldName(role)))
            << role << Language::German;
    }
}

void TestSigningOrders::saysWhoSealedFirst()
{
    QFETCH(SignatureRole, first);
    QFETCH(Language, language);
    const auto signer = identityOf(first);
    ReportFixture fixture;
    fixture.metadata.language = language;
    ReportRequest request = fixture.request(signer.get());
    request.firstSigner = first;
    const auto report = makeReport(request);
    QVERIFY_RESULT(report);
    const QStringList pages = pageTexts(report.value().pdf);
    const QString own = squeezed(signer->certificate().subjectName());
    QVERIFY(squeezed(pages.first()).contains(own));
    const auto named = std::count_if(pages.cbegin() + 1, pages.cend(), [&](const QString &page) {
        return squeezed(page).contains(own);
    });
    // The declaration names its signatory only where it is known who that will be.
    QCOMPARE(named > 0, first == SignatureRole::Issuer);
    if (language == Language::English && first != SignatureRole::Issuer) {
        QVERIFY(squeezed(pages.first())
                    .contains(squeezed(QStringLiteral("first by the %1").arg(toId(first)))));
        QVERIFY(squeezed(pages.join(QString()))
                    .contains(QLatin1String("assignedinthefieldoftheissuerbelow")));
    }
    const ReportVerification verification = verified(report.value().pdf);
    QCOMPARE(verification.differences, QStringList());
    QVERIFY(verification.isConvincing());
    QCOMPARE(verification.dataMethod, DataMethod::Bytes);
}

void TestSigningOrders::tellsWhichFieldsAreOpen()
{
    const QByteArray pdf = sealedFirstBy(SignatureRole::Reviewer);
    const auto open = openSignatureRoles(pdf);
    QVERIFY_RESULT(open);
    QCOMPARE(open.value(), (Roles{SignatureRole::Issuer, SignatureRole::Approver}));
    const QByteArray further = signedBy(SignatureRole::Issuer, pdf).value();
    QCOMPARE(openSignatureRoles(further).value(), (Roles{SignatureRole::Approver}));
}

void TestSigningOrders::refusesAFieldThatIsSigned()
{
    const QByteArray pdf = sealedFirstBy(SignatureRole::Reviewer);
    QVERIFY_REFUSED(signedBy(SignatureRole::Reviewer, pdf), QStringLiteral("Reviewer"));
}

void TestSigningOrders::refusesAReportWithoutSeal()
{
    QVERIFY_REFUSED(signedBy(SignatureRole::Reviewer, m_fixture.report().pdf),
                    QStringLiteral("no seal"));
}

QTEST_MAIN(TestSigningOrders)
#include "tst_signingorders.moc"
