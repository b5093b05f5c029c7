// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "simulator/sync.h"

#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

#include <limits>
#include <optional>

namespace fleetsync::simulator {

enum class FleetStatus { Connected, Disconnected, Archived, PendingDeletion };

struct StatusChange
{
    qint64 at = 0;
    FleetStatus status = FleetStatus::Connected;
};

/// The server syncs by itself whatever is due in [from, to).
struct Span
{
    qint64 from = std::numeric_limits<qint64>::min();
    qint64 to = std::numeric_limits<qint64>::max();
};

/// What makes a record odd (api.md, "What real servers do").
enum class Oddity {
    None,
    ProviderAsText,
    NoCompany,
    NoToken,
    UnknownStatus,
    NumbersAsText,
    UnknownFields,
    BracesInLink,
    LongName,
    HtmlName,
    BidiName,
    NestedTableName,
    AllNull,
    LaxId,
    UnknownSyncStatus,
    LastSyncInside,
};
inline constexpr int oddityCount = static_cast<int>(Oddity::LastSyncInside);

struct Issue
{
    QString id;
    QString code;
    QString message;
    qint64 firstAt = 0;
    qint64 lastAt = 0; ///< at the fleets' start; moves on with each completed sync
    std::optional<qint64> resolvedAt;
};

/// One connection. Its automatic syncs are not stored but follow from slots: slot k is due at
/// slotOffset + k * slotLength. Stored are those that were asked for, scripted or touched by a
/// call.
struct Fleet
{
    int index = 0;
    QString id;
    QString token;
    QString name;
    int provider = 0;
    Oddity oddity = Oddity::None;
    bool automatic = true;
    bool failsFirst = false; ///< the first attempt of what is asked for fails, a retry succeeds
    bool reconnects = true;  ///< false: the last automatic sync before its end failed
    qint64 createdAt = 0;
    qint64 updatedAt = 0;        ///< by edits; status changes count too
    QList<StatusChange> changes; ///< by time; before the first: Connected
    qint64 slotOffset = 0;
    qint64 slotLength = 7'200'000;
    int pastSlots = 0;
    QList<Span> automaticSpans;
    QList<Sync> syncs; ///< stored ones, by requestedAt
    QList<Issue> issues;
    int asked = 0;     ///< by POST /syncs
    QJsonObject edits; ///< fields that PATCH has replaced
};

FleetStatus statusAt(const Fleet &fleet, qint64 now);
qint64 updatedAt(const Fleet &fleet, qint64 now);
QString statusText(FleetStatus status);

} // namespace fleetsync::simulator
