// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "store/memorystore.h"
#include "support/failingstore.h"

#include <QTest>

using namespace fleetsync;
using namespace fleetsync::test;

namespace {

const QDateTime noon({2026, 11, 24}, {12, 0}, Qt::UTC);

JournalEntry entry(const char *id, const char *connection, WishState state, int second = 0)
{
    JournalEntry entry;
    entry.id = RequestId(QString::fromLatin1(id));
    entry.connection = ConnectionId(QString::fromLatin1(connection));
    entry.state = state;
    entry.createdAt = noon.addSecs(second);
    return entry;
}

QStringList idsIn(Store &store)
{
    QStringList ids;
    const QList<JournalEntry> entries = store.entries().result().value();
    for (const JournalEntry &entry : entries)
        ids.append(entry.id.toString());
    return ids;
}

bool kept(Store &store, const JournalEntry &entry)
{
    return store.put(entry).result().value_or(false);
}

} // namespace

class TestMemoryStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answersAtOnce();
    void listsTheNewestFirst();
    void replacesById();
    void refusesASecondInFlight_data();
    void refusesASecondInFlight();
    void freesThePlaceOnceSettled();
    void failsWhenTold();
};

void TestMemoryStore::answersAtOnce()
{
    MemoryStore store;
    QVERIFY(store.entries().isFinished());
    QVERIFY(store.entries().result().value().isEmpty());
    QVERIFY(store.put(entry("a", "c1", WishState::Wanted)).isFinished());
}

void TestMemoryStore::listsTheNewestFirst()
{
    MemoryStore store;
    QVERIFY(kept(store, entry("middle", "c1", WishState::Wanted, 5)));
    QVERIFY(kept(store, entry("newest", "c2", WishState::Wanted, 9)));
    QVERIFY(kept(store, entry("oldest", "c3", WishState::Wanted, 1)));
    QVERIFY(kept(store, entry("newest too, came later", "c4", WishState::Wanted, 9)));
    const QStringList expected{QStringLiteral("newest too, came later"), QStringLiteral("newest"),
                               QStringLiteral("middle"), QStringLiteral("oldest")};
    QCOMPARE(idsIn(store), expected);
}

void TestMemoryStore::replacesById()
{
    MemoryStore store;
    QVERIFY(kept(store, entry("a", "c1", WishState::Wanted, 1)));
    QVERIFY(kept(store, entry("b", "c2", WishState::Wanted, 2)));
    JournalEntry changed = entry("a", "c1", WishState::Sending, 1);
    changed.attempt = 1;
    QVERIFY(kept(store, changed));
    const QList<JournalEntry> entries = store.entries().result().value();
    QCOMPARE(entries.size(), 2);
    QVERIFY(entries.at(1) == changed);
}

void TestMemoryStore::refusesASecondInFlight_data()
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

void TestMemoryStore::refusesASecondInFlight()
{
    QFETCH(WishState, first);
    QFETCH(WishState, second);
    QFETCH(bool, sameFleet);
    MemoryStore store;
    QVERIFY(kept(store, entry("first", "c1", first)));
    const auto answer = store.put(entry("second", sameFleet ? "c1" : "c2", second, 1)).result();
    QTEST(answer.has_value(), "kept");
    QCOMPARE(idsIn(store).size(), answer.has_value() ? 2 : 1);
    if (!answer)
        QCOMPARE(answer.error().kind, StoreErrorKind::AlreadyInFlight);
}

void TestMemoryStore::freesThePlaceOnceSettled()
{
    MemoryStore store;
    QVERIFY(kept(store, entry("first", "c1", WishState::Sending)));
    QVERIFY(kept(store, entry("first", "c1", WishState::Unknown)));
    QVERIFY(!kept(store, entry("second", "c1", WishState::Sending)));
    QVERIFY(kept(store, entry("first", "c1", WishState::NotStarted)));
    QVERIFY(kept(store, entry("second", "c1", WishState::Sending)));
}

void TestMemoryStore::failsWhenTold()
{
    MemoryStore memory;
    FailingStore store(memory);
    store.failNext(StoreErrorKind::Full);
    QCOMPARE(store.put(entry("a", "c1", WishState::Wanted)).result().error().kind,
             StoreErrorKind::Full);
    QVERIFY(kept(store, entry("a", "c1", WishState::Wanted)));

    store.failNextOf(WishState::Sending, StoreErrorKind::Busy);
    QVERIFY(kept(store, entry("b", "c2", WishState::Wanted)));
    QVERIFY(!kept(store, entry("a", "c1", WishState::Sending)));
    QVERIFY(kept(store, entry("a", "c1", WishState::Sending)));
    QCOMPARE(store.asked().size(), 5);

    store.failNextRead(StoreErrorKind::Broken);
    QCOMPARE(store.entries().result().error().kind, StoreErrorKind::Broken);
    QCOMPARE(idsIn(store).size(), 2);
}

QTEST_GUILESS_MAIN(TestMemoryStore)
#include "tst_memorystore.moc"
