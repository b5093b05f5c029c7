// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "store/storesamples.h"

#include <QDir>
#include <QFile>
#include <QMap>
#include <QTest>

using namespace fleetsync;
using namespace fleetsync::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Found = CacheReport::Found;

namespace {

constexpr int fleets = 200;
constexpr qint64 pageSize = 4096;

QList<StoredFleet> manyFleets()
{
    QList<StoredFleet> all;
    for (int i = 0; i < fleets; ++i) {
        all.append(withoutToken(wholeFleet(u"fleet-%1"_s.arg(i, 4, 10, QChar(u'0')))));
    }
    return all;
}

/// One request in the journal; fleets and a view in the cache.
bool fillBoth(const SqliteSetup &setup)
{
    SqliteStore store(setup);
    return opened(store).cache == CacheReport() && kept(store, wholeWish())
           && store.keepFleets(manyFleets()).result().value_or(false)
           && store.keepView(u"v"_s, "state").result().value_or(false);
}

enum class Damage {
    Garbage,
    Empty,
    Truncated,
    Page,
    Foreign,
    Newer,
    AnothersFile,
    Unreadable,
    Folder,
    LogOnly
};

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
    case Damage::Page:
        return overwrite(file, bytes.indexOf("fleet-0100") / pageSize * pageSize,
                         QByteArray(pageSize, '\0'));
    case Damage::Foreign:
        return QFile::remove(file) && runSql(file, u"CREATE TABLE fleet (ship TEXT)"_s);
    case Damage::Newer:
        return runSql(file, u"UPDATE schema_version SET version = 99"_s);
    case Damage::AnothersFile:
        return giveAway(file);
    case Damage::Unreadable:
        return QFile::setPermissions(file, {});
    case Damage::Folder:
        return QFile::remove(file) && QDir().mkdir(file);
    case Damage::LogOnly:
        return QFile::rename(file, file + u"-wal"_s);
    }
    return false;
}

} // namespace

/// The cache may be lost; the journal never knows.
class TestSqliteCache : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void beginsAfreshWithWhatCannotBeUsed_data();
    void beginsAfreshWithWhatCannotBeUsed();
    void usesACopyThatIsWriteProtected();
    void isDoneWithoutWhereNothingHelps();
    void isBroughtUpToDateWithoutABackup();
    void keepsTheViewsOfAnOlderOne();
    void leavesOutWhatCannotBeRead();
    void beginsAfreshWhereItCannotBeBroughtUpToDate();
    void waitsForNeitherFilesLock();
    void isAsDurableAsItIsWorth();
    void outlastsADamagedJournal();
};

void TestSqliteCache::initTestCase()
{
    QVERIFY(obeyFileModes());
}

void TestSqliteCache::beginsAfreshWithWhatCannotBeUsed_data()
{
    QTest::addColumn<Damage>("damage");
    QTest::newRow("cache_corrupt: garbage") << Damage::Garbage;
    QTest::newRow("zero length") << Damage::Empty;
    QTest::newRow("cache_corrupt: truncated in the middle") << Damage::Truncated;
    QTest::newRow("cache_corrupt: a page overwritten") << Damage::Page;
    QTest::newRow("cache_corrupt: another program's database") << Damage::Foreign;
    QTest::newRow("a newer program's") << Damage::Newer;
    QTest::newRow("cache_corrupt: a read-only file of somebody else's") << Damage::AnothersFile;
    QTest::newRow("a file that cannot be read") << Damage::Unreadable;
    QTest::newRow("a folder") << Damage::Folder;
    QTest::newRow("only the log is left") << Damage::LogOnly;
}

void TestSqliteCache::beginsAfreshWithWhatCannotBeUsed()
{
    QFETCH(Damage, damage);
    const ProfileFolder folder;
    QVERIFY(fillBoth(folder.setup()));
    if (damage == Damage::AnothersFile && !canGiveFilesAway()) {
        QSKIP("only root can give a file away");
    }
    QVERIFY(inflict(damage, folder.cache()));
    const QByteArray damaged = bytesOf(folder.cache());
    const QByteArray journal = bytesOf(folder.journal());
    {
        SqliteStore store(folder.setup());
        const QString aside = folder.cache() + u".corrupt-20261124-120000"_s;
        QCOMPARE(opened(store), (StoreReport{.found = StoreReport::Found::Good,
                                             .cache = {Found::SetAside, {}, aside}}));
        QCOMPARE(bytesOf(aside), damaged);
        QCOMPARE(bytesOf(folder.journal()), journal);
        QVERIFY(entriesOf(store) == QList{wholeWish()});
        QVERIFY(store.fleets().result().value().isEmpty());
        QVERIFY(store.views().result().value().isEmpty());
        QVERIFY(store.keepFleets(manyFleets()).result().value_or(false));
        QVERIFY(kept(store, wish(u"new"_s, u"c"_s, WishState::Sending)));
    }
    SqliteStore store(folder.setup());
    QCOMPARE(opened(store), (StoreReport{.found = StoreReport::Found::Good}));
    QVERIFY(store.fleets().result().value() == manyFleets());
    QCOMPARE(idsIn(store).size(), 2);
}

void TestSqliteCache::usesACopyThatIsWriteProtected()
{
    const ProfileFolder folder;
    QVERIFY(fillBoth(folder.setup()));
    QVERIFY(QFile::setPermissions(folder.cache(), QFile::ReadOwner | QFile::ReadOther));
    SqliteStore store(folder.setup());
    QCOMPARE(opened(store), (StoreReport{.found = StoreReport::Found::Good}));
    QVERIFY(store.fleets().result().value() == manyFleets());
    QVERIFY(store.keepView(u"v"_s, "other").result().value_or(false));
}

void TestSqliteCache::isDoneWithoutWhereNothingHelps()
{
    const ProfileFolder folder;
    QVERIFY(fillBoth(folder.setup()));
    QVERIFY(inflict(Damage::Garbage, folder.cache()));
    QVERIFY(QDir().mkdir(folder.cache() + u".new"_s)); // in the way of another
    SqliteStore store(folder.setup());
    const QString aside = folder.cache() + u".corrupt-20261124-120000"_s;
    QCOMPARE(opened(store),
             (StoreReport{.found = StoreReport::Found::Good,
                          .cache = {Found::Unusable, StoreErrorKind::Broken, aside}}));
    QCOMPARE(store.keepFleets({}).result().error().kind, StoreErrorKind::Broken);
    QCOMPARE(store.forgetFleets({}).result().error().kind, StoreErrorKind::Broken);
    QCOMPARE(store.keepView({}, {}).result().error().kind, StoreErrorKind::Broken);
    QCOMPARE(store.fleets().result().error().kind, StoreErrorKind::Broken);
    QCOMPARE(store.views().result().error().kind, StoreErrorKind::Broken);
    QVERIFY(kept(store, wish(u"new"_s, u"c"_s, WishState::Sending)));
    QCOMPARE(idsIn(store).size(), 2);
}

void TestSqliteCache::isBroughtUpToDateWithoutABackup()
{
    const ProfileFolder folder;
    SqliteSetup setup = folder.setup();
    QVERIFY(fillBoth(setup));
    setup.cache.migrations.append({3, {u"ALTER TABLE fleet ADD COLUMN note TEXT"_s}});
    SqliteStore store(setup);
    QCOMPARE(opened(store), (StoreReport{.found = StoreReport::Found::Good}));
    QVERIFY(store.fleets().result().value() == manyFleets());
    QVERIFY(folder.files(u"*.backup-*"_s).isEmpty());
    QVERIFY(store.keepView(u"v"_s, "other").result().value_or(false));
}

void TestSqliteCache::keepsTheViewsOfAnOlderOne()
{
    const ProfileFolder folder;
    SqliteSetup first = folder.setup();
    first.cache.migrations.resize(1);
    {
        SqliteStore store(first);
        QCOMPARE(opened(store).cache, CacheReport());
        QVERIFY(store.keepView(u"v"_s, "state").result().value_or(false));
    }
    QVERIFY(runSql(folder.cache(), u"INSERT INTO fleet (connection, profile, record) "
                                   "VALUES ('a', 'p', '{\"connection\":{}}')"_s));
    SqliteStore store(folder.setup());
    QCOMPARE(opened(store), (StoreReport{.found = StoreReport::Found::Good}));
    QCOMPARE(store.views().result().value().value(u"v"_s), "state");
    QVERIFY(store.fleets().result().value().isEmpty());
    QVERIFY(store.keepFleets(manyFleets()).result().value_or(false));
    QVERIFY(folder.files(u"*.backup-*"_s).isEmpty()); // the journal's alone are worth one
}

void TestSqliteCache::leavesOutWhatCannotBeRead()
{
    const ProfileFolder folder;
    QVERIFY(fillBoth(folder.setup()));
    QVERIFY(runSql(folder.cache(),
                   u"UPDATE fleet SET record = replace(record, '=disconnected', '=vanished') "
                   "WHERE connection = 'fleet-0001'"_s));
    QVERIFY(runSql(folder.cache(), u"UPDATE fleet SET record = substr(record, 1, 300) "
                                   "WHERE connection = 'fleet-0003'"_s));
    SqliteStore store(folder.setup());
    opened(store);
    QList<StoredFleet> expected = manyFleets();
    // A word that is none of ours reads as Unknown.
    expected[1].connection.status = {ConnectionStatus::Unknown, u"vanished"_s};
    expected.removeAt(3);
    QVERIFY(store.fleets().result().value() == expected);
}

void TestSqliteCache::beginsAfreshWhereItCannotBeBroughtUpToDate()
{
    const ProfileFolder folder;
    SqliteSetup setup = folder.setup();
    QVERIFY(fillBoth(setup));
    setup.cache.migrations.append({3, {u"ALTER TABLE fleet ADD COLUMN record TEXT"_s}});
    SqliteStore store(setup);
    const CacheReport report = opened(store).cache;
    // The same step fails on the new one: then there is none.
    QCOMPARE(report.found, Found::Unusable);
    QVERIFY(QFile::exists(report.asideFile));
    QVERIFY(kept(store, wish(u"new"_s, u"c"_s, WishState::Sending)));
}

void TestSqliteCache::waitsForNeitherFilesLock()
{
    const ProfileFolder folder;
    QVERIFY(fillBoth(folder.setup()));
    SqliteSetup setup = folder.setup();
    setup.busyTimeout = 60s;
    const auto locked = [](const QString &file) {
        auto locker = SqlDatabase::open(file, dialect::Access::ReadWrite, 1s);
        return locker && (*locker)->run(dialect::beginWriting()) ? *std::move(locker) : nullptr;
    };
    {
        const auto locker = locked(folder.cache());
        QVERIFY(locker);
        SqliteStore store(setup);
        QCOMPARE(opened(store), (StoreReport{.found = StoreReport::Found::Good}));
        const auto refused = store.keepFleets(manyFleets());
        const auto put = store.put(wish(u"new"_s, u"c"_s, WishState::Sending));
        QTRY_VERIFY_WITH_TIMEOUT(put.isFinished(), 30'000);
        QVERIFY(put.result().value_or(false));
        QCOMPARE(refused.result().error().kind, StoreErrorKind::Busy);
    }
    SqliteStore store(folder.setup());
    opened(store);
    const auto locker = locked(folder.journal());
    QVERIFY(locker);
    QVERIFY(store.keepFleets(manyFleets()).result().value_or(false));
}

void TestSqliteCache::isAsDurableAsItIsWorth()
{
    const ProfileFolder folder;
    SqliteSetup setup = folder.setup();
    QMap<QString, int> durability;
    setup.beforeWrite = [&durability](SqlDatabase &database) {
        QVERIFY(database.each(u"PRAGMA synchronous"_s, {}, [&](const QSqlQuery &row) {
            durability.insert(QFileInfo(database.handle().databaseName()).fileName(),
                              row.value(0).toInt());
        }));
    };
    QVERIFY(fillBoth(setup));
    QCOMPARE(durability, (QMap<QString, int>{{u"journal.db"_s, 2}, {u"cache.db"_s, 1}}));
}

void TestSqliteCache::outlastsADamagedJournal()
{
    const ProfileFolder folder;
    QVERIFY(fillBoth(folder.setup()));
    QVERIFY(inflict(Damage::Garbage, folder.journal()));
    SqliteStore store(folder.setup());
    const StoreReport report = opened(store);
    QCOMPARE(report.found, StoreReport::Found::SetAside);
    QCOMPARE(report.cache, CacheReport());
    QVERIFY(store.fleets().result().value() == manyFleets());
    QCOMPARE(store.views().result().value().value(u"v"_s), "state");
}

QTEST_GUILESS_MAIN(TestSqliteCache)
#include "tst_sqlitecache.moc"
