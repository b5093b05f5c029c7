// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "core/durations.h"

#include <QTest>

using namespace fleetsync;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

using MaybeMs = std::optional<milliseconds>;
using MaybeSpan = std::optional<SyncSpan>;

namespace {

const QDateTime noon({2026, 11, 24}, {12, 0}, Qt::UTC);
const QString samsara = u"samsara"_s;

/// Asked for an hour ago for the last day, done after `took`.
Sync done(milliseconds took, const QString &id = u"sync_1"_s)
{
    Sync sync;
    sync.id = SyncId(id);
    sync.status.value = SyncStatus::Completed;
    sync.requestedAt = noon.addSecs(-3600);
    sync.startFrom = sync.requestedAt.addDays(-1);
    sync.completedAt = sync.requestedAt.addMSecs(took.count());
    sync.attempts = 1;
    return sync;
}

Sync spanning(const QDateTime &from)
{
    Sync sync = done(10min);
    sync.startFrom = from;
    return sync;
}

/// One of each length, in minutes.
QList<Sync> taking(const QList<int> &minutes)
{
    QList<Sync> syncs;
    for (const int one : minutes) {
        syncs.append(done(std::chrono::minutes(one), QString::number(syncs.size())));
    }
    return syncs;
}

NormTable taught(const QList<int> &minutes)
{
    NormTable table;
    table.learn(samsara, taking(minutes), noon);
    return table;
}

Pace pace(MaybeMs running, milliseconds unmoved, MaybeMs slow = {}, MaybeMs gap = {})
{
    Pace pace;
    pace.running = running;
    pace.unmoved = unmoved;
    pace.usualGap = gap;
    if (slow) {
        pace.norm = DurationNorm{12, *slow / 4, *slow / 2, *slow / 2, *slow};
    }
    return pace;
}

} // namespace

class TestDurations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsTheSpan_data();
    void tellsTheSpan();
    void tellsTheDuration_data();
    void tellsTheDuration();
    void makesNorms_data();
    void makesNorms();
    void keepsKindsApart();
    void learnsEachSyncOnce();
    void followsTheNewest();
    void learnsTheUsualGap();
    void doesNotLearnOddGaps();
    void judgesPace_data();
    void judgesPace();
};

void TestDurations::tellsTheSpan_data()
{
    QTest::addColumn<Sync>("sync");
    QTest::addColumn<MaybeSpan>("span");

    const QDateTime asked = noon.addSecs(-3600);
    const auto row = [](const char *name, const QDateTime &from, MaybeSpan span) {
        QTest::newRow(name) << spanning(from) << span;
    };
    row("only what is new", asked, SyncSpan::Day);
    row("two hours", asked.addSecs(-7200), SyncSpan::Day);
    row("a day", asked.addDays(-1), SyncSpan::Day);
    row("a day of 25 hours", asked.addSecs(-25 * 3600), SyncSpan::Day);
    row("two days", asked.addDays(-2), SyncSpan::Week);
    row("7 days, asked a moment later", asked.addDays(-7).addMSecs(-40), SyncSpan::Week);
    row("8 days", asked.addDays(-8), SyncSpan::Month);
    row("30 days", asked.addDays(-30), SyncSpan::Month);
    row("90 days", asked.addDays(-90), SyncSpan::Quarter);
    row("365 days", asked.addDays(-365), SyncSpan::Year);
    row("ten years", asked.addYears(-10), SyncSpan::More);
    row("a start a little ahead", asked.addSecs(60), SyncSpan::Day);
    row("a start in the future", asked.addDays(1), {});
    row("no start", {}, {});
    Sync undated = done(10min);
    undated.requestedAt = {};
    QTest::newRow("no request date") << undated << MaybeSpan();
}

void TestDurations::tellsTheSpan()
{
    QFETCH(Sync, sync);
    QFETCH(MaybeSpan, span);
    QVERIFY(spanOf(sync) == span);
}

void TestDurations::tellsTheDuration_data()
{
    QTest::addColumn<Sync>("sync");
    QTest::addColumn<QDateTime>("now");
    QTest::addColumn<MaybeMs>("duration");

    const auto row = [](const char *name, MaybeMs duration, const std::function<void(Sync &)> &edit,
                        const QDateTime &now = noon) {
        Sync sync = done(10min);
        edit(sync);
        QTest::newRow(name) << sync << now << duration;
    };
    row("from the request to the end", 10min, [](Sync &) {});
    row("attempts not told", 10min, [](Sync &sync) { sync.attempts = 0; });
    row("done at once", 0ms, [](Sync &sync) { sync.completedAt = sync.requestedAt; });
    row("a second attempt", {}, [](Sync &sync) { sync.attempts = 2; });
    row("failed", {}, [](Sync &sync) { sync.status.value = SyncStatus::Failed; });
    row("running", {}, [](Sync &sync) { sync.status.value = SyncStatus::InProgress; });
    row("a word of nobody", {}, [](Sync &sync) { sync.status.value = SyncStatus::Unknown; });
    row("files by hand", {}, [](Sync &sync) {
        sync.providerRequests.append({ProviderRequest::HistoricalFiles, {}});
    });
    row("no end", {}, [](Sync &sync) { sync.completedAt = {}; });
    row("no request date", {}, [](Sync &sync) { sync.requestedAt = {}; });
    row("done before it was asked for", {},
        [](Sync &sync) { sync.completedAt = sync.requestedAt.addMSecs(-1); });
    row("an end in the future", {}, [](Sync &sync) { sync.completedAt = noon.addDays(1); });
    row("an end a little ahead: clocks differ", 64min,
        [](Sync &sync) { sync.completedAt = noon.addSecs(240); });
    row(
            "no clock yet", 64min, [](Sync &sync) { sync.completedAt = noon.addSecs(240); },
            QDateTime());
}

void TestDurations::tellsTheDuration()
{
    QFETCH(Sync, sync);
    QFETCH(QDateTime, now);
    QFETCH(MaybeMs, duration);
    QVERIFY(durationOf(sync, now) == duration);
}

void TestDurations::makesNorms_data()
{
    QTest::addColumn<QList<int>>("minutes");
    QTest::addColumn<QList<int>>("norm"); // samples, low, median, high, slow; empty: none

    using List = QList<int>;
    QTest::newRow("nothing") << List() << List();
    QTest::newRow("three are no norm") << List{9, 10, 11} << List();
    QTest::newRow("four are") << List{12, 10, 14, 8} << List{4, 8, 10, 14, 14};
    QTest::newRow("ten") << List{10, 1, 9, 2, 8, 3, 7, 4, 6, 5} << List{10, 2, 5, 8, 9};
    QTest::newRow("all the same") << List{7, 7, 7, 7, 7} << List{5, 7, 7, 7, 7};
    QTest::newRow("one that took long does not rule")
            << List{10, 10, 10, 10, 10, 10, 10, 10, 10, 59} << List{10, 10, 10, 10, 10};
}

void TestDurations::makesNorms()
{
    QFETCH(QList<int>, minutes);
    QFETCH(QList<int>, norm);
    const auto made = taught(minutes).norm(samsara, done(1min));
    QCOMPARE(made.has_value(), !norm.isEmpty());
    if (made) {
        const auto inMinutes = [](milliseconds ms) { return static_cast<int>(ms / 1min); };
        const QList<int> told{made->samples, inMinutes(made->low), inMinutes(made->median),
                              inMinutes(made->high), inMinutes(made->slow)};
        QCOMPARE(told, norm);
    }
}

void TestDurations::keepsKindsApart()
{
    const NormTable table = taught({8, 10, 12, 14});
    QVERIFY(table.norm(samsara, done(1min)));
    QVERIFY(!table.norm(u"geotab"_s, done(1min)));
    QVERIFY(!table.norm(samsara, spanning(noon.addDays(-30))));
    QVERIFY(!table.norm(samsara, spanning({})));
}

void TestDurations::learnsEachSyncOnce()
{
    NormTable table;
    const QList<Sync> three = taking({8, 10, 12});
    QVERIFY(table.learn(samsara, three, noon));
    QVERIFY(!table.learn(samsara, three, noon));
    QVERIFY(!table.norm(samsara, done(1min)));
    QVERIFY(table.learn(samsara, three + QList{done(14min, u"another"_s)}, noon));
    QCOMPARE(table.norm(samsara, done(1min))->samples, 4);
}

void TestDurations::followsTheNewest()
{
    NormTable table;
    const auto teach = [&table](int first, int count, milliseconds took) {
        QList<Sync> syncs;
        for (int i = first; i < first + count; ++i) {
            Sync sync = done(took, QString::number(i));
            sync.requestedAt = noon.addDays(-30).addSecs(i);
            sync.startFrom = sync.requestedAt;
            sync.completedAt = sync.requestedAt.addMSecs(took.count());
            syncs.append(sync);
        }
        return table.learn(samsara, syncs, noon);
    };
    QVERIFY(teach(10'000, 200, 10min));
    QVERIFY2(!teach(0, 200, 1min), "what is older than all that is kept teaches nothing");
    QCOMPARE(table.norm(samsara, done(1min))->median, milliseconds(10min));
    QVERIFY(teach(20'000, 200, 30min));
    QCOMPARE(table.norm(samsara, done(1min))->median, milliseconds(30min));
    QCOMPARE(table.norm(samsara, done(1min))->samples, 200);
}

void TestDurations::learnsTheUsualGap()
{
    NormTable table;
    Sync running = done(1min);
    running.status.value = SyncStatus::InProgress;
    running.progress = 40;
    for (const int minutes : {50, 20, 40, 30}) {
        QVERIFY(!table.usualGap(samsara, running));
        const Sync sync = done(90min, QString::number(minutes));
        QVERIFY(table.learnGap(samsara, sync, std::chrono::minutes(minutes), {}));
        QVERIFY(!table.learnGap(samsara, sync, std::chrono::minutes(minutes), {}));
    }
    QVERIFY(table.usualGap(samsara, running) == MaybeMs(30min));

    table.learn(samsara, taking({58, 58, 58, 58}), noon);
    QVERIFY(table.usualGap(samsara, running) == MaybeMs(30min));
    running.progress.reset();
    QVERIFY2(table.usualGap(samsara, running) == MaybeMs(58min),
             "a sync without a percentage changes at its end only");
}

void TestDurations::doesNotLearnOddGaps()
{
    NormTable table;
    QVERIFY(!table.learnGap(samsara, done(9min), 0ms, noon));
    QVERIFY(!table.learnGap(samsara, done(9min), -1min, noon));
    QVERIFY(!table.learnGap(samsara, spanning({}), 5min, noon));
    Sync failed = done(9min);
    failed.status.value = SyncStatus::Failed;
    QVERIFY(!table.learnGap(samsara, failed, 5min, noon));
}

void TestDurations::judgesPace_data()
{
    QTest::addColumn<Pace>("facts");
    QTest::addColumn<bool>("slower");
    QTest::addColumn<bool>("still");

    QTest::newRow("no norm, moving") << pace(5h, 29min) << false << false;
    QTest::newRow("half an hour without a change") << pace(5h, 30min) << false << true;
    QTest::newRow("as long as the slowest tenth") << pace(20min, 0ms, 20min) << false << false;
    QTest::newRow("a moment longer") << pace(20min + 1ms, 0ms, 20min) << true << false;
    QTest::newRow("a start that nobody saw") << pace({}, 0ms, 20min) << false << false;
    QTest::newRow("never in the first minute") << pace(59s, 0ms, 5s) << false << false;
    QTest::newRow("a short usual gap changes nothing")
            << pace(5h, 29min, {}, 1min) << false << false;
    QTest::newRow("three times the usual gap is allowed")
            << pace(5h, 59min, {}, 20min) << false << false;
    QTest::newRow("three times is enough") << pace(5h, 60min, {}, 20min) << false << true;
}

void TestDurations::judgesPace()
{
    QFETCH(Pace, facts);
    QTEST(isSlower(facts), "slower");
    QTEST(standsStill(facts), "still");
}

QTEST_GUILESS_MAIN(TestDurations)
#include "tst_durations.moc"
