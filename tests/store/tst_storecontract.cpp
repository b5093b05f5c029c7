// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "store/memorystore.h"
#include "store/storesamples.h"

#include <QTest>

#include <memory>

using namespace fleetsync;
using namespace fleetsync::test;
using namespace Qt::StringLiterals;

/// What Store promises, asked of both that keep it.
class TestStoreContract : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data();
    void init();
    void cleanup();

    void listsTheNewestFirst();
    void givesThoseOfInterestAlone();
    void listsThoseOfInterestNewestFirst();
    void givesWhatRanAgainOfWhatWasStopped();
    void replacesById();
    void keepsEveryField_data();
    void keepsEveryField();
    void keepsEveryState_data();
    void keepsEveryState();
    void refusesASecondInFlight_data();
    void refusesASecondInFlight();
    void refusesAClaimedSync_data();
    void refusesAClaimedSync();
    void freesThePlaceOnceSettled();
    void logsEachNewState();
    void logsNothingThatWasRefused();
    void tellsTheLastActionsOnly();
    void keepsFleets();
    void readsFleetsInParts();
    void replacesAndForgetsFleets();
    void keepsViews();

private:
    std::unique_ptr<ProfileFolder> m_folder;
    std::unique_ptr<Store> m_store;
};

void TestStoreContract::initTestCase_data()
{
    QTest::addColumn<bool>("onDisk");
    QTest::newRow("in memory") << false;
    QTest::newRow("on disk") << true;
}

void TestStoreContract::init()
{
    QFETCH_GLOBAL(bool, onDisk);
    m_folder = std::make_unique<ProfileFolder>();
    if (!onDisk) {
        m_store = std::make_unique<MemoryStore>(m_folder->setup().now);
        return;
    }
    auto store = std::make_unique<SqliteStore>(m_folder->setup());
    QCOMPARE(opened(*store).found, StoreReport::Found::Fresh);
    m_store = std::move(store);
}

void TestStoreContract::cleanup()
{
    m_store.reset();
    m_folder.reset();
}

void TestStoreContract::listsTheNewestFirst()
{
    QVERIFY(entriesOf(*m_store).isEmpty());
    QVERIFY(kept(*m_store, wish(u"middle"_s, u"c1"_s, WishState::Wanted, 5)));
    QVERIFY(kept(*m_store, wish(u"newest"_s, u"c2"_s, WishState::Wanted, 9)));
    QVERIFY(kept(*m_store, wish(u"oldest"_s, u"c3"_s, WishState::Wanted, 1)));
    QVERIFY(kept(*m_store, wish(u"newest too, came later"_s, u"c4"_s, WishState::Wanted, 9)));
    QVERIFY(kept(*m_store, wish(u"newest"_s, u"c2"_s, WishState::Sending, 9)));
    const QStringList expected{u"newest too, came later"_s, u"newest"_s, u"middle"_s, u"oldest"_s};
    QCOMPARE(idsIn(*m_store), expected);
}

/// Of every kind, in every state.
void TestStoreContract::givesThoseOfInterestAlone()
{
    QList<JournalEntry> expected;
    int n = 0;
    for (const WishKind kind : {WishKind::Request, WishKind::Retry, WishKind::Cancel,
                                WishKind::Resolve, WishKind::Change, WishKind::Remove}) {
        for (int state = 0; state <= static_cast<int>(WishState::CancelledByUser); ++state) {
            for (const bool dismissed : {false, true}) {
                JournalEntry entry = wholeWish(kind);
                const QString id = QString::number(++n);
                entry.id = RequestId(id);
                entry.connection = ConnectionId(id);
                entry.sync = SyncId(id);
                entry.target = entry.target.isEmpty() ? SyncId() : SyncId(id);
                entry.createdAt = noon.addSecs(n);
                entry.state = static_cast<WishState>(state);
                entry.dismissed = dismissed;
                QVERIFY(kept(*m_store, entry));
                if (isOfInterest(entry)) {
                    expected.prepend(entry);
                }
            }
        }
    }
    QVERIFY(m_store->entriesOfInterest().result().value() == expected);
    QVERIFY(expected.size() < n);
}

void TestStoreContract::listsThoseOfInterestNewestFirst()
{
    QVERIFY(kept(*m_store, wish(u"middle"_s, u"c1"_s, WishState::Wanted, 5)));
    QVERIFY(kept(*m_store, wish(u"newest"_s, u"c2"_s, WishState::Rejected, 9)));
    QVERIFY(kept(*m_store, wish(u"withdrawn"_s, u"c3"_s, WishState::CancelledByUser, 7)));
    QVERIFY(kept(*m_store, wish(u"oldest"_s, u"c3"_s, WishState::Unknown, 1)));
    QStringList ids;
    const QList<JournalEntry> given = m_store->entriesOfInterest().result().value();
    for (const JournalEntry &entry : given) {
        ids.append(entry.id.toString());
    }
    QCOMPARE(ids, (QStringList{u"newest"_s, u"middle"_s, u"oldest"_s}));
}

void TestStoreContract::givesWhatRanAgainOfWhatWasStopped()
{
    const auto about = [](const QString &id, WishKind kind, WishState state, const QString &sync) {
        JournalEntry entry = wish(id, u"c"_s, state);
        entry.kind = kind;
        entry.target = SyncId(sync);
        return entry;
    };
    QVERIFY(kept(*m_store, about(u"stop"_s, WishKind::Cancel, WishState::Acked, u"s1"_s)));
    QVERIFY(kept(*m_store, about(u"again"_s, WishKind::Retry, WishState::Acked, u"s1"_s)));
    QVERIFY(kept(*m_store, about(u"other"_s, WishKind::Retry, WishState::Acked, u"s2"_s)));
    QVERIFY(kept(*m_store, about(u"no stop"_s, WishKind::Cancel, WishState::Rejected, u"s2"_s)));
    QStringList ids;
    const QList<JournalEntry> given = m_store->entriesOfInterest().result().value();
    for (const JournalEntry &entry : given) {
        ids.append(entry.id.toString());
    }
    QCOMPARE(ids, (QStringList{u"no stop"_s, u"again"_s, u"stop"_s}));
}

void TestStoreContract::replacesById()
{
    QVERIFY(kept(*m_store, wish(u"a"_s, u"c1"_s, WishState::Wanted, 1)));
    QVERIFY(kept(*m_store, wish(u"b"_s, u"c2"_s, WishState::Wanted, 2)));
    JournalEntry changed = wish(u"a"_s, u"c1"_s, WishState::Sending, 1);
    changed.attempt = 1;
    QVERIFY(kept(*m_store, changed));
    const QList<JournalEntry> entries = entriesOf(*m_store);
    QCOMPARE(entries.size(), 2);
    QVERIFY(entries.at(1) == changed);
}

void TestStoreContract::keepsEveryField_data()
{
    QTest::addColumn<JournalEntry>("entry");
    for (const WishKind kind : {WishKind::Request, WishKind::Retry, WishKind::Cancel,
                                WishKind::Resolve, WishKind::Change, WishKind::Remove}) {
        QTest::addRow("everything, kind %d", static_cast<int>(kind)) << wholeWish(kind);
    }
    QTest::newRow("only what it must have") << wish(u"a"_s, u"c"_s, WishState::Wanted);
    QTest::newRow("nothing at all") << JournalEntry();
    JournalEntry sinceLast = wholeWish();
    sinceLast.request = {};
    QTest::newRow("only what is new") << sinceLast;
    JournalEntry from = wholeWish();
    from.request = {StartFrom{noon.addMSecs(-86'400'123)},
                    {ProviderRequest::HistoricalFiles, ProviderRequest::ProvisionCredentials}};
    QTest::newRow("from a date, both provider requests") << from;
    JournalEntry cleared = wholeWish(WishKind::Change);
    cleared.change = {{}, {}, u""_s, QStringList()};
    QTest::newRow("a change that clears") << cleared;
}

void TestStoreContract::keepsEveryField()
{
    QFETCH(JournalEntry, entry);
    QVERIFY(kept(*m_store, entry));
    QVERIFY(entriesOf(*m_store) == QList{entry});
}

void TestStoreContract::keepsEveryState_data()
{
    QTest::addColumn<WishState>("state");
    using enum WishState;
    QTest::newRow("wanted") << Wanted;
    QTest::newRow("sending") << Sending;
    QTest::newRow("acked") << Acked;
    QTest::newRow("rejected") << Rejected;
    QTest::newRow("unknown") << Unknown;
    QTest::newRow("adopted") << Adopted;
    QTest::newRow("followed") << Followed;
    QTest::newRow("needs the user") << NeedsUser;
    QTest::newRow("not started") << NotStarted;
    QTest::newRow("cancelled by the user") << CancelledByUser;
}

void TestStoreContract::keepsEveryState()
{
    QFETCH(WishState, state);
    QVERIFY(kept(*m_store, wish(u"a"_s, u"c"_s, state)));
    QVERIFY(entriesOf(*m_store).at(0).state == state);
    QVERIFY(m_store->actions(1).result().value().at(0).result == state);
}

void TestStoreContract::refusesASecondInFlight_data()
{
    QTest::addColumn<WishState>("first");
    QTest::addColumn<WishState>("second");
    QTest::addColumn<bool>("sameFleet");
    QTest::addColumn<bool>("kept");

    using enum WishState;
    QTest::newRow("sending after sending") << Sending << Sending << true << false;
    QTest::newRow("unknown after sending") << Sending << Unknown << true << false;
    QTest::newRow("sending after unknown") << Unknown << Sending << true << false;
    QTest::newRow("sending beside another fleet's") << Sending << Sending << false << true;
    QTest::newRow("wanted beside sending") << Sending << Wanted << true << true;
    QTest::newRow("sending beside wanted") << Wanted << Sending << true << true;
    QTest::newRow("sending after the first was accepted") << Acked << Sending << true << true;
    QTest::newRow("settled beside sending") << Sending << Rejected << true << true;
}

void TestStoreContract::refusesASecondInFlight()
{
    QFETCH(WishState, first);
    QFETCH(WishState, second);
    QFETCH(bool, sameFleet);
    QVERIFY(kept(*m_store, wish(u"first"_s, u"c1"_s, first)));
    const auto refused
            = refusal(*m_store, wish(u"second"_s, sameFleet ? u"c1"_s : u"c2"_s, second, 1));
    QTEST(!refused, "kept");
    QCOMPARE(idsIn(*m_store).size(), refused ? 1 : 2);
    QVERIFY(!refused || *refused == StoreErrorKind::AlreadyInFlight);
}

void TestStoreContract::refusesAClaimedSync_data()
{
    QTest::addColumn<WishState>("state");
    QTest::addColumn<WishKind>("kind");
    QTest::addColumn<QString>("sync");
    QTest::addColumn<bool>("kept");

    using enum WishState;
    QTest::newRow("the same sync, adopted") << Adopted << WishKind::Request << u"s1"_s << false;
    QTest::newRow("the same sync, accepted") << Acked << WishKind::Request << u"s1"_s << false;
    QTest::newRow("the same sync, only followed")
            << Followed << WishKind::Request << u"s1"_s << true;
    QTest::newRow("its own retry") << Acked << WishKind::Retry << u"s1"_s << true;
    QTest::newRow("another sync") << Acked << WishKind::Request << u"s2"_s << true;
    QTest::newRow("no sync told") << Acked << WishKind::Request << QString() << true;
}

void TestStoreContract::refusesAClaimedSync()
{
    QFETCH(WishState, state);
    QFETCH(WishKind, kind);
    QFETCH(QString, sync);
    JournalEntry first = wish(u"first"_s, u"c1"_s, WishState::Acked);
    first.sync = SyncId(u"s1"_s);
    QVERIFY(kept(*m_store, first));
    QVERIFY(kept(*m_store, wish(u"accepted without an id"_s, u"c1"_s, WishState::Acked)));
    JournalEntry second = wish(u"second"_s, u"c2"_s, state);
    second.kind = kind;
    second.sync = SyncId(sync);
    const auto refused = refusal(*m_store, second);
    QTEST(!refused, "kept");
    QVERIFY(!refused || *refused == StoreErrorKind::AlreadyInFlight);
}

void TestStoreContract::freesThePlaceOnceSettled()
{
    QVERIFY(kept(*m_store, wish(u"first"_s, u"c1"_s, WishState::Sending)));
    QVERIFY(kept(*m_store, wish(u"first"_s, u"c1"_s, WishState::Unknown)));
    QVERIFY(!kept(*m_store, wish(u"second"_s, u"c1"_s, WishState::Sending)));
    QVERIFY(kept(*m_store, wish(u"first"_s, u"c1"_s, WishState::NotStarted)));
    QVERIFY(kept(*m_store, wish(u"second"_s, u"c1"_s, WishState::Sending)));
}

void TestStoreContract::logsEachNewState()
{
    JournalEntry entry = wholeWish();
    for (const WishState state :
         {WishState::Wanted, WishState::Sending, WishState::Sending, WishState::Acked}) {
        entry.state = state;
        QVERIFY(kept(*m_store, entry));
    }
    ActionLogLine line{
            noon, u"dana"_s, entry.id, WishKind::Request, entry.connection, WishState::Acked};
    QList<ActionLogLine> expected{line};
    line.result = WishState::Sending;
    expected.append(line);
    line.result = WishState::Wanted;
    expected.append(line);
    QVERIFY(m_store->actions(100).result().value() == expected);
}

void TestStoreContract::logsNothingThatWasRefused()
{
    QVERIFY(kept(*m_store, wish(u"first"_s, u"c1"_s, WishState::Sending)));
    QVERIFY(kept(*m_store, wish(u"second"_s, u"c1"_s, WishState::Wanted)));
    QVERIFY(!kept(*m_store, wish(u"second"_s, u"c1"_s, WishState::Sending)));
    QCOMPARE(m_store->actions(100).result().value().size(), 2);
    QVERIFY(entriesOf(*m_store).at(0).state == WishState::Wanted);
}

void TestStoreContract::tellsTheLastActionsOnly()
{
    for (int i = 0; i < 5; ++i) {
        QVERIFY(kept(*m_store, wish(QString::number(i), QString::number(i), WishState::Wanted)));
    }
    const QList<ActionLogLine> last = m_store->actions(2).result().value();
    QCOMPARE(last.size(), 2);
    QCOMPARE(last.at(0).wish.toString(), u"4"_s);
    QCOMPARE(last.at(1).wish.toString(), u"3"_s);
    QVERIFY(m_store->actions(0).result().value().isEmpty());
    QVERIFY(m_store->actions(-1).result().value().isEmpty());
}

void TestStoreContract::keepsFleets()
{
    QVERIFY(m_store->fleets().result().value().isEmpty());
    StoredFleet bare;
    bare.connection.id = ConnectionId(u"a bare one"_s);
    const StoredFleet whole = wholeFleet(u"whole"_s);
    QVERIFY(m_store->keepFleets({bare, whole}).result().value_or(false));
    const QList<StoredFleet> expected{bare, withoutToken(whole)};
    QVERIFY(m_store->fleets().result().value() == expected);
}

void TestStoreContract::readsFleetsInParts()
{
    QList<StoredFleet> all;
    for (const QString &id : {u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s}) {
        all.append(withoutToken(wholeFleet(id)));
    }
    QVERIFY(m_store->keepFleets({all.at(3), all.at(0), all.at(4), all.at(2), all.at(1)})
                    .result()
                    .value_or(false));
    const auto part = [this](const QString &after, int most) {
        return m_store->fleetsAfter(ConnectionId(after), most).result().value();
    };
    QVERIFY(part({}, 2) == all.mid(0, 2));
    QVERIFY(part(u"b"_s, 2) == all.mid(2, 2));
    QVERIFY(part(u"bb"_s, 9) == all.mid(2));
    QVERIFY(part(u"e"_s, 2).isEmpty());
}

void TestStoreContract::replacesAndForgetsFleets()
{
    StoredFleet fleet = withoutToken(wholeFleet(u"a"_s));
    QVERIFY(m_store->keepFleets({fleet, wholeFleet(u"b"_s)}).result().value_or(false));
    fleet.connection.companyName = u"renamed"_s;
    fleet.history.clear();
    QVERIFY(m_store->keepFleets({fleet}).result().value_or(false));
    QCOMPARE(m_store->fleets().result().value().size(), 2);
    QVERIFY(m_store->forgetFleets({ConnectionId(u"b"_s), ConnectionId(u"never there"_s)})
                    .result()
                    .value_or(false));
    QVERIFY(m_store->fleets().result().value() == QList{fleet});
    QVERIFY(m_store->keepFleets({}).result().value_or(false));
    QVERIFY(m_store->forgetFleets({}).result().value_or(false));
}

void TestStoreContract::keepsViews()
{
    QVERIFY(m_store->views().result().value().isEmpty());
    const QByteArray binary("\0\xff header", 9);
    QVERIFY(m_store->keepView(u"fleets"_s, "first").result().value_or(false));
    QVERIFY(m_store->keepView(u"fleets"_s, binary).result().value_or(false));
    QVERIFY(m_store->keepView(u"history"_s, {}).result().value_or(false));
    const auto views = m_store->views().result().value();
    QCOMPARE(views.size(), 2);
    QCOMPARE(views.value(u"fleets"_s), binary);
    QVERIFY(views.value(u"history"_s).isEmpty());
}

QTEST_GUILESS_MAIN(TestStoreContract)
#include "tst_storecontract.moc"
