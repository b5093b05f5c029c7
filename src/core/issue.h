// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/connection.h"
#include "core/id.h"
#include "core/known.h"

#include <QDateTime>

namespace fleetsync {

enum class IssueStatus { Unknown, Ongoing, Resolved };

/// A problem that did not fail its sync, but part of the data may be missing (api.md, "Objects").
struct Issue
{
    IssueId id;
    Known<IssueStatus> status;
    ConnectionId connection;
    QString code; ///< `error.code`, verbatim
    QString message;
    QDateTime firstReportedAt;
    QDateTime lastReportedAt;
    QList<Oddity> oddities;

    /// False when only the id is known (an unexpanded reference).
    bool expanded = false;

    friend bool operator==(const Issue &, const Issue &) = default;
};

} // namespace fleetsync
