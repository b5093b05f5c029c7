// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "gui/attention/attentionlist.h"

#include "engine/session.h"
#include "gui/text/explanations.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace fleetsync {

namespace {

/// It walks over all fleets, and each answered poll changes one of them.
constexpr std::chrono::milliseconds findEvery = 500ms;

QString marksName()
{
    return u"attention.marks"_s;
}

} // namespace

AttentionList::AttentionList(Session &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_rules(explanationRules())
    , m_findSoon(findEvery, [this] { find(); })
{
    const auto findSoon = [this] { m_findSoon.call(); };
    const Fleet &fleet = session.fleet();
    connect(&fleet, &Fleet::cleared, this, findSoon);
    connect(&fleet, &Fleet::rowsInserted, this, findSoon);
    connect(&fleet, &Fleet::rowsChanged, this, findSoon);
    connect(&fleet, &Fleet::rowsRemoved, this, findSoon);
    connect(&session.catalog().issues(), &OngoingIssues::changed, this, findSoon);
    connect(&session.views(), &ViewStates::known, this, &AttentionList::readMarks);
    if (session.views().isKnown()) {
        readMarks();
    }
    find();
}

void AttentionList::readMarks()
{
    m_marks = AttentionMarks::fromBytes(m_session.views().value(marksName()),
                                        m_session.serverNow());
    m_findSoon.call();
}

void AttentionList::find()
{
    m_findSoon.forget();
    const Fleet &fleet = m_session.fleet();
    const OngoingIssues &issues = m_session.catalog().issues();
    m_single.clear();
    for (qsizetype i = 0; i < fleet.size(); ++i) {
        m_single += m_rules.itemsOf(fleet.at(i), issues.of(fleet.at(i).connection.id));
    }
    m_items = grouped(m_single);
    const QDateTime now = m_session.serverNow();
    m_count = static_cast<int>(
            std::count_if(m_items.cbegin(), m_items.cend(), [&](const AttentionItem &item) {
                return !m_marks.isMuted(item.key, now);
            }));
    Q_EMIT changed();
}

QList<AttentionItem> AttentionList::shown(const FleetFilter &filter, bool muted) const
{
    const QDateTime now = m_session.serverNow();
    QList<AttentionItem> items = m_items;
    if (!filter.isEmpty()) {
        const FleetMatcher matches(filter);
        items.clear();
        for (const AttentionItem &item : m_single) {
            const FleetRow *row = m_session.fleet().find(item.fleets.constFirst());
            if (row && matches(*row)) {
                items << item;
            }
        }
        items = grouped(items);
    }
    if (!muted) {
        items.removeIf([&](const AttentionItem &item) { return m_marks.isMuted(item.key, now); });
    }
    return items;
}

void AttentionList::mark(const QStringList &keys,
                         const std::function<void(AttentionMark &)> &change)
{
    const QDateTime now = m_session.serverNow();
    for (const QString &key : keys) {
        AttentionMark mark = m_marks.of(key);
        change(mark);
        m_marks.set(key, mark, now);
    }
    m_session.views().keep(marksName(), m_marks.bytes());
    find();
}

} // namespace fleetsync
