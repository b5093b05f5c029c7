// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/connection.h"
#include "core/sync.h"

#include <QSet>

namespace fleetsync {

/// One text in memory for all rows that bear the same: providers, states, tags. Answers are decoded
/// each for itself, and 100,000 rows held most words 100,000 times. Equal providers can be told by
/// their data's address.
class SharedWords
{
public:
    void share(Connection &connection)
    {
        share(connection.status.text);
        share(connection.syncMode.text);
        share(connection.provider.code);
        share(connection.provider.name);
        for (QString &tag : connection.tags) {
            share(tag);
        }
    }
    void share(QList<Sync> &syncs)
    {
        for (Sync &sync : syncs) {
            share(sync.status.text);
        }
    }

private:
    /// Words that are each fleet's own are not worth a place.
    static constexpr qsizetype most = 5'000;

    void share(QString &word)
    {
        if (word.isEmpty()) {
            return;
        }
        const auto known = m_words.constFind(word);
        if (known != m_words.constEnd()) {
            word = *known;
        } else if (m_words.size() < most) {
            m_words.insert(word);
        }
    }

    QSet<QString> m_words;
};

} // namespace fleetsync
