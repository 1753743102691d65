#include "checkpage.h"
#include "evidenceoffer.h"
#include "ui/widgets/textlabel.h"

#include <QDragEnterEvent>
#include <QMimeData>

// What is dropped on the check becomes evidence.

namespace {

/// Workspaces are for the window, which opens them.
bool isEvidence(const QMimeData &data)
{
    const EvidenceOffer offer = evidenceOffer(data);
    const bool isWorkspace = offer.files.size() == 1
        && offer.files.first().endsWith(QLatin1String(".confseal"), Qt::CaseInsensitive);
    return !offer.isEmpty() && !isWorkspace;
}

} // namespace

void CheckPage::dragEnterEvent(QDragEnterEvent *event)
{
    if (!m_isReadOnly && m_assessment != nullptr && isEvidence(*event->mimeData())) {
        event->setDropAction(Qt::CopyAction);
        event->accept();
        m_dropHint->show();
    }
}

void CheckPage::dragLeaveEvent(QDragLeaveEvent *)
{
    m_dropHint->hide();
}

void CheckPage::dropEvent(QDropEvent *event)
{
    m_dropHint->hide();
    event->setDropAction(Qt::CopyAction);
    event->accept();
    emit evidenceDropped(*event->mimeData());
}
