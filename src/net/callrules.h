// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/result.h"
#include "net/httpcall.h"
#include "net/sendqueue.h"

/// Pure: the table "Calls" of reliability.md.
namespace fleetsync {

Lane laneOf(const HttpCall &call);
bool isWrite(const HttpCall &call);

/// How often a call may be attempted when nothing but trouble comes of it.
int triesOf(const HttpCall &call, const Policy &policy);

/// What may pass by itself: no answer, a broken one, or a server that asks to come again.
bool isTrouble(const ApiError &error);

/// To refuse later calls with: its `Date` is of the first answer, not of theirs.
ApiError undated(ApiError error);

} // namespace fleetsync
