// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "fuzz/checks.h"

namespace {

void mustHold(const fleetsync::Provider &provider)
{
    using namespace fleetsync::fuzz;
    mustBeId(provider.code);
    mustBeProse(provider.name);
    mustBeProse(provider.status.text);
    mustBeProse(provider.baseCode);
    mustBeProse(provider.logo);
    mustBeProse(provider.icon);
    for (const QString &guide : provider.userGuides) {
        mustBeProse(guide);
    }
}

} // namespace

using namespace fleetsync;
using namespace fleetsync::fuzz;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const HttpAnswer told = answer(data, size);
    if (const auto list = providerList(told); valueOrBadAnswer(list)) {
        for (const Provider &provider : *list) {
            mustHold(provider);
        }
    }
    if (const auto link = shortLinkAnswer(told); valueOrBadAnswer(link)) {
        mustBeId(link->id);
        mustBeProse(link->code);
        mustBeProse(link->url);
        mustBeUtc(link->expiresAt);
    }
    return 0;
}
