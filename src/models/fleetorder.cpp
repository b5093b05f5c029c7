// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "models/fleetorder.h"

#include "models/fleetbar.h"

namespace fleetsync {

namespace {

double progressNumber(const FleetRow &row)
{
    if (barOf(row) == Bar::None) {
        return -2;
    }
    return percentOf(row).value_or(-1);
}

double timeNumber(const QDateTime &at)
{
    return at.isValid() ? static_cast<double>(at.toMSecsSinceEpoch()) : -1;
}

/// Of a column that is sorted as text; null otherwise.
using TextOf = QString (*)(const FleetRow &);
TextOf textOf(int column)
{
    switch (static_cast<FleetColumn>(column)) {
    case FleetColumn::Fleet:
        return [](const FleetRow &row) { return displayName(row.connection); };
    case FleetColumn::Provider:
        return [](const FleetRow &row) { return displayName(row.connection.provider); };
    default:
        return nullptr;
    }
}

} // namespace

FleetOrder::FleetOrder(const Fleet &fleet)
    : m_fleet(fleet)
{}

void FleetOrder::setColumn(int column, Qt::SortOrder order)
{
    m_column = column;
    m_order = order;
    updateAll();
}

void FleetOrder::update(qsizetype index)
{
    const auto place = static_cast<size_t>(index);
    if (place >= m_keys.size()) {
        m_keys.resize(place + 1);
    }
    const int edition = m_ranks.edition();
    m_keys[place] = keyOf(m_fleet.at(index));
    if (m_ranks.edition() != edition) {
        readAll();
    }
}

void FleetOrder::updateAll()
{
    if (const TextOf text = textOf(m_column)) {
        QStringList texts;
        texts.reserve(m_fleet.size());
        for (qsizetype i = 0; i < m_fleet.size(); ++i) {
            texts.append(text(m_fleet.at(i)));
        }
        m_ranks.learn(texts);
    }
    readAll();
}

void FleetOrder::readAll()
{
    m_keys.resize(static_cast<size_t>(m_fleet.size()));
    for (qsizetype i = 0; i < m_fleet.size(); ++i) {
        m_keys[static_cast<size_t>(i)] = keyOf(m_fleet.at(i));
    }
}

bool FleetOrder::before(qsizetype a, qsizetype b) const
{
    const double one = m_keys[static_cast<size_t>(a)];
    const double other = m_keys[static_cast<size_t>(b)];
    if (one == other) {
        return a < b;
    }
    return m_order == Qt::AscendingOrder ? one < other : one > other;
}

double FleetOrder::keyOf(const FleetRow &row)
{
    if (m_column < 0) {
        return 0;
    }
    switch (static_cast<FleetColumn>(m_column)) {
    case FleetColumn::State:
        return static_cast<double>(row.verdict.state);
    case FleetColumn::Fleet:
    case FleetColumn::Provider:
        return m_ranks.rankOf(textOf(m_column)(row));
    case FleetColumn::Progress:
        return progressNumber(row);
    case FleetColumn::LastGoodSync:
        return timeNumber(row.lastGoodAt);
    case FleetColumn::Issues:
        return static_cast<double>(row.ongoingIssues.value_or(-1));
    case FleetColumn::Mode:
        return static_cast<double>(row.connection.syncMode.value);
    }
    return 0;
}

} // namespace fleetsync
