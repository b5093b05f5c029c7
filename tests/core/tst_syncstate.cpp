// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "core/syncstate.h"

#include <QTest>

using namespace fleetsync;

namespace {

const QDateTime noon({2026, 11, 24}, {12, 0}, Qt::UTC);

Sync syncIn(SyncStatus status)
{
    Sync sync;
    sync.id = SyncId(QStringLiteral("sync_1"));
    sync.status.value = status;
    sync.requestedAt = noon.addSecs(-60);
    return sync;
}

Sync waiting(SyncStatus status)
{
    Sync sync = syncIn(status);
    sync.providerRequests.append({ProviderRequest::HistoricalFiles, {}});
    return sync;
}

Sync withIssue()
{
    Sync sync = syncIn(SyncStatus::Completed);
    sync.issues.append(Issue());
    return sync;
}

Sync endedInUnknownWord()
{
    Sync sync = syncIn(SyncStatus::Unknown);
    sync.completedAt = noon;
    return sync;
}

/// Facts of a connected fleet whose history is known; what a row needs is set on top.
FleetFacts facts(std::optional<Sync> latest, ConnectionStatus status = ConnectionStatus::Connected)
{
    FleetFacts facts;
    facts.connection.value = status;
    facts.historyKnown = true;
    facts.latest = std::move(latest);
    return facts;
}

FleetFacts wished(FleetFacts facts, WishState wish)
{
    facts.wish = wish;
    return facts;
}

FleetFacts stopping(FleetFacts facts)
{
    facts.stopping = true;
    return facts;
}

FleetFacts stoppedByUs(FleetFacts facts)
{
    facts.stoppedByUs = true;
    return facts;
}

/// Runs for so long, without a change for so long, where 20 minutes are usual.
FleetFacts paced(FleetFacts facts, std::chrono::minutes running, std::chrono::minutes unmoved)
{
    using namespace std::chrono_literals;
    facts.pace = Pace{running, unmoved, DurationNorm{9, 5min, 10min, 15min, 20min}, {}};
    return facts;
}

void row(const char *name, const FleetFacts &facts, FleetState state)
{
    QTest::newRow(name) << facts << state;
}

} // namespace

class TestSyncState : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void derivesEachState_data();
    void derivesEachState();
    void takesTheFirstMatch_data();
    void takesTheFirstMatch();
    void marksTheVerdict_data();
    void marksTheVerdict();
    void knowsWhatIsActive_data();
    void knowsWhatIsActive();
    void knowsWhatRunsAtTerminal();
};

void TestSyncState::derivesEachState_data()
{
    QTest::addColumn<FleetFacts>("facts");
    QTest::addColumn<FleetState>("state");

    using enum ConnectionStatus;
    const Sync done = syncIn(SyncStatus::Completed);
    const Sync failed = syncIn(SyncStatus::Failed);
    const Sync running = syncIn(SyncStatus::InProgress);
    const Sync requested = syncIn(SyncStatus::Requested);
    row("pending deletion", facts(done, PendingDeletion), FleetState::BeingDeleted);
    row("deleting", facts(done, Deleting), FleetState::BeingDeleted);
    row("deleted", facts(done, Deleted), FleetState::BeingDeleted);
    row("archived", facts(done, Archived), FleetState::Archived);
    row("our POST is out", wished(facts(done), WishState::Sending), FleetState::Sending);
    row("our POST's end is not known", wished(facts(done), WishState::Unknown),
        FleetState::Checking);
    row("several syncs may be ours", wished(facts(done), WishState::NeedsUser),
        FleetState::Checking);
    row("our stop is out", stopping(facts(running)), FleetState::Stopping);
    row("our stop is out, the sync not seen yet", stopping(facts({})), FleetState::Stopping);
    row("failed before the answer to our stop", stopping(facts(failed)), FleetState::Stopping);
    row("our wish waits for its turn", wished(facts(done), WishState::Wanted),
        FleetState::QueuedHere);
    row("in progress with a provider request", facts(waiting(SyncStatus::InProgress)),
        FleetState::Waiting);
    row("requested with a provider request", facts(waiting(SyncStatus::Requested)),
        FleetState::Waiting);
    row("in progress", facts(running), FleetState::Syncing);
    row("a status of nobody, running", facts(syncIn(SyncStatus::Unknown)), FleetState::Syncing);
    row("requested", facts(requested), FleetState::Queued);
    using namespace std::chrono_literals;
    row("slower than usual", paced(facts(running), 21min, 1min), FleetState::Slower);
    row("no movement", paced(facts(running), 31min, 30min), FleetState::NoMovement);
    row("no movement in the queue", paced(facts(requested), 31min, 30min), FleetState::NoMovement);
    row("slower in the queue", paced(facts(requested), 25min, 25min), FleetState::Slower);
    row("as usual", paced(facts(running), 20min, 20min), FleetState::Syncing);
    row("as usual in the queue", paced(facts(requested), 9min, 9min), FleetState::Queued);
    row("nothing is said of a word of nobody", paced(facts(syncIn(SyncStatus::Unknown)), 9h, 9h),
        FleetState::Syncing);
    row("nothing is said of what has ended", paced(facts(done), 9h, 9h), FleetState::UpToDate);
    row("disconnected", facts(done, Disconnected), FleetState::Disconnected);
    row("failed because we stopped it", stoppedByUs(facts(failed)), FleetState::StoppedByUser);
    row("failed", facts(failed), FleetState::Failed);
    row("completed with an issue", facts(withIssue()), FleetState::DoneWithIssues);
    row("completed", facts(done), FleetState::UpToDate);
    row("completed with a provider request", facts(waiting(SyncStatus::Completed)),
        FleetState::UpToDate);
    row("an empty history", facts({}), FleetState::NeverSynced);
    row("no history yet", FleetFacts(), FleetState::NotChecked);
    row("a last sync before the history", facts(done), FleetState::UpToDate);
    row("ended in a word of nobody", facts(endedInUnknownWord()), FleetState::NotChecked);
    row("a connection status of nobody", facts(done, Unknown), FleetState::UpToDate);
    FleetFacts tokenless;
    tokenless.hasToken = false;
    row("a fleet without a token", tokenless, FleetState::NotChecked);
}

void TestSyncState::derivesEachState()
{
    QFETCH(FleetFacts, facts);
    QTEST(deriveState(facts, noon).state, "state");
}

void TestSyncState::takesTheFirstMatch_data()
{
    QTest::addColumn<FleetFacts>("facts");
    QTest::addColumn<FleetState>("state");

    using enum ConnectionStatus;
    const Sync failed = syncIn(SyncStatus::Failed);
    const Sync running = syncIn(SyncStatus::InProgress);
    const Sync requested = syncIn(SyncStatus::Requested);
    row("deletion before our request", wished(facts(running, Deleting), WishState::Sending),
        FleetState::BeingDeleted);
    row("archived before our request", wished(facts(running, Archived), WishState::Sending),
        FleetState::Archived);
    row("archived before a running sync", facts(running, Archived), FleetState::Archived);
    row("sending before stopping", wished(stopping(facts(running)), WishState::Sending),
        FleetState::Sending);
    row("checking before stopping", wished(stopping(facts(running)), WishState::Unknown),
        FleetState::Checking);
    row("stopping before queued here", wished(stopping(facts(running)), WishState::Wanted),
        FleetState::Stopping);
    row("stopping before waiting", stopping(facts(waiting(SyncStatus::InProgress))),
        FleetState::Stopping);
    row("queued here before waiting",
        wished(facts(waiting(SyncStatus::InProgress)), WishState::Wanted), FleetState::QueuedHere);
    row("queued here before syncing", wished(facts(running), WishState::Wanted),
        FleetState::QueuedHere);
    row("sending before disconnected", wished(facts({}, Disconnected), WishState::Sending),
        FleetState::Sending);
    row("waiting before disconnected", facts(waiting(SyncStatus::InProgress), Disconnected),
        FleetState::Waiting);
    using namespace std::chrono_literals;
    row("waiting before no movement", paced(facts(waiting(SyncStatus::InProgress)), 99h, 99h),
        FleetState::Waiting);
    row("no movement before slower", paced(facts(running), 99h, 30min), FleetState::NoMovement);
    row("no movement before disconnected", paced(facts(running, Disconnected), 99h, 99h),
        FleetState::NoMovement);
    row("our wish before no movement", wished(paced(facts(running), 99h, 99h), WishState::Wanted),
        FleetState::QueuedHere);
    row("stopping before no movement", stopping(paced(facts(running), 99h, 99h)),
        FleetState::Stopping);
    row("syncing before disconnected", facts(running, Disconnected), FleetState::Syncing);
    row("queued before disconnected", facts(requested, Disconnected), FleetState::Queued);
    row("disconnected before stopped by you", stoppedByUs(facts(failed, Disconnected)),
        FleetState::Disconnected);
    row("disconnected before failed", facts(failed, Disconnected), FleetState::Disconnected);
    row("disconnected before never synced", facts({}, Disconnected), FleetState::Disconnected);
    row(
            "disconnected before not checked",
            [] {
                FleetFacts unseen;
                unseen.connection.value = Disconnected;
                return unseen;
            }(),
            FleetState::Disconnected);
    row("an ended sync ends the stop", stopping(stoppedByUs(facts(failed))),
        FleetState::StoppedByUser);
    row("finished before it could be stopped",
        stopping(stoppedByUs(facts(syncIn(SyncStatus::Completed)))), FleetState::UpToDate);
    for (const WishState settled :
         {WishState::Acked, WishState::Rejected, WishState::Adopted, WishState::Followed,
          WishState::NotStarted, WishState::CancelledByUser}) {
        QTest::addRow("settled wish %d gives way", int(settled))
                << wished(facts(running), settled) << FleetState::Syncing;
    }
}

void TestSyncState::takesTheFirstMatch()
{
    QFETCH(FleetFacts, facts);
    QTEST(deriveState(facts, noon).state, "state");
}

void TestSyncState::marksTheVerdict_data()
{
    QTest::addColumn<FleetFacts>("facts");
    QTest::addColumn<FleetVerdict>("verdict");

    const auto marked = [](const char *name, const FleetFacts &facts, const FleetVerdict &verdict) {
        QTest::newRow(name) << facts << verdict;
    };
    const auto queuedFor = [](qint64 ms) {
        Sync sync = syncIn(SyncStatus::Requested);
        sync.requestedAt = noon.addMSecs(-ms);
        return facts(sync);
    };
    constexpr qint64 quarter = 900'000;
    using enum FleetState;
    const auto cut = ConnectionStatus::Disconnected;
    const Sync running = syncIn(SyncStatus::InProgress);
    marked("15 minutes in the queue are not long", queuedFor(quarter), {Queued});
    marked("a millisecond more is", queuedFor(quarter + 1), {Queued, false, true, false});
    Sync old = running;
    old.requestedAt = noon.addDays(-1);
    using namespace std::chrono_literals;
    marked("long in the queue, and slower for it", paced(queuedFor(quarter + 1), 21min, 21min),
           {Slower, false, true, false});
    marked("a long sync is not long in the queue", facts(old), {Syncing});
    marked("our own wish hides the long queue", wished(queuedFor(quarter + 1), WishState::Wanted),
           {QueuedHere});
    Sync undated = syncIn(SyncStatus::Requested);
    undated.requestedAt = {};
    marked("a request without a date is not long", facts(undated), {Queued});
    marked("a running sync of a cut fleet", facts(running, cut), {Syncing, true, false, false});
    marked("a waiting sync of a cut fleet", facts(waiting(SyncStatus::Requested), cut),
           {Waiting, true, false, false});
    marked("a stopping sync of a cut fleet", stopping(facts(running, cut)),
           {Stopping, true, false, false});
    marked("a cut fleet needs no badge on top", facts(syncIn(SyncStatus::Completed), cut),
           {Disconnected});
    marked("a status of nobody, running", facts(syncIn(SyncStatus::Unknown)),
           {Syncing, false, false, true});
    marked("a status of nobody, ended", facts(endedInUnknownWord()),
           {NotChecked, false, false, true});
}

void TestSyncState::marksTheVerdict()
{
    QFETCH(FleetFacts, facts);
    QFETCH(FleetVerdict, verdict);
    const FleetVerdict derived = deriveState(facts, noon);
    QCOMPARE(derived.state, verdict.state);
    QCOMPARE(derived.disconnectedBadge, verdict.disconnectedBadge);
    QCOMPARE(derived.longInQueue, verdict.longInQueue);
    QCOMPARE(derived.unknownStatus, verdict.unknownStatus);
}

void TestSyncState::knowsWhatIsActive_data()
{
    QTest::addColumn<int>("state");
    QTest::addColumn<bool>("active");
    for (int state = 0; state < fleetStateCount; ++state) {
        const bool active = state >= int(FleetState::Sending) && state <= int(FleetState::Queued);
        QTest::addRow("state %d", state) << state << active;
    }
}

void TestSyncState::knowsWhatIsActive()
{
    QFETCH(int, state);
    QTEST(isActive(static_cast<FleetState>(state)), "active");
}

void TestSyncState::knowsWhatRunsAtTerminal()
{
    for (int state = 0; state < fleetStateCount; ++state) {
        const bool runs = state >= int(FleetState::Waiting) && state <= int(FleetState::Queued);
        QCOMPARE(runsAtTerminal(static_cast<FleetState>(state)), runs);
    }
}

QTEST_GUILESS_MAIN(TestSyncState)
#include "tst_syncstate.moc"
