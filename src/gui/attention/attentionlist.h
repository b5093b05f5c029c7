// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/attentionsieve.h"
#include "models/soon.h"

#include <QObject>
#include <QSet>

#include <functional>

namespace fleetsync {

class Session;

/// What there is to mend in a session, kept up as fleets and their issues change, with what people
/// noted of it. GUI thread.
class AttentionList : public QObject
{
    Q_OBJECT
public:
    /// @param words outlive it
    AttentionList(Session &session, const AttentionWords &words, QObject *parent = nullptr);

    /// What passes the filter.
    QList<AttentionItem> shown(const FleetFilter &filter, AttentionSieve::Muted muted);
    /// How many rows a click on each facet would show.
    FacetCounts counts(const FleetFilter &filter, AttentionSieve::Muted muted) const;
    /// Terminal has told its fleets and its issues since the program began.
    bool isWhole() const { return m_isWhole; }
    /// By the key of a single item: it is to be mended, muted or not.
    bool isOpen(const QString &key) const { return m_book.isOpen(key); }
    /// Those that are not muted.
    int count() const { return m_count; }

    /// What an earlier run has noted is known: nothing would hide it.
    bool mayMark() const;
    const AttentionMarks &marks() const { return m_marks; }
    void mark(const QList<AttentionItem> &items,
              const std::function<void(AttentionMark &)> &change);

Q_SIGNALS:
    /// What is to be mended, or since when: a minute has passed.
    void changed();

private:
    void connectFleet();
    void touch(qsizetype first, qsizetype last);
    void touchAll();
    void onTouched();
    void look();
    void tell();
    void everyMinute();
    void readMarks();

    Session &m_session;
    AttentionRules m_rules;
    AttentionMarks m_marks;
    AttentionBook m_book;
    AttentionSieve m_sieve;
    QSet<ConnectionId> m_touched; ///< to be looked at
    QList<ConnectionId> m_queue;  ///< being looked at, turn by turn
    bool m_changed = true;        ///< and it has not been told yet
    QList<AttentionItem> m_items; ///< of all fleets, grouped
    int m_count = 0;
    bool m_isWhole = false;
    Soon m_lookSoon;
};

} // namespace fleetsync
