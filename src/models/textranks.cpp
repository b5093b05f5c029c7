// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "models/textranks.h"

#include <QLocale>

#include <algorithm>
#include <iterator>
#include <utility>
#include <vector>

namespace fleetsync {

namespace {

/// The C locale sorts by code points, "10" before "9".
QLocale sortLocale()
{
    return QLocale().language() == QLocale::C ? QLocale(QLocale::English) : QLocale();
}

QCollator sortCollator()
{
    QCollator collator(sortLocale());
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    collator.setNumericMode(true);
    return collator;
}

} // namespace

TextRanks::TextRanks()
    : m_ranks(Before{sortCollator()})
{}

double TextRanks::rankOf(const QString &text)
{
    const auto known = m_known.constFind(text);
    if (known != m_known.constEnd()) {
        return (*known)->second;
    }
    const auto next = m_ranks.lower_bound(text);
    if (next != m_ranks.end() && !m_ranks.key_comp()(text, next->first)) {
        m_known.insert(text, next);
        return next->second;
    }
    const auto placed = m_ranks.emplace_hint(next, text, 0);
    m_known.insert(text, placed);
    const bool first = placed == m_ranks.begin();
    const double below = first ? 0 : std::prev(placed)->second;
    if (next == m_ranks.end()) {
        placed->second = below + 1;
    } else if (first) {
        placed->second = next->second - 1;
    } else {
        placed->second = (below + next->second) / 2;
        if (placed->second <= below || placed->second >= next->second) {
            renumber(); // no number is left between the two
        }
    }
    return placed->second;
}

void TextRanks::learn(const QStringList &texts)
{
    // Sorting compares each text often enough to make a key for it.
    const QCollator collator = m_ranks.key_comp().collator;
    std::vector<std::pair<QCollatorSortKey, QString>> fresh;
    for (const QString &text : texts) {
        if (!m_known.contains(text)) {
            fresh.emplace_back(collator.sortKey(text), text);
        }
    }
    if (fresh.empty()) {
        return;
    }
    std::sort(fresh.begin(), fresh.end(),
              [](const auto &a, const auto &b) { return a.first < b.first; });
    auto hint = m_ranks.begin();
    for (const auto &[key, text] : fresh) {
        hint = m_ranks.emplace_hint(hint, text, 0);
        m_known.insert(text, hint);
        ++hint;
    }
    renumber();
}

void TextRanks::renumber()
{
    double rank = 0;
    for (auto &place : m_ranks) {
        place.second = rank++;
    }
    ++m_edition;
}

} // namespace fleetsync
