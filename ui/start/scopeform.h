#pragma once

#include "model/assessment/assessment.h"
#include "model/catalogue/catalogue.h"

#include <QWidget>

#include <memory>

class QButtonGroup;
class QComboBox;
class QDateEdit;
class QLineEdit;

/// Edits what an assessment states, by which catalogue, in which language, and as of when.
class ScopeForm : public QWidget
{
    Q_OBJECT

public:
    /// Offers @p catalogues with their titles in @p language.
    ScopeForm(const QList<std::shared_ptr<const Catalogue>> &catalogues, Language language,
              QWidget *parent = nullptr);

    void setAssessment(const Assessment &assessment);
    /// Writes title, scope, catalogue, language and as-of date into @p assessment.
    void writeTo(Assessment &assessment) const;
    Scope scope() const;
    int catalogueRow() const;

signals:
    void scopeChanged(Scope scope);
    void catalogueChanged();

private:
    QWidget *makeScopeChoice();
    CatalogueReference catalogue() const;

    QLineEdit *m_title;
    QButtonGroup *m_scope;
    QComboBox *m_catalogue;
    QComboBox *m_language;
    QDateEdit *m_asOf;
    QList<CatalogueReference> m_catalogues;
};
