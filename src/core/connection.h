// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/id.h"
#include "core/known.h"
#include "core/provider.h"
#include "core/secret.h"

#include <QDateTime>
#include <QStringList>

#include <optional>

namespace fleetsync {

enum class ConnectionStatus {
    Unknown,
    Connected,
    Disconnected,
    Archived,
    PendingDeletion,
    Deleting,
    Deleted
};
enum class SyncMode { Unknown, Automatic, Manual };

/// One thing that was off in a record: which field, and what stood there (cut to 200 characters).
struct Oddity
{
    QString field;
    QString found;

    friend bool operator==(const Oddity &, const Oddity &) = default;
};

/// One fleet's account at one provider (api.md, "Objects"). Absent fields are empty.
struct Connection
{
    ConnectionId id;
    Known<ConnectionStatus> status;
    Known<SyncMode> syncMode;
    ProviderRef provider;
    QString sourceId;
    QString companyName;
    QStringList dotNumbers;
    QString accountName;
    QString accountUser; ///< first and last name, else e-mail
    QString externalId;
    QStringList tags;
    QString linkUrl; ///< as sent: checked before it is ever opened
    QDateTime createdAt;
    QDateTime updatedAt;
    Secret token; ///< empty: the answer had none, so nothing can be asked of this fleet
    QList<Oddity> oddities;

    friend bool operator==(const Connection &, const Connection &) = default;
};

/// What people call the fleet: company, account, external id, id; the first that is not empty.
QString displayName(const Connection &connection);

/// The provider's name, else its code.
QString displayName(const ProviderRef &provider);

/// Who asks: id for rate limits and blocks, token for the header. Calls without a token fail as
/// ErrorKind::Forbidden with Cause::NoToken and are not sent.
struct ConnectionAuth
{
    ConnectionId id;
    Secret token;

    friend bool operator==(const ConnectionAuth &, const ConnectionAuth &) = default;
};

/// `PATCH /connections/current`: only what is set is sent.
struct ConnectionPatch
{
    std::optional<ConnectionStatus> status; ///< Connected, Archived or Disconnected
    std::optional<SyncMode> syncMode;
    std::optional<QString> externalId;
    std::optional<QStringList> tags;

    friend bool operator==(const ConnectionPatch &, const ConnectionPatch &) = default;
};

/// True when the connection is as the patch would have it.
bool shows(const Connection &connection, const ConnectionPatch &patch);

/// On its way out, or gone.
bool isBeingDeleted(ConnectionStatus status);

} // namespace fleetsync
