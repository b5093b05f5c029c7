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

/// So many texts are ranked one by one; more are cheaper together.
constexpr qsizetype fewTexts = 1'000;

/// So long no row must have come: what is prepared while they come is of no use a moment later.
constexpr std::chrono::milliseconds quiet{500};

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

FleetOrder::FleetOrder(const Fleet &fleet, qsizetype many)
    : m_fleet(fleet)
    , m_many(many)
    , m_prepareSoon(quiet, [this] { prepare(); })
{
    QObject::connect(&m_preparing, &QFutureWatcherBase::finished, &m_preparing,
                     [this] { takePrepared(); });
}

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
        m_prepareSoon.call();
    }
    if (m_isPreparing) {
        m_touched.push_back(index);
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
    m_isOutdated = true;
    m_prepared = 0;
    m_prepareSoon.call();
    readAll();
}

bool FleetOrder::isPrepared() const
{
    return !m_isPreparing && m_fleet.size() < m_prepared + m_many;
}

/// For a click on a header to come: whoever makes it does not wait.
void FleetOrder::prepare()
{
    if (m_isPreparing || isPrepared() || textOf(m_column)) {
        return;
    }
    if (std::exchange(m_seen, m_fleet.size()) != m_fleet.size()) {
        m_prepareSoon.call();
        return;
    }
    ColumnTexts texts;
    for (const FleetColumn column : {FleetColumn::Fleet, FleetColumn::Provider}) {
        texts[static_cast<int>(column)] = textsOf(static_cast<int>(column));
    }
    m_prepared = m_fleet.size();
    m_touched.clear();
    m_isOutdated = false;
    m_isPreparing = true;
    m_preparing.setFuture(prepareRanks(std::move(texts)));
}

void FleetOrder::takePrepared()
{
    m_isPreparing = false;
    if (m_isOutdated) {
        m_prepareSoon.call();
        return;
    }
    if (textOf(m_column)) {
        return; // clicked meanwhile: they are known
    }
    const std::shared_ptr<PreparedRanks> prepared = m_preparing.result();
    prepared->ranks.follow(m_ranks);
    m_ranks = std::move(prepared->ranks);
    m_edition = m_ranks.edition();
    m_rankKeys = std::move(prepared->byColumn);
    for (auto &[column, ranks] : m_rankKeys) {
        for (const qsizetype index : m_touched) {
            ranks.resize(std::max(ranks.size(), static_cast<size_t>(index) + 1), unread);
            ranks[static_cast<size_t>(index)] = unread;
        }
    }
    m_prepareSoon.call(); // for those that came meanwhile
}

QStringList FleetOrder::textsOf(int column) const
{
    const TextOf text = textOf(column);
    QStringList texts;
    texts.reserve(m_fleet.size());
    for (qsizetype i = 0; i < m_fleet.size(); ++i) {
        texts.append(text(m_fleet.at(i)));
    }
    return texts;
}

void FleetOrder::readAll()
{
    if (textOf(m_column)) {
        if (unreadOf(ranksOfColumn()) > fewTexts) {
            m_ranks.learn(textsOf(m_column));
        }
        if (unreadOf(ranksOfColumn()) == 0) {
            m_keys = ranksOfColumn();
            return;
        }
    }
    m_keys.resize(static_cast<size_t>(m_fleet.size()));
    int edition = 0;
    do { // Again when one was squeezed in: those that were read before it are old.
        edition = m_ranks.edition();
        for (qsizetype i = 0; i < m_fleet.size(); ++i) {
            m_keys[static_cast<size_t>(i)] = keyOf(i);
        }
    } while (m_ranks.edition() != edition);
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

qsizetype FleetOrder::unreadOf(const std::vector<double> &ranks) const
{
    const auto isRead = [](double rank) { return !std::isnan(rank); };
    return m_fleet.size() - std::count_if(ranks.cbegin(), ranks.cend(), isRead);
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
