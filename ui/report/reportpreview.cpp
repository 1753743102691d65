#include "reportpreview.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPdfDocument>
#include <QPdfPageNavigator>
#include <QPdfView>
#include <QToolButton>
#include <QVBoxLayout>

namespace {

constexpr double zoomStep = 1.25;
constexpr double smallestZoom = 0.25;
constexpr double largestZoom = 5.0;

} // namespace

ReportPreview::ReportPreview(QWidget *parent)
    : QWidget(parent)
    , m_summary(new QLabel)
    , m_position(new QLabel)
    , m_view(new QPdfView(this))
    , m_document(new QPdfDocument(this))
{
    m_summary->setWordWrap(true);
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setObjectName(QStringLiteral("summary"));
    m_view->setDocument(m_document);
    m_view->setPageMode(QPdfView::PageMode::MultiPage);
    m_view->setZoomMode(QPdfView::ZoomMode::FitToWidth);
    m_view->setAccessibleName(tr("Pages of the report"));
    m_view->setFocusPolicy(Qt::StrongFocus);

    auto *tools = new QHBoxLayout;
    tools->addWidget(m_position);
    tools->addStretch();
    const auto addTool = [this, tools](const QString &text, const QString &name,
                                       const QKeySequence &key, const auto &action) {
        auto *button = new QToolButton;
        button->setText(text);
        button->setAccessibleName(name);
        button->setShortcut(key);
        button->setToolTip(key.isEmpty() ? name
                                         : QStringLiteral("%1 (%2)").arg(
                                             name, key.toString(QKeySequence::NativeText)));
        button->setAutoRaise(true);
        connect(button, &QToolButton::clicked, this, action);
        tools->addWidget(button);
    };
    addTool(QStringLiteral("◀"), tr("Previous page"), {},
            [this] { goToPage(m_view->pageNavigator()->currentPage() - 1); });
    addTool(QStringLiteral("▶"), tr("Next page"), {},
            [this] { goToPage(m_view->pageNavigator()->currentPage() + 1); });
    addTool(QStringLiteral("−"), tr("Smaller"), QKeySequence::ZoomOut,
            [this] { zoom(1 / zoomStep); });
    addTool(QStringLiteral("+"), tr("Larger"), QKeySequence::ZoomIn, [this] { zoom(zoomStep); });
    addTool(tr("Fit width"), tr("Fit the page to the width"), {},
            [this] { m_view->setZoomMode(QPdfView::ZoomMode::FitToWidth); });

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_summary);
    column->addLayout(tools);
    column->addWidget(m_view, 1);
    connect(m_view->pageNavigator(), &QPdfPageNavigator::currentPageChanged, this,
            &ReportPreview::showPosition);
}

ReportPreview::~ReportPreview()
{
    // The document reads from the buffer, which is destroyed before the children of this widget.
    m_document->close();
}

Result<void> ReportPreview::showPdf(const QByteArray &pdf, const QString &summary)
{
    clear();
    m_buffer.setData(pdf);
    m_buffer.open(QIODevice::ReadOnly);
    m_document->load(&m_buffer);
    if (m_document->status() != QPdfDocument::Status::Ready) {
        return Error::failed(tr("The report cannot be shown. It can still be saved."));
    }
    m_summary->setText(summary);
    showPosition();
    return {};
}

void ReportPreview::clear()
{
    m_document->close();
    m_buffer.close();
    m_summary->clear();
    m_position->clear();
}

void ReportPreview::zoom(double factor)
{
    m_view->setZoomMode(QPdfView::ZoomMode::Custom);
    m_view->setZoomFactor(qBound(smallestZoom, m_view->zoomFactor() * factor, largestZoom));
}

void ReportPreview::goToPage(int page)
{
    if (page >= 0 && page < m_document->pageCount()) {
        m_view->pageNavigator()->jump(page, {});
    }
}

void ReportPreview::showPosition()
{
    m_position->setText(tr("Page %1 of %2")
                            .arg(m_view->pageNavigator()->currentPage() + 1)
                            .arg(m_document->pageCount()));
}
