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
/// The same where a new sync was asked for: what Terminal does not find is then the fleet.
ErrorWords requestErrorWords(const ApiError &error);

/// What became of one wish of the user, in one or two sentences.
/// @param now server time
QString wishSentence(const JournalEntry &entry, const FleetRow &row, const QDateTime &now);

/// For the line under a field of the form.
QString fieldProblemText(const FieldProblem &problem);

} // namespace fleetsync
