// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "engine/viewstates.h"

#include "engine/pendingcall.h"

#include <algorithm>
#include <utility>

using namespace std::chrono_literals;

namespace fleetsync {

namespace {

/// A click is kept soon, a hundred of them in a row once.
constexpr std::chrono::milliseconds writeAfter = 1s;
constexpr std::chrono::milliseconds readAfter = 2s;
constexpr std::chrono::milliseconds readAtMostAfter = 60s;

/// A window that only looks does so to its end.
bool mayGoBetter(std::optional<StoreErrorKind> trouble)
{
    return trouble && trouble != StoreErrorKind::ReadOnly;
}

} // namespace

ViewStates::ViewStates(Store &store, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_clock(clock)
    , m_readAfter(readAfter)
{}

ViewStates::~ViewStates()
{
    write();
}

void ViewStates::read()
{
    if (m_known || std::exchange(m_reading, true)) {
        return;
    }
    onAnswer(m_store.views(), this, [this](const auto &views) {
        m_reading = false;
        if (views) {
            m_values = *views;
            m_known = true;
            m_trouble.reset();
            Q_EMIT known();
        } else {
            onNotRead(views.error().kind);
        }
    });
}

void ViewStates::readAgain()
{
    if (mayGoBetter(m_trouble)) {
        read();
    }
}

void ViewStates::onNotRead(StoreErrorKind why)
{
    m_trouble = why;
    if (mayGoBetter(m_trouble)) {
        m_clock.after(m_readAfter, this, [this] { read(); });
        m_readAfter = std::min(2 * m_readAfter, readAtMostAfter);
    }
    Q_EMIT notRead(why);
}

void ViewStates::keep(const QString &name, const QByteArray &value)
{
    if (!m_known || (m_values.value(name) == value && !m_refused.contains(name))) {
        return;
    }
    note(name, value);
    if (!std::exchange(m_armed, true)) {
        m_clock.after(writeAfter, this, [this] {
            m_armed = false;
            write();
        });
    }
}

void ViewStates::keepNow(const QString &name, const QByteArray &value)
{
    if (m_known) {
        note(name, value);
        write();
    }
}

void ViewStates::note(const QString &name, const QByteArray &value)
{
    m_values.insert(name, value);
    m_changed.insert(name, value);
    m_refused.remove(name);
}

void ViewStates::write()
{
    const QHash<QString, QByteArray> changed = std::exchange(m_changed, {});
    for (auto view = changed.cbegin(); view != changed.cend(); ++view) {
        onAnswer(m_store.keepView(view.key(), *view), this,
                 [this, name = view.key(), turn = ++m_turns[view.key()]](const auto &answer) {
                     if (isLast(name, turn)) {
                         answer ? onKept(name) : onRefused(name, answer.error().kind);
                     }
                 });
    }
}

/// What became of an earlier value nobody asks any more.
bool ViewStates::isLast(const QString &name, int turn) const
{
    return turn == m_turns.value(name) && !m_changed.contains(name);
}

void ViewStates::onKept(const QString &name)
{
    m_refused.remove(name);
    Q_EMIT kept(name);
}

void ViewStates::onRefused(const QString &name, StoreErrorKind why)
{
    m_changed.insert(name, m_values.value(name));
    if (!m_refused.contains(name)) {
        m_refused.insert(name);
        Q_EMIT notKept(name, why);
    }
}

} // namespace fleetsync
