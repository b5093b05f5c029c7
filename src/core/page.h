// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/connection.h"

#include <QDateTime>
#include <QList>
#include <QSet>
#include <QString>

namespace fleetsync {

/// One page of a list. `next` is opaque; empty = last page.
template <typename T>
struct Page
{
    QList<T> results;
    QString next;
    QList<Oddity> dropped; ///< records that could not be read at all (not even an id)
    QDateTime serverDate;
};

enum class PageEnd { More, Done, CursorRepeats, TooManyPages, EmptyPages };

/// When to stop walking pages: no cursor, a repeated cursor (a broken server: keep what came, say
/// so), too many pages, two empty pages in a row (reliability.md, "Calls").
class PageGuard
{
public:
    explicit PageGuard(int maxPages = 10'000)
        : m_maxPages(maxPages)
    {}

    PageEnd next(const QString &cursor, qsizetype resultsOnPage);

private:
    int m_maxPages;
    int m_pages = 0;
    int m_emptyInARow = 0;
    QSet<QString> m_seen;
};

} // namespace fleetsync
