// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "bench/polls.h"

#include "bench/measure.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QEventLoop>
#include <QTimer>

#include <utility>

using namespace std::chrono_literals;

namespace fleetsync::bench {

namespace {

constexpr auto heartbeat = 2ms;
constexpr auto pace = 5ms;

} // namespace

Polls::Polls(QList<PollTarget> targets, int perSecond, Ask ask)
    : m_targets(std::move(targets))
    , m_perSecond(perSecond)
    , m_ask(std::move(ask))
{}

Polled Polls::run(std::chrono::milliseconds duration, std::chrono::milliseconds patience)
{
    m_polled = {};
    m_failed = 0;
    m_endMs = toMs(duration);
    QTimer heart;
    heart.setTimerType(Qt::PreciseTimer);
    heart.callOnTimeout([this] { beat(); });
    QTimer pacer;
    pacer.setTimerType(Qt::PreciseTimer);
    pacer.callOnTimeout([this] { askDue(); });
    m_clock.start();
    m_beatDue = toMs(heartbeat);
    const auto before = processCpu();
    heart.start(heartbeat);
    pacer.start(pace);
    QEventLoop loop;
    QTimer::singleShot(duration, Qt::PreciseTimer, &loop, [&loop] { loop.quit(); });
    loop.exec();
    heart.stop();
    pacer.stop();
    m_polled.cpuMs = toMs(processCpu() - before);
    m_polled.answered = m_polled.answerMs.size();

    const QDeadlineTimer end(patience);
    while (m_polled.answerMs.size() + m_failed < m_polled.asked && !end.hasExpired()) {
        QCoreApplication::processEvents(QEventLoop::AllEvents, 50);
    }
    m_polled.lost = m_polled.asked - m_polled.answerMs.size();
    return std::exchange(m_polled, {});
}

void Polls::beat()
{
    const double at = now();
    m_polled.lateMs.append(std::max(0.0, at - m_beatDue));
    m_beatDue = at + toMs(heartbeat);
}

void Polls::askDue()
{
    const double at = std::min(now(), m_endMs);
    const auto due = static_cast<qsizetype>(at * m_perSecond / 1000);
    while (m_polled.asked < due) {
        ask();
    }
}

void Polls::ask()
{
    const PollTarget &target = m_targets.at(m_polled.asked % m_targets.size());
    ++m_polled.asked;
    m_ask(target, [this, askedAt = now()](bool good) { take(askedAt, good); });
}

void Polls::take(double askedAt, bool good)
{
    if (good) {
        m_polled.answerMs.append(now() - askedAt);
    } else {
        ++m_failed;
    }
}

} // namespace fleetsync::bench
