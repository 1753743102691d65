#include "dialogs.h"

#include <QMessageBox>
#include <QPushButton>

bool Dialogs::confirm(QWidget *parent, const QString &title, const QString &text,
                      const QString &action)
{
    QMessageBox box(parent);
    box.setWindowTitle(title);
    box.setIcon(QMessageBox::Question);
    box.setTextFormat(Qt::PlainText);
    box.setText(text);
    const QPushButton *accept = box.addButton(action, QMessageBox::DestructiveRole);
    box.setDefaultButton(box.addButton(QMessageBox::Cancel));
    box.exec();
    return box.clickedButton() == accept;
}
