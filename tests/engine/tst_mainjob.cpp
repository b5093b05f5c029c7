// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "engine/history.h"
#include "engine/session.h"
#include "net/httpfleetapi.h"
#include "simulator/simulator.h"
#include "store/memorystore.h"
#include "support/toldrandom.h"

#include <QJsonDocument>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

#include <set>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace fleetsync;
using namespace fleetsync::test;

Q_DECLARE_METATYPE(fleetsync::WishState)

/// The main job with every real part: session, HTTP, and the simulator on a clock that runs some
/// hundred times as fast.
class TestMainJob : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void fleetsAreLoadedAndFilled();
    void aRequestIsSentOnceAndPolledToItsEnd();
    void aFailedSyncIsRetried();
    void aRunningSyncIsStopped();
    void aSyncWaitsOnItsProvider();
    void aRunningSyncIsFollowed();
    void a409WithoutARunningSyncMayBeSentAgain_data();
    void a409WithoutARunningSyncMayBeSentAgain();
    void aRivalsSyncIsFollowedUnlessItMayBeOurs_data();
    void aRivalsSyncIsFollowedUnlessItMayBeOurs();
    void a429IsWaitedOut();
    void aLostAnswerIsLookedUp_data();
    void aLostAnswerIsLookedUp();
    void aCutBeforeActingIsNotStarted();
    void aServerThatIsAwayIsToldAsNotSent();
};

namespace {

constexpr double scale = 400;
constexpr int patience = 30'000; ///< most that QTRY_… waits, real milliseconds

const QString post = u"requestSync"_s;

class ScaledClock : public Clock
{
public:
    explicit ScaledClock(const simulator::FleetClock &clock)
        : m_clock(clock)
    {}
    QDateTime now() const override { return m_clock.now(); }
    std::chrono::milliseconds monotonic() const override
    {
        return std::chrono::milliseconds(m_clock.nowMs() - m_clock.startMs());
    }
    void after(std::chrono::milliseconds delay, QObject *context,
               std::function<void()> fire) override
    {
        const auto real = static_cast<int>(static_cast<double>(delay.count()) / m_clock.scale());
        QTimer::singleShot(real + 1, context, std::move(fire));
    }

private:
    simulator::FleetClock m_clock;
};

simulator::Options optionsOf(simulator::Options options)
{
    options.connections = 24;
    // Far in the past, so that it does not catch up with the real time during the test.
    options.clock = simulator::FleetClock(QDateTime({2026, 3, 2}, {8, 0}, Qt::UTC), scale);
    return options;
}

struct World
{
    explicit World(const simulator::Options &options = {})
        : server(optionsOf(options))
    {
        QObject::connect(&fleets, &Fleet::rowsChanged, &session,
                         [this](const QList<qsizetype> &indexes) { note(indexes); });
        session.start();
    }
    void note(const QList<qsizetype> &indexes)
    {
        for (const qsizetype index : indexes) {
            const FleetRow &row = fleets.at(index);
            shown.insert({row.connection.id, row.verdict.state});
        }
    }
    /// The fleet that is called so, once the crawl has listed it.
    const FleetRow *row(const QString &name) const
    {
        for (qsizetype i = 0; i < fleets.size(); ++i) {
            if (displayName(fleets.at(i).connection) == name) {
                return &fleets.at(i);
            }
        }
        return nullptr;
    }
    bool isFilled(const QString &name) const { return row(name) && row(name)->historyKnown; }
    ConnectionId idOf(const QString &name) const { return row(name)->connection.id; }
    FleetState stateOf(const QString &name) const { return row(name)->verdict.state; }
    const JournalEntry &wish(const RequestId &id) { return *session.dispatcher().find(id); }
    /// A fleet that is idle and may be asked for anything.
    QString idle() const { return u"Harbor Point Logistics"_s; }
    QList<simulator::Simulator::Seen> seen(const QString &call) const
    {
        QList<simulator::Simulator::Seen> found;
        for (const auto &one : server.seen()) {
            if (one.call == call) {
                found.append(one);
            }
        }
        return found;
    }

    simulator::Simulator server;
    ScaledClock clock{server.clock()};
    MemoryStore store;
    ToldRandom random;
    Policy policy;
    std::unique_ptr<HttpFleetApi> api = std::make_unique<HttpFleetApi>(
            ServerAccess{startedUrl(), Secret(server.apiKey().toUtf8())}, policy, random);
    Session session{{*api, store, clock, random}, policy};
    Fleet &fleets = session.fleet();
    std::set<std::pair<ConnectionId, FleetState>> shown; ///< states that were told, however shortly
    QSignalSpy ended{&session.tracker(), &Tracker::ended};

private:
    QUrl startedUrl()
    {
        QString error;
        if (!server.start(&error)) {
            qFatal("%s", qPrintable(error));
        }
        return server.baseUrl();
    }
};

} // namespace

void TestMainJob::fleetsAreLoadedAndFilled()
{
    World world;
    QTRY_COMPARE_WITH_TIMEOUT(world.fleets.size(), 24, patience);
    QVERIFY(world.session.catalog().everLoaded());
    const auto filled = [&world] {
        for (qsizetype i = 0; i < world.fleets.size(); ++i) {
            const FleetRow &row = world.fleets.at(i);
            if (!row.historyKnown && !row.connection.token.isEmpty()) {
                return false;
            }
        }
        return true;
    };
    QTRY_VERIFY_WITH_TIMEOUT(filled(), patience);
    QTRY_VERIFY_WITH_TIMEOUT(world.fleets.at(0).ongoingIssues.has_value(), patience);
    QTRY_VERIFY_WITH_TIMEOUT(!world.session.catalog().providers().isEmpty(), patience);
}

void TestMainJob::aRequestIsSentOnceAndPolledToItsEnd()
{
    World world;
    const QString name = world.idle();
    QTRY_VERIFY_WITH_TIMEOUT(world.isFilled(name), patience);
    const RequestId id = world.session.dispatcher().submit(world.idOf(name), {Days{30}, {}});
    QTRY_COMPARE_WITH_TIMEOUT(world.wish(id).state, WishState::Acked, patience);
    QTRY_VERIFY_WITH_TIMEOUT(isFinal(*world.row(name)->latest()), patience);
    QTRY_VERIFY_WITH_TIMEOUT(!world.ended.isEmpty(), patience);
    QCOMPARE(world.row(name)->latest()->id, world.wish(id).sync);

    const auto sent = world.seen(post);
    QCOMPARE(sent.size(), 1);
    QCOMPARE(sent.first().body, QByteArray(R"({"days":30})"));
    QCOMPARE(sent.first().headers.value(u"authorization"_s),
             QString(u"Bearer "_s + world.server.apiKey()));
    QCOMPARE(sent.first().headers.value(u"connection-token"_s),
             world.server.tokenOf(world.idOf(name).toString()));
    QCOMPARE(sent.first().headers.value(u"idempotency-key"_s), id.toString());
    QVERIFY(world.server.count(u"getSync"_s) > 0);
}

void TestMainJob::aFailedSyncIsRetried()
{
    World world;
    const QString name = u"Delgado Hermanos"_s;
    QTRY_VERIFY_WITH_TIMEOUT(world.isFilled(name) && world.stateOf(name) == FleetState::Failed,
                             patience);
    QVERIFY(!world.row(name)->latest()->failureReason.isEmpty());
    const SyncId failed = world.row(name)->latest()->id;
    const RequestId id = world.session.dispatcher().retry(world.idOf(name));
    QTRY_COMPARE_WITH_TIMEOUT(world.wish(id).state, WishState::Acked, patience);
    const auto status = [&] { return findSync(world.row(name)->history, failed)->status.value; };
    QTRY_COMPARE_WITH_TIMEOUT(status(), SyncStatus::Completed, patience);
    QCOMPARE(world.server.count(u"retrySync"_s), 1);
    QCOMPARE(world.server.count(post), 0);
}

void TestMainJob::aRunningSyncIsStopped()
{
    World world;
    const QString name = world.idle();
    QTRY_VERIFY_WITH_TIMEOUT(world.isFilled(name), patience);
    const RequestId request = world.session.dispatcher().submit(
            world.idOf(name), {Days{90}, {ProviderRequest::HistoricalFiles}});
    QTRY_COMPARE_WITH_TIMEOUT(world.wish(request).state, WishState::Acked, patience);
    const RequestId stop = world.session.dispatcher().stop(world.idOf(name));
    QTRY_COMPARE_WITH_TIMEOUT(world.stateOf(name), FleetState::StoppedByUser, patience);
    QCOMPARE(world.wish(stop).state, WishState::Acked);
    QCOMPARE(world.server.count(u"cancelSync"_s), 1);
}

void TestMainJob::aSyncWaitsOnItsProvider()
{
    World world;
    const QString name = world.idle();
    QTRY_VERIFY_WITH_TIMEOUT(world.isFilled(name), patience);
    world.session.dispatcher().submit(world.idOf(name),
                                      {Days{30}, {ProviderRequest::HistoricalFiles}});
    QTRY_VERIFY_WITH_TIMEOUT(world.shown.contains({world.idOf(name), FleetState::Waiting}),
                             patience);
    const auto sent = world.seen(post);
    QCOMPARE(sent.size(), 1);
    QCOMPARE(sent.first().body,
             QByteArray(R"({"days":30,"providerRequests":["historical_files"]})"));
}

void TestMainJob::aRunningSyncIsFollowed()
{
    World world;
    const QString name = u"Blue Line Freight"_s; // waits on its provider
    QTRY_VERIFY_WITH_TIMEOUT(world.isFilled(name), patience);
    QVERIFY(!isFinal(*world.row(name)->latest()));
    const RequestId id = world.session.dispatcher().submit(world.idOf(name), {Days{7}, {}});
    QTRY_COMPARE_WITH_TIMEOUT(world.wish(id).state, WishState::Followed, patience);
    QCOMPARE(world.wish(id).sync, world.row(name)->latest()->id);
    QCOMPARE(world.server.count(post), 0);
}

void TestMainJob::a409WithoutARunningSyncMayBeSentAgain_data()
{
    QTest::addColumn<QString>("fault");
    QTest::newRow("the 409 names nothing, nothing runs") << u"no_detail_409"_s;
    QTest::newRow("the 409 names a sync that is not there") << u"status_409"_s;
}

void TestMainJob::a409WithoutARunningSyncMayBeSentAgain()
{
    QFETCH(QString, fault);
    World world;
    const QString name = world.idle();
    QTRY_VERIFY_WITH_TIMEOUT(world.isFilled(name), patience);
    world.server.addFault({post, fault, 1, 0});
    const RequestId id = world.session.dispatcher().submit(world.idOf(name), {Days{7}, {}});
    // It was not acted on, and what stood in the way is not there: the person may send it again.
    QTRY_COMPARE_WITH_TIMEOUT(world.wish(id).state, WishState::NotStarted, patience);
    QCOMPARE(world.wish(id).error->kind, ErrorKind::Conflict);
    QCOMPARE(world.server.count(post), 1);
    world.session.dispatcher().sendAgain(id);
    QTRY_COMPARE_WITH_TIMEOUT(world.wish(id).state, WishState::Acked, patience);
    QCOMPARE(world.server.count(post), 2);
}

void TestMainJob::aRivalsSyncIsFollowedUnlessItMayBeOurs_data()
{
    QTest::addColumn<int>("days");
    QTest::addColumn<WishState>("state");
    QTest::newRow("it starts elsewhere") << 30 << WishState::Followed;
    QTest::newRow("it starts where we asked") << 5 << WishState::Adopted;
}

void TestMainJob::aRivalsSyncIsFollowedUnlessItMayBeOurs()
{
    QFETCH(int, days);
    QFETCH(WishState, state);
    World world;
    const QString name = world.idle();
    QTRY_VERIFY_WITH_TIMEOUT(world.isFilled(name), patience);
    world.server.addFault({post, u"rival_409"_s, 1, 0});
    const RequestId id = world.session.dispatcher().submit(world.idOf(name), {Days{days}, {}});
    QTRY_COMPARE_WITH_TIMEOUT(world.wish(id).state, state, patience);
    QCOMPARE(world.row(name)->latest()->id, world.wish(id).sync);
    QTRY_VERIFY_WITH_TIMEOUT(isFinal(*world.row(name)->latest()), patience);
    QCOMPARE(world.server.count(post), 1);
}

void TestMainJob::a429IsWaitedOut()
{
    World world;
    const QString name = world.idle();
    QTRY_VERIFY_WITH_TIMEOUT(world.isFilled(name), patience);
    world.server.addFault({post, u"429_header"_s, 1, 0});
    const RequestId id = world.session.dispatcher().submit(world.idOf(name), {Days{7}, {}});
    QTRY_VERIFY_WITH_TIMEOUT(world.session.pauseLeft() > 0ms, patience);
    QTRY_COMPARE_WITH_TIMEOUT(world.wish(id).state, WishState::Acked, patience);
    QCOMPARE(world.wish(id).attempt, 2);
    QCOMPARE(world.server.count(post), 2);
}

void TestMainJob::aLostAnswerIsLookedUp_data()
{
    QTest::addColumn<QString>("fault");
    for (const char *fault : {"cut_after_acting", "reset_after_acting", "cut_inside",
                              "created_then_500", "created_then_504", "truncated_json"}) {
        QTest::newRow(fault) << QString::fromLatin1(fault);
    }
}

void TestMainJob::aLostAnswerIsLookedUp()
{
    QFETCH(QString, fault);
    World world;
    const QString name = world.idle();
    QTRY_VERIFY_WITH_TIMEOUT(world.isFilled(name), patience);
    world.server.addFault({post, fault, 1, 0});
    const RequestId id = world.session.dispatcher().submit(world.idOf(name), {Days{7}, {}});
    QTRY_COMPARE_WITH_TIMEOUT(world.wish(id).state, WishState::Adopted, patience);
    QCOMPARE(world.row(name)->latest()->id, world.wish(id).sync);
    QCOMPARE(world.server.count(post), 1);
    QCOMPARE(world.wish(id).attempt, 1);
}

void TestMainJob::aCutBeforeActingIsNotStarted()
{
    World world;
    const QString name = world.idle();
    QTRY_VERIFY_WITH_TIMEOUT(world.isFilled(name), patience);
    const auto before = world.row(name)->history.size();
    world.server.addFault({post, u"cut_before"_s, 1, 0});
    const RequestId id = world.session.dispatcher().submit(world.idOf(name), {Days{7}, {}});
    QTRY_COMPARE_WITH_TIMEOUT(world.wish(id).state, WishState::NotStarted, patience);
    QCOMPARE(world.row(name)->history.size(), before);
    QCOMPARE(world.server.count(post), 1);
}

void TestMainJob::aServerThatIsAwayIsToldAsNotSent()
{
    World world;
    const QString name = world.idle();
    QTRY_VERIFY_WITH_TIMEOUT(world.isFilled(name), patience);
    world.server.stop();
    const RequestId id = world.session.dispatcher().submit(world.idOf(name), {Days{7}, {}});
    QTRY_VERIFY_WITH_TIMEOUT(world.wish(id).error.has_value(), patience);
    QCOMPARE(world.wish(id).state, WishState::Wanted);
    QCOMPARE(world.stateOf(name), FleetState::QueuedHere);
    QCOMPARE(world.server.count(post), 0);
}

QTEST_GUILESS_MAIN(TestMainJob)
#include "tst_mainjob.moc"
