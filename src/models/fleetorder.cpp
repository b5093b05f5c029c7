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

double latestNumber(const FleetRow &row, QDateTime Sync::*at)
{
    return row.latest() ? timeNumber(row.latest()->*at) : -1;
}

/// What is sorted as a number, and needs no ranks.
double numberOf(const FleetRow &row, FleetColumn column)
{
    switch (column) {
    case FleetColumn::State:
        return static_cast<double>(row.verdict.state);
    case FleetColumn::Progress:
        return progressNumber(row);
    case FleetColumn::LastGoodSync:
        return timeNumber(row.lastGoodAt);
    case FleetColumn::Issues:
        return static_cast<double>(row.ongoingIssues.value_or(-1));
    case FleetColumn::Mode:
        return static_cast<double>(row.connection.syncMode.value);
    case FleetColumn::Elapsed: // the longer ago it was asked for, the longer it has taken
        return -latestNumber(row, &Sync::requestedAt);
    case FleetColumn::Requested:
        return latestNumber(row, &Sync::requestedAt);
    case FleetColumn::FromDate:
        return latestNumber(row, &Sync::startFrom);
    case FleetColumn::Attempt:
        return row.latest() ? row.latest()->attempts : -1;
    case FleetColumn::LastChange:
        return timeNumber(row.checkedAt);
    case FleetColumn::ProviderRequests:
        return row.latest() ? static_cast<double>(row.latest()->providerRequests.size()) : -1;
    case FleetColumn::CreatedAt:
        return timeNumber(row.connection.createdAt);
    case FleetColumn::UpdatedAt:
        return timeNumber(row.connection.updatedAt);
    default:
        return 0;
    }
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
    case FleetColumn::AskedBy:
        return [](const FleetRow &row) { return wishOfLatest(row) ? wishOfLatest(row)->who : QString(); };
    case FleetColumn::SyncCode:
        return [](const FleetRow &row) {
            return row.latest() ? row.latest()->id.toString() : QString();
        };
    case FleetColumn::Tags:
        return [](const FleetRow &row) { return row.connection.tags.join(u' '); };
    case FleetColumn::DotNumbers:
        return [](const FleetRow &row) { return row.connection.dotNumbers.join(u' '); };
    case FleetColumn::ExternalId:
        return [](const FleetRow &row) { return row.connection.externalId; };
    case FleetColumn::AccountUser:
        return [](const FleetRow &row) { return row.connection.accountUser; };
    case FleetColumn::ConnectionCode:
        return [](const FleetRow &row) { return row.connection.id.toString(); };
    default:
        return nullptr;
    }
}

} // namespace

FleetOrder::FleetOrder(const Fleet &fleet)
    : m_fleet(fleet)
{}

void FleetOrder::sortBy(int column, Qt::SortOrder order)
{
    QList<SortKey> keys;
    if (column >= 0) {
        keys = m_sorts;
        keys.removeIf([column](const SortKey &key) { return key.column == column; });
        keys.prepend({column, order});
    }
    setKeys(keys);
}

void FleetOrder::setKeys(const QList<SortKey> &keys)
{
    m_sorts = keys.mid(0, mostKeys);
    readAll();
}

void FleetOrder::update(qsizetype index)
{
    const auto place = static_cast<size_t>(index);
    for (auto &[column, ranks] : m_rankKeys) {
        ranks.resize(std::max(ranks.size(), place + 1), unread);
        ranks[place] = unread;
    }
    const int edition = m_ranks.edition();
    for (qsizetype i = 0; i < m_sorts.size(); ++i) {
        std::vector<double> &keys = m_keys[static_cast<size_t>(i)];
        keys.resize(std::max(keys.size(), place + 1));
        keys[place] = keyOf(index, m_sorts[i].column);
    }
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
    for (const SortKey &key : std::as_const(m_sorts)) {
        learnTexts(key.column);
    }
    for (qsizetype i = 0; i < m_sorts.size(); ++i) {
        std::vector<double> &keys = m_keys[static_cast<size_t>(i)];
        keys.resize(static_cast<size_t>(m_fleet.size()));
        for (qsizetype fleet = 0; fleet < m_fleet.size(); ++fleet) {
            keys[static_cast<size_t>(fleet)] = keyOf(fleet, m_sorts[i].column);
        }
    }
}

void FleetOrder::learnTexts(int column)
{
    const TextOf text = textOf(column);
    if (!text || !ranksOfColumn(column).empty()) {
        return;
    }
    QStringList texts;
    texts.reserve(m_fleet.size());
    for (qsizetype i = 0; i < m_fleet.size(); ++i) {
        texts.append(text(m_fleet.at(i)));
    }
    m_ranks.learn(texts);
}

/// Emptied when the ranks were numbered anew.
std::vector<double> &FleetOrder::ranksOfColumn(int column)
{
    if (m_edition != m_ranks.edition()) {
        m_edition = m_ranks.edition();
        m_rankKeys.clear();
    }
    return m_rankKeys[column];
}

bool FleetOrder::before(qsizetype a, qsizetype b) const
{
    for (qsizetype i = 0; i < m_sorts.size(); ++i) {
        const std::vector<double> &keys = m_keys[static_cast<size_t>(i)];
        const double one = keys[static_cast<size_t>(a)];
        const double other = keys[static_cast<size_t>(b)];
        if (one != other) {
            return m_sorts[i].order == Qt::AscendingOrder ? one < other : one > other;
        }
    }
    return a < b;
}

void FleetOrder::sort(std::vector<qsizetype>::iterator begin,
                      std::vector<qsizetype>::iterator end) const
{
    if (m_sorts.isEmpty()) {
        std::sort(begin, end);
        return;
    }
    // The keys beside each other: looking each one up by its fleet takes three times as long.
    std::vector<std::pair<double, qsizetype>> keyed;
    keyed.reserve(static_cast<size_t>(end - begin));
    const double sign = m_sorts.constFirst().order == Qt::AscendingOrder ? 1 : -1;
    std::transform(begin, end, std::back_inserter(keyed), [this, sign](qsizetype index) {
        return std::pair(sign * m_keys[0][static_cast<size_t>(index)], index);
    });
    std::sort(keyed.begin(), keyed.end(), [this](const auto &one, const auto &other) {
        return one.first == other.first ? before(one.second, other.second)
                                        : one.first < other.first;
    });
    std::transform(keyed.cbegin(), keyed.cend(), begin, [](const auto &one) { return one.second; });
}

double FleetOrder::rankOf(qsizetype index, int column)
{
    const auto place = static_cast<size_t>(index);
    if (const auto &ranks = ranksOfColumn(column);
        place < ranks.size() && !std::isnan(ranks[place])) {
        return ranks[place];
    }
    const double rank = m_ranks.rankOf(textOf(column)(m_fleet.at(index)));
    auto &ranks = ranksOfColumn(column); // made anew when that rank had to be squeezed in
    ranks.resize(std::max(ranks.size(), static_cast<size_t>(m_fleet.size())), unread);
    ranks[place] = rank;
    return rank;
}

double FleetOrder::keyOf(qsizetype index, int column)
{
    return textOf(column) ? rankOf(index, column)
                          : numberOf(m_fleet.at(index), static_cast<FleetColumn>(column));
}

} // namespace fleetsync
