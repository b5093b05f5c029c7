// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "engine/wishrules.h"

namespace fleetsync {

bool maySendAgain(const Wish &wish)
{
    if (wish.step != Step::Resting) {
        return false;
    }
    switch (wish.entry.state) {
    case WishState::Wanted:
    case WishState::NotStarted:
    case WishState::Rejected:
    case WishState::Followed:
        return true;
    case WishState::Sending:
    case WishState::Acked:
    case WishState::Unknown:
    case WishState::Adopted:
    case WishState::NeedsUser:
    case WishState::CancelledByUser:
        return false;
    }
    return false;
}

bool mayStartAfter(const Wish &wish)
{
    return wish.step == Step::Resting && wish.entry.state == WishState::Followed
           && wish.entry.kind == WishKind::Request && !wish.entry.sync.isEmpty();
}

bool waitsForEnd(const JournalEntry &entry)
{
    return entry.kind == WishKind::Request && entry.state == WishState::Wanted
           && !entry.target.isEmpty();
}

bool isSameOrder(const JournalEntry &one, const JournalEntry &other)
{
    return one.kind == other.kind && one.target == other.target && one.issue == other.issue
           && one.change == other.change;
}

bool mayWithdraw(const Wish &wish)
{
    return wish.entry.state == WishState::Wanted
           && (wish.step == Step::Resting || wish.step == Step::Reading);
}

} // namespace fleetsync
