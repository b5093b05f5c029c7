// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/connection.h"

#include <QList>

#include <array>
#include <optional>

namespace fleetsync {

/// Two readings of one list, one that should go up and one that should go down: by which keys do
/// they so far? Looks at createdAt, updatedAt and id; whatever is absent from a record, or out of
/// step once, is out for good.
class OrderProof
{
public:
    enum class Way { Up, Down };

    void note(Way way, const QList<Connection> &page);

    bool anyKeyHolds() const;
    /// Both began, and not with the same record.
    bool startApart() const;
    /// By a key that holds, the way down has come strictly below where the way up is: records of
    /// equal keys may stand in any order.
    bool haveCrossed() const;
    /// The last record that was read that way; empty: none.
    ConnectionId last(Way way) const;

private:
    enum Key { ByCreation, ByUpdate, ById, keyCount };
    /// Where a record stands in each key.
    struct Place
    {
        std::array<std::optional<qint64>, 2> times; ///< ms: created, updated
        ConnectionId id;
    };
    struct Stream
    {
        std::optional<Place> first;
        std::optional<Place> last;
    };

    static Place placeOf(const Connection &connection);
    static std::optional<int> compare(Key key, const Place &a, const Place &b);
    const Stream &stream(Way way) const { return m_streams[static_cast<size_t>(way)]; }

    std::array<Stream, 2> m_streams;
    std::array<bool, keyCount> m_holds{true, true, true};
};

} // namespace fleetsync
