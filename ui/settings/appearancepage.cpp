#include "appearancepage.h"

#include "settings.h"
#include "ui/widgets/wheelguard.h"

#include <QComboBox>
#include <QSpinBox>

namespace {

constexpr int textSizeStep = 10;

} // namespace

AppearancePage::AppearancePage(Settings &settings, Language language)
    : SettingsPage(tr("Appearance"), tr("Changes show at once and stay for the next start."))
    , m_settings(settings)
    , m_language(new QComboBox)
    , m_colours(new QComboBox)
    , m_textSize(new QSpinBox)
{
    m_language->setObjectName(QStringLiteral("language"));
    m_colours->setObjectName(QStringLiteral("colours"));
    m_textSize->setObjectName(QStringLiteral("textSize"));
    m_language->addItem(QStringLiteral("Deutsch"), toId(Language::German));
    m_language->addItem(QStringLiteral("English"), toId(Language::English));
    m_language->setCurrentIndex(m_language->findData(toId(language)));
    m_colours->addItem(tr("As the system"), static_cast<int>(ColourScheme::System));
    m_colours->addItem(tr("Light"), static_cast<int>(ColourScheme::Light));
    m_colours->addItem(tr("Dark"), static_cast<int>(ColourScheme::Dark));
    m_colours->setCurrentIndex(m_colours->findData(static_cast<int>(settings.colourScheme())));
    m_textSize->setRange(Settings::smallestText, Settings::largestText);
    m_textSize->setSingleStep(textSizeStep);
    m_textSize->setSuffix(tr(" %"));
    m_textSize->setKeyboardTracking(false); // not after each digit
    m_textSize->setValue(settings.textSize());
    for (QWidget *field : {static_cast<QWidget *>(m_language), static_cast<QWidget *>(m_colours),
                           static_cast<QWidget *>(m_textSize)}) {
        WheelGuard::protect(field);
    }
    addShortField(tr("Language"), m_language);
    addHint(tr("Of the windows. A report has a language of its own."));
    addShortField(tr("Colours"), m_colours);
    addShortField(tr("Text size"), m_textSize);
    addHint(tr("Compared with the text size of the system, from %1 to %2 per cent.")
                .arg(Settings::smallestText)
                .arg(Settings::largestText));
    endFields();

    connect(m_language, &QComboBox::activated, this, [this] {
        if (const auto chosen = languageFromId(m_language->currentData().toString())) {
            emit languageChosen(*chosen);
        }
    });
    connect(m_colours, &QComboBox::currentIndexChanged, this, [this] {
        m_settings.setColourScheme(static_cast<ColourScheme>(m_colours->currentData().toInt()));
        emit appearanceChanged();
    });
    connect(m_textSize, &QSpinBox::valueChanged, this, [this](int percent) {
        m_settings.setTextSize(percent);
        emit appearanceChanged();
    });
}
