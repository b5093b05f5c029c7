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
        m_values = views.value_or(QHash<QString, QByteArray>());
        m_known = true;
        Q_EMIT known();
    });
}

void ViewStates::keep(const QString &name, const QByteArray &value)
{
    if (!m_known || m_values.value(name) == value) {
        return;
    }
    m_values.insert(name, value);
    m_changed.insert(name, value);
    if (!std::exchange(m_armed, true)) {
        m_clock.after(writeAfter, this, [this] {
            m_armed = false;
            write();
        });
    }
}

void ViewStates::write()
{
    const QHash<QString, QByteArray> changed = std::exchange(m_changed, {});
    for (auto view = changed.cbegin(); view != changed.cend(); ++view) {
        m_store.keepView(view.key(), *view);
    }
}

} // namespace fleetsync
