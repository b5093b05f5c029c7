// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "gui/fleets/fleetsview.h"
#include "gui/toldsession.h"

#include <QSortFilterProxyModel>
#include <QTableView>

#include <memory>

namespace fleetsync::bench {

/// The Fleets view as the program shows it, over that many invented fleets, without a network.
class LiveView
{
public:
    explicit LiveView(int rows);
    ~LiveView();

    FleetsView &view() { return m_view; }
    Fleet &fleet() { return m_told.session.fleet(); }
    QDateTime now() const { return m_told.clock.now(); }
    /// All that is due, painted.
    void settle();

private:
    test::ToldSession m_told;
    FleetsView m_view{fleetsViewSpec()};
};

/// The stand-in: what one gets by putting QSortFilterProxyModel and a plain view over the rows.
class ProxyView
{
public:
    explicit ProxyView(QAbstractItemModel *source);

    QSortFilterProxyModel &proxy() { return m_proxy; }
    QTableView &view() { return m_view; }
    void settle();

private:
    QSortFilterProxyModel m_proxy;
    QTableView m_view;
};

} // namespace fleetsync::bench
