#include "model/report/reportmetadata.h"

#include <QtTest>

Q_DECLARE_METATYPE(SignatureRole)

class TestReportMetadata : public QObject
{
    Q_OBJECT

private slots:
    void readsBackWhatItWrote();
    void readsBackALetterhead();
    void readsBackWhoSignsFirst_data();
    void readsBackWhoSignsFirst();
    void readsOnlyTheDateOfAnUnknownLayout();
    void refuses_data();
    void refuses();
};

namespace {

ReportMetadata someMetadata()
{
    ReportMetadata metadata;
    metadata.language = Language::English;
    metadata.date = QDate(2026, 11, 24);
    metadata.validUntil = QDate(2027, 11, 24);
    metadata.detail = ReportDetail::Summary;
    metadata.seal = SealKind::Trial;
    metadata.state = QStringLiteral("approved");
    metadata.approvedBy = QStringLiteral("Head of IT");
    metadata.approvedAt = QDateTime(QDate(2026, 11, 23), QTime(8, 9, 10), Qt::UTC);
    metadata.auditSequence = 42;
    metadata.auditHead = QString(64, u'a');
    metadata.declarationNumber = QStringLiteral("CS-1");
    metadata.issuer = QStringLiteral("Example & Sons <Ltd>");
    metadata.signatory = QStringLiteral("Example signatory");
    metadata.signatoryFunction = QStringLiteral("Head of security");
    metadata.place = QStringLiteral("Köln");
    metadata.reason = QStringLiteral("Declaration");
    metadata.documentDigest = QString(64, u'0');
    metadata.generator = QStringLiteral("ConfSeal 1");
    metadata.toolkit = QStringLiteral("Qt 6.4.2");
    return metadata;
}

} // namespace

void TestReportMetadata::readsBackWhatItWrote()
{
    const ReportMetadata metadata = someMetadata();
    const auto read = ReportMetadata::fromJson(metadata.toJson());
    QVERIFY2(read, read ? "" : qPrintable(read.error().message));
    QCOMPARE(read.value(), metadata);
    QCOMPARE(read.value().toJson(), metadata.toJson());
}

void TestReportMetadata::readsBackALetterhead()
{
    ReportMetadata metadata = someMetadata();
    QVERIFY(!metadata.hasLetterhead());
    metadata.layoutVersion = ReportMetadata::letterheadLayoutVersion;
    metadata.issuerAddress = QStringLiteral("Street 1\nKöln");
    metadata.issuerContact = QStringLiteral("info@example.org");
    metadata.logo = QByteArray("\0\xff\x89PNG", 6);
    QVERIFY(metadata.hasLetterhead());
    const auto read = ReportMetadata::fromJson(metadata.toJson());
    QVERIFY2(read, read ? "" : qPrintable(read.error().message));
    QCOMPARE(read.value(), metadata);
    // It belongs to its layout, which names every part of it.
    QByteArray without = metadata.toJson();
    without.replace(R"("issuerContact":"info@example.org",)", "");
    QVERIFY(!ReportMetadata::fromJson(without));
    QByteArray inOlderLayout = metadata.toJson();
    inOlderLayout.replace(R"("layoutVersion":2)", R"("layoutVersion":1)");
    QVERIFY(!ReportMetadata::fromJson(inOlderLayout));
    QByteArray noBase64 = metadata.toJson();
    noBase64.replace(R"("logo":")", R"("logo":"*)");
    QVERIFY(!ReportMetadata::fromJson(noBase64));
}

void TestReportMetadata::readsBackWhoSignsFirst_data()
{
    QTest::addColumn<SignatureRole>("role");
    QTest::addColumn<int>("layoutVersion");
    QTest::newRow("issuer") << SignatureRole::Issuer << 1; // as ever
    QTest::newRow("reviewer") << SignatureRole::Reviewer << 3;
    QTest::newRow("approver") << SignatureRole::Approver << 3;
}

void TestReportMetadata::readsBackWhoSignsFirst()
{
    QFETCH(SignatureRole, role);
    QFETCH(int, layoutVersion);
    ReportMetadata metadata = someMetadata();
    metadata.firstSigner = role;
    QCOMPARE(metadata.neededLayoutVersion(), layoutVersion);
    metadata.layoutVersion = layoutVersion;
    QVERIFY(metadata.isLayoutKnown());
    const QByteArray json = metadata.toJson();
    QCOMPARE(json.contains("firstSigner"), layoutVersion == 3);
    const auto read = ReportMetadata::fromJson(json);
    QVERIFY2(read, read ? "" : qPrintable(read.error().message));
    QCOMPARE(read.value(), metadata);
    if (layoutVersion == 3) {
        const QByteArray own = "\"firstSigner\":\"" + toId(role).toUtf8() + '"';
        QVERIFY(!ReportMetadata::fromJson(QByteArray(json).replace(own, "\"firstSigner\":\"x\"")));
        QVERIFY(!ReportMetadata::fromJson(
            QByteArray(json).replace(R"("layoutVersion":3)", R"("layoutVersion":2)")));
    }
}

void TestReportMetadata::readsOnlyTheDateOfAnUnknownLayout()
{
    const auto read =
        ReportMetadata::fromJson(R"({"layoutVersion":99,"date":"2031-02-03","novelty":[1]})");
    QVERIFY(read);
    QCOMPARE(read.value().layoutVersion, 99);
    QCOMPARE(read.value().date, QDate(2031, 2, 3));
}

void TestReportMetadata::refuses_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("place");
    const QByteArray json = someMetadata().toJson();
    const auto row = [&json](const char *name, const QByteArray &from, const QByteArray &to,
                             const QString &place) {
        QByteArray changed = json;
        changed.replace(from, to);
        QVERIFY2(changed != json, name);
        QTest::newRow(name) << changed << place;
    };
    QTest::newRow("no JSON") << QByteArray("%PDF-1.7") << QString();
    row("unknown language", R"("language":"en")", R"("language":"fr")", QStringLiteral("language"));
    row("no date", R"("date":"2026-11-24")", R"("date":"")", QStringLiteral("date"));
    row("impossible date", R"("date":"2026-11-24")", R"("date":"2026-02-30")",
        QStringLiteral("date"));
    row("unknown seal", R"("seal":"trial")", R"("seal":"gold")", QStringLiteral("seal"));
    row("unknown state", R"("state":"approved")", R"("state":"perfect")", QStringLiteral("state"));
    row("short digest", R"("documentDigest":"0)", R"("documentDigest":")",
        QStringLiteral("documentDigest"));
    row("negative sequence", R"("sequence":42)", R"("sequence":-1)",
        QStringLiteral("audit.sequence"));
    row("unknown member", R"("draft":false)", R"("draft":false,"more":1)", QStringLiteral("more"));
    row("text for a truth value", R"("draft":false)", R"("draft":"no")", QStringLiteral("draft"));
}

void TestReportMetadata::refuses()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, place);
    const auto read = ReportMetadata::fromJson(json);
    QVERIFY(!read);
    QCOMPARE(read.error().kind, ErrorKind::InvalidInput);
    QVERIFY2(read.error().message.contains(place), qPrintable(read.error().message));
}

QTEST_GUILESS_MAIN(TestReportMetadata)
#include "tst_reportmetadata.moc"
