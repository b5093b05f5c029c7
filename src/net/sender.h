// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/callrecord.h"
#include "net/circuit.h"
#include "net/connectiongate.h"
#include "net/httptransport.h"
#include "net/pause.h"
#include "net/ratelimit.h"
#include "net/sendqueue.h"
#include "net/spread.h"

#include <QHash>
#include <QObject>
#include <QRandomGenerator>
#include <QTimer>

#include <any>
#include <functional>

namespace fleetsync {

/// A decoded value, its type known to the decoder and to whoever asked. A struct, because Qt's
/// meta-type of a bare tl::expected wants to compare std::any.
struct Decoded
{
    tl::expected<std::any, ApiError> outcome;
};
using Decoder = std::function<Decoded(const HttpAnswer &)>;

struct Job
{
    quint64 id = 0;
    HttpCall call;
    Decoder decode; ///< for an answer of an expected status
};

/// Decides who may send when, and what a failed attempt leads to (reliability.md, "Calls"). Lives
/// in the network thread; all times are real time.
class Sender : public QObject
{
    Q_OBJECT
public:
    Sender(const ServerAccess &access, const Policy &policy, quint32 seed);

    void submit(const Job &job);

    /// Drops a read wherever it is; a write goes on.
    void cancel(quint64 id);
    void dropConnections() { m_transport.dropConnections(); }

Q_SIGNALS:
    void finished(quint64 id, const fleetsync::Decoded &decoded);
    void paused(std::chrono::milliseconds remaining);
    void keyRefused(const fleetsync::ApiError &error);
    void callFinished(const fleetsync::CallRecord &record);

private:
    struct Entry
    {
        Job job;
        int tries = 0;
        bool placeReserved = false; ///< has its connection's place in line
        bool flying = false;
        bool dropped = false; ///< nobody waits for it any more
        SteadyTime sentAt;
    };

    void pump();
    void launch(quint64 id, SteadyTime now);
    bool waitsForItsConnection(quint64 id, Entry &entry, SteadyTime now);
    std::optional<ApiError> refusalOf(const HttpCall &call) const;
    void onEnded(quint64 id, const AttemptEnd &end);
    Decoded judge(const Entry &entry, const AttemptEnd &end) const;
    void settleFailure(quint64 id, const Entry &entry, ApiError error);
    void tellCircuit(const ApiError &error, SteadyTime now);
    void startPause(const Entry &entry, ApiError &error, SteadyTime now);
    void giveBackWrites();
    void giveBack(quint64 id);
    void refuseKey(const ApiError &error);
    std::optional<SteadyTime> retryTime(const Entry &entry, const ApiError &error, SteadyTime now);
    void finish(quint64 id, const Decoded &decoded);
    void fail(quint64 id, const ApiError &error);
    void report(const Entry &entry, const AttemptEnd &end, const Decoded &decoded, SteadyTime now);
    void scheduleWake(SteadyTime now);
    void learn(const Entry &entry, const AttemptEnd &end, SteadyTime now);

    Policy m_policy;
    HttpTransport m_transport;
    QRandomGenerator m_random;
    QTimer m_wake;
    SendQueue m_queue;
    QHash<quint64, Entry> m_entries;
    qsizetype m_flying = 0;
    Protocol m_protocol = Protocol::Unknown;
    AnswerTimes m_answerTimes;
    Spread m_spread;
    RateLimit m_applicationRate;
    ConnectionGate m_gate;
    Pause m_pause;
    Circuit m_circuit;
    ApiError m_lastTrouble;
    std::optional<ApiError> m_keyRefusal;
};

} // namespace fleetsync
