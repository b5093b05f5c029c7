// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "core/estimate.h"

#include <QTest>

#include <limits>

using namespace fleetsync;
using namespace std::chrono_literals;
using std::chrono::milliseconds;

using MaybeEstimate = std::optional<Estimate>;
using MaybeNumber = std::optional<double>;

namespace {

/// 20, 30, 40 and 60 minutes.
DurationNorm norm(int samples = 12)
{
    return {samples, 20min, 30min, 40min, 60min};
}

Estimate range(milliseconds low, milliseconds high)
{
    return {false, low, high, 12};
}

const Estimate longer{true, {}, {}, 12};

double percentPerMinute(double percent)
{
    return percent / 60'000;
}

} // namespace

class TestEstimate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void estimates_data();
    void estimates();
    void neverGrowsInItself();
    void folds_data();
    void folds();
};

void TestEstimate::estimates_data()
{
    QTest::addColumn<EstimateFacts>("facts");
    QTest::addColumn<MaybeEstimate>("estimate");

    constexpr auto nan = std::numeric_limits<double>::quiet_NaN();
    const auto row = [](const char *name, const EstimateFacts &facts, MaybeEstimate estimate) {
        QTest::newRow(name) << facts << estimate;
    };
    const MaybeNumber steady = percentPerMinute(2);
    row("before 3 %", {2.99, {}, 10min, norm()}, {});
    row("before a minute", {50, steady, 59s, norm()}, {});
    row("too few samples", {50, steady, 10min, norm(3)}, {});
    row("at 3 %, standing still: the norm", {3, {}, 10min, norm()}, range(10min, 30min));
    row("no percentage: the norm", {{}, {}, 10min, norm()}, range(10min, 30min));
    row("a percentage that is no number: the norm", {nan, steady, 10min, norm()},
        range(10min, 30min));
    row("half way: half of each", {50, steady, 10min, norm()}, range(15min, 30min + 37500ms));
    row("the end: the rate alone", {100, steady, 10min, norm()}, range(0min, 0min));
    row("a rate of nothing: the norm", {50, 0.0, 10min, norm()}, range(10min, 30min));
    row("a rate below nothing: the norm", {50, -1.0, 10min, norm()}, range(10min, 30min));
    row("later than the fast ones", {{}, {}, 30min, norm()}, range(0min, 20min));
    row("later than most: until the slow ones", {{}, {}, 45min, norm()}, range(0min, 15min));
    row("as late as the slow ones", {{}, {}, 60min, norm()}, range(0min, 0min));
    row("later than those", {{}, {}, 60min + 1ms, norm()}, longer);
    row("later than those, whatever the rate", {99, steady, 5h, norm()}, longer);
    row("later than those, before 3 %", {1, {}, 5h, norm()}, longer);
}

void TestEstimate::estimates()
{
    QFETCH(EstimateFacts, facts);
    QFETCH(MaybeEstimate, estimate);
    const MaybeEstimate made = estimateOf(facts);
    QCOMPARE(made.has_value(), estimate.has_value());
    if (made) {
        QCOMPARE(made->longer, estimate->longer);
        QCOMPARE(made->low, estimate->low);
        QCOMPARE(made->high, estimate->high);
        QCOMPARE(made->samples, estimate->samples);
    }
}

void TestEstimate::neverGrowsInItself()
{
    milliseconds before = 24h;
    for (milliseconds running = 1min; running <= 60min; running += 10s) {
        const MaybeEstimate made = estimateOf({{}, {}, running, norm()});
        QVERIFY(made && made->low >= 0ms && made->low <= made->high);
        QVERIFY(made->high <= before);
        before = made->high;
    }
}

void TestEstimate::folds_data()
{
    QTest::addColumn<MaybeEstimate>("shown");
    QTest::addColumn<MaybeEstimate>("fresh");
    QTest::addColumn<MaybeEstimate>("next");

    const auto row = [](const char *name, MaybeEstimate shown, MaybeEstimate fresh,
                        MaybeEstimate next) { QTest::newRow(name) << shown << fresh << next; };
    const Estimate half = range(20min, 40min);
    row("the first is shown", {}, half, half);
    row("none is none", half, {}, {});
    row("a fifth less is no news", half, range(16min, 32min), half);
    row("more than a fifth less is", half, range(15min, 32min), range(15min, 32min));
    row("it never grows", half, range(60min, 80min), half);
    row("an end further off is never shown", half, range(0min, 41min), half);
    row("past the usual", half, longer, longer);
    row("and back, when the norm has grown", longer, half, half);
    row("nothing left", half, range(0min, 0min), range(0min, 0min));
    row("nothing left stays so", range(0min, 0min), range(0min, 0min), range(0min, 0min));
}

void TestEstimate::folds()
{
    QFETCH(MaybeEstimate, shown);
    QFETCH(MaybeEstimate, fresh);
    QFETCH(MaybeEstimate, next);
    QVERIFY(foldEstimate(shown, fresh) == next);
}

QTEST_GUILESS_MAIN(TestEstimate)
#include "tst_estimate.moc"
