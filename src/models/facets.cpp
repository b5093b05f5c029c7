// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "models/facets.h"

#include <QHash>

#include <optional>
#include <utility>

namespace fleetsync {

namespace {

constexpr qsizetype rowsCounted = 10'000;

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
    , m_walk(fleet, rowsCounted,
             {[this] { m_counting = std::make_unique<Counting>(m_filter); },
              [this](const FleetRow &row) { m_counting->add(row); }, [this] { finish(); }})
{
    m_walk.again();
}

Facets::~Facets() = default;

void Facets::setFilter(const FleetFilter &filter)
{
    m_filter = filter;
    m_walk.again();
}

void Facets::finish()
{
    const std::unique_ptr<Counting> counted = std::move(m_counting);
    m_total = static_cast<int>(m_fleet.size());
    m_active = counted->active;
    m_counts.states = sorted(counted->states);
    m_counts.providers = counted->providers.sorted();
    m_counts.modes = sorted(counted->modes);
    m_counts.tags = counted->tags.sorted();
    Q_EMIT changed();
}

} // namespace fleetsync
