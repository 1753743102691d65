#include "trustedlistspanel.h"

#include "describedlist.h"
#include "model/digest.h"
#include "model/workspace/trustedlistsjob.h"
#include "ui/itemmodels/displaytexts.h"
#include "ui/widgets/dialogs.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/textlabel.h"

#include <QFileDialog>
#include <QPushButton>
#include <QVBoxLayout>

namespace {

QString nameOf(const ListFacts &facts)
{
    const QString name = facts.operatorName.simplified();
    return facts.territory.isEmpty() ? name : QStringLiteral("%1 – %2").arg(facts.territory, name);
}

QString grouped(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toHex(' ')).toUpper();
}

QString issuedOn(const ListFacts &facts)
{
    return TrustedListsPanel::tr("issued on %1")
        .arg(DisplayTexts::date(facts.issued.toLocalTime().date()));
}

DescribedRow rowOf(const KeptList &list)
{
    DescribedRow row;
    row.id = list.id;
    if (!list.problem.isEmpty()) {
        row.title = TrustedListsPanel::tr("A list that does not count");
        row.description = list.problem.simplified();
        row.needsAttention = true;
        return row;
    }
    QStringList parts{
        issuedOn(list.facts),
        TrustedListsPanel::tr("%n service(s)", nullptr, static_cast<int>(list.facts.services))};
    row.title = nameOf(list.facts);
    row.needsAttention = !list.facts.concerns.isEmpty();
    if (row.needsAttention) {
        parts.prepend(list.facts.concerns.first().simplified());
    }
    row.description = parts.join(QStringLiteral(" · "));
    return row;
}

QStringList factLines(const ListFacts &facts)
{
    QStringList lines{
        TrustedListsPanel::tr("Territory: %1").arg(facts.territory),
        TrustedListsPanel::tr("Operator: %1").arg(facts.operatorName.simplified()),
        TrustedListsPanel::tr("Issued: %1 (number %2)")
            .arg(DisplayTexts::dateTime(facts.issued), QString::number(facts.sequenceNumber)),
        facts.nextUpdate.isValid()
            ? TrustedListsPanel::tr("Next list due: %1")
                  .arg(DisplayTexts::dateTime(facts.nextUpdate))
            : TrustedListsPanel::tr("Next list due: none, this list was closed"),
        TrustedListsPanel::tr("Services: %1, of which certificates that count today: %2")
            .arg(facts.services)
            .arg(facts.trusted),
        TrustedListsPanel::tr("Signed by: %1").arg(facts.signer.subjectName().simplified()),
        TrustedListsPanel::tr("Issuer of the signer's certificate: %1")
            .arg(facts.signer.issuerName().simplified()),
        TrustedListsPanel::tr("SHA-256 fingerprint of the signer: %1")
            .arg(grouped(facts.signer.fingerprint()))};
    for (const QString &concern : facts.concerns) {
        lines.append(TrustedListsPanel::tr("Attention: %1").arg(concern.simplified()));
    }
    return lines;
}

} // namespace

TrustedListsPanel::TrustedListsPanel(const QString &folder, QWidget *parent)
    : QWidget(parent)
    , m_folder(folder)
    , m_list(new DescribedList)
    , m_state(new TextLabel)
    , m_details(new TextLabel(Style::Type::Small))
    , m_add(new QPushButton(Icons::icon(Icons::Name::Add), tr("Add a list…")))
    , m_remove(new QPushButton(Icons::icon(Icons::Name::Remove), tr("Remove…")))
{
    m_list->setObjectName(QStringLiteral("trustedLists"));
    m_list->setAccessibleName(tr("Trusted lists"));
    m_state->setObjectName(QStringLiteral("trustedListsState"));
    m_details->setObjectName(QStringLiteral("trustedListDetails"));
    m_details->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_add->setObjectName(QStringLiteral("addTrustedList"));
    m_add->setAccessibleName(tr("Add a trusted list"));
    m_remove->setObjectName(QStringLiteral("removeTrustedList"));
    m_remove->setAccessibleName(tr("Remove the trusted list"));
    arrange();
    connect(m_add, &QPushButton::clicked, this, &TrustedListsPanel::chooseFile);
    connect(m_remove, &QPushButton::clicked, this, &TrustedListsPanel::removeCurrent);
    connect(m_list, &DescribedList::currentIdChanged, this, &TrustedListsPanel::showCurrent);
    showCurrent();
    reload();
}

void TrustedListsPanel::arrange()
{
    auto *row = new FlowLayout(Style::small);
    row->addWidget(m_add);
    row->addWidget(m_remove);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Style::small);
    column->addWidget(new TextLabel(
        tr("Every state of the European Union publishes such a list of the services that it "
           "supervises, as an XML file (ETSI TS 119 612). All services that stand in it with an "
           "approved status count as trusted."),
        Style::Type::Small, Style::Tone::Muted));
    column->addWidget(m_list);
    column->addLayout(row);
    column->addWidget(m_state);
    column->addWidget(m_details);
}

void TrustedListsPanel::reload()
{
    auto *job = new TrustedListsJob(m_folder, {}, this);
    connect(job, &TrustedListsJob::listed, this, [this, job](const QList<KeptList> &lists) {
        job->deleteLater();
        showLists(lists);
    });
    job->start();
}

void TrustedListsPanel::showLists(const QList<KeptList> &lists)
{
    QList<DescribedRow> rows;
    m_lists.clear();
    for (const KeptList &list : lists) {
        m_lists.insert(list.id, list);
        rows.append(rowOf(list));
    }
    m_list->showRows(rows);
    if (!m_awaited.isEmpty()) {
        m_list->setCurrentId(m_awaited);
        m_awaited.clear();
    }
    m_state->setTextOrHide(rows.isEmpty() ? tr("None yet.") : QString());
    showCurrent();
}

void TrustedListsPanel::showCurrent()
{
    const auto current = m_lists.constFind(m_list->currentId());
    const bool exists = current != m_lists.cend();
    m_remove->setEnabled(exists);
    QString details;
    if (exists) {
        details =
            current->problem.isEmpty() ? factLines(current->facts).join(u'\n') : current->problem;
    }
    m_details->setTextOrHide(details);
    m_details->setAccessibleName(details);
}

void TrustedListsPanel::chooseFile()
{
    const QString path = QFileDialog::getOpenFileName(
        this, tr("Add a trusted list"), {}, tr("Trusted lists (*.xml *.xtsl);;All files (*)"));
    if (!path.isEmpty()) {
        addFile(path);
    }
}

void TrustedListsPanel::addFile(const QString &path)
{
    m_add->setEnabled(false);
    m_state->setTextOrHide(tr("The list is read and its signature is verified…"));
    auto *job = new TrustedListsJob(m_folder, path, this);
    const auto end = [this, job] {
        job->deleteLater();
        m_add->setEnabled(true);
        m_state->setTextOrHide(m_lists.isEmpty() ? tr("None yet.") : QString());
    };
    connect(job, &TrustedListsJob::offered, this, [this, end](const OfferedList &list) {
        end();
        confirm(list);
    });
    connect(job, &TrustedListsJob::failed, this, [this, end](const QString &message) {
        end();
        emit failed(message);
    });
    job->start();
}

void TrustedListsPanel::confirm(const OfferedList &list)
{
    const QString question =
        tr("The signature of the list is right. Whether the right body signed it, only you can "
           "find out: compare the fingerprint with the one that the operator or the European "
           "Commission publishes.");
    if (!Dialogs::confirm(this, tr("Trust this list?"),
                          question + QStringLiteral("\n\n") + factLines(list.facts).join(u'\n'),
                          tr("The fingerprint is right"))) {
        return;
    }
    if (const auto added = TrustedLists(m_folder).add(list); !added) {
        emit failed(added.error().message);
    }
    m_awaited = toHex(sha256(list.xml));
    reload();
}

void TrustedListsPanel::removeCurrent()
{
    const auto current = m_lists.constFind(m_list->currentId());
    if (current == m_lists.cend()) {
        return;
    }
    const KeptList list = *current;
    const QString name = list.problem.isEmpty() ? nameOf(list.facts) : rowOf(list).title;
    if (!Dialogs::confirm(
            this, tr("Remove the trusted list"),
            tr("Seals that rest on \"%1\" will no longer count as trusted.").arg(name),
            tr("Remove"))) {
        return;
    }
    if (const auto removed = TrustedLists(m_folder).remove(list.id); !removed) {
        emit failed(removed.error().message);
    }
    reload();
}
