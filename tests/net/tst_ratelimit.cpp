// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "net/ratelimit.h"

#include <QtTest>

#include <algorithm>
#include <deque>

using namespace fleetsync;
using namespace std::chrono_literals;

namespace {

const SteadyTime start = SteadyTime(1h);

/// When calls go out for somebody who wants to send all the time, but looks only so often.
std::deque<SteadyTime> greedy(RateLimit &rate, SteadyTime from, std::chrono::nanoseconds look,
                              std::chrono::seconds duration)
{
    std::deque<SteadyTime> sent;
    for (SteadyTime now = from; now < from + duration; now += look) {
        while (rate.nextFree(now) <= now) {
            rate.reserve(now);
            sent.push_back(now);
        }
    }
    return sent;
}

qsizetype fullestSecond(const std::deque<SteadyTime> &sent)
{
    std::ptrdiff_t most = 0;
    auto first = sent.begin();
    for (auto last = sent.begin(); last != sent.end(); ++last) {
        first = std::find_if(first, last, [&](SteadyTime time) { return *last - time < 1s; });
        most = std::max(most, last - first + 1);
    }
    return most;
}

} // namespace

/// Minutes of sending in told time.
class TestRateLimit : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void noSecondHoldsMoreThanTheRateAndItsBurst_data();
    void noSecondHoldsMoreThanTheRateAndItsBurst();
    void noSecondHoldsMoreThanTheServerAllows();
    void lateTimersLoseNothing_data();
    void lateTimersLoseNothing();
};

void TestRateLimit::noSecondHoldsMoreThanTheRateAndItsBurst_data()
{
    QTest::addColumn<int>("perSecond");
    for (const int rate : {1, 3, 7, 20, 99, 300, 400, 401, 1000}) {
        QTest::addRow("%d a second", rate) << rate;
    }
}

void TestRateLimit::noSecondHoldsMoreThanTheRateAndItsBurst()
{
    QFETCH(int, perSecond);
    const qsizetype most = perSecond + std::max(1, perSecond / 4) - 1;
    for (const auto look : {std::chrono::nanoseconds(333'333), std::chrono::nanoseconds(1ms),
                            std::chrono::nanoseconds(17ms), std::chrono::nanoseconds(700ms)}) {
        RateLimit rate(perSecond);
        std::deque<SteadyTime> sent = greedy(rate, start, look, 5s);
        const std::deque<SteadyTime> later = greedy(rate, start + 5500ms, look, 5s);
        sent.insert(sent.end(), later.begin(), later.end());
        QVERIFY2(fullestSecond(sent) <= most, qPrintable(QString::number(look.count())));
    }
}

void TestRateLimit::noSecondHoldsMoreThanTheServerAllows()
{
    for (const int perSecond : {320, 380, 400}) {
        RateLimit rate(perSecond, 400);
        const auto sent = greedy(rate, start, std::chrono::nanoseconds(333'333), 5s);
        QVERIFY2(fullestSecond(sent) <= 400, qPrintable(QString::number(perSecond)));
    }
}

void TestRateLimit::lateTimersLoseNothing_data()
{
    QTest::addColumn<int>("perSecond");
    QTest::addColumn<int>("lookMs");
    QTest::newRow("20 a second, looked at every 90 ms") << 20 << 90;
    QTest::newRow("400 a second, looked at every 3 ms") << 400 << 3;
    QTest::newRow("400 a second, looked at every 16 ms") << 400 << 16;
    QTest::newRow("400 a second, looked at every 240 ms") << 400 << 240;
}

void TestRateLimit::lateTimersLoseNothing()
{
    QFETCH(int, perSecond);
    QFETCH(int, lookMs);
    RateLimit rate(perSecond);
    const auto sent = greedy(rate, start, std::chrono::milliseconds(lookMs), 60s);
    const int burst = perSecond / 4;
    // What one look still holds back is not lost.
    const int lastLook = perSecond * lookMs / 1000 + 1;
    QVERIFY(static_cast<int>(sent.size()) >= 60 * perSecond + burst - 1 - lastLook);
    QVERIFY(static_cast<int>(sent.size()) <= 60 * perSecond + burst);
}

QTEST_GUILESS_MAIN(TestRateLimit)
#include "tst_ratelimit.moc"
