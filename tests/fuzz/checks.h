// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "net/decodeanswer.h"
#include "net/jsonfields.h"

#include <QByteArray>
#include <QString>

#include <cstdint>

namespace fleetsync::fuzz {

/// Ends the run there and then; libFuzzer keeps the input.
inline void must(bool holds)
{
    if (!holds) {
        __builtin_trap();
    }
}

inline HttpAnswer answer(const uint8_t *data, size_t size, int status = 200)
{
    HttpAnswer told;
    told.status = status;
    told.body = QByteArray(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    told.serverDate = QDateTime({2026, 11, 24}, {12, 0}, Qt::UTC);
    return told;
}

inline void mustBeTidy(const QString &text, qsizetype cap)
{
    must(text.size() <= cap);
    must(text.isValidUtf16());
}

inline void mustBeProse(const QString &text)
{
    mustBeTidy(text, proseCap);
}

inline void mustBeId(const QString &text)
{
    must(!text.isEmpty());
    mustBeTidy(text, idCap);
}

inline void mustBeProse(const QStringList &texts)
{
    for (const QString &text : texts) {
        mustBeProse(text);
    }
}

inline void mustBeShown(const QList<Oddity> &oddities)
{
    constexpr qsizetype shownCap = 200;
    for (const Oddity &oddity : oddities) {
        mustBeTidy(oddity.found, shownCap);
    }
}

inline void mustBeUtc(const QDateTime &time)
{
    must(!time.isValid() || time.timeSpec() == Qt::UTC);
}

void mustHold(const Connection &connection);
void mustHold(const Sync &sync);
void mustHold(const Issue &issue);

/// A value that keeps its promises, or BadAnswer that says what was wrong.
template <typename T>
bool valueOrBadAnswer(const Result<T> &result)
{
    if (result) {
        return true;
    }
    const ApiError &error = result.error();
    must(error.kind == ErrorKind::BadAnswer);
    must(error.cause == Cause::NotJson || error.cause == Cause::WrongShape);
    must(error.message.isEmpty() && error.detail.isEmpty());
    return false;
}

/// How many records a page's text holds, kept or dropped.
qsizetype recordsIn(const QByteArray &body);

template <typename T>
void mustHoldPage(const Result<Page<T>> &page, const QByteArray &body)
{
    if (!valueOrBadAnswer(page)) {
        return;
    }
    for (const T &record : page->results) {
        mustHold(record);
    }
    must(page->results.size() + page->dropped.size() == recordsIn(body));
    mustBeShown(page->dropped);
    mustBeTidy(page->next, body.size());
}

} // namespace fleetsync::fuzz
