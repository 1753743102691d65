#pragma once

#include "ui/widgets/messagebanner.h"

class ChangeHistory;

/// Says that a change could not be saved or undone, until it could.
class SaveFailureBanner : public MessageBanner
{
    Q_OBJECT

public:
    explicit SaveFailureBanner(ChangeHistory *history, QWidget *parent = nullptr);
};
