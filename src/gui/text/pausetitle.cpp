// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "gui/text/pausetitle.h"

#include "gui/text/errortext.h"

namespace fleetsync {

namespace {

bool tellsAWait(const ApiError &error)
{
    return error.kind == ErrorKind::RateLimited && error.retryAfter;
}

} // namespace

QString pauseTitle(const FleetRow &row)
{
    if (row.wish && row.wish->error && tellsAWait(*row.wish->error)) {
        return errorWords(*row.wish->error).title;
    }
    return row.checkError && tellsAWait(*row.checkError) ? errorWords(*row.checkError).title
                                                         : QString();
}

} // namespace fleetsync
