#include "model/storage/maintenance.h"
#include "model/storage/settingsrepository.h"
#include "storagefixture.h"

class TestSettingsRepository : public QObject
{
    Q_OBJECT

private slots:
    void keepsTheNewestValue();
    void leavesTheAuditChainAlone();
};

void TestSettingsRepository::keepsTheNewestValue()
{
    StorageFixture fixture;
    const QString key = QStringLiteral("window'; DROP TABLE settings;--");
    {
        SettingsRepository settings(*fixture.file);
        QVERIFY(!settings.value(key).value());
        QVERIFY_RESULT(settings.setValue(key, QStringLiteral("first")));
        QVERIFY_RESULT(settings.setValue(key, QStringLiteral("שלום 😀 <b>")));
        QVERIFY_RESULT(settings.setValue(QStringLiteral("other"), QString()));
    }
    fixture.reopen();
    const SettingsRepository settings(*fixture.file);
    QCOMPARE(*settings.value(key).value(), QStringLiteral("שלום 😀 <b>"));
    QCOMPARE(*settings.value(QStringLiteral("other")).value(), QString());
}

void TestSettingsRepository::leavesTheAuditChainAlone()
{
    StorageFixture fixture;
    const qint64 events = auditHead(*fixture.file).value().sequence;
    QVERIFY_RESULT(
        SettingsRepository(*fixture.file).setValue(QStringLiteral("key"), QStringLiteral("value")));
    QCOMPARE(auditHead(*fixture.file).value().sequence, events);
    QCOMPARE(fixture.problems(), QStringList());
}

QTEST_GUILESS_MAIN(TestSettingsRepository)
#include "tst_settingsrepository.moc"
