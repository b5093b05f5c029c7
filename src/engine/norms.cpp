// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "engine/norms.h"

#include "engine/fleetrow.h"

#include <utility>

namespace fleetsync {

namespace {

const QString &kindOf(const ProviderRef &provider)
{
    return provider.code.isEmpty() ? provider.name : provider.code;
}

} // namespace

Norms::Norms(QObject *parent)
    : QObject(parent)
{}

void Norms::learn(const FleetRow &row, const QDateTime &now)
{
    const QString &kind = kindOf(row.connection.provider);
    bool isNew = m_table.learn(kind, row.history, now);
    if (row.latest() && row.latestGap.count() > 0) {
        isNew |= m_table.learnGap(kind, *row.latest(), row.latestGap, now);
    }
    tell(isNew);
}

void Norms::learn(const ProviderRef &provider, const QList<Sync> &syncs, const QDateTime &now)
{
    tell(m_table.learn(kindOf(provider), syncs, now));
}

void Norms::tell(bool isNew)
{
    if (isNew && std::exchange(m_told, false)) {
        QMetaObject::invokeMethod(
                this,
                [this] {
                    m_told = true;
                    Q_EMIT changed();
                },
                Qt::QueuedConnection);
    }
}

std::optional<DurationNorm> Norms::normFor(const FleetRow &row) const
{
    return row.latest() ? m_table.norm(kindOf(row.connection.provider), *row.latest())
                        : std::nullopt;
}

std::optional<std::chrono::milliseconds> Norms::usualGapFor(const FleetRow &row) const
{
    return row.latest() ? m_table.usualGap(kindOf(row.connection.provider), *row.latest())
                        : std::nullopt;
}

} // namespace fleetsync
