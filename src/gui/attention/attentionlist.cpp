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

/// What a person must mend changes slowly; fleets change with each poll.
constexpr std::chrono::milliseconds lookEvery = 500ms;
/// So many are looked at in one turn of the event loop.
constexpr qsizetype fleetsATurn = 2'000;

} // namespace

AttentionList::AttentionList(Session &session, const AttentionWords &words, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_rules(explanationRules())
    , m_sieve(session.fleet(), words, m_marks)
    , m_lookSoon(lookEvery, [this] { onTouched(); })
{
    connectFleet();
    connect(&session.views(), &ViewStates::known, this, &AttentionList::readMarks);
    if (session.views().isKnown()) {
        readMarks();
    }
    touchAll();
    look();
    everyMinute();
}

void AttentionList::connectFleet()
{
    const Fleet &fleet = m_session.fleet();
    connect(&fleet, &Fleet::cleared, this, [this] {
        m_touched.clear();
        m_queue.clear();
        m_book.clear();
        m_changed = true;
        m_lookSoon.call();
    });
    connect(&fleet, &Fleet::rowsInserted, this, &AttentionList::touch);
    connect(&fleet, &Fleet::rowsChanged, this, [this](const QList<qsizetype> &indexes) {
        for (const qsizetype index : indexes) {
            touch(index, index);
        }
    });
    connect(&fleet, &Fleet::fleetsGone, this, [this](const QList<ConnectionId> &fleets) {
        m_touched += QSet<ConnectionId>(fleets.cbegin(), fleets.cend());
        m_lookSoon.call();
    });
    connect(&m_session.catalog().issues(), &OngoingIssues::changed, this,
            [this](const ConnectionId &of) {
                if (!of.isEmpty()) {
                    m_touched.insert(of);
                } else {
                    // Of the others nothing changes by it.
                    const QList<ConnectionId> had = m_book.byFleet().keys();
                    const QList<ConnectionId> have = m_session.catalog().issues().fleets();
                    m_touched += QSet<ConnectionId>(had.cbegin(), had.cend());
                    m_touched += QSet<ConnectionId>(have.cbegin(), have.cend());
                }
                m_lookSoon.call();
            });
}

void AttentionList::touch(qsizetype first, qsizetype last)
{
    for (qsizetype index = first; index <= last; ++index) {
        m_touched.insert(m_session.fleet().at(index).connection.id);
    }
    m_lookSoon.call();
}

void AttentionList::touchAll()
{
    touch(0, m_session.fleet().size() - 1);
}

/// Times pass, and with them what was muted.
void AttentionList::everyMinute()
{
    m_session.clock().after(1min, this, [this] {
        tell();
        everyMinute();
    });
}

void AttentionList::readMarks()
{
    m_marks = AttentionMarks::fromBytes(m_session.views().value(attentionMarksName()),
                                        m_session.serverNow());
    m_changed = true;
    m_lookSoon.call();
}

void AttentionList::onTouched()
{
    if (m_queue.isEmpty()) {
        look();
    } else {
        m_lookSoon.call(); // once those before them have been looked at
    }
}

void AttentionList::look()
{
    if (m_queue.isEmpty()) {
        // As a list: a set that is emptied from its begin is searched for that each time.
        m_queue = QList<ConnectionId>(m_touched.cbegin(), m_touched.cend());
        m_touched = {};
    }
    const OngoingIssues &issues = m_session.catalog().issues();
    for (qsizetype left = fleetsATurn; left > 0 && !m_queue.isEmpty(); --left) {
        const ConnectionId fleet = m_queue.takeLast();
        const FleetRow *row = m_session.fleet().find(fleet);
        const QList<AttentionItem> items
                = row ? m_rules.itemsOf(*row, issues.of(fleet)) : QList<AttentionItem>();
        m_changed = m_book.put(fleet, items) || m_changed;
    }
    if (!m_queue.isEmpty()) {
        QMetaObject::invokeMethod(this, &AttentionList::look, Qt::QueuedConnection);
    } else if (m_changed) {
        tell();
    }
}

void AttentionList::tell()
{
    m_changed = false;
    const Catalog &catalog = m_session.catalog();
    m_isWhole = catalog.everLoaded() && catalog.issues().wereRead();
    m_items = m_book.items();
    const QDateTime now = m_session.serverNow();
    m_count = static_cast<int>(
            std::count_if(m_items.cbegin(), m_items.cend(),
                          [&](const AttentionItem &item) { return !m_marks.isMuted(item, now); }));
    Q_EMIT changed();
}

QList<AttentionItem> AttentionList::shown(const FleetFilter &filter, AttentionSieve::Muted muted)
{
    return m_sieve.items(m_book, filter, muted, m_session.serverNow());
}

FacetCounts AttentionList::counts(const FleetFilter &filter, AttentionSieve::Muted muted) const
{
    return m_sieve.counts(m_book, filter, muted, m_session.serverNow());
}

bool AttentionList::mayMark() const
{
    return m_session.views().isKnown();
}

void AttentionList::mark(const QList<AttentionItem> &items,
                         const std::function<void(AttentionMark &)> &change)
{
    const QDateTime now = m_session.serverNow();
    for (const AttentionItem &item : items) {
        AttentionMark mark = m_marks.of(item);
        change(mark);
        m_marks.set(item, mark, now);
    }
    m_session.views().keepNow(attentionMarksName(), m_marks.bytes());
    tell();
}

} // namespace fleetsync
