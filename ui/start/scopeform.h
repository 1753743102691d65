#pragma once

#include "model/assessment/assessment.h"

#include <QWidget>

class QButtonGroup;
class QComboBox;
class QDateEdit;
class QLineEdit;

/// Edits what an assessment states, by which catalogue, in which language, and as of when.
class ScopeForm : public QWidget
{
    Q_OBJECT

public:
    /// The catalogue of an existing assessment is fixed.
    ScopeForm(const QList<CatalogueReference> &catalogues, bool catalogueIsFixed,
              QWidget *parent = nullptr);

    void setAssessment(const Assessment &assessment);
    /// Writes title, scope, catalogue, language and as-of date into @p assessment.
    void writeTo(Assessment &assessment) const;
    Scope scope() const;
    CatalogueReference catalogue() const;

signals:
    void scopeChanged(Scope scope);
    void catalogueChanged();

private:
    QWidget *makeScopeChoice();

    QLineEdit *m_title;
    QButtonGroup *m_scope;
    QComboBox *m_catalogue;
    QComboBox *m_language;
    QDateEdit *m_asOf;
    QList<CatalogueReference> m_catalogues;
};
