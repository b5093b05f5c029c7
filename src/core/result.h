// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>
#include <QFuture>
#include <QList>
#include <QString>

#include <tl/expected.hpp>

#include <chrono>
#include <optional>

namespace fleetsync {

/// Why a call gave no answer that can be used. Words are chosen in gui/text.
enum class ErrorKind {
    NotSent,       ///< the connection was never opened: refused, DNS, proxy; the server saw nothing
    NoAnswer,      ///< sent, or perhaps sent: cut, reset, timed out before a whole answer
    Tls,           ///< certificate or TLS version not accepted; nothing was sent
    BadAnswer,     ///< an answer came, but not of the expected shape
    TooBig,        ///< the answer passed the size cap
    Redirected,    ///< any 3xx: never followed
    Cancelled,     ///< by us
    BadRequest,    ///< 400
    Unauthorized,  ///< 401
    Forbidden,     ///< 403
    NotFound,      ///< 404
    Conflict,      ///< 409
    Unprocessable, ///< 422
    RateLimited,   ///< 429
    ServerTrouble, ///< 5xx
    Unexpected,    ///< any other status
};

/// What exactly broke below HTTP, for the sentence and the log.
enum class Cause {
    None,
    Refused,
    HostNotFound,
    Offline,
    ProxyRefused,
    ProxyAuth,
    IdleTimeout,
    Deadline,
    Cut,
    TlsUntrusted,
    TlsHostMismatch,
    TlsProtocol,
    NoToken,
    BadSecret,
    Shutdown,
    BodyBroken,
    NotJson,
    WrongShape,
};

/// One entry of an error's `detail` array (400 and 422, api.md "Errors"). Server prose: plain text.
struct ErrorDetail
{
    QString message;
    QString path; ///< e.g. `{requestBody}.providerRequests[0]`
    QString suggestion;

    friend bool operator==(const ErrorDetail &, const ErrorDetail &) = default;
};

/// A failed call as a value. Server texts are data and shown as plain text, 2 kB at most.
struct ApiError
{
    ErrorKind kind = ErrorKind::Unexpected;
    Cause cause = Cause::None;
    int httpStatus = 0; ///< 0 = no status line arrived
    QString code;       ///< the body's `code`, verbatim
    QString message;
    QString detail; ///< when `detail` is a string
    QList<ErrorDetail> details;
    std::optional<std::chrono::milliseconds> retryAfter;
    QString host; ///< the host in question for redirects, TLS and DNS errors
    QDateTime serverDate;

    friend bool operator==(const ApiError &, const ApiError &) = default;
};

template <typename T>
using Result = tl::expected<T, ApiError>;

/// The one word for "later": exactly one `.then(context, …)` is attached to it (architecture.md,
/// "Async").
template <typename T>
using Reply = QFuture<Result<T>>;

/// True when the server surely did not act on the call.
bool surelyNotActedOn(const ApiError &error);

} // namespace fleetsync
