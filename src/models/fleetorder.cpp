// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "models/fleetorder.h"

#include "models/fleetbar.h"

#include <QLocale>

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

/// The C locale sorts by code points, "10" before "9".
QLocale sortLocale()
{
    return QLocale().language() == QLocale::C ? QLocale(QLocale::English) : QLocale();
}

} // namespace

FleetOrder::FleetOrder(const Fleet &fleet)
    : m_fleet(fleet)
    , m_collator(sortLocale())
{
    m_collator.setCaseSensitivity(Qt::CaseInsensitive);
    m_collator.setNumericMode(true);
}

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
    m_keys[place] = keyOf(m_fleet.at(index));
}

void FleetOrder::updateAll()
{
    m_keys.clear();
    m_keys.reserve(static_cast<size_t>(m_fleet.size()));
    for (qsizetype i = 0; i < m_fleet.size(); ++i) {
        m_keys.push_back(keyOf(m_fleet.at(i)));
    }
}

bool FleetOrder::before(qsizetype a, qsizetype b) const
{
    const int order = compare(m_keys[static_cast<size_t>(a)], m_keys[static_cast<size_t>(b)]);
    if (order == 0) {
        return a < b;
    }
    return m_order == Qt::AscendingOrder ? order < 0 : order > 0;
}

FleetOrder::Key FleetOrder::keyOf(const FleetRow &row)
{
    if (m_column < 0) {
        return {};
    }
    switch (static_cast<FleetColumn>(m_column)) {
    case FleetColumn::State:
        return {static_cast<double>(row.verdict.state), {}};
    case FleetColumn::Fleet:
        return {0, textKey(displayName(row.connection))};
    case FleetColumn::Provider:
        return {0, textKey(displayName(row.connection.provider))};
    case FleetColumn::Progress:
        return {progressNumber(row), {}};
    case FleetColumn::LastGoodSync:
        return {timeNumber(row.lastGoodAt), {}};
    case FleetColumn::Issues:
        return {static_cast<double>(row.ongoingIssues.value_or(-1)), {}};
    case FleetColumn::Mode:
        return {static_cast<double>(row.connection.syncMode.value), {}};
    }
    return {};
}

const QCollatorSortKey &FleetOrder::textKey(const QString &text)
{
    const auto known = m_textKeys.constFind(text);
    return known != m_textKeys.constEnd() ? *known
                                          : *m_textKeys.insert(text, m_collator.sortKey(text));
}

int FleetOrder::compare(const Key &a, const Key &b) const
{
    if (a.text && b.text) {
        return a.text->compare(*b.text);
    }
    return a.number < b.number ? -1 : (a.number > b.number ? 1 : 0);
}

} // namespace fleetsync
