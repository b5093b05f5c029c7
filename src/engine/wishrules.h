// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "engine/wishbook.h"

namespace fleetsync {

/// A person may have it sent now: it rests, and is surely not on its way.
bool maySendAgain(const Wish &wish);

/// "Start mine when it ends" may be said of it: another sync runs, and that one is followed.
bool mayStartAfter(const Wish &wish);

/// It waits until no sync of its fleet runs.
bool waitsForEnd(const JournalEntry &entry);

/// It can still be taken back unsent.
bool mayWithdraw(const Wish &wish);

/// Two clicks that ask for the same.
bool isSameOrder(const JournalEntry &one, const JournalEntry &other);

} // namespace fleetsync
