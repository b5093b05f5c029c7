// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QJsonArray>
#include <QList>
#include <QString>

#include <optional>

namespace fleetsync::bench {

/// One measured figure beside its peer of the same run.
struct Figure
{
    QString name; ///< "filter.100000"
    QString what; ///< for people
    QString unit; ///< "ms CPU"
    double ours = 0;
    std::optional<double> peer = {};  ///< in the same unit; absent: the goal has none
    QString peerName = {};            ///< "QSortFilterProxyModel"
    std::optional<double> most = {};  ///< the goal: `ours` at most
    std::optional<double> share = {}; ///< the goal: `ours` at most this share of `peer`
    std::optional<double> least = {}; ///< the goal: `ours` at least

    /// nullopt: nothing was promised.
    std::optional<bool> isMet() const;
};

/// All figures of a run.
class Figures
{
public:
    void add(const Figure &figure);
    const QList<Figure> &all() const { return m_figures; }

    QString asTable() const;
    QJsonArray asJson() const;

private:
    QList<Figure> m_figures;
};

} // namespace fleetsync::bench
