#include "icons.h"

#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QPixmap>

#include <array>

namespace {

/// Paints a drawing in the colours of the palette at the moment it is painted.
class TintedIconEngine : public QIconEngine
{
public:
    explicit TintedIconEngine(const QIcon &drawing)
        : m_drawing(drawing)
    {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const double ratio = painter->device()->devicePixelRatioF();
        painter->drawPixmap(rect, tinted(rect.size(), mode, ratio));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override
    {
        return tinted(size, mode, 1.0);
    }

    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal scale) override
    {
        // Qt asks in device pixels here and sets the ratio of what it gets.
        QPixmap pixmap = tinted(size / scale, mode, scale);
        return pixmap;
    }

    QIconEngine *clone() const override { return new TintedIconEngine(m_drawing); }

private:
    static QColor colour(QIcon::Mode mode)
    {
        const QPalette palette = QGuiApplication::palette();
        switch (mode) {
        case QIcon::Disabled:
            return palette.color(QPalette::Disabled, QPalette::ButtonText);
        case QIcon::Selected:
            return palette.color(QPalette::HighlightedText);
        default:
            return palette.color(QPalette::ButtonText);
        }
    }

    QPixmap tinted(const QSize &size, QIcon::Mode mode, double ratio) const
    {
        QPixmap pixmap(size * ratio);
        pixmap.setDevicePixelRatio(ratio);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        const QRect area(QPoint(0, 0), size);
        m_drawing.paint(&painter, area);
        painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
        painter.fillRect(area, colour(mode));
        return pixmap;
    }

    QIcon m_drawing;
};

struct Entry
{
    Icons::Name name;
    const char *file;
};

constexpr std::array<Entry, 37> entries{{
    {Icons::Name::Add, "add"},
    {Icons::Name::Approve, "approve"},
    {Icons::Name::Attach, "attach"},
    {Icons::Name::Back, "back"},
    {Icons::Name::Close, "close"},
    {Icons::Name::Demonstration, "demonstration"},
    {Icons::Name::Edit, "edit"},
    {Icons::Name::Error, "error"},
    {Icons::Name::File, "file"},
    {Icons::Name::Filter, "filter"},
    {Icons::Name::Help, "help"},
    {Icons::Name::Information, "information"},
    {Icons::Name::Link, "link"},
    {Icons::Name::Next, "next"},
    {Icons::Name::NextOpen, "nextopen"},
    {Icons::Name::Note, "note"},
    {Icons::Name::Open, "open"},
    {Icons::Name::Overview, "overview"},
    {Icons::Name::Paste, "paste"},
    {Icons::Name::Print, "print"},
    {Icons::Name::Questions, "questions"},
    {Icons::Name::Remove, "remove"},
    {Icons::Name::Report, "report"},
    {Icons::Name::Save, "save"},
    {Icons::Name::Seal, "seal"},
    {Icons::Name::Search, "search"},
    {Icons::Name::Shield, "shield"},
    {Icons::Name::Settings, "settings"},
    {Icons::Name::Start, "start"},
    {Icons::Name::Undo, "undo"},
    {Icons::Name::Redo, "redo"},
    {Icons::Name::Flag, "flag"},
    {Icons::Name::Verify, "verify"},
    {Icons::Name::Warning, "warning"},
    {Icons::Name::Workspace, "workspace"},
    {Icons::Name::ZoomIn, "zoomin"},
    {Icons::Name::ZoomOut, "zoomout"},
}};

} // namespace

QIcon Icons::icon(Name name)
{
    for (const Entry &entry : entries) {
        if (entry.name == name) {
            return QIcon(new TintedIconEngine(
                QIcon(QStringLiteral(":/icons/%1.svg").arg(QLatin1String(entry.file)))));
        }
    }
    Q_UNREACHABLE();
    return {};
}

QIcon Icons::application()
{
    return QIcon(QStringLiteral(":/icons/confseal.svg"));
}
