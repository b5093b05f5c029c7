// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "store/storesamples.h"

#include <QFile>
#include <QTest>

using namespace fleetsync;
using namespace fleetsync::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Found = StoreReport::Found;

namespace {

SqliteSetup withVersion(int version, const ProfileFolder &folder, const QStringList &statements)
{
    SqliteSetup setup = folder.setup();
    setup.journal.migrations.append({version, statements});
    return setup;
}

const QStringList &versionTwo()
{
    static const QStringList statements{
            u"CREATE TABLE norm (provider TEXT NOT NULL PRIMARY KEY, seconds INTEGER)"_s,
            u"ALTER TABLE journal ADD COLUMN note TEXT"_s};
    return statements;
}

int versionOf(const QString &file)
{
    const auto database = SqlDatabase::open(file, dialect::Access::ReadOnly, 1s);
    return database ? schemaVersion(**database).value_or(-1) : -1;
}

bool hasTable(const QString &file, const QString &table)
{
    const auto database = SqlDatabase::open(file, dialect::Access::ReadOnly, 1s);
    return database && (*database)->tables().contains(table);
}

} // namespace

class TestSqliteMigration : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAFileOfStatements();
    void bringsAnOlderFileUpToDate();
    void rollsAFailedMigrationBack();
    void appliesAllThatIsPending();
    void keepsTheLatestBackups();
    void leavesANewerFileAlone();
    void salvagesAnOlderFile();
};

void TestSqliteMigration::readsAFileOfStatements()
{
    const QStringList expected{u"CREATE TABLE a (\nb TEXT\n);\n"_s, u"DROP TABLE a;\n"_s};
    QCOMPARE(statementsIn(u"-- why;\nCREATE TABLE a (\n  -- what\n  b TEXT\n);\n\nDROP TABLE a;"_s),
             expected);
    QVERIFY(journalSchema().migrations.constFirst().statements.size() > 4);
}

void TestSqliteMigration::bringsAnOlderFileUpToDate()
{
    const ProfileFolder folder;
    QVERIFY(fill(folder.setup(), {wholeWish()}));
    SqliteStore store(withVersion(2, folder, versionTwo()));
    const StoreReport report = opened(store);
    QCOMPARE(report.found, Found::Migrated);
    QVERIFY(!report.readOnly);
    QVERIFY(entriesOf(store) == QList{wholeWish()});
    QVERIFY(hasTable(folder.journal(), u"norm"_s));
    QCOMPARE(versionOf(folder.journal()), 2);
    QCOMPARE(report.backupFile, folder.journal() + u".backup-20261124-120000"_s);
    QCOMPARE(versionOf(report.backupFile), 1);
    QCOMPARE(
            QFile::permissions(report.backupFile)
                    & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther),
            QFile::Permissions());
    QCOMPARE(opened(store).found, Found::Good);
}

void TestSqliteMigration::rollsAFailedMigrationBack()
{
    const ProfileFolder folder;
    QVERIFY(fill(folder.setup(), {wholeWish()}));
    QStringList broken = versionTwo();
    broken.append(u"INSERT INTO nowhere VALUES (1)"_s);
    {
        SqliteStore store(withVersion(2, folder, broken));
        const StoreReport report = opened(store);
        QCOMPARE(report.found, Found::Unusable);
        QCOMPARE(report.trouble, StoreErrorKind::Broken);
        QVERIFY(QFile::exists(report.backupFile));
        QCOMPARE(refusal(store, wish(u"a"_s, u"c"_s, WishState::Wanted)), StoreErrorKind::Broken);
    }
    QVERIFY(!hasTable(folder.journal(), u"norm"_s));
    SqliteStore store(folder.setup());
    QCOMPARE(opened(store).found, Found::Good);
    QVERIFY(entriesOf(store) == QList{wholeWish()});
}

void TestSqliteMigration::appliesAllThatIsPending()
{
    const ProfileFolder folder;
    QVERIFY(fill(folder.setup(), {wholeWish()}));
    SqliteSetup setup = withVersion(2, folder, versionTwo());
    setup.journal.migrations.append(
            {3, {u"INSERT INTO norm (provider, seconds) VALUES ('samsara', 1)"_s}});
    SqliteStore store(setup);
    QCOMPARE(opened(store).found, Found::Migrated);
    QCOMPARE(versionOf(folder.journal()), 3);
    QCOMPARE(folder.files(u"*.backup-*"_s).size(), 1);
}

void TestSqliteMigration::keepsTheLatestBackups()
{
    const ProfileFolder folder;
    SqliteSetup setup = folder.setup();
    QVERIFY(fill(setup, {wholeWish()}));
    for (int version = 2; version <= 6; ++version) {
        setup.journal.migrations.append({version, {u"CREATE TABLE t%1 (a TEXT)"_s.arg(version)}});
        setup.now = [version] { return noon.addSecs(version); };
        SqliteStore store(setup);
        QCOMPARE(opened(store).found, Found::Migrated);
    }
    const QStringList expected{u"journal.db.backup-20261124-120004"_s,
                               u"journal.db.backup-20261124-120005"_s,
                               u"journal.db.backup-20261124-120006"_s};
    QCOMPARE(folder.files(u"*.backup-*"_s), expected);
}

void TestSqliteMigration::leavesANewerFileAlone()
{
    const ProfileFolder folder;
    QVERIFY(fill(withVersion(2, folder, versionTwo()), {wholeWish()}));
    const QByteArray before = bytesOf(folder.journal());
    {
        SqliteStore store(folder.setup());
        QCOMPARE(opened(store), (StoreReport{.found = Found::Newer,
                                             .readOnly = true,
                                             .trouble = StoreErrorKind::Broken}));
        QVERIFY(entriesOf(store) == QList{wholeWish()});
        QCOMPARE(store.actions(9).result().value().size(), 1);
        QCOMPARE(refusal(store, wholeWish()), StoreErrorKind::Broken);
    }
    QCOMPARE(bytesOf(folder.journal()), before);
    QCOMPARE(versionOf(folder.journal()), 2);
    QVERIFY(folder.files(u"*.backup-*"_s).isEmpty() && folder.files(u"*corrupt*"_s).isEmpty());
}

void TestSqliteMigration::salvagesAnOlderFile()
{
    const ProfileFolder folder;
    QVERIFY(fill(folder.setup(), {wholeWish()}));
    QVERIFY(runSql(folder.journal(), u"DROP TABLE schema_version"_s));
    SqliteStore store(withVersion(2, folder, versionTwo()));
    const StoreReport report = opened(store);
    QCOMPARE(report.found, Found::SetAside);
    QCOMPARE(report.wishesSalvaged, 1);
    QCOMPARE(report.wishesLost, 0);
    QVERIFY(entriesOf(store) == QList{wholeWish()});
}

QTEST_GUILESS_MAIN(TestSqliteMigration)
#include "tst_sqlitemigration.moc"
