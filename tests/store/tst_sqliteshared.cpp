// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "store/storesamples.h"

#include <QSet>
#include <QTest>

using namespace fleetsync;
using namespace fleetsync::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Found = StoreReport::Found;

/// Two connections to one file: two processes do the same (tst_sqlitekill).
class TestSqliteShared : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void seesTheOthersWrites();
    void refusesWhatTheOtherHasInFlight();
    void answersWhileLocked_data();
    void answersWhileLocked();
    void opensWhileLocked();
};

void TestSqliteShared::seesTheOthersWrites()
{
    const ProfileFolder folder;
    SqliteStore one(folder.setup());
    SqliteStore other(folder.setup());
    const auto first = one.open();
    const auto second = other.open();
    const QSet<Found> founds{first.result().value().found, second.result().value().found};
    QCOMPARE(founds, (QSet<Found>{Found::Fresh, Found::Good}));
    for (int i = 0; i < 20; ++i) {
        SqliteStore &writer = i % 2 ? one : other;
        SqliteStore &reader = i % 2 ? other : one;
        const QString id = QString::number(i);
        QVERIFY(kept(writer, wish(id, id, WishState::Wanted, i)));
        QCOMPARE(idsIn(reader).value(0), id);
    }
}

void TestSqliteShared::refusesWhatTheOtherHasInFlight()
{
    const ProfileFolder folder;
    SqliteStore one(folder.setup());
    SqliteStore other(folder.setup());
    opened(one);
    opened(other);
    QVERIFY(kept(one, wish(u"a"_s, u"c"_s, WishState::Sending)));
    QCOMPARE(refusal(other, wish(u"b"_s, u"c"_s, WishState::Sending)),
             StoreErrorKind::AlreadyInFlight);
}

void TestSqliteShared::answersWhileLocked_data()
{
    QTest::addColumn<WishState>("next");
    QTest::newRow("db_locked: the POST must wait") << WishState::Sending;
    QTest::newRow("db_locked: the outcome is kept later") << WishState::Rejected;
}

void TestSqliteShared::answersWhileLocked()
{
    QFETCH(WishState, next);
    const ProfileFolder folder;
    SqliteSetup setup = folder.setup();
    setup.busyTimeout = 20ms;
    SqliteStore store(setup);
    opened(store);
    QVERIFY(kept(store, wish(u"a"_s, u"c"_s, WishState::Wanted)));
    const auto locker = SqlDatabase::open(folder.journal(), dialect::Access::ReadWrite, 1s);
    QVERIFY(locker && (*locker)->run(u"BEGIN IMMEDIATE"_s));
    QCOMPARE(refusal(store, wish(u"a"_s, u"c"_s, next)), StoreErrorKind::Busy);
    QVERIFY(entriesOf(store).at(0).state == WishState::Wanted);
    QVERIFY((*locker)->run(u"ROLLBACK"_s));
    QVERIFY(kept(store, wish(u"a"_s, u"c"_s, next)));
}

void TestSqliteShared::opensWhileLocked()
{
    const ProfileFolder folder;
    QVERIFY(fill(folder.setup(), {wish(u"a"_s, u"c"_s, WishState::Wanted)}));
    const auto locker = SqlDatabase::open(folder.journal(), dialect::Access::ReadWrite, 1s);
    QVERIFY(locker && (*locker)->run(u"BEGIN IMMEDIATE"_s));
    SqliteSetup setup = folder.setup();
    setup.busyTimeout = 20ms;
    SqliteStore store(setup);
    QCOMPARE(opened(store), (StoreReport{.found = Found::Good}));
    QCOMPARE(idsIn(store), QStringList{u"a"_s});
    QVERIFY((*locker)->run(u"ROLLBACK"_s));
    QVERIFY(kept(store, wish(u"b"_s, u"c"_s, WishState::Wanted)));
}

QTEST_GUILESS_MAIN(TestSqliteShared)
#include "tst_sqliteshared.moc"
