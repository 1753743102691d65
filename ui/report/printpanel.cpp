#include "printpanel.h"

#include "printjob.h"
#include "ui/widgets/printerchoice.h"

#include <QKeySequence>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

PrintPanel::PrintPanel(QWidget *parent)
    : QWidget(parent)
    , m_job(new PrintJob(this))
    , m_print(new QPushButton(tr("Print…")))
    , m_progress(new QProgressBar)
    , m_stop(new QPushButton(tr("Stop printing")))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_print);
    column->addWidget(m_progress);
    column->addWidget(m_stop);
    m_print->setObjectName(QStringLiteral("print"));
    m_print->setShortcut(QKeySequence::Print);
    m_stop->setObjectName(QStringLiteral("stopPrinting"));
    m_progress->setObjectName(QStringLiteral("printProgress"));
    m_progress->setAccessibleName(tr("Printing the report"));
    m_progress->setFormat(tr("Printing, page %v of %m"));
    m_progress->hide();
    m_stop->hide();
    connect(m_print, &QPushButton::clicked, this, &PrintPanel::print);
    connect(m_stop, &QPushButton::clicked, this, [this] {
        m_stop->setEnabled(false);
        m_job->cancel();
    });
    connect(m_job, &PrintJob::progressed, this, &PrintPanel::showProgress);
    connect(m_job, &PrintJob::finished, this, &PrintPanel::end);
    connect(m_job, &PrintJob::failed, this, &PrintPanel::end);
    connect(m_job, &PrintJob::cancelled, this,
            [this] { end(tr("Printing was stopped. Pages may be printed already.")); });
    clear();
}

PrintPanel::~PrintPanel() = default;

void PrintPanel::setDocument(const QByteArray &pdf, const QString &name, int pages)
{
    m_pdf = pdf;
    m_name = name;
    m_pages = pages;
    m_print->setEnabled(!m_pdf.isEmpty() && !m_job->isRunning());
}

void PrintPanel::clear()
{
    setDocument({}, {}, 0);
}

void PrintPanel::print()
{
    const QByteArray pdf = m_pdf; // the pages may be made anew while the dialog is open
    auto printer = choosePrinter(this, m_name, m_pages);
    if (!printer) {
        emit told(printer.error().message);
        return;
    }
    if (printer.value() == nullptr) {
        return;
    }
    m_print->setEnabled(false);
    m_progress->setRange(0, 0);
    m_progress->show();
    m_stop->setEnabled(true);
    m_stop->show();
    m_job->start(pdf, std::move(printer).value());
}

void PrintPanel::showProgress(int done, int all)
{
    m_progress->setRange(0, all);
    m_progress->setValue(done);
}

void PrintPanel::end(const QString &message)
{
    m_progress->hide();
    m_stop->hide();
    m_print->setEnabled(!m_pdf.isEmpty());
    emit told(message);
}
