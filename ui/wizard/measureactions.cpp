#include "measureactions.h"

#include "measuredialog.h"
#include "measurespanel.h"
#include "model/workspace/workspace.h"
#include "ui/undo/changehistory.h"

#include <QUuid>

MeasureActions::MeasureActions(MeasuresPanel *panel, ChangeHistory *history, QWidget *window)
    : QObject(window)
    , m_panel(panel)
    , m_history(history)
    , m_window(window)
{
    connect(panel, &MeasuresPanel::addRequested, this, &MeasureActions::add);
    connect(panel, &MeasuresPanel::editRequested, this, &MeasureActions::edit);
    connect(panel, &MeasuresPanel::removalRequested, this, &MeasureActions::remove);
}

void MeasureActions::setAnswer(Workspace *workspace, const QString &assessmentId,
                               const AnswerKey &place)
{
    if (workspace != m_workspace) {
        if (m_workspace != nullptr) {
            m_workspace->disconnect(this);
        }
        m_workspace = workspace;
        if (workspace != nullptr) {
            connect(workspace, &Workspace::assessmentChanged, this, &MeasureActions::show);
        }
    }
    m_assessmentId = assessmentId;
    m_place = place;
    show();
}

void MeasureActions::show()
{
    QList<Measure> measures;
    if (const auto current = assessment()) {
        measures = current->measures;
        measures.removeIf(
            [this](const Measure &measure) { return measure.checkId != m_place.checkId; });
    }
    m_panel->setMeasures(measures, QDate::currentDate());
}

void MeasureActions::add()
{
    Measure measure;
    measure.checkId = m_place.checkId;
    MeasureDialog dialog(measure, owners(), QDate::currentDate(), m_window);
    if (dialog.exec() == QDialog::Accepted) {
        measure = dialog.measure();
        measure.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
        if (apply(SetMeasure{measure})) {
            m_panel->choose(measure.id);
        }
    }
}

void MeasureActions::edit(const Measure &measure)
{
    MeasureDialog dialog(measure, owners(), QDate::currentDate(), m_window);
    if (dialog.exec() == QDialog::Accepted && !(dialog.measure() == measure)) {
        apply(SetMeasure{dialog.measure()});
    }
}

void MeasureActions::remove(const Measure &measure)
{
    apply(RemoveMeasure{measure.id});
}

std::shared_ptr<const Assessment> MeasureActions::assessment()
{
    if (m_workspace == nullptr || m_assessmentId.isEmpty()) {
        return nullptr;
    }
    const auto current = m_workspace->assessment(m_assessmentId);
    if (!current) {
        emit failed(current.error().message);
        return nullptr;
    }
    return current.value();
}

/// As they may be printed: the report shows owners as they are typed.
QStringList MeasureActions::owners()
{
    QStringList names;
    if (const auto current = assessment()) {
        for (const RoleHolder &holder : current->holders) {
            names.append(holder.publicName());
        }
        for (const Measure &measure : current->measures) {
            names.append(measure.owner);
        }
    }
    names.removeAll(QString());
    names.removeDuplicates();
    return names;
}

bool MeasureActions::apply(const Change &change)
{
    return m_workspace != nullptr && m_history->attempt(m_assessmentId, {change}, m_place);
}
