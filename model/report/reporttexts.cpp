#include "reporttexts.h"

#include <QTranslator>

namespace {

constexpr int permillePerPercent = 10;

} // namespace

ReportTexts::ReportTexts(Language language)
    : m_language(language)
{
    if (language == Language::English) {
        return;
    }
    auto translator = std::make_unique<QTranslator>();
    if (translator->load(QStringLiteral(":/i18n/confseal_de.qm"))) {
        m_translator = std::move(translator);
    }
}

ReportTexts::~ReportTexts() = default;
ReportTexts::ReportTexts(ReportTexts &&) noexcept = default;
ReportTexts &ReportTexts::operator=(ReportTexts &&) noexcept = default;

QString ReportTexts::translate(const char *context, const char *sourceText) const
{
    const QString translated =
        m_translator ? m_translator->translate(context, sourceText) : QString();
    return translated.isEmpty() ? QString::fromUtf8(sourceText) : translated;
}

QString ReportTexts::verdict(Verdict verdict) const
{
    switch (verdict) {
    case Verdict::Conforms:
        return translate("Report", "conforms");
    case Verdict::ConformsRecommendationsOpen:
        return translate("Report", "conforms, recommendations open");
    case Verdict::NotDeterminable:
        return translate("Report", "not determinable");
    case Verdict::DoesNotConform:
        return translate("Report", "does not conform");
    case Verdict::Incomplete:
        return translate("Report", "incomplete");
    }
    Q_UNREACHABLE();
    return {};
}

QString ReportTexts::scope(Scope scope) const
{
    switch (scope) {
    case Scope::Provider:
        return translate("Report", "provider (software and service)");
    case Scope::Organisation:
        return translate("Report", "organisation (account owner, hosts, participants)");
    case Scope::Complete:
        return translate("Report", "complete (provider and organisation)");
    }
    Q_UNREACHABLE();
    return {};
}

QString ReportTexts::part(Part part) const
{
    return part == Part::Provider ? translate("Report", "Provider part")
                                  : translate("Report", "Organisation part");
}

QString ReportTexts::state(AssessmentState state) const
{
    switch (state) {
    case AssessmentState::Draft:
        return translate("Report", "draft");
    case AssessmentState::InReview:
        return translate("Report", "in review");
    case AssessmentState::Approved:
        return translate("Report", "approved");
    case AssessmentState::Superseded:
        return translate("Report", "superseded");
    case AssessmentState::Received:
        return translate("Report", "received");
    }
    Q_UNREACHABLE();
    return {};
}

QString ReportTexts::level(Level level) const
{
    return level == Level::Must ? translate("Report", "must") : translate("Report", "should");
}

QString ReportTexts::severity(Severity severity) const
{
    switch (severity) {
    case Severity::Critical:
        return translate("Report", "critical");
    case Severity::High:
        return translate("Report", "high");
    case Severity::Medium:
        return translate("Report", "medium");
    case Severity::Low:
        return translate("Report", "low");
    }
    Q_UNREACHABLE();
    return {};
}

QString ReportTexts::assurance(Assurance assurance) const
{
    switch (assurance) {
    case Assurance::Declared:
        return translate("Report", "declared only");
    case Assurance::Documented:
        return translate("Report", "documented");
    case Assurance::Tested:
        return translate("Report", "tested");
    case Assurance::Attested:
        return translate("Report", "attested");
    }
    Q_UNREACHABLE();
    return {};
}

QString ReportTexts::deployment(Deployment deployment) const
{
    switch (deployment) {
    case Deployment::Cloud:
        return translate("Report", "cloud service of the provider");
    case Deployment::Hosted:
        return translate("Report", "hosted by a third party");
    case Deployment::SelfHosted:
        return translate("Report", "self-hosted");
    }
    Q_UNREACHABLE();
    return {};
}

QString ReportTexts::evidenceKind(EvidenceKind kind) const
{
    switch (kind) {
    case EvidenceKind::File:
        return translate("Report", "file");
    case EvidenceKind::Link:
        return translate("Report", "link");
    case EvidenceKind::Note:
        return translate("Report", "note");
    case EvidenceKind::AssuranceReport:
        return translate("Report", "assurance report");
    }
    Q_UNREACHABLE();
    return {};
}

QString ReportTexts::disclosure(Disclosure disclosure) const
{
    switch (disclosure) {
    case Disclosure::Embedded:
        return translate("Report", "attached to this report");
    case Disclosure::Hash:
        return translate("Report", "listed, on request");
    case Disclosure::Withheld:
        return translate("Report", "withheld");
    }
    Q_UNREACHABLE();
    return {};
}

QString ReportTexts::date(QDate date) const
{
    if (!date.isValid()) {
        return {};
    }
    return date.toString(m_language == Language::German ? QStringLiteral("dd.MM.yyyy")
                                                        : QStringLiteral("yyyy-MM-dd"));
}

QString ReportTexts::time(const QDateTime &time) const
{
    if (!time.isValid()) {
        return {};
    }
    const QDateTime utc = time.toUTC();
    return translate("Report", "%1, %2 UTC")
        .arg(date(utc.date()), utc.time().toString(QStringLiteral("HH:mm")));
}

QString ReportTexts::percent(int permille) const
{
    const int percent = (permille + permillePerPercent / 2) / permillePerPercent;
    return QStringLiteral("%1\u00a0%").arg(percent);
}

QString ReportTexts::size(qint64 bytes) const
{
    constexpr qint64 kilo = 1000;
    if (bytes < kilo) {
        return QStringLiteral("%1\u00a0B").arg(bytes);
    }
    double value = static_cast<double>(bytes);
    QString unit;
    for (const char *next : {"kB", "MB", "GB", "TB"}) {
        if (value < kilo) {
            break;
        }
        value /= kilo;
        unit = QString::fromLatin1(next);
    }
    QString number = QString::number(value, 'f', 1);
    if (m_language == Language::German) {
        number.replace(u'.', u',');
    }
    return number + QChar(QChar::Nbsp) + unit;
}
