// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "store/memorystore.h"
#include "store/storesamples.h"
#include "support/failingstore.h"

#include <QTest>

using namespace fleetsync;
using namespace fleetsync::test;
using namespace Qt::StringLiterals;

/// What is MemoryStore's own; the rest is in tst_storecontract.
class TestMemoryStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answersAtOnce();
    void logsWithoutAClock();
    void failsWhenTold();
};

void TestMemoryStore::answersAtOnce()
{
    MemoryStore store;
    QVERIFY(store.entries().isFinished());
    QVERIFY(store.entries().result().value().isEmpty());
    QVERIFY(store.put(wish(u"a"_s, u"c1"_s, WishState::Wanted)).isFinished());
    QVERIFY(store.actions(1).isFinished());
    QVERIFY(store.fleets().isFinished());
    QVERIFY(store.views().isFinished());
}

void TestMemoryStore::logsWithoutAClock()
{
    MemoryStore store;
    QVERIFY(kept(store, wish(u"a"_s, u"c1"_s, WishState::Wanted, 7)));
    QCOMPARE(store.actions(1).result().value().at(0).at, noon.addSecs(7));
}

void TestMemoryStore::failsWhenTold()
{
    MemoryStore memory;
    FailingStore store(memory);
    store.failNext(StoreErrorKind::Full);
    QCOMPARE(refusal(store, wish(u"a"_s, u"c1"_s, WishState::Wanted)), StoreErrorKind::Full);
    QVERIFY(kept(store, wish(u"a"_s, u"c1"_s, WishState::Wanted)));

    store.failNextOf(WishState::Sending, StoreErrorKind::Busy);
    QVERIFY(kept(store, wish(u"b"_s, u"c2"_s, WishState::Wanted)));
    QVERIFY(!kept(store, wish(u"a"_s, u"c1"_s, WishState::Sending)));
    QVERIFY(kept(store, wish(u"a"_s, u"c1"_s, WishState::Sending)));
    QCOMPARE(store.asked().size(), 5);

    store.failNextRead(StoreErrorKind::Broken);
    QCOMPARE(store.entries().result().error().kind, StoreErrorKind::Broken);
    QCOMPARE(idsIn(store).size(), 2);
}

QTEST_GUILESS_MAIN(TestMemoryStore)
#include "tst_memorystore.moc"
