// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "gui/history/pastorigins.h"

#include "engine/session.h"

#include <algorithm>
#include <utility>

namespace fleetsync {

namespace {

/// It tells who asked for a sync, or who stopped it.
bool tells(const JournalEntry &wish)
{
    const bool ofASync = wish.kind == WishKind::Request || wish.kind == WishKind::Retry
                         || wish.kind == WishKind::Cancel;
    return ofASync && (wish.state == WishState::Acked || wish.state == WishState::Adopted);
}

constexpr std::chrono::milliseconds tellEvery{500};

} // namespace

PastOrigins::PastOrigins(QObject *parent)
    : QObject(parent)
    , m_tellSoon(tellEvery, [this] { Q_EMIT changed(std::exchange(m_told, {})); })
{}

void PastOrigins::setSession(Session *session)
{
    if (m_session) {
        m_session->dispatcher().disconnect(this);
    }
    m_session = session;
    m_read = false;
    m_told.clear();
    if (session) {
        connect(&session->dispatcher(), &Dispatcher::wishChanged, this,
                &PastOrigins::onWishChanged);
        connect(&session->dispatcher(), &Dispatcher::resumed, this, [this] {
            m_read = false;
            Q_EMIT journalRead();
        });
    }
}

void PastOrigins::onWishChanged(const JournalEntry &wish)
{
    if (tells(wish)) {
        m_read = false;
        m_told.insert(wish.connection);
        m_tellSoon.call();
    }
}

PastOrigin PastOrigins::of(const SyncId &sync)
{
    if (!m_read) {
        read();
    }
    return m_known.value(sync);
}

void PastOrigins::read()
{
    m_known.clear();
    QHash<SyncId, QDateTime> retried;
    QHash<SyncId, QDateTime> stopped;
    m_read = true;
    const QList<JournalEntry> wishes
            = m_session ? m_session->dispatcher().wishes() : QList<JournalEntry>();
    for (const JournalEntry &wish : wishes) {
        if (!tells(wish)) {
            continue;
        }
        if (wish.kind == WishKind::Cancel) {
            QDateTime &at = stopped[wish.target];
            at = std::max(at, wish.createdAt);
        } else if (wish.kind == WishKind::Retry) {
            QDateTime &at = retried[wish.target];
            at = std::max(at, wish.createdAt);
        } else {
            m_known[wish.sync].askedBy = wish.who.isEmpty() ? tr("You") : wish.who;
        }
    }
    for (auto one = stopped.cbegin(); one != stopped.cend(); ++one) {
        // Run again since, it is no longer the one that we stopped.
        m_known[one.key()].stoppedByUs = !(retried.value(one.key()) > one.value());
    }
}

} // namespace fleetsync
