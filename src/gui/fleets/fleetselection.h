// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/id.h"

#include <QJsonObject>
#include <QList>
#include <QObject>
#include <QSet>

#include <optional>

class QTableView;

namespace fleetsync {

class FleetTable;

/// The selection of the Fleets table by id: it survives filter and sort, also for fleets that a
/// filter hides for a while; what was in view stays in view.
class FleetSelection : public QObject
{
    Q_OBJECT
public:
    explicit FleetSelection(QTableView *table);

    /// After the view has it; nullptr before it goes. Forgets the selection.
    void setModel(FleetTable *model);
    void setFilter(const struct FleetFilter &filter);

    QList<ConnectionId> selected() const; ///< in the order shown
    std::optional<ConnectionId> current() const;
    void select(const QList<ConnectionId> &fleets);

    QJsonObject state() const;
    /// Of an earlier run: its fleets are selected as they come, until the person selects others.
    void restoreState(const QJsonObject &state);

Q_SIGNALS:
    void changed();

private:
    void onViewChanged();
    void restore();
    void takeComing();
    void rememberScroll();
    void restoreScroll();

    QTableView *m_table;
    FleetTable *m_model = nullptr;
    QSet<ConnectionId> m_wanted;
    std::optional<ConnectionId> m_wantedCurrent;
    bool m_restoring = false;
    bool m_keepCurrentInView = false;
    bool m_awaits = false; ///< fleets of an earlier run's selection have not come yet
};

} // namespace fleetsync
