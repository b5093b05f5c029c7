// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/journalentry.h"

namespace fleetsync {

/// The body that the wish's call carries, as JSON; `{}` for calls without one.
QString wishBody(const JournalEntry &entry);
/// The id of the sync or issue that the wish is about; null when it is about neither.
QString wishTarget(const JournalEntry &entry);

/// Both read back, by `entry.kind`; false when the body is none that the kind may have.
bool readWishBody(JournalEntry &entry, const QString &body, const QString &target);

} // namespace fleetsync
