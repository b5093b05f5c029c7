// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "gui/mainwindow/orders.h"
#include "gui/views/viewkind.h"

#include <QAction>
#include <QObject>

#include <optional>

class QToolBar;

namespace fleetsync {

/// The window's commands: their words, keys and icons, and for the three orders why they are off.
class WindowActions : public QObject
{
    Q_OBJECT
public:
    explicit WindowActions(QWidget *window);

    QAction *newSync;
    QAction *retry;
    QAction *stop;
    QAction *refresh;
    QAction *reload;
    QAction *find;
    QAction *clearFilters;
    QAction *saveView;
    QAction *exportRows;
    QAction *fleetZone;
    QAction *copySupport;
    QAction *supportFile;
    QAction *help;
    QAction *nextPane;
    QAction *previousPane;
    QAction *quit; ///< on every page

    QAction *showView(ViewKind kind) const { return m_showView[static_cast<size_t>(kind)]; }

    void addTo(QToolBar *bar) const;
    QList<QAction *> orders() const { return {newSync, retry, stop}; }

    /// Without a session everything is off: the page shown is another one.
    void setLive(bool live);
    /// Why no view can be saved, which is then off; empty: one can.
    void setZoneHindrance(const QString &reason);
    void setSaveHindrance(const QString &reason);
    /// @param syncs past ones, where the rows are such: retry and stop are for these, not for the
    /// latest of their fleets
    void update(const Fleet &fleet, const QList<ConnectionId> &selected,
                const std::optional<QList<FleetSyncs>> &syncs = {});
    const OrderShare &share(Order order) const { return m_shares[static_cast<size_t>(order)]; }

    /// Why which order is off for the selection, in one line; empty when all are on.
    QString reasons() const { return m_reasons.join(u' '); }
    const QStringList &reasonList() const { return m_reasons; } ///< each once

private:
    QAction *add(const QString &icon, const QString &text, const QString &hint,
                 const QList<QKeySequence> &keys);
    void apply(Order order, QAction *action);
    void applySave();
    void applyZone();
    QString hintOf(Order order, const QAction *action) const;
    QStringList composeReasons() const;

    QWidget *m_window;
    std::array<QAction *, viewCount> m_showView{};
    std::array<OrderShare, 3> m_shares;
    QStringList m_reasons;
    QString m_saveHindrance;
    QString m_zoneHindrance;
    bool m_live = false;
    bool m_anySelected = false;
};

} // namespace fleetsync
