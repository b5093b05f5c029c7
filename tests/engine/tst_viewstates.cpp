// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "engine/engineworld.h"
#include "engine/viewstates.h"
#include "store/lookonlystore.h"
#include "store/storesamples.h"
#include "support/failingstore.h"

#include <QPromise>
#include <QSignalSpy>
#include <QTest>

#include <atomic>
#include <memory>

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
    void whatCouldNotBeReadIsNotOverwritten_data();
    void whatCouldNotBeReadIsNotOverwritten();
    void whatCouldNotBeReadIsReadLater_data();
    void whatCouldNotBeReadIsReadLater();
    void aWindowThatOnlyLooksKnowsNoViews();
    void whatIsRefusedIsToldAndTriedAgain();
    void whatIsRefusedIsTriedAtTheEnd();
    void anEarlierValueNeverTakesTheLastOnesPlace_data();
    void anEarlierValueNeverTakesTheLastOnesPlace();
    void aFullDiskKeepsThemOnceThereIsRoom();
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

/// Answers in its own time.
class SlowStore : public MemoryStore
{
public:
    using Answer = tl::expected<bool, StoreError>;

    StoreReply<bool> keepView(const QString &, const QByteArray &state) override
    {
        asked.append(state);
        m_answers.append(std::make_shared<QPromise<Answer>>());
        m_answers.constLast()->start();
        return m_answers.constLast()->future();
    }
    void answer(qsizetype which, const Answer &answer)
    {
        m_answers.at(which)->addResult(answer);
        m_answers.at(which)->finish();
    }
    QByteArrayList asked;

private:
    QList<std::shared_ptr<QPromise<Answer>>> m_answers;
};

const QString name = u"view.fleets"_s;
const QString other = u"window"_s;

QByteArray keptIn(Store &store)
{
    return store.views().result().value().value(name);
}

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

void TestViewStates::whatCouldNotBeReadIsNotOverwritten_data()
{
    QTest::addColumn<StoreErrorKind>("why");
    QTest::newRow("another process is at it") << StoreErrorKind::Busy;
    QTest::newRow("the file cannot be used") << StoreErrorKind::Broken;
}

void TestViewStates::whatCouldNotBeReadIsNotOverwritten()
{
    QFETCH(StoreErrorKind, why);
    MemoryStore memory;
    memory.keepView(name, "earlier");
    FailingStore store(memory);
    store.failNextViewsRead(why);
    ToldClock clock;
    {
        ViewStates views(store, clock);
        const QSignalSpy known(&views, &ViewStates::known);
        const QSignalSpy notRead(&views, &ViewStates::notRead);
        views.read();
        QVERIFY(!views.trouble());
        settle();
        QCOMPARE(known.size(), 0);
        QCOMPARE(notRead.size(), 1);
        QVERIFY(!views.isKnown());
        QVERIFY(views.trouble() == why);
        views.keep(name, "one");
        views.keepNow(name, "two");
        clock.advance(1s);
        settle();
    }
    QCOMPARE(keptIn(memory), "earlier");
}

void TestViewStates::whatCouldNotBeReadIsReadLater_data()
{
    QTest::addColumn<bool>("asked");
    QTest::newRow("by itself, later and later") << false;
    QTest::newRow("at once, by F5") << true;
}

void TestViewStates::whatCouldNotBeReadIsReadLater()
{
    QFETCH(bool, asked);
    MemoryStore memory;
    memory.keepView(name, "earlier");
    FailingStore store(memory);
    ToldClock clock;
    ViewStates views(store, clock);
    const QSignalSpy known(&views, &ViewStates::known);
    const QSignalSpy notRead(&views, &ViewStates::notRead);
    store.failNextViewsRead(StoreErrorKind::Busy);
    views.read();
    settle();
    QCOMPARE(notRead.size(), 1);
    store.failNextViewsRead(StoreErrorKind::Broken);
    clock.advance(2s);
    settle();
    QCOMPARE(notRead.size(), 2);
    QVERIFY(views.trouble() == StoreErrorKind::Broken);
    clock.advance(2s);
    settle();
    QCOMPARE(known.size(), 0);
    asked ? views.readAgain() : clock.advance(2s);
    settle();
    QCOMPARE(known.size(), 1);
    QVERIFY(!views.trouble());
    QCOMPARE(views.value(name), "earlier");
    clock.advance(60s);
    settle();
    QCOMPARE(known.size(), 1);
}

void TestViewStates::aWindowThatOnlyLooksKnowsNoViews()
{
    LookOnlyStore store;
    ToldClock clock;
    ViewStates views(store, clock);
    views.read();
    settle();
    QVERIFY(!views.isKnown());
    QVERIFY(views.trouble() == StoreErrorKind::ReadOnly);
}

void TestViewStates::whatIsRefusedIsToldAndTriedAgain()
{
    MemoryStore memory;
    FailingStore store(memory);
    ToldClock clock;
    ViewStates views(store, clock);
    QSignalSpy kept(&views, &ViewStates::kept);
    QSignalSpy notKept(&views, &ViewStates::notKept);
    views.read();
    settle();
    store.failViews(StoreErrorKind::Full);
    views.keepNow(name, "one");
    settle();
    QCOMPARE(notKept.size(), 1);
    QCOMPARE(notKept.at(0).at(0).toString(), name);
    QCOMPARE(notKept.at(0).at(1).value<StoreErrorKind>(), StoreErrorKind::Full);
    QCOMPARE(views.value(name), "one"); // for this run
    QVERIFY(kept.isEmpty());

    views.keep(other, "change"); // with which it is tried again, and told no more
    clock.advance(2s);
    settle();
    QCOMPARE(notKept.size(), 2);
    QCOMPARE(notKept.at(1).at(0).toString(), other);
    views.keepNow(name, "one"); // asked for once more: told once more
    settle();
    QCOMPARE(notKept.size(), 3);

    store.failViews({});
    views.keep(other, "another change");
    clock.advance(2s);
    settle();
    QCOMPARE(kept.size(), 2);
    QCOMPARE(keptIn(memory), "one");
    QCOMPARE(notKept.size(), 3);
}

void TestViewStates::whatIsRefusedIsTriedAtTheEnd()
{
    MemoryStore memory;
    FailingStore store(memory);
    ToldClock clock;
    {
        ViewStates views(store, clock);
        views.read();
        settle();
        store.failViews(StoreErrorKind::Full);
        views.keepNow(name, "one");
        settle();
        store.failViews({});
    }
    QCOMPARE(keptIn(memory), "one");
}

void TestViewStates::anEarlierValueNeverTakesTheLastOnesPlace_data()
{
    QTest::addColumn<QByteArray>("last");
    QTest::newRow("another one") << QByteArray("two");
    QTest::newRow("the same, asked for again") << QByteArray("one");
}

void TestViewStates::anEarlierValueNeverTakesTheLastOnesPlace()
{
    QFETCH(QByteArray, last);
    SlowStore store;
    ToldClock clock;
    ViewStates views(store, clock);
    const QSignalSpy kept(&views, &ViewStates::kept);
    const QSignalSpy notKept(&views, &ViewStates::notKept);
    views.read();
    settle();
    views.keepNow(name, "one");
    views.keepNow(name, last);
    store.answer(0, tl::make_unexpected(StoreError{StoreErrorKind::Full}));
    settle();
    QVERIFY(notKept.isEmpty());
    store.answer(1, true);
    settle();
    QCOMPARE(kept.size(), 1);
    views.keepNow(other, "change");
    QCOMPARE(store.asked, (QByteArrayList{"one", last, "change"}));
}

/// The store itself, on a disk that is as full as SQLite finds it.
void TestViewStates::aFullDiskKeepsThemOnceThereIsRoom()
{
    const ProfileFolder folder;
    std::atomic<bool> full = false;
    SqliteSetup setup = folder.setup();
    setup.beforeWrite = [&full](SqlDatabase &database) {
        QVERIFY(database.run(u"PRAGMA max_page_count=%1"_s.arg(full ? 1 : 1'000'000)));
    };
    const QByteArray bulky(256 * 1024, 'v');
    SqliteStore store(setup);
    opened(store);
    ToldClock clock;
    ViewStates views(store, clock);
    QSignalSpy kept(&views, &ViewStates::kept);
    QSignalSpy notKept(&views, &ViewStates::notKept);
    views.read();
    QTRY_VERIFY(views.isKnown());
    full = true;
    views.keepNow(name, bulky);
    QTRY_COMPARE(notKept.size(), 1);
    QCOMPARE(notKept.at(0).at(1).value<StoreErrorKind>(), StoreErrorKind::Full);
    QVERIFY(keptIn(store).isEmpty());
    full = false;
    views.keepNow(other, "change");
    QTRY_COMPARE(kept.size(), 2);
    QCOMPARE(keptIn(store), bulky);
}

QTEST_GUILESS_MAIN(TestViewStates)
#include "tst_viewstates.moc"
