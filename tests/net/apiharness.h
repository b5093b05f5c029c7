// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "net/httpfleetapi.h"
#include "support/rawserver.h"
#include "support/toldrandom.h"

#include <QtTest>

namespace fleetsync::test {

/// Real rules, short times; rates that no test runs into unless it wants to.
inline Policy shortPolicy()
{
    using namespace std::chrono_literals;
    Policy policy;
    policy.readIdle = 250ms;
    policy.readTotal = 800ms;
    policy.pollIdle = 250ms;
    policy.pollTotal = 800ms;
    policy.writeIdle = 250ms;
    policy.writeTotal = 800ms;
    policy.readTries = 3;
    policy.backoffBase = 2ms;
    policy.backoffCap = 10ms;
    policy.pauseFirst = 100ms;
    policy.pauseCap = 400ms;
    policy.circuitOpen = 200ms;
    policy.retriesPerMinuteFloor = 1000;
    policy.perApplicationPerSecond = 100'000;
    policy.perConnectionPerSecond = 100'000;
    policy.pageCap = 128 * 1024;
    policy.bodyCap = 32 * 1024;
    return policy;
}

/// Short is only the time-out that is waited for; others are out of a loaded machine's reach.
inline Policy policyFor(Cause expected)
{
    using namespace std::chrono_literals;
    constexpr Policy::ms patience = 60s;
    constexpr Policy::ms soon = 400ms;
    Policy policy = shortPolicy();
    policy.readTries = 1;
    policy.readIdle = policy.pollIdle = policy.writeIdle
            = expected == Cause::IdleTimeout ? soon : patience;
    policy.readTotal = policy.pollTotal = policy.writeTotal
            = expected == Cause::Deadline ? soon : patience;
    return policy;
}

inline ServerAccess accessTo(const QUrl &baseUrl)
{
    return {baseUrl, Secret("sk_test_0123456789abcdef"), {}};
}

inline ConnectionAuth fleetOne()
{
    return {ConnectionId(QStringLiteral("conn_1")), Secret("con_tkn_one_0123456789")};
}

inline ConnectionAuth fleetTwo()
{
    return {ConnectionId(QStringLiteral("conn_2")), Secret("con_tkn_two_0123456789")};
}

inline RequestId someWish()
{
    return RequestId(QStringLiteral("00000000-0000-4000-8000-000000000001"));
}

inline const QByteArray someSync
        = R"({"id":"sync_1","status":"requested","requestedAt":"2026-11-24T12:00:00.000Z"})";

/// The answer, or Unexpected with status -1 when none comes in time.
template <typename T>
Result<T> answerOf(const Reply<T> &reply)
{
    constexpr int patienceMs = 20'000;
    const bool came = QTest::qWaitFor([&reply] { return reply.isFinished(); }, patienceMs);
    if (!came || reply.resultCount() == 0) {
        ApiError none;
        none.httpStatus = -1;
        return tl::unexpected(none);
    }
    return reply.result();
}

/// The error of a reply that must fail; kind Unexpected with status -2 when it did not.
template <typename T>
ApiError errorOf(const Reply<T> &reply)
{
    const Result<T> result = answerOf(reply);
    if (result) {
        ApiError wentWell;
        wentWell.httpStatus = -2;
        return wentWell;
    }
    return result.error();
}

} // namespace fleetsync::test
