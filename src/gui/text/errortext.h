// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/result.h"
#include "core/syncrequest.h"
#include "engine/fleetrow.h"

#include <QString>

namespace fleetsync {

/// Plain text both: a title without a full stop, and sentences that end in what to do next.
struct ErrorWords
{
    QString title;
    QString body;

    friend bool operator==(const ErrorWords &, const ErrorWords &) = default;
};

/// A pair per ErrorKind and Cause; what Terminal wrote is appended as plain text, never the rest.
ErrorWords errorWords(const ApiError &error);
/// The same by what was asked for: what Terminal does not find is the sync, the fleet or the issue.
ErrorWords wishErrorWords(WishKind kind, const ApiError &error);

/// What became of one wish of the user, in one or two sentences.
/// @param now server time
QString wishSentence(const JournalEntry &entry, const FleetRow &row, const QDateTime &now);
/// Part of it: of a Resolve, Change or Remove that was neither rejected nor held up.
/// @param name the fleet's, as shown
QString changeSentence(WishKind kind, WishState state, const QString &name);

/// For the line under a field of the form.
QString fieldProblemText(const FieldProblem &problem);

} // namespace fleetsync
