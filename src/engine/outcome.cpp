// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "engine/outcome.h"

#include <QRegularExpression>

namespace fleetsync {

namespace {

/// Calls that another sync in progress stands in the way of.
bool startsASync(WishKind kind)
{
    return kind == WishKind::Request || kind == WishKind::Retry;
}

} // namespace

Outcome outcomeOf(WishKind kind, const ApiError &error)
{
    switch (error.kind) {
    case ErrorKind::NotSent:
    case ErrorKind::Tls:
        return Outcome::NotSent;
    case ErrorKind::RateLimited:
        return Outcome::Limited;
    case ErrorKind::Unauthorized:
        return Outcome::KeyRefused;
    case ErrorKind::Forbidden:
        // No token goes along with Resolve: another one would not help.
        return kind == WishKind::Resolve ? Outcome::Rejected : Outcome::TokenRefused;
    case ErrorKind::Conflict:
        return startsASync(kind) ? Outcome::Conflict : Outcome::Rejected;
    case ErrorKind::NoAnswer:
    case ErrorKind::BadAnswer:
    case ErrorKind::TooBig:
    case ErrorKind::Redirected:
    case ErrorKind::Cancelled:
    case ErrorKind::BadRequest:
    case ErrorKind::NotFound:
    case ErrorKind::Unprocessable:
    case ErrorKind::ServerTrouble:
    case ErrorKind::Unexpected:
        break;
    }
    return surelyNotActedOn(error) ? Outcome::Rejected : Outcome::Unknown;
}

Outcome readOutcomeOf(const ApiError &error)
{
    switch (error.kind) {
    case ErrorKind::BadRequest:
    case ErrorKind::NotFound:
    case ErrorKind::Unprocessable:
        return Outcome::Rejected;
    case ErrorKind::Unauthorized:
        return Outcome::KeyRefused;
    case ErrorKind::Forbidden:
        return Outcome::TokenRefused;
    case ErrorKind::RateLimited:
        return Outcome::Limited;
    default:
        return Outcome::NotSent;
    }
}

SyncId syncNamedBy(const ApiError &conflict)
{
    // Laxer than the documented pattern, but without the full stop of a sentence.
    static const QRegularExpression pattern(QStringLiteral("\\bsync_[^\\s.,;:)\\]}'\"]+"));
    for (const QString &text : {conflict.detail, conflict.message}) {
        if (const auto match = pattern.match(text); match.hasMatch()) {
            return SyncId(match.captured());
        }
    }
    return {};
}

} // namespace fleetsync
