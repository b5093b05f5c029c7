// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "gui/text/inertcell.h"

using namespace Qt::StringLiterals;

namespace fleetsync {

namespace {

/// The wide ones are read as formulas in East Asian settings.
constexpr QStringView formulaSigns = u"=+-@\uFF1D\uFF0B\uFF0D\uFF20";
constexpr QStringView breaks = u"\t\r\n";

bool beginsFormula(QChar c)
{
    return formulaSigns.contains(c);
}

/// Where the list separator is a semicolon, Excel parts a cell of ours there, and at its line
/// breaks: what follows is the beginning of a cell, too.
QString withInertParts(const QString &words)
{
    QString inert;
    inert.reserve(words.size() + 1);
    bool starts = false;
    for (const QChar c : words) {
        if (starts && beginsFormula(c)) {
            inert += u'\'';
        }
        starts = c == u';' || breaks.contains(c) || (starts && c == u'"');
        inert += c;
    }
    return inert;
}

} // namespace

QString inertCell(const QString &words)
{
    const bool runs
            = !words.isEmpty() && (beginsFormula(words.front()) || breaks.contains(words.front()));
    return runs ? QString(u'\'' % withInertParts(words)) : withInertParts(words);
}

} // namespace fleetsync
