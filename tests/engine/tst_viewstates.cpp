// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "engine/engineworld.h"
#include "engine/viewstates.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace fleetsync;
using namespace fleetsync::test;

class TestViewStates : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatIsKeptIsThereInTheNextRun();
    void nothingIsKeptBeforeTheEarlierRunIsKnown();
    void changesInARowAreWrittenOnce();
    void whatStillWaitsIsWrittenAtTheEnd();
    void aStoreInTroubleIsNoTrouble();
};

namespace {

class CountingStore : public MemoryStore
{
public:
    StoreReply<bool> keepView(const QString &name, const QByteArray &state) override
    {
        ++writes;
        return MemoryStore::keepView(name, state);
    }
    int writes = 0;
};

class RefusingStore : public MemoryStore
{
public:
    StoreReply<bool> keepView(const QString &, const QByteArray &) override
    {
        return QtFuture::makeReadyFuture<tl::expected<bool, StoreError>>(
                tl::make_unexpected(StoreError{}));
    }
    StoreReply<QHash<QString, QByteArray>> views() override
    {
        return QtFuture::makeReadyFuture<tl::expected<QHash<QString, QByteArray>, StoreError>>(
                tl::make_unexpected(StoreError{}));
    }
};

const QString name = u"view.fleets"_s;

} // namespace

void TestViewStates::whatIsKeptIsThereInTheNextRun()
{
    MemoryStore store;
    ToldClock clock;
    {
        ViewStates views(store, clock);
        views.read();
        settle();
        views.keep(name, "one");
        clock.advance(2s);
        settle();
    }
    ViewStates views(store, clock);
    QSignalSpy known(&views, &ViewStates::known);
    views.read();
    QVERIFY(!views.isKnown());
    settle();
    QCOMPARE(known.size(), 1);
    QCOMPARE(views.value(name), "one");
}

void TestViewStates::nothingIsKeptBeforeTheEarlierRunIsKnown()
{
    CountingStore store;
    ToldClock clock;
    store.keepView(name, "earlier");
    ViewStates views(store, clock);
    views.keep(name, "as at first");
    views.read();
    settle();
    clock.advance(2s);
    settle();
    QCOMPARE(views.value(name), "earlier");
    QCOMPARE(store.writes, 1);
}

void TestViewStates::changesInARowAreWrittenOnce()
{
    CountingStore store;
    ToldClock clock;
    ViewStates views(store, clock);
    views.read();
    settle();
    for (const char *state : {"a", "b", "c", "c"}) {
        views.keep(name, state);
    }
    clock.advance(2s);
    settle();
    QCOMPARE(store.writes, 1);
    views.keep(name, "c"); // as it is
    clock.advance(2s);
    settle();
    QCOMPARE(store.writes, 1);
    QCOMPARE(store.views().result().value().value(name), "c");
}

void TestViewStates::whatStillWaitsIsWrittenAtTheEnd()
{
    CountingStore store;
    ToldClock clock;
    {
        ViewStates views(store, clock);
        views.read();
        settle();
        views.keep(name, "last");
    }
    QCOMPARE(store.writes, 1);
    QCOMPARE(store.views().result().value().value(name), "last");
}

void TestViewStates::aStoreInTroubleIsNoTrouble()
{
    RefusingStore store;
    ToldClock clock;
    ViewStates views(store, clock);
    views.read();
    settle();
    QVERIFY(views.isKnown());
    views.keep(name, "one");
    clock.advance(2s);
    settle();
    QCOMPARE(views.value(name), "one"); // for this run
}

QTEST_GUILESS_MAIN(TestViewStates)
#include "tst_viewstates.moc"
