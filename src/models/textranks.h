// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QCollator>
#include <QHash>
#include <QString>
#include <QStringList>

#include <map>

namespace fleetsync {

/// Numbers that order texts as a person would (the user's language, no case, "9" before "10"):
/// comparing them costs nothing. Equal texts have equal ranks.
class TextRanks
{
public:
    TextRanks();

    /// Between its neighbours when it is new.
    double rankOf(const QString &text);
    /// Makes all of them known at once: cheaper than one by one.
    void learn(const QStringList &texts);
    /// Grows when ranks that were told before have changed: they must be asked for anew.
    int edition() const { return m_edition; }

private:
    void renumber();

    using Ranks = std::map<QCollatorSortKey, double>;

    QCollator m_collator;
    Ranks m_ranks;
    QHash<QString, Ranks::iterator> m_known; ///< a key costs far more to make than to compare
    int m_edition = 0;
};

} // namespace fleetsync
