// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/policy.h"
#include "net/ratelimit.h"

#include <deque>

namespace fleetsync {

/// Keeps retries from becoming a flood: at most max(floor, share of the calls) a minute. Beyond it
/// the circuit opens for a while; then one probe decides (reliability.md, "Calls"). Pure.
class Circuit
{
public:
    explicit Circuit(const Policy &policy);

    /// May a read go out now? Taking the answer `true` after the wait makes it the probe.
    bool admit(SteadyTime now);

    /// Counts an attempt that went out.
    void attempted(SteadyTime now);

    /// May this failed read be tried again? Takes one from the budget; without one the circuit
    /// opens.
    bool mayRetry(SteadyTime now);

    /// The server answered in a useful way: the circuit closes.
    void succeeded();

    /// No answer, or one that calls for a retry.
    void failed(SteadyTime now);

    /// A probe that was cancelled decides nothing: the next read is the probe.
    void undecided();

private:
    enum class State { Closed, Open, Probing };

    void open(SteadyTime now);
    void forgetOld(SteadyTime now);

    int m_floor;
    double m_share;
    std::chrono::milliseconds m_openFor;
    State m_state = State::Closed;
    SteadyTime m_openUntil;
    std::deque<SteadyTime> m_attempts;
    std::deque<SteadyTime> m_retries;
};

} // namespace fleetsync
