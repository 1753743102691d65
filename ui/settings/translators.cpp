#include "translators.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

Language Translators::systemLanguage()
{
    return QLocale::system().language() == QLocale::German ? Language::German : Language::English;
}

void Translators::install(Language language)
{
    m_language = language;
    // Dates and numbers follow the country of the system where its language is the one chosen.
    const QLocale system = QLocale::system();
    const QLocale chosen(language == Language::German ? QLocale::German : QLocale::English);
    QLocale::setDefault(system.language() == chosen.language() ? system : chosen);

    for (QTranslator *translator : {&m_program, &m_toolkit}) {
        QCoreApplication::removeTranslator(translator);
    }
    const QString id = toId(language);
    if (m_program.load(QStringLiteral(":/i18n/confseal_%1.qm").arg(id))) {
        QCoreApplication::installTranslator(&m_program);
    }
    if (m_toolkit.load(QStringLiteral("qtbase_%1").arg(id),
                       QLibraryInfo::path(QLibraryInfo::TranslationsPath))) {
        QCoreApplication::installTranslator(&m_toolkit);
    }
}
