#include "signaturewidget.h"

#include "qpdfsupport.h"

#include <algorithm>

namespace {

constexpr double tolerancePt = 0.01; // for numbers written with few digits

/// Flags with which a widget does not grow and turn with its page, and so covers more of it than
/// its rectangle (ISO 32000-1, table 165).
constexpr long long detachedFromPage = 8 | 16;

QRectF rectOf(QPDFObjectHandle widget)
{
    const QPDFObjectHandle::Rectangle r = widget.getKey("/Rect").getArrayAsRectangle();
    return QRectF(QPointF(r.llx, r.lly), QPointF(r.urx, r.ury)).normalized();
}

bool isDetached(QPDFObjectHandle widget)
{
    QPDFObjectHandle flags = widget.getKey("/F");
    return !flags.isNull() && !(flags.isInteger() && (flags.getIntValue() & detachedFromPage) == 0);
}

} // namespace

bool isSignatureWidget(QPDFObjectHandle annotation)
{
    return annotation.isDictionary() && annotation.getKey("/FT").isNameAndEquals("/Sig")
        && annotation.getKey("/Subtype").isNameAndEquals("/Widget");
}

bool isInvisible(QPDFObjectHandle widget)
{
    QPDFObjectHandle rect = widget.getKey("/Rect");
    if (!rect.isRectangle()) {
        return false;
    }
    const QPDFObjectHandle::Rectangle r = rect.getArrayAsRectangle();
    return r.llx == r.urx || r.lly == r.ury;
}

bool isWidgetOf(const QList<SignatureField> &fields, QPDFObjectHandle widget,
                const std::vector<int> &pages)
{
    if (!isSignatureWidget(widget) || !widget.getKey("/Rect").isRectangle() || isDetached(widget)) {
        return false;
    }
    const QString name = fromPdfText(widget.getKey("/T"));
    const QRectF rect = rectOf(widget);
    return std::ranges::any_of(fields, [&](const SignatureField &field) {
        const QRectF room = field.rectPt.normalized().adjusted(-tolerancePt, -tolerancePt,
                                                               tolerancePt, tolerancePt);
        return field.name == name && room.contains(rect)
            && std::ranges::all_of(pages, [&field](int page) { return page == field.page; });
    });
}
