#include "tests/support/assessmentbuilder.h"
#include "ui/about/aboutdialog.h"
#include "ui/about/shortcutsdialog.h"
#include "ui/help/helpwindow.h"
#include "ui/report/sealdialog.h"
#include "ui/report/trialidentitydialog.h"
#include "ui/settings/settings.h"
#include "ui/settings/settingsdialog.h"
#include "ui/start/approvaldialog.h"
#include "ui/start/newassessmentdialog.h"
#include "ui/verify/certificatedialog.h"
#include "ui/verify/signingdialog.h"
#include "ui/wizard/attachdialog.h"
#include "ui/wizard/evidencedialog.h"
#include "windowfixture.h"

#include <QAccessible>
#include <QDialogButtonBox>
#include <QTabWidget>

using namespace Qt::StringLiterals;

namespace {

/// Pages of tabs count as shown.
bool isLeftOut(const QWidget *widget, const QWidget *top)
{
    for (; widget != nullptr && widget != top; widget = widget->parentWidget()) {
        const QWidget *parent = widget->parentWidget();
        const bool isTab = qobject_cast<const QTabWidget *>(parent->parentWidget()) != nullptr;
        if (widget->isHidden() && !isTab) {
            return true;
        }
    }
    return false;
}

QStringList withoutName(const QWidget &top)
{
    QStringList found;
    for (QWidget *widget : top.findChildren<QWidget *>()) {
        // The inner field of a spin box has the name of the box.
        const bool isPart =
            widget->objectName().startsWith(u"qt_") || widget->focusProxy() != nullptr;
        if (widget->focusPolicy() == Qt::NoFocus || isPart || isLeftOut(widget, &top)) {
            continue;
        }
        QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget);
        if (interface == nullptr || interface->text(QAccessible::Name).trimmed().isEmpty()) {
            found.append(QString::fromLatin1(widget->metaObject()->className()) + u' '
                         + widget->objectName() + u" in "
                         + QString::fromLatin1(widget->parentWidget()->metaObject()->className()));
        }
    }
    return found;
}

QStringList notReachedByTab(QWidget &dialog)
{
    constexpr int steps = 200; // more than any dialog has places
    QList<QAbstractButton *> left;
    for (const QDialogButtonBox *box : dialog.findChildren<QDialogButtonBox *>()) {
        for (QAbstractButton *button : box->buttons()) {
            button->setEnabled(true);
            if (button->isVisible()) {
                left.append(button);
            }
        }
    }
    for (int step = 0; step < steps && !left.isEmpty(); ++step) {
        QTest::keyClick(&dialog, Qt::Key_Tab);
        left.removeIf([&dialog](QWidget *button) { return button == dialog.focusWidget(); });
    }
    QStringList found;
    for (const QAbstractButton *button : std::as_const(left)) {
        found.append(button->text());
    }
    return found;
}

using Make = std::function<std::unique_ptr<QWidget>()>;

EvidenceItem evidence(EvidenceKind kind)
{
    EvidenceItem item;
    item.kind = kind;
    item.title = u"Title"_s;
    return item;
}

} // namespace

Q_DECLARE_METATYPE(Make)

class TestAccessibleNames : public QObject
{
    Q_OBJECT

private slots:
    void dialogs_data();
    void dialogs();
    void buttons_data() { dialogs_data(); }
    void buttons();
    void pages_data();
    void pages();
};

void TestAccessibleNames::dialogs_data()
{
    QTest::addColumn<Make>("make");
    const auto row = [](const char *name, const Make &make) {
        QTest::newRow(name) << make;
    };
    const auto catalogue = std::make_shared<const Catalogue>(smallCatalogue());
    row("about", [] { return std::make_unique<AboutDialog>(AboutDialog::ProgramTab); });
    row("libraries", [] { return std::make_unique<AboutDialog>(AboutDialog::LibrariesTab); });
    row("user guide", [] { return std::make_unique<HelpWindow>(Language::English, nullptr); });
    row("shortcuts", [] { return std::make_unique<ShortcutsDialog>(); });
    row("certificate", [] { return std::make_unique<CertificateDialog>(Certificate()); });
    row("seal", [] { return std::make_unique<SealDialog>(); });
    for (const auto purpose :
         {SigningDialog::Purpose::Signature, SigningDialog::Purpose::HigherLevel}) {
        row(qPrintable(u"signing %1"_s.arg(static_cast<int>(purpose))), [purpose] {
            static const QTemporaryDir folder;
            static Settings settings(folder.filePath(u"confseal.ini"_s));
            return std::make_unique<SigningDialog>(
                purpose, std::make_shared<const VerifiedReport>(), settings);
        });
    }
    row("seal with a token", [] {
        auto dialog = std::make_unique<SealDialog>();
        dialog->findChild<QAbstractButton *>(u"fromToken"_s)->click();
        return dialog;
    });
    row("trial identity", [] { return std::make_unique<TrialIdentityDialog>(); });
    for (int page = SettingsDialog::Look; page <= SettingsDialog::Backups; ++page) {
        row(qPrintable(u"settings %1"_s.arg(page)), [page] {
            static const QTemporaryDir folder;
            static Settings settings(folder.filePath(u"confseal.ini"_s));
            return std::make_unique<SettingsDialog>(settings, Language::English,
                                                    static_cast<SettingsDialog::Page>(page));
        });
    }
    row("approval", [] { return std::make_unique<ApprovalDialog>(u"Name"_s); });
    row("new assessment", [catalogue] {
        return std::make_unique<NewAssessmentDialog>(
            QList<std::shared_ptr<const Catalogue>>{catalogue});
    });
    row("details", [catalogue] {
        return std::make_unique<NewAssessmentDialog>(catalogue, filledAssessment(*catalogue),
                                                     false);
    });
    row("attach", [] {
        return std::make_unique<AttachDialog>(QList{evidence(EvidenceKind::Note)}, QString());
    });
    for (const EvidenceKind kind : {EvidenceKind::File, EvidenceKind::Link, EvidenceKind::Note,
                                    EvidenceKind::AssuranceReport}) {
        row(qPrintable(toId(kind)),
            [kind] { return std::make_unique<EvidenceDialog>(evidence(kind)); });
    }
}

void TestAccessibleNames::dialogs()
{
    QFETCH(Make, make);
    const std::unique_ptr<QWidget> dialog = make();
    dialog->show();
    QCOMPARE(withoutName(*dialog).join(u'\n'), QString());
}

void TestAccessibleNames::buttons()
{
    QFETCH(Make, make);
    const std::unique_ptr<QWidget> dialog = make();
    dialog->show();
    QVERIFY(QTest::qWaitForWindowActive(dialog.get()));
    QCOMPARE(notReachedByTab(*dialog).join(u'\n'), QString());
}

void TestAccessibleNames::pages_data()
{
    QTest::addColumn<Qt::Key>("page");
    QTest::newRow("start") << Qt::Key_1;
    QTest::newRow("questions") << Qt::Key_2;
    QTest::newRow("overview") << Qt::Key_3;
    QTest::newRow("report") << Qt::Key_4;
    QTest::newRow("verify") << Qt::Key_5;
}

void TestAccessibleNames::pages()
{
    QFETCH(Qt::Key, page);
    WindowFixture fixture;
    fixture.open();
    fixture.press(page);
    QCOMPARE(withoutName(*fixture.window).join(u'\n'), QString());
}

QTEST_MAIN(TestAccessibleNames)
#include "tst_accessiblenames.moc"
