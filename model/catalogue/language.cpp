#include "language.h"

QString toId(Language language)
{
    return language == Language::German ? QStringLiteral("de") : QStringLiteral("en");
}

std::optional<Language> languageFromId(QStringView id)
{
    if (id == u"de") {
        return Language::German;
    }
    if (id == u"en") {
        return Language::English;
    }
    return std::nullopt;
}
