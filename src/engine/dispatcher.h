// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "engine/wishcontext.h"

#include <QObject>

#include <memory>

namespace fleetsync {

/// Draft → journal → call → outcome, for everything that changes something at Terminal
/// (reliability.md, "Journal before POST"). A wish is in the journal before anything is sent;
/// nothing is sent again without a person.
class Dispatcher : public QObject
{
    Q_OBJECT
public:
    explicit Dispatcher(const WishContext &context, QObject *parent = nullptr);
    ~Dispatcher() override;

    /// Shows what is of interest of what the journal holds from before on the fleets' rows, as
    /// these come, so that none stands there as a failure that was our own stop. Nothing is sent or
    /// looked up by it; however long the journal is, the rows need not wait for it.
    void recall();
    /// Reads the whole journal, then takes up what it holds from before: Wanted goes on, Sending
    /// and Unknown are looked up.
    void resume();

    RequestId submit(const ConnectionId &fleet, const SyncRequest &request);
    /// Of a sync that failed. @param sync empty: the latest; the answer is empty when there is none
    RequestId retry(const ConnectionId &fleet, const SyncId &sync = {});
    /// Of a sync that runs. @param sync empty: the latest; the answer is empty when there is none
    RequestId stop(const ConnectionId &fleet, const SyncId &sync = {});
    /// Of an issue that is ongoing: resolved until it is seen again.
    RequestId resolve(const ConnectionId &fleet, const IssueId &issue);
    RequestId change(const ConnectionId &fleet, const ConnectionPatch &patch);
    /// Deletes the connection; cannot be taken back.
    RequestId remove(const ConnectionId &fleet);
    /// A person's order: sends a NotStarted, Rejected or Followed wish once more, or a Wanted one
    /// now.
    void sendAgain(const RequestId &wish);
    /// A person's order: a Followed wish is sent as soon as no sync of its fleet runs; kept across
    /// restarts. sendAgain() takes that back.
    void startAfter(const RequestId &wish);
    /// A person's choice among the candidates of a NeedsUser wish.
    void adopt(const RequestId &wish, const SyncId &sync);
    /// A person's order: withdraws a wish that was not sent, or dismisses a settled one.
    void dismiss(const RequestId &wish);

    const JournalEntry *find(const RequestId &wish) const;
    /// Of this run and of those taken up, in no order.
    QList<JournalEntry> wishes() const;

Q_SIGNALS:
    /// Every step of a wish; also told on the fleet's row.
    void wishChanged(const fleetsync::JournalEntry &entry);
    /// resume() has read the journal, or could not.
    void resumed();
    /// That many were under way when the program ended last time; they are looked up now.
    void interrupted(int wishes);
    /// The journal could not take it: nothing was sent (ux.md promise 5).
    void notRecorded(const fleetsync::JournalEntry &entry, fleetsync::StoreErrorKind why);
    /// What became of it is known and shown, but the journal could not take that: it will be looked
    /// up again at the next start.
    void outcomeNotKept(const fleetsync::JournalEntry &entry, fleetsync::StoreErrorKind why);
    /// A sync is new, retried or being stopped: follow it now.
    void syncToFollow(const fleetsync::ConnectionId &fleet, const fleetsync::SyncId &sync);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace fleetsync
