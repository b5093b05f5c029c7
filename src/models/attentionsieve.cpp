// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "models/attentionsieve.h"

#include <QHash>

#include <algorithm>
#include <array>
#include <limits>

using namespace Qt::StringLiterals;

namespace fleetsync {

namespace {

/// What a value of a facet would show of one group.
struct Tally
{
    int items = 0;
    int unmuted = 0;
    int fleets = 0;

    void add(int ofFleet, int unmutedOfFleet)
    {
        items += ofFleet;
        unmuted += unmutedOfFleet;
        ++fleets;
    }
    /// Enough of them are one row, which is muted while all of them are.
    int rows(AttentionKind kind, bool withMuted) const
    {
        const int shown = withMuted ? items : unmuted;
        return becomeOne(kind, fleets) ? std::min(shown, 1) : shown;
    }
};

struct Tallies
{
    std::array<Tally, fleetStateCount> states;
    std::array<Tally, 3> modes;
    QHash<QString, Tally> tags;
    Tally provider;
    Tally kind;
};

/// The facets that keep it out, as far as one alone does.
class Gate
{
public:
    Gate(const FleetMatcher &matcher, const FleetRow &row, bool passesKind)
    {
        for (int i = 0; i < facetCount; ++i) {
            const auto facet = static_cast<Facet>(i);
            const bool passes = facet == Facet::Kind ? passesKind : matcher.passes(facet, row);
            if (!passes) {
                ++m_out;
                m_by = facet;
            }
        }
    }
    bool isIn() const { return m_out == 0; }
    bool counts(Facet facet) const { return m_out == 0 || (m_out == 1 && m_by == facet); }

private:
    int m_out = 0;
    Facet m_by = Facet::State;
};

bool passesKind(const FleetFilter &filter, AttentionKind kind)
{
    return filter.kinds.isEmpty() || filter.kinds.contains(kind);
}

template <typename Value, size_t Count>
void addRows(QMap<Value, int> &counts, const std::array<Tally, Count> &tallies, AttentionKind kind,
             bool withMuted)
{
    for (size_t i = 0; i < Count; ++i) {
        if (const int rows = tallies[i].rows(kind, withMuted); rows > 0) {
            counts[static_cast<Value>(i)] += rows;
        }
    }
}

void addRows(FacetCounts &counts, const Tallies &tallies, const AttentionItem &like, bool withMuted)
{
    addRows(counts.states, tallies.states, like.kind, withMuted);
    addRows(counts.modes, tallies.modes, like.kind, withMuted);
    for (auto tag = tallies.tags.cbegin(); tag != tallies.tags.cend(); ++tag) {
        if (const int rows = tag->rows(like.kind, withMuted); rows > 0) {
            counts.tags[tag.key()] += rows;
        }
    }
    if (const int rows = tallies.provider.rows(like.kind, withMuted); rows > 0) {
        counts.providers[displayName(like.provider)] += rows;
    }
    if (const int rows = tallies.kind.rows(like.kind, withMuted); rows > 0) {
        counts.kinds[like.kind] += rows;
    }
}

void addFleet(Tallies &tallies, const Gate &gate, const FleetRow &row, int items, int unmuted)
{
    if (gate.counts(Facet::State)) {
        tallies.states[static_cast<size_t>(row.verdict.state)].add(items, unmuted);
    }
    if (gate.counts(Facet::Mode)) {
        tallies.modes[static_cast<size_t>(row.connection.syncMode.value)].add(items, unmuted);
    }
    if (gate.counts(Facet::Tag)) {
        for (const QString &tag : row.connection.tags) {
            tallies.tags[tag].add(items, unmuted);
        }
    }
    if (gate.counts(Facet::Provider)) {
        tallies.provider.add(items, unmuted);
    }
    if (gate.counts(Facet::Kind)) {
        tallies.kind.add(items, unmuted);
    }
}

/// Of those that do not become one, each says something of its fleet alone.
bool isWordedAlike(const AttentionItem &item)
{
    return becomeOne(item.kind, std::numeric_limits<qsizetype>::max());
}

} // namespace

AttentionSieve::AttentionSieve(const Fleet &fleets, const AttentionWords &words,
                               const AttentionMarks &marks)
    : m_fleets(fleets)
    , m_words(words)
    , m_marks(marks)
{}

QByteArray AttentionSieve::textOf(AttentionItem item, bool alone, const QDateTime &now) const
{
    if (!alone) {
        item.fleets += item.fleets; // as of several, of which none is named
    }
    const AttentionRow row{item, {}};
    return foldedForSearch(QStringList{m_words.cell(row, m_fleets, AttentionColumn::What, now),
                                       m_words.cell(row, m_fleets, AttentionColumn::Code, now),
                                       item.words}
                                   .join(u'\n'));
}

QByteArray AttentionSieve::commonText(const AttentionBook::Group &group, const QDateTime &now) const
{
    const AttentionItem &first = group.members.first().constFirst();
    return isWordedAlike(first) ? textOf(first, false, now) : QByteArray();
}

QList<AttentionItem> AttentionSieve::items(AttentionBook &book, const FleetFilter &filter,
                                           Muted muted, const QDateTime &now) const
{
    QList<AttentionItem> items;
    if (filter.isEmpty()) {
        items = book.items();
    } else {
        const FleetMatcher matches(filter);
        for (const auto &[meaning, group] : book.groups()) {
            if (group.members.isEmpty() || !passesKind(filter, std::get<0>(meaning))) {
                continue;
            }
            const QByteArray common = matches.hasText() ? commonText(group, now) : QByteArray();
            QList<AttentionItem> passing;
            for (auto of = group.members.cbegin(); of != group.members.cend(); ++of) {
                const FleetRow *row = m_fleets.find(of.key());
                if (!row || !Gate(matches, *row, true).isIn()) {
                    continue;
                }
                for (const AttentionItem &item : *of) {
                    if (matches.holdsText(*row, common)
                        || (!isWordedAlike(item)
                            && matches.holdsText(*row, textOf(item, true, now)))) {
                        passing << item;
                    }
                }
            }
            items += grouped(passing);
        }
    }
    if (muted == Muted::Left) {
        items.removeIf([&](const AttentionItem &item) { return m_marks.isMuted(item, now); });
    }
    return items;
}

FacetCounts AttentionSieve::counts(const AttentionBook &book, const FleetFilter &filter,
                                   Muted muted, const QDateTime &now) const
{
    FacetCounts counts;
    const FleetMatcher matches(filter);
    for (const auto &[meaning, group] : book.groups()) {
        if (group.members.isEmpty()) {
            continue;
        }
        const AttentionItem &like = group.members.first().constFirst();
        const QByteArray common = matches.hasText() ? commonText(group, now) : QByteArray();
        Tallies tallies;
        for (auto of = group.members.cbegin(); of != group.members.cend(); ++of) {
            const FleetRow *row = m_fleets.find(of.key());
            if (!row) {
                continue;
            }
            int items = 0;
            int unmuted = 0;
            for (const AttentionItem &item : *of) {
                if (matches.holdsText(*row, common)
                    || (!isWordedAlike(item) && matches.holdsText(*row, textOf(item, true, now)))) {
                    ++items;
                    unmuted += m_marks.isMuted(item, now) ? 0 : 1;
                }
            }
            if (items > 0) {
                addFleet(tallies, Gate(matches, *row, passesKind(filter, like.kind)), *row, items,
                         unmuted);
            }
        }
        addRows(counts, tallies, like, muted == Muted::Shown);
    }
    return counts;
}

} // namespace fleetsync
