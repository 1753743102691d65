#include "model/report/reportfonts.h"

#include <QFontInfo>
#include <QRawFont>
#include <QtTest>

class TestReportFonts : public QObject
{
    Q_OBJECT

private slots:
    void printsCharactersAsTheyAreOrByTheirNumber_data();
    void printsCharactersAsTheyAreOrByTheirNumber();
    void usesNothingButTheBundledFonts_data();
    void usesNothingButTheBundledFonts();
    void hasAGlyphForWhateverItPrints();
};

void TestReportFonts::printsCharactersAsTheyAreOrByTheirNumber_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("printed");
    const auto row = [](const char *name, const QString &text, const QString &printed) {
        QTest::newRow(name) << text << printed;
    };
    const QString german = QStringLiteral("Größe, „Übung“ – 5 % ẞ € ½ ✓");
    row("German and punctuation", german, german);
    const QString markup = QStringLiteral("<b>&amp;</b> <img src=\"file:///etc/hostname\">");
    row("markup stays text", markup, markup);
    const QString scripts = QStringLiteral("Ж Ω שלום مرحبا 😀");
    row("other scripts and emoji that a font has", scripts, scripts);
    row("CJK", QStringLiteral("中文"), QStringLiteral("[U+4E2D][U+6587]"));
    row("beyond the basic plane", QStringLiteral("𠀀"), QStringLiteral("[U+20000]"));
    row("control characters", QStringLiteral("a\u0001\u0007b"),
        QStringLiteral("a[U+0001][U+0007]b"));
    row("tab", QStringLiteral("a\tb"), QStringLiteral("a    b"));
    row("reading direction cannot be turned", QStringLiteral("abc\u202Edef"),
        QStringLiteral("abc[U+202E]def"));
    row("isolates", QStringLiteral("\u2066x\u2069"), QStringLiteral("[U+2066]x[U+2069]"));
    row("what is invisible is left out", QStringLiteral("so\u00ADft\u200B\uFEFF✓\uFE0F"),
        QStringLiteral("soft✓"));
    row("joiners shape letters", QStringLiteral("می\u200Cخواهم"), QStringLiteral("می\u200Cخواهم"));
    row("line ends", QStringLiteral("a\nb\r\nc\rd\u2029e"),
        QStringLiteral("a\u2028b\u2028c\u2028d\u2028e"));
    row("lone surrogate", QString(QChar(0xD800)), QString(QChar(0xFFFD)));
    row("private use", QString(QChar(0xE123)), QStringLiteral("[U+E123]"));
    row("not assigned", QStringLiteral("\u0378"), QStringLiteral("[U+0378]"));
}

void TestReportFonts::printsCharactersAsTheyAreOrByTheirNumber()
{
    QFETCH(QString, text);
    QFETCH(QString, printed);
    const ReportFonts fonts;
    QCOMPARE(fonts.printable(text), printed);
}

void TestReportFonts::usesNothingButTheBundledFonts_data()
{
    QTest::addColumn<TextStyle>("style");
    QTest::addColumn<QString>("family");
    QTest::newRow("body") << TextStyle::Body << QStringLiteral("ConfSeal Text");
    QTest::newRow("strong") << TextStyle::Strong << QStringLiteral("ConfSeal Text");
    QTest::newRow("title") << TextStyle::Title << QStringLiteral("ConfSeal Text");
    QTest::newRow("mono") << TextStyle::Mono << QStringLiteral("ConfSeal Mono");
}

void TestReportFonts::usesNothingButTheBundledFonts()
{
    QFETCH(TextStyle, style);
    QFETCH(QString, family);
    const ReportFonts fonts;
    QCOMPARE(QFontInfo(fonts.format(style).font).family(), family);
}

/// A glyph that is missing would make the file invalid as PDF/A.
void TestReportFonts::hasAGlyphForWhateverItPrints()
{
    const ReportFonts fonts;
    QFont wide;
    wide.setFamilies({QStringLiteral("ConfSeal Wide")});
    const QRawFont text = QRawFont::fromFont(fonts.format(TextStyle::Body).font);
    const QRawFont fallback = QRawFont::fromFont(wide);
    QString missing;
    for (char32_t character = 0x20; character < 0x20000; ++character) {
        const QString one = QString::fromUcs4(&character, 1);
        const QString printed = fonts.printable(one);
        const bool isSame = printed == one && character != 0x2028;
        if (isSame && !text.supportsCharacter(character)
            && !fallback.supportsCharacter(character)) {
            missing += QStringLiteral(" U+%1").arg(static_cast<uint>(character), 4, 16);
        }
    }
    QCOMPARE(missing, QString());
}

QTEST_MAIN(TestReportFonts)
#include "tst_reportfonts.moc"
