// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "models/fleetorder.h"

#include "models/fleetkeys.h"

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

} // namespace

FleetOrder::FleetOrder(const Fleet &fleet, qsizetype many)
    : m_fleet(fleet)
    , m_many(many)
    , m_prepareSoon(quiet, [this] { prepare(); })
{
    QObject::connect(&m_preparing, &QFutureWatcherBase::finished, &m_preparing,
                     [this] { takePrepared(); });
}

void FleetOrder::sortBy(int column, Qt::SortOrder order)
{
    setKeys(sortedFirstBy(column, order, m_sorts));
}

void FleetOrder::setKeys(const QList<SortKey> &keys)
{
    m_sorts = keys.mid(0, mostKeys);
    readAll();
}

void FleetOrder::update(qsizetype index)
{
    const auto place = static_cast<size_t>(index);
    if (index >= m_rows) {
        m_rows = index + 1;
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
    if (m_isPreparing || isPrepared() || sortsByText()) {
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
    if (sortsByText()) {
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
    QStringList texts;
    texts.reserve(m_fleet.size());
    for (qsizetype i = 0; i < m_fleet.size(); ++i) {
        texts.append(columnText(m_fleet.at(i), column));
    }
    return texts;
}

void FleetOrder::readAll()
{
    m_rows = m_fleet.size();
    for (const SortKey &key : std::as_const(m_sorts)) {
        learnTexts(key.column);
    }
    int edition = 0;
    do { // Again when one was squeezed in: those that were read before it are old.
        edition = m_ranks.edition();
        for (qsizetype i = 0; i < m_sorts.size(); ++i) {
            readKeys(i);
        }
    } while (m_ranks.edition() != edition);
}

/// @param place in m_sorts
void FleetOrder::readKeys(qsizetype place)
{
    std::vector<double> &keys = m_keys[static_cast<size_t>(place)];
    const int column = m_sorts[place].column;
    if (isText(column) && unreadOf(ranksOfColumn(column)) == 0) {
        keys = ranksOfColumn(column);
        return;
    }
    keys.resize(static_cast<size_t>(m_fleet.size()));
    for (qsizetype fleet = 0; fleet < m_fleet.size(); ++fleet) {
        keys[static_cast<size_t>(fleet)] = keyOf(fleet, column);
    }
}

void FleetOrder::learnTexts(int column)
{
    if (isText(column) && unreadOf(ranksOfColumn(column)) > fewTexts) {
        m_ranks.learn(textsOf(column));
    }
}

bool FleetOrder::sortsByText() const
{
    return std::any_of(m_sorts.cbegin(), m_sorts.cend(),
                       [](const SortKey &key) { return isText(key.column); });
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

qsizetype FleetOrder::unreadOf(const std::vector<double> &ranks) const
{
    const auto isRead = [](double rank) { return !std::isnan(rank); };
    return m_fleet.size() - std::count_if(ranks.cbegin(), ranks.cend(), isRead);
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
    const double rank = m_ranks.rankOf(columnText(m_fleet.at(index), column));
    auto &ranks = ranksOfColumn(column); // made anew when that rank had to be squeezed in
    ranks.resize(std::max(ranks.size(), static_cast<size_t>(m_fleet.size())), unread);
    ranks[place] = rank;
    return rank;
}

double FleetOrder::keyOf(qsizetype index, int column)
{
    return isText(column) ? rankOf(index, column) : columnNumber(m_fleet.at(index), column);
}

} // namespace fleetsync
