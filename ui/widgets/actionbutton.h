#pragma once

#include "icons.h"

#include <QPushButton>

/// A large button that says what it does and what that is good for.
class ActionButton : public QPushButton
{
    Q_OBJECT

public:
    ActionButton(Icons::Name icon, const QString &title, const QString &explanation,
                 QWidget *parent = nullptr);

    bool hasHeightForWidth() const override;
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QRect textArea(const QRect &area) const;
    int textHeight(int width, const QString &text, const QFont &font) const;

    QString m_explanation;
};
