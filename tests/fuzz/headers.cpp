// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "fuzz/checks.h"

#include "core/backoff.h"
#include "core/page.h"

using namespace fleetsync;
using namespace fleetsync::fuzz;

namespace {

/// One header of an answer: the wait that it asks for, and the same text as its own `Date`.
void readHeader(const QByteArray &text)
{
    const Policy policy;
    const QDateTime date = httpDate(text);
    mustBeUtc(date);
    for (const QDateTime &serverDate :
         {QDateTime(), date, QDateTime({2026, 11, 24}, {12, 0}, Qt::UTC)}) {
        const auto wait = retryAfter(text, serverDate, text.toDouble(), policy);
        must(!wait || (wait->count() >= 0 && *wait <= policy.pauseCap));
    }
}

/// Cursors are what the text's lines say; a crawl of them ends.
void walk(const QByteArray &text)
{
    constexpr int maxPages = 100;
    const QList<QByteArray> cursors = text.split('\n');
    PageGuard guard(maxPages);
    int pages = 0;
    for (qsizetype at = 0;; at = (at + 1) % cursors.size()) {
        must(++pages <= maxPages);
        const QString cursor = QString::fromUtf8(cursors.at(at));
        if (guard.next(cursor, cursors.at(at).size()) != PageEnd::More) {
            return;
        }
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray text(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    readHeader(text);
    walk(text);
    return 0;
}
