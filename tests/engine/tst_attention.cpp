// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "engine/attentionbook.h"
#include "engine/engineworld.h"

#include <QFile>
#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace fleetsync;
using namespace fleetsync::test;

Q_DECLARE_METATYPE(fleetsync::FleetRow)

class TestAttention : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void aFleetNeedsAPersonFor_data();
    void aFleetNeedsAPersonFor();
    void severityFollowsWhoMustAct_data();
    void severityFollowsWhoMustAct();
    void failuresAreCountedBackToTheLastGoodSync();
    void eachRequestIsAnItemOfItsOwn();
    void anIssueIsCountedInEachSyncThatTellsOfIt();
    void threeAtOneProviderAreOne_data();
    void threeAtOneProviderAreOne();
    void aGroupSpansItsFleets();
    void theBookTellsWhatGroupingAllWould();

private:
    ExplanationRules m_rules;
};

namespace {

const QDateTime noon(QDate(2026, 11, 17), QTime(12, 0), Qt::UTC);
const QString timeout = u"Request to provider timed out"_s;
const QString badLogin = u"Invalid credentials"_s;

FleetRow rowIn(FleetState state, SyncMode mode = SyncMode::Automatic)
{
    FleetRow row;
    row.connection = fleetNumbered(1);
    row.connection.syncMode.value = mode;
    row.connection.provider = {u"motive"_s, u"Motive"_s};
    row.historyKnown = true;
    row.verdict.state = state;
    return row;
}

Sync failed(const QString &reason, int hoursAgo = 1)
{
    Sync sync = syncWith(u"sync_%1"_s.arg(hoursAgo), SyncStatus::Failed,
                         noon.addSecs(-3600 * hoursAgo));
    sync.completedAt = sync.requestedAt.addSecs(60);
    sync.failureReason = reason;
    return sync;
}

FleetRow failing(const QStringList &reasons, SyncMode mode)
{
    FleetRow row = rowIn(FleetState::Failed, mode);
    for (int i = 0; i < reasons.size(); ++i) {
        row.history << failed(reasons.at(i), i + 1);
    }
    return row;
}

/// The newest failed by itself; the one before it somebody stopped here.
FleetRow failingAfterAStop(WishState stop)
{
    FleetRow row = failing({timeout, timeout}, SyncMode::Automatic);
    JournalEntry cancel;
    cancel.kind = WishKind::Cancel;
    cancel.state = stop;
    cancel.target = row.history.at(1).id;
    row.stop = cancel;
    return row;
}

FleetRow stopping(WishState state)
{
    FleetRow row = rowIn(FleetState::Syncing);
    JournalEntry cancel;
    cancel.kind = WishKind::Cancel;
    cancel.state = state;
    row.stop = cancel;
    return row;
}

FleetRow changing(WishKind kind, WishState state)
{
    FleetRow row = rowIn(FleetState::UpToDate);
    JournalEntry change;
    change.id = RequestId(u"req_1"_s);
    change.kind = kind;
    change.state = state;
    row.changes << change;
    return row;
}

FleetRow wishing(WishState state)
{
    FleetRow row = rowIn(FleetState::UpToDate);
    JournalEntry wish;
    wish.state = state;
    row.wish = wish;
    return row;
}

Issue issue(const QString &id, const QString &code)
{
    Issue one;
    one.id = IssueId(id);
    one.code = code;
    one.firstReportedAt = noon.addDays(-3);
    one.lastReportedAt = noon;
    return one;
}

} // namespace

void TestAttention::initTestCase()
{
    QFile file(QStringLiteral(FLEETSYNC_RULES));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto rules = ExplanationRules::parse(file.readAll());
    QVERIFY(rules.has_value());
    m_rules = *rules;
}

void TestAttention::aFleetNeedsAPersonFor_data()
{
    QTest::addColumn<FleetRow>("row");
    QTest::addColumn<QList<int>>("kinds");

    const auto add = [](const char *name, const FleetRow &row, const QList<AttentionKind> &kinds) {
        QList<int> numbers;
        for (const AttentionKind kind : kinds) {
            numbers << int(kind);
        }
        QTest::newRow(name) << row << numbers;
    };
    add("nothing, being up to date", rowIn(FleetState::UpToDate), {});
    add("nothing while it syncs", rowIn(FleetState::Syncing), {});
    add("a lost connection", rowIn(FleetState::Disconnected), {AttentionKind::Disconnected});
    FleetRow badge = rowIn(FleetState::Syncing);
    badge.verdict.disconnectedBadge = true;
    add("a lost connection under a running sync", badge, {AttentionKind::Disconnected});
    add("a sync that stands still", rowIn(FleetState::NoMovement), {AttentionKind::NoMovement});
    add("not one that is merely slower", rowIn(FleetState::Slower), {});
    add("not one that waits on its provider", rowIn(FleetState::Waiting), {});
    add("a login that the provider refuses", failing({badLogin}, SyncMode::Automatic),
        {AttentionKind::Failed});
    add("not one failure that passes by itself", failing({timeout}, SyncMode::Automatic), {});
    add("two of them in a row", failing({timeout, timeout}, SyncMode::Automatic),
        {AttentionKind::Failed});
    add("one where nobody syncs again by itself", failing({timeout}, SyncMode::Manual),
        {AttentionKind::Failed});
    add("not one failure after one that somebody stopped", failingAfterAStop(WishState::Acked), {});
    add("one after a stop that came too late", failingAfterAStop(WishState::Rejected),
        {AttentionKind::Failed});
    add("not one failure of a reason that nobody recognises",
        failing({u"Gizmo overflow 7"_s}, SyncMode::Automatic), {});
    add("two of them", failing({u"Gizmo overflow 7"_s, u"Gizmo 8"_s}, SyncMode::Automatic),
        {AttentionKind::Failed});
    add("one that nobody recognises nor syncs again",
        failing({u"Gizmo overflow 7"_s}, SyncMode::Manual), {AttentionKind::Failed});
    add("not one that somebody stopped", rowIn(FleetState::StoppedByUser), {});
    add("a request whose outcome is not known", wishing(WishState::Unknown),
        {AttentionKind::UnknownOutcome});
    add("several that could be it", wishing(WishState::NeedsUser), {AttentionKind::UnknownOutcome});
    add("one that did not start", wishing(WishState::NotStarted), {AttentionKind::UnknownOutcome});
    add("not one that is under way", wishing(WishState::Sending), {});
    for (const WishState state : {WishState::Unknown, WishState::NotStarted}) {
        const QByteArray how = state == WishState::Unknown ? " whose outcome is not known"
                                                           : " that did not come through";
        const auto request = [&](const char *what, const FleetRow &row) {
            add(QByteArray(what + how).constData(), row, {AttentionKind::UnknownOutcome});
        };
        request("a stop", stopping(state));
        request("a change", changing(WishKind::Change, state));
        request("a deletion", changing(WishKind::Remove, state));
        request("an issue marked as resolved", changing(WishKind::Resolve, state));
    }
    add("not a stop that was taken", stopping(WishState::Acked), {});
    add("not a change that Terminal refused", changing(WishKind::Change, WishState::Rejected), {});
    FleetRow archived = failing({badLogin}, SyncMode::Automatic);
    archived.verdict.state = FleetState::Archived;
    add("not a fleet that was put away", archived, {});
}

void TestAttention::aFleetNeedsAPersonFor()
{
    QFETCH(const FleetRow, row);
    QFETCH(const QList<int>, kinds);
    AttentionRules rules(m_rules);
    QList<int> found;
    const QList<AttentionItem> items = rules.itemsOf(row, {});
    for (const AttentionItem &item : items) {
        found << int(item.kind);
    }
    QCOMPARE(found, kinds);
}

void TestAttention::severityFollowsWhoMustAct_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<bool>("you");
    QTest::newRow("the login's owner can be asked") << u"invalid_credentials"_s << true;
    QTest::newRow("the provider's admin, too") << u"missing_permissions"_s << true;
    QTest::newRow("your own admin") << u"manually_disabled"_s << true;
    QTest::newRow("Terminal's support") << u"unknown_device_type"_s << false;
    QTest::newRow("what nobody recognises") << u"brand_new_code"_s << false;
}

void TestAttention::severityFollowsWhoMustAct()
{
    QFETCH(const QString, code);
    QFETCH(const bool, you);
    AttentionRules rules(m_rules);
    const QList<AttentionItem> items
            = rules.itemsOf(rowIn(FleetState::UpToDate), {issue(u"iss_1"_s, code)});
    QCOMPARE(items.size(), 1);
    QCOMPARE(severityOf(items.constFirst()) == Severity::You, you);
}

void TestAttention::failuresAreCountedBackToTheLastGoodSync()
{
    FleetRow row = failing({badLogin, badLogin, timeout}, SyncMode::Automatic);
    row.history << syncWith(u"sync_good"_s, SyncStatus::Completed, noon.addDays(-1));
    row.history << failed(badLogin, 48);
    AttentionRules rules(m_rules);
    const QList<AttentionItem> items = rules.itemsOf(row, {});
    QCOMPARE(items.size(), 1);
    const AttentionItem &item = items.constFirst();
    QCOMPARE(item.timesSeen, 3);
    QCOMPARE(item.lastSeen, row.history.at(0).completedAt);
    QCOMPARE(item.firstSeen, row.history.at(2).completedAt);
    QCOMPARE(item.words, badLogin);
}

void TestAttention::eachRequestIsAnItemOfItsOwn()
{
    FleetRow row = changing(WishKind::Change, WishState::Unknown);
    row.changes << row.changes.constFirst();
    row.changes.last().id = RequestId(u"req_2"_s);
    row.wish = wishing(WishState::Unknown).wish;
    row.stop = stopping(WishState::Unknown).stop;
    AttentionRules rules(m_rules);
    QSet<QString> keys;
    const QList<AttentionItem> items = rules.itemsOf(row, {});
    for (const AttentionItem &item : items) {
        keys << item.key;
    }
    QCOMPARE(items.size(), 4);
    QCOMPARE(keys.size(), 4);
    QCOMPARE(requestOf(items.at(3), row), &row.changes.at(1));
    row.changes.clear();
    QVERIFY(!requestOf(items.at(3), row));
}

void TestAttention::anIssueIsCountedInEachSyncThatTellsOfIt()
{
    FleetRow row = rowIn(FleetState::DoneWithIssues);
    for (int i = 0; i < 4; ++i) {
        Sync sync = syncWith(u"sync_%1"_s.arg(i), SyncStatus::Completed, noon.addDays(-i));
        if (i != 1) {
            sync.issues << issue(u"iss_1"_s, u"missing_permissions"_s);
        }
        row.history << sync;
    }
    AttentionRules rules(m_rules);
    const QList<AttentionItem> items
            = rules.itemsOf(row, {issue(u"iss_1"_s, u"missing_permissions"_s)});
    QCOMPARE(items.constFirst().timesSeen, 3);
    QCOMPARE(items.constFirst().issues, QList<IssueId>{IssueId(u"iss_1"_s)});
}

void TestAttention::threeAtOneProviderAreOne_data()
{
    QTest::addColumn<int>("fleets");
    QTest::addColumn<QStringList>("providers");
    QTest::addColumn<QStringList>("reasons");
    QTest::addColumn<int>("rows");
    QTest::newRow("two stay two") << 2 << QStringList{u"motive"_s} << QStringList{badLogin} << 2;
    QTest::newRow("three are one") << 3 << QStringList{u"motive"_s} << QStringList{badLogin} << 1;
    QTest::newRow("three at three providers")
            << 3 << QStringList{u"motive"_s, u"geotab"_s, u"samsara"_s} << QStringList{badLogin}
            << 3;
    QTest::newRow("two causes of two fleets each")
            << 4 << QStringList{u"motive"_s} << QStringList{badLogin, u"Permission denied"_s} << 4;
    QTest::newRow("unrecognised, but word for word the same")
            << 3 << QStringList{u"motive"_s} << QStringList{u"Gizmo overflow 7"_s} << 1;
    QTest::newRow("unrecognised, each another")
            << 3 << QStringList{u"motive"_s}
            << QStringList{u"Gizmo 1"_s, u"Gizmo 2"_s, u"Gizmo 3"_s} << 3;
}

void TestAttention::threeAtOneProviderAreOne()
{
    QFETCH(const int, fleets);
    QFETCH(const QStringList, providers);
    QFETCH(const QStringList, reasons);
    QFETCH(const int, rows);
    AttentionRules rules(m_rules);
    QList<AttentionItem> items;
    for (int n = 0; n < fleets; ++n) {
        FleetRow row = failing({reasons.at(n % reasons.size())}, SyncMode::Manual);
        row.connection.id = fleetId(n + 1);
        row.connection.provider.code = providers.at(n % providers.size());
        items += rules.itemsOf(row, {});
    }
    QCOMPARE(grouped(items).size(), rows);
}

void TestAttention::aGroupSpansItsFleets()
{
    AttentionRules rules(m_rules);
    QList<AttentionItem> items;
    for (int n = 1; n <= 4; ++n) {
        FleetRow row = rowIn(FleetState::DoneWithIssues);
        row.connection.id = fleetId(n);
        Issue one = issue(u"iss_%1"_s.arg(n), u"missing_permissions"_s);
        one.firstReportedAt = noon.addDays(-n);
        items += rules.itemsOf(row, {one});
    }
    const QList<AttentionItem> groups = grouped(items);
    QCOMPARE(groups.size(), 1);
    const AttentionItem &group = groups.constFirst();
    QCOMPARE(group.fleets, (QList<ConnectionId>{fleetId(1), fleetId(2), fleetId(3), fleetId(4)}));
    QCOMPARE(group.issues.size(), 4);
    QCOMPARE(group.firstSeen, noon.addDays(-4));
    // Notes are kept under the key: it stays though one fleet less fails.
    items.removeLast();
    QCOMPARE(grouped(items).constFirst().key, group.key);
}

/// Fleet by fleet, in whatever order they change, begin and end.
void TestAttention::theBookTellsWhatGroupingAllWould()
{
    const auto byKey = [](QList<AttentionItem> items) {
        for (AttentionItem &item : items) {
            std::sort(item.fleets.begin(), item.fleets.end());
            std::sort(item.issues.begin(), item.issues.end());
        }
        std::sort(items.begin(), items.end(),
                  [](const AttentionItem &a, const AttentionItem &b) { return a.key < b.key; });
        return items;
    };
    QRandomGenerator random(7);
    AttentionRules rules(m_rules);
    AttentionBook book;
    QMap<ConnectionId, QList<AttentionItem>> truth;
    const QStringList reasons{badLogin, u"Permission denied"_s, u"Gizmo overflow 7"_s};
    for (int step = 0; step < 600; ++step) {
        const int n = 1 + random.bounded(12);
        FleetRow row = random.bounded(3) == 0
                               ? rowIn(FleetState::UpToDate)
                               : failing({reasons.at(random.bounded(3))}, SyncMode::Manual);
        row.connection.id = fleetId(n);
        row.connection.provider.code = n % 2 == 0 ? u"motive"_s : u"geotab"_s;
        const QList<AttentionItem> items = rules.itemsOf(row, {});
        QCOMPARE(book.put(row.connection.id, items), truth.value(row.connection.id) != items);
        truth[row.connection.id] = items;
        QList<AttentionItem> all;
        for (const QList<AttentionItem> &ofFleet : std::as_const(truth)) {
            all += ofFleet;
        }
        QCOMPARE(byKey(book.items()), byKey(grouped(all)));
    }
    book.clear();
    QVERIFY(book.items().isEmpty() && book.byFleet().isEmpty());
}

QTEST_GUILESS_MAIN(TestAttention)
#include "tst_attention.moc"
