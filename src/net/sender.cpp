// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "net/sender.h"

#include "core/backoff.h"
#include "net/callrules.h"
#include "net/decode.h"

#include <QLoggingCategory>

#include <algorithm>

namespace fleetsync {

using std::chrono::milliseconds;

namespace {

Q_LOGGING_CATEGORY(lcNet, "fleetsync.net", QtInfoMsg)

/// Below Terminal's limit by what late timers have to make up for: its own counting is strict.
RateLimit applicationRate(const Policy &policy)
{
    const int limit = policy.applicationLimit;
    return RateLimit(std::min(policy.perApplicationPerSecond, limit - limit / 20), limit);
}

} // namespace

Sender::Sender(const ServerAccess &access, const Policy &policy, quint32 seed)
    : m_policy(policy)
    , m_transport(access, policy, this)
    , m_random(seed)
    , m_wake(this)
    , m_spread(spreadFor(policy, Protocol::Unknown, {}))
    , m_applicationRate(applicationRate(policy))
    , m_gate(policy)
    , m_pause(policy)
    , m_circuit(policy)
{
    m_wake.setSingleShot(true);
    m_wake.setTimerType(Qt::PreciseTimer);
    connect(&m_wake, &QTimer::timeout, this, &Sender::pump);
    connect(&m_transport, &HttpTransport::ended, this, &Sender::onEnded);
}

void Sender::submit(const Job &job)
{
    m_entries.insert(job.id, Entry{.job = job, .sentAt = {}});
    if (isWrite(job.call) && m_pause.isActive(std::chrono::steady_clock::now())) {
        giveBack(job.id);
        return;
    }
    m_queue.add(job.id, laneOf(job.call));
    pump();
}

void Sender::cancel(quint64 id)
{
    const auto entry = m_entries.find(id);
    if (entry == m_entries.end() || isWrite(entry->job.call)) {
        return;
    }
    if (!entry->flying) {
        m_entries.erase(entry);
        return;
    }
    entry->dropped = true;
    m_transport.stop(id, StopCause::Cancelled);
}

void Sender::pump()
{
    const auto now = std::chrono::steady_clock::now();
    if (m_pause.takeEnd(now)) {
        Q_EMIT paused(milliseconds(0));
    }
    while (m_flying < m_spread.atOnce && !m_pause.isActive(now)
           && m_applicationRate.nextFree(now) <= now) {
        const auto id = m_queue.take(now);
        if (!id) {
            break;
        }
        launch(*id, now);
    }
    scheduleWake(now);
}

void Sender::launch(quint64 id, SteadyTime now)
{
    const auto entry = m_entries.find(id);
    if (entry == m_entries.end()) {
        return;
    }
    if (const auto refusal = refusalOf(entry->job.call)) {
        fail(id, *refusal);
        return;
    }
    if (waitsForItsConnection(id, *entry, now)) {
        return;
    }
    if (!isWrite(entry->job.call) && !m_circuit.admit(now)) {
        fail(id, m_lastTrouble);
        return;
    }
    m_applicationRate.reserve(now);
    m_circuit.attempted(now);
    entry->flying = true;
    entry->placeReserved = false;
    ++entry->tries;
    entry->sentAt = now;
    ++m_flying;
    m_transport.start(id, entry->job.call, m_spread);
}

bool Sender::waitsForItsConnection(quint64 id, Entry &entry, SteadyTime now)
{
    if (!entry.job.call.auth || entry.placeReserved) {
        return false;
    }
    const SteadyTime due = m_gate.reserve(entry.job.call.auth->id, now);
    entry.placeReserved = true;
    if (due <= now) {
        return false;
    }
    m_queue.addLater(id, laneOf(entry.job.call), due);
    return true;
}

/// What is known to be refused is not sent again.
std::optional<ApiError> Sender::refusalOf(const HttpCall &call) const
{
    if (m_keyRefusal) {
        return m_keyRefusal;
    }
    return call.auth ? m_gate.refusalOf(*call.auth, std::chrono::steady_clock::now())
                     : std::nullopt;
}

void Sender::onEnded(quint64 id, const AttemptEnd &end)
{
    const auto found = m_entries.find(id);
    if (found == m_entries.end()) {
        return;
    }
    --m_flying;
    found->flying = false;
    const Entry entry = *found;
    const auto now = std::chrono::steady_clock::now();
    const Decoded decoded = judge(entry, end);
    learn(entry, end, now);
    report(entry, end, decoded, now);
    if (decoded.outcome) {
        m_circuit.succeeded();
        m_pause.served(entry.sentAt);
        finish(id, decoded);
    } else {
        settleFailure(id, entry, decoded.outcome.error());
    }
    pump();
}

Decoded Sender::judge(const Entry &entry, const AttemptEnd &end) const
{
    if (!end.outcome) {
        return {tl::unexpected(end.outcome.error())};
    }
    const HttpAnswer &answer = *end.outcome;
    if (entry.job.call.success.contains(answer.status)) {
        return entry.job.decode(answer);
    }
    ApiError error = errorOf(answer, m_policy);
    if (answer.status >= 200 && answer.status <= 299) {
        error.kind = ErrorKind::BadAnswer;
        error.cause = Cause::WrongShape;
    }
    return {tl::unexpected(error)};
}

void Sender::settleFailure(quint64 id, const Entry &entry, ApiError error)
{
    const auto now = std::chrono::steady_clock::now();
    tellCircuit(error, now);
    if (error.kind == ErrorKind::RateLimited) {
        startPause(entry, error, now);
    } else if (error.kind == ErrorKind::Unauthorized) {
        refuseKey(error);
    } else if (error.kind == ErrorKind::Forbidden && entry.job.call.auth) {
        m_gate.block(*entry.job.call.auth, undated(error), now);
    }
    if (const auto due = retryTime(entry, error, now)) {
        m_queue.addLater(id, laneOf(entry.job.call), *due);
    } else {
        fail(id, error);
    }
}

void Sender::tellCircuit(const ApiError &error, SteadyTime now)
{
    if (isTrouble(error)) {
        m_lastTrouble = undated(error);
        m_circuit.failed(now);
    } else if (error.kind == ErrorKind::Cancelled || error.kind == ErrorKind::RateLimited) {
        m_circuit.undecided();
    } else {
        m_circuit.succeeded();
    }
}

std::optional<SteadyTime> Sender::retryTime(const Entry &entry, const ApiError &error,
                                            SteadyTime now)
{
    const int allowed = triesOf(entry.job.call, m_policy);
    if (entry.dropped || m_keyRefusal || entry.tries >= allowed) {
        return std::nullopt;
    }
    if (error.kind == ErrorKind::RateLimited) {
        return m_pause.until();
    }
    if (!isTrouble(error) || !m_circuit.mayRetry(now)) {
        return std::nullopt;
    }
    const milliseconds atLeast = error.retryAfter.value_or(milliseconds(0));
    return now + backoff(entry.tries - 1, m_random.generateDouble(), atLeast, m_policy);
}

void Sender::finish(quint64 id, const Decoded &decoded)
{
    if (m_entries.remove(id)) {
        Q_EMIT finished(id, decoded);
    }
}

void Sender::fail(quint64 id, const ApiError &error)
{
    finish(id, {tl::unexpected(error)});
}

void Sender::report(const Entry &entry, const AttemptEnd &end, const Decoded &decoded,
                    SteadyTime now)
{
    CallRecord record = recordOf(entry.job.call);
    record.httpStatus = end.httpStatus;
    if (!decoded.outcome) {
        record.error = decoded.outcome.error().kind;
        record.cause = decoded.outcome.error().cause;
    }
    if (end.outcome) {
        record.bytes = end.outcome->body.size();
    }
    record.qtError = end.qtError;
    record.took = std::chrono::round<milliseconds>(now - entry.sentAt);
    qCDebug(lcNet) << record.method << record.pathTemplate << record.httpStatus << record.qtError
                   << record.took.count() << record.objectId;
    Q_EMIT callFinished(record);
}

void Sender::scheduleWake(SteadyTime now)
{
    // One reason at a time: what is due meanwhile could not go, and would wake us over and over.
    std::optional<SteadyTime> next;
    if (m_pause.isActive(now)) {
        next = m_pause.until();
    } else if (m_flying < m_spread.atOnce) { // else an answer pumps
        next = m_queue.hasReady(now) ? m_applicationRate.nextFree(now) : m_queue.nextDue();
    }
    if (!next) {
        m_wake.stop();
        return;
    }
    m_wake.start(std::max(milliseconds(0), std::chrono::ceil<milliseconds>(*next - now)));
}

/// What the next calls may expect of connections and answers.
void Sender::learn(const Entry &entry, const AttemptEnd &end, SteadyTime now)
{
    if (!end.outcome || !entry.job.call.success.contains(end.outcome->status)) {
        return;
    }
    m_protocol = end.http2 ? Protocol::Http2 : Protocol::Http1;
    const CallClass kind = entry.job.call.kind;
    if (kind == CallClass::Poll || kind == CallClass::Read) {
        m_answerTimes.add(now - entry.sentAt);
    }
    m_spread = spreadFor(m_policy, m_protocol, m_answerTimes.typical());
}

} // namespace fleetsync
