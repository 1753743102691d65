#include "model/workspace/evidenceimport.h"
#include "tests/model/workspace/workspacefixture.h"
#include "ui/itemmodels/evidencelistmodel.h"
#include "ui/wizard/evidencedelegate.h"
#include "ui/wizard/thumbnails.h"

#include <QBuffer>
#include <QImageReader>
#include <QPainter>
#include <QSignalSpy>

using namespace Qt::StringLiterals;

namespace {

QByteArray encoded(const QSize &size, const char *format)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::darkRed);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    image.save(&buffer, format);
    return bytes;
}

EvidenceItem add(WorkspaceFixture &fixture, const QString &name, const QByteArray &content,
                 const QString &mediaType)
{
    QFile file(fixture.folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size()) {
        qFatal("cannot write the test file");
    }
    file.close();
    EvidenceItem item;
    item.mediaType = mediaType;
    const auto import = fixture.workspace->importEvidence(fixture.assessmentId, file.fileName(),
                                                          item, WorkspaceFixture::key());
    while (import.value()->step().value()) {}
    return import.value()->item();
}

QImage waitFor(Thumbnails &thumbnails, const QString &sha256, const QString &mediaType)
{
    QSignalSpy made(&thumbnails, &Thumbnails::made);
    thumbnails.thumbnail(sha256, mediaType);
    if (!made.wait()) {
        qFatal("Nothing was made.");
    }
    return thumbnails.thumbnail(sha256, mediaType);
}

} // namespace

class TestThumbnails : public QObject
{
    Q_OBJECT

private slots:
    void makesASmallPicture_data();
    void makesASmallPicture();
    void showsNothingOfBadPictures_data();
    void showsNothingOfBadPictures();
    void asksNobodyForWhatIsNoPicture();
    void forgetsTheWorkspace();
    void paintsWithAndWithoutAPicture();
};

void TestThumbnails::makesASmallPicture_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<QString>("format");
    QTest::addColumn<QSize>("shown");
    QTest::newRow("wide PNG") << QSize(1600, 400) << u"png"_s << QSize(160, 40);
    QTest::newRow("high JPEG") << QSize(300, 600) << u"jpeg"_s << QSize(80, 160);
    QTest::newRow("small") << QSize(20, 10) << u"png"_s << QSize(20, 10);
    QTest::newRow("a line") << QSize(5000, 1) << u"png"_s << QSize(160, 1);
}

void TestThumbnails::makesASmallPicture()
{
    QFETCH(QSize, size);
    QFETCH(QString, format);
    QFETCH(QSize, shown);
    WorkspaceFixture fixture;
    const QString type = QString(u"image/"_s + format);
    const EvidenceItem item = add(fixture, u"picture"_s, encoded(size, format.toLatin1()), type);
    Thumbnails thumbnails;
    thumbnails.setWorkspace(fixture.path());
    QVERIFY(thumbnails.thumbnail(item.sha256, type).isNull());
    QCOMPARE(waitFor(thumbnails, item.sha256, type).size(), shown);
}

void TestThumbnails::showsNothingOfBadPictures_data()
{
    QTest::addColumn<QByteArray>("content");
    const QByteArray sound = encoded({400, 300}, "png");
    QTest::newRow("noise") << QByteArray(5000, 'x');
    QTest::newRow("cut off in its header") << sound.left(20);
    QTest::newRow("drawing") << QByteArray(
        "<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>");
    QByteArray huge = sound;
    huge.replace(16, 8, QByteArray::fromHex("7fffffff7fffffff"));
    QTest::newRow("huge") << huge;
}

void TestThumbnails::showsNothingOfBadPictures()
{
    QFETCH(QByteArray, content);
    WorkspaceFixture fixture;
    const EvidenceItem item = add(fixture, u"bad.png"_s, content, u"image/png"_s);
    Thumbnails thumbnails;
    thumbnails.setWorkspace(fixture.path());
    QVERIFY(waitFor(thumbnails, item.sha256, u"image/png"_s).isNull());
    // It is not tried again with every painting.
    QSignalSpy made(&thumbnails, &Thumbnails::made);
    thumbnails.thumbnail(item.sha256, u"image/png"_s);
    QVERIFY(!made.wait(50));
}

void TestThumbnails::asksNobodyForWhatIsNoPicture()
{
    WorkspaceFixture fixture;
    Thumbnails thumbnails;
    thumbnails.setWorkspace(fixture.path());
    QSignalSpy made(&thumbnails, &Thumbnails::made);
    for (const char *type : {"image/svg+xml", "application/pdf", "text/html", ""}) {
        QVERIFY(thumbnails.thumbnail(QString(64, u'a'), QString::fromLatin1(type)).isNull());
    }
    QVERIFY(thumbnails.thumbnail({}, u"image/png"_s).isNull());
    QVERIFY(!made.wait(50));
    // What the workspace does not hold is nothing that could be shown either.
    QVERIFY(waitFor(thumbnails, QString(64, u'a'), u"image/png"_s).isNull());
}

void TestThumbnails::forgetsTheWorkspace()
{
    WorkspaceFixture fixture;
    const EvidenceItem item =
        add(fixture, u"picture"_s, encoded({400, 300}, "png"), u"image/png"_s);
    Thumbnails thumbnails;
    thumbnails.setWorkspace(fixture.path());
    thumbnails.thumbnail(item.sha256, u"image/png"_s);
    thumbnails.setWorkspace({});
    fixture.workspace.reset(); // nothing has the file open any more
    QVERIFY(!QFileInfo::exists(fixture.path() + u"-wal"_s));
    QVERIFY(thumbnails.thumbnail(QString(64, u'b'), u"image/png"_s).isNull());
}

void TestThumbnails::paintsWithAndWithoutAPicture()
{
    WorkspaceFixture fixture;
    const EvidenceItem item =
        add(fixture, u"picture.png"_s, encoded({400, 300}, "png"), u"image/png"_s);
    Thumbnails thumbnails;
    thumbnails.setWorkspace(fixture.path());
    EvidenceListModel model;
    model.setItems({item}, QDate::currentDate());
    const EvidenceDelegate delegate(&thumbnails);
    QStyleOptionViewItem option;
    option.rect = QRect(0, 0, 400, delegate.sizeHint(option, model.index(0)).height());
    const auto painted = [&] {
        QImage image(option.rect.size(), QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        delegate.paint(&painter, option, model.index(0));
        painter.end();
        return image;
    };
    const auto showsPicture = [](const QImage &image) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixelColor(x, image.height() / 2) == QColor(Qt::darkRed)) {
                return true;
            }
        }
        return false;
    };
    QVERIFY(!showsPicture(painted()));
    waitFor(thumbnails, item.sha256, item.mediaType);
    QVERIFY(showsPicture(painted()));
}

QTEST_MAIN(TestThumbnails)
#include "tst_thumbnails.moc"
