// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "gui/text/filtertext.h"

#include "gui/text/fleettext.h"
#include "gui/text/plaintext.h"
#include "gui/text/statetext.h"
#include "models/fleetfilter.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fleetsync {

namespace {

struct FilterText
{
    Q_DECLARE_TR_FUNCTIONS(fleetsync::FilterText)
};

template <typename Value>
QList<Value> inOrder(const QSet<Value> &values)
{
    QList<Value> sorted(values.cbegin(), values.cend());
    std::sort(sorted.begin(), sorted.end());
    return sorted;
}

} // namespace

QString viewWord(ViewKind kind)
{
    switch (kind) {
    case ViewKind::Fleets:
        return FilterText::tr("Fleets");
    case ViewKind::Active:
        return FilterText::tr("Active");
    case ViewKind::Attention:
        return FilterText::tr("Needs attention");
    case ViewKind::History:
        break;
    }
    return FilterText::tr("History");
}

QString kindWord(AttentionKind kind)
{
    switch (kind) {
    case AttentionKind::UnknownOutcome:
        return FilterText::tr("Request");
    case AttentionKind::Disconnected:
        return FilterText::tr("Disconnected");
    case AttentionKind::Failed:
        return FilterText::tr("Failure");
    case AttentionKind::NoMovement:
        return FilterText::tr("No movement");
    case AttentionKind::Issue:
        break;
    }
    return FilterText::tr("Issue");
}

QString filterName(ViewKind view, const FleetFilter &filter)
{
    QStringList words;
    for (const AttentionKind kind : inOrder(filter.kinds)) {
        words << kindWord(kind);
    }
    for (const FleetState state : inOrder(filter.states)) {
        words << facetWord(state);
    }
    for (const QString &provider : inOrder(filter.providers)) {
        words << shown(provider, 30);
    }
    for (const SyncMode mode : inOrder(filter.modes)) {
        words << modeWord(mode);
    }
    for (const QString &tag : inOrder(filter.tags)) {
        words << shown(tag, 30);
    }
    if (!filter.only.isEmpty()) {
        words << FilterText::tr("%Ln chosen fleet(s)", nullptr, int(filter.only.size()));
    }
    if (!filter.text.isEmpty()) {
        words << shown(filter.text, 30);
    }
    words.removeAll({});
    return words.isEmpty() ? viewWord(view) : words.join(u", "_s);
}

} // namespace fleetsync
