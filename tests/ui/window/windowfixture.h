#pragma once

#include "tests/model/workspace/workspacefixture.h"
#include "tests/ui/support/modal.h"
#include "ui/headerbar.h"
#include "ui/mainwindow.h"
#include "ui/settings/settings.h"
#include "ui/widgets/messagebanner.h"

#include <QAction>
#include <QStackedWidget>

/// A main window whose settings and data lie in a folder of their own.
class WindowFixture
{
public:
    WindowFixture()
        : settings(store.folder.filePath(QStringLiteral("settings.ini")))
    {
        qputenv("XDG_DATA_HOME", QFile::encodeName(store.folder.filePath(QStringLiteral("data"))));
        window = std::make_unique<MainWindow>(settings, Language::English);
        window->show();
        if (!QTest::qWaitForWindowActive(window.get())) {
            qFatal("The window is not active.");
        }
    }

    /// Opens the workspace of the store, which is closed there before.
    void open()
    {
        store.workspace.reset();
        window->openWorkspace(store.path());
    }

    QAction &action(const QKeySequence &key) const
    {
        for (QAction *action : window->findChildren<QAction *>()) {
            if (action->shortcut() == key) {
                return *action;
            }
        }
        qFatal("No action has this key.");
    }
    QAction &action(const char *name) const
    {
        auto *action = window->findChild<QAction *>(QString::fromLatin1(name));
        if (action == nullptr) {
            qFatal("There is no action \"%s\".", name);
        }
        return *action;
    }
    void press(Qt::Key key) const { QTest::keyClick(window.get(), key, Qt::ControlModifier); }
    int page() const
    {
        return window->centralWidget()
            ->findChild<QStackedWidget *>(QString(), Qt::FindDirectChildrenOnly)
            ->currentIndex();
    }
    MessageBanner &message() const { return banner("message"); }
    MessageBanner &standing() const { return banner("standing"); }

    WorkspaceFixture store;
    Settings settings;
    std::unique_ptr<MainWindow> window;

private:
    MessageBanner &banner(const char *name) const
    {
        auto *found = window->centralWidget()->findChild<MessageBanner *>(
            QString::fromLatin1(name), Qt::FindDirectChildrenOnly);
        if (found == nullptr) {
            qFatal("There is no banner \"%s\".", name);
        }
        return *found;
    }
};
