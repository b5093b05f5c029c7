// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "engine/earlierwishes.h"

#include <algorithm>
#include <utility>

namespace fleetsync {

namespace {

using Entries = tl::expected<QList<JournalEntry>, StoreError>;

} // namespace

EarlierWishes::EarlierWishes(const WishContext &context, const Hands &hands, QObject *parent)
    : QObject(parent)
    , m_context(context)
    , m_hands(hands)
{}

void EarlierWishes::recall()
{
    onAnswer(m_context.store.entries(), this, [this](const Entries &entries) {
        if (entries) {
            take(*entries);
            m_hasRecalled = true;
        }
    });
}

void EarlierWishes::resume()
{
    if (m_hasRecalled) {
        takeUp();
        Q_EMIT takenUp();
        return;
    }
    onAnswer(m_context.store.entries(), this, [this](const Entries &entries) {
        if (entries) {
            take(*entries);
            takeUp();
        }
        Q_EMIT takenUp();
    });
}

void EarlierWishes::take(const QList<JournalEntry> &newestFirst)
{
    std::for_each(newestFirst.crbegin(), newestFirst.crend(), [this](const JournalEntry &entry) {
        if (!m_hands.book.find(entry.id)) {
            show(entry);
        }
    });
}

void EarlierWishes::show(const JournalEntry &entry)
{
    Wish &wish = m_hands.book.add(entry);
    wish.recalled = true;
    wish.earlier = true;
    wish.interrupted = entry.state == WishState::Sending;
    if (wish.interrupted) {
        wish.entry.state = WishState::Unknown; // nothing is on its way any more
    }
    m_hands.book.show(wish);
    m_recalled.append(entry.id);
}

void EarlierWishes::takeUp()
{
    const QList<RequestId> recalled = std::exchange(m_recalled, {});
    const auto underWay
            = std::count_if(recalled.cbegin(), recalled.cend(), [this](const RequestId &id) {
                  const Wish *wish = m_hands.book.find(id);
                  return wish && wish->entry.state == WishState::Unknown;
              });
    if (underWay > 0) {
        Q_EMIT interrupted(static_cast<int>(underWay));
    }
    for (const RequestId &id : recalled) {
        if (Wish *wish = m_hands.book.find(id)) { // nobody has dismissed it meanwhile
            takeUp(*wish);
        }
    }
    const QList<ConnectionId> fleets = m_hands.book.fleets();
    for (const ConnectionId &fleet : fleets) {
        m_hands.runner.pump(fleet);
    }
}

void EarlierWishes::takeUp(Wish &wish)
{
    wish.recalled = false;
    if (wish.interrupted) {
        m_hands.book.settle(wish, JournalEntry(wish.entry));
    }
    if (wish.entry.state == WishState::Unknown) {
        m_hands.reconciler.start(wish.entry.id);
    }
}

} // namespace fleetsync
