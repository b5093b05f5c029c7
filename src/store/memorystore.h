// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/ports.h"

#include <QList>

namespace fleetsync {

/// The journal for this run only: answers at once, nothing outlives it. One thread.
class MemoryStore : public Store
{
public:
    StoreReply<bool> put(const JournalEntry &entry) override;
    StoreReply<QList<JournalEntry>> entries() override;

private:
    bool inFlightElsewhere(const JournalEntry &entry) const;

    QList<JournalEntry> m_entries; ///< in the order in which their ids first came
};

} // namespace fleetsync
