// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "gui/text/errortext.h"

namespace fleetsync {

// The parts of errorWords() for what broke below the API.

ErrorWords notSentWords(const ApiError &error);
ErrorWords noAnswerWords(Cause cause);
ErrorWords tlsWords(const ApiError &error);
ErrorWords badAnswerWords(Cause cause);
/// TooBig, Redirected, Cancelled.
ErrorWords otherNetworkWords(const ApiError &error);

} // namespace fleetsync
