// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "faults/deaths.h"
#include "faults/journalworld.h"

using namespace fleetsync;
using namespace fleetsync::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 60'000;

/// One fleet with one sync and one issue, as Terminal has them before and after the order.
struct OthersWorld : JournalWorld
{
    OthersWorld(const Policy &told, WishKind ofKind)
        : JournalWorld(told)
        , kind(ofKind)
    {
        onRead = [this](const RawRequest &request) { return tell(request); };
        fleet.putHistory(fleetOne().id, {latest()}, clock.now());
    }

    static const char *method(WishKind kind)
    {
        return kind == WishKind::Change ? "PATCH" : kind == WishKind::Remove ? "DELETE" : "POST";
    }

    RequestId order()
    {
        const ConnectionId &id = fleetOne().id;
        switch (kind) {
        case WishKind::Retry:
            return dispatcher.retry(id);
        case WishKind::Cancel:
            return dispatcher.stop(id);
        case WishKind::Resolve:
            return dispatcher.resolve(id, IssueId(u"isu_1"_s));
        case WishKind::Change:
            return dispatcher.change(id, {{}, SyncMode::Manual, {}, {}});
        case WishKind::Remove:
            return dispatcher.remove(id);
        case WishKind::Request:
            break;
        }
        return {};
    }

    WishKind kind;
    bool acted = false;

private:
    /// What is retried has failed, what is stopped runs.
    Sync latest() const
    {
        Sync sync;
        sync.id = SyncId(u"sync_1"_s);
        sync.status.value = kind == WishKind::Retry ? SyncStatus::Failed : SyncStatus::InProgress;
        sync.attempts = 1;
        sync.requestedAt = clock.now().addDays(-1);
        return sync;
    }

    RawStep tell(const RawRequest &request) const
    {
        return keptOpen(httpAnswer(200, body(request)));
    }
    QByteArray body(const RawRequest &request) const
    {
        if (request.target.contains("/issues")) {
            return acted ? R"({"results":[]})"
                         : R"({"results":[{"id":"isu_1","status":"ongoing"}]})";
        }
        if (request.target.contains("/connections/current")) {
            return R"({"id":"conn_1","status":")"
                   + QByteArray(gone() ? "pending_deletion" : "connected") + R"(","syncMode":")"
                   + (acted ? "manual" : "automatic") + R"("})";
        }
        const bool failed = (kind == WishKind::Retry) != acted;
        return R"({"id":"sync_1","requestedAt":"2026-11-23T12:00:00Z","attempts":)"
               + QByteArray(acted && kind == WishKind::Retry ? "2" : "1") + R"(,"status":")"
               + (failed ? "failed" : "in_progress") + R"("})";
    }
    bool gone() const { return acted && kind == WishKind::Remove; }
};

} // namespace

Q_DECLARE_METATYPE(fleetsync::WishKind)

/// The ways in which a POST of a new sync can die (faults.journal), for all that else changes
/// something: it was sent once, and the wish ends as what truly became of it.
class TestJournalOthers : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anOpenOneIsLookedUp_data();
    void anOpenOneIsLookedUp();
    void oneThatWasNotSentWaits_data();
    void oneThatWasNotSentWaits();

private:
    struct Kind
    {
        const char *name;
        WishKind kind;
    };
    static constexpr Kind kinds[] = {{"retry", WishKind::Retry},
                                     {"cancel", WishKind::Cancel},
                                     {"resolve", WishKind::Resolve},
                                     {"patch", WishKind::Change},
                                     {"delete", WishKind::Remove}};
};

void TestJournalOthers::anOpenOneIsLookedUp_data()
{
    QTest::addColumn<WishKind>("kind");
    QTest::addColumn<int>("death");
    QTest::addColumn<bool>("acted");
    // One of each sort; faults.journal has them all.
    const QList<QByteArray> sorts{"fin_before_reply", "rst_before_reply", "reply_after_deadline",
                                  "stall_mid_body",   "500_but_created",  "503_not_created",
                                  "redirect_303"};
    for (qsizetype i = 0; i < openDeaths().size(); ++i) {
        const Death &death = openDeaths().at(i);
        const QByteArray name(death.name);
        if (std::none_of(sorts.cbegin(), sorts.cend(),
                         [&name](const QByteArray &sort) { return name.startsWith(sort); })) {
            continue;
        }
        for (const Kind &of : kinds) {
            for (const bool acted : {true, false}) {
                if (death.acted.value_or(acted) == acted) {
                    QTest::addRow("%s, %s: %s", of.name, acted ? "done" : "not done", death.name)
                            << of.kind << static_cast<int>(i) << acted;
                }
            }
        }
    }
}

void TestJournalOthers::anOpenOneIsLookedUp()
{
    QFETCH(WishKind, kind);
    QFETCH(int, death);
    QFETCH(bool, acted);
    const Death &met = openDeaths().at(death);
    OthersWorld world(policyFor(met.cause), kind);
    world.onWrite = [&](const RawRequest &) {
        world.acted = acted;
        return met.answer;
    };
    const RequestId wish = world.order();

    QTRY_VERIFY_WITH_TIMEOUT(isSettled(world.kept(wish).state), patience);
    world.server.release();
    QCOMPARE(world.kept(wish).state, acted ? WishState::Acked : WishState::NotStarted);
    QCOMPARE(world.stateInStore(wish), world.kept(wish).state);
    QCOMPARE(world.kept(wish).attempt, 1);
    QCOMPARE(world.server.count(OthersWorld::method(kind)), 1);
}

void TestJournalOthers::oneThatWasNotSentWaits_data()
{
    QTest::addColumn<WishKind>("kind");
    for (const Kind &of : kinds) {
        QTest::addRow("%s: nobody listens", of.name) << of.kind;
    }
}

void TestJournalOthers::oneThatWasNotSentWaits()
{
    QFETCH(WishKind, kind);
    OthersWorld world(policyFor(Cause::Refused), kind);
    world.onWrite = [](const RawRequest &) { return cut({}); };
    world.server.close();
    // On this clock it is tried again at once: what is told counts, not what stands a moment later.
    std::optional<JournalEntry> waiting;
    connect(&world.dispatcher, &Dispatcher::wishChanged, this, [&](const JournalEntry &entry) {
        if (!waiting && entry.error) {
            waiting = entry;
        }
    });
    world.order();
    QTRY_VERIFY_WITH_TIMEOUT(waiting.has_value(), patience);
    world.dispatcher.disconnect(this);
    QCOMPARE(waiting->state, WishState::Wanted);
    QCOMPARE(waiting->error->kind, ErrorKind::NotSent);
    QCOMPARE(world.server.requests().size(), 0);
}

QTEST_GUILESS_MAIN(TestJournalOthers)
#include "tst_journalothers.moc"
