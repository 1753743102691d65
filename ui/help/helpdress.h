#pragma once

#include <QList>
#include <QPalette>
#include <QString>
#include <QTextCharFormat>
#include <QUrl>

class QTextDocument;

/// Gives a topic made from Markdown the type scale and colours of the windows, and its headings
/// names to which links can lead.
void dressHelp(QTextDocument &document, const QPalette &palette);
/// @p markdown with the description of every picture as a line of its own below it.
QString helpWithCaptions(const QString &markdown);
/// The addresses of all pictures in @p document.
QList<QUrl> picturesOf(const QTextDocument &document);
/// "The three verdicts" becomes "the-three-verdicts".
QString helpAnchor(const QString &heading);
/// How a place that was searched for looks.
QTextCharFormat helpMark(const QPalette &palette);
