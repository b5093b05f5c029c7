// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "core/journalentry.h"

namespace fleetsync {

bool isSettled(WishState state)
{
    switch (state) {
    case WishState::Wanted:
    case WishState::Sending:
    case WishState::Unknown:
        return false;
    case WishState::Acked:
    case WishState::Rejected:
    case WishState::Adopted:
    case WishState::Followed:
    case WishState::NeedsUser:
    case WishState::NotStarted:
    case WishState::CancelledByUser:
        return true;
    }
    return true;
}

bool isOfInterest(const JournalEntry &entry)
{
    switch (entry.state) {
    case WishState::Acked:
    case WishState::Adopted:
        return entry.kind == WishKind::Cancel;
    case WishState::CancelledByUser:
        return false;
    default:
        return !entry.dismissed;
    }
}

} // namespace fleetsync
