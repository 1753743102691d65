#include "model/report/fontrenaming.h"

#include <QFile>
#include <QRawFont>
#include <QtTest>

class TestFontRenaming : public QObject
{
    Q_OBJECT

private slots:
    void givesAFontThatIsKnownByItsNewName();
    void refusesWhatIsNoFont_data();
    void refusesWhatIsNoFont();
};

namespace {

QByteArray bundledFont()
{
    QFile file(QStringLiteral(":/report/fonts/DejaVuSans.ttf"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

void TestFontRenaming::givesAFontThatIsKnownByItsNewName()
{
    const QRawFont before(bundledFont(), 12);
    const QRawFont after(
        renamedFont(bundledFont(), QStringLiteral("Another Name"), QStringLiteral("Regular")), 12);
    QVERIFY(after.isValid());
    QCOMPARE(after.familyName(), QStringLiteral("Another Name"));
    QCOMPARE(after.glyphIndexesForString(QStringLiteral("Größe")),
             before.glyphIndexesForString(QStringLiteral("Größe")));
}

void TestFontRenaming::refusesWhatIsNoFont_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("text") << QByteArray("no font at all, but longer than a header");
    QTest::newRow("cut within the table directory") << bundledFont().first(40);
    QTest::newRow("without a table") << bundledFont().first(4) + QByteArray(16, '\0');
}

void TestFontRenaming::refusesWhatIsNoFont()
{
    QFETCH(QByteArray, bytes);
    QVERIFY(renamedFont(bytes, QStringLiteral("Name"), QStringLiteral("Regular")).isEmpty());
}

QTEST_MAIN(TestFontRenaming)
#include "tst_fontrenaming.moc"
