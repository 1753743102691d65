#include "reportpainter.h"

#include "resultbar.h"
#include "resultmark.h"

namespace {

template<typename... Handlers>
struct Overloaded : Handlers...
{
    using Handlers::operator()...;
};
template<typename... Handlers>
Overloaded(Handlers...) -> Overloaded<Handlers...>;

} // namespace

ReportPainter::ReportPainter(const LaidOutReport &report, const PageFrame &frame,
                             const ReportFonts &fonts)
    : m_report(report)
    , m_frame(frame)
    , m_fonts(fonts)
{}

void ReportPainter::paint(ReportCanvas &canvas) const
{
    const int pages = static_cast<int>(m_report.pages.size());
    for (int page = 0; page < pages; ++page) {
        canvas.beginPage();
        m_frame.draw(canvas, page, pages);
        for (const PageItem &item : m_report.pages.at(static_cast<size_t>(page)).items) {
            paintItem(canvas, item);
        }
    }
}

void ReportPainter::paintItem(ReportCanvas &canvas, const PageItem &item) const
{
    std::visit(
        Overloaded{
            [&](const TextItem &text) {
                canvas.drawText(*text.text, text.topLeft, text.firstLine, text.lineCount);
            },
            [&](const FillItem &fill) { canvas.fill(fill.rect, fill.colour); },
            [&](const RuleItem &rule) { canvas.drawLine(rule.line, rule.width, rule.colour); },
            [&](const MarkItem &mark) { drawResultMark(canvas, mark.result, mark.rect); },
            [&](const BarItem &bar) { drawResultBar(canvas, bar.bar, bar.rect, m_fonts); },
            [&](const PictureItem &picture) { canvas.drawImage(picture.rect, picture.image); },
            [&](const PageNumberItem &number) { paintPageNumber(canvas, number); },
            [&](const ElementBegin &element) {
                canvas.beginElement(element.kind, element.alternativeText);
            },
            [&](const ElementEnd &) { canvas.endElement(); },
        },
        item);
}

void ReportPainter::paintPageNumber(ReportCanvas &canvas, const PageNumberItem &item) const
{
    const auto place = m_report.anchors.constFind(item.anchor);
    if (place == m_report.anchors.cend()) {
        return;
    }
    const TextCell cell{{{QString::number(place->page + 1), TextStyle::Body}}, Align::Right};
    canvas.drawText(TextBlock(cell, item.rect.width(), m_fonts), item.rect.topLeft());
}
