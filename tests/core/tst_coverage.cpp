// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "core/coverage.h"

#include <QTest>

using namespace fleetsync;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using Kind = Coverage::Kind;

const QDateTime noon({2026, 11, 24}, {12, 0}, Qt::UTC);

QDateTime daysAgo(double days)
{
    return noon.addSecs(-static_cast<qint64>(days * 86'400));
}

/// Asked for from there to there, in days before noon.
Sync asked(double from, double requested, SyncStatus status = SyncStatus::Completed)
{
    Sync sync;
    sync.id = SyncId(u"sync_%1"_s.arg(requested));
    sync.status = {status, {}};
    sync.startFrom = daysAgo(from);
    sync.requestedAt = daysAgo(requested);
    return sync;
}

Sync withoutStart(double requested)
{
    Sync sync = asked(0, requested);
    sync.startFrom = {};
    return sync;
}

/// "asked 90-60, gap 60-0", in days before noon.
QString told(const QList<Coverage::Stretch> &stretches)
{
    QStringList words;
    for (const Coverage::Stretch &stretch : stretches) {
        const QString kind = stretch.kind == Kind::Asked ? u"asked"_s
                             : stretch.kind == Kind::Gap ? u"gap"_s
                                                         : u"unread"_s;
        const auto days = [](const QDateTime &at) {
            return QString::number(static_cast<double>(at.secsTo(noon)) / 86'400, 'g', 4);
        };
        words.append(kind + u' ' + days(stretch.from) + u'-' + days(stretch.to));
    }
    return words.join(u", "_s);
}

} // namespace

class TestCoverage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void stretches_data();
    void stretches();
    void whatIsKnownAlreadyChangesNothing();
    void aSyncThatEndsFillsItsTime();
    void anotherListMeetsTheLastOrNot_data();
    void anotherListMeetsTheLastOrNot();
    void olderPagesReadOn();
    void days_data();
    void days();
    void whatIsTooOldIsForgotten();
};

void TestCoverage::stretches_data()
{
    QTest::addColumn<QList<Sync>>("syncs");
    QTest::addColumn<bool>("whole");
    QTest::addColumn<std::chrono::minutes>("fresh");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QList<Sync> &syncs, bool whole,
                        std::chrono::minutes fresh, const QString &expected) {
        QTest::newRow(name) << syncs << whole << fresh << expected;
    };
    row("nothing, ever", {}, true, 0min, u"gap 90-0"_s);
    row("a list without an answer to it", {}, false, 0min, u"unread 90-0"_s);
    row("one that reaches back before the window", {asked(120, 0)}, true, 0min, u"asked 90-0"_s);
    row("one of 30 days, and no other", {asked(30, 0)}, true, 0min, u"gap 90-30, asked 30-0"_s);
    row("one of 30 days, and older ones were not read", {asked(30, 0)}, false, 0min,
        u"unread 90-30, asked 30-0"_s);
    row("two with a gap between", {asked(2, 0), asked(20, 10)}, true, 0min,
        u"gap 90-20, asked 20-10, gap 10-2, asked 2-0"_s);
    row("two that overlap", {asked(12, 0), asked(90, 10)}, true, 0min, u"asked 90-0"_s);
    row("one after the other", {asked(10, 0), asked(90, 10)}, true, 0min, u"asked 90-0"_s);
    row("an hour between is none", {asked(10, 0), asked(90, 10 + 1. / 24)}, true, 0min,
        u"asked 90-0"_s);
    row("five hours are", {asked(10, 0), asked(90, 10.2)}, true, 0min,
        u"asked 90-10.2, gap 10.2-10, asked 10-0"_s);
    row("a failed one brings nothing", {asked(10, 0), asked(40, 10, SyncStatus::Failed)}, true,
        0min, u"gap 90-10, asked 10-0"_s);
    row("one that runs has brought nothing yet",
        {asked(1, 0, SyncStatus::InProgress), asked(90, 1)}, true, 360min,
        u"asked 90-1, gap 1-0"_s);
    row("the next one is due later", {asked(90, 0.2)}, true, 360min, u"asked 90-0"_s);
    row("the next one is overdue", {asked(90, 0.5)}, true, 360min, u"asked 90-0.5, gap 0.5-0"_s);
    row("nobody syncs it by itself", {asked(90, 0.2)}, true, 0min, u"asked 90-0.2, gap 0.2-0"_s);
    row("without a start it goes on from the one before", {withoutStart(1), asked(90, 5)}, true,
        1440min, u"asked 90-0"_s);
    row("without a start and without one before", {withoutStart(1)}, false, 1440min,
        u"unread 90-1, asked 1-0"_s);
    row("a start after its request", {asked(1, 2)}, true, 0min, u"gap 90-0"_s);
}

void TestCoverage::stretches()
{
    QFETCH(const QList<Sync>, syncs);
    QFETCH(const bool, whole);
    QFETCH(const std::chrono::minutes, fresh);
    QFETCH(const QString, expected);
    Coverage coverage;
    coverage.read(syncs, noon, whole);
    QCOMPARE(told(coverage.stretches(noon, fresh)), expected);
    const Coverage kept(coverage.asked(), coverage.readSpan());
    QCOMPARE(told(kept.stretches(noon, fresh)), expected);
}

void TestCoverage::whatIsKnownAlreadyChangesNothing()
{
    QCOMPARE(told(Coverage().stretches(noon, 0min)), u"unread 90-0"_s);
    QVERIFY(!Coverage().isKnown());
    Coverage coverage;
    coverage.read({asked(2, 0), asked(20, 10)}, noon, true);
    const Coverage before = coverage;
    coverage.read({asked(2, 0), asked(20, 10)}, noon, true);
    coverage.add(asked(15, 12));
    QCOMPARE(coverage, before);
}

void TestCoverage::aSyncThatEndsFillsItsTime()
{
    Coverage coverage;
    coverage.read({asked(8, 0, SyncStatus::InProgress), asked(90, 8)}, noon, true);
    QCOMPARE(told(coverage.stretches(noon, 0min)), u"asked 90-8, gap 8-0"_s);
    coverage.add(asked(8, 0));
    QCOMPARE(told(coverage.stretches(noon, 0min)), u"asked 90-0"_s);
}

void TestCoverage::anotherListMeetsTheLastOrNot_data()
{
    QTest::addColumn<double>("oldest");
    QTest::addColumn<QString>("expected");
    QTest::newRow("it meets what was read")
            << 21. << u"unread 90-30, asked 30-25, gap 25-1, asked 1-0"_s;
    QTest::newRow("between them nobody has looked")
            << 10. << u"unread 90-30, asked 30-25, unread 25-10, gap 10-1, asked 1-0"_s;
}

/// Closed for three weeks.
void TestCoverage::anotherListMeetsTheLastOrNot()
{
    QFETCH(const double, oldest);
    QFETCH(const QString, expected);
    Coverage coverage;
    coverage.read({asked(30, 25)}, daysAgo(20), false);
    coverage.read({asked(1, 0), asked(oldest, oldest, SyncStatus::Failed)}, noon, false);
    QCOMPARE(told(coverage.stretches(noon, 0min)), expected);
}

void TestCoverage::olderPagesReadOn()
{
    Coverage coverage;
    coverage.read({asked(10, 0)}, noon, false);
    coverage.readOn({asked(30, 10), asked(60, 40)}, false);
    QCOMPARE(told(coverage.stretches(noon, 0min)),
             u"unread 90-60, asked 60-40, gap 40-30, asked 30-0"_s);
    coverage.readOn({}, true);
    QCOMPARE(told(coverage.stretches(noon, 0min)),
             u"gap 90-60, asked 60-40, gap 40-30, asked 30-0"_s);
}

void TestCoverage::days_data()
{
    QTest::addColumn<QList<Sync>>("syncs");
    QTest::addColumn<int>("expected");
    QTest::newRow("none") << QList<Sync>{} << 0;
    QTest::newRow("all") << QList{asked(90, 0)} << 90;
    QTest::newRow("30") << QList{asked(30, 0)} << 30;
    QTest::newRow("all but two hours are not all")
            << QList{asked(10, 0), asked(90, 10.0833333)} << 89;
    QTest::newRow("an hour is more than nothing") << QList{asked(1. / 24, 0)} << 1;
}

void TestCoverage::days()
{
    QFETCH(const QList<Sync>, syncs);
    QFETCH(const int, expected);
    Coverage coverage;
    coverage.read(syncs, noon, true);
    QCOMPARE(daysAsked(coverage.stretches(noon, 0min)), expected);
}

void TestCoverage::whatIsTooOldIsForgotten()
{
    Coverage coverage;
    for (int day = 400; day > 0; day -= 4) { // every other day is missing
        coverage.add(asked(day, day - 2));
    }
    QVERIFY(coverage.asked().size() <= 26);
    QCOMPARE(freshnessTarget(SyncMode::Automatic), std::chrono::minutes(6h));
    QCOMPARE(freshnessTarget(SyncMode::Manual), 0min);
}

QTEST_GUILESS_MAIN(TestCoverage)
#include "tst_coverage.moc"
