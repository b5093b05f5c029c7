// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "engine/history.h"
#include "gui/text/errortext.h"
#include "gui/text/followedtext.h"
#include "gui/text/plaintext.h"
#include "gui/text/timetext.h"

#include <QCoreApplication>

using namespace std::chrono_literals;

namespace fleetsync {

namespace {

struct WishText
{
    Q_DECLARE_TR_FUNCTIONS(fleetsync::WishText)
};

constexpr std::chrono::milliseconds confirmedWithin = 60s;

/// Everything that one sentence is made of.
struct Wish
{
    const JournalEntry &entry;
    const FleetRow &row;
    QDateTime now;
    QString name;

    const Sync *sync(const SyncId &id) const { return findSync(row.history, id); }
};

QString rejected(const Wish &wish)
{
    if (!wish.entry.error) {
        return WishText::tr("Terminal did not accept this for %1. Try again.").arg(wish.name);
    }
    const ErrorWords words = wishErrorWords(wish.entry.kind, *wish.entry.error);
    //: A fleet's name, what went wrong, what to do.
    return WishText::tr("%1: %2. %3").arg(wish.name, words.title, words.body);
}

QString needsUser(const Wish &wish)
{
    return WishText::tr("%Ln syncs of %1 could be the one that you asked for. Choose which one is "
                        "yours.",
                        nullptr, int(wish.entry.candidates.size()))
            .arg(wish.name);
}

QString accepted(const Wish &wish)
{
    if (!wish.row.startsElsewhere.isValid()) {
        return WishText::tr("Terminal has taken on the sync of %1.").arg(wish.name);
    }
    const QTimeZone zone = displayZone(wish.entry.connection);
    const QDateTime asked = effectiveStart(wish.entry.request, wish.entry.sentAt, zone).at;
    const QString start = shortTime(wish.row.startsElsewhere, zone, wish.now);
    return asked.isValid()
                   ? WishText::tr(
                             "Terminal has taken on the sync of %1. It will start from %2, not "
                             "%3.")
                             .arg(wish.name, start, shortTime(asked, zone, wish.now))
                   : WishText::tr("Terminal has taken on the sync of %1. It will start from %2.")
                             .arg(wish.name, start);
}

QString waits(const Wish &wish)
{
    switch (wish.entry.kind) {
    case WishKind::Request:
        if (!wish.entry.target.isEmpty()) {
            return WishText::tr("Your request for %1 is noted and starts when the running sync "
                                "ends.")
                    .arg(wish.name);
        }
        return WishText::tr("Your request for %1 is noted and waits here for its turn.")
                .arg(wish.name);
    case WishKind::Retry:
        return WishText::tr("The retry for %1 is noted and waits here for its turn.")
                .arg(wish.name);
    case WishKind::Cancel:
        return WishText::tr("The order to stop the sync of %1 waits here for its turn.")
                .arg(wish.name);
    case WishKind::Resolve:
    case WishKind::Change:
    case WishKind::Remove:
        return changeSentence(wish.entry.kind, WishState::Wanted, wish.name);
    }
    return {};
}

QString wanted(const Wish &wish)
{
    if (!wish.entry.error) {
        return waits(wish);
    }
    //: A request waits for its turn; what kept it from being sent so far.
    return WishText::tr("%1 What holds it up: %2.")
            .arg(waits(wish), errorWords(*wish.entry.error).title);
}

QString ofRequest(const Wish &wish)
{
    switch (wish.entry.state) {
    case WishState::Wanted:
        return wanted(wish);
    case WishState::Sending:
        return WishText::tr("Sending your request for %1…").arg(wish.name);
    case WishState::Acked:
        return accepted(wish);
    case WishState::Rejected:
        return rejected(wish);
    case WishState::Unknown:
        return WishText::tr("Checking whether Terminal got the request for %1…").arg(wish.name);
    case WishState::Adopted:
        return WishText::tr("The answer was lost on the way, but Terminal has the sync of %1. "
                            "FleetSync follows it.")
                .arg(wish.name);
    case WishState::Followed:
        return followedSentence(wish.entry, wish.row, wish.now);
    case WishState::NeedsUser:
        return needsUser(wish);
    case WishState::NotStarted:
        return WishText::tr("It did not start. Terminal has no trace of the request for %1; send "
                            "it again if you still want it.")
                .arg(wish.name);
    case WishState::CancelledByUser:
        return WishText::tr("The request for %1 was withdrawn before it was sent.").arg(wish.name);
    }
    return {};
}

QString ofRetry(const Wish &wish)
{
    switch (wish.entry.state) {
    case WishState::Wanted:
        return wanted(wish);
    case WishState::Sending:
        return WishText::tr("Asking Terminal to retry the sync of %1…").arg(wish.name);
    case WishState::Acked:
        return WishText::tr("Terminal runs the sync of %1 again.").arg(wish.name);
    case WishState::Unknown:
        return WishText::tr("Checking whether Terminal got the retry for %1…").arg(wish.name);
    case WishState::Adopted:
        return WishText::tr("The answer was lost on the way, but Terminal runs the sync of %1 "
                            "again.")
                .arg(wish.name);
    case WishState::NotStarted:
        return WishText::tr("It did not start. Terminal has no trace of the retry for %1; retry "
                            "again if you still want it.")
                .arg(wish.name);
    case WishState::CancelledByUser:
        return WishText::tr("The retry for %1 was withdrawn before it was sent.").arg(wish.name);
    case WishState::Rejected:
    case WishState::Followed:
    case WishState::NeedsUser:
        return ofRequest(wish);
    }
    return {};
}

/// Terminal took the order to stop; what the sync itself says decides.
QString stopTaken(const Wish &wish)
{
    const Sync *sync = wish.sync(wish.entry.target);
    if (sync && sync->status.value == SyncStatus::Completed) {
        return WishText::tr("The sync of %1 finished before it could be stopped.").arg(wish.name);
    }
    if (sync && sync->status.value == SyncStatus::Failed) {
        return WishText::tr("The sync of %1 was stopped.").arg(wish.name);
    }
    const bool late = wish.entry.sentAt.isValid()
                      && wish.entry.sentAt.msecsTo(wish.now) > confirmedWithin.count();
    return late ? WishText::tr("Terminal has not confirmed yet that the sync of %1 has stopped.")
                           .arg(wish.name)
                : WishText::tr("Stopping the sync of %1…").arg(wish.name);
}

QString ofStop(const Wish &wish)
{
    switch (wish.entry.state) {
    case WishState::Wanted:
        return wanted(wish);
    case WishState::Sending:
        return WishText::tr("Asking Terminal to stop the sync of %1…").arg(wish.name);
    case WishState::Rejected:
        return wish.sync(wish.entry.target) && isFinal(*wish.sync(wish.entry.target))
                       ? stopTaken(wish)
                       : rejected(wish);
    case WishState::Unknown:
        return WishText::tr("Checking whether Terminal got the order to stop the sync of %1…")
                .arg(wish.name);
    case WishState::NotStarted:
        return WishText::tr("The sync of %1 was not stopped. Stop it again if you still want to.")
                .arg(wish.name);
    case WishState::CancelledByUser:
        return WishText::tr("The order to stop the sync of %1 was withdrawn.").arg(wish.name);
    case WishState::Acked:
    case WishState::Adopted:
    case WishState::Followed:
    case WishState::NeedsUser:
        return stopTaken(wish);
    }
    return {};
}

QString ofChange(const Wish &wish)
{
    switch (wish.entry.state) {
    case WishState::Wanted:
        return wanted(wish);
    case WishState::Rejected:
        return rejected(wish);
    default:
        return changeSentence(wish.entry.kind, wish.entry.state, wish.name);
    }
}

} // namespace

QString wishSentence(const JournalEntry &entry, const FleetRow &row, const QDateTime &now)
{
    const Wish wish{entry, row, now, shown(displayName(row.connection), 80)};
    switch (entry.kind) {
    case WishKind::Request:
        return ofRequest(wish);
    case WishKind::Retry:
        return ofRetry(wish);
    case WishKind::Cancel:
        return ofStop(wish);
    case WishKind::Resolve:
    case WishKind::Change:
    case WishKind::Remove:
        return ofChange(wish);
    }
    return {};
}

} // namespace fleetsync
