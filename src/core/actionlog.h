// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/id.h"
#include "core/journalentry.h"

#include <QDateTime>
#include <QString>

namespace fleetsync {

/// One line of the local action log (ux.md promise 12): who wanted what, when, and what has become
/// of it so far. Never a secret.
struct ActionLogLine
{
    QDateTime at; ///< fleet clock, UTC
    QString who;  ///< the computer's user
    RequestId wish;
    WishKind kind = WishKind::Request;
    ConnectionId connection;
    WishState result = WishState::Wanted;

    friend bool operator==(const ActionLogLine &, const ActionLogLine &) = default;
};

} // namespace fleetsync
