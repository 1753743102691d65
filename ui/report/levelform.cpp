#include "levelform.h"

#include "ui/settings/leveltexts.h"
#include "ui/settings/sealingsettingsdialog.h"
#include "ui/settings/settings.h"
#include "ui/settings/trustedcertificates.h"
#include "ui/widgets/breakabletext.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/wheelguard.h"

#include <QComboBox>
#include <QFormLayout>
#include <QPushButton>
#include <QStandardItemModel>

namespace {

constexpr PadesLevel levels[] = {PadesLevel::BB, PadesLevel::BT, PadesLevel::BLT, PadesLevel::BLTA};

} // namespace

LevelForm::LevelForm(PadesLevel lowest, QWidget *parent)
    : QWidget(parent)
    , m_lowest(lowest)
    , m_levels(new QComboBox)
    , m_explanation(new TextLabel(Style::Type::Small, Style::Tone::Muted))
    , m_missing(new TextLabel(tr("The levels above B-B need a timestamp server, and none has been "
                                 "set yet."),
                              Style::Type::Body, Style::Tone::Caution))
    , m_edit(new QPushButton(tr("Set the timestamp server…")))
{
    m_levels->setObjectName(QStringLiteral("level"));
    m_levels->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    WheelGuard::protect(m_levels);
    m_explanation->setObjectName(QStringLiteral("levelExplanation"));
    m_missing->setObjectName(QStringLiteral("serverMissing"));
    m_edit->setObjectName(QStringLiteral("setTimestampServer"));
    m_edit->setAutoDefault(false);
    m_edit->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    for (const PadesLevel level : levels) {
        if (level >= lowest) {
            m_levels->addItem(LevelTexts::name(level), static_cast<int>(level));
            m_levels->setItemData(m_levels->count() - 1, LevelTexts::explanation(level),
                                  Qt::AccessibleDescriptionRole);
        }
    }
    auto *form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("Le&vel:"), m_levels);
    form->addRow(m_explanation);
    form->addRow(m_missing);
    form->addRow(m_edit);
    connect(m_levels, &QComboBox::currentIndexChanged, this, &LevelForm::showChoice);
    connect(m_edit, &QPushButton::clicked, this, &LevelForm::editSettings);
    fill();
}

void LevelForm::useSettings(Settings &settings)
{
    m_settings = &settings;
    const int proposed = m_levels->findData(static_cast<int>(settings.sealLevel()));
    if (hasServer() && proposed >= 0) {
        m_levels->setCurrentIndex(proposed);
    }
    fill();
}

bool LevelForm::hasServer() const
{
    return m_settings != nullptr && !m_settings->timestampServer().isEmpty();
}

void LevelForm::fill()
{
    auto *model = qobject_cast<QStandardItemModel *>(m_levels->model());
    for (int row = 0; row < m_levels->count(); ++row) {
        const bool needsServer = m_levels->itemData(row).toInt() > static_cast<int>(PadesLevel::BB);
        model->item(row)->setEnabled(!needsServer || hasServer());
    }
    if (!hasServer()) {
        m_levels->setCurrentIndex(0);
    }
    m_missing->setVisible(!hasServer());
    m_edit->setVisible(!hasServer() && m_settings != nullptr);
    showChoice();
}

void LevelForm::showChoice()
{
    QStringList texts{LevelTexts::explanation(level())};
    if (m_settings != nullptr && level() > PadesLevel::BB) {
        const QString server = m_settings->timestampServer().host();
        texts.append(level() == PadesLevel::BT
                         ? tr("Asks the timestamp server %1.").arg(server)
                         : tr("Asks the timestamp server %1, and the issuers of the certificates "
                              "whether these were revoked.")
                               .arg(server));
    }
    m_explanation->setText(breakableText(texts.join(u' ')));
    m_levels->setAccessibleDescription(texts.join(u' '));
    emit changed();
}

void LevelForm::editSettings()
{
    SealingSettingsDialog(*m_settings, this).exec();
    const int proposed = m_levels->findData(static_cast<int>(m_settings->sealLevel()));
    fill();
    if (hasServer() && proposed >= 0) {
        m_levels->setCurrentIndex(proposed);
        m_levels->setFocus();
    }
}

bool LevelForm::isComplete() const
{
    return m_lowest == PadesLevel::BB || hasServer();
}

PadesLevel LevelForm::level() const
{
    return static_cast<PadesLevel>(m_levels->currentData().toInt());
}

ProofSources LevelForm::proofs() const
{
    ProofSources sources;
    if (m_settings != nullptr && level() > PadesLevel::BB) {
        sources.timestampServer = m_settings->timestampServer();
        sources.certificates = TrustedCertificates(m_settings->trustFolder()).read().certificates;
    }
    return sources;
}
