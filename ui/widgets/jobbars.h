#pragma once

#include <QWidget>

class FileJob;

/// Long work in the background: a line for each, with how far it is and a button that ends it.
class JobBars : public QWidget
{
    Q_OBJECT

public:
    explicit JobBars(QWidget *parent = nullptr);

    /// Shows @p job until it ends; it may end at any time.
    void add(FileJob *job, const QString &text);
};
