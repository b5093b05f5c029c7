// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "e2e/hands.h"
#include "e2e/programrun.h"
#include "e2e/secretsearch.h"

#include "app/liveprofile.h"
#include "app/screen.h"
#include "models/fleettable.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

#include <algorithm>

using namespace fleetsync;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int patience = 30'000; // ms, for a machine that is busy otherwise
constexpr int fleets = 20;       // the scripted ones

simulator::Options serverWith(int connections)
{
    static const QDateTime then = QDateTime::currentDateTimeUtc();
    simulator::Options options;
    options.connections = connections;
    options.startAt = then; // the same fleets each time
    return options;
}

/// One run of the program on a profile's folder.
struct Life
{
    Life(const simulator::Options &options, const QString &folder, const Policy &policy = fast())
        : server(options)
    {
        if (!server.start()) {
            qFatal("the simulator did not start");
        }
        const ServerAccess access{server.baseUrl(), Secret(server.apiKey().toUtf8())};
        profile = std::make_unique<LiveProfile>(ProfileSetup{access,
                                                             policy,
                                                             std::make_unique<SystemClock>(),
                                                             {},
                                                             {folder, false},
                                                             nullptr,
                                                             accountOf(access)});
        window.resize(1280, 800);
        window.openSession(profile->session(), profile->info());
        tester = std::make_unique<QAbstractItemModelTester>(table()->model());
        window.show();
        profile->open();
    }
    ~Life() { window.closeSession(); }
    Q_DISABLE_COPY_MOVE(Life)

    static Policy fast()
    {
        Policy policy;
        policy.perApplicationPerSecond = 400;
        policy.perConnectionPerSecond = 100;
        policy.backoffBase = 5ms;
        policy.backoffCap = 50ms;
        return policy;
    }

    Session &session() { return profile->session(); }
    Catalog &catalog() { return session().catalog(); }
    QTableView *table() ///< before it is shown, too
    {
        const auto tables = window.findChildren<QTableView *>();
        const auto found = std::find_if(tables.cbegin(), tables.cend(), [](const QTableView *one) {
            return one->accessibleName() == u"Fleets"_s;
        });
        return found == tables.cend() ? nullptr : *found;
    }
    int stale()
    {
        int count = 0;
        for (int row = 0; row < screen.rowCount(); ++row) {
            count += table()->model()->index(row, 0).data(StaleRole).toBool() ? 1 : 0;
        }
        return count;
    }
    bool isUpToDate()
    {
        return QTest::qWaitFor(
                [this] { return catalog().everLoaded() && stale() == 0 && isFilled(); }, patience);
    }
    bool isFilled() { return screen.count(FleetState::NotChecked) == 0 && screen.rowCount() > 0; }
    /// How often the server was asked so, by a part of the query.
    int asked(const QString &query)
    {
        int count = 0;
        for (const auto &seen : server.seen()) {
            count += seen.call == u"listConnections" && seen.query.contains(query) ? 1 : 0;
        }
        return count;
    }

    simulator::Simulator server;
    std::unique_ptr<LiveProfile> profile;
    MainWindow window;
    Screen screen{window};
    std::unique_ptr<QAbstractItemModelTester> tester;
};

/// Counts how often it was painted with rows.
class PaintedRows : public QObject
{
public:
    explicit PaintedRows(QTableView *table)
        : m_table(table)
    {
        table->viewport()->installEventFilter(this);
    }
    int paints = 0;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        const bool rows = event->type() == QEvent::Paint && m_table->model()->rowCount() > 0;
        paints += rows ? 1 : 0;
        return QObject::eventFilter(watched, event);
    }

private:
    QTableView *m_table;
};

bool rename(const Life &life, const QString &fleet, const QString &name)
{
    QNetworkAccessManager manager;
    QUrl url = life.server.baseUrl();
    url.setPath(QString(url.path() + u"/connections/current"_s));
    QNetworkRequest request(url);
    request.setRawHeader("Authorization", "Bearer " + life.server.apiKey().toUtf8());
    request.setRawHeader("Connection-Token", life.server.tokenOf(fleet).toUtf8());
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    const QByteArray body = "{\"company\":{\"name\":\"" + name.toUtf8() + "\"}}";
    const std::unique_ptr<QNetworkReply> reply(manager.sendCustomRequest(request, "PATCH", body));
    QSignalSpy finished(reply.get(), &QNetworkReply::finished);
    return finished.wait(patience) && reply->error() == QNetworkReply::NoError;
}

} // namespace

/// What outlives the program, and how the list is brought up to date behind it.
class TestCache : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rowsArePaintedBeforeAnyAnswer();
    void aKilledProgramLeavesItsRows();
    void whatWasDeletedMeanwhileVanishes();
    void aRenamedFleetIsSeenByTheRefresh();
    void serversThatIgnoreAQuestion_data();
    void serversThatIgnoreAQuestion();
};

void TestCache::rowsArePaintedBeforeAnyAnswer()
{
    const QTemporaryDir folder;
    {
        Life first(serverWith(fleets), folder.path());
        QVERIFY(first.isUpToDate());
    }
    auto slow = serverWith(fleets);
    slow.latency = 1500ms;
    Life life(slow, folder.path());
    const PaintedRows painted(life.table());
    QTRY_VERIFY_WITH_TIMEOUT(painted.paints > 0 && life.screen.rowCount() == fleets, patience);
    QVERIFY(!life.catalog().everLoaded());
    QVERIFY(life.session().fleet().at(0).unlisted);
    QCOMPARE(life.stale(), fleets);
    QVERIFY(life.screen.count(FleetState::UpToDate) > 0);
    // Orders wait, and the pane says for what.
    const QString good = life.screen.firstWith(FleetState::UpToDate);
    QVERIFY(life.screen.select(good));
    QVERIFY(!life.screen.trigger(u"New sync"_s));
    QVERIFY(visibleText(life.window).contains(u"Wait until Terminal's list has been read"_s));
    QVERIFY(!visibleText(life.window).contains(u"No access token"_s));
    QVERIFY(life.screen.rowText(good).contains(u"as of"_s));
    QCOMPARE(life.server.count(u"listSyncs"_s), 0);
    QVERIFY(life.isUpToDate());
    QVERIFY(life.screen.trigger(u"New sync"_s));
    QCOMPARE(life.screen.rowCount(), fleets);
}

void TestCache::aKilledProgramLeavesItsRows()
{
    const Home home;
    simulator::Simulator server(serverWith(fleets));
    QVERIFY(server.start());
    const QHash<QString, QString> access{{u"TERMINAL_API_KEY"_s, server.apiKey()},
                                         {u"TERMINAL_BASE_URL"_s, server.baseUrl().toString()}};
    const Profile profile{Profile::Kind::Environment, home.profile()};
    const QString folder = profile.storeFolder(server.baseUrl());
    {
        Run program(home, {}, access);
        // Its rows are on disk once the name of one is.
        QTRY_VERIFY_WITH_TIMEOUT(writtenBelow(folder).contains("Frank"), patience);
        program.kill();
    }
    for (const QString &fleet : server.connectionIds()) {
        const QString disguise = disguiseIn(writtenBelow(folder), server.tokenOf(fleet));
        QVERIFY2(disguise.isEmpty(), qPrintable(disguise));
    }
    auto slow = serverWith(fleets);
    slow.latency = 1500ms;
    Life life(slow, folder);
    QTRY_COMPARE_WITH_TIMEOUT(life.screen.rowCount(), fleets, patience);
    QVERIFY(!life.catalog().everLoaded());
    QVERIFY(life.isUpToDate());
}

void TestCache::whatWasDeletedMeanwhileVanishes()
{
    const QTemporaryDir folder;
    QString last;
    {
        Life first(serverWith(fleets), folder.path());
        QVERIFY(first.isUpToDate());
        last = first.server.connectionIds().constLast();
    }
    {
        auto server = serverWith(fleets - 1);
        server.latency = 500ms;
        Life life(server, folder.path());
        QTRY_COMPARE_WITH_TIMEOUT(life.screen.rowCount(), fleets, patience);
        QVERIFY(life.screen.select(last));
        QVERIFY(life.isUpToDate());
        QCOMPARE(life.screen.rowCount(), fleets - 1);
        QVERIFY(!life.screen.stateOf(last));
    }
    auto slow = serverWith(fleets - 1);
    slow.latency = 1500ms;
    Life next(slow, folder.path());
    QTRY_VERIFY_WITH_TIMEOUT(next.screen.rowCount() > 0, patience);
    QVERIFY(!next.catalog().everLoaded());
    QCOMPARE(next.screen.rowCount(), fleets - 1);
}

void TestCache::aRenamedFleetIsSeenByTheRefresh()
{
    const QTemporaryDir folder;
    Policy policy = Life::fast();
    policy.catalogRefresh = 300ms;
    Life life(serverWith(fleets), folder.path(), policy);
    QVERIFY(life.isUpToDate());
    const QString fleet = life.server.connectionIds().at(3);
    QVERIFY(rename(life, fleet, u"Renamed Haulage"_s));
    QTRY_VERIFY_WITH_TIMEOUT(life.screen.rowText(fleet).startsWith(u"Renamed Haulage"_s), patience);
    QVERIFY(life.asked(u"updatedAfter"_s) > 0);
    QCOMPARE(life.asked(u"order=asc"_s), 1); // the whole list was read once
    QCOMPARE(life.screen.rowCount(), fleets);
}

void TestCache::serversThatIgnoreAQuestion_data()
{
    QTest::addColumn<bool>("order");
    QTest::addColumn<bool>("updatedAfter");
    QTest::addColumn<bool>("oddities");
    QTest::addColumn<QString>("fault");
    QTest::newRow("both are honoured") << true << true << false << QString();
    QTest::newRow("order is ignored") << false << true << false << QString();
    QTest::newRow("updatedAfter is ignored") << true << false << false << QString();
    QTest::newRow("both are ignored") << false << false << false << QString();
    QTest::newRow("records without times") << true << true << true << QString();
    for (const char *page : {"1", "2", "3", "6"}) {
        QTest::addRow("cursor_loop on one end, after %s pages", page)
                << true << true << false
                << u"listConnections:cursor_loop:1:%1"_s.arg(QLatin1String(page));
        QTest::addRow("broken pages on both, after %s", page)
                << true << true << false
                << u"listConnections:truncated_json:3:%1"_s.arg(QLatin1String(page));
    }
}

void TestCache::serversThatIgnoreAQuestion()
{
    QFETCH(bool, order);
    QFETCH(bool, updatedAfter);
    QFETCH(bool, oddities);
    QFETCH(QString, fault);
    auto server = serverWith(103);
    server.honoursOrder = order;
    server.honoursUpdatedAfter = updatedAfter;
    server.oddities = oddities;
    if (!fault.isEmpty()) {
        server.faults = {*simulator::parseFault(fault)};
    }
    Policy policy = Life::fast();
    policy.pageSize = 7;
    policy.catalogRefresh = 500ms;
    policy.listOverlap = 24h * 365;
    const QTemporaryDir folder;
    Life life(server, folder.path(), policy);
    QSignalSpy loaded(&life.catalog(), &Catalog::loaded);
    QTRY_VERIFY_WITH_TIMEOUT(loaded.size() >= 3, patience);
    QCOMPARE(loaded.first().first().value<LoadSummary>().end, PageEnd::Done);
    QCOMPARE(loaded.first().first().value<LoadSummary>().fleets,
             life.server.connectionIds().size());
    QCOMPARE(life.session().fleet().size(), life.server.connectionIds().size());
    QVERIFY(life.asked(u"updatedAfter"_s) > 0);
    // An order that is ignored shows on the first page already.
    QCOMPARE(life.asked(u"order=desc"_s) > 0, order);
}

QTEST_MAIN(TestCache)
#include "tst_cache.moc"
