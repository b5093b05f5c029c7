// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "gui/views/filterstate.h"

#include "gui/theme/icons.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fleetsync {

namespace {

constexpr qsizetype mostText = 1'000;

/// The icons' names: one for each state, and stable.
QString keyOf(FleetState state)
{
    return stateIconName(state);
}

QString keyOf(SyncMode mode)
{
    static const char *const keys[] = {"unknown", "automatic", "manual"};
    return QString::fromLatin1(keys[static_cast<int>(mode)]);
}

QString keyOf(AttentionKind kind)
{
    static const char *const keys[]
            = {"request", "disconnected", "failure", "no-movement", "issue"};
    return QString::fromLatin1(keys[static_cast<int>(kind)]);
}

template <typename Value>
QJsonArray keysOf(const QSet<Value> &values)
{
    QStringList keys;
    for (const Value &value : values) {
        if constexpr (std::is_same_v<Value, QString>) {
            keys.append(value);
        } else {
            keys.append(keyOf(value));
        }
    }
    keys.sort(); // equal filters are equal bytes
    return QJsonArray::fromStringList(keys);
}

template <typename Value>
QSet<Value> valuesOf(const QJsonArray &keys, int count)
{
    QSet<Value> values;
    for (int i = 0; i < count; ++i) {
        const auto value = static_cast<Value>(i);
        if (keys.contains(keyOf(value))) {
            values.insert(value);
        }
    }
    return values;
}

QJsonArray idsOf(const QSet<ConnectionId> &fleets)
{
    QStringList ids;
    for (const ConnectionId &fleet : fleets) {
        ids << fleet.toString();
    }
    ids.sort();
    return QJsonArray::fromStringList(ids);
}

QSet<ConnectionId> fleetsOf(const QJsonArray &ids)
{
    QSet<ConnectionId> fleets;
    for (const QJsonValue &id : ids) {
        fleets.insert(ConnectionId(id.toString()));
    }
    return fleets;
}

QSet<QString> textsOf(const QJsonArray &keys)
{
    QSet<QString> texts;
    for (const QJsonValue &key : keys) {
        texts.insert(key.toString());
    }
    return texts;
}

} // namespace

QJsonObject filterState(const FleetFilter &filter)
{
    QJsonObject state{{u"text"_s, filter.text.left(mostText)},
                      {u"states"_s, keysOf(filter.states)},
                      {u"providers"_s, keysOf(filter.providers)},
                      {u"modes"_s, keysOf(filter.modes)},
                      {u"tags"_s, keysOf(filter.tags)}};
    if (!filter.only.isEmpty()) {
        state.insert(u"only"_s, idsOf(filter.only));
    }
    if (!filter.kinds.isEmpty()) {
        state.insert(u"kinds"_s, keysOf(filter.kinds));
    }
    return state;
}

FleetFilter filterOf(const QJsonObject &state)
{
    FleetFilter filter;
    filter.text = state.value(u"text"_s).toString().left(mostText);
    filter.states = valuesOf<FleetState>(state.value(u"states"_s).toArray(), fleetStateCount);
    filter.providers = textsOf(state.value(u"providers"_s).toArray());
    filter.modes = valuesOf<SyncMode>(state.value(u"modes"_s).toArray(), 3);
    filter.tags = textsOf(state.value(u"tags"_s).toArray());
    filter.kinds = valuesOf<AttentionKind>(state.value(u"kinds"_s).toArray(), attentionKindCount);
    filter.only = fleetsOf(state.value(u"only"_s).toArray());
    return filter;
}

} // namespace fleetsync
