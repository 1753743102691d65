#pragma once

#include <QDialog>

/// Lists what can be done with which keys.
class ShortcutsDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ShortcutsDialog(QWidget *parent = nullptr);
};
