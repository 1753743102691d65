#pragma once

#include <QPlainTextEdit>

/// A field for plain text of any length that grows with it up to a limit. Dropped files are left
/// to the page around it.
class GrowingTextEdit : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit GrowingTextEdit(int fewestLines, QWidget *parent = nullptr);

    /// Shows @p text without announcing a change.
    void showText(const QString &text);
    /// The text character by character as it was shown, until the user changes it.
    QString text() const;

protected:
    bool event(QEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool canInsertFromMimeData(const QMimeData *source) const override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fitHeight();

    int m_fewestLines;
    QString m_shown;
};
