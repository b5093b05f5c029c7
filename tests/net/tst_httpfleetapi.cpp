// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "net/simulatedworld.h"

using namespace fleetsync;
using namespace fleetsync::test;
using namespace Qt::StringLiterals;

namespace {

const SyncId noSync(u"sync_01GV12VR4DJP70GD1ZBK0SDWFH"_s);

} // namespace

/// The whole of net against Terminal imitated, over real HTTP.
class TestHttpFleetApi : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void pagingIsComplete_data();
    void pagingIsComplete();
    void oddRecordsHideNoOther();
    void anIncrementalRefresh();
    void aRequestedSyncIsListed();
    void retryAndCancel();
    void changesOfAConnection();
    void deletion();
    void issuesProvidersAndLinks();
    void tokensGoOnlyWhereTheyAreWanted();
    void aRunningSyncIsAConflict();
};

void TestHttpFleetApi::pagingIsComplete_data()
{
    QTest::addColumn<int>("count");
    QTest::newRow("none") << 0;
    QTest::newRow("one page to the brim") << 100;
    QTest::newRow("one more than a page") << 101;
    QTest::newRow("many pages") << 1234;
}

void TestHttpFleetApi::pagingIsComplete()
{
    QFETCH(int, count);
    World world(frozen(count));
    QStringList ids;
    for (const Connection &connection : world.allConnections()) {
        ids.append(connection.id.toString());
    }
    QCOMPARE(ids.size(), count);
    QCOMPARE(ids, world.server.connectionIds());
}

void TestHttpFleetApi::oddRecordsHideNoOther()
{
    simulator::Options options = frozen();
    options.oddities = true;
    World world(options);
    const auto all = world.allConnections();
    QVERIFY(all.size() >= 42);
    const auto odd = std::count_if(all.begin(), all.end(), [](const Connection &connection) {
        return !connection.oddities.isEmpty();
    });
    QVERIFY(odd > 0);
}

void TestHttpFleetApi::anIncrementalRefresh()
{
    World world;
    const QDateTime future({2030, 1, 1}, {0, 0}, Qt::UTC);
    const auto page = answerOf(world.api->connections({100, future}, {}));
    QVERIFY(page);
    QCOMPARE(page->results.size(), 0);
    QVERIFY(page->serverDate.isValid());
    QCOMPARE(world.lastSeen().query, u"limit=100&updatedAfter=2030-01-01T00%3A00%3A00.000Z"_s);
}

void TestHttpFleetApi::aRequestedSyncIsListed()
{
    World world;
    const ConnectionAuth auth = world.authOf(idleFleet);
    world.server.clearSeen();
    const SyncRequest request{Days{30}, {ProviderRequest::HistoricalFiles}};
    const auto sync = answerOf(world.api->requestSync(auth, request, someWish()));
    QVERIFY(sync);
    QCOMPARE(sync->status.value, SyncStatus::Requested);
    QVERIFY(sync->serverDate.isValid());
    QCOMPARE(world.server.count(u"requestSync"_s), 1);
    const auto seen = world.lastSeen();
    QCOMPARE(seen.body, R"({"days":30,"providerRequests":["historical_files"]})");
    QCOMPARE(seen.headers.value(u"idempotency-key"_s), someWish().toString());
    QCOMPARE(seen.headers.value(u"connection-token"_s), QString::fromUtf8(auth.token.reveal()));

    const auto list = answerOf(world.api->syncs(auth, 20, {}));
    QVERIFY(list);
    QCOMPARE(list->results.value(0).id, sync->id);
    const auto read = answerOf(world.api->sync(auth, sync->id, Urgency::Poll));
    QVERIFY(read);
    QCOMPARE(read->requestedAt, sync->requestedAt);
    QCOMPARE(read->providerRequests.value(0).value, ProviderRequest::HistoricalFiles);
}

void TestHttpFleetApi::retryAndCancel()
{
    World world;
    const ConnectionAuth auth = world.authOf(idleFleet);
    const auto sync = answerOf(world.api->requestSync(auth, SyncRequest{Days{7}, {}}, someWish()));
    QVERIFY(sync);
    const auto cancelled = answerOf(world.api->cancelSync(auth, sync->id, someWish()));
    QVERIFY(cancelled);
    QCOMPARE(cancelled->id, sync->id);
    QCOMPARE(world.lastSeen().body, "");
    const auto retried = answerOf(world.api->retrySync(auth, sync->id, someWish()));
    QVERIFY(retried);
    QVERIFY(!retried->id.isEmpty());
    QCOMPARE(world.lastSeen().headers.value(u"idempotency-key"_s), someWish().toString());
    QCOMPARE(errorOf(world.api->cancelSync(auth, noSync, someWish())).kind, ErrorKind::NotFound);
}

void TestHttpFleetApi::changesOfAConnection()
{
    World world;
    const ConnectionAuth auth = world.authOf(idleFleet);
    const auto before = answerOf(world.api->currentConnection(auth));
    QVERIFY(before);
    QCOMPARE(before->id, auth.id);
    const ConnectionPatch patch{{}, SyncMode::Manual, u"ext-9"_s, QStringList{u"west"_s}};
    const auto after = answerOf(world.api->updateConnection(auth, patch));
    QVERIFY(after);
    QCOMPARE(after->syncMode.value, SyncMode::Manual);
    QCOMPARE(after->externalId, u"ext-9"_s);
    QCOMPARE(after->tags, QStringList{u"west"_s});
    QCOMPARE(world.lastSeen().method, u"PATCH"_s);
}

void TestHttpFleetApi::deletion()
{
    World world;
    const ConnectionAuth auth = world.authOf(idleFleet);
    QVERIFY(answerOf(world.api->deleteConnection(auth)));
    QCOMPARE(world.lastSeen().status, 202);
    QCOMPARE(world.server.count(u"deleteConnection"_s), 1);
    for (const Connection &connection : world.allConnections()) {
        if (connection.id == auth.id) {
            QCOMPARE(connection.status.value, ConnectionStatus::PendingDeletion);
        }
    }
}

void TestHttpFleetApi::issuesProvidersAndLinks()
{
    World world;
    const auto issues = answerOf(world.api->issues({}, {}));
    QVERIFY(issues && !issues->results.isEmpty());
    const Issue first = issues->results.first();
    QCOMPARE(first.status.value, IssueStatus::Ongoing);
    QVERIFY(!first.code.isEmpty());
    const auto ofOne = answerOf(world.api->issues({100, true, first.connection}, {}));
    QVERIFY(ofOne && !ofOne->results.isEmpty());
    for (const Issue &issue : ofOne->results) {
        QCOMPARE(issue.connection, first.connection);
    }
    const auto resolved = answerOf(world.api->resolveIssue(first.id));
    QVERIFY(resolved);
    QCOMPARE(resolved->status.value, IssueStatus::Resolved);

    const auto providers = answerOf(world.api->providers());
    QVERIFY(providers && !providers->isEmpty());
    QVERIFY(!providers->first().name.isEmpty());

    const auto link = answerOf(world.api->shortLink({u"Acme"_s, {}, {}, {}}));
    QVERIFY(link);
    QVERIFY(link->expiresAt.isValid());
    const auto linked = answerOf(world.api->exchangePublicToken(Secret("pub_tkn_new")));
    QVERIFY(linked);
    QVERIFY(linked->token.isWellFormed());
}

void TestHttpFleetApi::tokensGoOnlyWhereTheyAreWanted()
{
    World world;
    const ConnectionAuth auth = world.authOf(idleFleet);
    QVERIFY(answerOf(world.api->syncs(auth, 20, {})));
    QVERIFY(answerOf(world.api->currentConnection(auth)));
    QVERIFY(answerOf(world.api->issues({}, {})));
    QVERIFY(answerOf(world.api->providers()));
    const QString bearer = u"Bearer "_s + world.server.apiKey();
    for (const auto &seen : world.server.seen()) {
        const bool wanted = seen.path.endsWith(u"/syncs"_s) || seen.path.endsWith(u"/current"_s);
        QCOMPARE(seen.headers.contains(u"connection-token"_s), wanted);
        QCOMPARE(seen.headers.value(u"authorization"_s), bearer);
        QCOMPARE(seen.headers.value(u"accept"_s), u"application/json"_s);
        QVERIFY(!seen.headers.contains(u"cookie"_s));
    }
}

void TestHttpFleetApi::aRunningSyncIsAConflict()
{
    World world;
    const ConnectionAuth auth = world.authOf(idleFleet);
    const auto sync = answerOf(world.api->requestSync(auth, {}, someWish()));
    QVERIFY(sync);
    const ApiError error = errorOf(world.api->requestSync(auth, {}, someWish()));
    QCOMPARE(error.kind, ErrorKind::Conflict);
    QVERIFY(error.detail.contains(sync->id.toString()));
}

QTEST_GUILESS_MAIN(TestHttpFleetApi)
#include "tst_httpfleetapi.moc"
