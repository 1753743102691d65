#include "sealedfixture.h"

#include <QRandomGenerator>

/// Sealed files with one accident or another: nothing crashes, and nothing signed is changed
/// without being noticed.
class TestMutatedFiles : public QObject
{
    Q_OBJECT

private slots:
    void isNeverCalledIntact_data();
    void isNeverCalledIntact();
    void survivesMutationsOfTheSignatureValue();
    void survivesTruncation();
};

namespace {

constexpr int roundsPerKind = 80;

/// The places of all signature values, which the signatures themselves leave out.
bool liesInGap(const SignedDocument &document, qsizetype at, qsizetype length)
{
    return std::ranges::any_of(document.signatures, [=](const PdfSignature &signature) {
        return at + length > signature.gapBegin && at < signature.gapEnd;
    });
}

QByteArray mutated(const QByteArray &pdf, const QString &kind, qsizetype at, qsizetype length,
                   QRandomGenerator &random)
{
    if (kind == QLatin1String("flip")) {
        QByteArray flipped = pdf;
        flipped[at] = static_cast<char>(flipped.at(at) ^ (1 << random.bounded(8)));
        return flipped;
    }
    if (kind == QLatin1String("delete")) {
        return QByteArray(pdf).remove(at, length);
    }
    if (kind == QLatin1String("insert")) {
        QByteArray inserted;
        for (qsizetype i = 0; i < length; ++i) {
            inserted += static_cast<char>(random.bounded(256));
        }
        return QByteArray(pdf).insert(at, inserted);
    }
    if (kind == QLatin1String("duplicate")) {
        return QByteArray(pdf).insert(at, pdf.mid(at, length));
    }
    if (kind == QLatin1String("move")) {
        const QByteArray taken = pdf.mid(at, length);
        const QByteArray rest = QByteArray(pdf).remove(at, length);
        return QByteArray(rest).insert(random.bounded(rest.size()), taken);
    }
    QByteArray overwritten = pdf;
    const qsizetype from = random.bounded(pdf.size() - length);
    return overwritten.replace(at, length, pdf.mid(from, length));
}

} // namespace

void TestMutatedFiles::isNeverCalledIntact_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QByteArray>("pdf");
    for (const char *kind : {"flip", "delete", "insert", "duplicate", "move", "overwrite"}) {
        QTest::addRow("%s, one signature", kind) << QString::fromLatin1(kind) << sealedOnce();
        QTest::addRow("%s, two signatures", kind) << QString::fromLatin1(kind) << sealedTwice();
    }
}

void TestMutatedFiles::isNeverCalledIntact()
{
    QFETCH(QString, kind);
    QFETCH(QByteArray, pdf);
    const SignedDocument document = readSignatures(pdf);
    QRandomGenerator random(27'008);
    int changed = 0;
    while (changed < roundsPerKind) {
        const qsizetype length = random.bounded(1, 40);
        const qsizetype at = random.bounded(pdf.size() - length);
        const QByteArray mutation = mutated(pdf, kind, at, length, random);
        if (mutation == pdf || liesInGap(document, at, length)) {
            continue;
        }
        ++changed;
        QVERIFY2(integrityOf(mutation) != Integrity::Intact,
                 qPrintable(QStringLiteral("%1 of %2 bytes at %3").arg(kind).arg(length).arg(at)));
    }
}

void TestMutatedFiles::survivesMutationsOfTheSignatureValue()
{
    const PdfSignature signature = readSignatures(sealedOnce()).signatures.first();
    qsizetype used = signature.contents.size();
    while (signature.contents.at(used - 1) == '\0') {
        --used;
    }
    QRandomGenerator random(27'008);
    for (int i = 0; i < 300; ++i) {
        QByteArray contents = signature.contents;
        const qsizetype at = random.bounded(used);
        contents[at] = static_cast<char>(contents.at(at) ^ (1 << random.bounded(8)));
        QByteArray pdf = sealedOnce();
        pdf.replace(signature.gapBegin + 1, contents.size() * 2, contents.toHex());
        const auto validation = validateSignatures(pdf, {});
        QVERIFY_RESULT(validation);
        if (validation.value().integrity == Integrity::Intact) { // a byte that nothing depends on
            QCOMPARE(validation.value().signatures.first().certificate, issuer().certificate());
        }
    }
}

void TestMutatedFiles::survivesTruncation()
{
    QRandomGenerator random(27'008);
    for (int i = 0; i < 100; ++i) {
        const qsizetype size = random.bounded(sealedTwice().size());
        const Integrity integrity = integrityOf(sealedTwice().first(size));
        // Cut behind the first signature, the file is what the issuer has signed.
        QVERIFY(integrity != Integrity::Intact || size == sealedOnce().size());
    }
    QCOMPARE(integrityOf(sealedTwice().first(sealedOnce().size())), Integrity::Intact);
    VERIFY_MODIFIED(sealedTwice().first(sealedOnce().size() + 1));
    VERIFY_MODIFIED(sealedTwice().chopped(1));
}

QTEST_MAIN(TestMutatedFiles)
#include "tst_mutatedfiles.moc"
