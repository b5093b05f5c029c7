// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "engine/crawl.h"
#include "engine/engineworld.h"

#include <QTest>

#include <algorithm>
#include <deque>
#include <functional>
#include <vector>

using namespace Qt::StringLiterals;
using namespace fleetsync;
using namespace fleetsync::test;

namespace {

using Ask = Crawl::Ask;
using Side = Crawl::Side;

const QDateTime start({2026, 1, 1}, {0, 0}, Qt::UTC);

/// A server with fleets in an order of its own, which tests change between two answers.
struct List
{
    enum class By { Creation, Update, Name };

    By by = By::Creation;
    bool honoursOrder = true;
    bool refusesOrder = false;
    bool tellsTimes = true;
    int pageSize = 3;
    std::vector<Connection> fleets;
    int updates = 0;

    explicit List(int count)
    {
        for (int n = 1; n <= count; ++n) {
            add(n);
        }
    }

    void add(int n)
    {
        Connection fleet = fleetNumbered(n);
        // Ids in no order at all.
        fleet.id = ConnectionId(u"conn_%1_%2"_s.arg(n * 7 % 10).arg(n));
        fleet.createdAt = start.addDays(n);
        fleet.updatedAt = start.addDays(100 + n);
        fleets.push_back(fleet);
    }
    void update(int n) { at(n)->updatedAt = start.addDays(10'000 + ++updates); }
    void remove(int n) { fleets.erase(at(n)); }
    std::vector<Connection>::iterator at(int n)
    {
        return std::find_if(fleets.begin(), fleets.end(), [n](const Connection &fleet) {
            return fleet.createdAt == start.addDays(n);
        });
    }

    QString keyOf(const Connection &fleet) const
    {
        switch (by) {
        case By::Creation:
            return fleet.createdAt.toString(Qt::ISODate);
        case By::Update:
            return fleet.updatedAt.toString(Qt::ISODate);
        case By::Name:
            return fleet.companyName.right(1) + fleet.companyName;
        }
        return {};
    }

    Result<Page<Connection>> answer(const Ask &ask) const
    {
        if (refusesOrder && ask.order != ListOrder::Unsaid) {
            return tl::unexpected(errorOf(ErrorKind::BadRequest, 400));
        }
        const bool down = honoursOrder && ask.order == ListOrder::Descending;
        std::vector<Connection> sorted = fleets;
        std::sort(sorted.begin(), sorted.end(), [&](const Connection &a, const Connection &b) {
            return down ? keyOf(b) < keyOf(a) : keyOf(a) < keyOf(b);
        });
        Page<Connection> page;
        for (Connection &fleet : sorted) {
            const QString key = keyOf(fleet);
            const bool isBefore = down ? key >= ask.cursor : key <= ask.cursor;
            if (!ask.cursor.isEmpty() && isBefore) {
                continue;
            }
            if (page.results.size() == pageSize) {
                page.next = keyOf(page.results.last());
                break;
            }
            page.results.append(fleet);
        }
        if (!tellsTimes) {
            for (Connection &fleet : page.results) {
                fleet.createdAt = fleet.updatedAt = {};
            }
        }
        return page;
    }
};

/// Runs a crawl against the list, both ends in turn, and counts.
struct Walker
{
    List &list;
    Crawl crawl{100, true};
    std::deque<Ask> open = {};
    int calls = 0;
    /// Told before each answer, with its number from 1; an error in place of the answer.
    std::function<std::optional<ApiError>(int, const Ask &)> before = {};
    /// Told each page before the crawl takes it.
    std::function<void(const Ask &, Page<Connection> &)> spoil = {};

    void put(const QList<Ask> &asks) { open.insert(open.end(), asks.cbegin(), asks.cend()); }
    void run()
    {
        put(crawl.begin());
        while (!open.empty() && calls < 1'000) {
            const Ask ask = open.front();
            open.pop_front();
            if (!crawl.waitsFor(ask.side)) {
                continue;
            }
            ++calls;
            const auto error = before ? before(calls, ask) : std::nullopt;
            Result<Page<Connection>> page = list.answer(ask);
            if (error) {
                page = tl::unexpected(*error);
            } else if (page && spoil) {
                spoil(ask, *page);
            }
            put(page ? crawl.take(ask.side, *page) : crawl.fail(ask.side, page.error()));
        }
    }
    QStringList missing() const
    {
        QStringList names;
        for (const Connection &fleet : list.fleets) {
            if (!crawl.hasSeen(fleet.id)) {
                names += fleet.companyName;
            }
        }
        return names;
    }
};

} // namespace

class TestCrawl : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void meetsInTheMiddle_data();
    void meetsInTheMiddle();
    void nothingIsLostWhile_data();
    void nothingIsLostWhile();
    void oneEndBreaks_data();
    void oneEndBreaks();
    void aShortListIsOneCall();
    void chanceLosesNothing_data();
    void chanceLosesNothing();
};

void TestCrawl::meetsInTheMiddle_data()
{
    QTest::addColumn<std::function<void(List &)>>("server");
    QTest::addColumn<int>("fleets");
    QTest::addColumn<int>("mostCalls");
    QTest::addColumn<bool>("orderFailed");
    const auto plain = [](List &) {};
    using Server = std::function<void(List &)>;
    QTest::newRow("order by creation: both ends, one page over, and the closing look")
            << Server(plain) << 60 << 23 << false;
    QTest::newRow("order by update")
            << Server([](List &list) { list.by = List::By::Update; }) << 60 << 23 << false;
    QTest::newRow("two pages") << Server(plain) << 5 << 4 << false;
    QTest::newRow("order is ignored: one wasted page")
            << Server([](List &list) { list.honoursOrder = false; }) << 60 << 21 << true;
    QTest::newRow("order is refused: one wasted call")
            << Server([](List &list) { list.refusesOrder = true; }) << 60 << 21 << true;
    QTest::newRow("an order by what nobody told: one end, soon")
            << Server([](List &list) { list.by = List::By::Name; }) << 60 << 24 << true;
    QTest::newRow("no times, and ids in no order: one end")
            << Server([](List &list) { list.tellsTimes = false; }) << 60 << 21 << true;
    QTest::newRow("all created at once: nobody can meet, each goes on to its end")
            << Server([](List &list) {
                   for (Connection &fleet : list.fleets) {
                       fleet.createdAt = fleet.updatedAt = start;
                   }
                   list.by = List::By::Name;
               })
            << 60 << 40 << false;
}

void TestCrawl::meetsInTheMiddle()
{
    QFETCH(std::function<void(List &)>, server);
    QFETCH(int, fleets);
    QFETCH(int, mostCalls);
    QFETCH(bool, orderFailed);
    List list(fleets);
    server(list);
    Walker walker{list};
    walker.run();
    QVERIFY(walker.crawl.isComplete());
    QCOMPARE(walker.crawl.end(), PageEnd::Done);
    QCOMPARE(walker.missing(), QStringList());
    QCOMPARE(walker.crawl.seen(), fleets);
    QCOMPARE(walker.crawl.orderFailed(), orderFailed);
    QVERIFY2(walker.calls <= mostCalls, qPrintable(QString::number(walker.calls)));
}

void TestCrawl::nothingIsLostWhile_data()
{
    QTest::addColumn<List::By>("by");
    QTest::addColumn<std::function<void(List &, int)>>("change"); // before the nth answer
    using Change = std::function<void(List &, int)>;
    const auto adding = [](List &list, int n) { list.add(100 + n); };
    const auto touching = [](List &list, int n) { list.update(n % 30 + 1); };
    const auto middleMoves = [](List &list, int n) {
        if (n == 6) {
            list.update(15); // seen by neither yet, and jumps behind the back
        }
    };
    const auto frontier = [](List &list, int n) {
        if (n == 4) {
            list.update(6); // the front's last
        }
    };
    const auto deletion = [](List &list, int n) {
        if (n == 5 || n == 8) {
            list.remove(n);
        }
    };
    QTest::newRow("a fleet is added before each answer") << List::By::Creation << Change(adding);
    QTest::newRow("the same, by update") << List::By::Update << Change(adding);
    QTest::newRow("fleets are updated, by creation") << List::By::Creation << Change(touching);
    QTest::newRow("fleets are updated, by update") << List::By::Update << Change(touching);
    QTest::newRow("one jumps from the middle to the newest end")
            << List::By::Update << Change(middleMoves);
    QTest::newRow("the one that the front had just reached jumps")
            << List::By::Update << Change(frontier);
    QTest::newRow("some are deleted") << List::By::Creation << Change(deletion);
}

void TestCrawl::nothingIsLostWhile()
{
    QFETCH(List::By, by);
    QFETCH(std::function<void(List &, int)>, change);
    List list(30);
    list.by = by;
    Walker walker{list};
    const int lastChange = 12;
    walker.before = [&](int n, const Ask &) {
        if (n <= lastChange) {
            change(list, n);
        }
        return std::nullopt;
    };
    walker.run();
    QVERIFY(walker.crawl.isComplete());
    QCOMPARE(walker.missing(), QStringList());
}

void TestCrawl::oneEndBreaks_data()
{
    QTest::addColumn<Side>("side");
    QTest::addColumn<int>("nth"); // of that side, from 1
    QTest::addColumn<bool>("loops");
    QTest::addColumn<bool>("complete");
    for (const int nth : {1, 2, 4}) {
        const auto row = [nth](const char *what) -> QTestData & {
            return QTest::addRow("%s, page %d", what, nth);
        };
        row("the back fails") << Side::Back << nth << false << true;
        row("the back repeats its cursor") << Side::Back << nth << true << true;
        row("the front fails") << Side::Front << nth << false << (nth > 1);
        row("the front repeats its cursor") << Side::Front << nth << true << (nth > 1);
    }
    QTest::newRow("the closing look fails") << Side::Closing << 1 << false << true;
}

void TestCrawl::oneEndBreaks()
{
    QFETCH(Side, side);
    QFETCH(int, nth);
    QFETCH(bool, loops);
    QFETCH(bool, complete);
    List list(30);
    Walker walker{list};
    int ofSide = 0;
    const auto isIt = [&](const Ask &ask) { return ask.side == side && ofSide >= nth; };
    walker.before = [&](int, const Ask &ask) {
        ofSide += ask.side == side ? 1 : 0;
        return isIt(ask) && !loops ? std::optional(errorOf(ErrorKind::ServerTrouble, 502))
                                   : std::nullopt;
    };
    QString again;
    walker.spoil = [&](const Ask &ask, Page<Connection> &page) {
        if (isIt(ask) && loops) {
            again = again.isEmpty() ? page.next : again;
            page.next = ask.cursor.isEmpty() ? again : ask.cursor;
        }
    };
    walker.run();
    QVERIFY(walker.crawl.isOver());
    if (complete) {
        QVERIFY(walker.crawl.isComplete());
        QCOMPARE(walker.missing(), QStringList());
    } else if (!walker.crawl.isComplete()) {
        QVERIFY(walker.crawl.error() || walker.crawl.end() != PageEnd::Done);
    }
}

void TestCrawl::aShortListIsOneCall()
{
    List list(3);
    Walker walker{list};
    walker.run();
    QVERIFY(walker.crawl.isComplete());
    QCOMPARE(walker.calls, 1);
}

void TestCrawl::chanceLosesNothing_data()
{
    QTest::addColumn<List::By>("by");
    QTest::newRow("by creation") << List::By::Creation;
    QTest::newRow("by update") << List::By::Update;
}

/// 150 lists under random additions, updates, deletions and answers that come in any order.
void TestCrawl::chanceLosesNothing()
{
    QFETCH(List::By, by);
    quint32 seed = 1;
    const auto chance = [&seed](int below) {
        seed = seed * 1'664'525u + 1'013'904'223u;
        return static_cast<int>((seed >> 8) % static_cast<quint32>(below));
    };
    for (int round = 0; round < 150; ++round) {
        List list(10 + chance(60));
        list.by = by;
        list.pageSize = 2 + chance(5);
        Walker walker{list};
        int next = 1'000;
        walker.before = [&](int n, const Ask &) -> std::optional<ApiError> {
            if (walker.open.size() > 1 && chance(2) == 0) {
                std::swap(walker.open.front(), walker.open.back());
            }
            if (n > 40) {
                return std::nullopt;
            }
            switch (chance(6)) {
            case 0:
                list.add(next);
                list.update(next++); // the newest by either order
                break;
            case 1:
            case 2: {
                const auto which
                        = static_cast<size_t>(chance(static_cast<int>(list.fleets.size())));
                list.fleets[which].updatedAt = start.addDays(10'000 + ++list.updates);
                break;
            }
            case 3:
                if (list.fleets.size() > 5) {
                    list.fleets.erase(list.fleets.begin()
                                      + chance(static_cast<int>(list.fleets.size())));
                }
                break;
            default:
                break;
            }
            return std::nullopt;
        };
        walker.run();
        QVERIFY2(walker.crawl.isComplete(), qPrintable(QString::number(round)));
        QVERIFY2(walker.missing().isEmpty(),
                 qPrintable(u"round %1: %2"_s.arg(round).arg(walker.missing().join(u", "_s))));
    }
}

QTEST_GUILESS_MAIN(TestCrawl)
#include "tst_crawl.moc"
