#pragma once

#include "dashboardcontent.h"

#include <functional>

class QWidget;

/// What the links of the overview lead to.
struct DashboardTargets
{
    std::function<void(const QString &checkId)> check;
    std::function<void()> details;
    std::function<void()> report;
};

// The sections of the overview; the caller owns them.

QWidget *makeStepsCard(const DashboardContent &content, const DashboardTargets &targets);
QWidget *makeGapsCard(const DashboardContent &content, const DashboardTargets &targets);
QWidget *makeMeasuresCard(const DashboardContent &content, const DashboardTargets &targets);
QWidget *makeOpenCard(const DashboardContent &content, const DashboardTargets &targets);
QWidget *makeEvidenceCard(const DashboardContent &content, const DashboardTargets &targets,
                          QDate today);
QWidget *makeRolesCard(const DashboardContent &content, const DashboardTargets &targets);
QWidget *makeClausesCard(const DashboardContent &content, const DashboardTargets &targets);
