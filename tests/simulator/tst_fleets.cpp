// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "client.h"

#include <QSet>
#include <QTest>

using namespace fleetsync::simulator;
using namespace fleetsync::simulator::test;
using namespace Qt::StringLiterals;

namespace {

struct Seen
{
    QJsonObject fleet;
    QJsonArray syncs; ///< newest first
};

QList<Seen> everything(const Options &options)
{
    Simulator simulator(options);
    if (!simulator.start()) {
        return {};
    }
    Client client(simulator);
    QList<Seen> all;
    const QJsonArray fleets = client.all(u"/connections"_s);
    for (const QJsonValue &fleet : fleets) {
        all.append({fleet.toObject(), client.all(u"/syncs"_s, fleet[u"token"_s].toString())});
    }
    return all;
}

Options unlimited(Options options)
{
    options.perApplicationPerSecond = 0;
    options.perConnectionPerSecond = 0;
    return options;
}

} // namespace

/// The invented fleets: every state at the start, the same from the same seed, and the odd ones.
class TestFleets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showEveryState_data();
    void showEveryState();
    void failInManyWords();
    void followFromTheSeed();
    void haveNamesOfTheirOwn();
    void moveOnTheClock();
    void areFewWhenAskedFor();
    void areManyWhenAskedFor();
    void oddOnesStandBehindTheOthers();
};

void TestFleets::showEveryState_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("connection");
    QTest::addColumn<QString>("sync");
    QTest::newRow("syncing") << u"Frank's Trucking"_s << u"connected"_s << u"in_progress"_s;
    QTest::newRow("waiting") << u"Blue Line Freight"_s << u"connected"_s << u"in_progress"_s;
    QTest::newRow("failed") << u"Delgado Hermanos"_s << u"connected"_s << u"failed"_s;
    QTest::newRow("up to date") << u"Zoë & Sons Haulage"_s << u"connected"_s << u"completed"_s;
    QTest::newRow("never synced") << u"North Star Carriers"_s << u"connected"_s << QString();
    QTest::newRow("idle") << u"Harbor Point Logistics"_s << u"connected"_s << u"completed"_s;
    QTest::newRow("queued") << u"Prairie Wind Transport"_s << u"connected"_s << u"requested"_s;
    QTest::newRow("no figure") << u"Kestrel Cold Chain"_s << u"connected"_s << u"in_progress"_s;
    QTest::newRow("slower than usual")
            << u"Stonebridge Reefers"_s << u"connected"_s << u"in_progress"_s;
    QTest::newRow("soon without movement")
            << u"Copper Canyon Freight"_s << u"connected"_s << u"in_progress"_s;
    QTest::newRow("issues") << u"Ironwood Hauling"_s << u"connected"_s << u"completed"_s;
    QTest::newRow("disconnected") << u"Cascadia Timber Lines"_s << u"disconnected"_s << u"failed"_s;
    QTest::newRow("archived") << u"Old Mill Freight"_s << u"archived"_s << u"completed"_s;
    QTest::newRow("deleted") << u"Sunset Produce Express"_s << u"pending_deletion"_s
                             << u"completed"_s;
}

void TestFleets::showEveryState()
{
    QFETCH(const QString, name);
    static const QList<Seen> all = everything(unlimited(frozen()));
    const auto found = std::find_if(all.cbegin(), all.cend(), [&name](const Seen &seen) {
        return seen.fleet[u"company"_s][u"name"_s] == name;
    });
    QVERIFY(found != all.cend());
    const QJsonValue newest = found->syncs.isEmpty() ? QJsonValue() : found->syncs.at(0);
    QTEST(found->fleet[u"status"_s].toString(), "connection");
    QTEST(newest[u"status"_s].toString(), "sync");
    if (name == u"Frank's Trucking") {
        QVERIFY(qAbs(newest[u"progress"_s].toDouble() - 62) < 2);
    } else if (name == u"Blue Line Freight") {
        QCOMPARE(newest[u"providerRequests"_s].toArray(), QJsonArray{u"historical_files"_s});
        QCOMPARE(newest[u"requestedAt"_s].toString(), u"2026-03-08T15:00:00.000Z"_s);
    } else if (name == u"Prairie Wind Transport") {
        QVERIFY(newest[u"requestedAt"_s].toString() < u"2026-03-10T14:45"_s);
    } else if (name == u"Kestrel Cold Chain") {
        QVERIFY(newest[u"progress"_s].isUndefined());
    } else if (name == u"Stonebridge Reefers") {
        QVERIFY(newest[u"requestedAt"_s].toString() < u"2026-03-10T14:35"_s);
    } else if (name == u"Ironwood Hauling") {
        QCOMPARE(newest[u"issues"_s].toArray().size(), 2);
    }
}

void TestFleets::failInManyWords()
{
    QSet<QString> reasons;
    for (const Seen &seen : everything(unlimited(frozen()))) {
        for (const QJsonValue &sync : seen.syncs) {
            QCOMPARE(sync[u"failureReason"_s].isString(), sync[u"status"_s] == u"failed"_s);
            reasons.insert(sync[u"failureReason"_s].toString());
            QVERIFY(seen.syncs.size() <= 13);
        }
    }
    QVERIFY2(reasons.size() > 8, qPrintable(QString::number(reasons.size())));
}

void TestFleets::followFromTheSeed()
{
    const auto same = [](const QList<Seen> &left, const QList<Seen> &right) {
        return std::equal(left.cbegin(), left.cend(), right.cbegin(), right.cend(),
                          [](const Seen &one, const Seen &other) {
                              return one.fleet == other.fleet && one.syncs == other.syncs;
                          });
    };
    const Options options = unlimited(frozen(60));
    Options other = options;
    other.seed = 2;
    const QList<Seen> first = everything(options);
    QCOMPARE(first.size(), 60);
    QVERIFY(same(first, everything(options)));
    QVERIFY(!same(first, everything(other)));
    QCOMPARE(Simulator(options).apiKey(), Simulator(options).apiKey());
    QVERIFY(Simulator(options).apiKey() != Simulator(other).apiKey());
    QVERIFY(Simulator(options).apiKey().startsWith(u"sk_demo_"_s));
}

void TestFleets::haveNamesOfTheirOwn()
{
    Simulator simulator(unlimited(frozen(5000)));
    QVERIFY(simulator.start());
    QSet<QString> names;
    const QJsonArray fleets = Client(simulator).all(u"/connections"_s);
    for (const QJsonValue &fleet : fleets) {
        names.insert(fleet[u"company"_s][u"name"_s].toString());
    }
    QCOMPARE(names.size(), 5000);
}

void TestFleets::moveOnTheClock()
{
    Simulator simulator(hurried(3600));
    QVERIFY(simulator.start());
    Client client(simulator);
    const auto newest = [&](const QString &name) {
        return client.all(u"/syncs?limit=1"_s, tokenOfFleet(simulator, name)).at(0).toObject();
    };
    const QString lonePine = u"Lone Pine Drayage"_s;
    QTRY_COMPARE(newest(lonePine).value(u"attempts"_s).toInt(), 2);
    const QString prairie = u"Prairie Wind Transport"_s;
    QTRY_COMPARE(newest(prairie).value(u"status"_s).toString(), u"completed"_s);
    const QString mesa = tokenOfFleet(simulator, u"Mesa Verde Movers"_s);
    const auto status = [&] { return client.get(u"/connections/current"_s, mesa).json; };
    QTRY_COMPARE(status().value(u"status"_s).toString(), u"disconnected"_s);
}

void TestFleets::areFewWhenAskedFor()
{
    QCOMPARE(Simulator(frozen(0)).connectionIds().size(), 0);
    QCOMPARE(Simulator(frozen(3)).connectionIds().size(), 3);
}

void TestFleets::areManyWhenAskedFor()
{
    Simulator simulator(unlimited(frozen(100'000)));
    const QStringList ids = simulator.connectionIds();
    QCOMPARE(QSet<QString>(ids.cbegin(), ids.cend()).size(), 100'000);
    QVERIFY(simulator.start());
    const Answer first = Client(simulator).get(u"/connections?limit=1"_s);
    QCOMPARE(first.json.value(u"results"_s)[0][u"id"_s].toString(), ids.constFirst());
}

void TestFleets::oddOnesStandBehindTheOthers()
{
    Options options = unlimited(frozen(30));
    options.oddities = true;
    const QList<Seen> all = everything(options);
    QCOMPARE(all.size(), 45);
    const auto any
            = [&all](auto isOdd) { return std::any_of(all.cbegin() + 30, all.cend(), isOdd); };
    QVERIFY(any([](const Seen &seen) { return seen.fleet[u"provider"_s].isString(); }));
    QVERIFY(any([](const Seen &seen) { return !seen.fleet.contains(u"company"_s); }));
    QVERIFY(any([](const Seen &seen) { return !seen.fleet.contains(u"token"_s); }));
    QVERIFY(any([](const Seen &seen) { return seen.fleet[u"status"_s] == u"active"_s; }));
    QVERIFY(any([](const Seen &seen) { return seen.fleet[u"status"_s].isNull(); }));
    QVERIFY(any([](const Seen &seen) { return seen.syncs.at(0)[u"progress"_s].isString(); }));
    QVERIFY(any([](const Seen &seen) { return seen.fleet.contains(u"lastSync"_s); }));
    QVERIFY(any([](const Seen &seen) {
        return seen.fleet[u"company"_s][u"name"_s].toString().size() > 2000;
    }));
    QVERIFY(any([](const Seen &seen) {
        return seen.fleet[u"company"_s][u"name"_s].toString().contains(u"<img"_s);
    }));
    QVERIFY(any(
            [](const Seen &seen) { return seen.fleet[u"linkUrl"_s].toString().contains(u'{'); }));
}

QTEST_GUILESS_MAIN(TestFleets)
#include "tst_fleets.moc"
