// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "core/networksettings.h"
#include "support/virtualoffice.h"

#include <QTest>

#include <algorithm>

using namespace fleetsync;
using namespace fleetsync::test;
using namespace std::chrono_literals;

/// Hours of many fleets on told time; `fleetsync-bench day` plays a whole day of 10,000.
class TestDay : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsToItsShareAndStarvesNobody_data();
    void keepsToItsShareAndStarvesNobody();
    void sendsEveryRequestOnceThroughStormsAndAnOutage();
    void seesEndsSoonerThanGoingRoundWould();
};

namespace {

Policy sharing(CallShare share)
{
    Policy policy;
    policy.perApplicationPerSecond = callsPerSecond(share);
    return policy;
}

} // namespace

void TestDay::keepsToItsShareAndStarvesNobody_data()
{
    QTest::addColumn<CallShare>("share");
    QTest::addColumn<int>("fleets");
    QTest::newRow("gentle") << CallShare::Gentle << 300;
    QTest::newRow("normal") << CallShare::Normal << 1500;
    QTest::newRow("fast") << CallShare::Fast << 1500;
}

void TestDay::keepsToItsShareAndStarvesNobody()
{
    QFETCH(CallShare, share);
    QFETCH(int, fleets);
    VirtualOffice office(sharing(share), {.fleets = fleets});
    office.warmUp();
    office.pass(90min);
    const auto tally = office.terminal().tally();
    const int most = callsPerSecond(share);
    QVERIFY(office.terminal().calls().mostInASecond() <= most + most / 4); // and its burst
    const auto gap = *std::max_element(tally.longestGap.cbegin(), tally.longestGap.cend());
    QVERIFY2(gap <= 2 * idleWait(fleets, {}, office.policy()),
             qPrintable(QString::number(gap.count())));
    QVERIFY(tally.endSeenAfter.size() > fleets / 2);
}

void TestDay::sendsEveryRequestOnceThroughStormsAndAnOutage()
{
    VirtualTerminal::Options options{.fleets = 300};
    options.outage = {40min, 70min};
    options.storms = {{35min, 37min}, {50min, 53min}, {80min, 81min}};
    VirtualOffice office(sharing(CallShare::Normal), options);
    office.warmUp();
    QList<RequestId> wishes;
    const SyncRequest request{Days{30}, {}};
    while (office.clock().monotonic() < 90min) {
        office.pass(2min);
        const auto fleet = static_cast<int>(wishes.size() * 7 % options.fleets);
        const FleetRow *row = office.fleet().find(ConnectionId(QString::number(fleet)));
        wishes.append(office.dispatcher().submit(row->connection.id, request));
    }
    office.pass(10min);
    const auto posts = office.terminal().tally().posts;
    int made = 0;
    for (const RequestId &wish : std::as_const(wishes)) {
        const JournalEntry *entry = office.dispatcher().find(wish);
        QVERIFY(entry);
        QVERIFY2(isSettled(entry->state) || entry->state == WishState::Wanted,
                 qPrintable(QString::number(static_cast<int>(entry->state))));
        QCOMPARE(posts.value(wish), entry->state == WishState::Acked ? 1 : 0);
        made += posts.value(wish);
    }
    QVERIFY(made > wishes.size() / 2);
    QVERIFY(office.terminal().calls().pausedFor() > 5min);
}

void TestDay::seesEndsSoonerThanGoingRoundWould()
{
    constexpr int fleets = 3000; // a tenth of them syncing: ten seconds and more to go round
    VirtualOffice office(sharing(CallShare::Normal), {.fleets = fleets});
    office.warmUp();
    office.pass(60min);
    auto seen = office.terminal().tally().endSeenAfter;
    QVERIFY(seen.size() > fleets / 4);
    std::sort(seen.begin(), seen.end());
    const auto round = std::chrono::milliseconds(fleets * 1000 / 20);
    QVERIFY2(seen.at(seen.size() * 95 / 100) < round / 2,
             qPrintable(QString::number(seen.at(seen.size() * 95 / 100).count())));
    QList<std::chrono::milliseconds> ages = office.agesInView();
    std::sort(ages.begin(), ages.end());
    QVERIFY2(ages.at(ages.size() / 2) <= 2s,
             qPrintable(QString::number(ages.at(ages.size() / 2).count())));
}

QTEST_GUILESS_MAIN(TestDay)
#include "tst_day.moc"
