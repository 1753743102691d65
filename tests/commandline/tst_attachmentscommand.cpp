#include "commandlinefixture.h"
#include "tests/support/documents/rawdocument.h"
#include "tests/support/documents/testdocument.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QRegularExpression>
#include <QStringEncoder>

namespace {

Attachment attachment(const QString &fileName, const QByteArray &content)
{
    Attachment made;
    made.fileName = fileName;
    made.mimeType = QStringLiteral("text/plain");
    made.description = QStringLiteral("Description");
    made.relationship = Attachment::Relationship::Supplement;
    made.content = content;
    return made;
}

QByteArray documentWith(const QList<Attachment> &attachments)
{
    ArchiveRequest request = archiveRequest();
    request.attachments = attachments;
    const auto made = finishArchive(request);
    if (!made) {
        qFatal("%s", qPrintable(made.error().message));
    }
    return made.value();
}

/// With names that we would not write; each file holds its own number.
QByteArray foreignDocument(const QStringList &names)
{
    RawDocument document = RawDocument::onePage();
    QByteArray tree;
    int number = 0;
    for (const QString &name : names) {
        // PDF 32000-1, 7.9.2.2: UTF-16BE behind a byte order mark.
        QStringEncoder encode(QStringConverter::Utf16BE, QStringConverter::Flag::WriteBom);
        const QByteArray text = '<' + QByteArray(encode(name)).toHex() + '>';
        const QByteArray stream = QByteArray::number(10 + number);
        document.object(10 + number, streamBody(QByteArray::number(number)));
        tree += '(' + QByteArray::number(number) + ") << /Type /Filespec /UF " + text
            + " /EF << /F " + stream + " 0 R >> >> ";
        ++number;
    }
    return document
        .object(1,
                "<< /Type /Catalog /Pages 2 0 R /Names << /EmbeddedFiles << /Names [" + tree
                    + "] >> >> >>")
        .withTable();
}

} // namespace

class TestAttachmentsCommand : public QObject
{
    Q_OBJECT

private:
    CommandResult attachments(const char *arguments) const
    {
        return m_fixture->start(words("attachments") + words(arguments));
    }

    std::unique_ptr<CommandLineFixture> m_fixture;

private slots:
    void init();
    void listsWhatIsInside();
    void saysWhereThereIsNone();
    void extractsWhatIsInside();
    void staysInFolder_data();
    void staysInFolder();
    void keepsEqualNamesApart();
    void keepsExistingFiles();
    void sparesItsInput();
    void refuses_data();
    void refuses();
};

void TestAttachmentsCommand::init()
{
    m_fixture = std::make_unique<CommandLineFixture>();
    m_fixture->write(QStringLiteral("two.pdf"),
                     documentWith({attachment(QStringLiteral("a.txt"), "First"),
                                   attachment(QStringLiteral("b.txt"), QByteArray("\0", 1))}));
}

void TestAttachmentsCommand::listsWhatIsInside()
{
    const CommandResult result = attachments("two.pdf --json");
    QVERIFY_DONE(result);
    const QJsonArray list = result.json().value(QLatin1String("attachments")).toArray();
    QCOMPARE(list.size(), 2);
    const QString digest =
        QString::fromLatin1(QCryptographicHash::hash("First", QCryptographicHash::Sha256).toHex());
    QCOMPARE(list.first().toObject(),
             (QJsonObject{{QStringLiteral("fileName"), QStringLiteral("a.txt")},
                          {QStringLiteral("mediaType"), QStringLiteral("text/plain")},
                          {QStringLiteral("description"), QStringLiteral("Description")},
                          {QStringLiteral("relationship"), QStringLiteral("supplement")},
                          {QStringLiteral("sizeBytes"), 5},
                          {QStringLiteral("sha256"), digest}}));
    const CommandResult text = attachments("two.pdf");
    QVERIFY_DONE(text);
    QVERIFY(text.text().contains(QStringLiteral("a.txt")));
    QVERIFY(text.text().contains(digest));
    QCOMPARE(CommandLineFixture::names(m_fixture->path({})), words("two.pdf"));
}

void TestAttachmentsCommand::saysWhereThereIsNone()
{
    m_fixture->write(QStringLiteral("none.pdf"), documentWith({}));
    QVERIFY_DONE(attachments("none.pdf"));
    const CommandResult result = attachments("none.pdf --json");
    QVERIFY_DONE(result);
    QCOMPARE(result.json(), (QJsonObject{{QStringLiteral("attachments"), QJsonArray()}}));
    QVERIFY_DONE(attachments("none.pdf --extract out --json"));
}

void TestAttachmentsCommand::extractsWhatIsInside()
{
    const CommandResult result = attachments("two.pdf --extract deep/out --json");
    QVERIFY_DONE(result);
    const QJsonArray list = result.json().value(QLatin1String("attachments")).toArray();
    QCOMPARE(list.first()[QLatin1String("path")].toString(), QStringLiteral("deep/out/a.txt"));
    QCOMPARE(m_fixture->content(QStringLiteral("deep/out/a.txt")), QByteArray("First"));
    QCOMPARE(m_fixture->content(QStringLiteral("deep/out/b.txt")), QByteArray("\0", 1));
    const CommandResult text = attachments("two.pdf --extract other");
    QVERIFY_DONE(text);
    QCOMPARE(text.text(), QStringLiteral("other/a.txt\nother/b.txt\n"));
}

void TestAttachmentsCommand::staysInFolder_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("upwards") << QStringLiteral("../../up.txt");
    QTest::newRow("upwards in Windows") << QStringLiteral("..\\..\\up.txt");
    QTest::newRow("absolute") << QStringLiteral("/tmp/up.txt");
    QTest::newRow("drive") << QStringLiteral("C:\\Windows\\up.txt");
    QTest::newRow("hidden") << QStringLiteral(".profile");
    QTest::newRow("option") << QStringLiteral("-rf");
    QTest::newRow("device of Windows") << QStringLiteral("con.txt");
    QTest::newRow("turned direction") << QStringLiteral("a\u202Etxt.exe");
    QTest::newRow("line break and colours") << QStringLiteral("a\nb\x1B[31m.txt");
    QTest::newRow("NUL") << QStringLiteral("a.txt") + QChar(0) + QStringLiteral(".exe");
    QTest::newRow("very long") << QString(5000, u'x') + QStringLiteral(".txt");
    QTest::newRow("very long emoji") << QStringLiteral("\U0001F512").repeated(300);
    QTest::newRow("spaces") << QStringLiteral("   ");
}

void TestAttachmentsCommand::staysInFolder()
{
    QFETCH(QString, name);
    m_fixture->write(QStringLiteral("hostile.pdf"), foreignDocument({name}));
    const CommandResult list = attachments("hostile.pdf");
    QVERIFY_DONE(list);
    QVERIFY2(isHarmless(list.text()), list.output().constData());
    const CommandResult result = attachments("hostile.pdf --extract out");
    QVERIFY_DONE(result);
    QVERIFY2(isHarmless(result.text()), result.output().constData());
    QCOMPARE(CommandLineFixture::names(m_fixture->path({})), words("hostile.pdf out two.pdf"));
    const QStringList written = CommandLineFixture::names(m_fixture->path(QStringLiteral("out")));
    QCOMPARE(written.size(), 1);
    QCOMPARE(m_fixture->content(u"out/" + written.first()), QByteArray("0"));
    static const QRegularExpression special(
        QStringLiteral(R"(\A[.\-]|[\\:\x00-\x1F\x{202E}]|\Acon\.)"));
    QVERIFY2(!special.match(written.first()).hasMatch(), qPrintable(written.first()));
}

void TestAttachmentsCommand::keepsEqualNamesApart()
{
    m_fixture->write(QStringLiteral("equal.pdf"),
                     foreignDocument(words("note.txt NOTE.TXT note-2.txt a/Note.txt")));
    QVERIFY_DONE(attachments("equal.pdf --extract out"));
    QSet<QByteArray> contents;
    for (const QString &name : CommandLineFixture::names(m_fixture->path(QStringLiteral("out")))) {
        contents.insert(m_fixture->content(u"out/" + name));
    }
    QCOMPARE(contents, (QSet<QByteArray>{"0", "1", "2", "3"}));
}

void TestAttachmentsCommand::keepsExistingFiles()
{
    m_fixture->makeFolder(QStringLiteral("out"));
    m_fixture->write(QStringLiteral("out/b.txt"), "Mine");
    QVERIFY_FAILED(attachments("two.pdf --extract out"), 2, "--force");
    QCOMPARE(CommandLineFixture::names(m_fixture->path(QStringLiteral("out"))), words("b.txt"));
    QCOMPARE(m_fixture->content(QStringLiteral("out/b.txt")), QByteArray("Mine"));
    QVERIFY_DONE(attachments("two.pdf --extract out --force"));
    QCOMPARE(m_fixture->content(QStringLiteral("out/b.txt")), QByteArray("\0", 1));
}

void TestAttachmentsCommand::sparesItsInput()
{
    const QByteArray pdf = documentWith({attachment(QStringLiteral("self.pdf"), "Other"),
                                         attachment(QStringLiteral("w.confseal"), "Other")});
    m_fixture->write(QStringLiteral("self.pdf"), pdf);
    QVERIFY_FAILED(attachments("self.pdf --extract . --force"), 2, "self.pdf");
    QCOMPARE(m_fixture->content(QStringLiteral("self.pdf")), pdf);
    RunOptions options;
    options.environment = {
        {QStringLiteral("CONFSEAL_WORKSPACE"), m_fixture->path(QStringLiteral("w.confseal"))}};
    m_fixture->makeFolder(QStringLiteral("reports"));
    m_fixture->write(QStringLiteral("reports/self.pdf"), pdf);
    QVERIFY(QFile::remove(m_fixture->path(QStringLiteral("self.pdf"))));
    QVERIFY_FAILED(
        m_fixture->start(words("attachments reports/self.pdf --extract . --force"), options), 2,
        "belongs to the workspace");
    QVERIFY(!QFile::exists(m_fixture->path(QStringLiteral("self.pdf"))));
}

void TestAttachmentsCommand::refuses_data()
{
    QTest::addColumn<QString>("arguments");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *title, const char *arguments, const char *text) {
        QTest::newRow(title) << QString::fromLatin1(arguments) << QString::fromLatin1(text);
    };
    row("missing file", "no.pdf", "no.pdf");
    row("folder", "folder", "folder");
    row("empty", "empty", "not a PDF");
    row("text", "letter", "not a PDF");
    row("cut off", "short", "PDF");
    row("folder above as name", "above", "name");
    row("folder as name", "below", "name");
    row("same name twice", "twice", "named \"b\"");
    row("into a file", "two.pdf --extract letter --force", "not a folder");
    row("over a link", "two.pdf --extract linked --force", "link");
}

void TestAttachmentsCommand::refuses()
{
    QFETCH(QString, arguments);
    QFETCH(QString, text);
    m_fixture->write(QStringLiteral("empty"), {});
    m_fixture->write(QStringLiteral("letter"), "Dear reader");
    m_fixture->write(QStringLiteral("short"),
                     m_fixture->content(QStringLiteral("two.pdf")).left(900));
    m_fixture->write(QStringLiteral("above"), foreignDocument(words("a/..")));
    m_fixture->write(QStringLiteral("below"), foreignDocument(words("a/")));
    m_fixture->write(QStringLiteral("twice"), foreignDocument(words("a/b c/b")));
    m_fixture->makeFolder(QStringLiteral("folder"));
    m_fixture->makeFolder(QStringLiteral("linked"));
    QVERIFY(QFile::link(m_fixture->path(QStringLiteral("letter")),
                        m_fixture->path(QStringLiteral("linked/a.txt"))));
    QCOMPARE(attachments(qPrintable(arguments)).notFailed(2, text), QByteArray());
    QCOMPARE(m_fixture->content(QStringLiteral("letter")), QByteArray("Dear reader"));
    QCOMPARE(CommandLineFixture::names(m_fixture->path(QStringLiteral("linked"))), words("a.txt"));
}

QTEST_MAIN(TestAttachmentsCommand)
#include "tst_attachmentscommand.moc"
