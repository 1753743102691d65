#include "storagefixture.h"

#include "model/storage/cataloguerepository.h"
#include "model/storage/maintenance.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

#include <array>
#include <csignal>
#include <sys/wait.h>
#include <unistd.h>

namespace {

constexpr uid_t ordinaryUser = 65534;

void require(bool done, const QString &message)
{
    if (!done) {
        qFatal("%s", qPrintable(message));
    }
}

template<typename T>
T valueOf(Result<T> result)
{
    require(static_cast<bool>(result), result ? QString() : result.error().message);
    return std::move(result).value();
}

QVariant execute(const QString &path, const QStringList &statements)
{
    const QString name = QStringLiteral("outside");
    QVariant value;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
        database.setDatabaseName(path);
        require(database.open(), database.lastError().text());
        for (const QString &statement : statements) {
            QSqlQuery query(database);
            require(query.exec(statement), statement + query.lastError().text());
            value = query.next() ? query.value(0) : QVariant();
        }
    }
    QSqlDatabase::removeDatabase(name);
    return value;
}

} // namespace

StorageFixture::StorageFixture()
{
    file = valueOf(WorkspaceFile::create(path(), actor()));
    const auto added = CatalogueRepository(*file).add(catalogue);
    require(static_cast<bool>(added), added ? QString() : added.error().message);
}

QStringList StorageFixture::filesInFolder() const
{
    return QDir(folder.path()).entryList(QDir::Files | QDir::Hidden, QDir::Name);
}

void StorageFixture::reopen(OpenMode mode)
{
    file.reset();
    file = valueOf(WorkspaceFile::open(path(), mode, actor()));
}

QString StorageFixture::add(const Assessment &assessment)
{
    const auto added = AssessmentRepository(*file).insert(assessment);
    require(static_cast<bool>(added), added ? QString() : added.error().message);
    return assessment.id;
}

Assessment StorageFixture::load(const QString &id) const
{
    return valueOf(AssessmentRepository(*file).load(id));
}

EvidenceItem StorageFixture::addFile(const QString &assessmentId, const QByteArray &content,
                                     const AnswerKey &answer)
{
    EvidenceRepository repository(*file);
    auto upload = valueOf(repository.startUpload());
    const auto added = upload.add(content);
    require(static_cast<bool>(added), added ? QString() : added.error().message);
    EvidenceItem item;
    item.title = QStringLiteral("A file");
    item.fileName = QStringLiteral("evidence.bin");
    return valueOf(upload.finish(assessmentId, item, {answer}));
}

QStringList StorageFixture::problems() const
{
    return valueOf(checkWorkspace(*file)).problems;
}

void runSql(const QString &path, const QStringList &statements)
{
    execute(path, statements);
}

QVariant sqlValue(const QString &path, const QString &statement)
{
    return execute(path, {statement});
}

bool holdExclusively(const QString &path)
{
    QSqlDatabase database =
        QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("holder"));
    database.setDatabaseName(path);
    return database.open()
        && QSqlQuery(database).exec(QStringLiteral("PRAGMA locking_mode=EXCLUSIVE"))
        && QSqlQuery(database).exec(QStringLiteral("PRAGMA user_version"))
        && QSqlQuery(database).exec(QStringLiteral("BEGIN EXCLUSIVE"));
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    require(file.open(QIODevice::ReadOnly), path);
    return file.readAll();
}

void writeBytes(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    require(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size(), path);
}

OrdinaryUser::OrdinaryUser()
    : m_wasRoot(::geteuid() == 0)
{
    require(!m_wasRoot || ::setresuid(ordinaryUser, ordinaryUser, 0) == 0,
            QStringLiteral("cannot become another user"));
}

OrdinaryUser::~OrdinaryUser()
{
    require(!m_wasRoot || ::setresuid(0, 0, 0) == 0, QStringLiteral("cannot become root again"));
}

OtherProcess::OtherProcess(const std::function<bool()> &act)
{
    std::array<int, 2> channel{};
    require(::pipe(channel.data()) == 0, QStringLiteral("no pipe"));
    m_id = ::fork();
    require(m_id >= 0, QStringLiteral("no process"));
    if (m_id == 0) {
        ::close(channel[0]);
        const char answer = act() ? '1' : '0';
        const bool told = ::write(channel[1], &answer, 1) == 1;
        while (told) {
            ::pause();
        }
        ::_exit(1);
    }
    ::close(channel[1]);
    char answer = '0';
    m_isReady = ::read(channel[0], &answer, 1) == 1 && answer == '1';
    ::close(channel[0]);
}

OtherProcess::~OtherProcess()
{
    kill();
}

void OtherProcess::kill()
{
    if (m_id > 0) {
        ::kill(m_id, SIGKILL);
        ::waitpid(m_id, nullptr, 0);
        m_id = -1;
    }
}
