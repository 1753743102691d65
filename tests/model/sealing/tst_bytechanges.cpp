#include "model/pdf/signaturereader.h"
#include "reportfixture.h"

#include <QRandomGenerator>

#include <atomic>
#include <mutex>
#include <set>
#include <thread>

/// A sealed report with a single change, at thousands of places: it is never intact, trusted and in
/// agreement with its data.
class TestByteChanges : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void isConvincingWithoutChange();
    void isNeverConvincingWithOne();
    void saysSoToTheUser();
    void knowsTheSignatureValue();

private:
    std::set<qsizetype> places() const;
    bool isConvincing(const QByteArray &pdf) const;

    ReportFixture m_fixture;
    VerificationOptions m_options = trustingTheRoot();
    QByteArray m_sealed;
};

namespace {

constexpr int randomPlaces = 1'500;
constexpr int placesPerWord = 12;

enum class Change { FlipABit, WriteADigit, TakeAway };
constexpr Change changes[] = {Change::FlipABit, Change::WriteADigit, Change::TakeAway};

// Under the sanitizer each takes five times as long.
#ifdef __SANITIZE_ADDRESS__
constexpr size_t changesPerPlace = 1; // in turn
constexpr size_t valueStep = 24;
#else
constexpr size_t changesPerPlace = std::size(changes);
constexpr size_t valueStep = 3; // the test of the CMS alone takes every byte
#endif

/// Never returns @p pdf as it was.
QByteArray changed(const QByteArray &pdf, qsizetype at, Change change)
{
    QByteArray result = pdf;
    switch (change) {
    case Change::FlipABit:
        result[at] = static_cast<char>(result.at(at) ^ (1 << (at % 8)));
        break;
    case Change::WriteADigit:
        result[at] = result.at(at) == '0' ? '1' : '0';
        break;
    case Change::TakeAway:
        result.remove(at, 1);
        break;
    }
    return result;
}

/// Runs @p work for each index on all processors.
template<typename Work>
void inParallel(size_t count, const Work &work)
{
    std::atomic<size_t> next = 0;
    std::vector<std::thread> threads;
    for (unsigned int i = 0; i < std::max(2U, std::thread::hardware_concurrency()); ++i) {
        threads.emplace_back([&] {
            for (size_t index = next++; index < count; index = next++) {
                work(index);
            }
        });
    }
    for (std::thread &thread : threads) {
        thread.join();
    }
}

} // namespace

void TestByteChanges::initTestCase()
{
    const auto signer = TestPki::identity(QStringLiteral("signer-ec"));
    m_sealed = m_fixture.report(signer.get()).pdf;
}

/// Random ones, and those where programs look.
std::set<qsizetype> TestByteChanges::places() const
{
    std::set<qsizetype> places;
    QRandomGenerator random(27'008);
    while (places.size() < randomPlaces) {
        places.insert(random.bounded(m_sealed.size()));
    }
    for (const char *word :
         {"%PDF-",   " 0 obj",     "endobj",    "stream\n",      "endstream", "xref\n",
          "trailer", "/Size",      "/Root",     "/Prev",         "/ID",       "startxref",
          "%%EOF",   "/ByteRange", "/Contents", "/SubFilter",    "/Perms",    "/DocMDP",
          "/V ",     "/Annots",    "/AcroForm", "/EmbeddedFile", "/AF",       "/Length",
          "/Kids",   "/MediaBox",  "/Metadata"}) {
        const qsizetype length = qstrlen(word);
        qsizetype at = m_sealed.lastIndexOf(word);
        for (int i = 0; at >= 0 && i < placesPerWord; ++i) {
            places.insert({at, at + length - 1, std::min(at + length, m_sealed.size() - 1)});
            at = at > 0 ? m_sealed.lastIndexOf(word, at - 1) : -1;
        }
    }
    for (qsizetype at = m_sealed.size() - 100; at < m_sealed.size(); ++at) {
        places.insert(at);
    }
    return places;
}

/// Compares pages and data only where that still matters: it takes longer than all the rest.
bool TestByteChanges::isConvincing(const QByteArray &pdf) const
{
    const auto signatures = validateSignatures(pdf, m_options.validation);
    if (!signatures || signatures.value().integrity != Integrity::Intact
        || signatures.value().trust != Trust::Trusted) {
        return false;
    }
    const auto verification = verifyReport(pdf, m_options);
    return verification && verification.value().isConvincing();
}

void TestByteChanges::isConvincingWithoutChange()
{
    const ReportVerification verification = verified(m_sealed);
    QVERIFY2(verification.isConvincing(), qPrintable(verification.differences.join(u'\n')));
}

void TestByteChanges::isNeverConvincingWithOne()
{
    const std::set<qsizetype> all = places();
    const std::vector<qsizetype> list(all.begin(), all.end());
    QVERIFY(list.size() >= 2'000);
    std::mutex mutex;
    QStringList missed;
    inParallel(list.size() * changesPerPlace, [&](size_t index) {
        const qsizetype at = list.at(index / changesPerPlace);
        const Change change = changes[index % std::size(changes)];
        if (isConvincing(changed(m_sealed, at, change))) {
            const std::lock_guard lock(mutex);
            missed.append(QStringLiteral("kind %1 at %2").arg(static_cast<int>(change)).arg(at));
        }
    });
    qInfo("%zu places, %zu changed files, %lld of them convincing", list.size(),
          list.size() * changesPerPlace, static_cast<long long>(missed.size()));
    QVERIFY2(missed.isEmpty(), qPrintable(missed.join(u'\n')));
}

void TestByteChanges::saysSoToTheUser()
{
    // All the way, as a user verifies a file.
    QRandomGenerator random(27'008);
    for (int i = 0; i < 30; ++i) {
        const qsizetype at = random.bounded(m_sealed.size());
        const auto verification =
            verifyReport(changed(m_sealed, at, changes[i % std::size(changes)]), m_options);
        QVERIFY_RESULT(verification);
        QVERIFY2(!verification.value().isConvincing(), QByteArray::number(at));
        QCOMPARE(toId(verification.value().signatures.integrity), QStringLiteral("modified"));
    }
}

void TestByteChanges::knowsTheSignatureValue()
{
    const PdfSignature signature = readSignatures(m_sealed).signatures.first();
    qsizetype used = signature.contents.size();
    while (signature.contents.at(used - 1) == '\0') {
        --used;
    }
    std::mutex mutex;
    QStringList missed;
    inParallel(static_cast<size_t>(used) / valueStep, [&](size_t index) {
        QByteArray contents = signature.contents;
        const auto at = static_cast<qsizetype>(index * valueStep);
        contents[at] = static_cast<char>(contents.at(at) ^ (1 << (index % 8)));
        QByteArray pdf = m_sealed;
        pdf.replace(signature.gapBegin + 1, contents.size() * 2, contents.toHex());
        if (isConvincing(pdf)) {
            const std::lock_guard lock(mutex);
            missed.append(QString::number(at));
        }
    });
    QVERIFY2(missed.isEmpty(), qPrintable(missed.join(u'\n')));
}

QTEST_MAIN(TestByteChanges)
#include "tst_bytechanges.moc"
