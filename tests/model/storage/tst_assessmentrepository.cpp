#include "model/storage/cataloguerepository.h"
#include "model/storage/maintenance.h"
#include "storagefixture.h"

#include <QTimeZone>

namespace {

/// The order of lists counts, the times of rows are those of the assessment, and its newest change
/// is known from the chain.
Assessment asStored(Assessment assessment, const Assessment &stored)
{
    assessment.changedAt = stored.changedAt;
    return assessment;
}

/// Sets every text that a user can type.
void typeEverywhere(Assessment &assessment, const QString &text)
{
    assessment.title = text;
    assessment.approvedBy = text;
    SystemUnderAssessment &system = assessment.system;
    for (QString *field :
         {&system.vendor, &system.product, &system.version, &system.plan, &system.components,
          &system.features, &system.regions, &system.exclusions}) {
        *field = text;
    }
    for (RoleHolder &holder : assessment.holders) {
        holder.person = holder.organisation = holder.function = text;
    }
    for (Answer &answer : assessment.answers) {
        answer.comment = answer.justification = answer.internalNote = text;
        answer.answeredBy = answer.identityKnownBy = text;
    }
    for (EvidenceItem &item : assessment.evidence) {
        item.title = item.fileName = item.mediaType = item.link = item.note = text;
        item.auditor = item.auditScope = text;
    }
    for (Measure &measure : assessment.measures) {
        measure.risk = measure.action = measure.owner = text;
    }
    for (QString &remark : assessment.flags) {
        remark = text;
    }
}

} // namespace

class TestAssessmentRepository : public QObject
{
    Q_OBJECT

private slots:
    void keepsEverything();
    void keepsTextAsTyped_data();
    void keepsTextAsTyped();
    void replacesWhatCannotBeStored_data();
    void replacesWhatCannotBeStored();
    void refusesWhatCannotBeReadBack_data();
    void refusesWhatCannotBeReadBack();
    void refusesAnotherCatalogue();
    void refusesTheSameTwice();
    void keepsTheOrderOfLists();
    void listsTheNewestChangeFirst();
    void recordsNothingWhereNothingChanged();
    void refusesChangesOfLockedAssessments_data();
    void refusesChangesOfLockedAssessments();
    void removesOneAndKeepsTheOther();
    void tellsWhatIsMissing();
};

void TestAssessmentRepository::keepsEverything()
{
    StorageFixture fixture;
    const Assessment assessment = filledAssessment(fixture.catalogue);
    const QString id = fixture.add(assessment);
    fixture.reopen();
    const Assessment stored = fixture.load(id);
    QCOMPARE(stored, asStored(assessment, stored));
    QVERIFY(stored.changedAt.isValid());
    fixture.reopen(OpenMode::ReadOnly);
    QCOMPARE(fixture.load(id), stored);
}

void TestAssessmentRepository::keepsTextAsTyped_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << QString();
    QTest::newRow("markup") << QStringLiteral(
        "<b>bold</b> <img src=\"file:///etc/hostname\"> &amp;");
    QTest::newRow("SQL") << QStringLiteral("'; DROP TABLE answers;-- \" ` [x] ?1 :a @b $c");
    QTest::newRow("right to left") << QStringLiteral("שלום مرحبا \u202eabc\u202c \u2067x\u2069");
    QTest::newRow("emoji") << QStringLiteral("😀 👩‍🔬 🇩🇪");
    QTest::newRow("Chinese, Japanese, Korean") << QStringLiteral("你好 こんにちは 안녕 𠮷");
    QTest::newRow("decomposed") << QStringLiteral("a\u0308 o\u0308");
    QString controls;
    for (char16_t code = 1; code < 0x20; ++code) {
        controls += QChar(code);
    }
    QTest::newRow("control characters") << QString(controls + QStringLiteral("\u007f\u0085\u2028"));
    QTest::newRow("spaces") << QStringLiteral(" \t\u00a0 x \r\n\n ");
    QTest::newRow("looks like a number") << QStringLiteral("007");
    QTest::newRow("looks like JSON") << QStringLiteral("{\"a\": null}\\u0041\\");
    QTest::newRow("placeholders") << QStringLiteral("%1 %2 %n %L1 %%");
    QTest::newRow("100,000 characters") << QStringLiteral("ä€😀x").repeated(20000);
}

void TestAssessmentRepository::keepsTextAsTyped()
{
    QFETCH(QString, text);
    StorageFixture fixture;
    Assessment assessment = filledAssessment(fixture.catalogue);
    typeEverywhere(assessment, text);
    const QString id = fixture.add(assessment);
    fixture.reopen();
    const Assessment stored = fixture.load(id);
    QVERIFY(stored == asStored(assessment, stored));
    QCOMPARE(AssessmentRepository(*fixture.file).header(id).value().vendor, text);
    QCOMPARE(fixture.problems(), QStringList());
}

void TestAssessmentRepository::replacesWhatCannotBeStored_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("kept");
    const QString replaced = QStringLiteral("a\ufffdb");
    QTest::newRow("NUL") << QString(QStringLiteral("a") + QChar(0) + u'b') << replaced;
    QTest::newRow("high surrogate")
        << QString(QStringLiteral("a") + QChar(0xd83d) + u'b') << replaced;
    QTest::newRow("low surrogate")
        << QString(QStringLiteral("a") + QChar(0xde00) + u'b') << replaced;
    QTest::newRow("no character") << QString(QStringLiteral("a") + QChar(0xffff) + u'b')
                                  << replaced;
    QTest::newRow("byte order mark") << QStringLiteral("\ufeffa") << QStringLiteral("a");
}

void TestAssessmentRepository::replacesWhatCannotBeStored()
{
    QFETCH(QString, typed);
    QFETCH(QString, kept);
    StorageFixture fixture;
    Assessment assessment = filledAssessment(fixture.catalogue);
    typeEverywhere(assessment, typed);
    const QString id = fixture.add(assessment);
    fixture.reopen();
    const Assessment stored = fixture.load(id);
    typeEverywhere(assessment, kept);
    QCOMPARE(stored, asStored(assessment, stored));
    QCOMPARE(fixture.problems(), QStringList());
}

void TestAssessmentRepository::refusesWhatCannotBeReadBack_data()
{
    QTest::addColumn<QString>("what");
    for (const char *what : {"size", "hash", "sample", "steps", "check", "holder"}) {
        QTest::newRow(what) << QString::fromLatin1(what);
    }
}

void TestAssessmentRepository::refusesWhatCannotBeReadBack()
{
    QFETCH(QString, what);
    StorageFixture fixture;
    Assessment assessment = filledAssessment(fixture.catalogue);
    if (what == QLatin1String("size")) {
        assessment.evidence.first().sizeBytes = -1;
    } else if (what == QLatin1String("hash")) {
        assessment.evidence.first().sha256 = QStringLiteral("ABC");
    } else if (what == QLatin1String("sample")) {
        assessment.answers.begin()->samplePopulation = -1;
    } else if (what == QLatin1String("steps")) {
        assessment.answers.begin()->tickedSteps = {-1};
    } else if (what == QLatin1String("check")) {
        assessment.answers.insert({}, {});
    } else {
        assessment.holders.first().id.clear();
    }
    const auto inserted = AssessmentRepository(*fixture.file).insert(assessment);
    QVERIFY(!inserted);
    QCOMPARE(inserted.error().kind, ErrorKind::InvalidInput);
    fixture.reopen();
    QVERIFY(AssessmentRepository(*fixture.file).ids().value().isEmpty());
    QCOMPARE(fixture.problems(), QStringList());
}

void TestAssessmentRepository::refusesAnotherCatalogue()
{
    StorageFixture fixture;
    const Catalogue another =
        catalogueOf({{QStringLiteral("27008-4.1.1-01"), {Role::SoftwareProvider}}});
    const auto inserted = AssessmentRepository(*fixture.file).insert(emptyAssessment(another));
    QVERIFY(!inserted);
    QCOMPARE(inserted.error().kind, ErrorKind::InvalidInput);
    // The same id and version with another content.
    CatalogueRepository catalogues(*fixture.file);
    const auto added = catalogues.add(another);
    QVERIFY(!added);
    QCOMPARE(added.error().kind, ErrorKind::InvalidInput);
    QVERIFY_RESULT(catalogues.add(fixture.catalogue));
    QCOMPARE(catalogues.list().value().size(), 1);
    QCOMPARE(catalogues.load(referenceTo(fixture.catalogue)).value(), fixture.catalogue);
    QVERIFY(!catalogues.load(referenceTo(another)));
    QCOMPARE(fixture.problems(), QStringList());
}

void TestAssessmentRepository::refusesTheSameTwice()
{
    StorageFixture fixture;
    const Assessment assessment = filledAssessment(fixture.catalogue);
    const QString id = fixture.add(assessment);
    const Assessment stored = fixture.load(id);
    const auto again =
        AssessmentRepository(*fixture.file).insert(emptyAssessment(fixture.catalogue));
    QVERIFY(!again);
    QCOMPARE(again.error().kind, ErrorKind::InvalidInput);
    QCOMPARE(fixture.load(id), stored);
}

void TestAssessmentRepository::keepsTheOrderOfLists()
{
    StorageFixture fixture;
    Assessment assessment = filledAssessment(fixture.catalogue);
    const QString id = fixture.add(assessment);
    AssessmentRepository repository(*fixture.file);
    RoleHolder changed = assessment.holders.at(1);
    changed.person = QStringLiteral("Somebody else");
    QVERIFY_RESULT(repository.saveHolder(id, changed));
    assessment.holders[1] = changed;
    Measure measure;
    measure.id = uuidFor(QStringLiteral("new measure"));
    QVERIFY_RESULT(repository.saveMeasure(id, measure));
    assessment.measures.append(measure);
    QVERIFY_RESULT(repository.removeMeasure(id, assessment.measures.first().id));
    assessment.measures.removeFirst();
    const Assessment stored = fixture.load(id);
    QCOMPARE(stored, asStored(assessment, stored));
}

void TestAssessmentRepository::listsTheNewestChangeFirst()
{
    StorageFixture fixture;
    Assessment assessment = emptyAssessment(fixture.catalogue);
    QStringList ids;
    for (int i = 0; i < 3; ++i) {
        assessment.id = uuidFor(QString::number(i));
        ids.prepend(fixture.add(assessment));
    }
    const AssessmentRepository repository(*fixture.file);
    QCOMPARE(repository.ids().value(), ids);
    assessment.id = ids.last();
    assessment.title = QStringLiteral("Changed");
    QVERIFY_RESULT(AssessmentRepository(*fixture.file).updateDetails(assessment));
    ids.move(2, 0);
    QCOMPARE(repository.ids().value(), ids);
    const AssessmentHeader header = repository.headers().value().first();
    QCOMPARE(header.title, assessment.title);
    QCOMPARE(header.product, assessment.system.product);
    QCOMPARE(header.newestEvent, auditHead(*fixture.file).value().sequence);
}

void TestAssessmentRepository::recordsNothingWhereNothingChanged()
{
    StorageFixture fixture;
    const QString id = fixture.add(filledAssessment(fixture.catalogue));
    const Assessment stored = fixture.load(id);
    const qint64 events = auditHead(*fixture.file).value().sequence;
    AssessmentRepository repository(*fixture.file);
    QVERIFY_RESULT(repository.updateDetails(stored));
    for (const Answer &answer : stored.answers) {
        QVERIFY_RESULT(repository.saveAnswer(id, answer));
    }
    for (auto flag = stored.flags.cbegin(); flag != stored.flags.cend(); ++flag) {
        QVERIFY_RESULT(repository.saveFlag(id, flag.key(), flag.value()));
    }
    QCOMPARE(auditHead(*fixture.file).value().sequence, events);
    QCOMPARE(fixture.load(id), stored);
}

void TestAssessmentRepository::refusesChangesOfLockedAssessments_data()
{
    QTest::addColumn<AssessmentState>("state");
    QTest::newRow("approved") << AssessmentState::Approved;
    QTest::newRow("superseded") << AssessmentState::Superseded;
    QTest::newRow("received") << AssessmentState::Received;
}

void TestAssessmentRepository::refusesChangesOfLockedAssessments()
{
    QFETCH(AssessmentState, state);
    StorageFixture fixture;
    const Assessment assessment = filledAssessment(fixture.catalogue);
    const QString id = fixture.add(assessment);
    AssessmentRepository repository(*fixture.file);
    const QDateTime at(QDate(2026, 11, 21), QTime(8, 0), QTimeZone::utc());
    QVERIFY_RESULT(repository.setState(id, state, QStringLiteral("Head of IT"), at));
    const Assessment locked = fixture.load(id);
    QCOMPARE(locked.state, state);
    QCOMPARE(locked.approvedBy, QStringLiteral("Head of IT"));
    QCOMPARE(locked.approvedAt, at);
    Answer answer = *assessment.answers.begin();
    answer.comment = QStringLiteral("Better");
    for (const auto &done :
         {repository.updateDetails(emptyAssessment(fixture.catalogue)),
          repository.saveAnswer(id, answer), repository.removeAnswer(id, answer.key),
          repository.saveHolder(id, assessment.holders.first()),
          repository.removeHolder(id, assessment.holders.first().id),
          repository.saveMeasure(id, assessment.measures.first()),
          repository.removeMeasure(id, assessment.measures.first().id),
          repository.saveFlag(id, assessment.flags.begin().key(), QStringLiteral("Better")),
          repository.removeFlag(id, assessment.flags.begin().key())}) {
        QVERIFY(!done);
        QCOMPARE(done.error().kind, ErrorKind::InvalidInput);
    }
    QCOMPARE(fixture.load(id), locked);
    QCOMPARE(static_cast<bool>(repository.remove(id)), state != AssessmentState::Approved);
}

void TestAssessmentRepository::removesOneAndKeepsTheOther()
{
    StorageFixture fixture;
    const Assessment assessment = filledAssessment(fixture.catalogue);
    Assessment another = assessment;
    another.id = uuidFor(QStringLiteral("another"));
    const AnswerKey key = assessment.answers.begin().key();
    fixture.add(assessment);
    fixture.add(another);
    const EvidenceItem own = fixture.addFile(assessment.id, "content of one", key);
    const EvidenceItem shared = fixture.addFile(assessment.id, "content of both", key);
    fixture.addFile(another.id, "content of both", key);
    const Assessment kept = fixture.load(another.id);
    AssessmentRepository repository(*fixture.file);
    QVERIFY_RESULT(repository.remove(assessment.id));
    fixture.reopen();
    QVERIFY(!AssessmentRepository(*fixture.file).load(assessment.id));
    QCOMPARE(fixture.load(another.id), kept);
    const EvidenceRepository evidence(*fixture.file);
    QVERIFY(!evidence.evidenceContent(own.sha256));
    QCOMPARE(evidence.evidenceContent(shared.sha256).value(), QByteArray("content of both"));
    QCOMPARE(fixture.problems(), QStringList());
}

void TestAssessmentRepository::tellsWhatIsMissing()
{
    StorageFixture fixture;
    const QString id = fixture.add(emptyAssessment(fixture.catalogue));
    AssessmentRepository repository(*fixture.file);
    const QString unknown = uuidFor(QStringLiteral("unknown"));
    Assessment another = emptyAssessment(fixture.catalogue);
    another.id = unknown;
    for (const auto &done :
         {repository.remove(unknown), repository.updateDetails(another),
          repository.saveAnswer(unknown, {}), repository.removeAnswer(id, {}),
          repository.removeHolder(id, unknown), repository.removeMeasure(id, unknown),
          repository.saveFlag(unknown, {}, {}), repository.removeFlag(id, {}),
          repository.setState(unknown, AssessmentState::Draft, {}, {})}) {
        QVERIFY(!done);
        QCOMPARE(done.error().kind, ErrorKind::InvalidInput);
    }
    QCOMPARE(repository.load(unknown).error().kind, ErrorKind::InvalidInput);
    QCOMPARE(repository.header(unknown).error().kind, ErrorKind::InvalidInput);
}

QTEST_GUILESS_MAIN(TestAssessmentRepository)
#include "tst_assessmentrepository.moc"
