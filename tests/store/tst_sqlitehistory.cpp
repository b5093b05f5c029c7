// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "store/lookonlystore.h"
#include "store/storesamples.h"

#include <QDir>
#include <QFile>
#include <QMutex>
#include <QTest>

#include <atomic>

using namespace fleetsync;
using namespace fleetsync::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int syncs = 400;
constexpr qint64 pageSize = 4096;

QList<StoredSync> manySyncs()
{
    QList<StoredSync> all;
    for (int n = 0; n < syncs; ++n) {
        all.append(pastSync(u"sync-%1"_s.arg(n, 4, 10, QChar(u'0')), u"conn"_s, n));
    }
    return all;
}

QList<StoredSync> foundIn(Store &store, int most = 1'000)
{
    HistoryQuery query;
    query.most = most;
    return store.syncs(query).result().value();
}

bool keeps(Store &store, const QList<StoredSync> &all)
{
    return store.keepSyncs(all).result().value_or(false);
}

bool fill(const SqliteSetup &setup)
{
    SqliteStore store(setup);
    return opened(store).cache == CacheReport() && kept(store, wholeWish())
           && keeps(store, manySyncs());
}

/// Hears of the histories that were lost, from the store's thread.
class Told
{
public:
    SqliteSetup setup(const ProfileFolder &folder)
    {
        SqliteSetup setup = folder.setup();
        setup.onHistoryLost = [this](const CacheReport &report) {
            const QMutexLocker lock(&m_mutex);
            m_files << report.asideFile;
        };
        return setup;
    }
    QStringList files()
    {
        const QMutexLocker lock(&m_mutex);
        return m_files;
    }

private:
    QMutex m_mutex;
    QStringList m_files;
};

enum class Damage { Garbage, Empty, Truncated, Foreign, Newer, Folder };

bool inflict(Damage damage, const QString &file)
{
    const QByteArray bytes = bytesOf(file);
    switch (damage) {
    case Damage::Garbage:
        return overwrite(file, 0, QByteArray(bytes.size(), 'x'));
    case Damage::Empty:
        return QFile::resize(file, 0);
    case Damage::Truncated:
        return QFile::resize(file, bytes.size() / 2 / pageSize * pageSize);
    case Damage::Foreign:
        return QFile::remove(file) && runSql(file, u"CREATE TABLE sync (ship TEXT)"_s);
    case Damage::Newer:
        return runSql(file, u"UPDATE schema_version SET version = 99"_s);
    case Damage::Folder:
        return QFile::remove(file) && QDir().mkdir(file);
    }
    return false;
}

} // namespace

/// The history may be lost; journal and cache never know.
class TestSqliteHistory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void outlivesTheStore();
    void isNotOpenedBeforeItIsAsked();
    void beginsAfreshWithWhatCannotBeUsed_data();
    void beginsAfreshWithWhatCannotBeUsed();
    void beginsAfreshWhereDamageIsMet_data();
    void beginsAfreshWhereDamageIsMet();
    void leavesOutWhatCannotBeRead();
    void theOldestMakeRoom();
    void isBroughtUpToDate();
    void aFullDiskKeepsNothingByHalves();
    void waitsForNoLock();
    void seesTheOthersWrites();
    void aWindowThatOnlyLooksKeepsNothing();
    void eachQueryGoesByAnIndex_data();
    void eachQueryGoesByAnIndex();
};

void TestSqliteHistory::outlivesTheStore()
{
    const ProfileFolder folder;
    QVERIFY(fill(folder.setup()));
    Told told;
    SqliteStore store(told.setup(folder));
    QCOMPARE(store.syncs({}).result().error().kind, StoreErrorKind::Broken); // not open yet
    opened(store);
    const QList<StoredSync> found = foundIn(store);
    QCOMPARE(found.size(), syncs);
    QVERIFY(found.constFirst() == manySyncs().constLast());
    QCOMPARE(told.files(), QStringList());
    QCOMPARE(QFile::permissions(folder.history()) & (QFile::ReadGroup | QFile::ReadOther),
             QFile::Permissions());
}

void TestSqliteHistory::isNotOpenedBeforeItIsAsked()
{
    const ProfileFolder folder;
    SqliteStore store(folder.setup());
    opened(store);
    QVERIFY(!QFile::exists(folder.history()));
    QVERIFY(foundIn(store).isEmpty());
    QVERIFY(QFile::exists(folder.history()));
}

void TestSqliteHistory::beginsAfreshWithWhatCannotBeUsed_data()
{
    QTest::addColumn<Damage>("damage");
    QTest::newRow("garbage") << Damage::Garbage;
    QTest::newRow("zero length") << Damage::Empty;
    QTest::newRow("truncated in the middle") << Damage::Truncated;
    QTest::newRow("another program's database") << Damage::Foreign;
    QTest::newRow("a newer program's") << Damage::Newer;
    QTest::newRow("a folder") << Damage::Folder;
}

void TestSqliteHistory::beginsAfreshWithWhatCannotBeUsed()
{
    QFETCH(Damage, damage);
    const ProfileFolder folder;
    QVERIFY(fill(folder.setup()));
    QVERIFY(inflict(damage, folder.history()));
    const QByteArray damaged = bytesOf(folder.history());
    Told told;
    SqliteStore store(told.setup(folder));
    QCOMPARE(opened(store), (StoreReport{.found = StoreReport::Found::Good}));
    QCOMPARE(told.files(), QStringList()); // it has not been looked at
    QVERIFY(foundIn(store).isEmpty());
    QCOMPARE(told.files(), QStringList{folder.history() + u".corrupt-20261124-120000"_s});
    QCOMPARE(bytesOf(folder.history() + u".corrupt-20261124-120000"_s), damaged);
    QVERIFY(keeps(store, manySyncs()));
    QCOMPARE(foundIn(store).size(), syncs);
    QVERIFY(entriesOf(store) == QList{wholeWish()});
}

void TestSqliteHistory::beginsAfreshWhereDamageIsMet_data()
{
    QTest::addColumn<bool>("writing");
    QTest::newRow("by reading") << false;
    QTest::newRow("by writing") << true;
}

void TestSqliteHistory::beginsAfreshWhereDamageIsMet()
{
    QFETCH(bool, writing);
    const ProfileFolder folder;
    QVERIFY(fill(folder.setup()));
    // Every page but the first, which tells of the tables, and theirs.
    const QByteArray bytes = bytesOf(folder.history());
    for (qint64 at = bytes.indexOf("sync-0"); at > 0; at = bytes.indexOf("sync-0", at + pageSize)) {
        at = at / pageSize * pageSize;
        QVERIFY(overwrite(folder.history(), at, QByteArray(pageSize, '\0')));
    }
    Told told;
    SqliteStore store(told.setup(folder));
    opened(store);
    if (writing) {
        QVERIFY(keeps(store, manySyncs()));
        QCOMPARE(foundIn(store).size(), syncs);
    } else {
        QVERIFY(foundIn(store).isEmpty());
        QVERIFY(keeps(store, manySyncs()));
    }
    QCOMPARE(folder.files(u"history.db.corrupt-*"_s).size(), 1);
    QCOMPARE(told.files().size(), 1);
    QCOMPARE(opened(store), (StoreReport{.found = StoreReport::Found::Good}));
    QCOMPARE(foundIn(store).size(), syncs);
}

void TestSqliteHistory::leavesOutWhatCannotBeRead()
{
    const ProfileFolder folder;
    QVERIFY(fill(folder.setup()));
    QVERIFY(runSql(folder.history(),
                   u"UPDATE sync SET record = substr(record, 1, 12) WHERE id = 'sync-0398'"_s));
    SqliteStore store(folder.setup());
    opened(store);
    QCOMPARE(idsOf(foundIn(store, 3)), (QStringList{u"sync-0399"_s, u"sync-0397"_s}));
    QCOMPARE(foundIn(store).size(), syncs - 1);
}

void TestSqliteHistory::theOldestMakeRoom()
{
    const ProfileFolder folder;
    SqliteSetup setup = folder.setup();
    setup.syncsKept = 100;
    QVERIFY(fill(setup));
    SqliteStore store(setup);
    opened(store);
    const QList<StoredSync> found = foundIn(store);
    QCOMPARE(found.size(), 100);
    QCOMPARE(found.constLast().sync.id.toString(), u"sync-0300"_s);
}

void TestSqliteHistory::isBroughtUpToDate()
{
    const ProfileFolder folder;
    SqliteSetup setup = folder.setup();
    QVERIFY(fill(setup));
    setup.history.migrations.append({2, {u"ALTER TABLE sync ADD COLUMN note TEXT"_s}});
    SqliteStore store(setup);
    opened(store);
    QCOMPARE(foundIn(store).size(), syncs);
    QVERIFY(keeps(store, manySyncs()));
    QVERIFY(folder.files(u"history.db.*"_s).isEmpty());
}

void TestSqliteHistory::aFullDiskKeepsNothingByHalves()
{
    const ProfileFolder folder;
    std::atomic<bool> full = false;
    SqliteSetup setup = folder.setup();
    setup.beforeWrite = [&full](SqlDatabase &database) {
        QVERIFY(database.run(u"PRAGMA max_page_count=%1"_s.arg(full ? 1 : 1'000'000)));
    };
    SqliteStore store(setup);
    opened(store);
    full = true;
    QCOMPARE(store.keepSyncs(manySyncs()).result().error().kind, StoreErrorKind::Full);
    QVERIFY(foundIn(store).isEmpty());
    QVERIFY2(QFile::exists(folder.path() + u"/ballast"_s), "the ballast is the journal's");
    full = false;
    QVERIFY(keeps(store, manySyncs()));
}

void TestSqliteHistory::waitsForNoLock()
{
    const ProfileFolder folder;
    QVERIFY(fill(folder.setup()));
    SqliteSetup setup = folder.setup();
    setup.busyTimeout = 60s;
    SqliteStore store(setup);
    opened(store);
    const auto locker = SqlDatabase::open(folder.history(), dialect::Access::ReadWrite, 1s);
    QVERIFY(locker && (*locker)->run(dialect::beginWriting()));
    QCOMPARE(foundIn(store).size(), syncs);
    const auto refused = store.keepSyncs(manySyncs());
    const auto put = store.put(wish(u"new"_s, u"c"_s, WishState::Sending));
    QTRY_VERIFY_WITH_TIMEOUT(put.isFinished(), 30'000);
    QVERIFY(put.result().value_or(false));
    QCOMPARE(refused.result().error().kind, StoreErrorKind::Busy);
    QVERIFY((*locker)->run(u"ROLLBACK"_s));
    QVERIFY(keeps(store, manySyncs()));
}

void TestSqliteHistory::seesTheOthersWrites()
{
    const ProfileFolder folder;
    SqliteStore one(folder.setup());
    SqliteStore other(folder.setup());
    opened(one);
    opened(other);
    for (int n = 0; n < 10; ++n) {
        QVERIFY(keeps(n % 2 ? one : other, {manySyncs().at(n)}));
        QCOMPARE(foundIn(n % 2 ? other : one).size(), n + 1);
    }
}

void TestSqliteHistory::aWindowThatOnlyLooksKeepsNothing()
{
    LookOnlyStore store;
    QCOMPARE(store.keepSyncs(manySyncs()).result().error().kind, StoreErrorKind::ReadOnly);
    QCOMPARE(store.forgetSyncs({}).result().error().kind, StoreErrorKind::ReadOnly);
    QCOMPARE(store.forgetAllSyncs().result().error().kind, StoreErrorKind::ReadOnly);
    QVERIFY(foundIn(store).isEmpty());
}

void TestSqliteHistory::eachQueryGoesByAnIndex_data()
{
    QTest::addColumn<QString>("where");
    QTest::addColumn<QString>("index");
    QTest::newRow("all") << u"requested_at >= 0"_s << u"sync_newest"_s;
    QTest::newRow("one fleet's") << u"connection = 'c'"_s << u"sync_of_fleet"_s;
    QTest::newRow("the next page of one fleet's")
            << u"connection = 'c' AND requested_at <= 9 AND (requested_at < 9 OR id < 'x')"_s
            << u"sync_of_fleet"_s;
    QTest::newRow("failed ones") << u"status = 'failed' AND status <> 'completed'"_s
                                 << u"sync_not_completed"_s;
}

void TestSqliteHistory::eachQueryGoesByAnIndex()
{
    QFETCH(QString, where);
    const ProfileFolder folder;
    QVERIFY(fill(folder.setup()));
    const auto database = SqlDatabase::open(folder.history(), dialect::Access::ReadOnly, 1s);
    QVERIFY(database.has_value());
    QString plan;
    QVERIFY((*database)->each(
            u"EXPLAIN QUERY PLAN SELECT record FROM sync WHERE %1 "
            "ORDER BY requested_at DESC, id DESC LIMIT 9"_s.arg(where),
            {}, [&plan](const QSqlQuery &row) { plan += row.value(3).toString() + u'\n'; }));
    QFETCH(QString, index);
    QVERIFY2(plan.contains(u"USING INDEX "_s + index), qPrintable(plan));
    QVERIFY2(!plan.contains(u"B-TREE FOR ORDER BY"_s), qPrintable(plan));
}

QTEST_GUILESS_MAIN(TestSqliteHistory)
#include "tst_sqlitehistory.moc"
