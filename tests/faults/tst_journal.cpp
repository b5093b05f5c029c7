// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "faults/journalworld.h"

#include "net/gzipped.h"

using namespace fleetsync;
using namespace fleetsync::test;
using namespace Qt::StringLiterals;
using Then = RawStep::Then;

namespace {

constexpr int patience = 60'000;

const QByteArray created = "HTTP/1.1 201 Created\r\n";

RawStep cut(const QByteArray &bytes)
{
    return {bytes, Then::Fin, {}, {}};
}

RawStep plain(int status, const QByteArray &body, const QList<QByteArray> &headers = {})
{
    return keptOpen(httpAnswer(status, body, headers));
}

RawStep zipped(const QByteArray &body)
{
    return plain(201, body, {"Content-Encoding: gzip"});
}

struct Death
{
    const char *name;
    RawStep answer; ///< to the POST
    Cause cause = Cause::Cut;
    std::optional<bool> acted = {}; ///< when the name tells it
};

/// All of these leave open whether the server has acted.
QList<Death> makeOpenDeaths()
{
    const QByteArray length = "Content-Length: 500\r\n\r\n";
    const QByteArray chunks = created + "Transfer-Encoding: chunked\r\n\r\n";
    const Cause idle = Cause::IdleTimeout;
    const Cause late = Cause::Deadline;
    return {
            {"fin_before_reply: closed instead of an answer", cut({})},
            {"rst_before_reply: reset instead of an answer", {{}, Then::Reset, {}, {}}},
            {"partial_status_line: closed in its middle", cut("HTTP/1.1 2")},
            {"partial_headers: closed in their middle", cut(created + "Date: Tue")},
            {"garbage_banner: another protocol answers", cut("SSH-2.0-OpenSSH_9.2\r\n\r\n")},
            {"continue100_then_fin: closed after 100 Continue",
             cut("HTTP/1.1 100 Continue\r\n\r\n")},
            {"reply_after_deadline: a whole answer, too late",
             {httpAnswer(201, newSync), Then::KeepOpen, {}, {}, true},
             late},
            {"trunc_content_length: closed before its end", cut(created + length + "{\"id\":")},
            {"chunk_cut_mid: closed inside a chunk", cut(chunks + "40\r\n{\"id\":")},
            {"bad_chunk_size: a size that is no number", cut(chunks + "zz\r\n{}\r\n0\r\n\r\n")},
            {"gzip_truncated: half of it", zipped(gzipped(newSync).left(20))},
            {"gzip_bad_crc: the check sum is another's", zipped(wrongSum(gzipped(newSync)))},
            {"gzip_bomb: 3 MB in memory", zipped(gzipped(QByteArray(3'000'000, ' ')))},
            {"headers_200: more fields than Qt reads",
             plain(201, newSync, QList<QByteArray>(200, "X-Many: x")), idle},
            {"header_1MB: a field longer than Qt reads",
             plain(201, newSync, {"X-Long: " + QByteArray(1 << 20, 'x')}), idle},
            {"slow_body: a byte now and then", {created + length, Then::KeepOpen, {}, " "}, late},
            {"slow_header: a byte now and then", {created + "X: ", Then::KeepOpen, {}, "x"}, idle},
            {"stall_mid_body: half of it, then nothing", keptOpen(created + length + "{\"id\":"),
             idle},
            {"json_deep: lists in lists", plain(201, QByteArray(5000, '['))},
            {"invalid_utf8: bytes that are no text", plain(201, "{\"id\":\"\xff\xfe\"}")},
            {"html_with_200: a page that asks for a login", plain(200, "<html>Sign in</html>")},
            {"201_empty: created, without a body", plain(201, {})},
            {"201_truncated: half of the JSON", plain(201, newSync.left(30))},
            {"redirect_303: the answer should be elsewhere",
             plain(303, {}, {"Location: /tsp/v1/syncs/sync_NEW"})},
            {"500_but_created: it stumbled after acting", plain(500, "{}"), Cause::Cut, true},
            {"503_not_created: it stumbled before acting", plain(503, "{}"), Cause::Cut, false},
            {"504: the gateway would not wait", plain(504, "<html>")},
    };
}

const QList<Death> &openDeaths()
{
    static const QList<Death> deaths = makeOpenDeaths();
    return deaths;
}

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
    world.onPost = [&](const RawRequest &) {
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
        world.onPost = [&](const RawRequest &) {
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
