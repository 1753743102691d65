#pragma once

#include <QStringList>
#include <QWidget>

class QVBoxLayout;
class TextLabel;

/// A heading with texts below it, in the help on a check; used again for every check.
class HelpSection : public QWidget
{
    Q_OBJECT

public:
    struct Content
    {
        QString heading;
        QStringList texts; ///< empty ones are left out
        QStringList toolTips = {}; ///< of each text that is shown, or empty
    };

    explicit HelpSection(QWidget *parent = nullptr);

    /// Hides itself where there is no text.
    void showContent(const Content &content);

private:
    QVBoxLayout *m_column;
    TextLabel *m_heading;
    QList<TextLabel *> m_labels;
};
