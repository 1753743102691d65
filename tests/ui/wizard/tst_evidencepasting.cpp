#include "ui/widgets/messagebanner.h"
#include "ui/wizard/evidenceoffer.h"
#include "wizardfixture.h"

#include <QBuffer>
#include <QClipboard>
#include <QListView>
#include <QMimeData>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

QByteArray pngOf(const QImage &image)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    image.save(&buffer, "png");
    return bytes;
}

QImage picture()
{
    QImage image(64, 48, QImage::Format_RGB32);
    image.fill(Qt::darkCyan);
    return image;
}

void copy(QMimeData *data)
{
    QGuiApplication::clipboard()->setMimeData(data);
}

void copyBytes(const QString &type, const QByteArray &bytes)
{
    auto *data = new QMimeData;
    data->setData(type, bytes);
    copy(data);
}

void paste(QWidget &widget)
{
    QTest::keyClick(&widget, Qt::Key_V, Qt::ControlModifier);
}

EvidenceItem onlyItem(const WizardFixture &fixture)
{
    const QList<EvidenceItem> items = fixture.store.assessment().evidence;
    return items.size() == 1 ? items.first() : EvidenceItem();
}

/// A sound PNG file of one pixel whose header claims another size.
QByteArray pngThatClaims(quint32 width, quint32 height)
{
    QByteArray bytes = pngOf(QImage(1, 1, QImage::Format_RGB32));
    constexpr int headerAt = 12; // the kind of the first chunk, which its checksum covers
    constexpr int headerLength = 17;
    const auto put = [&bytes](int at, quint32 number) {
        for (int i = 0; i < 4; ++i) {
            bytes[at + i] = static_cast<char>(number >> (24 - 8 * i));
        }
    };
    put(headerAt + 4, width);
    put(headerAt + 8, height);
    quint32 checksum = 0xFFFFFFFF;
    for (const char byte : bytes.mid(headerAt, headerLength)) {
        checksum ^= static_cast<quint8>(byte);
        for (int bit = 0; bit < 8; ++bit) {
            checksum = (checksum & 1) != 0 ? (checksum >> 1) ^ 0xEDB88320 : checksum >> 1;
        }
    }
    put(headerAt + headerLength, ~checksum);
    return bytes;
}

} // namespace

class TestEvidencePasting : public QObject
{
    Q_OBJECT

private slots:
    void pastesAPicture_data();
    void pastesAPicture();
    void keepsThePngThatItGets();
    void refusesWhatIsNoPicture_data();
    void refusesWhatIsNoPicture();
    void pastesFiles();
    void pastesAnAddress();
    void saysWhatCanBePasted();
    void leavesTextToTextFields();
    void takesAPictureFromATextField();
    void saysWhyNothingCanBeChanged();
    void attachesToTheAnswerItWasPastedOn();
    void knowsAddresses_data();
    void knowsAddresses();
};

void TestEvidencePasting::pastesAPicture_data()
{
    QTest::addColumn<QString>("way");
    QTest::newRow("key") << u"key"_s;
    QTest::newRow("button") << u"button"_s;
    QTest::newRow("another format") << u"bmp"_s;
}

void TestEvidencePasting::pastesAPicture()
{
    QFETCH(QString, way);
    const WizardFixture fixture;
    if (way == u"bmp"_s) {
        QByteArray bytes;
        QBuffer buffer(&bytes);
        QVERIFY(picture().save(&buffer, "bmp"));
        copyBytes(u"image/bmp"_s, bytes);
    } else {
        QGuiApplication::clipboard()->setImage(picture());
    }
    if (way == u"button"_s) {
        fixture.button("paste").click();
    } else {
        paste(fixture.checkPage());
    }
    QVERIFY(fixture.page.isBusy());
    QTRY_VERIFY(!fixture.page.isBusy());
    const EvidenceItem item = onlyItem(fixture);
    static const QRegularExpression name(
        u"^Screenshot \\d{4}-\\d\\d-\\d\\d \\d\\d-\\d\\d\\.png$"_s);
    QVERIFY2(name.match(item.fileName).hasMatch(), qPrintable(item.fileName));
    QVERIFY(item.title.startsWith(u"Screenshot "_s));
    QCOMPARE(item.mediaType, u"image/png"_s);
    const auto content =
        fixture.store.workspace->evidenceSource().evidenceContent(item.sha256).value();
    const QImage stored = QImage::fromData(content, "png");
    QCOMPARE(stored.size(), picture().size());
    QCOMPARE(stored.pixelColor(5, 5), picture().pixelColor(5, 5));
}

void TestEvidencePasting::keepsThePngThatItGets()
{
    const WizardFixture fixture;
    const QByteArray bytes = pngOf(picture()) + "what else was behind it";
    copyBytes(u"image/png"_s, bytes);
    paste(fixture.checkPage());
    QTRY_VERIFY(!fixture.page.isBusy());
    QCOMPARE(
        fixture.store.workspace->evidenceSource().evidenceContent(onlyItem(fixture).sha256).value(),
        bytes);
}

void TestEvidencePasting::refusesWhatIsNoPicture_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("word");
    QTest::newRow("200 megapixels") << pngThatClaims(20'000, 10'000) << u"200 megapixels"_s;
    QTest::newRow("most that a header can say")
        << pngThatClaims(0x7FFFFFFF, 0x7FFFFFFF) << u"picture"_s;
    QTest::newRow("noise") << QByteArray("no picture at all") << u"cannot be read"_s;
    QTest::newRow("drawing") << QByteArray(
        "<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>")
                             << u"cannot be read"_s;
}

void TestEvidencePasting::refusesWhatIsNoPicture()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, word);
    const WizardFixture fixture;
    copyBytes(u"image/png"_s, bytes);
    paste(fixture.checkPage());
    QTRY_VERIFY(!fixture.page.isBusy());
    const auto &message = child<MessageBanner>(fixture.page, "message");
    QVERIFY(message.isVisible());
    QVERIFY2(message.text().contains(word), qPrintable(message.text()));
    QVERIFY(fixture.store.assessment().evidence.isEmpty());
}

void TestEvidencePasting::pastesFiles()
{
    const WizardFixture fixture;
    QFile file(fixture.store.folder.filePath(u"copied & pasted.txt"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("content") > 0);
    file.close();
    auto *data = new QMimeData;
    data->setUrls({QUrl::fromLocalFile(file.fileName())});
    copy(data);
    paste(fixture.checkPage());
    QTRY_VERIFY(!fixture.page.isBusy());
    QCOMPARE(onlyItem(fixture).fileName, u"copied & pasted.txt"_s);
}

void TestEvidencePasting::pastesAnAddress()
{
    const WizardFixture fixture;
    QGuiApplication::clipboard()->setText(u" https://example.com/policy?a=1&b=2 \n"_s);
    paste(fixture.checkPage());
    const EvidenceItem item = onlyItem(fixture);
    QCOMPARE(item.kind, EvidenceKind::Link);
    QCOMPARE(item.link, u"https://example.com/policy?a=1&b=2"_s);
    QCOMPARE(item.title, u"example.com/policy"_s);
}

void TestEvidencePasting::saysWhatCanBePasted()
{
    const WizardFixture fixture;
    QGuiApplication::clipboard()->setText(u"just words"_s);
    paste(fixture.checkPage());
    QVERIFY(child<MessageBanner>(fixture.page, "message").isVisible());
    QVERIFY(fixture.store.assessment().evidence.isEmpty());
}

void TestEvidencePasting::leavesTextToTextFields()
{
    const WizardFixture fixture;
    QGuiApplication::clipboard()->setText(u"https://example.com"_s);
    auto &comment = fixture.text("comment");
    comment.setFocus();
    paste(comment);
    QCOMPARE(comment.text(), u"https://example.com"_s);
    QVERIFY(fixture.store.assessment().evidence.isEmpty());
    // A picture with words, as an office program copies cells: the field has a use for the words.
    auto *data = new QMimeData;
    data->setImageData(picture());
    data->setText(u" and words"_s);
    copy(data);
    paste(comment);
    QCOMPARE(comment.text(), u"https://example.com and words"_s);
    QVERIFY(!fixture.page.isBusy());
}

void TestEvidencePasting::takesAPictureFromATextField()
{
    const WizardFixture fixture;
    QGuiApplication::clipboard()->setImage(picture());
    auto &comment = fixture.text("comment");
    comment.setFocus();
    paste(comment);
    QTRY_VERIFY(!fixture.page.isBusy());
    QCOMPARE(onlyItem(fixture).mediaType, u"image/png"_s);
    QVERIFY(comment.text().isEmpty());
}

void TestEvidencePasting::saysWhyNothingCanBeChanged()
{
    WizardFixture fixture;
    fixture.reopen(Workspace::Mode::ReadOnly);
    QVERIFY(!fixture.button("paste").isEnabled());
    QGuiApplication::clipboard()->setImage(picture());
    paste(fixture.checkPage());
    QTRY_VERIFY(!fixture.page.isBusy());
    QVERIFY(child<MessageBanner>(fixture.page, "message").isVisible());
    QVERIFY(fixture.store.assessment().evidence.isEmpty());
}

void TestEvidencePasting::attachesToTheAnswerItWasPastedOn()
{
    const WizardFixture fixture;
    QGuiApplication::clipboard()->setImage(picture());
    paste(fixture.checkPage());
    fixture.button("next").click();
    QTRY_VERIFY(!fixture.page.isBusy());
    QCOMPARE(fixture.stored().evidenceIds.size(), 1);
    QVERIFY(fixture.checkPage().answer().evidenceIds.isEmpty());
}

void TestEvidencePasting::knowsAddresses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isAddress");
    QTest::newRow("https") << u"https://example.com/a"_s << true;
    QTest::newRow("http") << u"HTTP://example.com"_s << true;
    QTest::newRow("file") << u"file:///etc/passwd"_s << false;
    QTest::newRow("script") << u"javascript:alert(1)"_s << false;
    QTest::newRow("no host") << u"https:///path"_s << false;
    QTest::newRow("two") << u"https://example.com https://example.org"_s << false;
    QTest::newRow("sentence") << u"see https://example.com"_s << false;
    QTest::newRow("lines") << u"https://example.com\nmore"_s << false;
    QTest::newRow("endless") << QString(u"https://example.com/"_s + QString(100'000, u'a'))
                             << false;
    QTest::newRow("empty") << QString() << false;
}

void TestEvidencePasting::knowsAddresses()
{
    QFETCH(QString, text);
    QFETCH(bool, isAddress);
    QCOMPARE(!webAddress(text).isEmpty(), isAddress);
}

QTEST_MAIN(TestEvidencePasting)
#include "tst_evidencepasting.moc"
