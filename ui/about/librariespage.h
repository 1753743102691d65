#pragma once

#include <QWidget>

class QListWidget;
class QPlainTextEdit;
class TextLabel;

/// The libraries and fonts that the program uses, each with its licence.
class LibrariesPage : public QWidget
{
    Q_OBJECT

public:
    explicit LibrariesPage(QWidget *parent = nullptr);

private:
    void showLibrary(int row);

    QListWidget *m_list;
    TextLabel *m_summary;
    QPlainTextEdit *m_text;
};
