// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT

// HistoryGaps: what it remembers from run to run.
#include "engine/historygaps.h"
#include "engine/pendingcall.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace fleetsync {

namespace {

/// Beside the views, where the store keeps what it does not understand.
QString marksKey()
{
    return u"history.marks"_s;
}

QJsonArray placeJson(const HistoryPlace &place)
{
    return {place.id.toString(), place.requestedAt.toMSecsSinceEpoch()};
}

HistoryPlace placeFrom(const QJsonValue &value)
{
    return {QDateTime::fromMSecsSinceEpoch(value[1].toInteger(), Qt::UTC),
            SyncId(value[0].toString())};
}

} // namespace

QByteArray HistoryGaps::marks() const
{
    QJsonObject gaps;
    for (auto it = m_gaps.cbegin(); it != m_gaps.cend(); ++it) {
        QJsonArray gap = placeJson(it->end);
        gap.append(it->far);
        gaps.insert(it.key().toString(), gap);
    }
    QJsonObject ends;
    for (auto it = m_ends.cbegin(); it != m_ends.cend(); ++it) {
        ends.insert(it.key().toString(), placeJson(*it));
    }
    return QJsonDocument(
                   QJsonObject{{u"account"_s, m_account}, {u"gaps"_s, gaps}, {u"ends"_s, ends}})
            .toJson(QJsonDocument::Compact);
}

void HistoryGaps::remember()
{
    if (m_account.isEmpty() || std::exchange(m_changed, true)) {
        return;
    }
    m_parts.clock.after(m_policy.cacheEvery, this, [this] { keepMarks(); });
}

/// Before the list that a gap lies behind is kept: else nothing would tell of it.
void HistoryGaps::keepMarks()
{
    if (m_recalled && std::exchange(m_changed, false)) {
        m_parts.store.keepView(marksKey(), marks());
    }
}

void HistoryGaps::recall()
{
    onAnswer(m_parts.store.views(), this, [this](const auto &words) {
        m_recalled = true;
        const QJsonDocument marks
                = QJsonDocument::fromJson(words ? words->value(marksKey()) : QByteArray());
        if (marks[u"account"_s].toString() != m_account) {
            return;
        }
        const QJsonObject gaps = marks[u"gaps"_s].toObject();
        for (auto it = gaps.constBegin(); it != gaps.constEnd(); ++it) {
            note(ConnectionId(it.key()), {placeFrom(it.value()), it.value()[2].toBool()});
        }
        const QJsonObject ends = marks[u"ends"_s].toObject();
        for (auto it = ends.constBegin(); it != ends.constEnd(); ++it) {
            recallEnd(ConnectionId(it.key()), placeFrom(it.value()));
        }
    });
}

/// The file of past syncs may have been set aside, or have made room: then they are no longer
/// there.
void HistoryGaps::recallEnd(const ConnectionId &fleet, const HistoryPlace &place)
{
    HistoryQuery query;
    query.connection = fleet;
    query.from = place.requestedAt;
    query.until = place.requestedAt.addMSecs(1);
    onAnswer(m_parts.store.syncs(query), this, [this, fleet, place](const auto &kept) {
        const auto isIt = [&place](const StoredSync &one) { return one.sync.id == place.id; };
        if (!kept || std::none_of(kept->cbegin(), kept->cend(), isIt)) {
            return;
        }
        if (m_gaps.value(fleet).far) {
            return;
        }
        m_ends.insert(fleet, place);
        setReadToEnd(fleet, true);
    });
}

} // namespace fleetsync
