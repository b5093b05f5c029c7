// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "net/transporterror.h"

#include <algorithm>

namespace fleetsync {

namespace {

struct Meaning
{
    ErrorKind kind;
    Cause cause;
};

Meaning meaningOf(StopCause stop)
{
    switch (stop) {
    case StopCause::Deadline:
        return {ErrorKind::NoAnswer, Cause::Deadline};
    case StopCause::TooBig:
        return {ErrorKind::TooBig, Cause::None};
    case StopCause::Cancelled:
        return {ErrorKind::Cancelled, Cause::None};
    case StopCause::Shutdown:
        return {ErrorKind::Cancelled, Cause::Shutdown};
    case StopCause::None:
        break;
    }
    return {ErrorKind::NoAnswer, Cause::IdleTimeout};
}

Meaning meaningOf(const QList<QSslError> &tls)
{
    if (tls.isEmpty()) {
        return {ErrorKind::Tls, Cause::TlsProtocol};
    }
    const bool onlyHost = std::all_of(tls.begin(), tls.end(), [](const QSslError &problem) {
        return problem.error() == QSslError::HostNameMismatch;
    });
    return {ErrorKind::Tls, onlyHost ? Cause::TlsHostMismatch : Cause::TlsUntrusted};
}

/// NotSent only for the errors with which the connection was never opened; in doubt the server may
/// have acted.
Meaning meaningOf(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::ConnectionRefusedError:
        return {ErrorKind::NotSent, Cause::Refused};
    case QNetworkReply::HostNotFoundError:
        return {ErrorKind::NotSent, Cause::HostNotFound};
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyTimeoutError:
        return {ErrorKind::NotSent, Cause::ProxyRefused};
    case QNetworkReply::ProxyAuthenticationRequiredError:
        return {ErrorKind::NotSent, Cause::ProxyAuth};
    case QNetworkReply::UnknownProxyError:
        return {ErrorKind::NoAnswer, Cause::ProxyRefused};
    case QNetworkReply::TimeoutError:
        return {ErrorKind::NoAnswer, Cause::IdleTimeout};
    case QNetworkReply::TemporaryNetworkFailureError:
    case QNetworkReply::NetworkSessionFailedError:
        return {ErrorKind::NoAnswer, Cause::Offline};
    case QNetworkReply::ProtocolFailure:
    case QNetworkReply::ProtocolUnknownError:
        return {ErrorKind::BadAnswer, Cause::BodyBroken};
    default:
        return {ErrorKind::NoAnswer, Cause::Cut};
    }
}

} // namespace

ApiError transportError(QNetworkReply::NetworkError error, StopCause stop,
                        const QList<QSslError> &tls, const QString &host)
{
    Meaning meaning = meaningOf(error);
    if (stop != StopCause::None || error == QNetworkReply::OperationCanceledError) {
        meaning = meaningOf(stop);
    } else if (error == QNetworkReply::SslHandshakeFailedError) {
        meaning = meaningOf(tls);
    }
    ApiError told;
    told.kind = meaning.kind;
    told.cause = meaning.cause;
    told.host = host;
    return told;
}

} // namespace fleetsync
