// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "engine/dispatcher.h"
#include "engine/wishbook.h"

namespace fleetsync {

/// Finds out what became of wishes whose answer was lost, or was a 409 (reliability.md, "Journal
/// before POST", 5 and 6). Only reads; it never sends anything again. GUI thread.
class Reconciler : public QObject
{
    Q_OBJECT
public:
    Reconciler(const WishContext &context, WishBook &book, QObject *parent = nullptr);

    /// Looks for this wish, which is in Unknown, on policy.lookupDelays of the fleet clock; after a
    /// 409 at once, since nothing has to settle.
    void start(const RequestId &wish);

private:
    std::chrono::milliseconds delayOf(const Wish &wish) const;
    void scheduleNext(Wish &wish);
    void failed(Wish &wish, const ApiError &error);
    void heard(Wish &wish, const QDateTime &serverDate);
    void lookUp(const RequestId &id, int shot);
    void askList(Wish &wish, const QString &cursor);
    void takeList(const RequestId &id, const Result<Page<Sync>> &page);
    void judgeList(Wish &wish);
    void judgeConflict(Wish &wish);
    void judgeNone(Wish &wish);
    bool isShownAsDeleted(const Wish &wish) const;
    void askObject(Wish &wish);
    void askIssues(Wish &wish, const QString &cursor);
    void takeIssues(const RequestId &id, const Result<Page<Issue>> &page);
    void takeUnread(Wish &wish, const ApiError &error);
    void takeConnection(const RequestId &id, const Result<Connection> &told);
    void notSeenYet(Wish &wish);
    void askSync(Wish &wish, const SyncId &sync);
    void takeNamed(Wish &wish, const Sync &sync);
    void takeTarget(Wish &wish, const Sync &sync);
    void takeSync(const RequestId &id, const SyncId &asked, const Result<Sync> &sync);
    void settleAs(Wish &wish, WishState state);
    std::optional<ConnectionAuth> authOf(const Wish &wish) const;

    WishContext m_context;
    WishBook &m_book;
};

} // namespace fleetsync
