#include "commandlinefixture.h"

#include <QCryptographicHash>
#include <QDir>
#include <QJsonArray>

#include <sys/stat.h>

namespace {

const QString check = QStringLiteral("27008-4.3.1-01");

QString digestOf(const QByteArray &content)
{
    return QString::fromLatin1(
        QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex());
}

} // namespace

class TestEvidenceCommands : public QObject
{
    Q_OBJECT

private:
    CommandResult add(const QStringList &arguments, const RunOptions &options = {}) const
    {
        return m_fixture->run(words("evidence add") + QStringList{m_uuid, check} + arguments,
                              options);
    }
    CommandResult extract(const QStringList &arguments) const
    {
        return m_fixture->run(words("evidence extract") + QStringList{m_uuid} + arguments);
    }
    QJsonArray listed() const
    {
        return m_fixture->run(words("evidence list --json") + QStringList{m_uuid})
            .json()
            .value(QLatin1String("evidence"))
            .toArray();
    }

    CommandLineFixture m_original; ///< with an assessment; copied for every test
    std::unique_ptr<CommandLineFixture> m_fixture;
    QString m_uuid;

private slots:
    void initTestCase();
    void init();
    void addsFiles();
    void addsLinkAndNote();
    void addsAssuranceReport();
    void showsNamesAsTheyAre_data();
    void showsNamesAsTheyAre();
    void addRefuses_data();
    void addRefuses();
    void addRefusesFile_data();
    void addRefusesFile();
    void addRefusesUnreadableFile();
    void addsAllFilesOrNone();
    void listTellsExpiry();
    void listSaysWhereThereIsNone();
    void extractWritesFiles();
    void extractStaysInFolder();
    void extractKeepsEqualNamesApart();
    void extractKeepsExistingFiles();
    void extractRefuses_data();
    void extractRefuses();
    void extractSparesWorkspace();
};

void TestEvidenceCommands::initTestCase()
{
    m_original.makeWorkspace();
    m_uuid = m_original.makeAssessment();
}

void TestEvidenceCommands::init()
{
    m_fixture = std::make_unique<CommandLineFixture>();
    m_fixture->copyWorkspace(m_original.workspace());
}

void TestEvidenceCommands::addsFiles()
{
    const QByteArray content("Content\0of a file", 17);
    m_fixture->write(QStringLiteral("one.txt"), content);
    m_fixture->write(QStringLiteral("two.png"), "\x89PNG\r\n\x1A\n");
    const CommandResult result = add(words("one.txt two.png --json --disclosure embedded --title T "
                                           "--effective 2026-01-31 --expires 2099-12-31"));
    QVERIFY_DONE(result);
    const QJsonArray added = result.json().value(QLatin1String("evidence")).toArray();
    QCOMPARE(added.size(), 2);
    const QJsonObject first = added.first().toObject();
    QCOMPARE(first.value(QLatin1String("sha256")).toString(), digestOf(content));
    QCOMPARE(first.value(QLatin1String("sizeBytes")).toInt(), 17);
    QCOMPARE(first.value(QLatin1String("fileName")).toString(), QStringLiteral("one.txt"));
    QCOMPARE(first.value(QLatin1String("kind")).toString(), QStringLiteral("file"));
    QCOMPARE(first.value(QLatin1String("disclosure")).toString(), QStringLiteral("embedded"));
    QCOMPARE(first.value(QLatin1String("effective")).toString(), QStringLiteral("2026-01-31"));
    QCOMPARE(first.value(QLatin1String("expires")).toString(), QStringLiteral("2099-12-31"));
    QCOMPARE(added.last()[QLatin1String("mediaType")].toString(), QStringLiteral("image/png"));
    const QJsonArray list = listed();
    QCOMPARE(list.size(), 2);
    for (const QJsonValue &item : list) {
        QCOMPARE(
            item[QLatin1String("answers")],
            (QJsonArray{QJsonObject{{QStringLiteral("check"), check},
                                    {QStringLiteral("role"), QStringLiteral("account-owner")}}}));
        QJsonObject object = item.toObject();
        object.remove(QStringLiteral("answers"));
        object.remove(QStringLiteral("expired"));
        QVERIFY(added.contains(object));
    }
    QVERIFY_DONE(m_fixture->run({QStringLiteral("check")}));
}

void TestEvidenceCommands::addsLinkAndNote()
{
    QVERIFY_DONE(add(words("--link https://example.org/report?a=1&b=%20#c")));
    QVERIFY_DONE(add({QStringLiteral("--note"), hostileText()}));
    const QJsonArray list = listed();
    QCOMPARE(list.size(), 2);
    for (const QJsonValue &item : list) {
        const bool isLink = item[QLatin1String("kind")].toString() == QLatin1String("link");
        QCOMPARE(item[QLatin1String("disclosure")].toString(), QStringLiteral("hash"));
        QCOMPARE(item[QLatin1String(isLink ? "link" : "note")].toString(),
                 isLink ? QStringLiteral("https://example.org/report?a=1&b=%20#c") : hostileText());
    }
    const CommandResult text = m_fixture->run(words("evidence list") + QStringList{m_uuid});
    QVERIFY_DONE(text);
    QVERIFY(isHarmless(text.text()));
    QCOMPARE(text.output().count('\n'), 2);
}

void TestEvidenceCommands::addsAssuranceReport()
{
    m_fixture->write(QStringLiteral("attest.pdf"), "%PDF-1.7");
    const CommandResult result =
        add(words("attest.pdf --json --auditor Auditor --audit-scope C5 --period-from 2025-01-01 "
                  "--period-to 2025-12-31"));
    QVERIFY_DONE(result);
    const QJsonValue item = result.json().value(QLatin1String("evidence")).toArray().first();
    QCOMPARE(item[QLatin1String("kind")].toString(), QStringLiteral("assurance-report"));
    QCOMPARE(item[QLatin1String("auditor")].toString(), QStringLiteral("Auditor"));
    QCOMPARE(item[QLatin1String("auditScope")].toString(), QStringLiteral("C5"));
    QCOMPARE(item[QLatin1String("periodFrom")].toString(), QStringLiteral("2025-01-01"));
    QCOMPARE(item[QLatin1String("periodTo")].toString(), QStringLiteral("2025-12-31"));
}

void TestEvidenceCommands::showsNamesAsTheyAre_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("place markers") << QStringLiteral("100%1 of %2 in %3.txt");
    QTest::newRow("markup") << QStringLiteral("<b>&amp;.txt");
    QTest::newRow("formula") << QStringLiteral("=1+1.csv");
    QTest::newRow("option") << QStringLiteral("./--note");
}

void TestEvidenceCommands::showsNamesAsTheyAre()
{
    QFETCH(QString, name);
    m_fixture->write(name, "Content");
    const CommandResult result = add({name, QStringLiteral("--title"), QStringLiteral("T")});
    QVERIFY_DONE(result);
    QVERIFY2(result.text().contains(QStringLiteral("%1 (7 bytes, SHA-256 ")
                                        .replace(QStringLiteral("%1"), QFileInfo(name).fileName())
                                    + digestOf("Content")),
             result.output().constData());
    QCOMPARE(listed().first()[QLatin1String("fileName")].toString(), QFileInfo(name).fileName());
}

void TestEvidenceCommands::addRefuses_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *title, const char *arguments, const char *text) {
        QTest::newRow(title) << words(arguments) << QString::fromLatin1(text);
    };
    row("nothing", "", "--link");
    row("file and note", "file --note N", "--link");
    row("link and note", "--link https://example.org --note N", "--link");
    row("address without scheme", "--link example.org", "https://");
    QTest::newRow("empty address")
        << QStringList{QStringLiteral("--link"), QString()} << QStringLiteral("https://");
    QTest::newRow("address with a space")
        << QStringList{QStringLiteral("--link"), QStringLiteral("https://example.org/a b")}
        << QStringLiteral("https://");
    QTest::newRow("blank note") << QStringList{QStringLiteral("--note"), QStringLiteral(" \n")}
                                << QStringLiteral("note");
    row("unknown disclosure", "file --disclosure secret", "withheld");
    row("no such day", "file --expires 2026-02-30", "--expires");
    row("expired before it holds", "file --effective 2026-02-02 --expires 2026-02-01", "expires");
    row("audit without auditor", "file --audit-scope C5", "--auditor");
    row("period backwards", "file --auditor A --period-from 2026-02-02 --period-to 2026-02-01",
        "period");
    row("role that is not asked", "file --role host", "account-owner");
}

void TestEvidenceCommands::addRefuses()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, text);
    m_fixture->write(QStringLiteral("file"), "Content");
    QCOMPARE(add(arguments).notFailed(2, text), QByteArray());
    QVERIFY(listed().isEmpty());
}

void TestEvidenceCommands::addRefusesFile_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"missing", "folder", "pipe", "empty", "/dev/zero", "dangling", ""}) {
        QTest::newRow(*name == '\0' ? "empty name" : name) << QString::fromLatin1(name);
    }
}

void TestEvidenceCommands::addRefusesFile()
{
    QFETCH(QString, name);
    m_fixture->write(QStringLiteral("good"), "Content");
    m_fixture->write(QStringLiteral("empty"), {});
    m_fixture->makeFolder(QStringLiteral("folder"));
    const QByteArray pipe = QFile::encodeName(m_fixture->path(QStringLiteral("pipe")));
    QCOMPARE(::mkfifo(pipe.constData(), 0600), 0);
    QVERIFY(QFile::link(QStringLiteral("nowhere"), m_fixture->path(QStringLiteral("dangling"))));
    QCOMPARE(add({name}).notFailed(2, name), QByteArray());
    QCOMPARE(add({QStringLiteral("good"), name}).notFailed(2, name), QByteArray());
    QVERIFY(listed().isEmpty());
}

void TestEvidenceCommands::addRefusesUnreadableFile()
{
    m_fixture->write(QStringLiteral("secret"), "Content");
    // All but the evidence is open to whoever runs the program.
    const QString folder = m_fixture->makeFolder(QStringLiteral("own"));
    const QFile::Permissions all(0x7777);
    QVERIFY(QFile::setPermissions(folder, all));
    QVERIFY(QFile::rename(m_fixture->workspace(), folder + QStringLiteral("/w.confseal")));
    QVERIFY(QFile::setPermissions(folder + QStringLiteral("/w.confseal"), all));
    QVERIFY(QFile::setPermissions(m_fixture->path(QStringLiteral("secret")), {}));
    RunOptions options;
    options.unprivileged = true;
    const CommandResult result =
        m_fixture->start(words("--workspace own/w.confseal evidence add")
                             + QStringList{m_uuid, check} + words("secret"),
                         options);
    QVERIFY_FAILED(result, 2, "\"secret\" cannot be read");
}

void TestEvidenceCommands::addsAllFilesOrNone()
{
    m_fixture->write(QStringLiteral("good"), "Content");
    QVERIFY_FAILED(add(words("good good no-such-file")), 2, "no-such-file");
    QVERIFY(listed().isEmpty());
    // The same content twice is two items and one content.
    QVERIFY_DONE(add(words("good good")));
    QCOMPARE(listed().size(), 2);
    QVERIFY_DONE(m_fixture->run({QStringLiteral("check")}));
}

void TestEvidenceCommands::listTellsExpiry()
{
    QVERIFY_DONE(add(words("--note Old --expires 2020-12-31")));
    QCOMPARE(listed().first()[QLatin1String("expired")], QJsonValue(true));
    QCOMPARE(listed().first()[QLatin1String("expires")].toString(), QStringLiteral("2020-12-31"));
}

void TestEvidenceCommands::listSaysWhereThereIsNone()
{
    QVERIFY_DONE(m_fixture->run(words("evidence list") + QStringList{m_uuid}));
    QVERIFY(listed().isEmpty());
}

void TestEvidenceCommands::extractWritesFiles()
{
    // Longer than one chunk of the workspace.
    const QByteArray content = QByteArray("0123456789abcdef").repeated(100'000);
    m_fixture->write(QStringLiteral("large.bin"), content);
    QVERIFY_DONE(add(words("large.bin")));
    QVERIFY_DONE(add(words("--note Seen")));
    const CommandResult result = extract(words("a/b --json"));
    QVERIFY_DONE(result);
    const QJsonArray files = result.json().value(QLatin1String("files")).toArray();
    QCOMPARE(files.size(), 1);
    QCOMPARE(files.first()[QLatin1String("path")].toString(), QStringLiteral("a/b/large.bin"));
    QCOMPARE(files.first()[QLatin1String("sha256")].toString(), digestOf(content));
    QCOMPARE(m_fixture->content(QStringLiteral("a/b/large.bin")), content);
}

void TestEvidenceCommands::extractStaysInFolder()
{
    const QStringList names{QStringLiteral("..\\..\\up.txt"),
                            QStringLiteral("C:\\away.txt"),
                            QStringLiteral(".hidden"),
                            QStringLiteral("-rf"),
                            QStringLiteral("line\nbreak\x1B[2J.txt"),
                            QStringLiteral("...")};
    for (const QString &name : names) {
        m_fixture->write(name, "Content");
        QVERIFY_DONE(add({u"./" + name}));
        QVERIFY(QFile::remove(m_fixture->path(name)));
    }
    const QStringList before = CommandLineFixture::names(m_fixture->path({}));
    const CommandResult result = extract(words("out"));
    QVERIFY_DONE(result);
    QVERIFY(isHarmless(result.text()));
    QStringList after = CommandLineFixture::names(m_fixture->path({}));
    QVERIFY(after.removeOne(QStringLiteral("out")));
    QCOMPARE(after, before);
    const QStringList written = CommandLineFixture::names(m_fixture->path(QStringLiteral("out")));
    QCOMPARE(written.size(), names.size());
    static const QRegularExpression harmless(QStringLiteral(R"(\A[A-Za-z_][^\\:\n\x1B]*\z)"));
    for (const QString &name : written) {
        QVERIFY2(harmless.match(name).hasMatch(), qPrintable(name));
    }
}

void TestEvidenceCommands::extractKeepsEqualNamesApart()
{
    m_fixture->makeFolder(QStringLiteral("a"));
    for (const char *name : {"note.txt", "a/note.txt", "NOTE.txt"}) {
        m_fixture->write(QString::fromLatin1(name), name);
        QVERIFY_DONE(add(words(name)));
    }
    QVERIFY_DONE(extract(words("out")));
    const QStringList written = CommandLineFixture::names(m_fixture->path(QStringLiteral("out")));
    QCOMPARE(written.size(), 3);
    QSet<QByteArray> contents;
    for (const QString &name : written) {
        contents.insert(m_fixture->content(u"out/" + name));
    }
    QCOMPARE(contents, (QSet<QByteArray>{"note.txt", "a/note.txt", "NOTE.txt"}));
}

void TestEvidenceCommands::extractKeepsExistingFiles()
{
    m_fixture->write(QStringLiteral("one.txt"), "New");
    m_fixture->write(QStringLiteral("two.txt"), "New as well");
    QVERIFY_DONE(add(words("one.txt two.txt")));
    m_fixture->makeFolder(QStringLiteral("out"));
    m_fixture->write(QStringLiteral("out/two.txt"), "Mine");
    QVERIFY_FAILED(extract(words("out")), 2, "--force");
    QCOMPARE(CommandLineFixture::names(m_fixture->path(QStringLiteral("out"))), words("two.txt"));
    QCOMPARE(m_fixture->content(QStringLiteral("out/two.txt")), QByteArray("Mine"));
    QVERIFY_DONE(extract(words("out --force")));
    QCOMPARE(m_fixture->content(QStringLiteral("out/two.txt")), QByteArray("New as well"));
}

void TestEvidenceCommands::extractRefuses_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("file") << words("letter --force");
    QTest::newRow("empty name") << QStringList{QString()};
    QTest::newRow("folder with a link in the place") << words("linked --force");
}

void TestEvidenceCommands::extractRefuses()
{
    QFETCH(QStringList, arguments);
    m_fixture->write(QStringLiteral("one.txt"), "Content");
    QVERIFY_DONE(add(words("one.txt")));
    m_fixture->write(QStringLiteral("letter"), "Dear reader");
    m_fixture->makeFolder(QStringLiteral("linked"));
    QVERIFY(QFile::link(m_fixture->path(QStringLiteral("letter")),
                        m_fixture->path(QStringLiteral("linked/one.txt"))));
    QCOMPARE(extract(arguments).notFailed(2, arguments.first()), QByteArray());
    QCOMPARE(m_fixture->content(QStringLiteral("letter")), QByteArray("Dear reader"));
}

void TestEvidenceCommands::extractSparesWorkspace()
{
    m_fixture->makeFolder(QStringLiteral("in"));
    m_fixture->write(QStringLiteral("in/work.confseal"), "Not a workspace");
    QVERIFY_DONE(add(words("in/work.confseal")));
    QVERIFY_FAILED(extract(words(". --force")), 2, "belongs to the workspace");
    QVERIFY_DONE(m_fixture->run({QStringLiteral("check")}));
}

QTEST_GUILESS_MAIN(TestEvidenceCommands)
#include "tst_evidencecommands.moc"
