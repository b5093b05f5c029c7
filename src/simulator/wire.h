// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "simulator/httpmessage.h"

namespace fleetsync::simulator::wire {

/// The status line and the header, with the length that the body will have on this wire.
QByteArray head(const Response &response, const QByteArray &date, bool keepAlive);

/// Everything of answers that are written at once (Plain, CutInside, BadChunk, Garbage).
QByteArray whole(const Response &response, const QByteArray &date, bool keepAlive);

/// Whether the connection ends behind this answer.
bool endsConnection(Wire wire);

inline constexpr qsizetype hugeBodySize = 100'000'000;

} // namespace fleetsync::simulator::wire
