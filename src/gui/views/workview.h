// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/storedsync.h"
#include "models/facetcounts.h"

#include <QJsonObject>
#include <QWidget>

#include <optional>

class QAction;
class QTableView;

namespace fleetsync {

class Session;

/// One of the views of the rail: a table over a session's fleets, filtered, with a selection that
/// the window's orders are for.
class WorkView : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;

    /// The session outlives its stay here; nullptr lets go of it.
    virtual void setSession(Session *session) = 0;
    /// Of the view's own scope, whatever the filter says of it.
    virtual void setFilter(const FleetFilter &filter) = 0;
    virtual const FleetFilter &filter() const = 0;

    /// What a click on each facet would show; null: as many rows as fleets that pass the filter.
    virtual const FacetCounts *facetCounts() const { return nullptr; }

    virtual QList<ConnectionId> selectedFleets() const = 0; ///< in the order shown, each once
    /// Where the rows are syncs: those selected, of each fleet in the order shown, as long as no
    /// row comes or goes; unset elsewhere.
    virtual std::optional<QList<FleetSyncs>> selectedSyncs() const { return std::nullopt; }
    /// Likewise of the one that the keys are on, if it is selected, else of the first selected.
    virtual const StoredSync *currentSync() const { return nullptr; }
    /// The fleet that the keys are on, if it is selected, else the first selected one.
    virtual std::optional<ConnectionId> currentFleet() const = 0;
    /// All that the row of it stands for.
    virtual QList<ConnectionId> currentMembers() const { return {}; }
    virtual void chooseMember(const ConnectionId &) {}
    virtual void select(const QList<ConnectionId> &fleets) = 0;
    virtual QTableView *table() const = 0;
    virtual QWidget *tablePage() const = 0; ///< what notices may lie upon

    /// How the person left it, but for the filter: columns, order, selection.
    virtual QJsonObject state() const = 0;
    /// Of an earlier run: what is not understood stays as it is.
    virtual void restore(const QJsonObject &state) = 0;
    /// Words are made otherwise from now on; tables make theirs when they are painted.
    virtual void retell();

    /// Orders of the row menu (they belong to the window), and why some of them are off.
    void setRowActions(const QList<QAction *> &actions);
    void setRowReasons(const QString &reasons);

Q_SIGNALS:
    void selectionChanged();
    void facetCountsChanged();
    /// Columns or order, by the person.
    void stateChanged();
    /// Enter or a double click.
    void activated(const fleetsync::ConnectionId &fleet);
    /// They are to be shown in Fleets, and no others.
    void fleetsRequested(const QList<fleetsync::ConnectionId> &fleets);
    void inViewChanged(const QList<fleetsync::ConnectionId> &fleets);
    void clearFiltersRequested();
    void tryAgainRequested();
    void otherKeyRequested();

protected:
    const QList<QAction *> &rowActions() const { return m_rowActions; }
    const QString &rowReasons() const { return m_rowReasons; }

private:
    QList<QAction *> m_rowActions;
    QString m_rowReasons;
};

} // namespace fleetsync
