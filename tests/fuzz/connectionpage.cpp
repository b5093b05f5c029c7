// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "fuzz/checks.h"

using namespace fleetsync;
using namespace fleetsync::fuzz;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const HttpAnswer told = answer(data, size);
    mustHoldPage(connectionPage(told), told.body);
    if (const auto one = connectionAnswer(told); valueOrBadAnswer(one)) {
        mustHold(*one);
    }
    return 0;
}
