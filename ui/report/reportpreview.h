#pragma once

#include "model/result.h"

#include <QBuffer>
#include <QWidget>

class QLabel;
class QPdfDocument;
class QPdfView;

/// Shows the pages of a report, and says in words what they are for those who cannot see them.
class ReportPreview : public QWidget
{
    Q_OBJECT

public:
    explicit ReportPreview(QWidget *parent = nullptr);
    ~ReportPreview() override;

    /// @p summary is shown above the pages and read by screen readers.
    Result<void> showPdf(const QByteArray &pdf, const QString &summary);
    void clear();

private:
    void zoom(double factor);
    void goToPage(int page);
    void showPosition();

    QLabel *m_summary;
    QLabel *m_position;
    QPdfView *m_view;
    QPdfDocument *m_document;
    QBuffer m_buffer;
};
