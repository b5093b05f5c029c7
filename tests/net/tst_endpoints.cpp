// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "net/endpoints.h"

#include <QtTest>

using namespace fleetsync;
using namespace Qt::StringLiterals;

namespace {

ConnectionAuth fleet()
{
    return {ConnectionId(u"conn_1"_s), Secret("con_tkn_1")};
}

const RequestId wish(u"w-1"_s);

/// One line per fact of the call; the body last.
QString golden(const HttpCall &call)
{
    QStringList success;
    for (const int status : call.success) {
        success.append(QString::number(status));
    }
    static const QHash<CallClass, QString> kinds = {{CallClass::Write, u"write"_s},
                                                    {CallClass::Page, u"page"_s},
                                                    {CallClass::Read, u"read"_s},
                                                    {CallClass::Poll, u"poll"_s}};
    const QString auth = call.auth ? u"token"_s : u"key"_s;
    const QString body = call.body ? QString::fromUtf8(*call.body) : u"-"_s;
    return QStringList{QString::fromLatin1(verbName(call.verb)),
                       QString::fromLatin1(encodedTarget(call)),
                       kinds.value(call.kind),
                       auth,
                       call.idempotencyKey.isEmpty() ? u"-"_s : call.idempotencyKey,
                       success.join(u','),
                       body}
            .join(u' ');
}

} // namespace

class TestEndpoints : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void calls_data();
    void calls();
    void idsThatAreNoSegmentHaveNoTarget();
    void recordsHoldNoSecret_data();
    void recordsHoldNoSecret();
};

void TestEndpoints::calls_data()
{
    using namespace endpoints;
    QTest::addColumn<QString>("call");
    QTest::addColumn<QString>("expected");
    const QDateTime since({2026, 11, 17}, {19, 43, 0, 5}, Qt::UTC);
    const auto row = [](const char *name, const HttpCall &call, const QString &expected) {
        QTest::newRow(name) << golden(call) << expected;
    };
    row("first page", connections({}, {}), u"GET /connections?limit=100 page key - 200 -"_s);
    row("a cursor is encoded", connections({50, {}, {}}, u"a+b/=&c"_s),
        u"GET /connections?limit=50&cursor=a%2Bb%2F%3D%26c page key - 200 -"_s);
    row("the oldest first", connections({100, {}, ListOrder::Ascending}, {}),
        u"GET /connections?limit=100&order=asc page key - 200 -"_s);
    row("the newest first", connections({100, {}, ListOrder::Descending}, u"a"_s),
        u"GET /connections?limit=100&cursor=a&order=desc page key - 200 -"_s);
    row("what changed since", connections({100, since, {}}, {}),
        u"GET /connections?limit=100&updatedAfter=2026-11-17T19%3A43%3A00.005Z page key - 200 -"_s);
    row("current", currentConnection(fleet()), u"GET /connections/current read token - 200 -"_s);
    row("patch nothing", updateConnection(fleet(), {}),
        u"PATCH /connections/current write token - 200 {}"_s);
    row("patch everything",
        updateConnection(fleet(), {ConnectionStatus::Archived, SyncMode::Manual, u"x-1"_s,
                                   QStringList{u"a"_s, u"b"_s}}),
        u"PATCH /connections/current write token - 200 "
        "{\"externalId\":\"x-1\",\"status\":\"archived\",\"syncMode\":\"manual\",\"tags\":[\"a\",\"b\"]}"_s);
    row("clear tags and external id", updateConnection(fleet(), {{}, {}, QString(), QStringList()}),
        u"PATCH /connections/current write token - 200 {\"externalId\":\"\",\"tags\":[]}"_s);
    row("a status that nobody may set",
        updateConnection(fleet(), {ConnectionStatus::PendingDeletion, {}, {}, {}}),
        u"PATCH /connections/current write token - 200 {}"_s);
    row("delete", deleteConnection(fleet()),
        u"DELETE /connections/current write token - 200,202,204 -"_s);
    row("only new data", requestSync(fleet(), {}, wish), u"POST /syncs write token w-1 201 {}"_s);
    row("days and files",
        requestSync(fleet(), {Days{30}, {ProviderRequest::HistoricalFiles}}, wish),
        u"POST /syncs write token w-1 201 "
        "{\"days\":30,\"providerRequests\":[\"historical_files\"]}"_s);
    row("from a date", requestSync(fleet(), {StartFrom{since}, {}}, wish),
        u"POST /syncs write token w-1 201 {\"startFrom\":\"2026-11-17T19:43:00.005Z\"}"_s);
    row("list of syncs", syncs(fleet(), 20, u"c"_s),
        u"GET /syncs?limit=20&cursor=c&expand=issues page token - 200 -"_s);
    row("one sync", sync(fleet(), SyncId(u"sync_1"_s), Urgency::Normal),
        u"GET /syncs/sync_1?expand=issues read token - 200 -"_s);
    row("poll of an odd id", sync(fleet(), SyncId(u"../a b?é"_s), Urgency::Poll),
        u"GET /syncs/..%2Fa%20b%3F%C3%A9?expand=issues poll token - 200 -"_s);
    row("retry", retrySync(fleet(), SyncId(u"sync_1"_s), wish),
        u"POST /syncs/sync_1/retry write token w-1 200,201,202 -"_s);
    row("cancel", cancelSync(fleet(), SyncId(u"sync_1"_s), wish),
        u"POST /syncs/sync_1/cancel write token w-1 200,201,202 -"_s);
    row("ongoing issues", issues({}, {}),
        u"GET /issues?limit=100&status=ongoing page key - 200 -"_s);
    row("all issues of a fleet", issues({10, false, ConnectionId(u"conn_1"_s)}, u"c"_s),
        u"GET /issues?limit=10&cursor=c&connectionId=conn_1 page key - 200 -"_s);
    row("resolve", resolveIssue(IssueId(u"isu_1"_s)),
        u"POST /issues/isu_1/resolve write key - 200,201 -"_s);
    row("providers", providers(), u"GET /providers page key - 200 -"_s);
    row("link", shortLink({u"Acme"_s, {u"samsara"_s}, u"x"_s, {u"t"_s}}),
        u"POST /link/short write key - 200,201 "
        "{\"externalId\":\"x\",\"name\":\"Acme\",\"providerHints\":[\"samsara\"],\"tags\":[\"t\"]}"_s);
    row("link for anybody", shortLink({}), u"POST /link/short write key - 200,201 {}"_s);
    row("exchange", exchangePublicToken(Secret("pub_tkn_1")),
        u"POST /public-token/exchange write key - 200,201 {\"publicToken\":\"pub_tkn_1\"}"_s);
}

void TestEndpoints::calls()
{
    QFETCH(QString, call);
    QFETCH(QString, expected);
    QCOMPARE(call, expected);
}

void TestEndpoints::idsThatAreNoSegmentHaveNoTarget()
{
    for (const QString &id : {QString(), u"."_s, u".."_s}) {
        QVERIFY(!hasUsableTarget(endpoints::sync(fleet(), SyncId(id), Urgency::Poll)));
    }
    QVERIFY(hasUsableTarget(endpoints::sync(fleet(), SyncId(u"..."_s), Urgency::Poll)));
    QVERIFY(hasUsableTarget(endpoints::providers()));
}

void TestEndpoints::recordsHoldNoSecret_data()
{
    using namespace endpoints;
    QTest::addColumn<HttpCall>("call");
    QTest::addColumn<QString>("told");
    QTest::newRow("a cursor stands by name: it is the server's own text")
            << connections({50, {}, {}}, u"con_tkn_1"_s)
            << u"GET /connections limit=50&cursor=$TERMINAL_CURSOR - -"_s;
    QTest::newRow("whose token, not which")
            << syncs(fleet(), 20, {}) << u"GET /syncs limit=20&expand=issues - conn_1"_s;
    QTest::newRow("what is asked for")
            << requestSync(fleet(), {Days{7}, {}}, wish) << u"POST /syncs - {\"days\":7} conn_1"_s;
    QTest::newRow("a body that is a secret is not told")
            << exchangePublicToken(Secret("pub_tkn_1")) << u"POST /public-token/exchange - - -"_s;
}

void TestEndpoints::recordsHoldNoSecret()
{
    QFETCH(HttpCall, call);
    QFETCH(QString, told);
    const CallRecord record = recordOf(call);
    const auto orNone = [](const QString &text) { return text.isEmpty() ? u"-"_s : text; };
    QCOMPARE((QStringList{record.method, record.pathTemplate, orNone(record.query),
                          orNone(record.body), orNone(record.connection.toString())}
                      .join(u' ')),
             told);
}

QTEST_GUILESS_MAIN(TestEndpoints)
#include "tst_endpoints.moc"
