#pragma once

#include "measuredtext.h"

#include <QCheckBox>

/// A check box whose text wraps; the text has no mnemonic.
class WrappingCheckBox : public QCheckBox
{
    Q_OBJECT

public:
    explicit WrappingCheckBox(const QString &text, QWidget *parent = nullptr);

    void setWrappedText(const QString &text);

    bool hasHeightForWidth() const override;
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool hitButton(const QPoint &position) const override;
    void paintEvent(QPaintEvent *event) override;

private:
    int indicatorSpace() const;

    QString m_text;
    mutable MeasuredText m_measured;
};
