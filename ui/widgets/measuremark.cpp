#include "measuremark.h"

Mark markOf(MeasureState state)
{
    switch (state) {
    case MeasureState::Overdue:
        return {Mark::Shape::Cross, Style::Tone::Bad};
    case MeasureState::Soon:
        return {Mark::Shape::Half, Style::Tone::Caution};
    case MeasureState::Later:
    case MeasureState::Undated:
        return {Mark::Shape::Ring, Style::Tone::Muted};
    case MeasureState::Closed:
        return {Mark::Shape::Tick, Style::Tone::Good};
    }
    Q_UNREACHABLE();
    return {};
}
