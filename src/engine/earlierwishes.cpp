// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "engine/earlierwishes.h"

#include <algorithm>
#include <utility>

namespace fleetsync {

namespace {

using Entries = tl::expected<QList<JournalEntry>, StoreError>;

/// The window lives on while a long journal comes.
constexpr qsizetype entriesATurn = 100;

/// Its call never ended. Without an error it was found so by an earlier start, which was cut short
/// before a look-up had told.
bool wasInterrupted(const JournalEntry &entry)
{
    return entry.state == WishState::Sending || (entry.state == WishState::Unknown && !entry.error);
}

} // namespace

EarlierWishes::EarlierWishes(const WishContext &context, const Hands &hands, QObject *parent)
    : QObject(parent)
    , m_context(context)
    , m_hands(hands)
{}

void EarlierWishes::recall()
{
    onAnswer(m_context.store.entriesOfInterest(), this, [this](const Entries &entries) {
        if (entries) {
            m_hasRecalled = true;
            std::for_each(entries->crbegin(), entries->crend(),
                          [this](const JournalEntry &entry) { take(entry); });
        }
    });
}

void EarlierWishes::resume()
{
    if (m_isWhole) {
        finish();
        return;
    }
    onAnswer(m_context.store.entries(), this, [this](const Entries &entries) {
        m_isWhole = entries.has_value();
        m_coming = entries.value_or(QList<JournalEntry>());
        m_left = m_coming.size();
        takeNext();
    });
}

void EarlierWishes::takeNext()
{
    for (qsizetype taken = 0; taken < entriesATurn && m_left > 0; ++taken) {
        const JournalEntry &entry = m_coming.at(--m_left);
        // What was of interest is here already, unless a person has dismissed it since.
        if (!m_hasRecalled || !isOfInterest(entry)) {
            take(entry);
        }
    }
    if (m_left == 0) {
        m_coming = {};
        finish();
    } else {
        QMetaObject::invokeMethod(this, &EarlierWishes::takeNext, Qt::QueuedConnection);
    }
}

void EarlierWishes::finish()
{
    takeUp();
    Q_EMIT takenUp();
}

void EarlierWishes::take(const JournalEntry &entry)
{
    if (m_hands.book.find(entry.id)) {
        return;
    }
    Wish &wish = m_hands.book.add(entry);
    wish.earlier = true;
    wish.interrupted = wasInterrupted(entry);
    if (wish.interrupted) {
        wish.entry.state = WishState::Unknown; // nothing is on its way any more
    }
    m_hands.book.show(wish);
    if (!isSettled(wish.entry.state)) {
        wish.recalled = true;
        m_recalled.append(entry.id);
    }
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
    QSet<ConnectionId> fleets;
    for (const RequestId &id : recalled) {
        if (Wish *wish = m_hands.book.find(id)) { // nobody has dismissed it meanwhile
            fleets.insert(wish->entry.connection);
            takeUp(*wish);
        }
    }
    for (const ConnectionId &fleet : std::as_const(fleets)) {
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
