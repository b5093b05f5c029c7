// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/connection.h"

#include <QString>
#include <QUrl>

#include <optional>

namespace fleetsync {

/// An address from the server that may be handed to people: strict, https, a host, no user info, no
/// port, no template braces. nullopt: none came, or it is not to be trusted.
std::optional<QUrl> safeLink(const QString &text);

/// The fleet's link for logging in again, where it may leave this computer: safe, and without the
/// connection's token or what looks like a key of ours.
std::optional<QUrl> reconnectLink(const Connection &connection);

/// Why there is no reconnect link to copy; empty where there is one.
QString noReconnectLinkText(const Connection &connection);

} // namespace fleetsync
