#pragma once

#include "tests/model/workspace/workspacefixture.h"
#include "tests/ui/support/modal.h"
#include "ui/settings/settings.h"
#include "ui/widgets/growingtextedit.h"
#include "ui/wizard/checkpage.h"
#include "ui/wizard/wizardpage.h"

#include <QAction>
#include <QLabel>
#include <QMenu>
#include <QPushButton>

/// The page of questions over a new workspace.
class WizardFixture
{
public:
    WizardFixture() { show(); }

    /// Starts at the must-check of WorkspaceFixture::key().
    void show() { show(WorkspaceFixture::key()); }
    void show(const AnswerKey &key)
    {
        const auto shown = page.showAssessment(store.workspace.get(), store.assessmentId,
                                               {store.assessmentId, key.checkId, key.role, {}});
        if (!shown) {
            qFatal("%s", qPrintable(shown.error().message));
        }
        page.setVisible(true);
        if (!QTest::qWaitForWindowActive(&page)) {
            qFatal("The window is not active.");
        }
    }
    void reopen(Workspace::Mode mode)
    {
        page.clear();
        store.reopen(mode);
        show();
    }

    GrowingTextEdit &text(const char *name) const { return child<GrowingTextEdit>(page, name); }
    QLabel &label(const char *name) const { return child<QLabel>(page, name); }
    QPushButton &button(const char *name) const { return child<QPushButton>(page, name); }
    CheckPage &checkPage() const { return *page.findChild<CheckPage *>(); }

    /// Chooses an entry of the menu of filters, as a user does.
    void chooseFilter(const QString &text) const
    {
        for (QAction *action :
             child<QPushButton>(page, "filter").menu()->findChildren<QAction *>()) {
            if (action->text().remove(u'&') == text) {
                action->trigger();
                return;
            }
        }
        qFatal("There is no filter \"%s\".", qPrintable(text));
    }
    void showRole(std::optional<Role> role) const
    {
        const auto catalogue = store.workspace->catalogue(store.assessment().catalogue).value();
        chooseFilter(role ? catalogue->roleTitle(*role, Language::English)
                          : QStringLiteral("All roles"));
    }

    Answer stored() const { return stored(WorkspaceFixture::key()); }
    Answer stored(const AnswerKey &key) const { return store.assessment().answers.value(key); }

    /// A check of a provider role that offers all seven results.
    AnswerKey keyWithAllResults() const
    {
        const auto catalogue = store.workspace->catalogue(store.assessment().catalogue).value();
        for (const Clause &clause : catalogue->clauses) {
            for (const Check &check : clause.checks) {
                const AnswerKey key{check.id, *responsibleRole(check, Scope::Complete), {}};
                if (isProviderRole(key.role) && check.notApplicableAllowed
                    && check.alternativeAllowed) {
                    return key;
                }
            }
        }
        qFatal("The catalogue has no such check.");
        return {};
    }

    WorkspaceFixture store;
    WizardPage page;
};
