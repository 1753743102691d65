#pragma once

#include "model/assessment/evaluation.h"
#include "ui/itemmodels/measuretexts.h"

#include <QDate>
#include <QList>
#include <QString>

/// A measure whose check is not in order yet.
struct OpenMeasure
{
    MeasureState state = MeasureState::Undated;
    QString checkId;
    QString action;
    QString due;
    QString owner; ///< empty: nobody is named
    QString publicOwner; ///< as may leave the workspace
    QString check; ///< number and title

    bool operator==(const OpenMeasure &) const = default;
};

/// The first to be due comes first, and those without a date last.
QList<OpenMeasure> openMeasures(const Assessment &assessment, const Catalogue &catalogue,
                                const Evaluation &evaluation, QDate today);
