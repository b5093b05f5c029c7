// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "net/circuit.h"

#include <algorithm>

using namespace std::chrono_literals;

namespace fleetsync {

Circuit::Circuit(const Policy &policy)
    : m_floor(policy.retriesPerMinuteFloor)
    , m_share(policy.retriesPerMinuteShare)
    , m_openFor(policy.circuitOpen)
{}

bool Circuit::admit(SteadyTime now)
{
    if (m_state == State::Closed) {
        return true;
    }
    if (m_state == State::Probing || now < m_openUntil) {
        return false;
    }
    m_state = State::Probing;
    return true;
}

void Circuit::attempted(SteadyTime now)
{
    m_attempts.push_back(now);
    forgetOld(now);
}

bool Circuit::mayRetry(SteadyTime now)
{
    if (m_state != State::Closed) {
        return false;
    }
    forgetOld(now);
    const double allowed = std::max(static_cast<double>(m_floor),
                                    m_share * static_cast<double>(m_attempts.size()));
    if (static_cast<double>(m_retries.size()) + 1 > allowed) {
        open(now);
        return false;
    }
    m_retries.push_back(now);
    return true;
}

void Circuit::succeeded()
{
    // While open, only the probe or a write can come back well; both show that the server is there.
    m_state = State::Closed;
}

void Circuit::failed(SteadyTime now)
{
    if (m_state == State::Probing) {
        open(now);
    }
}

void Circuit::undecided()
{
    if (m_state == State::Probing) {
        m_state = State::Open;
    }
}

void Circuit::open(SteadyTime now)
{
    m_state = State::Open;
    m_openUntil = now + m_openFor;
}

void Circuit::forgetOld(SteadyTime now)
{
    const SteadyTime limit = now - 1min;
    for (auto *times : {&m_attempts, &m_retries}) {
        while (!times->empty() && times->front() < limit) {
            times->pop_front();
        }
    }
}

} // namespace fleetsync
