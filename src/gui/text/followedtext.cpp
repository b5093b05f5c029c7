// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "gui/text/followedtext.h"

#include "core/covering.h"
#include "engine/history.h"
#include "gui/text/numbertext.h"
#include "gui/text/plaintext.h"
#include "gui/text/timetext.h"

#include <QCoreApplication>

namespace fleetsync {

namespace {

struct FollowedText
{
    Q_DECLARE_TR_FUNCTIONS(fleetsync::WishText)
};

/// "62 %, from 1 Oct 2026, 00:00"; empty when neither is known.
QString standing(const FleetRow &row, const Sync &sync, const QDateTime &now)
{
    const bool latest = row.latest() && row.latest()->id == sync.id;
    const QString percent = latest && row.progress && row.progress->percent
                                    ? percentText(*row.progress->percent)
                                    : QString();
    const QString from = shortTime(sync.startFrom, displayZone(row.connection.id), now);
    if (percent.isEmpty()) {
        return from.isEmpty() ? QString() : FollowedText::tr("from %1").arg(from);
    }
    return from.isEmpty() ? percent : FollowedText::tr("%1, from %2").arg(percent, from);
}

QString runningText(const FleetRow &row, const Sync *running, const QDateTime &now)
{
    const QString name = shown(displayName(row.connection), 80);
    const QString more = running ? standing(row, *running, now) : QString();
    return more.isEmpty()
                   ? FollowedText::tr("A sync is already running for %1. FleetSync now follows "
                                      "that one.")
                             .arg(name)
                   : FollowedText::tr("A sync is already running for %1: %2. FleetSync now "
                                      "follows that one.")
                             .arg(name, more);
}

QString coveringText(const JournalEntry &entry, const Sync &running, const QDateTime &now)
{
    const QDateTime asked = entry.sentAt.isValid() ? entry.sentAt : entry.createdAt;
    switch (coveringOf(running, entry.request, asked)) {
    case Covering::Covers:
        return FollowedText::tr("It covers the dates that you asked for.");
    case Covering::StartsLater:
        return FollowedText::tr("It starts later than you asked: days before %1 are not in it.")
                .arg(shortTime(running.startFrom, displayZone(entry.connection), now));
    case Covering::LacksProviderWork:
        return FollowedText::tr("It does not ask the provider for all that you asked for.");
    case Covering::NotKnown:
        return FollowedText::tr(
                "Terminal does not say whether it covers the dates that you asked for.");
    }
    return {};
}

} // namespace

QString followedSentence(const JournalEntry &entry, const FleetRow &row, const QDateTime &now)
{
    const Sync *running = findSync(row.history, entry.sync);
    const QString follows = runningText(row, running, now);
    if (!running || entry.kind != WishKind::Request) {
        return follows;
    }
    //: A sync is already running…; whether it covers the dates asked for.
    return FollowedText::tr("%1 %2").arg(follows, coveringText(entry, *running, now));
}

} // namespace fleetsync
