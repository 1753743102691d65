#pragma once

#include <QAbstractButton>
#include <QApplication>
#include <QFileDialog>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QTimer>

#include <functional>

/// Waits for modal windows of one class and treats the next one as a user would.
template<typename Dialog>
class NextDialog
{
public:
    explicit NextDialog(std::function<void(Dialog &)> treat)
        : m_treat(std::move(treat))
    {
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { look(); });
        m_timer.start(10);
    }

    bool wasShown() const { return m_wasShown; }

private:
    void look()
    {
        auto *dialog = qobject_cast<Dialog *>(QApplication::activeModalWidget());
        if (dialog != nullptr && dialog->isVisible() && !m_wasShown) {
            m_wasShown = true;
            m_timer.stop();
            m_treat(*dialog);
        }
    }

    std::function<void(Dialog &)> m_treat;
    QTimer m_timer;
    bool m_wasShown = false;
};

/// Chooses @p path in a file dialog.
inline void choosePath(QFileDialog &dialog, const QString &path)
{
    dialog.findChild<QLineEdit *>(QStringLiteral("fileNameEdit"))->setText(path);
    QMetaObject::invokeMethod(&dialog, "accept");
}

/// Presses the button of a message box that is not its default.
inline void agree(QMessageBox &box)
{
    for (QAbstractButton *button : box.buttons()) {
        if (button != box.defaultButton()) {
            button->click();
            return;
        }
    }
}

/// The child of @p parent with this object name; ends the test program where there is none.
template<typename Widget>
Widget &child(const QWidget &parent, const char *name)
{
    auto *found = parent.findChild<Widget *>(QString::fromLatin1(name));
    if (found == nullptr) {
        qFatal("There is no widget \"%s\".", name);
    }
    return *found;
}
