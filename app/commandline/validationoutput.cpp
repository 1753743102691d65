#include "validationoutput.h"

#include "context.h"
#include "files.h"
#include "model/sealing/verificationjson.h"
#include "optionnames.h"

#include <QFileInfo>
#include <QJsonDocument>

namespace {

const QString optionReport = QStringLiteral("report");

class ValidationOutput
{
    Q_DECLARE_TR_FUNCTIONS(ValidationOutput)
};

bool hasEnding(const QString &path, const QString &ending)
{
    return QFileInfo(path).suffix().compare(ending, Qt::CaseInsensitive) == 0;
}

bool isPdf(const QString &path)
{
    return hasEnding(path, QStringLiteral("pdf"));
}

} // namespace

QList<QCommandLineOption> validationReportOptions()
{
    return {{optionReport,
             ValidationOutput::tr("File for what was found out: JSON, or a PDF to read and file."),
             QStringLiteral("OUT.json|OUT.pdf")},
            {optionForce, ValidationOutput::tr("Overwrite an existing file.")}};
}

QString validationReportSynopsis()
{
    return QStringLiteral("[--report OUT.json|OUT.pdf [--force]]");
}

bool wantsValidationReport(const Context &context)
{
    return context.isSet(optionReport);
}

Result<void> checkValidationReport(const Context &context, const QStringList &inputs)
{
    const auto path = context.given(optionReport);
    if (!path) {
        return {};
    }
    if (!isPdf(*path) && !hasEnding(*path, QStringLiteral("json"))) {
        return Error::invalid(ValidationOutput::tr("\"%1\" tells no form of a validation report. "
                                                   "Name a file that ends with .json or .pdf.")
                                  .arg(*path));
    }
    return context.checkOutput(*path, inputs);
}

Result<void> writeValidationReport(const Context &context, const ValidationReportSubject &subject)
{
    const auto path = context.given(optionReport);
    if (!path) {
        return {};
    }
    if (!isPdf(*path)) {
        const QJsonDocument json(toJson(subject.inspection.verification));
        return writeOutputFile(*path, json.toJson(QJsonDocument::Indented), context.overwrites());
    }
    const auto pdf = makeValidationReport(subject);
    if (!pdf) {
        return pdf.error();
    }
    return writeOutputFile(*path, pdf.value(), context.overwrites());
}
