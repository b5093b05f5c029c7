// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "engine/orderproof.h"

#include <algorithm>

namespace fleetsync {

namespace {

std::optional<qint64> toldMs(const QDateTime &time)
{
    return time.isValid() ? std::optional(time.toMSecsSinceEpoch()) : std::nullopt;
}

template <typename T>
int order(const T &a, const T &b)
{
    return a < b ? -1 : (b < a ? 1 : 0);
}

} // namespace

void OrderProof::note(Way way, const QList<Connection> &page)
{
    Stream &stream = m_streams[static_cast<size_t>(way)];
    const int wrong = way == Way::Up ? 1 : -1;
    for (const Connection &connection : page) {
        const Place place = placeOf(connection);
        for (const Key key : {ByCreation, ByUpdate, ById}) {
            // The first against itself: has it this key at all?
            const auto step = compare(key, stream.last.value_or(place), place);
            m_holds[key] = m_holds[key] && step && *step != wrong;
        }
        stream.last = place;
        stream.first = stream.first.value_or(place);
    }
}

bool OrderProof::anyKeyHolds() const
{
    return std::any_of(m_holds.cbegin(), m_holds.cend(), [](bool holds) { return holds; });
}

bool OrderProof::startApart() const
{
    const auto &up = stream(Way::Up).first;
    const auto &down = stream(Way::Down).first;
    return up && down && up->id != down->id;
}

bool OrderProof::haveCrossed() const
{
    const auto &up = stream(Way::Up).last;
    const auto &down = stream(Way::Down).last;
    const auto crossed = [&](Key key) {
        return up && down && m_holds[key] && compare(key, *down, *up).value_or(0) < 0;
    };
    return crossed(ByCreation) || crossed(ByUpdate) || crossed(ById);
}

ConnectionId OrderProof::last(Way way) const
{
    return stream(way).last ? stream(way).last->id : ConnectionId();
}

OrderProof::Place OrderProof::placeOf(const Connection &connection)
{
    return {{toldMs(connection.createdAt), toldMs(connection.updatedAt)}, connection.id};
}

/// nullopt: one of them has no such key.
std::optional<int> OrderProof::compare(Key key, const Place &a, const Place &b)
{
    if (key == ById) {
        return order(a.id, b.id);
    }
    const auto &one = a.times[key];
    const auto &other = b.times[key];
    return one && other ? std::optional(order(*one, *other)) : std::nullopt;
}

} // namespace fleetsync
