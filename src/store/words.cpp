// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "store/words.h"

using namespace Qt::StringLiterals;

namespace fleetsync {

QString toWord(WishKind kind)
{
    switch (kind) {
    case WishKind::Request:
        return u"request"_s;
    case WishKind::Retry:
        return u"retry"_s;
    case WishKind::Cancel:
        return u"cancel"_s;
    case WishKind::Resolve:
        return u"resolve"_s;
    case WishKind::Change:
        return u"change"_s;
    case WishKind::Remove:
        return u"remove"_s;
    }
    return {};
}

QString toWord(WishState state)
{
    switch (state) {
    case WishState::Wanted:
        return u"wanted"_s;
    case WishState::Sending:
        return u"sending"_s;
    case WishState::Acked:
        return u"acked"_s;
    case WishState::Rejected:
        return u"rejected"_s;
    case WishState::Unknown:
        return u"unknown"_s;
    case WishState::Adopted:
        return u"adopted"_s;
    case WishState::Followed:
        return u"followed"_s;
    case WishState::NeedsUser:
        return u"needs_user"_s;
    case WishState::NotStarted:
        return u"not_started"_s;
    case WishState::CancelledByUser:
        return u"cancelled"_s;
    }
    return {};
}

QString toWord(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::NotSent:
        return u"not_sent"_s;
    case ErrorKind::NoAnswer:
        return u"no_answer"_s;
    case ErrorKind::Tls:
        return u"tls"_s;
    case ErrorKind::BadAnswer:
        return u"bad_answer"_s;
    case ErrorKind::TooBig:
        return u"too_big"_s;
    case ErrorKind::Redirected:
        return u"redirected"_s;
    case ErrorKind::Cancelled:
        return u"cancelled"_s;
    case ErrorKind::BadRequest:
        return u"bad_request"_s;
    case ErrorKind::Unauthorized:
        return u"unauthorized"_s;
    case ErrorKind::Forbidden:
        return u"forbidden"_s;
    case ErrorKind::NotFound:
        return u"not_found"_s;
    case ErrorKind::Conflict:
        return u"conflict"_s;
    case ErrorKind::Unprocessable:
        return u"unprocessable"_s;
    case ErrorKind::RateLimited:
        return u"rate_limited"_s;
    case ErrorKind::ServerTrouble:
        return u"server_trouble"_s;
    case ErrorKind::Unexpected:
        return u"unexpected"_s;
    }
    return {};
}

QString toWord(Cause cause)
{
    switch (cause) {
    case Cause::None:
        return u"none"_s;
    case Cause::Refused:
        return u"refused"_s;
    case Cause::HostNotFound:
        return u"host_not_found"_s;
    case Cause::Offline:
        return u"offline"_s;
    case Cause::ProxyRefused:
        return u"proxy_refused"_s;
    case Cause::ProxyAuth:
        return u"proxy_auth"_s;
    case Cause::IdleTimeout:
        return u"idle_timeout"_s;
    case Cause::Deadline:
        return u"deadline"_s;
    case Cause::Cut:
        return u"cut"_s;
    case Cause::TlsUntrusted:
        return u"tls_untrusted"_s;
    case Cause::TlsHostMismatch:
        return u"tls_host_mismatch"_s;
    case Cause::TlsProtocol:
        return u"tls_protocol"_s;
    case Cause::NoToken:
        return u"no_token"_s;
    case Cause::BadSecret:
        return u"bad_secret"_s;
    case Cause::Shutdown:
        return u"shutdown"_s;
    case Cause::BodyBroken:
        return u"body_broken"_s;
    case Cause::NotJson:
        return u"not_json"_s;
    case Cause::WrongShape:
        return u"wrong_shape"_s;
    }
    return {};
}

QString toWord(ConnectionStatus status)
{
    switch (status) {
    case ConnectionStatus::Unknown:
        return u"unknown"_s;
    case ConnectionStatus::Connected:
        return u"connected"_s;
    case ConnectionStatus::Disconnected:
        return u"disconnected"_s;
    case ConnectionStatus::Archived:
        return u"archived"_s;
    case ConnectionStatus::PendingDeletion:
        return u"pending_deletion"_s;
    case ConnectionStatus::Deleting:
        return u"deleting"_s;
    case ConnectionStatus::Deleted:
        return u"deleted"_s;
    }
    return {};
}

QString toWord(SyncMode mode)
{
    switch (mode) {
    case SyncMode::Unknown:
        return u"unknown"_s;
    case SyncMode::Automatic:
        return u"automatic"_s;
    case SyncMode::Manual:
        return u"manual"_s;
    }
    return {};
}

QString toWord(SyncStatus status)
{
    switch (status) {
    case SyncStatus::Unknown:
        return u"unknown"_s;
    case SyncStatus::Requested:
        return u"requested"_s;
    case SyncStatus::InProgress:
        return u"in_progress"_s;
    case SyncStatus::Completed:
        return u"completed"_s;
    case SyncStatus::Failed:
        return u"failed"_s;
    }
    return {};
}

QString toWord(IssueStatus status)
{
    switch (status) {
    case IssueStatus::Unknown:
        return u"unknown"_s;
    case IssueStatus::Ongoing:
        return u"ongoing"_s;
    case IssueStatus::Resolved:
        return u"resolved"_s;
    }
    return {};
}

QString toWord(ProviderRequest request)
{
    switch (request) {
    case ProviderRequest::Unknown:
        return u"unknown"_s;
    case ProviderRequest::HistoricalFiles:
        return u"historical_files"_s;
    case ProviderRequest::ProvisionCredentials:
        return u"provision_credentials"_s;
    }
    return {};
}

} // namespace fleetsync
