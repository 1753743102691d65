#pragma once

#include "model/catalogue/language.h"

#include <QTranslator>

/// Puts the program into one of its languages: texts, Qt's own texts, numbers and dates.
class Translators
{
public:
    /// The language of the system, English where it is neither.
    static Language systemLanguage();

    void install(Language language);
    Language language() const { return m_language; }

private:
    Language m_language = Language::English;
    QTranslator m_program;
    QTranslator m_toolkit;
};
