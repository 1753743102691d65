#include "model/digest.h"
#include "model/storage/connection.h"
#include "model/storage/maintenance.h"
#include "storagefixture.h"

namespace {

constexpr qint64 mebibyte = 1024 * 1024;

} // namespace

class TestEvidenceRepository : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void keepsContentOfAnySize_data();
    void keepsContentOfAnySize();
    void keepsContentInChunks();
    void takesContentInAnyPieces();
    void keepsEachContentOnce();
    void keepsEachContentOnceInParallel();
    void deletesChunksOfAKnownContentElsewhere();
    void keepsAKnownContentForAnUpload_data();
    void keepsAKnownContentForAnUpload();
    void dropsWhatAnUploadLetsGo();
    void refusesAKnownContentThatIsGone();
    void refusesNothing();
    void refusesWhatDoesNotFit_data();
    void refusesWhatDoesNotFit();
    void leavesNothingOfAnUploadThatWasGivenUp();
    void removesPendingUploadsAtTheNextOpening();
    void outlivesTheWorkspace();
    void dropsContentWithItsLastItem();
    void keepsOrderOfItemsAndLinks();
    void changesEverythingButTheContent();
    void refusesChangesOfLockedAssessments();
    void tellsWhatIsMissing();

private:
    qint64 count(const QString &table) const
    {
        return m_fixture->file->connection()
            .database->firstValue(QStringLiteral("SELECT COUNT(*) FROM ") + table)
            .value()
            ->toLongLong();
    }
    EvidenceRepository repository() const { return EvidenceRepository(*m_fixture->file); }
    /// An upload of what is stored already, completed in another connection as a thread does it.
    EvidenceRepository::Upload completedUpload(const QByteArray &content) const
    {
        auto upload = repository().startUpload();
        const auto companion = m_fixture->file->companion()();
        upload.value().moveTo(*companion.value());
        if (!upload.value().add(content) || !upload.value().complete()) {
            qFatal("the upload failed");
        }
        upload.value().moveTo(*m_fixture->file);
        return std::move(upload).value();
    }
    EvidenceItem add(const QByteArray &content) const
    {
        return m_fixture->addFile(m_id, content, m_key);
    }

    std::unique_ptr<StorageFixture> m_fixture;
    QString m_id;
    AnswerKey m_key{QStringLiteral("27008-4.3.1-01"), Role::AccountOwner, {}};
    AnswerKey m_otherKey{QStringLiteral("27008-4.3.5-01"), Role::AccountOwner, {}};
};

void TestEvidenceRepository::init()
{
    m_fixture = std::make_unique<StorageFixture>();
    Assessment assessment = emptyAssessment(m_fixture->catalogue);
    giveAnswer(assessment, m_key.checkId, m_key.role, AnswerResult::Fulfilled);
    giveAnswer(assessment, m_otherKey.checkId, m_otherKey.role, AnswerResult::Fulfilled);
    m_id = m_fixture->add(assessment);
}

void TestEvidenceRepository::cleanup()
{
    QCOMPARE(m_fixture->problems(), QStringList());
    m_fixture.reset();
}

void TestEvidenceRepository::keepsContentOfAnySize_data()
{
    QTest::addColumn<qint64>("size");
    QTest::addColumn<int>("chunks");
    QTest::newRow("one byte") << Q_INT64_C(1) << 1;
    QTest::newRow("a byte less than a chunk") << mebibyte - 1 << 1;
    QTest::newRow("a chunk") << mebibyte << 1;
    QTest::newRow("a byte more than a chunk") << mebibyte + 1 << 2;
    QTest::newRow("a byte less than a transaction") << 16 * mebibyte - 1 << 16;
    QTest::newRow("a transaction") << 16 * mebibyte << 16;
    QTest::newRow("a byte more than a transaction") << 16 * mebibyte + 1 << 17;
    QTest::newRow("two transactions and a bit") << 32 * mebibyte + 4711 << 33;
}

void TestEvidenceRepository::keepsContentOfAnySize()
{
    QFETCH(qint64, size);
    QFETCH(int, chunks);
    const qint64 before = count(QStringLiteral("content_chunks"));
    const QByteArray content = randomBytes(size);
    const EvidenceItem item = add(content);
    QCOMPARE(item.sizeBytes, size);
    QCOMPARE(item.sha256, toHex(sha256(content)));
    QCOMPARE(count(QStringLiteral("content_chunks")), before + chunks);
    QCOMPARE(count(QStringLiteral("pending_uploads")), 0);
    m_fixture->reopen();
    QVERIFY(repository().evidenceContent(item.sha256).value() == content);
    QCOMPARE(m_fixture->load(m_id).evidence, QList<EvidenceItem>{item});
}

void TestEvidenceRepository::keepsContentInChunks()
{
    const QByteArray content = randomBytes(2 * mebibyte + 5);
    const EvidenceItem item = add(content);
    QList<qint64> sizes;
    const auto read =
        repository().readContent(item.sha256, [&sizes](QByteArrayView chunk) -> Result<void> {
            sizes.append(chunk.size());
            return {};
        });
    QVERIFY_RESULT(read);
    QCOMPARE(sizes, QList<qint64>({mebibyte, mebibyte, 5}));
    const auto stopped = repository().readContent(
        item.sha256, [](QByteArrayView) { return Error::failed(QStringLiteral("disk full")); });
    QVERIFY(!stopped);
    QCOMPARE(stopped.error().message, QStringLiteral("disk full"));
}

void TestEvidenceRepository::takesContentInAnyPieces()
{
    const QByteArray content = randomBytes(3 * mebibyte + 1);
    auto upload = repository().startUpload();
    QVERIFY_RESULT(upload);
    qsizetype start = 0;
    for (const qsizetype piece : {1, 0, 1048574, 2, 1048576, 700000, 348576}) {
        QVERIFY_RESULT(upload.value().add(QByteArrayView(content).sliced(start, piece)));
        start += piece;
    }
    QCOMPARE(start, content.size());
    const auto stored = upload.value().finish(m_id, {}, {m_key, m_otherKey});
    QVERIFY_RESULT(stored);
    QVERIFY(repository().evidenceContent(stored.value().sha256).value() == content);
    for (const AnswerKey &key : {m_key, m_otherKey}) {
        QCOMPARE(m_fixture->load(m_id).answer(key)->evidenceIds, QStringList{stored.value().id});
    }
}

void TestEvidenceRepository::keepsEachContentOnce()
{
    const QByteArray content = randomBytes(2 * mebibyte + 5);
    const EvidenceItem first = add(content);
    const qint64 chunks = count(QStringLiteral("content_chunks"));
    const EvidenceItem second = add(content);
    QVERIFY(first.id != second.id);
    QCOMPARE(first.sha256, second.sha256);
    QCOMPARE(count(QStringLiteral("content_chunks")), chunks);
    QCOMPARE(count(QStringLiteral("pending_uploads")), 0);
    QVERIFY_RESULT(repository().removeItem(m_id, first.id));
    QVERIFY(repository().evidenceContent(second.sha256).value() == content);
}

void TestEvidenceRepository::keepsEachContentOnceInParallel()
{
    const QByteArray content = randomBytes(2 * mebibyte);
    auto one = repository().startUpload();
    auto other = repository().startUpload();
    QVERIFY_RESULT(one.value().add(content));
    QVERIFY_RESULT(other.value().add(content));
    QVERIFY_RESULT(other.value().finish(m_id, {}, {m_key}));
    QVERIFY_RESULT(one.value().finish(m_id, {}, {m_key}));
    {
        const auto ended = std::move(one);
    }
    {
        const auto ended = std::move(other);
    }
    QCOMPARE(count(QStringLiteral("contents")), 2); // with the catalogue
    QCOMPARE(count(QStringLiteral("pending_uploads")), 0);
    QVERIFY(repository().evidenceContent(toHex(sha256(content))).value() == content);
}

/// The connection that the user waits for has nothing to do with chunks.
void TestEvidenceRepository::deletesChunksOfAKnownContentElsewhere()
{
    const QByteArray content = randomBytes(18 * mebibyte + 5);
    const EvidenceItem first = add(content);
    const qint64 chunks = count(QStringLiteral("content_chunks"));
    Database &database = *m_fixture->file->connection().database;
    for (const QString &action :
         {QStringLiteral("INSERT"), QStringLiteral("UPDATE"), QStringLiteral("DELETE")}) {
        QVERIFY_RESULT(database.execute(
            QStringLiteral("CREATE TEMP TRIGGER no_%1 BEFORE %1 ON main.content_chunks "
                           "BEGIN SELECT RAISE(ABORT, 'chunks were touched'); END")
                .arg(action)));
    }
    {
        auto upload = completedUpload(content);
        QCOMPARE(count(QStringLiteral("content_chunks")), chunks);
        QCOMPARE(count(QStringLiteral("pending_uploads")), 0);
        QVERIFY_RESULT(upload.complete());
        const auto second = upload.finish(m_id, {}, {m_key});
        QVERIFY_RESULT(second);
        QVERIFY(second.value().id != first.id);
        QCOMPARE(second.value().sha256, first.sha256);
        QCOMPARE(second.value().sizeBytes, content.size());
    }
    QCOMPARE(count(QStringLiteral("content_chunks")), chunks);
    m_fixture->reopen();
    QVERIFY(repository().evidenceContent(first.sha256).value() == content);
}

void TestEvidenceRepository::keepsAKnownContentForAnUpload_data()
{
    QTest::addColumn<bool>("withAssessment");
    QTest::newRow("its last item goes") << false;
    QTest::newRow("its last assessment goes") << true;
}

void TestEvidenceRepository::keepsAKnownContentForAnUpload()
{
    QFETCH(bool, withAssessment);
    const QByteArray content = randomBytes(2 * mebibyte + 5);
    Assessment another = emptyAssessment(m_fixture->catalogue);
    giveAnswer(another, m_key.checkId, m_key.role, AnswerResult::Fulfilled);
    another.id = uuidFor(QStringLiteral("another"));
    const QString anotherId = m_fixture->add(another);
    const EvidenceItem first = m_fixture->addFile(anotherId, content, m_key);
    auto upload = completedUpload(content);
    if (withAssessment) {
        QVERIFY_RESULT(AssessmentRepository(*m_fixture->file).remove(anotherId));
    } else {
        QVERIFY_RESULT(repository().removeItem(anotherId, first.id));
        QVERIFY_RESULT(repository().dropUnusedContents());
    }
    const auto second = upload.finish(m_id, {}, {m_key});
    QVERIFY_RESULT(second);
    m_fixture->reopen();
    QVERIFY(repository().evidenceContent(second.value().sha256).value() == content);
}

void TestEvidenceRepository::dropsWhatAnUploadLetsGo()
{
    const QByteArray content = randomBytes(2 * mebibyte);
    const EvidenceItem item = add(content);
    {
        const auto upload = completedUpload(content);
        const auto another = completedUpload(content);
        QVERIFY_RESULT(repository().removeItem(m_id, item.id));
        QVERIFY_RESULT(repository().dropUnusedContents());
        QCOMPARE(count(QStringLiteral("contents")), 2); // with the catalogue
    }
    QVERIFY_RESULT(repository().dropUnusedContents());
    QCOMPARE(count(QStringLiteral("contents")), 1);
    QCOMPARE(count(QStringLiteral("pending_uploads")), 0);
}

/// As it may be when another copy of the workspace has taken its place.
void TestEvidenceRepository::refusesAKnownContentThatIsGone()
{
    const QByteArray content = randomBytes(2 * mebibyte);
    const EvidenceItem item = add(content);
    auto upload = completedUpload(content);
    const auto companion = m_fixture->file->companion()();
    QVERIFY_RESULT(companion);
    companion.value()->connection().held = std::make_shared<HeldContents>();
    QVERIFY_RESULT(repository().removeItem(m_id, item.id));
    QVERIFY_RESULT(EvidenceRepository(*companion.value()).dropUnusedContents());
    const auto finished = upload.finish(m_id, {}, {m_key});
    QVERIFY(!finished);
    QVERIFY2(finished.error().message.contains(QStringLiteral("add the file again")),
             qPrintable(finished.error().message));
    QVERIFY(m_fixture->load(m_id).evidence.isEmpty());
}

void TestEvidenceRepository::refusesNothing()
{
    auto upload = repository().startUpload();
    QVERIFY_RESULT(upload);
    QVERIFY_RESULT(upload.value().add({}));
    const auto finished = upload.value().finish(m_id, {}, {m_key});
    QVERIFY(!finished);
    QCOMPARE(finished.error().kind, ErrorKind::InvalidInput);
    QVERIFY(m_fixture->load(m_id).evidence.isEmpty());
}

void TestEvidenceRepository::refusesWhatDoesNotFit_data()
{
    QTest::addColumn<QString>("what");
    for (const char *what : {"size", "hash", "assessment", "answer"}) {
        QTest::newRow(what) << QString::fromLatin1(what);
    }
}

void TestEvidenceRepository::refusesWhatDoesNotFit()
{
    QFETCH(QString, what);
    const qint64 events = auditHead(*m_fixture->file).value().sequence;
    EvidenceItem item;
    AnswerKey key = m_key;
    QString id = m_id;
    if (what == QLatin1String("size")) {
        item.sizeBytes = 3;
    } else if (what == QLatin1String("hash")) {
        item.sha256 = toHex(sha256("others"));
    } else if (what == QLatin1String("assessment")) {
        id = uuidFor(QStringLiteral("another"));
    } else {
        key.role = Role::Host;
    }
    {
        auto upload = repository().startUpload();
        QVERIFY_RESULT(upload.value().add(randomBytes(2 * mebibyte)));
        const auto finished = upload.value().finish(id, item, {key});
        QVERIFY(!finished);
        QCOMPARE(finished.error().kind, ErrorKind::InvalidInput);
        QVERIFY(!upload.value().add("more"));
        QVERIFY(!upload.value().finish(m_id, {}, {m_key}));
    }
    QVERIFY(m_fixture->load(m_id).evidence.isEmpty());
    QCOMPARE(count(QStringLiteral("contents")), 1);
    QCOMPARE(count(QStringLiteral("pending_uploads")), 0);
    QCOMPARE(auditHead(*m_fixture->file).value().sequence, events);
}

void TestEvidenceRepository::leavesNothingOfAnUploadThatWasGivenUp()
{
    const qint64 chunks = count(QStringLiteral("content_chunks"));
    {
        auto upload = repository().startUpload();
        // More than one deletion takes.
        QVERIFY_RESULT(upload.value().add(randomBytes(18 * mebibyte)));
        QCOMPARE(count(QStringLiteral("content_chunks")), chunks + 18);
        QCOMPARE(m_fixture->problems(), QStringList());
    }
    QCOMPARE(count(QStringLiteral("content_chunks")), chunks);
    QCOMPARE(count(QStringLiteral("pending_uploads")), 0);
}

void TestEvidenceRepository::removesPendingUploadsAtTheNextOpening()
{
    const qint64 chunks = count(QStringLiteral("content_chunks"));
    m_fixture->close();
    OtherProcess other([this] {
        m_fixture->reopen();
        auto upload = repository().startUpload();
        auto another = repository().startUpload();
        const bool added = upload.value().add(randomBytes(18 * mebibyte))
            && another.value().add(randomBytes(2 * mebibyte));
        // The child ends without giving them up.
        new EvidenceRepository::Upload(std::move(upload).value());
        new EvidenceRepository::Upload(std::move(another).value());
        return added && count(QStringLiteral("pending_uploads")) == 2;
    });
    QVERIFY(other.isReady());
    other.kill();
    m_fixture->reopen(OpenMode::ReadOnly);
    QCOMPARE(count(QStringLiteral("pending_uploads")), 2);
    QCOMPARE(m_fixture->problems(), QStringList());
    m_fixture->reopen();
    QCOMPARE(count(QStringLiteral("pending_uploads")), 0);
    QCOMPARE(count(QStringLiteral("content_chunks")), chunks);
}

void TestEvidenceRepository::outlivesTheWorkspace()
{
    auto upload = repository().startUpload();
    QVERIFY_RESULT(upload.value().add(randomBytes(2 * mebibyte)));
    m_fixture->close();
    QVERIFY(!upload.value().add("more"));
    QVERIFY(!upload.value().finish(m_id, {}, {m_key}));
    m_fixture->reopen();
}

void TestEvidenceRepository::dropsContentWithItsLastItem()
{
    const QByteArray content = randomBytes(mebibyte + 1);
    const EvidenceItem first = add(content);
    const EvidenceItem second = add(content);
    QVERIFY_RESULT(repository().removeItem(m_id, first.id));
    QVERIFY_RESULT(repository().dropUnusedContents());
    QCOMPARE(count(QStringLiteral("contents")), 2);
    QVERIFY_RESULT(repository().removeItem(m_id, second.id));
    QCOMPARE(count(QStringLiteral("contents")), 2);
    QVERIFY_RESULT(repository().dropUnusedContents());
    QCOMPARE(count(QStringLiteral("contents")), 1);
    const auto gone = repository().evidenceContent(first.sha256);
    QVERIFY(!gone);
    QCOMPARE(gone.error().kind, ErrorKind::InvalidInput);
    m_fixture->close();
    QVERIFY2(!bytesOf(m_fixture->path()).contains(content.first(64)), "it can be read still");
    m_fixture->reopen();
}

void TestEvidenceRepository::keepsOrderOfItemsAndLinks()
{
    QStringList ids;
    for (int i = 0; i < 12; ++i) {
        ids.append(add(QByteArray::number(i)).id);
    }
    Assessment assessment = m_fixture->load(m_id);
    QCOMPARE(assessment.answer(m_key)->evidenceIds, ids);
    QVERIFY_RESULT(repository().unlink(m_id, ids.at(3), m_key));
    QVERIFY_RESULT(repository().link(m_id, ids.at(3), m_key));
    QVERIFY_RESULT(repository().link(m_id, ids.at(3), m_key));
    assessment = m_fixture->load(m_id);
    QStringList moved = ids;
    moved.append(moved.takeAt(3));
    QCOMPARE(assessment.answer(m_key)->evidenceIds, moved);
    QStringList items;
    for (const EvidenceItem &item : assessment.evidence) {
        items.append(item.id);
    }
    QCOMPARE(items, ids);
}

void TestEvidenceRepository::changesEverythingButTheContent()
{
    const EvidenceItem stored = add("content");
    EvidenceItem changed = stored;
    changed.title = QStringLiteral("<b>New</b> title");
    changed.expires = QDate(2027, 1, 1);
    changed.disclosure = Disclosure::Withheld;
    EvidenceItem asked = changed;
    asked.sha256 = toHex(sha256("others"));
    asked.sizeBytes = 99;
    asked.addedAt = QDateTime::currentDateTimeUtc().addYears(1);
    QVERIFY_RESULT(repository().updateItem(m_id, asked));
    QCOMPARE(m_fixture->load(m_id).evidence, QList<EvidenceItem>{changed});
}

void TestEvidenceRepository::refusesChangesOfLockedAssessments()
{
    const EvidenceItem item = add("content");
    EvidenceRepository evidence = repository();
    auto upload = evidence.startUpload();
    QVERIFY_RESULT(upload.value().add("more"));
    QVERIFY_RESULT(AssessmentRepository(*m_fixture->file)
                       .setState(m_id, AssessmentState::Approved, QStringLiteral("Head"),
                                 QDateTime::currentDateTimeUtc()));
    const Assessment before = m_fixture->load(m_id);
    EvidenceItem note;
    note.kind = EvidenceKind::Note;
    QVERIFY(!upload.value().finish(m_id, {}, {m_key}));
    QVERIFY(!evidence.addItem(m_id, note, {m_key}));
    QVERIFY(!evidence.updateItem(m_id, item));
    QVERIFY(!evidence.removeItem(m_id, item.id));
    QVERIFY(!evidence.link(m_id, item.id, m_otherKey));
    QVERIFY(!evidence.unlink(m_id, item.id, m_key));
    QCOMPARE(m_fixture->load(m_id), before);
}

void TestEvidenceRepository::tellsWhatIsMissing()
{
    const EvidenceItem item = add("content");
    EvidenceRepository evidence = repository();
    EvidenceItem unknown = item;
    unknown.id = uuidFor(QStringLiteral("unknown"));
    for (const auto &done :
         {evidence.updateItem(m_id, unknown), evidence.removeItem(m_id, unknown.id),
          evidence.link(m_id, unknown.id, m_key), evidence.unlink(m_id, unknown.id, m_key),
          evidence.unlink(m_id, item.id, m_otherKey),
          evidence.link(m_id, item.id, {m_key.checkId, Role::Host, {}}),
          evidence.removeItem(uuidFor(QStringLiteral("another")), item.id)}) {
        QVERIFY(!done);
        QCOMPARE(done.error().kind, ErrorKind::InvalidInput);
    }
}

QTEST_GUILESS_MAIN(TestEvidenceRepository)
#include "tst_evidencerepository.moc"
