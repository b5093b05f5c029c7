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
    ~TextRanks() = default;
    TextRanks(TextRanks &&) = default;
    TextRanks &operator=(TextRanks &&) = default;
    Q_DISABLE_COPY(TextRanks) // m_known points into m_ranks

    /// Between its neighbours when it is new.
    double rankOf(const QString &text);
    /// Makes all of them known at once: cheaper than one by one.
    void learn(const QStringList &texts);
    /// Grows when ranks that were told before have changed: they must be asked for anew.
    int edition() const { return m_edition; }
    /// Takes the place of others, whose ranks must be asked for anew.
    void follow(const TextRanks &others) { m_edition = others.m_edition + 1; }

private:
    void renumber();

    /// The texts themselves, which their rows share, rather than their sort keys.
    struct Before
    {
        QCollator collator;
        bool operator()(const QString &a, const QString &b) const
        {
            return collator.compare(a, b) < 0;
        }
    };
    using Ranks = std::map<QString, double, Before>;

    Ranks m_ranks;
    QHash<QString, Ranks::iterator> m_known; ///< a look-up in m_ranks compares some twenty times
    int m_edition = 0;
};

} // namespace fleetsync
