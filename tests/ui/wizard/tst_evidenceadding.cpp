#include "model/workspace/evidenceimport.h"
#include "ui/itemmodels/evidencelistmodel.h"
#include "ui/widgets/messagebanner.h"
#include "ui/widgets/style.h"
#include "ui/wizard/attachdialog.h"
#include "ui/wizard/evidencedialog.h"
#include "wizardfixture.h"

#include <QListView>
#include <QMimeData>
#include <QSignalSpy>

#include <sys/stat.h>

using namespace Qt::StringLiterals;

namespace {

QString writeFile(const WizardFixture &fixture, const QString &name, const QByteArray &content)
{
    QFile file(fixture.store.folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size()) {
        qFatal("cannot write the test file");
    }
    return file.fileName();
}

bool drop(const WizardFixture &fixture, const QList<QUrl> &urls)
{
    QMimeData data;
    data.setUrls(urls);
    const QPoint place(20, 20);
    QDragEnterEvent enter(place, Qt::CopyAction, &data, Qt::LeftButton, {});
    QCoreApplication::sendEvent(&fixture.checkPage(), &enter);
    if (!enter.isAccepted()) {
        return false;
    }
    QDropEvent event(place, Qt::CopyAction, &data, Qt::LeftButton, {});
    QCoreApplication::sendEvent(&fixture.checkPage(), &event);
    return true;
}

QStringList titles(const Assessment &assessment)
{
    QStringList titles;
    for (const EvidenceItem &item : assessment.evidence) {
        titles.append(item.title);
    }
    titles.sort();
    return titles;
}

void addNote(const WizardFixture &fixture, const QString &title, const AnswerKey &key)
{
    EvidenceItem item;
    item.kind = EvidenceKind::Note;
    item.title = title;
    item.note = u"A note"_s;
    QVERIFY(fixture.store.workspace->addEvidence(fixture.store.assessmentId, item, key));
}

const AnswerKey otherKey{u"27008-4.3.1-02"_s, Role::AccountOwner, {}};

} // namespace

class TestEvidenceAdding : public QObject
{
    Q_OBJECT

private slots:
    void addsDroppedFiles();
    void saysWhatCouldNotBeAdded_data();
    void saysWhatCouldNotBeAdded();
    void refusesWhatIsNoFile();
    void addsADroppedAddressAsLink();
    void addsManyFilesAndSumsUp();
    void opensLinksOnlyWhenAsked();
    void refusesADropWhereNothingCanBeChanged();
    void goesOnWithTheAnswerItWasDroppedOn();
    void cancelsAndSaysSo();
    void addsALinkByButton();
    void attachesExistingEvidence();
    void showsPicturesOfExistingEvidence();
    void detachesWhatBacksOtherAnswers();
    void saysHowToBringBackWhatIsRemoved();
    void neverOpensAFile();
};

void TestEvidenceAdding::addsDroppedFiles()
{
    const WizardFixture fixture;
    const QStringList names{u"<b>%1 & ü.txt"_s, u"second.pdf"_s};
    QList<QUrl> urls;
    for (const QString &name : names) {
        urls.append(QUrl::fromLocalFile(writeFile(fixture, name, "content of " + name.toUtf8())));
    }
    QVERIFY(drop(fixture, urls));
    QVERIFY(fixture.page.isBusy());
    QTRY_VERIFY(!fixture.page.isBusy());
    const Assessment assessment = fixture.store.assessment();
    QCOMPARE(titles(assessment).size(), 2);
    QCOMPARE(fixture.stored().evidenceIds.size(), 2);
    const auto &list = child<QListView>(fixture.page, "evidence");
    QCOMPARE(list.model()->rowCount(), 2);
    QCOMPARE(list.model()->index(0, 0).data().toString(), names.first());
    QVERIFY(!child<MessageBanner>(fixture.page, "message").isVisible());
}

void TestEvidenceAdding::saysWhatCouldNotBeAdded_data()
{
    QTest::addColumn<QString>("what");
    for (const char *what :
         {"folder", "empty", "vanished", "dangling link", "link to a folder", "pipe", "shortcut"}) {
        QTest::newRow(what) << QString::fromLatin1(what);
    }
}

void TestEvidenceAdding::saysWhatCouldNotBeAdded()
{
    QFETCH(QString, what);
    const WizardFixture fixture;
    const QString path = fixture.store.folder.filePath(what == u"shortcut"_s ? u"<b>bad & %1.URL"_s
                                                                             : u"<b>bad & %1"_s);
    if (what == u"folder"_s) {
        QVERIFY(QDir().mkdir(path));
    } else if (what == u"empty"_s) {
        writeFile(fixture, u"<b>bad & %1"_s, {});
    } else if (what == u"dangling link"_s) {
        QVERIFY(QFile::link(fixture.store.folder.filePath(u"nowhere"_s), path));
    }
    if (what == u"link to a folder"_s) {
        QVERIFY(QFile::link(fixture.store.folder.path(), path));
    } else if (what == u"pipe"_s) {
        QVERIFY(mkfifo(QFile::encodeName(path).constData(), 0600) == 0);
    } else if (what == u"shortcut"_s) {
        writeFile(fixture, u"<b>bad & %1.URL"_s, "[InternetShortcut]\nURL=https://example.com\n");
    }
    // What is good is added nevertheless.
    QVERIFY(drop(fixture,
                 {QUrl::fromLocalFile(path),
                  QUrl::fromLocalFile(writeFile(fixture, u"good.txt"_s, "content"))}));
    QTRY_VERIFY(!fixture.page.isBusy());
    QCOMPARE(titles(fixture.store.assessment()).size(), 1);
    const auto &message = child<MessageBanner>(fixture.page, "message");
    QVERIFY(message.isVisible());
    QVERIFY2(message.text().contains(path), qPrintable(message.text()));
    QVERIFY2(!message.text().contains(u"good.txt"), qPrintable(message.text()));
}

void TestEvidenceAdding::refusesWhatIsNoFile()
{
    const WizardFixture fixture;
    QVERIFY(!drop(fixture, {QUrl(u"ftp://example.com/file.pdf"_s)}));
    QVERIFY(!drop(fixture, {}));
    // The window opens it.
    QVERIFY(!drop(fixture, {QUrl::fromLocalFile(fixture.store.path())}));
    QVERIFY(fixture.store.assessment().evidence.isEmpty());
}

void TestEvidenceAdding::addsADroppedAddressAsLink()
{
    const WizardFixture fixture;
    QVERIFY(drop(fixture, {QUrl(u"https://example.com/file.pdf"_s)}));
    const QList<EvidenceItem> items = fixture.store.assessment().evidence;
    QCOMPARE(items.size(), 1);
    QCOMPARE(items.first().kind, EvidenceKind::Link);
    QCOMPARE(items.first().link, u"https://example.com/file.pdf"_s);
}

void TestEvidenceAdding::addsManyFilesAndSumsUp()
{
    const WizardFixture fixture;
    constexpr int files = 500;
    QList<QUrl> urls;
    for (int i = 0; i < files; ++i) {
        // Every other one is empty.
        urls.append(QUrl::fromLocalFile(
            writeFile(fixture, u"file %1"_s.arg(i), i % 2 == 0 ? QByteArray::number(i) : "")));
    }
    QVERIFY(drop(fixture, urls));
    QVERIFY(fixture.button("cancelImport").isVisible());
    QTRY_VERIFY_WITH_TIMEOUT(!fixture.page.isBusy(), 120'000);
    QCOMPARE(fixture.store.assessment().evidence.size(), files / 2);
    const auto &message = child<MessageBanner>(fixture.page, "message");
    QVERIFY(message.isVisible());
    QVERIFY2(message.text().count(u'\n') < 10, qPrintable(message.text()));
    QVERIFY2(message.text().contains(u"246"_s), qPrintable(message.text()));
}

void TestEvidenceAdding::opensLinksOnlyWhenAsked()
{
    const WizardFixture fixture;
    EvidenceItem item;
    item.kind = EvidenceKind::Link;
    item.title = u"Policy"_s;
    item.link = u"https://example.com/policy"_s;
    QVERIFY(fixture.store.workspace->addEvidence(fixture.store.assessmentId, item,
                                                 WorkspaceFixture::key()));
    const QSignalSpy requested(&fixture.page, &WizardPage::linkRequested);
    QVERIFY(fixture.button("openLink").isVisible());
    QVERIFY(!fixture.button("export").isVisible());
    fixture.button("openLink").click();
    QCOMPARE(requested.size(), 1);
    QCOMPARE(requested.first().first().toString(), item.link);
}

void TestEvidenceAdding::refusesADropWhereNothingCanBeChanged()
{
    WizardFixture fixture;
    fixture.reopen(Workspace::Mode::ReadOnly);
    QVERIFY(!drop(fixture, {QUrl::fromLocalFile(writeFile(fixture, u"a.txt"_s, "content"))}));
    QVERIFY(!fixture.page.isBusy());
}

void TestEvidenceAdding::goesOnWithTheAnswerItWasDroppedOn()
{
    const WizardFixture fixture;
    const QString path = writeFile(fixture, u"large.bin"_s, QByteArray(9 * 1024 * 1024, 'x'));
    QVERIFY(drop(fixture, {QUrl::fromLocalFile(path)}));
    fixture.button("next").click();
    QTest::keyClick(&fixture.checkPage(), Qt::Key_1);
    QTRY_VERIFY(!fixture.page.isBusy());
    QCOMPARE(fixture.stored().evidenceIds.size(), 1);
    QCOMPARE(fixture.stored().result, AnswerResult::Open);
    QVERIFY(fixture.checkPage().answer().evidenceIds.isEmpty());
}

void TestEvidenceAdding::cancelsAndSaysSo()
{
    WizardFixture fixture;
    const QString path = writeFile(fixture, u"large.bin"_s, QByteArray(9 * 1024 * 1024, 'x'));
    QVERIFY(drop(fixture, {QUrl::fromLocalFile(path), QUrl::fromLocalFile(path)}));
    auto &cancel = fixture.button("cancelImport");
    QVERIFY(cancel.isVisible());
    cancel.click();
    QVERIFY(!fixture.page.isBusy());
    QVERIFY(!cancel.isVisible());
    QVERIFY(child<MessageBanner>(fixture.page, "message").isVisible());
    QTest::qWait(50);
    QVERIFY(fixture.store.assessment().evidence.isEmpty());
}

void TestEvidenceAdding::addsALinkByButton()
{
    const WizardFixture fixture;
    const NextDialog<EvidenceDialog> dialogs([](EvidenceDialog &dialog) {
        child<QLineEdit>(dialog, "title").setText(u"Policy"_s);
        child<QLineEdit>(dialog, "link").setText(u"https://example.com"_s);
        child<QPushButton>(dialog, "accept").click();
    });
    fixture.button("add link").click();
    QVERIFY(dialogs.wasShown());
    QCOMPARE(titles(fixture.store.assessment()), QStringList{u"Policy"_s});
    QCOMPARE(fixture.stored().evidenceIds.size(), 1);
    QVERIFY(!fixture.button("export").isEnabled()); // there is no file to be saved
}

void TestEvidenceAdding::attachesExistingEvidence()
{
    const WizardFixture fixture;
    addNote(fixture, u"Existing"_s, otherKey);
    const NextDialog<AttachDialog> dialogs([](AttachDialog &dialog) {
        QCOMPARE(dialog.chosen().size(), 1);
        dialog.accept();
    });
    fixture.button("attach").click();
    QVERIFY(dialogs.wasShown());
    QCOMPARE(fixture.stored().evidenceIds, fixture.stored(otherKey).evidenceIds);
    QCOMPARE(fixture.store.assessment().evidence.size(), 1);
    // There is nothing more to be attached.
    fixture.button("attach").click();
    QVERIFY(child<MessageBanner>(fixture.page, "message").isVisible());
}

void TestEvidenceAdding::showsPicturesOfExistingEvidence()
{
    const WizardFixture fixture;
    const QString path = fixture.store.folder.filePath(u"red.png"_s);
    QImage picture(300, 200, QImage::Format_RGB32);
    picture.fill(QColor(200, 10, 30));
    QVERIFY(picture.save(path));
    EvidenceItem item;
    item.mediaType = u"image/png"_s;
    const auto import =
        fixture.store.workspace->importEvidence(fixture.store.assessmentId, path, item, otherKey);
    while (import.value()->step().value()) {}
    AttachDialog dialog(fixture.store.assessment().evidence, fixture.store.path());
    dialog.show();
    const auto &list = *dialog.findChild<QListView *>();
    const auto isShown = [&list] {
        const QImage shown = list.viewport()->grab().toImage();
        const QRect row = list.visualRect(list.model()->index(0, 0));
        const QPoint middle(row.left() + Style::small + row.height() * 2 / 3, row.center().y());
        return shown.pixelColor(middle) == QColor(200, 10, 30);
    };
    QTRY_VERIFY(isShown());
}

void TestEvidenceAdding::detachesWhatBacksOtherAnswers()
{
    const WizardFixture fixture;
    addNote(fixture, u"Shared"_s, otherKey);
    const QString id = fixture.store.assessment().evidence.first().id;
    QVERIFY(fixture.store.workspace->apply(fixture.store.assessmentId,
                                           LinkEvidence{id, WorkspaceFixture::key()}));
    QTest::keyClick(&child<QListView>(fixture.page, "evidence"), Qt::Key_Delete);
    QVERIFY(fixture.stored().evidenceIds.isEmpty());
    QCOMPARE(fixture.stored(otherKey).evidenceIds, QStringList{id});
}

void TestEvidenceAdding::saysHowToBringBackWhatIsRemoved()
{
    const WizardFixture fixture;
    addNote(fixture, u"<b>Only</b> here"_s, WorkspaceFixture::key());
    fixture.button("remove").click();
    QVERIFY(fixture.stored().evidenceIds.isEmpty());
    QVERIFY(fixture.store.assessment().evidence.isEmpty());
    QVERIFY(!fixture.button("remove").isEnabled());
    const auto &message = child<MessageBanner>(fixture.page, "message");
    QVERIFY(message.isVisible());
    QVERIFY2(message.text().contains(u"<b>Only</b> here"), qPrintable(message.text()));
}

void TestEvidenceAdding::neverOpensAFile()
{
    const WizardFixture fixture;
    QVERIFY(drop(fixture, {QUrl::fromLocalFile(writeFile(fixture, u"a.txt"_s, "content"))}));
    QTRY_VERIFY(!fixture.page.isBusy());
    const QString copy = fixture.store.folder.filePath(u"copy.txt"_s);
    const NextDialog<QFileDialog> files([&](QFileDialog &dialog) { choosePath(dialog, copy); });
    QTest::keyClick(&child<QListView>(fixture.page, "evidence"), Qt::Key_Return);
    QVERIFY(files.wasShown());
    QTRY_VERIFY(QFileInfo::exists(copy));
    QFile file(copy);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("content"));
}

QTEST_MAIN(TestEvidenceAdding)
#include "tst_evidenceadding.moc"
