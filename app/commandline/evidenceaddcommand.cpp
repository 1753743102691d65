#include "evidenceaddcommand.h"

#include "context.h"
#include "evidenceoutput.h"
#include "lookup.h"
#include "model/workspace/evidencefile.h"
#include "model/workspace/evidenceimport.h"
#include "optionnames.h"
#include "values.h"

#include <QUrl>

namespace {

const QString optionLink = QStringLiteral("link");
const QString optionNote = QStringLiteral("note");
const QString optionEffective = QStringLiteral("effective");
const QString optionExpires = QStringLiteral("expires");
const QString optionDisclosure = QStringLiteral("disclosure");
const QString optionAuditor = QStringLiteral("auditor");
const QString optionAuditScope = QStringLiteral("audit-scope");
const QString optionPeriodFrom = QStringLiteral("period-from");
const QString optionPeriodTo = QStringLiteral("period-to");

class EvidenceOptions
{
    Q_DECLARE_TR_FUNCTIONS(EvidenceAddCommand)

public:
    explicit EvidenceOptions(const Context &context)
        : m_context(context)
    {}

    Result<EvidenceItem> read() const
    {
        EvidenceItem item;
        item.title = m_context.value(optionTitle);
        item.link = m_context.value(optionLink);
        item.note = m_context.value(optionNote);
        item.auditor = m_context.value(optionAuditor);
        item.auditScope = m_context.value(optionAuditScope);
        if (auto checked = checkSource(item); !checked) {
            return checked.error();
        }
        if (const auto text = m_context.given(optionDisclosure)) {
            const auto disclosure = disclosureFromArgument(*text);
            if (!disclosure) {
                return disclosure.error();
            }
            item.disclosure = disclosure.value();
        }
        if (auto dates = readDates(item); !dates) {
            return dates.error();
        }
        item.kind = kindOf(item);
        if (item.title.isEmpty() && !hasFiles()) {
            item.title = item.link.isEmpty() ? item.note.section(QLatin1Char('\n'), 0, 0).left(80)
                                             : item.link;
        }
        return item;
    }

private:
    bool hasFiles() const { return m_context.arguments().size() > 2; }

    EvidenceKind kindOf(const EvidenceItem &item) const
    {
        if (!item.auditor.isEmpty()) {
            return EvidenceKind::AssuranceReport;
        }
        if (hasFiles()) {
            return EvidenceKind::File;
        }
        return item.link.isEmpty() ? EvidenceKind::Note : EvidenceKind::Link;
    }

    /// Files, a link or a note: exactly one of them.
    Result<void> checkSource(const EvidenceItem &item) const
    {
        const int sources = (hasFiles() ? 1 : 0) + (m_context.isSet(optionLink) ? 1 : 0)
            + (m_context.isSet(optionNote) ? 1 : 0);
        if (sources != 1) {
            return Error::invalid(tr("Name what is to be attached: files, or --link, or --note."));
        }
        const QUrl url(item.link, QUrl::StrictMode);
        if (m_context.isSet(optionLink)
            && (!url.isValid() || url.scheme().isEmpty() || item.link.contains(u' '))) {
            return Error::invalid(
                tr("\"%1\" is not a complete address such as https://example.org/report.")
                    .arg(item.link));
        }
        if (m_context.isSet(optionNote) && !hasSubstance(item.note)) {
            return Error::invalid(tr("The note is blank."));
        }
        if (item.auditor.isEmpty()
            && (m_context.isSet(optionAuditScope) || m_context.isSet(optionPeriodFrom)
                || m_context.isSet(optionPeriodTo))) {
            return Error::invalid(tr("An assurance report needs its auditor (--auditor)."));
        }
        return {};
    }

    Result<void> readDates(EvidenceItem &item) const
    {
        const QList<std::pair<QString, QDate *>> dates{{optionEffective, &item.effective},
                                                       {optionExpires, &item.expires},
                                                       {optionPeriodFrom, &item.periodFrom},
                                                       {optionPeriodTo, &item.periodTo}};
        for (const auto &[option, target] : dates) {
            const auto date = optionalDate(option, m_context.given(option));
            if (!date) {
                return date.error();
            }
            *target = date.value().value_or(QDate());
        }
        if (item.effective.isValid() && item.expires.isValid() && item.expires < item.effective) {
            return Error::invalid(tr("The evidence expires before it takes effect."));
        }
        if (item.periodFrom.isValid() && item.periodTo.isValid()
            && item.periodTo < item.periodFrom) {
            return Error::invalid(tr("The period of the report ends before it begins."));
        }
        return {};
    }

    const Context &m_context;
};

Result<EvidenceItem> importFile(Workspace &workspace, const QString &uuid, const QString &path,
                                const EvidenceItem &item, const AnswerKey &key)
{
    auto import = workspace.importEvidence(uuid, path, item, key);
    if (!import) {
        return import.error();
    }
    for (;;) {
        const auto more = import.value()->step();
        if (!more) {
            return more.error();
        }
        if (!more.value()) {
            return import.value()->item();
        }
    }
}

/// Takes back what was added before a failure, and the empty answer that came with it.
Result<void> takeBack(Workspace &workspace, const QString &uuid, const QList<EvidenceItem> &added,
                      const AnswerKey &key, bool answerIsNew)
{
    for (const EvidenceItem &item : added) {
        if (auto removed = workspace.removeEvidence(uuid, item.id); !removed) {
            return removed;
        }
    }
    if (answerIsNew && !added.isEmpty()) {
        if (auto removed = workspace.apply(uuid, RemoveAnswer{key}); !removed) {
            return removed.error();
        }
    }
    return {};
}

/// All files or none.
Result<QList<EvidenceItem>> importFiles(Workspace &workspace, const QString &uuid,
                                        const QStringList &paths, const EvidenceItem &item,
                                        const AnswerKey &key)
{
    for (const QString &path : paths) {
        if (auto described = describeEvidenceFile(path, item); !described) {
            return described.error();
        }
    }
    const auto before = workspace.assessment(uuid);
    if (!before) {
        return before.error();
    }
    const bool answerIsNew = before.value()->answer(key) == nullptr;
    QList<EvidenceItem> added;
    for (const QString &path : paths) {
        auto stored = importFile(workspace, uuid, path, item, key);
        if (!stored) {
            const auto undone = takeBack(workspace, uuid, added, key, answerIsNew);
            return undone
                ? stored.error()
                : Error::failed(
                    EvidenceAddCommand::tr(
                        "%1 The files before it were added and could not be taken back: %2")
                        .arg(stored.error().message, undone.error().message));
        }
        added.append(std::move(stored).value());
    }
    return added;
}

Result<QList<EvidenceItem>> addEvidence(Workspace &workspace, const QString &uuid,
                                        const QStringList &paths, const EvidenceItem &item,
                                        const AnswerKey &key)
{
    if (!paths.isEmpty()) {
        return importFiles(workspace, uuid, paths, item, key);
    }
    auto added = workspace.addEvidence(uuid, item, key);
    return added ? Result<QList<EvidenceItem>>({std::move(added).value()}) : added.error();
}

} // namespace

QString EvidenceAddCommand::name() const
{
    return QStringLiteral("evidence add");
}

QString EvidenceAddCommand::synopsis() const
{
    return QStringLiteral("UUID CHECK (FILE… | --link URL | --note TEXT) …");
}

QString EvidenceAddCommand::summary() const
{
    return tr("Attaches files, a link or a note to an answer; all of them or nothing.");
}

QList<QCommandLineOption> EvidenceAddCommand::options() const
{
    return {
        {optionLink, tr("Address of the evidence."), QStringLiteral("URL")},
        {optionNote, tr("Note that is the evidence."), QStringLiteral("TEXT")},
        {optionRole, tr("Role whose answer it backs; else the responsible one."),
         QStringLiteral("R")},
        {optionTitle, tr("Title; else the name of the file."), QStringLiteral("T")},
        {optionEffective, tr("Day from which it holds."), QStringLiteral("DATE")},
        {optionExpires, tr("Last day on which it counts."), QStringLiteral("DATE")},
        {optionDisclosure, tr("What the report shows of it; else hash."),
         QStringLiteral("embedded|hash|withheld")},
        {optionAuditor, tr("Makes it an assurance report: who audited."), QStringLiteral("NAME")},
        {optionAuditScope, tr("Standard and scope of the assurance report."),
         QStringLiteral("TEXT")},
        {optionPeriodFrom, tr("First day of the audited period."), QStringLiteral("DATE")},
        {optionPeriodTo, tr("Last day of the audited period."), QStringLiteral("DATE")},
    };
}

Result<ExitStatus> EvidenceAddCommand::run(Context &context) const
{
    const auto item = EvidenceOptions(context).read();
    if (!item) {
        return item.error();
    }
    const auto workspace = context.openForWriting();
    if (!workspace) {
        return workspace.error();
    }
    const QString uuid = context.argument(0);
    const auto loaded = loadAssessment(*workspace.value(), uuid);
    if (!loaded) {
        return loaded.error();
    }
    const auto key = findAnswerKey(loaded.value(), context.argument(1), context.given(optionRole));
    if (!key) {
        return key.error();
    }
    const auto added = addEvidence(*workspace.value(), uuid, context.arguments().mid(2),
                                   item.value(), key.value());
    if (!added) {
        return added.error();
    }
    context.print(
        [&added] {
            QJsonArray array;
            for (const EvidenceItem &stored : added.value()) {
                array.append(evidenceToJson(stored));
            }
            return QJsonObject{{QStringLiteral("evidence"), array}};
        },
        [&added](Terminal &terminal) {
            for (const EvidenceItem &stored : added.value()) {
                terminal.line(evidenceLine(stored));
            }
        });
    return ExitStatus::Done;
}
