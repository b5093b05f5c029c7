// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "faults/journalworld.h"

using namespace fleetsync;
using namespace fleetsync::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 60'000;

RawStep plain(int status, const QByteArray &body, const QList<QByteArray> &headers = {})
{
    return keptOpen(httpAnswer(status, body, headers));
}

} // namespace

/// Answers that say what became of a POST, up to the journal: one request per attempt, and none
/// that nobody asked for.
class TestJournalWaits : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anAnswerSettlesIt_data();
    void anAnswerSettlesIt();
    void aConflictIsReadOff_data();
    void aConflictIsReadOff();
    void aPauseIsWaitedOut_data();
    void aPauseIsWaitedOut();
    void aRefusalStops_data();
    void aRefusalStops();
    void whatWasNotSentWaits_data();
    void whatWasNotSentWaits();
};

void TestJournalWaits::anAnswerSettlesIt_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<int>("state");
    QTest::addColumn<QString>("sync");
    const auto row
            = [](const char *name, const QByteArray &answer, WishState state, const QString &sync) {
                  QTest::newRow(name) << answer << static_cast<int>(state) << sync;
              };
    row("201_id_number: the id is a number",
        httpAnswer(201, R"({"id":4711,"status":"requested","requestedAt":"2026-11-24T12:00:01Z"})"),
        WishState::Acked, u"4711"_s);
    row("redirect_307_other_host: not followed, nothing acted",
        httpAnswer(307, {}, {"Location: http://localhost/elsewhere"}), WishState::Rejected, {});
}

void TestJournalWaits::anAnswerSettlesIt()
{
    QFETCH(QByteArray, answer);
    QFETCH(int, state);
    QFETCH(QString, sync);
    JournalWorld world(policyFor(Cause::None));
    world.onWrite = [&](const RawRequest &) { return keptOpen(answer); };
    const RequestId wish = world.dispatcher.submit(fleetOne().id, {Days{7}, {}});
    QTRY_VERIFY_WITH_TIMEOUT(isSettled(world.kept(wish).state), patience);
    QCOMPARE(world.kept(wish).state, static_cast<WishState>(state));
    QCOMPARE(world.stateInStore(wish), static_cast<WishState>(state));
    QCOMPARE(world.kept(wish).sync.toString(), sync);
    QCOMPARE(world.server.count("POST"), 1);
}

void TestJournalWaits::aConflictIsReadOff_data()
{
    QTest::addColumn<QByteArray>("detail");
    QTest::addColumn<QByteArray>("running");
    QTest::addColumn<int>("state");
    const auto row = [](const char *name, const QByteArray &detail, const QByteArray &running,
                        WishState state) {
        QTest::newRow(name) << detail << running << static_cast<int>(state);
    };
    const QByteArray named = R"("Existing sync in progress: sync_NEW")";
    const QByteArray foreign = syncJson("sync_NEW", "2026-11-24T11:00:00Z");
    row("409_ours: it names a sync that began with us", named, newSync, WishState::Adopted);
    row("409_foreign: it names a sync from before", named, foreign, WishState::Followed);
    row("409_no_detail: the list has one that began with us", "null", newSync, WishState::Adopted);
    row("409_no_detail: the list has one from before", "null", foreign, WishState::Followed);
    row("409_no_detail: the list has none", "null", {}, WishState::NotStarted);
}

void TestJournalWaits::aConflictIsReadOff()
{
    QFETCH(QByteArray, detail);
    QFETCH(QByteArray, running);
    QFETCH(int, state);
    JournalWorld world(policyFor(Cause::None));
    world.onWrite = [&](const RawRequest &) {
        world.existing = running;
        return plain(409, R"({"code":"conflict","message":"m","detail":)" + detail + "}");
    };
    const RequestId wish = world.dispatcher.submit(fleetOne().id, {Days{7}, {}});
    QTRY_VERIFY_WITH_TIMEOUT(isSettled(world.kept(wish).state), patience);
    QCOMPARE(world.kept(wish).state, static_cast<WishState>(state));
    QCOMPARE(world.kept(wish).sync, running.isEmpty() ? SyncId() : SyncId(u"sync_NEW"_s));
    QCOMPARE(world.server.count("POST"), 1);
}

void TestJournalWaits::aPauseIsWaitedOut_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QList<QByteArray>>("headers");
    const QByteArray bare = R"({"code":"too_many_requests"})";
    QTest::newRow("429_header_seconds: the header tells the wait")
            << bare << QList<QByteArray>{"Retry-After: 1"};
    QTest::newRow("429_http_date_skewed: a date against a clock that is years off")
            << bare
            << QList<QByteArray>{"Date: Fri, 24 Nov 2006 12:00:00 GMT",
                                 "Retry-After: Fri, 24 Nov 2006 12:00:01 GMT"};
    QTest::newRow("429_body: the body tells the wait")
            << QByteArray(R"({"code":"too_many_requests","retryAfter":1})") << QList<QByteArray>();
    QTest::newRow("429_garbage_huge: neither can be taken at its word")
            << QByteArray(R"({"code":"too_many_requests","retryAfter":1e18})")
            << QList<QByteArray>{"Retry-After: soon, perhaps"};
}

void TestJournalWaits::aPauseIsWaitedOut()
{
    QFETCH(QByteArray, body);
    QFETCH(QList<QByteArray>, headers);
    JournalWorld world(policyFor(Cause::None));
    world.onWrite = [&](const RawRequest &) {
        return world.server.count("POST") == 1 ? plain(429, body, headers) : plain(201, newSync);
    };
    const RequestId wish = world.dispatcher.submit(fleetOne().id, {Days{7}, {}});
    QTRY_VERIFY_WITH_TIMEOUT(isSettled(world.kept(wish).state), patience);
    QCOMPARE(world.kept(wish).state, WishState::Acked);
    QCOMPARE(world.kept(wish).attempt, 2);
    QCOMPARE(world.server.count("POST"), 2);
}

void TestJournalWaits::aRefusalStops_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("all");
    QTest::newRow("401_mid_queue: no other fleet's request is sent any more") << 401 << true;
    QTest::newRow("403_one_connection: other fleets' requests go on") << 403 << false;
}

void TestJournalWaits::aRefusalStops()
{
    QFETCH(int, status);
    QFETCH(bool, all);
    Policy policy = policyFor(Cause::None);
    policy.inFlight = 1;
    JournalWorld world(policy);
    world.onWrite = [&](const RawRequest &request) {
        const bool first = request.headers.value("connection-token") == fleetOne().token.reveal();
        return first ? plain(status, "{}") : plain(201, newSync);
    };
    const RequestId refused = world.dispatcher.submit(fleetOne().id, {Days{7}, {}});
    QTRY_VERIFY_WITH_TIMEOUT(world.kept(refused).error.has_value(), patience);
    const RequestId other = world.dispatcher.submit(fleetTwo().id, {Days{7}, {}});
    const WishState ends = all ? WishState::Wanted : WishState::Acked;
    QTRY_VERIFY_WITH_TIMEOUT(
            all ? world.kept(other).error.has_value() : world.kept(other).state == ends, patience);
    QCOMPARE(world.kept(other).state, ends);
    QCOMPARE(world.kept(refused).state, WishState::Wanted);
    QCOMPARE(world.stateInStore(refused), WishState::Wanted);
    QCOMPARE(world.postsFor(fleetOne()), 1);
    QCOMPARE(world.postsFor(fleetTwo()), all ? 0 : 1);
}

void TestJournalWaits::whatWasNotSentWaits_data()
{
    QTest::addColumn<int>("kind");
    QTest::newRow("refused: nobody listens") << static_cast<int>(ErrorKind::NotSent);
}

void TestJournalWaits::whatWasNotSentWaits()
{
    QFETCH(int, kind);
    JournalWorld world(policyFor(Cause::None));
    world.server.close();
    const RequestId wish = world.dispatcher.submit(fleetOne().id, {Days{7}, {}});
    QTRY_VERIFY_WITH_TIMEOUT(world.kept(wish).error.has_value(), patience);
    QCOMPARE(world.kept(wish).error->kind, static_cast<ErrorKind>(kind));
    QCOMPARE(world.kept(wish).state, WishState::Wanted);
    QCOMPARE(world.server.count("POST"), 0);
}

QTEST_GUILESS_MAIN(TestJournalWaits)
#include "tst_journalwaits.moc"
