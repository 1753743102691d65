#include "model/assessment/document.h"
#include "model/catalogue/builtincatalogue.h"
#include "tests/support/assessmentbuilder.h"

#include <QCoreApplication>
#include <QDir>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace {

void write(const QDir &folder, const QString &name, const Assessment &assessment,
           const Catalogue &catalogue)
{
    QSaveFile file(folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(makeDocument(assessment, catalogue).json) < 0
        || !file.commit()) {
        qFatal("%s: %s", qPrintable(file.fileName()), qPrintable(file.errorString()));
    }
}

} // namespace

// Writes assessment documents into the folder that is named, for checkschema.py.
int main(int argc, char *argv[])
{
    const QCoreApplication program(argc, argv);
    const QDir folder(QCoreApplication::arguments().value(1));
    const auto builtIn = builtInCatalogue();
    if (!folder.mkpath(u"."_s) || !builtIn) {
        qFatal("There is no folder to write to, or no catalogue");
    }
    const Catalogue small = smallCatalogue();
    write(folder, u"empty.json"_s, emptyAssessment(small, Scope::Provider), small);
    write(folder, u"filled.json"_s, filledAssessment(small), small);
    write(folder, u"built-in.json"_s, filledAssessment(*builtIn.value()), *builtIn.value());
    return 0;
}
