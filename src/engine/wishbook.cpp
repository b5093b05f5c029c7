// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "engine/wishbook.h"

#include <algorithm>
#include <utility>

namespace fleetsync {

namespace {

bool hasBecomeASync(WishState state)
{
    return state == WishState::Acked || state == WishState::Adopted;
}

bool concernsASync(WishKind kind)
{
    return kind == WishKind::Request || kind == WishKind::Retry || kind == WishKind::Cancel;
}

/// The newer one of two; but a stop of the latest sync says what has become of the fleet, and a
/// stop of an older one does not.
bool takesItsPlace(const FleetRow &row, const JournalEntry &shown, const JournalEntry &entry)
{
    if (entry.kind == WishKind::Cancel && row.latest() && shown.target != entry.target) {
        const SyncId latest = row.latest()->id;
        if (shown.target == latest || entry.target == latest) {
            return entry.target == latest;
        }
    }
    return !(shown.createdAt > entry.createdAt);
}

/// Terminal's echo against what was asked (ux.md §3); invalid: fits.
QDateTime startElsewhere(const JournalEntry &entry, const Sync &sync)
{
    // The moment in the server's own time from which it reckoned `days`.
    const QDateTime sentAt = sync.requestedAt.isValid() ? sync.requestedAt : entry.sentAt;
    return startDiffers(entry.request, sentAt, sync.startFrom).value_or(QDateTime());
}

/// Run again, it is no longer the one that we stopped.
bool wasRunAgain(const Rare<JournalEntry> &stop, const JournalEntry &entry)
{
    return entry.kind == WishKind::Retry && entry.state == WishState::Acked && stop
           && stop->target == entry.target && !(stop->createdAt > entry.createdAt);
}

} // namespace

WishBook::WishBook(const WishContext &context, QObject *parent)
    : QObject(parent)
    , m_context(context)
    , m_fleet(context.fleet)
{
    connect(&m_fleet, &Fleet::rowsInserted, this, &WishBook::onInserted);
    connect(&m_fleet, &Fleet::rowsChanged, this, &WishBook::chooseStops);
}

Wish &WishBook::add(const JournalEntry &entry)
{
    Wish &wish = m_wishes[entry.id];
    wish.entry = entry;
    m_byFleet[entry.connection].append(entry.id);
    return wish;
}

Wish *WishBook::find(const RequestId &id)
{
    const auto found = m_wishes.find(id);
    return found == m_wishes.end() ? nullptr : &found->second;
}

const QList<RequestId> &WishBook::of(const ConnectionId &fleet) const
{
    static const QList<RequestId> none;
    const auto found = m_byFleet.constFind(fleet);
    return found == m_byFleet.cend() ? none : *found;
}

void WishBook::forget(const RequestId &id)
{
    const Wish *wish = find(id);
    if (!wish) {
        return;
    }
    const ConnectionId fleet = wish->entry.connection;
    m_byFleet[fleet].removeOne(id);
    m_wishes.erase(id);
    m_fleet.edit(fleet, [&id](FleetRow &row) {
        for (auto *shown : {&row.wish, &row.stop}) {
            if (*shown && (*shown)->id == id) {
                shown->reset();
            }
        }
        row.changes.removeIf([&id](const JournalEntry &entry) { return entry.id == id; });
    });
}

bool WishBook::isBusy(const ConnectionId &fleet) const
{
    const QList<RequestId> &ids = of(fleet);
    return std::any_of(ids.cbegin(), ids.cend(), [this](const RequestId &id) {
        const Wish &wish = m_wishes.at(id);
        return wish.step != Step::Resting || wish.entry.state == WishState::Sending
               || wish.entry.state == WishState::Unknown;
    });
}

QSet<SyncId> WishBook::claimed(const Wish &wish) const
{
    QSet<SyncId> syncs;
    for (const RequestId &id : of(wish.entry.connection)) {
        const JournalEntry &entry = m_wishes.at(id).entry;
        if (id != wish.entry.id && hasBecomeASync(entry.state)) {
            syncs.insert(entry.sync);
        }
    }
    return syncs;
}

void WishBook::record(Wish &wish, const JournalEntry &next, Recorded done)
{
    wish.step = Step::Recording;
    onAnswer(m_context.store.put(next), this,
             [this, next, done = std::move(done)](const tl::expected<bool, StoreError> &kept) {
                 Wish *recorded = find(next.id);
                 if (!recorded) {
                     return;
                 }
                 recorded->step = Step::Resting;
                 if (kept) {
                     m_refused.remove(next.id); // its newest state went along
                     keepWhatWasRefused();
                     publish(*recorded, next);
                     recorded = find(next.id); // Whoever heard of it may have dismissed it.
                 }
                 if (recorded) {
                     done(*recorded, kept ? std::nullopt : std::optional(kept.error().kind));
                 }
             });
}

void WishBook::settle(Wish &wish, const JournalEntry &next)
{
    wish.step = Step::Resting;
    keep(next);
    publish(wish, next);
}

void WishBook::keep(const JournalEntry &entry)
{
    onAnswer(m_context.store.put(entry), this,
             [this, entry](const tl::expected<bool, StoreError> &kept) {
                 if (kept) {
                     m_refused.remove(entry.id);
                     m_context.reached(Moment::OutcomeKept);
                     keepWhatWasRefused();
                 } else if (const Wish *wish = find(entry.id); wish && wish->entry == entry) {
                     m_refused.insert(entry.id);
                     Q_EMIT notKept(entry, kept.error().kind);
                 }
             });
}

/// The journal takes entries again: what it refused before is still true.
void WishBook::keepWhatWasRefused()
{
    const QSet<RequestId> refused = std::exchange(m_refused, {});
    for (const RequestId &id : refused) {
        if (const Wish *wish = find(id)) {
            keep(wish->entry);
        }
    }
}

void WishBook::settleWith(Wish &wish, WishState state, const Sync &sync)
{
    JournalEntry next = wish.entry;
    next.state = state;
    next.sync = sync.id;
    next.candidates.clear();
    if (state != WishState::Followed) {
        next.error.reset();
    }
    const ConnectionId fleet = next.connection;
    m_fleet.putSync(fleet, sync);
    if (next.kind == WishKind::Request && hasBecomeASync(state)) {
        tellStart(next, sync);
    }
    settle(wish, next);
    Q_EMIT syncToFollow(fleet, sync.id);
}

void WishBook::tellStart(const JournalEntry &entry, const Sync &sync)
{
    m_fleet.edit(entry.connection, [&](FleetRow &row) {
        if (row.latest() && row.latest()->id == sync.id) {
            row.startsElsewhere = startElsewhere(entry, sync);
        }
    });
}

void WishBook::show(const Wish &wish)
{
    if (!wish.earlier || isOfInterest(wish.entry)) {
        showEntry(wish.entry);
        return;
    }
    const FleetRow *row = m_fleet.find(wish.entry.connection);
    if (row && wasRunAgain(row->stop, wish.entry)) {
        m_fleet.edit(wish.entry.connection, [](FleetRow &edited) { edited.stop.reset(); });
    }
}

void WishBook::showEntry(const JournalEntry &entry)
{
    if (!concernsASync(entry.kind)) {
        showChange(entry);
        return;
    }
    m_fleet.edit(entry.connection, [this, &entry](FleetRow &row) {
        auto &shown = entry.kind == WishKind::Cancel ? row.stop : row.wish;
        if (entry.kind == WishKind::Cancel && shown && shown->target != entry.target) {
            m_severalStops.insert(entry.connection);
        }
        if (!shown || shown->id == entry.id || takesItsPlace(row, *shown, entry)) {
            shown = entry;
        }
        if (wasRunAgain(row.stop, entry)) {
            row.stop.reset();
        }
    });
}

/// Which sync is the latest may come to be known only after the stops.
void WishBook::chooseStops()
{
    for (const ConnectionId &fleet : std::as_const(m_severalStops)) {
        const FleetRow *row = m_fleet.find(fleet);
        const Sync *latest = row ? row->latest() : nullptr;
        if (!latest || (row->stop && row->stop->target == latest->id)) {
            continue;
        }
        if (const Rare<JournalEntry> stop = stopOf(fleet, latest->id)) {
            m_fleet.edit(fleet, [&stop](FleetRow &edited) { edited.stop = stop; });
        }
    }
}

/// As show() would have it on the row; empty: there is none.
Rare<JournalEntry> WishBook::stopOf(const ConnectionId &fleet, const SyncId &sync) const
{
    const QList<RequestId> &ids = of(fleet);
    Rare<JournalEntry> stop;
    for (const RequestId &id : ids) {
        const Wish &wish = m_wishes.at(id);
        const JournalEntry &entry = wish.entry;
        const bool isWorthIt = !wish.earlier || isOfInterest(entry);
        if (entry.kind == WishKind::Cancel && entry.target == sync && isWorthIt
            && !(stop && stop->createdAt > entry.createdAt)) {
            stop = entry;
        }
    }
    const bool again = std::any_of(ids.cbegin(), ids.cend(), [this, &stop](const RequestId &id) {
        return wasRunAgain(stop, m_wishes.at(id).entry);
    });
    return again ? Rare<JournalEntry>() : stop;
}

void WishBook::onInserted(qsizetype first, qsizetype last)
{
    if (m_wishes.empty()) {
        return;
    }
    for (qsizetype i = first; i <= last; ++i) {
        const QList<RequestId> ids = of(m_fleet.at(i).connection.id);
        for (const RequestId &id : ids) {
            show(m_wishes.at(id));
        }
    }
}

void WishBook::publish(Wish &wish, const JournalEntry &next)
{
    wish.entry = next;
    wish.earlier = false;
    showEntry(next);
    Q_EMIT changed(next);
}

} // namespace fleetsync
