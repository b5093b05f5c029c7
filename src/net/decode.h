// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/connection.h"
#include "core/issue.h"
#include "core/ports.h"
#include "core/provider.h"
#include "core/sync.h"
#include "net/httpcall.h"

#include <QJsonValue>

#include <optional>

namespace fleetsync {

/// Pure and tolerant; none throws. A record that is no object or has no usable id reads as nullopt;
/// whatever else is off stands in the value's own oddities (types with none: it is left out).
std::optional<Connection> decodeConnection(const QJsonValue &value);
std::optional<Sync> decodeSync(const QJsonValue &value);
std::optional<SyncAck> decodeSyncAck(const QJsonValue &value);
std::optional<ShortLink> decodeShortLink(const QJsonValue &value);
std::optional<Provider> decodeProvider(const QJsonValue &value);

/// @param value an Issue, or only its id
std::optional<Issue> decodeIssue(const QJsonValue &value);

/// What an answer outside 2xx means: kind by status, texts of the body (api.md, "Errors"; 2 kB
/// each), the wait it asks for.
ApiError errorOf(const HttpAnswer &answer, const Policy &policy);

} // namespace fleetsync
