// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "bench/liveview.h"

#include "bench/invented.h"

#include <QCoreApplication>
#include <QHeaderView>

namespace fleetsync::bench {

namespace {

constexpr QSize size(1280, 1050); // 36 rows

void paintNow(QTableView &view)
{
    QCoreApplication::sendPostedEvents();
    QCoreApplication::processEvents();
    view.viewport()->repaint();
}

} // namespace

LiveView::LiveView(int rows)
{
    QList<Connection> connections;
    connections.reserve(rows);
    for (int n = 0; n < rows; ++n) {
        connections.append(inventedFleet(n));
    }
    fleet().upsert(connections);
    for (int n = 0; n < rows; ++n) {
        fleet().putHistory(connections.at(n).id, inventedHistory(n, now()), now());
    }
    m_view.resize(size);
    m_view.setSession(&m_told.session);
    m_view.show();
    settle();
}

LiveView::~LiveView()
{
    m_view.setSession(nullptr);
}

void LiveView::settle()
{
    paintNow(*m_view.table());
}

ProxyView::ProxyView(QAbstractItemModel *source)
{
    m_proxy.setSourceModel(source);
    m_proxy.setFilterKeyColumn(-1);
    m_proxy.setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_proxy.setDynamicSortFilter(true);
    m_view.verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_view.setModel(&m_proxy);
    m_view.setSortingEnabled(true);
    m_view.resize(size);
    m_view.show();
    settle();
}

void ProxyView::settle()
{
    paintNow(m_view);
}

} // namespace fleetsync::bench
