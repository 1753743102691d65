#include "printerchoice.h"

#include <QCoreApplication>
#include <QDir>
#include <QPrintDialog>
#include <QPrinterInfo>

namespace {

constexpr qsizetype longestName = 80;

class PrinterTexts
{
    Q_DECLARE_TR_FUNCTIONS(PrinterChoice)
};

} // namespace

Result<std::unique_ptr<QPrinter>> choosePrinter(QWidget *parent, const QString &documentName,
                                                int pages)
{
    if (QPrinterInfo::availablePrinterNames().isEmpty()) {
        return Error::failed(PrinterTexts::tr(
            "No printer is set up on this computer. Set one up in the settings of the system, or "
            "save the pages as PDF and print them elsewhere."));
    }
    auto printer = std::make_unique<QPrinter>(QPrinter::HighResolution);
    printer->setDocName(documentName.simplified().left(longestName));
    printer->setCreator(QStringLiteral("ConfSeal"));
    printer->setPageSize(QPageSize(QPageSize::A4));
    QPrintDialog dialog(printer.get(), parent);
    dialog.setWindowTitle(PrinterTexts::tr("Print"));
    dialog.setOption(QAbstractPrintDialog::PrintPageRange, pages > 0);
    if (pages > 0) {
        dialog.setMinMax(1, pages);
    }
    if (dialog.exec() != QDialog::Accepted) {
        return std::unique_ptr<QPrinter>();
    }
    return printer;
}

QString sentTo(const QPrinter &printer)
{
    return printer.outputFileName().isEmpty()
        ? PrinterTexts::tr("Sent to the printer \"%1\".").arg(printer.printerName())
        : PrinterTexts::tr("Saved as %1.").arg(QDir::toNativeSeparators(printer.outputFileName()));
}
