// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "models/fleetorder.h"

#include "models/fleetbar.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <limits>
#include <utility>

namespace fleetsync {

namespace {

constexpr double unread = std::numeric_limits<double>::quiet_NaN();

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
    readAll();
}

void FleetOrder::update(qsizetype index)
{
    const auto place = static_cast<size_t>(index);
    if (place >= m_keys.size()) {
        m_keys.resize(place + 1);
    }
    for (auto &[column, ranks] : m_rankKeys) {
        ranks.resize(std::max(ranks.size(), place + 1), unread);
        ranks[place] = unread;
    }
    const int edition = m_ranks.edition();
    m_keys[place] = keyOf(index);
    if (m_ranks.edition() != edition) {
        readAll();
    }
}

void FleetOrder::updateAll()
{
    m_rankKeys.clear();
    readAll();
}

void FleetOrder::readAll()
{
    if (const TextOf text = textOf(m_column); text && ranksOfColumn().empty()) {
        QStringList texts;
        texts.reserve(m_fleet.size());
        for (qsizetype i = 0; i < m_fleet.size(); ++i) {
            texts.append(text(m_fleet.at(i)));
        }
        m_ranks.learn(texts);
    }
    m_keys.resize(static_cast<size_t>(m_fleet.size()));
    for (qsizetype i = 0; i < m_fleet.size(); ++i) {
        m_keys[static_cast<size_t>(i)] = keyOf(i);
    }
}

/// Emptied when the ranks were numbered anew.
std::vector<double> &FleetOrder::ranksOfColumn()
{
    if (m_edition != m_ranks.edition()) {
        m_edition = m_ranks.edition();
        m_rankKeys.clear();
    }
    return m_rankKeys[m_column];
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

void FleetOrder::sort(std::vector<qsizetype>::iterator begin,
                      std::vector<qsizetype>::iterator end) const
{
    // The keys beside each other: looking each one up by its fleet takes three times as long.
    std::vector<std::pair<double, qsizetype>> keyed;
    keyed.reserve(static_cast<size_t>(end - begin));
    const double sign = m_order == Qt::AscendingOrder ? 1 : -1;
    std::transform(begin, end, std::back_inserter(keyed), [this, sign](qsizetype index) {
        return std::pair(sign * m_keys[static_cast<size_t>(index)], index);
    });
    std::sort(keyed.begin(), keyed.end());
    std::transform(keyed.cbegin(), keyed.cend(), begin, [](const auto &one) { return one.second; });
}

double FleetOrder::rankOf(qsizetype index)
{
    const auto place = static_cast<size_t>(index);
    if (const auto &ranks = ranksOfColumn(); place < ranks.size() && !std::isnan(ranks[place])) {
        return ranks[place];
    }
    const double rank = m_ranks.rankOf(textOf(m_column)(m_fleet.at(index)));
    auto &ranks = ranksOfColumn(); // made anew when that rank had to be squeezed in
    ranks.resize(std::max(ranks.size(), static_cast<size_t>(m_fleet.size())), unread);
    ranks[place] = rank;
    return rank;
}

double FleetOrder::keyOf(qsizetype index)
{
    if (m_column < 0) {
        return 0;
    }
    const FleetRow &row = m_fleet.at(index);
    switch (static_cast<FleetColumn>(m_column)) {
    case FleetColumn::State:
        return static_cast<double>(row.verdict.state);
    case FleetColumn::Fleet:
    case FleetColumn::Provider:
        return rankOf(index);
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
