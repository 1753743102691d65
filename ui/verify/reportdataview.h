#pragma once

#include "model/sealing/inspectreport.h"
#include "scrolledpage.h"

class FactGrid;
class GrowingTextEdit;
class QTreeView;
class ReportedResultsModel;
class TextLabel;

/// The assessment that a report carries, for reading.
class ReportDataView : public ScrolledPage
{
    Q_OBJECT

public:
    explicit ReportDataView(QWidget *parent = nullptr);

    /// @p whyNone is shown where there is no assessment.
    void showAssessment(const std::optional<EmbeddedAssessment> &embedded, const QString &whyNone);

    /// The row of the check whose answer is shown.
    int currentAnswer() const;
    void setCurrentAnswer(int row);

private:
    void makeTable();
    void showFacts(const EmbeddedAssessment &embedded);
    void showSystem(const SystemUnderAssessment &system);
    void showOrigin(const EmbeddedAssessment &embedded);
    void showReportFacts(const ReportMetadata &report);
    void showCurrent();

    ReportedResultsModel *m_model;
    TextLabel *m_remark;
    FactGrid *m_facts; ///< what decides whether to read on
    TextLabel *m_heading;
    QTreeView *m_table;
    TextLabel *m_current;
    GrowingTextEdit *m_details;
    TextLabel *m_moreHeading;
    FactGrid *m_more;
};
