#include "model/report/blocks.h"
#include "model/report/pagelayout.h"

#include <QRandomGenerator>
#include <QtTest>

#include <set>

class TestPageLayout : public QObject
{
    Q_OBJECT

private slots:
    void placesEveryLineOnceAndWithinTheMargins_data();
    void placesEveryLineOnceAndWithinTheMargins();
    void splitsARowOnlyWhereItIsTallerThanHalfAPage();
    void repeatsHeadsOnEveryPage();
    void keepsHeadingsWithWhatFollows();
    void keepsAnIntroductionWithItsBlock();
    void keepsABlockTogetherWhereItFits();
    void alignsFirstLinesOfDifferentSize();
    void findsLinksInLines();
    void endsWithEmptyBlocks();

private:
    ReportFonts m_fonts;
    PageGeometry m_geometry;
};

namespace {

QString words(int count)
{
    QStringList list;
    for (int i = 0; i < count; ++i) {
        list.append(QStringLiteral("word%1").arg(i));
    }
    return list.join(u' ');
}

Block textTable(const QList<int> &wordCounts)
{
    Block block = table({Column{60, QStringLiteral("Number")}, Column{0, QStringLiteral("Text")}});
    for (qsizetype i = 0; i < wordCounts.size(); ++i) {
        block.rows.append(
            tableRow({textCell(QString::number(i)), textCell(words(wordCounts.at(i)))}));
    }
    return block;
}

struct Placed
{
    const TextItem *item;
    int page;
};

QList<Placed> placedTexts(const LaidOutReport &report)
{
    QList<Placed> placed;
    for (int page = 0; page < static_cast<int>(report.pages.size()); ++page) {
        for (const PageItem &item : report.pages.at(static_cast<size_t>(page)).items) {
            if (const auto *text = std::get_if<TextItem>(&item)) {
                placed.append({text, page});
            }
        }
    }
    return placed;
}

double bottomOf(const TextItem &item)
{
    return item.topLeft.y() + item.lineCount * item.text->lineHeight();
}

/// The pages on which a text of the report has lines.
std::set<int> pagesOf(const LaidOutReport &report, const TextBlock *text)
{
    std::set<int> pages;
    for (const Placed &placed : placedTexts(report)) {
        if (placed.item->text == text) {
            pages.insert(placed.page);
        }
    }
    return pages;
}

} // namespace

void TestPageLayout::placesEveryLineOnceAndWithinTheMargins_data()
{
    QTest::addColumn<QList<int>>("wordCounts");
    QTest::newRow("one row") << QList<int>{5};
    QTest::newRow("many small rows") << QList<int>(200, 3);
    QTest::newRow("rows of several pages") << QList<int>{10, 9000, 10, 5000, 1};
    QList<int> mixed;
    QRandomGenerator random(27008);
    for (int i = 0; i < 150; ++i) {
        mixed.append(random.bounded(1, random.bounded(2, 900)));
    }
    QTest::newRow("mixed") << mixed;
}

void TestPageLayout::placesEveryLineOnceAndWithinTheMargins()
{
    QFETCH(QList<int>, wordCounts);
    const LaidOutReport report = layOutPages({textTable(wordCounts)}, m_fonts, m_geometry);
    QHash<const TextBlock *, int> next;
    for (const Placed &placed : placedTexts(report)) {
        const TextItem &item = *placed.item;
        QCOMPARE(item.firstLine, next.value(item.text));
        next[item.text] = item.firstLine + item.lineCount;
        QVERIFY(item.topLeft.x() >= m_geometry.left * unitsPerPoint - 0.01);
        QVERIFY(item.topLeft.y() >= m_geometry.top * unitsPerPoint - 0.01);
        QVERIFY(bottomOf(item) <= m_geometry.contentBottom() * unitsPerPoint + 0.01);
    }
    for (auto text = next.cbegin(); text != next.cend(); ++text) {
        QCOMPARE(text.value(), text.key()->lineCount());
    }
}

void TestPageLayout::splitsARowOnlyWhereItIsTallerThanHalfAPage()
{
    const double body = (m_geometry.contentBottom() - m_geometry.top) * unitsPerPoint;
    QList<int> wordCounts;
    for (int i = 0; i < 120; ++i) {
        wordCounts.append(20 + (i * 37) % 700);
    }
    const LaidOutReport report = layOutPages({textTable(wordCounts)}, m_fonts, m_geometry);
    int split = 0;
    for (const auto &text : report.texts) {
        const auto pages = pagesOf(report, text.get()).size();
        if (pages > 1) {
            ++split;
            QVERIFY(text->height() > body / 2 - 20 * unitsPerPoint);
        }
    }
    QVERIFY(split > 0);
}

void TestPageLayout::repeatsHeadsOnEveryPage()
{
    const LaidOutReport report = layOutPages({textTable(QList<int>(150, 12))}, m_fonts, m_geometry);
    QVERIFY(report.pages.size() > 2);
    const Block block = textTable({1});
    for (const LaidOutPage &page : report.pages) {
        // The head has a fill of its own before any text.
        const auto fill =
            std::find_if(page.items.cbegin(), page.items.cend(), [](const PageItem &item) {
                return std::holds_alternative<FillItem>(item);
            });
        QVERIFY(fill != page.items.cend());
        QCOMPARE(std::get<FillItem>(*fill).colour, block.head.first().background);
    }
}

void TestPageLayout::keepsHeadingsWithWhatFollows()
{
    for (int before = 30; before < 60; ++before) {
        ReportBlocks blocks{textTable(QList<int>(before, 3)),
                            subHeading(QStringLiteral("Heading"), QStringLiteral("heading")),
                            textTable({200, 3})};
        blocks[2].rows.first().anchor = QStringLiteral("first row");
        const LaidOutReport report = layOutPages(blocks, m_fonts, m_geometry);
        QCOMPARE(report.anchors.value(QStringLiteral("heading")).page,
                 report.anchors.value(QStringLiteral("first row")).page);
    }
}

void TestPageLayout::keepsAnIntroductionWithItsBlock()
{
    for (int before = 10; before < 60; ++before) {
        Block kept = keptTogether(textTable(QList<int>(15, 3)));
        kept.rows.last().anchor = QStringLiteral("last");
        const ReportBlocks blocks{textTable(QList<int>(before, 3)),
                                  subHeading(QStringLiteral("Heading"), QStringLiteral("heading")),
                                  introducing(paragraph(QStringLiteral("Introduction"))), kept};
        const LaidOutReport report = layOutPages(blocks, m_fonts, m_geometry);
        QCOMPARE(report.anchors.value(QStringLiteral("heading")).page,
                 report.anchors.value(QStringLiteral("last")).page);
    }
}

void TestPageLayout::keepsABlockTogetherWhereItFits()
{
    for (int before = 10; before < 45; before += 5) {
        Block kept = keptTogether(textTable(QList<int>(15, 3)));
        kept.rows.first().anchor = QStringLiteral("first");
        kept.rows.last().anchor = QStringLiteral("last");
        const LaidOutReport report =
            layOutPages({textTable(QList<int>(before, 3)), kept}, m_fonts, m_geometry);
        QCOMPARE(report.anchors.value(QStringLiteral("first")).page,
                 report.anchors.value(QStringLiteral("last")).page);
    }
}

void TestPageLayout::alignsFirstLinesOfDifferentSize()
{
    Block block = table({Column{100, {}}, Column{0, {}}});
    block.head.clear();
    block.rows = {tableRow({textCell(QStringLiteral("Large"), TextStyle::Section),
                            textCell(QStringLiteral("small"), TextStyle::Small)})};
    const LaidOutReport report = layOutPages({block}, m_fonts, m_geometry);
    const QList<Placed> texts = placedTexts(report);
    QCOMPARE(texts.size(), 2);
    const auto baseline = [](const TextItem &item) {
        return item.topLeft.y() + item.text->baseline();
    };
    QCOMPARE(baseline(*texts.at(0).item), baseline(*texts.at(1).item));
}

void TestPageLayout::findsLinksInLines()
{
    const ReportBlocks blocks{
        paragraph({span(QStringLiteral("Look at ")),
                   span(QStringLiteral("this place"), TextStyle::Body, QStringLiteral("target")),
                   span(QStringLiteral(" please."))}),
        subHeading(QStringLiteral("Target"), QStringLiteral("target"))};
    const LaidOutReport report = layOutPages(blocks, m_fonts, m_geometry);
    QCOMPARE(report.links.size(), 1);
    const PlacedLink &link = report.links.first();
    QCOMPARE(link.target, QStringLiteral("target"));
    QVERIFY(link.rect.left() > m_geometry.left * unitsPerPoint);
    QVERIFY(link.rect.width() > 20 * unitsPerPoint);
    QVERIFY(report.anchors.contains(link.target));
}

void TestPageLayout::endsWithEmptyBlocks()
{
    QCOMPARE(layOutPages({}, m_fonts, m_geometry).pages.size(), size_t(1));
    QCOMPARE(layOutPages({Block{}}, m_fonts, m_geometry).pages.size(), size_t(1));
}

QTEST_MAIN(TestPageLayout)
#include "tst_pagelayout.moc"
