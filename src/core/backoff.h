// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/policy.h"

#include <QByteArray>
#include <QDateTime>

#include <chrono>
#include <optional>

namespace fleetsync {

/// Full jitter: unit × min(cap, base · 2ⁿ), not below `atLeast` (reliability.md, "Calls").
/// @param unit chance in [0, 1)
/// @param retry 0 for the first retry
std::chrono::milliseconds backoff(int retry, double unit, std::chrono::milliseconds atLeast,
                                  const Policy &policy);

/// `Retry-After` header (seconds, or an HTTP date against the answer's own `Date`) and the body's
/// `retryAfter` in seconds: the largest of them, clamped to 0…pauseCap; nullopt when none can be
/// read.
std::optional<std::chrono::milliseconds> retryAfter(const QByteArray &header,
                                                    const QDateTime &serverDate,
                                                    std::optional<double> bodySeconds,
                                                    const Policy &policy);

/// One of the three date forms of HTTP (RFC 9110, 5.6.7), in UTC; invalid when it is none.
QDateTime httpDate(const QByteArray &text);

} // namespace fleetsync
