#pragma once

#include <QObject>

class QWidget;

/// The key for pasting on a page: for the page itself, except where a text field can use what is
/// on the clipboard.
class EvidencePasting : public QObject
{
    Q_OBJECT

public:
    /// Made after the text fields of @p page, which owns it.
    explicit EvidencePasting(QWidget *page);

    bool eventFilter(QObject *watched, QEvent *event) override;

signals:
    void requested();
};
