// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "faults/deaths.h"
#include "faults/journalworld.h"

using namespace fleetsync;
using namespace fleetsync::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 60'000;

} // namespace

/// Each way in which a POST can die, up to the journal: it was sent once, and the wish ends as what
/// truly became of it.
class TestJournal : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anOpenPostIsLookedUp_data();
    void anOpenPostIsLookedUp();
    void anOddSyncIsAdopted_data();
    void anOddSyncIsAdopted();
};

void TestJournal::anOpenPostIsLookedUp_data()
{
    QTest::addColumn<int>("death");
    QTest::addColumn<bool>("acted");
    for (qsizetype i = 0; i < openDeaths().size(); ++i) {
        const Death &death = openDeaths().at(i);
        if (death.acted.value_or(true)) {
            QTest::addRow("reply_lost_created: %s", death.name) << static_cast<int>(i) << true;
        }
        if (!death.acted.value_or(false)) {
            QTest::addRow("reply_lost_not_created: %s", death.name) << static_cast<int>(i) << false;
        }
    }
}

void TestJournal::anOpenPostIsLookedUp()
{
    QFETCH(int, death);
    QFETCH(bool, acted);
    const Death &met = openDeaths().at(death);
    JournalWorld world(policyFor(met.cause));
    world.onWrite = [&](const RawRequest &) {
        world.existing = acted ? newSync : QByteArray();
        return met.answer;
    };
    const RequestId wish = world.dispatcher.submit(fleetOne().id, {Days{7}, {}});

    QTRY_VERIFY_WITH_TIMEOUT(isSettled(world.kept(wish).state), patience);
    world.server.release();
    const JournalEntry entry = world.kept(wish);
    QCOMPARE(entry.state, acted ? WishState::Adopted : WishState::NotStarted);
    QCOMPARE(world.stateInStore(wish), entry.state);
    QCOMPARE(entry.sync, acted ? SyncId(u"sync_NEW"_s) : SyncId());
    QCOMPARE(entry.attempt, 1);
    QCOMPARE(world.server.count("POST"), 1);
}

void TestJournal::anOddSyncIsAdopted_data()
{
    QTest::addColumn<QByteArray>("more");
    QTest::newRow("startFrom_absent: the list does not tell the start") << QByteArray();
    QTest::newRow("startFrom_exact: the list tells the start that was asked for")
            << QByteArray(R"(,"startFrom":"2026-11-17T12:00:00Z")");
    QTest::newRow("startFrom_midnight: the list tells the start rounded to the day")
            << QByteArray(R"(,"startFrom":"2026-11-17T00:00:00Z")");
    QTest::newRow("dup_keys: the last one counts") << QByteArray(R"(,"id":"sync_NEW")");
    QTest::newRow("lone_surrogate: in a text beside it")
            << QByteArray(R"(,"failureReason":"\ud83d")");
}

void TestJournal::anOddSyncIsAdopted()
{
    QFETCH(QByteArray, more);
    for (const bool answered : {false, true}) {
        JournalWorld world(policyFor(Cause::Cut));
        world.onWrite = [&](const RawRequest &) {
            world.existing = syncJson("sync_NEW", "2026-11-24T12:00:01Z", more);
            return answered ? plain(201, world.existing) : cut({});
        };
        const RequestId wish = world.dispatcher.submit(fleetOne().id, {Days{7}, {}});
        QTRY_VERIFY_WITH_TIMEOUT(isSettled(world.kept(wish).state), patience);
        QCOMPARE(world.kept(wish).state, answered ? WishState::Acked : WishState::Adopted);
        QCOMPARE(world.kept(wish).sync, SyncId(u"sync_NEW"_s));
        QCOMPARE(world.server.count("POST"), 1);
    }
}

QTEST_GUILESS_MAIN(TestJournal)
#include "tst_journal.moc"
