// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "fuzz/checks.h"

using namespace fleetsync;
using namespace fleetsync::fuzz;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const HttpAnswer told = answer(data, size, 201);
    if (const auto sync = syncAnswer(told); valueOrBadAnswer(sync)) {
        mustHold(*sync);
        must(sync->serverDate == told.serverDate);
    }
    if (const auto ack = syncAckAnswer(told); valueOrBadAnswer(ack)) {
        mustBeId(ack->id.toString());
        mustBeProse(ack->message);
    }
    return 0;
}
