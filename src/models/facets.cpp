// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "models/facets.h"

#include <QHash>

#include <algorithm>
#include <chrono>
#include <optional>
#include <utility>

namespace fleetsync {

namespace {

/// A count walks over all fleets, and each answered poll changes one of them.
constexpr std::chrono::milliseconds recountEvery{250};
/// So many are counted in one turn of the event loop: some 3 ms.
constexpr qsizetype rowsATurn = 10'000;

/// The one facet that keeps the row out; no value: none does, or several.
struct KeptOut
{
    std::optional<Facet> by;
    bool in = true; ///< none

    bool counts(Facet facet) const { return in || by == facet; }
};

KeptOut keptOut(const FleetMatcher &matcher, const FleetRow &row)
{
    KeptOut out;
    for (int i = 0; i < facetCount; ++i) {
        const auto facet = static_cast<Facet>(i);
        if (!matcher.passes(facet, row)) {
            out.by = out.in ? std::optional(facet) : std::nullopt;
            out.in = false;
        }
    }
    return out;
}

template <typename Key>
QMap<Key, int> sorted(const QHash<Key, int> &counts)
{
    QMap<Key, int> map;
    for (auto count = counts.cbegin(); count != counts.cend(); ++count) {
        map.insert(count.key(), *count);
    }
    return map;
}

} // namespace

/// By address, because a hash of each row's text would take most of the time. The fleet shares
/// equal ones (SharedWords); where it does not, they meet in the end.
class WordCounts
{
public:
    void add(const QString &word)
    {
        Count &count = m_counts[word.constData()];
        count.word = word;
        ++count.rows;
    }
    QMap<QString, int> sorted() const
    {
        QMap<QString, int> map;
        for (const Count &count : m_counts) {
            map[count.word] += count.rows;
        }
        return map;
    }

private:
    struct Count
    {
        QString word;
        int rows = 0;
    };
    QHash<const QChar *, Count> m_counts;
};

/// A count that is under way.
struct Facets::Counting
{
    explicit Counting(const FleetFilter &filter)
        : matcher(filter)
    {}

    void add(const FleetRow &row);

    FleetMatcher matcher;
    qsizetype next = 0;
    int active = 0;
    QHash<FleetState, int> states;
    WordCounts providers;
    QHash<SyncMode, int> modes;
    WordCounts tags;
};

void Facets::Counting::add(const FleetRow &row)
{
    active += isActive(row.verdict.state) ? 1 : 0;
    if (!matcher.holdsText(row)) {
        return;
    }
    const KeptOut out = keptOut(matcher, row);
    if (out.counts(Facet::State)) {
        ++states[row.verdict.state];
    }
    if (out.counts(Facet::Provider)) {
        providers.add(displayName(row.connection.provider));
    }
    if (out.counts(Facet::Mode)) {
        ++modes[row.connection.syncMode.value];
    }
    if (out.counts(Facet::Tag)) {
        for (const QString &tag : row.connection.tags) {
            tags.add(tag);
        }
    }
}

Facets::Facets(Fleet &fleet, QObject *parent)
    : QObject(parent)
    , m_fleet(fleet)
    , m_recountSoon(recountEvery, [this] { onChanged(); })
{
    const auto recountSoon = [this] { m_recountSoon.call(); };
    connect(&fleet, &Fleet::cleared, this, &Facets::recount);
    connect(&fleet, &Fleet::rowsInserted, this, recountSoon);
    connect(&fleet, &Fleet::rowsChanged, this, recountSoon);
    connect(&fleet, &Fleet::rowsRemoved, this, [this] {
        m_counting.reset(); // its place in the rows is no more
        m_recountSoon.call();
    });
    recount();
}

Facets::~Facets() = default;

void Facets::setFilter(const FleetFilter &filter)
{
    m_filter = filter;
    recount();
}

/// A count that never comes to its end would tell nothing.
void Facets::onChanged()
{
    if (m_counting) {
        m_outdated = true;
    } else {
        recount();
    }
}

void Facets::recount()
{
    m_recountSoon.forget();
    m_outdated = false;
    m_counting = std::make_unique<Counting>(m_filter);
    countOn(++m_round);
}

void Facets::countOn(int round)
{
    if (round != m_round || !m_counting) {
        return;
    }
    const qsizetype end = std::min(m_counting->next + rowsATurn, m_fleet.size());
    for (; m_counting->next < end; ++m_counting->next) {
        m_counting->add(m_fleet.at(m_counting->next));
    }
    if (end < m_fleet.size()) {
        QMetaObject::invokeMethod(
                this, [this, round] { countOn(round); }, Qt::QueuedConnection);
    } else {
        finish();
    }
}

void Facets::finish()
{
    const std::unique_ptr<Counting> counted = std::move(m_counting);
    m_total = static_cast<int>(m_fleet.size());
    m_active = counted->active;
    m_states = sorted(counted->states);
    m_providers = counted->providers.sorted();
    m_modes = sorted(counted->modes);
    m_tags = counted->tags.sorted();
    Q_EMIT changed();
    if (std::exchange(m_outdated, false)) {
        m_recountSoon.call();
    }
}

} // namespace fleetsync
