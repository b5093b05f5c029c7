// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "store/storesamples.h"
#include "support/smalldisk.h"

#include <QFileInfo>
#include <QTest>

#include <atomic>

using namespace fleetsync;
using namespace fleetsync::test;
using namespace Qt::StringLiterals;
using Found = StoreReport::Found;

namespace {

/// main()'s.
const SmallDisk *disk = nullptr;

/// A wish that needs pages of its own.
JournalEntry bulky(const QString &id, WishState state, int kilobytes = 64)
{
    JournalEntry entry = wish(id, id, state);
    entry.baseline.fill(SyncId(QString(1021, u's')), kilobytes);
    return entry;
}

} // namespace

class TestSqliteFullDisk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsNothingByHalves_data();
    void keepsNothingByHalves();
    void refusesTheCacheAsAWhole();
    void givesTheBallastToTheJournal();
    void cannotBeginOnAFullDisk();
    void savesADamagedJournalOnAFullDisk_data();
    void savesADamagedJournalOnAFullDisk();
    void leavesAProtectedDiskAlone();
};

void TestSqliteFullDisk::keepsNothingByHalves_data()
{
    QTest::addColumn<WishState>("before");
    QTest::addColumn<WishState>("after");
    QTest::newRow("full_before_SENDING: the request stays as it was")
            << WishState::Wanted << WishState::Sending;
    QTest::newRow("full_before_ACKED: the request stays as it was")
            << WishState::Sending << WishState::Acked;
}

void TestSqliteFullDisk::keepsNothingByHalves()
{
    QFETCH(WishState, before);
    QFETCH(WishState, after);
    const ProfileFolder folder;
    std::atomic<bool> full = false;
    SqliteSetup setup = folder.setup();
    // The least that it takes is what there is: error 13 comes from SQLite itself.
    setup.beforeWrite = [&full](SqlDatabase &database) {
        QVERIFY(database.run(u"PRAGMA max_page_count=%1"_s.arg(full ? 1 : 1'000'000)));
    };
    SqliteStore store(setup);
    QCOMPARE(opened(store).found, Found::Fresh);
    QVERIFY(kept(store, wish(u"a"_s, u"a"_s, before)));
    full = true;
    QCOMPARE(refusal(store, bulky(u"a"_s, after)), StoreErrorKind::Full);
    QVERIFY(entriesOf(store) == (QList{wish(u"a"_s, u"a"_s, before)}));
    QCOMPARE(store.actions(9).result().value().size(), 1);
    full = false;
    QVERIFY(kept(store, bulky(u"a"_s, after)));
    QCOMPARE(store.actions(9).result().value().size(), 2);
    QCOMPARE(opened(store).found, Found::Good);
    QVERIFY(entriesOf(store) == QList{bulky(u"a"_s, after)});
}

void TestSqliteFullDisk::refusesTheCacheAsAWhole()
{
    const ProfileFolder folder;
    std::atomic<bool> full = false;
    SqliteSetup setup = folder.setup();
    setup.beforeWrite = [&full](SqlDatabase &database) {
        QVERIFY(database.run(u"PRAGMA max_page_count=%1"_s.arg(full ? 1 : 1'000'000)));
    };
    SqliteStore store(setup);
    opened(store);
    QList<StoredFleet> fleets;
    for (int i = 0; i < 100; ++i) {
        fleets.append(withoutToken(wholeFleet(QString::number(1000 + i))));
    }
    full = true;
    QCOMPARE(store.keepFleets(fleets).result().error().kind, StoreErrorKind::Full);
    QVERIFY(store.fleets().result().value().isEmpty());
    QVERIFY2(QFileInfo::exists(folder.path() + u"/ballast"_s), "the ballast is the journal's");
    full = false;
    QVERIFY(store.keepFleets(fleets).result().value_or(false));
    QVERIFY(store.fleets().result().value() == fleets);
}

void TestSqliteFullDisk::givesTheBallastToTheJournal()
{
    if (!disk->isThere()) {
        QSKIP("the system gives us no disk of our own");
    }
    const QString folder = disk->path() + u"/profile"_s;
    SqliteStore store({.folder = folder, .now = [] { return noon; }});
    QCOMPARE(opened(store).found, Found::Fresh);
    const QString ballast = folder + u"/ballast"_s;
    QCOMPARE(QFileInfo(ballast).size(), 1024 * 1024);
    QVERIFY(kept(store, bulky(u"first"_s, WishState::Wanted)));
    int more = 0;
    {
        const Filler filler(disk->path());
        QVERIFY(kept(store, bulky(u"thanks to the ballast"_s, WishState::Wanted)));
        QVERIFY(!QFileInfo::exists(ballast));
        QCOMPARE(store.keepFleets({wholeFleet(u"f"_s)}).result().error().kind,
                 StoreErrorKind::Full);
        while (kept(store, bulky(QString::number(more), WishState::Wanted))) {
            ++more;
            QVERIFY(more < 1000);
        }
        QCOMPARE(refusal(store, bulky(u"too much"_s, WishState::Wanted)), StoreErrorKind::Full);
        QCOMPARE(idsIn(store).size(), 2 + more);
        QVERIFY(!idsIn(store).contains(u"too much"_s));
    }
    QVERIFY(store.keepFleets({wholeFleet(u"f"_s)}).result().value_or(false));
    QVERIFY(kept(store, bulky(u"room again"_s, WishState::Wanted)));
    QCOMPARE(opened(store).found, Found::Good);
    QCOMPARE(idsIn(store).size(), 3 + more);
    QCOMPARE(QFileInfo(ballast).size(), 1024 * 1024);
}

void TestSqliteFullDisk::cannotBeginOnAFullDisk()
{
    if (!disk->isThere()) {
        QSKIP("the system gives us no disk of our own");
    }
    const QString folder = disk->path() + u"/other"_s;
    SqliteStore store({.folder = folder, .now = [] { return noon; }});
    {
        const Filler filler(disk->path());
        const StoreReport report = opened(store);
        QCOMPARE(report.found, Found::Unusable);
        QCOMPARE(report.trouble, StoreErrorKind::Full);
    }
    QCOMPARE(opened(store).found, Found::Fresh);
    QVERIFY(kept(store, wish(u"a"_s, u"c"_s, WishState::Wanted)));
}

void TestSqliteFullDisk::savesADamagedJournalOnAFullDisk_data()
{
    QTest::addColumn<bool>("ballast");
    QTest::newRow("journal_corrupt: with its ballast at once") << true;
    QTest::newRow("journal_corrupt: without it once there is room") << false;
}

void TestSqliteFullDisk::savesADamagedJournalOnAFullDisk()
{
    QFETCH(bool, ballast);
    if (!disk->isThere()) {
        QSKIP("the system gives us no disk of our own");
    }
    const QString folder = disk->path() + (ballast ? u"/damaged"_s : u"/damaged-bare"_s);
    const SqliteSetup setup{.folder = folder, .now = [] { return noon; }};
    QVERIFY(fill(setup, {wish(u"a"_s, u"c"_s, WishState::Unknown)}));
    QVERIFY(runSql(folder + u"/journal.db"_s, u"DROP TABLE action_log"_s));
    QVERIFY(ballast || QFile::remove(folder + u"/ballast"_s));
    {
        const Filler filler(disk->path());
        SqliteStore store(setup);
        const StoreReport report = opened(store);
        QCOMPARE(report.found, ballast ? Found::SetAside : Found::Unusable);
        QCOMPARE(report.trouble == StoreErrorKind::Full, !ballast);
        QVERIFY(!ballast || idsIn(store) == QStringList{u"a"_s});
    }
    SqliteStore store(setup);
    QCOMPARE(opened(store).found, ballast ? Found::Good : Found::SetAside);
    QCOMPARE(idsIn(store), QStringList{u"a"_s});
}

void TestSqliteFullDisk::leavesAProtectedDiskAlone()
{
    if (!disk->isThere()) {
        QSKIP("the system gives us no disk of our own");
    }
    const QString folder = disk->path() + u"/protected"_s;
    const SqliteSetup setup{.folder = folder, .now = [] { return noon; }};
    QVERIFY(fill(setup, {wholeWish()}));
    QVERIFY(disk->setMode(SmallDisk::Mode::ReadOnly));
    {
        SqliteStore store(setup);
        const StoreReport report = opened(store);
        QVERIFY(report.readOnly);
        QCOMPARE(report.trouble, StoreErrorKind::Broken);
        QCOMPARE(refusal(store, wholeWish()), StoreErrorKind::Broken);
    }
    QVERIFY(disk->setMode(SmallDisk::Mode::ReadWrite));
    SqliteStore store(setup);
    QCOMPARE(opened(store).found, Found::Good);
    QVERIFY(entriesOf(store) == QList{wholeWish()});
}

int main(int argc, char *argv[])
{
    const SmallDisk own;
    disk = &own;
    const QCoreApplication app(argc, argv);
    TestSqliteFullDisk test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_sqlitefulldisk.moc"
