// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "engine/reconciler.h"
#include "engine/wishbook.h"
#include "engine/wishrunner.h"

#include <QObject>

namespace fleetsync {

/// The wishes that the journal holds from earlier runs: first those that are of interest are shown,
/// then all others are read, then those that are open go on. GUI thread.
class EarlierWishes : public QObject
{
    Q_OBJECT
public:
    /// What goes on with them.
    struct Hands
    {
        WishBook &book;
        WishRunner &runner;
        Reconciler &reconciler;
    };

    EarlierWishes(const WishContext &context, const Hands &hands, QObject *parent = nullptr);

    /// See Dispatcher.
    void recall();
    void resume();

Q_SIGNALS:
    /// That many were under way.
    void interrupted(int wishes);
    /// As far as the journal could be read.
    void takenUp();

private:
    void take(const JournalEntry &entry);
    void takeNext();
    void takeUp();
    void takeUp(Wish &wish);
    void finish();

    WishContext m_context;
    Hands m_hands;
    QList<RequestId> m_recalled;  ///< open, and not taken up yet, the oldest first
    QList<JournalEntry> m_coming; ///< read, the newest first; shared: a change would copy them all
    qsizetype m_left = 0;         ///< of those, the first ones, which are not taken yet
    bool m_hasRecalled = false;
    bool m_isWhole = false; ///< all have been read
};

} // namespace fleetsync
