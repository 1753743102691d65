#pragma once

#include "answersession.h"

#include <QWidget>

#include <optional>

class GrowingTextEdit;
class QToolButton;

/// Flags a check for review, with a remark.
class FlagForm : public QWidget
{
    Q_OBJECT

public:
    explicit FlagForm(QWidget *parent = nullptr);

    /// The remark of a flag; none: the check is not flagged.
    void setFlag(const std::optional<QString> &remark);
    std::optional<QString> flag() const;
    void setReadOnly(bool readOnly);
    /// As if the button were pressed; leads into the remark.
    void toggle();

signals:
    void edited(AnswerSession::Timing timing);

private:
    void showState();

    QToolButton *m_button;
    GrowingTextEdit *m_remark;
};
