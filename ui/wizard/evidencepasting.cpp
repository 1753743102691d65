#include "evidencepasting.h"

#include "evidenceoffer.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QShortcut>

EvidencePasting::EvidencePasting(QWidget *page)
    : QObject(page)
{
    auto *shortcut = new QShortcut(QKeySequence::Paste, page);
    shortcut->setContext(Qt::WidgetWithChildrenShortcut);
    connect(shortcut, &QShortcut::activated, this, &EvidencePasting::requested);
    for (QLineEdit *field : page->findChildren<QLineEdit *>()) {
        field->installEventFilter(this);
    }
    for (QPlainTextEdit *field : page->findChildren<QPlainTextEdit *>()) {
        field->installEventFilter(this);
    }
}

bool EvidencePasting::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride
        && static_cast<QKeyEvent *>(event)->matches(QKeySequence::Paste)) {
        const QMimeData *data = QGuiApplication::clipboard()->mimeData();
        if (data != nullptr && offersOnlyPicture(*data)) {
            event->ignore(); // not the field's: the shortcut of the page gets the key
            return true;
        }
    }
    return QObject::eventFilter(watched, event);
}
