#include "ui/settings/appearance.h"
#include "ui/widgets/outlinestyle.h"
#include "ui/widgets/style.h"
#include "ui/widgets/textlabel.h"

#include <QApplication>
#include <QLabel>
#include <QVBoxLayout>
#include <QtMath>
#include <QtTest>

using namespace Qt::StringLiterals;

class TestAppearance : public QObject
{
    Q_OBJECT

private slots:
    void contrastOfTexts_data();
    void contrastOfTexts();
    void contrastOfControls_data();
    void contrastOfControls();
    void changesColours_data();
    void changesColours();
    void changesTheTextSize_data();
    void changesTheTextSize();
    void changesTextsOfEveryTone();
};

namespace {

/// Relative luminance, WCAG 2.2.
double luminance(const QColor &colour)
{
    const auto linear = [](double part) {
        return part <= 0.04045 ? part / 12.92 : qPow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF())
        + 0.0722 * linear(colour.blueF());
}

double contrast(const QColor &one, const QColor &other)
{
    const double first = luminance(one);
    const double second = luminance(other);
    return (qMax(first, second) + 0.05) / (qMin(first, second) + 0.05);
}

struct Scheme
{
    const char *name;
    QPalette palette;
};

QList<Scheme> schemes()
{
    return {{"light", Appearance::light()}, {"dark", Appearance::dark()}};
}

void addRow(const Scheme &scheme, const QByteArray &what, const QColor &front, const QColor &ground)
{
    QTest::addRow("%s: %s", scheme.name, what.constData()) << front << ground;
}

void addColumns()
{
    QTest::addColumn<QColor>("front");
    QTest::addColumn<QColor>("ground");
}

void say(double ratio)
{
    qInfo("%s %.1f : 1", QTest::currentDataTag(), ratio);
}

} // namespace

void TestAppearance::contrastOfTexts_data()
{
    addColumns();
    for (const Scheme &scheme : schemes()) {
        const QPalette &palette = scheme.palette;
        const auto row = [&](const char *what, QPalette::ColorRole text, QPalette::ColorRole ground,
                             QPalette::ColorGroup group = QPalette::Active) {
            addRow(scheme, what, palette.color(group, text), palette.color(group, ground));
        };
        row("text on window", QPalette::WindowText, QPalette::Window);
        row("text in fields", QPalette::Text, QPalette::Base);
        row("text in every other row", QPalette::Text, QPalette::AlternateBase);
        row("text on buttons", QPalette::ButtonText, QPalette::Button);
        row("selected text", QPalette::HighlightedText, QPalette::Highlight);
        row("selected text, inactive", QPalette::HighlightedText, QPalette::Highlight,
            QPalette::Inactive);
        row("tool tips", QPalette::ToolTipText, QPalette::ToolTipBase);
        row("placeholders", QPalette::PlaceholderText, QPalette::Base);
        row("links", QPalette::Link, QPalette::Window);
        row("links in fields", QPalette::Link, QPalette::Base);
        row("visited links", QPalette::LinkVisited, QPalette::Base);
        row("disabled text", QPalette::WindowText, QPalette::Window, QPalette::Disabled);
        row("disabled text in fields", QPalette::Text, QPalette::Base, QPalette::Disabled);
        row("disabled text on buttons", QPalette::ButtonText, QPalette::Button, QPalette::Disabled);
        for (const Style::Tone tone :
             {Style::Tone::Muted, Style::Tone::Good, Style::Tone::Info, Style::Tone::Caution,
              Style::Tone::Bad, Style::Tone::Special}) {
            const QColor ink = Style::ink(tone, palette);
            const QByteArray name = "tone " + QByteArray::number(static_cast<int>(tone));
            addRow(scheme, name + " on window", ink, palette.color(QPalette::Window));
            addRow(scheme, name + " on base", ink, palette.color(QPalette::Base));
            addRow(scheme, name + " on its wash", ink, Style::wash(tone, palette));
            addRow(scheme, name + " in a chosen row", ink, Style::selection(palette));
        }
        addRow(scheme, "text in a chosen row", palette.color(QPalette::Text),
               Style::selection(palette));
    }
}

void TestAppearance::contrastOfTexts()
{
    QFETCH(QColor, front);
    QFETCH(QColor, ground);
    const double ratio = contrast(front, ground);
    say(ratio);
    QVERIFY(ratio >= 4.5);
}

void TestAppearance::contrastOfControls_data()
{
    addColumns();
    for (const Scheme &scheme : schemes()) {
        const QPalette &palette = scheme.palette;
        const QColor border = OutlineStyle::border(palette);
        const QColor focus = OutlineStyle::focus(palette);
        for (const auto &[name, role] :
             {std::pair("window", QPalette::Window), std::pair("base", QPalette::Base),
              std::pair("button", QPalette::Button)}) {
            addRow(scheme, QByteArray("border on ") + name, border, palette.color(role));
            addRow(scheme, QByteArray("focus on ") + name, focus, palette.color(role));
        }
        addRow(scheme, "selection bar", palette.color(QPalette::Highlight),
               palette.color(QPalette::Base));
    }
}

void TestAppearance::contrastOfControls()
{
    QFETCH(QColor, front);
    QFETCH(QColor, ground);
    const double ratio = contrast(front, ground);
    say(ratio);
    QVERIFY(ratio >= 3);
}

void TestAppearance::changesColours_data()
{
    QTest::addColumn<ColourScheme>("scheme");
    QTest::addColumn<bool>("isDark");
    QTest::newRow("dark") << ColourScheme::Dark << true;
    QTest::newRow("light") << ColourScheme::Light << false;
}

void TestAppearance::changesColours()
{
    QFETCH(ColourScheme, scheme);
    QFETCH(bool, isDark);
    const QPalette system = QApplication::palette();
    Appearance appearance;
    QLabel label;
    label.show();
    appearance.apply(scheme, 100);
    QTRY_COMPARE(Style::isDark(label.palette()), isDark);
    appearance.apply(ColourScheme::System, 100);
    QCOMPARE(QApplication::palette().color(QPalette::Window), system.color(QPalette::Window));
    QTRY_COMPARE(label.palette().color(QPalette::Window), system.color(QPalette::Window));
}

void TestAppearance::changesTheTextSize_data()
{
    QTest::addColumn<int>("percent");
    QTest::newRow("smaller") << 90;
    QTest::newRow("as it was") << 100;
    QTest::newRow("twice") << 200;
}

void TestAppearance::changesTheTextSize()
{
    QFETCH(int, percent);
    const QFont system = QApplication::font();
    Appearance appearance;
    QLabel label;
    label.show();
    appearance.apply(ColourScheme::System, 150);
    appearance.apply(ColourScheme::System, percent);
    QCOMPARE(QApplication::font().pointSizeF(), system.pointSizeF() * percent / 100);
    QTRY_COMPARE(label.font().pointSizeF(), system.pointSizeF() * percent / 100);
    appearance.apply(ColourScheme::System, 100);
    QCOMPARE(QApplication::font(), system);
}

void TestAppearance::changesTextsOfEveryTone()
{
    Appearance appearance;
    appearance.apply(ColourScheme::Light, 100);
    QWidget window;
    QVBoxLayout column(&window);
    TextLabel label(u"Text"_s, Style::Type::Heading, Style::Tone::Muted);
    TextLabel plain(u"Text"_s);
    column.addWidget(&label);
    column.addWidget(&plain);
    window.show();
    const double size = label.font().pointSizeF();
    appearance.apply(ColourScheme::Dark, 150);
    QTRY_COMPARE(label.palette().color(QPalette::WindowText),
                 Style::ink(Style::Tone::Muted, Appearance::dark()));
    QTRY_COMPARE(plain.palette().color(QPalette::WindowText),
                 Appearance::dark().color(QPalette::WindowText));
    QTRY_COMPARE(label.font().pointSizeF(), 1.5 * size);
    appearance.apply(ColourScheme::System, 100);
}

QTEST_MAIN(TestAppearance)
#include "tst_appearance.moc"
