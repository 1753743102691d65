#pragma once

#include "model/result.h"

#include <QPrinter>
#include <QString>

#include <memory>

class QWidget;

/// Asks for a printer and how it is to print; nothing where the user cancels, and an error where
/// there is no printer. @p pages: how many of them can be chosen from; 0: only all.
Result<std::unique_ptr<QPrinter>> choosePrinter(QWidget *parent, const QString &documentName,
                                                int pages = 0);
/// Where the pages have gone.
QString sentTo(const QPrinter &printer);
