#include "ui/settings/appearance.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/wrappingcheckbox.h"
#include "ui/wizard/filterchip.h"

#include <QtTest>

using namespace Qt::StringLiterals;

class TestTextLabel : public QObject
{
    Q_OBJECT

private slots:
    void takesTheRoomOfAPlainLabel_data();
    void takesTheRoomOfAPlainLabel();
    void measuresWhatItShowsNow();
    void followsTheTextSize();
};

void TestTextLabel::takesTheRoomOfAPlainLabel_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Style::Type>("type");
    const QString words = u"Everybody who takes part is let in by a host; others wait. "_s;
    QTest::newRow("short") << u"Open"_s << Style::Type::Body;
    QTest::newRow("empty") << QString() << Style::Type::Body;
    QTest::newRow("long") << words.repeated(12) << Style::Type::Body;
    QTest::newRow("large") << words.repeated(5) << Style::Type::Title;
    QTest::newRow("small") << words.repeated(5) << Style::Type::Small;
    QTest::newRow("lines") << u"First\nsecond\n\nfourth"_s << Style::Type::Body;
    QTest::newRow("ends with a line") << u"First\n"_s << Style::Type::Body;
    QTest::newRow("tab") << u"First\tsecond"_s << Style::Type::Body;
    QTest::newRow("one long word") << u"x"_s.repeated(300) << Style::Type::Body;
    QTest::newRow("ampersand") << u"Terms & conditions && more"_s << Style::Type::Strong;
    QTest::newRow("other scripts")
        << u"会议安全检查 проверка безопасности فحص الأمان"_s.repeated(4) << Style::Type::Body;
}

void TestTextLabel::takesTheRoomOfAPlainLabel()
{
    QFETCH(QString, text);
    QFETCH(Style::Type, type);
    const TextLabel label(text, type);
    QLabel plain(text);
    plain.setTextFormat(Qt::PlainText);
    plain.setWordWrap(true);
    plain.setFont(Style::font(type));
    for (const int width : {0, 40, 123, 200, 317, 640, 2000}) {
        QCOMPARE(label.heightForWidth(width), plain.heightForWidth(width));
    }
    QCOMPARE(label.sizeHint(), plain.sizeHint());
    QCOMPARE(label.minimumSizeHint(), plain.minimumSizeHint());
}

void TestTextLabel::measuresWhatItShowsNow()
{
    TextLabel label(u"Short"_s);
    const int before = label.heightForWidth(100);
    label.setText(u"many words "_s.repeated(40));
    const int longer = label.heightForWidth(100);
    QVERIFY(longer > 5 * before);
    label.setType(Style::Type::Display);
    QVERIFY(label.heightForWidth(100) > longer);
    WrappingCheckBox box(u"Short"_s);
    const int low = box.heightForWidth(100);
    box.setWrappedText(u"many words "_s.repeated(40));
    QVERIFY(box.heightForWidth(100) > 5 * low);
    QCOMPARE(box.accessibleName(), u"many words "_s.repeated(40));
}

void TestTextLabel::followsTheTextSize()
{
    const QFont before = QApplication::font();
    const TextLabel label(u"Title"_s, Style::Type::Title);
    Badge badge;
    badge.setBadge(u"must"_s, Style::Tone::Bad);
    const FilterChip chip(u"Open"_s);
    const QList<const QWidget *> widgets{&label, &badge, &chip};
    QList<double> sizes;
    for (const QWidget *widget : widgets) {
        sizes.append(widget->font().pointSizeF());
    }
    const QSize badgeSize = badge.sizeHint();
    Appearance().apply(ColourScheme::System, 150);
    for (qsizetype i = 0; i < widgets.size(); ++i) {
        QVERIFY(qAbs(widgets.at(i)->font().pointSizeF() - 1.5 * sizes.at(i)) < 0.2);
    }
    QVERIFY(badge.sizeHint().height() > badgeSize.height());
    QApplication::setFont(before);
}

QTEST_MAIN(TestTextLabel)
#include "tst_textlabel.moc"
