// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "engine/fleet.h"

#include <QList>
#include <QString>

#include <vector>

namespace fleetsync {

enum class NoteKind { NotListed, NoToken, BeingDeleted, Archived, Disconnected, Running, Manual };

/// One amber note of the form about the chosen fleets. Notes never block.
struct FormNote
{
    NoteKind kind = NoteKind::NoToken;
    QString text;

    friend bool operator==(const FormNote &, const FormNote &) = default;
};

/// The rows of those fleets that are still there.
std::vector<FleetRow> rowsOf(const Fleet &fleet, const QList<ConnectionId> &ids);

/// One note per kind that fits any of the rows, those that leave fleets out first.
QList<FormNote> fleetNotes(const std::vector<FleetRow> &rows);

/// False: nothing can be asked of this fleet, the form leaves it out and says so.
bool canBeAsked(const FleetRow &row);

/// The history answered and is empty: "only what is new" brings no past data.
bool neverSynced(const FleetRow &row);

} // namespace fleetsync
