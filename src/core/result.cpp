// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "core/result.h"

namespace fleetsync {

namespace {

/// Statuses with which a server or gateway refuses a request before anybody acts on it.
bool refusedUnread(int httpStatus)
{
    switch (httpStatus) {
    case 405: // method not allowed
    case 411: // length required
    case 413: // content too large
    case 414: // URI too long
    case 415: // unsupported media type
    case 425: // too early
    case 426: // upgrade required
    case 431: // header fields too large
        return true;
    default:
        return false;
    }
}

} // namespace

bool surelyNotActedOn(const ApiError &error)
{
    switch (error.kind) {
    case ErrorKind::NotSent:
    case ErrorKind::Tls:
    case ErrorKind::BadRequest:
    case ErrorKind::Unauthorized:
    case ErrorKind::Forbidden:
    case ErrorKind::NotFound:
    case ErrorKind::Conflict:
    case ErrorKind::Unprocessable:
    case ErrorKind::RateLimited:
        return true;
    case ErrorKind::Redirected:
        // 307 and 308 ask for the same request elsewhere; a 303 (and, in the wild, 301 and 302) is
        // how a server answers a POST that it did act on.
        return error.httpStatus == 307 || error.httpStatus == 308;
    case ErrorKind::Unexpected:
        return refusedUnread(error.httpStatus);
    case ErrorKind::NoAnswer:
    case ErrorKind::BadAnswer:
    case ErrorKind::TooBig:
    case ErrorKind::Cancelled:
    case ErrorKind::ServerTrouble:
        return false;
    }
    return false;
}

} // namespace fleetsync
