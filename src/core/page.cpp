// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "core/page.h"

namespace fleetsync {

namespace {

constexpr int emptyPagesForEnd = 2;

} // namespace

PageEnd PageGuard::next(const QString &cursor, qsizetype resultsOnPage)
{
    ++m_pages;
    m_emptyInARow = resultsOnPage > 0 ? 0 : m_emptyInARow + 1;
    if (cursor.isEmpty())
        return PageEnd::Done;
    if (m_seen.contains(cursor))
        return PageEnd::CursorRepeats;
    if (m_emptyInARow >= emptyPagesForEnd)
        return PageEnd::EmptyPages;
    if (m_pages >= m_maxPages)
        return PageEnd::TooManyPages;
    m_seen.insert(cursor);
    return PageEnd::More;
}

} // namespace fleetsync
