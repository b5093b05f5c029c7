// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/policy.h"
#include "core/ports.h"
#include "engine/fleet.h"
#include "engine/writebehind.h"

#include <QObject>

#include <functional>
#include <utility>

namespace fleetsync {

/// Hands past syncs to the store as they become known: each once when it is new, and again when it
/// ends or begins anew; never for its progress alone. GUI thread; the store does its work in
/// another. What is kept may be lost: trouble with the store ends the writing for this run, and
/// nobody is told.
class HistoryKeeper : public QObject
{
    Q_OBJECT
public:
    /// Rows that are put in as of an earlier run pass for kept, therefore it comes before them.
    /// @param account tells whose syncs they are; what is kept of another account is forgotten.
    /// Empty: nothing is kept.
    HistoryKeeper(Store &store, Fleet &fleet, Clock &clock, const QString &account,
                  const Policy &policy, QObject *parent = nullptr);
    /// Hands over what still waits; the store finishes it before it closes.
    ~HistoryKeeper() override;

    /// Nothing is written before.
    void start();
    bool keeps() const { return m_behind.isOn(); }
    /// Older ones than those on its row, at once: whoever asks the store next finds them.
    void keepOlder(const ConnectionId &fleet, const QList<Sync> &syncs);
    /// Called before syncs of rows are handed over.
    void setBeforeWrite(std::function<void()> before) { m_before = std::move(before); }

private:
    using Answer = WriteBehind::Answer;

    void stamp();
    void takeAsKept(qsizetype first, qsizetype last);
    void note(const QList<qsizetype> &indexes);
    void onGone(const QList<ConnectionId> &ids);
    void write();
    QList<StoredSync> takeNews();
    void hand(const QList<StoredSync> &older);

    Store &m_store;
    Fleet &m_fleet;
    QString m_account;
    QHash<ConnectionId, QList<quint32>> m_kept; ///< marks of the syncs that the store has
    QList<StoredSync> m_older;                  ///< that a busy store did not take
    std::function<void()> m_before;
    WriteBehind m_behind;
};

} // namespace fleetsync
