#include "model/catalogue/builtincatalogue.h"
#include "model/signing/identity.h"
#include "model/signing/sealer.h"
#include "model/signing/validation.h"
#include "model/storage/assessmentrepository.h"
#include "model/storage/cataloguerepository.h"
#include "model/storage/workspacefile.h"
#include "model/workspace/evidenceimport.h"
#include "model/workspace/workspace.h"
#include "tests/support/assessmentbuilder.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <sqlite3.h>
#include <vector>

// What benchmark.py measures inside a process; prints one JSON object.

namespace {

constexpr int warmUp = 20;

template<typename T>
T valueOrFatal(Result<T> result)
{
    if (!result) {
        qFatal("%s", qPrintable(result.error().message));
    }
    return std::move(result).value();
}

void succeedOrFatal(const Result<void> &result)
{
    if (!result) {
        qFatal("%s", qPrintable(result.error().message));
    }
}

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values.at(values.size() / 2);
}

int print(const QJsonObject &object)
{
    std::puts(QJsonDocument(object).toJson(QJsonDocument::Compact).constData());
    return 0;
}

/// A new workspace with @p count complete assessments.
int fill(const QString &path, int count)
{
    const auto catalogue = valueOrFatal(builtInCatalogue());
    const Assessment pattern = filledAssessment(*catalogue);
    const auto file = valueOrFatal(WorkspaceFile::create(path, {QStringLiteral("benchmark"), {}}));
    succeedOrFatal(file->transaction([&]() -> Result<void> {
        if (auto added = CatalogueRepository(*file).add(*catalogue); !added) {
            return added;
        }
        AssessmentRepository assessments(*file);
        for (int i = 0; i < count; ++i) {
            Assessment assessment = pattern;
            const QString name = QStringLiteral("assessment %1").arg(i);
            assessment.id = uuidFor(name);
            assessment.system.product = name;
            assessment.evidence.clear();
            for (Answer &answer : assessment.answers) {
                answer.evidenceIds.clear();
            }
            for (RoleHolder &holder : assessment.holders) {
                holder.id = uuidFor(name + holder.id);
            }
            assessment.answers.removeIf(
                [](const auto &row) { return !row.key().respondent.isEmpty(); });
            assessment.measures.clear();
            if (auto inserted = assessments.insert(assessment); !inserted) {
                return inserted;
            }
        }
        return {};
    }));
    return print({{QStringLiteral("assessments"), count}});
}

/// A row the size of an answer, written as durably as SQLite can without anything around it.
class BareDatabase
{
public:
    explicit BareDatabase(const QString &path)
    {
        sqlite3_open(path.toUtf8().constData(), &m_database);
        execute("PRAGMA journal_mode=WAL");
        execute("PRAGMA synchronous=FULL");
        execute("CREATE TABLE answers(id TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT");
        sqlite3_prepare_v2(m_database,
                           "INSERT INTO answers VALUES('one', ?1) ON CONFLICT(id) DO UPDATE SET "
                           "value = excluded.value",
                           -1, &m_statement, nullptr);
    }
    ~BareDatabase()
    {
        sqlite3_finalize(m_statement);
        sqlite3_close(m_database);
    }
    BareDatabase(const BareDatabase &) = delete;
    BareDatabase &operator=(const BareDatabase &) = delete;

    void save(const QByteArray &value)
    {
        sqlite3_bind_text(m_statement, 1, value.constData(), static_cast<int>(value.size()),
                          SQLITE_TRANSIENT);
        if (sqlite3_step(m_statement) != SQLITE_DONE) {
            qFatal("the bare database cannot be written");
        }
        sqlite3_reset(m_statement);
    }

private:
    void execute(const char *sql) { sqlite3_exec(m_database, sql, nullptr, nullptr, nullptr); }

    sqlite3 *m_database = nullptr;
    sqlite3_stmt *m_statement = nullptr;
};

struct OpenAssessment
{
    std::unique_ptr<Workspace> workspace;
    QString id;
    AnswerKey key{QStringLiteral("27008-4.3.1-01"), Role::AccountOwner, {}};
};

OpenAssessment openAssessment(const QString &path)
{
    OpenAssessment open;
    open.workspace = valueOrFatal(Workspace::create(path));
    Assessment assessment;
    assessment.catalogue = valueOrFatal(open.workspace->catalogues()).first();
    assessment.system.vendor = QStringLiteral("Example vendor");
    assessment.system.product = QStringLiteral("Example product");
    open.id = valueOrFatal(open.workspace->createAssessment(assessment));
    return open;
}

double saveAnswer(OpenAssessment &open, int number)
{
    Answer answer;
    answer.key = open.key;
    answer.result = AnswerResult::Fulfilled;
    answer.comment =
        QStringLiteral("A comment of usual length, for the time number %1.").arg(number);
    QElapsedTimer timer;
    timer.start();
    valueOrFatal(open.workspace->apply(open.id, SetAnswer{answer}));
    return static_cast<double>(timer.nsecsElapsed()) / 1000;
}

/// Saves alternately in both, so that a busy moment of the machine meets both.
int save(const QString &folder, int count)
{
    OpenAssessment open = openAssessment(folder + QStringLiteral("/save.confseal"));
    BareDatabase bare(folder + QStringLiteral("/bare.sqlite"));
    std::vector<double> ours;
    std::vector<double> theirs;
    for (int i = 0; i < count + warmUp; ++i) {
        const double our = saveAnswer(open, i);
        const QByteArray row = QByteArray(300, 'x') + QByteArray::number(i);
        QElapsedTimer timer;
        timer.start();
        bare.save(row);
        const double their = static_cast<double>(timer.nsecsElapsed()) / 1000;
        if (i >= warmUp) {
            ours.push_back(our);
            theirs.push_back(their);
        }
    }
    return print({{QStringLiteral("oursMicroseconds"), median(ours)},
                  {QStringLiteral("bareMicroseconds"), median(theirs)}});
}

/// Imports a file while answers go on being saved between the batches.
int evidence(const QString &folder, const QString &file)
{
    OpenAssessment open = openAssessment(folder + QStringLiteral("/evidence.confseal"));
    saveAnswer(open, 0);
    QElapsedTimer timer;
    timer.start();
    const auto import = valueOrFatal(open.workspace->importEvidence(open.id, file, {}, open.key));
    double longestSave = 0;
    double saving = 0;
    int batches = 0;
    while (valueOrFatal(import->step())) {
        if (++batches % 16 == 0) {
            const double took = saveAnswer(open, batches);
            longestSave = std::max(longestSave, took);
            saving += took;
        }
    }
    const double seconds = static_cast<double>(timer.nsecsElapsed()) / 1e9 - saving / 1e6;
    return print({{QStringLiteral("seconds"), seconds},
                  {QStringLiteral("longestSaveMicroseconds"), longestSave}});
}

QByteArray contentOf(const QString &name)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly)) {
        qFatal("%s cannot be read", qPrintable(name));
    }
    return file.readAll();
}

/// Integrity and trust alone, as pdfsig judges them.
int validate(const QString &path, const QString &anchors)
{
    ValidationOptions options;
    options.anchors = valueOrFatal(Certificate::readCertificates(contentOf(anchors)));
    const DocumentValidation validation =
        valueOrFatal(validateSignatures(contentOf(path), options));
    return print({{QStringLiteral("integrity"), toId(validation.integrity)},
                  {QStringLiteral("trust"), toId(validation.trust)}});
}

/// A signature in the empty field of the reviewer, verified before it is handed over.
int sign(const QString &path, const QString &identity, const QString &target)
{
    SealRequest request;
    request.fieldToSign = QStringLiteral("Reviewer");
    const auto signer = valueOrFatal(Identity::load(contentOf(identity), QByteArray("test")));
    const QByteArray pdf = valueOrFatal(sealDocument(contentOf(path), request, *signer));
    QFile file(target);
    if (!file.open(QIODevice::WriteOnly) || file.write(pdf) != pdf.size()) {
        qFatal("%s cannot be written", qPrintable(target));
    }
    return print({{QStringLiteral("bytes"), pdf.size()}});
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("benchmark"));
    const QStringList arguments = QCoreApplication::arguments();
    const QString what = arguments.value(1);
    if (what == QLatin1String("fill")) {
        return fill(arguments.value(2), arguments.value(3).toInt());
    }
    if (what == QLatin1String("save")) {
        return save(arguments.value(2), arguments.value(3).toInt());
    }
    if (what == QLatin1String("evidence")) {
        return evidence(arguments.value(2), arguments.value(3));
    }
    if (what == QLatin1String("validate")) {
        return validate(arguments.value(2), arguments.value(3));
    }
    if (what == QLatin1String("sign")) {
        return sign(arguments.value(2), arguments.value(3), arguments.value(4));
    }
    std::fputs("benchmark_workspace fill FILE COUNT | save FOLDER COUNT | evidence FOLDER FILE | "
               "validate FILE CERTIFICATES | sign FILE IDENTITY TARGET\n",
               stderr);
    return 2;
}
