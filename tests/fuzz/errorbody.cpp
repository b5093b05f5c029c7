// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "fuzz/checks.h"

#include <iterator>

using namespace fleetsync;
using namespace fleetsync::fuzz;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    // The first byte chooses the status, so that every kind is reached.
    constexpr int statuses[] = {400, 401, 403, 404, 408, 409, 418, 422, 425, 429, 500, 503, 599};
    const int status = size > 0 ? statuses[data[0] % std::size(statuses)] : 400;
    const HttpAnswer told = answer(data + (size > 0 ? 1 : 0), size > 0 ? size - 1 : 0, status);
    const Policy policy;
    const ApiError error = errorOf(told, policy);
    must(error.httpStatus == status);
    must(error.kind != ErrorKind::BadAnswer && error.kind != ErrorKind::NoAnswer);
    mustBeProse(error.code);
    mustBeProse(error.message);
    mustBeProse(error.detail);
    constexpr qsizetype maxDetails = 50;
    must(error.details.size() <= maxDetails);
    for (const ErrorDetail &detail : error.details) {
        mustBeProse(detail.message);
        mustBeProse(detail.path);
        mustBeProse(detail.suggestion);
    }
    must(!error.retryAfter
         || (error.retryAfter->count() >= 0 && *error.retryAfter <= policy.pauseCap));
    return 0;
}
