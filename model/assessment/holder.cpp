#include "holder.h"

#include "model/catalogue/idtable.h"

namespace {

constexpr std::array<IdEntry<ShowAs>, 2> showAsIds{{
    {ShowAs::Name, u"name"},
    {ShowAs::Function, u"function"},
}};

}

QString toId(ShowAs showAs)
{
    return idFromTable(showAsIds, showAs);
}

std::optional<ShowAs> showAsFromId(QStringView id)
{
    return valueFromTable(showAsIds, id);
}
