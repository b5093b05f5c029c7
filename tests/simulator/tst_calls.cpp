// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "client.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace fleetsync::simulator;
using namespace fleetsync::simulator::test;
using namespace Qt::StringLiterals;

namespace {

constexpr char idle[] = "Harbor Point Logistics";

} // namespace

/// Every status of api.md's table of errors, by what a client does to get it.
class TestCalls : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answers_data();
    void answers();
    void namesEveryBadField();
    void wantsTheKeyEverywhere_data();
    void wantsTheKeyEverywhere();
    void wantsTheTokenWhereItIsMarked_data();
    void wantsTheTokenWhereItIsMarked();
    void tellsTheFleetsDate();
    void listsProviders();
    void makesShortLinks();
    void exchangesPublicTokens();
    void logsWhatArrived();
};

void TestCalls::answers_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("fleet");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("detail"); // the path of the first entry, or the text

    const QString fleet = QLatin1String(idle);
    const QString syncs = u"/syncs"_s;
    const auto post = [&](const char *row, const char *body, const QString &path) {
        QTest::newRow(row) << QByteArray("POST") << syncs << fleet << QByteArray(body) << 400
                           << u"bad_request"_s << path;
    };
    const auto get = [](const char *row, const char *path, const QString &parameter) {
        QTest::newRow(row) << QByteArray("GET") << QString::fromLatin1(path) << QString()
                           << QByteArray() << 400 << u"bad_request"_s
                           << QString(u"{requestQuery}."_s + parameter);
    };
    post("days that are no number", R"({"days":"7"})", u"{requestBody}.days"_s);
    post("days that are null", R"({"days":null})", u"{requestBody}.days"_s);
    post("no days", R"({"days":0})", u"{requestBody}.days"_s);
    post("negative days", R"({"days":-3})", u"{requestBody}.days"_s);
    post("a start that is no date", R"({"startFrom":"last week"})", u"{requestBody}.startFrom"_s);
    post("a start that is a number", R"({"startFrom":1700000000})", u"{requestBody}.startFrom"_s);
    post("an unknown provider request", R"({"providerRequests":["fax"]})",
         u"{requestBody}.providerRequests[0]"_s);
    post("an unknown second one", R"({"providerRequests":["historical_files",{"type":"x"}]})",
         u"{requestBody}.providerRequests[1]"_s);
    post("provider requests that are no array", R"({"providerRequests":"historical_files"})",
         u"{requestBody}.providerRequests"_s);
    post("malformed JSON", R"({"days":)", u"{requestBody}"_s);
    post("a body that is an array", "[]", u"{requestBody}"_s);
    get("a bad cursor", "/connections?cursor=nonsense", u"cursor"_s);
    get("a cursor of another list", "/issues?cursor=Y29ubmVjdGlvbnN8MXww", u"cursor"_s);
    get("a limit that is no number", "/connections?limit=many", u"limit"_s);
    get("a limit below one", "/issues?limit=0", u"limit"_s);
    get("an unknown order", "/connections?order=up", u"order"_s);
    get("an unknown status", "/connections?status=open", u"status"_s);
    get("a time that is none", "/connections?updatedAfter=today", u"updatedAfter"_s);
    get("an issue time that is none", "/issues?lastReportedBefore=x", u"lastReportedBefore"_s);

    QTest::newRow("a sync that is not there")
            << QByteArray("GET") << u"/syncs/sync_01GV12VR4DJP70GD1ZBK0SDWFH"_s << fleet
            << QByteArray() << 404 << u"not_found"_s << QString();
    QTest::newRow("an unknown path") << QByteArray("GET") << u"/trucks"_s << QString()
                                     << QByteArray() << 404 << u"not_found"_s << QString();
    QTest::newRow("a verb that the path does not have")
            << QByteArray("PUT") << syncs << fleet << QByteArray("{}") << 404 << u"not_found"_s
            << QString();
    QTest::newRow("a retry of nothing")
            << QByteArray("POST") << u"/syncs/sync_01GV12VR4DJP70GD1ZBK0SDWFH/retry"_s << fleet
            << QByteArray() << 404 << u"not_found"_s << QString();
    QTest::newRow("a cancel of nothing")
            << QByteArray("POST") << u"/syncs/nothing/cancel"_s << fleet << QByteArray() << 404
            << u"not_found"_s << QString();
    QTest::newRow("an issue that is not there")
            << QByteArray("POST") << u"/issues/isu_1/resolve"_s << QString() << QByteArray() << 404
            << u"not_found"_s << QString();
    QTest::newRow("a sync while one runs")
            << QByteArray("POST") << syncs << u"Frank's Trucking"_s << QByteArray("{}") << 409
            << u"conflict"_s << u"Existing sync in progress: sync_"_s;
    QTest::newRow("a sync of a disconnected fleet")
            << QByteArray("POST") << syncs << u"Cascadia Timber Lines"_s << QByteArray("{}") << 422
            << u"connection_disconnected"_s << u"sign in"_s;
    QTest::newRow("a sync of an archived fleet")
            << QByteArray("POST") << syncs << u"Old Mill Freight"_s << QByteArray("{}") << 422
            << u"unprocessable_entity"_s << u"archived"_s;
    QTest::newRow("a sync of a fleet that is being deleted")
            << QByteArray("POST") << syncs << u"Sunset Produce Express"_s << QByteArray("{}") << 422
            << u"unprocessable_entity"_s << u"deleted"_s;
}

void TestCalls::answers()
{
    QFETCH(const QByteArray, method);
    QFETCH(const QString, path);
    QFETCH(const QString, fleet);
    QFETCH(const QByteArray, body);
    QFETCH(const QString, detail);

    Simulator simulator(frozen());
    QVERIFY(simulator.start());
    const QString token = fleet.isEmpty() ? QString() : tokenOfFleet(simulator, fleet);
    QCOMPARE(token.isEmpty(), fleet.isEmpty());
    const Answer answer = Client(simulator).call(method, path, {token, body});
    QTEST(answer.status, "status");
    QTEST(answer.json.value(u"code"_s).toString(), "code");
    QVERIFY(!answer.json.value(u"message"_s).toString().isEmpty());
    const QJsonValue told = answer.json.value(u"detail"_s);
    if (told.isArray()) {
        QCOMPARE(told[0][u"path"_s].toString(), detail);
        QVERIFY(!told[0][u"message"_s].toString().isEmpty());
    } else {
        QVERIFY2(told.toString().contains(detail), qPrintable(told.toString()));
    }
}

void TestCalls::namesEveryBadField()
{
    Simulator simulator(frozen());
    QVERIFY(simulator.start());
    const Answer answer = Client(simulator).post(
            u"/syncs"_s, tokenOfFleet(simulator, QLatin1String(idle)),
            R"({"days":-1,"startFrom":"x","providerRequests":["fax","pigeon"]})");
    QCOMPARE(answer.status, 400);
    QCOMPARE(answer.json.value(u"detail"_s).toArray().size(), 4);
}

void TestCalls::wantsTheKeyEverywhere_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QString>("path");
    QTest::newRow("connections") << QByteArray("GET") << u"/connections"_s;
    QTest::newRow("current connection") << QByteArray("GET") << u"/connections/current"_s;
    QTest::newRow("update") << QByteArray("PATCH") << u"/connections/current"_s;
    QTest::newRow("delete") << QByteArray("DELETE") << u"/connections/current"_s;
    QTest::newRow("request") << QByteArray("POST") << u"/syncs"_s;
    QTest::newRow("syncs") << QByteArray("GET") << u"/syncs"_s;
    QTest::newRow("sync") << QByteArray("GET") << u"/syncs/sync_1"_s;
    QTest::newRow("retry") << QByteArray("POST") << u"/syncs/sync_1/retry"_s;
    QTest::newRow("cancel") << QByteArray("POST") << u"/syncs/sync_1/cancel"_s;
    QTest::newRow("issues") << QByteArray("GET") << u"/issues"_s;
    QTest::newRow("resolve") << QByteArray("POST") << u"/issues/isu_1/resolve"_s;
    QTest::newRow("providers") << QByteArray("GET") << u"/providers"_s;
    QTest::newRow("short link") << QByteArray("POST") << u"/link/short"_s;
    QTest::newRow("exchange") << QByteArray("POST") << u"/public-token/exchange"_s;
}

void TestCalls::wantsTheKeyEverywhere()
{
    QFETCH(const QByteArray, method);
    QFETCH(const QString, path);
    Simulator simulator(frozen(1));
    QVERIFY(simulator.start());
    const QString token = simulator.tokenOf(simulator.connectionIds().constFirst());
    for (const QString &key : {u""_s, u"sk_wrong"_s}) {
        const Answer answer = Client(simulator).call(method, path, {token, "{}", key});
        QCOMPARE(answer.status, 401);
        QCOMPARE(answer.json.value(u"code"_s).toString(), u"unauthorized"_s);
    }
}

void TestCalls::wantsTheTokenWhereItIsMarked_data()
{
    wantsTheKeyEverywhere_data();
}

void TestCalls::wantsTheTokenWhereItIsMarked()
{
    QFETCH(const QByteArray, method);
    QFETCH(const QString, path);
    Simulator simulator(frozen(1));
    QVERIFY(simulator.start());
    const bool marked = path.startsWith(u"/syncs"_s) || path.contains(u"current"_s);
    Client client(simulator);
    const int without = client.call(method, path, {{}, "{}"}).status;
    const int wrong = client.call(method, path, {u"con_tkn_wrong"_s, "{}"}).status;
    QCOMPARE(without == 401, marked);
    QCOMPARE(wrong == 403, marked);
}

void TestCalls::tellsTheFleetsDate()
{
    Simulator simulator(frozen(1));
    QVERIFY(simulator.start());
    const Answer answer = Client(simulator).get(u"/connections"_s);
    QCOMPARE(answer.headers.value("date"), QByteArray("Tue, 10 Mar 2026 15:00:00 GMT"));
    QVERIFY(answer.headers.value("content-type").startsWith("application/json"));
}

void TestCalls::listsProviders()
{
    Simulator simulator(frozen(1));
    QVERIFY(simulator.start());
    const Answer answer = Client(simulator).get(u"/providers"_s);
    QCOMPARE(answer.status, 200);
    const QJsonArray providers = QJsonDocument::fromJson(answer.bytes).array();
    QVERIFY(providers.size() >= 6);
    for (const QJsonValue &provider : providers) {
        QVERIFY(!provider[u"code"_s].toString().isEmpty());
        QVERIFY(!provider[u"name"_s].toString().isEmpty());
        QCOMPARE(provider[u"userGuides"_s].toObject().keys(),
                 (QStringList{u"en"_s, u"es"_s, u"fr"_s}));
    }
}

void TestCalls::makesShortLinks()
{
    Simulator simulator(frozen(1));
    QVERIFY(simulator.start());
    Client client(simulator);
    const Answer made = client.post(u"/link/short"_s, {}, R"({"name":"Acme","provider":"geotab"})");
    QCOMPARE(made.status, 200);
    QVERIFY(made.json.value(u"id"_s).toString().startsWith(u"slk_"_s));
    QVERIFY(made.json.value(u"url"_s).toString().endsWith(made.json.value(u"code"_s).toString()));
    QCOMPARE(made.json.value(u"expiresAt"_s).toString(), u"2026-03-17T15:00:00.000Z"_s);
    QCOMPARE(client.post(u"/link/short"_s, {}, R"({"provider":"acme"})").status, 400);
    QCOMPARE(client.post(u"/link/short"_s, {}, R"({"syncMode":"often"})").status, 400);
}

void TestCalls::exchangesPublicTokens()
{
    Simulator simulator(frozen(3));
    QVERIFY(simulator.start());
    Client client(simulator);
    const QByteArray body = R"({"publicToken":"pub_tkn_abc"})";
    const Answer made = client.post(u"/public-token/exchange"_s, {}, body);
    QCOMPARE(made.status, 200);
    QCOMPARE(simulator.connectionIds().size(), 4);
    QCOMPARE(simulator.tokenOf(made.json.value(u"id"_s).toString()),
             made.json.value(u"token"_s).toString());
    QCOMPARE(client.get(u"/syncs"_s, made.json.value(u"token"_s).toString()).status, 200);
    QCOMPARE(client.post(u"/public-token/exchange"_s, {}, body).status, 400);
    QCOMPARE(client.post(u"/public-token/exchange"_s, {}, R"({"publicToken":"x"})").status, 400);
}

void TestCalls::logsWhatArrived()
{
    Simulator simulator(frozen(6));
    QVERIFY(simulator.start());
    const QString token = tokenOfFleet(simulator, QLatin1String(idle));
    simulator.clearSeen();
    Client client(simulator);
    client.get(u"/connections?limit=2"_s);
    client.post(u"/syncs"_s, token, R"({"days":30})");
    const QList<Simulator::Seen> seen = simulator.seen();
    QCOMPARE(seen.size(), 2);
    QCOMPARE(seen.at(0).query, u"limit=2"_s);
    QVERIFY(!seen.at(0).headers.contains(u"connection-token"_s));
    QCOMPARE(seen.at(1).method, u"POST"_s);
    QCOMPARE(seen.at(1).path, u"/tsp/v1/syncs"_s);
    QCOMPARE(seen.at(1).body, QByteArray(R"({"days":30})"));
    QCOMPARE(seen.at(1).headers.value(u"connection-token"_s), token);
    QCOMPARE(seen.at(1).status, 201);
    QCOMPARE(seen.at(1).call, u"requestSync"_s);
    QCOMPARE(simulator.count(u"requestSync"_s), 1);
    QCOMPARE(simulator.count(u"listConnections"_s), 1);
    QCOMPARE(simulator.count(u"getSync"_s), 0);
}

QTEST_GUILESS_MAIN(TestCalls)
#include "tst_calls.moc"
