#include "savefailurebanner.h"

#include "changehistory.h"

SaveFailureBanner::SaveFailureBanner(ChangeHistory *history, QWidget *parent)
    : MessageBanner(parent)
{
    setObjectName(QStringLiteral("saveFailure"));
    connect(history, &ChangeHistory::failed, this, [this](const QString &text, bool canTryAgain) {
        if (canTryAgain) {
            showAction(Kind::Error, text, tr("Try again"));
        } else {
            showMessage(Kind::Error, text);
        }
    });
    connect(history, &ChangeHistory::recovered, this, &MessageBanner::clear);
    connect(this, &MessageBanner::actionTriggered, history, &ChangeHistory::tryAgain);
}
