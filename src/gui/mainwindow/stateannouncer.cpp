// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "gui/mainwindow/stateannouncer.h"

#include "engine/session.h"
#include "gui/text/plaintext.h"
#include "gui/text/statetext.h"

namespace fleetsync {

void StateAnnouncer::setSession(Session *session)
{
    if (m_session) {
        m_session->fleet().disconnect(this);
    }
    m_session = session;
    m_fleet.reset();
    if (session) {
        connect(&session->fleet(), &Fleet::rowsChanged, this, &StateAnnouncer::onRowsChanged);
    }
}

void StateAnnouncer::watch(const std::optional<ConnectionId> &fleet)
{
    const FleetRow *row = m_session && fleet ? m_session->fleet().find(*fleet) : nullptr;
    m_fleet = row ? fleet : std::nullopt;
    m_state = row ? row->verdict.state : FleetState::NotChecked;
}

void StateAnnouncer::onRowsChanged(const QList<qsizetype> &indexes)
{
    const qsizetype at = m_fleet ? m_session->fleet().indexOf(*m_fleet) : -1;
    if (at < 0 || !indexes.contains(at)) {
        return;
    }
    const FleetRow &row = m_session->fleet().at(at);
    if (row.verdict.state == m_state) {
        return;
    }
    m_state = row.verdict.state;
    // Without a percentage or an age, which would be old in a moment.
    Q_EMIT announced(tr("%1: %2").arg(shown(displayName(row.connection), 80), stateWord(row)));
}

} // namespace fleetsync
