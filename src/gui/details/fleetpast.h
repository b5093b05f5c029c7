// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/storedsync.h"
#include "engine/fleetrow.h"

#include <QObject>

#include <optional>

class QTableView;

namespace fleetsync {

class HistoryTable;
class OlderNote;
class PastSyncs;
class Session;

/// The rows of the History tab: the last syncs of one fleet, which its row knows, and older ones as
/// one scrolls to the end, from the store and then from Terminal.
class FleetPast : public QObject
{
    Q_OBJECT
public:
    FleetPast(QTableView *table, HistoryTable *model, OlderNote *note);

    void setSession(Session *session);
    void showFleet(const std::optional<ConnectionId> &fleet);
    void show(const FleetRow &row);

private:
    void more();
    void take(const QList<StoredSync> &syncs);
    void update();
    QList<Sync> known(const QList<Sync> &newest) const;
    const FleetRow *row() const;

    QTableView *m_table;
    HistoryTable *m_model;
    OlderNote *m_note;
    Session *m_session = nullptr;
    std::optional<ConnectionId> m_fleet;
    QList<Sync> m_read;   ///< newest first, once older ones were asked for
    bool m_asked = false; ///< nobody reads what nobody scrolls to
};

} // namespace fleetsync
