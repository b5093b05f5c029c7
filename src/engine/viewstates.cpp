// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "engine/viewstates.h"

#include "engine/pendingcall.h"

#include <utility>

using namespace std::chrono_literals;

namespace fleetsync {

namespace {

/// A click is kept soon, a hundred of them in a row once.
constexpr std::chrono::milliseconds writeAfter = 1s;

} // namespace

ViewStates::ViewStates(Store &store, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_clock(clock)
{}

ViewStates::~ViewStates()
{
    write();
}

void ViewStates::read()
{
    onAnswer(m_store.views(), this, [this](const auto &views) {
        if (views) {
            m_values = *views;
            m_known = true;
            m_trouble.reset();
            Q_EMIT known();
        } else {
            m_trouble = views.error().kind;
            Q_EMIT notRead(*m_trouble);
        }
    });
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
