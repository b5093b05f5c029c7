// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "core/secret.h"

#include <algorithm>

namespace fleetsync {

namespace {

constexpr qsizetype longestSecret = 512;
constexpr qsizetype shownCharacters = 4;
constexpr qsizetype shortestShown = 12;

} // namespace

bool Secret::isWellFormed() const
{
    if (m_value.isEmpty() || m_value.size() > longestSecret)
        return false;
    return std::all_of(m_value.cbegin(), m_value.cend(),
                       [](char c) { return c >= '\x21' && c <= '\x7e'; });
}

QString Secret::masked() const
{
    const QString dots(4, QChar(0x2022));
    // An odd value is not shown at all: its end might hold line breaks or half a character.
    if (m_value.size() < shortestShown || !isWellFormed())
        return dots;
    return dots + QString::fromLatin1(m_value.right(shownCharacters));
}

QDebug operator<<(QDebug debug, const Secret &secret)
{
    const QDebugStateSaver saver(debug);
    debug.nospace().noquote() << secret.masked();
    return debug;
}

} // namespace fleetsync
