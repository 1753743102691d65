#include "pdfsig.h"

#include "program.h"
#include "testpki.h"

#include <QStandardPaths>

Pdfsig::Pdfsig()
{
    if (QStandardPaths::findExecutable(QStringLiteral("pdfsig")).isEmpty()) {
        return;
    }
    const QString database = QStringLiteral("sql:") + m_folder.path();
    const QString certutil = QStringLiteral("certutil");
    const auto made = runProgram(
        certutil,
        {QStringLiteral("-N"), QStringLiteral("-d"), database, QStringLiteral("--empty-password")});
    const auto added =
        runProgram(certutil,
                   {QStringLiteral("-A"), QStringLiteral("-d"), database, QStringLiteral("-n"),
                    QStringLiteral("root"), QStringLiteral("-t"), QStringLiteral("CT,C,C"),
                    QStringLiteral("-i"), TestPki::path(QStringLiteral("root.pem"))});
    m_usable = made.exitCode == 0 && added.exitCode == 0;
}

QStringList Pdfsig::judge(const QByteArray &pdf) const
{
    const QTemporaryDir folder;
    const ProgramResult result = runProgram(
        QStringLiteral("pdfsig"),
        {QStringLiteral("-nssdir"), QStringLiteral("sql:") + m_folder.path(),
         QStringLiteral("-no-ocsp"), writeFile(folder.path(), QStringLiteral("a.pdf"), pdf)});
    QStringList verdicts;
    const QStringList parts = QString::fromUtf8(result.output).split(QStringLiteral("Signature #"));
    for (const QString &part : parts.mid(1)) {
        if (part.contains(QLatin1String("Signature Type: unknown")) // a document timestamp
            || part.contains(QLatin1String("is not signed"))) {
            continue;
        }
        const bool good = part.contains(QLatin1String("Signature is Valid."))
            && part.contains(QLatin1String("Certificate is Trusted."));
        verdicts.append(good ? QStringLiteral("valid trusted") : part);
    }
    return verdicts;
}
