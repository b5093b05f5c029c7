// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "engine/reconciler.h"
#include "engine/wishbook.h"
#include "engine/wishrunner.h"

#include <QObject>

namespace fleetsync {

/// The wishes that the journal holds from earlier runs: first they are shown, then they go on. GUI
/// thread.
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
    void take(const QList<JournalEntry> &newestFirst);
    void show(const JournalEntry &entry);
    void takeUp();
    void takeUp(Wish &wish);

    WishContext m_context;
    Hands m_hands;
    QList<RequestId> m_recalled; ///< and not taken up yet, the oldest first
    bool m_hasRecalled = false;
};

} // namespace fleetsync
