// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "engine/engineworld.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace fleetsync;
using namespace fleetsync::test;

Q_DECLARE_METATYPE(fleetsync::WishKind)
Q_DECLARE_METATYPE(fleetsync::WishState)
Q_DECLARE_METATYPE(fleetsync::ErrorKind)

/// What changes something else than syncs: an issue that is marked as resolved, a connection that
/// is changed or deleted.
class TestChanges : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void isInTheJournalBeforeItIsSent_data() { kinds(); }
    void isInTheJournalBeforeItIsSent();
    void showsOnTheRowOnceItIsDone_data() { kinds(); }
    void showsOnTheRowOnceItIsDone();
    void aDoubleClickIsOneOrder_data() { kinds(); }
    void aDoubleClickIsOneOrder();
    void aFailureEndsAs_data();
    void aFailureEndsAs();
    void aLostAnswerIsReadOffTheObject_data();
    void aLostAnswerIsReadOffTheObject();
    void anInterruptedOneIsLookedUpAfterARestart_data() { kinds(); }
    void anInterruptedOneIsLookedUpAfterARestart();
    void halfAListOfIssuesProvesNothing();
    void aConnectionThatIsGoneWasDeleted();
    void resolvingNeedsNoToken();
    void anAnswerWithoutATokenKeepsIt();
    void sentAgainItIsAskedForOnceMore();

private:
    static void kinds();
};

namespace {

const IssueId leak(u"isu_1"_s);

struct World : EngineWorld
{
    World()
    {
        Sync sync = syncWith(u"sync_OLD"_s, SyncStatus::Completed, now().addDays(-1));
        sync.issues = {ongoing(leak)};
        fleet.putHistory(fleetId(1), {sync}, now());
        fleet.edit(fleetId(1), [](FleetRow &edited) {
            edited.connection.syncMode = {SyncMode::Automatic, u"automatic"_s};
            edited.ongoingIssues = 1;
        });
        settle();
    }

    static Issue ongoing(const IssueId &id)
    {
        Issue issue;
        issue.id = id;
        issue.status = {IssueStatus::Ongoing, u"ongoing"_s};
        issue.expanded = true;
        return issue;
    }
    static ConnectionPatch toManual() { return {{}, SyncMode::Manual, {}, {}}; }
    static QString call(WishKind kind)
    {
        return kind == WishKind::Resolve  ? u"resolveIssue"_s
               : kind == WishKind::Change ? u"updateConnection"_s
                                          : u"deleteConnection"_s;
    }
    static QString lookUpCall(WishKind kind)
    {
        return kind == WishKind::Resolve ? u"issues"_s : u"currentConnection"_s;
    }

    RequestId order(WishKind kind)
    {
        const RequestId id = kind == WishKind::Resolve  ? dispatcher.resolve(fleetId(1), leak)
                             : kind == WishKind::Change ? dispatcher.change(fleetId(1), toManual())
                                                        : dispatcher.remove(fleetId(1));
        settle();
        return id;
    }
    /// The connection as Terminal has it once the order is done, or before.
    Connection told(WishKind kind, bool done) const
    {
        Connection connection = row().connection;
        if (done && kind == WishKind::Change) {
            connection.syncMode = {SyncMode::Manual, u"manual"_s};
        } else if (done && kind == WishKind::Remove) {
            connection.status = {ConnectionStatus::PendingDeletion, u"pending_deletion"_s};
        }
        return connection;
    }
    void answer(WishKind kind)
    {
        bool asked = false;
        if (kind == WishKind::Resolve) {
            asked = api.answer(call(kind), Result<Issue>(ongoing(leak)));
        } else if (kind == WishKind::Change) {
            asked = api.answer(call(kind), Result<Connection>(told(kind, true)));
        } else {
            asked = api.answer(call(kind), Result<bool>(true));
        }
        QVERIFY(asked);
        settle();
    }
    void fail(WishKind kind, const ApiError &error)
    {
        const bool asked = kind == WishKind::Resolve  ? api.fail<Issue>(call(kind), error)
                           : kind == WishKind::Change ? api.fail<Connection>(call(kind), error)
                                                      : api.fail<bool>(call(kind), error);
        QVERIFY(asked);
        settle();
    }
    /// Lets the next look-up come and answers it.
    void lookUp(WishKind kind, bool done)
    {
        clock.advance(*clock.untilNext());
        settle();
        if (kind == WishKind::Resolve) {
            Page<Issue> page;
            page.results = done ? QList<Issue>() : QList<Issue>{ongoing(leak)};
            QVERIFY(api.answer(lookUpCall(kind), Result<Page<Issue>>(page)));
        } else {
            QVERIFY(api.answer(lookUpCall(kind), Result<Connection>(told(kind, done))));
        }
        settle();
    }
    bool isShown(WishKind kind) const
    {
        switch (kind) {
        case WishKind::Resolve:
            return row().latest()->issues.constFirst().status.value == IssueStatus::Resolved
                   && row().ongoingIssues == 0;
        case WishKind::Change:
            return row().connection.syncMode.value == SyncMode::Manual;
        default:
            return row().verdict.state == FleetState::BeingDeleted;
        }
    }
    WishState stateOf(const RequestId &id) { return dispatcher.find(id)->state; }
    WishState stateInStore() { return memory.entries().result()->constFirst().state; }

    Dispatcher dispatcher{context()};
};

} // namespace

void TestChanges::kinds()
{
    QTest::addColumn<WishKind>("kind");
    QTest::newRow("resolve an issue") << WishKind::Resolve;
    QTest::newRow("change a connection") << WishKind::Change;
    QTest::newRow("delete a connection") << WishKind::Remove;
}

void TestChanges::isInTheJournalBeforeItIsSent()
{
    QFETCH(WishKind, kind);
    World world;
    QList<WishState> kept;
    world.api.onCall = [&](const ToldCall &call) {
        QCOMPARE(call.name, World::call(kind));
        kept.append(world.stateInStore());
        QCOMPARE(call.issue, kind == WishKind::Resolve ? leak : IssueId());
        QCOMPARE(call.change, kind == WishKind::Change ? World::toManual() : ConnectionPatch());
    };
    const RequestId id = world.order(kind);
    QCOMPARE(kept, QList<WishState>{WishState::Sending});
    QCOMPARE(world.row().changes.size(), 1);
    world.answer(kind);
    QCOMPARE(world.stateOf(id), WishState::Acked);
    QCOMPARE(world.stateInStore(), WishState::Acked);
    QVERIFY(world.row().changes.isEmpty());
}

void TestChanges::showsOnTheRowOnceItIsDone()
{
    QFETCH(WishKind, kind);
    World world;
    world.order(kind);
    QVERIFY(!world.isShown(kind));
    world.answer(kind);
    QVERIFY(world.isShown(kind));
}

void TestChanges::aDoubleClickIsOneOrder()
{
    QFETCH(WishKind, kind);
    World world;
    const RequestId first = world.order(kind);
    QCOMPARE(world.order(kind), first);
    QCOMPARE(world.api.count(World::call(kind)), 1);
    world.answer(kind);
    QVERIFY(world.order(kind) != first);
}

void TestChanges::aFailureEndsAs_data()
{
    QTest::addColumn<WishKind>("kind");
    QTest::addColumn<ErrorKind>("error");
    QTest::addColumn<int>("status");
    QTest::addColumn<WishState>("state");
    struct Kind
    {
        const char *name;
        WishKind kind;
        WishState forbidden;
    };
    for (const Kind &of : {Kind{"resolve", WishKind::Resolve, WishState::Rejected},
                           Kind{"change", WishKind::Change, WishState::Wanted},
                           Kind{"delete", WishKind::Remove, WishState::Wanted}}) {
        const auto row = [&](const char *name, ErrorKind error, int status, WishState state) {
            QTest::addRow("%s: %s", of.name, name) << of.kind << error << status << state;
        };
        row("not sent", ErrorKind::NotSent, 0, WishState::Wanted);
        row("no answer", ErrorKind::NoAnswer, 0, WishState::Unknown);
        row("broken answer", ErrorKind::BadAnswer, 200, WishState::Unknown);
        row("500", ErrorKind::ServerTrouble, 500, WishState::Unknown);
        row("429", ErrorKind::RateLimited, 429, WishState::Wanted);
        row("401", ErrorKind::Unauthorized, 401, WishState::Wanted);
        row("403", ErrorKind::Forbidden, 403, of.forbidden);
        // What was to be gone is gone.
        row("404", ErrorKind::NotFound, 404,
            of.kind == WishKind::Remove ? WishState::Acked : WishState::Rejected);
        row("409", ErrorKind::Conflict, 409, WishState::Rejected);
        row("422", ErrorKind::Unprocessable, 422, WishState::Rejected);
    }
}

void TestChanges::aFailureEndsAs()
{
    QFETCH(WishKind, kind);
    QFETCH(ErrorKind, error);
    QFETCH(int, status);
    QFETCH(WishState, state);
    World world;
    const RequestId id = world.order(kind);
    world.fail(kind, errorOf(error, status));
    QCOMPARE(world.stateOf(id), state);
    QCOMPARE(world.stateInStore(), state);
    QCOMPARE(world.isShown(kind), state == WishState::Acked);
    QVERIFY(!world.row().syncGone);
    // A failure stays there until it is dismissed.
    QCOMPARE(world.row().changes.isEmpty(), state == WishState::Acked);
    QCOMPARE(world.api.count(World::call(kind)), 1);
}

void TestChanges::aLostAnswerIsReadOffTheObject_data()
{
    QTest::addColumn<WishKind>("kind");
    QTest::addColumn<bool>("done");
    for (const bool done : {true, false}) {
        const char *what = done ? "done" : "not done";
        QTest::addRow("resolve: %s", what) << WishKind::Resolve << done;
        QTest::addRow("change: %s", what) << WishKind::Change << done;
        QTest::addRow("delete: %s", what) << WishKind::Remove << done;
    }
}

void TestChanges::aLostAnswerIsReadOffTheObject()
{
    QFETCH(WishKind, kind);
    QFETCH(bool, done);
    World world;
    const RequestId id = world.order(kind);
    world.fail(kind, errorOf(ErrorKind::NoAnswer));
    const QDateTime deadline = world.now().addMSecs(world.policy.settle.count());

    int lookUps = 0;
    while (world.stateOf(id) == WishState::Unknown && lookUps < 20) {
        world.lookUp(kind, done);
        ++lookUps;
    }
    QCOMPARE(world.stateOf(id), done ? WishState::Acked : WishState::NotStarted);
    QCOMPARE(lookUps == 1, done);
    QVERIFY(done || world.now() >= deadline);
    QCOMPARE(world.isShown(kind), done);
    QCOMPARE(world.api.count(World::call(kind)), 1);
}

void TestChanges::anInterruptedOneIsLookedUpAfterARestart()
{
    QFETCH(WishKind, kind);
    World world;
    JournalEntry entry;
    entry.id = RequestId(u"from-before"_s);
    entry.connection = fleetId(1);
    entry.kind = kind;
    entry.state = WishState::Sending;
    entry.issue = leak;
    entry.change = World::toManual();
    entry.attempt = 1;
    world.memory.put(entry);
    QSignalSpy interrupted(&world.dispatcher, &Dispatcher::interrupted);
    world.dispatcher.resume();
    settle();
    QCOMPARE(interrupted.size(), 1);
    QCOMPARE(world.stateOf(entry.id), WishState::Unknown);
    world.lookUp(kind, true);
    QCOMPARE(world.stateOf(entry.id), WishState::Acked);
    QCOMPARE(world.api.count(World::call(kind)), 0);
}

void TestChanges::halfAListOfIssuesProvesNothing()
{
    World world;
    const RequestId id = world.order(WishKind::Resolve);
    world.fail(WishKind::Resolve, errorOf(ErrorKind::NoAnswer));
    world.clock.advance(*world.clock.untilNext());
    settle();
    Page<Issue> page;
    page.results = {World::ongoing(IssueId(u"isu_2"_s))};
    page.next = u"again"_s;
    QVERIFY(world.api.answer(u"issues"_s, Result<Page<Issue>>(page)));
    settle();
    QVERIFY(world.api.answer(u"issues"_s, Result<Page<Issue>>(page))); // the cursor repeats
    settle();
    QCOMPARE(world.stateOf(id), WishState::Unknown);
    world.lookUp(WishKind::Resolve, true);
    QCOMPARE(world.stateOf(id), WishState::Acked);
}

void TestChanges::aConnectionThatIsGoneWasDeleted()
{
    World world;
    const RequestId id = world.order(WishKind::Remove);
    world.fail(WishKind::Remove, errorOf(ErrorKind::NoAnswer));
    world.clock.advance(*world.clock.untilNext());
    settle();
    QVERIFY(world.api.fail<Connection>(u"currentConnection"_s, errorOf(ErrorKind::NotFound, 404)));
    settle();
    QCOMPARE(world.stateOf(id), WishState::Acked);
    QVERIFY(world.isShown(WishKind::Remove));
}

void TestChanges::resolvingNeedsNoToken()
{
    World world;
    world.fleet.edit(fleetId(1), [](FleetRow &row) { row.connection.token = {}; });
    world.order(WishKind::Change);
    QCOMPARE(world.api.calls().size(), 0);
    const RequestId id = world.order(WishKind::Resolve);
    world.fail(WishKind::Resolve, errorOf(ErrorKind::NoAnswer));
    world.lookUp(WishKind::Resolve, true);
    QCOMPARE(world.stateOf(id), WishState::Acked);
}

void TestChanges::anAnswerWithoutATokenKeepsIt()
{
    World world;
    const Secret token = world.row().connection.token;
    world.order(WishKind::Change);
    Connection told = world.told(WishKind::Change, true);
    told.token = {};
    QVERIFY(world.api.answer(u"updateConnection"_s, Result<Connection>(told)));
    settle();
    QVERIFY(world.isShown(WishKind::Change));
    QCOMPARE(world.row().connection.token, token);
}

void TestChanges::sentAgainItIsAskedForOnceMore()
{
    World world;
    const RequestId id = world.order(WishKind::Resolve);
    world.fail(WishKind::Resolve, errorOf(ErrorKind::Unprocessable, 422));
    world.dispatcher.sendAgain(id);
    settle();
    QCOMPARE(world.api.count(u"resolveIssue"_s), 2);
    world.answer(WishKind::Resolve);
    QCOMPARE(world.stateOf(id), WishState::Acked);
}

QTEST_GUILESS_MAIN(TestChanges)
#include "tst_changes.moc"
