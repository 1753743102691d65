#pragma once

#include <QScrollArea>

/// Holds the fields of a dialog, which scroll where the screen is too small for them.
class ScrolledForm : public QScrollArea
{
    Q_OBJECT

public:
    /// @p name: for screen readers. @p content becomes a part of this.
    ScrolledForm(const QString &name, QWidget *content, QWidget *parent = nullptr);

    /// As large as the content.
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
};
