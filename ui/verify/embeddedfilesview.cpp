#include "embeddedfilesview.h"

#include "factgrid.h"
#include "findingsfile.h"
#include "model/workspace/embeddedcopy.h"
#include "model/workspace/filejob.h"
#include "ui/itemmodels/displaytexts.h"
#include "ui/settings/describedlist.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/messagebanner.h"
#include "ui/widgets/textlabel.h"

#include <QDir>
#include <QFileDialog>
#include <QPushButton>
#include <QVBoxLayout>

namespace {

QString description(const EmbeddedFile &file)
{
    QStringList parts{DisplayTexts::size(file.sizeBytes), file.description};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

} // namespace

EmbeddedFilesView::EmbeddedFilesView(QWidget *parent)
    : ScrolledPage(tr("Embedded files"), parent)
    , m_message(new MessageBanner)
    , m_introduction(new TextLabel(Style::Type::Body, Style::Tone::Muted))
    , m_list(new DescribedList)
    , m_facts(new FactGrid)
    , m_save(new QPushButton(Icons::icon(Icons::Name::Save), tr("Save a co&py…")))
{
    m_list->setAccessibleName(tr("Embedded files"));
    m_list->setObjectName(QStringLiteral("embeddedFiles"));
    m_save->setObjectName(QStringLiteral("saveCopy"));
    m_message->setObjectName(QStringLiteral("filesMessage"));
    column()->addWidget(m_message);
    column()->addWidget(m_introduction);
    column()->addWidget(m_list);
    column()->addWidget(m_save, 0, Qt::AlignLeft);
    column()->addWidget(m_facts);
    column()->addStretch();
    connect(m_list, &DescribedList::currentIdChanged, this, &EmbeddedFilesView::showCurrent);
    connect(m_list, &QListView::activated, m_save, &QPushButton::click);
    connect(m_save, &QPushButton::clicked, this, &EmbeddedFilesView::saveCurrent);
}

EmbeddedFilesView::~EmbeddedFilesView() = default;

void EmbeddedFilesView::showReport(const std::shared_ptr<const VerifiedReport> &report)
{
    m_report = report;
    m_message->clear();
    QList<DescribedRow> rows;
    for (const EmbeddedFile &file : report->inspection.files) {
        rows.append({file.fileName, file.fileName, description(file), false});
    }
    m_introduction->setText(
        rows.isEmpty()
            ? tr("The file holds no other files.")
            : tr("These files came with the PDF. They are foreign: save a copy and treat "
                 "it with the same care as a file from an e-mail."));
    m_list->showRows(rows);
    m_list->setVisible(!rows.isEmpty());
    m_save->setVisible(!rows.isEmpty());
    showCurrent();
}

QString EmbeddedFilesView::currentFile() const
{
    return m_list->currentId();
}

void EmbeddedFilesView::setCurrentFile(const QString &name)
{
    m_list->setCurrentId(name);
}

const EmbeddedFile *EmbeddedFilesView::current() const
{
    const QString name = m_list->currentId();
    for (const EmbeddedFile &file : m_report->inspection.files) {
        if (file.fileName == name) {
            return &file;
        }
    }
    return nullptr;
}

void EmbeddedFilesView::showCurrent()
{
    m_facts->clear();
    const EmbeddedFile *file = m_report == nullptr ? nullptr : current();
    if (file == nullptr) {
        return;
    }
    m_facts->addFact(tr("Name"), file->fileName);
    m_facts->addFact(tr("Description"), file->description);
    m_facts->addFact(tr("Declared kind"), file->mediaType);
    m_facts->addFact(
        tr("Size"),
        tr("%1 (%2 bytes)")
            .arg(DisplayTexts::size(file->sizeBytes), QLocale().toString(file->sizeBytes)));
    m_facts->addFact(tr("SHA-256"), file->sha256);
}

void EmbeddedFilesView::saveCurrent()
{
    const EmbeddedFile *file = current();
    if (file == nullptr || m_saving != nullptr) {
        return;
    }
    EmbeddedCopy copy{m_report->path, m_report->sha256, file->fileName, {}};
    copy.destination =
        QFileDialog::getSaveFileName(this, tr("Save a copy of the embedded file"),
                                     FindingsFile::suggestedPath(file->fileName, QString()));
    if (copy.destination.isEmpty() || m_saving != nullptr) {
        return;
    }
    m_save->setEnabled(false);
    m_saving = FileJob::embeddedCopy(copy);
    connect(m_saving.get(), &FileJob::failed, this,
            [this](const QString &message) { endSaving(false, message); });
    connect(m_saving.get(), &FileJob::finished, this, [this, copy] {
        endSaving(true, tr("Saved a copy as %1.").arg(QDir::toNativeSeparators(copy.destination)));
    });
    m_saving->start();
}

void EmbeddedFilesView::endSaving(bool succeeded, const QString &message)
{
    m_saving.release()->deleteLater();
    m_save->setEnabled(true);
    m_message->showMessage(
        succeeded ? MessageBanner::Kind::Information : MessageBanner::Kind::Error, message);
    ensureWidgetVisible(m_message);
}
