// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "engine/attention.h"

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace fleetsync {

namespace {

constexpr qsizetype groupFrom = 3;
constexpr qsizetype reasonsKept = 2'000; ///< a server that makes each one unique fills no memory

QString wordOf(AttentionKind kind)
{
    static const char *const words[]
            = {"unknown-outcome", "disconnected", "failed", "no-movement", "issue"};
    return QString::fromLatin1(words[static_cast<int>(kind)]);
}

AttentionItem itemFor(const FleetRow &row, AttentionKind kind)
{
    AttentionItem item;
    item.kind = kind;
    item.key = wordOf(kind) % u':' % row.connection.id.toString();
    item.fleets = {row.connection.id};
    item.provider = row.connection.provider;
    return item;
}

bool isOpenToPerson(const JournalEntry &wish)
{
    return wish.state == WishState::Unknown || wish.state == WishState::NeedsUser
           || wish.state == WishState::NotStarted;
}

/// Nothing can be told of how it would have ended.
bool wasStoppedByUs(const FleetRow &row, const Sync &sync)
{
    return row.stop && row.stop->target == sync.id
           && (row.stop->state == WishState::Acked || row.stop->state == WishState::Adopted);
}

/// From the newest on, without a good one between.
QList<const Sync *> failuresInARow(const FleetRow &row)
{
    QList<const Sync *> failures;
    for (const Sync &sync : row.history) {
        if (!isFinal(sync) || wasStoppedByUs(row, sync)) {
            continue;
        }
        if (sync.status.value != SyncStatus::Failed) {
            break;
        }
        failures << &sync;
    }
    return failures;
}

/// Terminal syncs an automatic fleet again by itself, and nobody can do better than that: also
/// where the reason is not recognised, until it has failed twice.
bool mendsItself(const FleetRow &row, const Explanation &explanation)
{
    return (explanation.who == WhoActs::Nobody || !explanation.recognised)
           && row.connection.syncMode.value == SyncMode::Automatic
           && failuresInARow(row).size() < 2;
}

int timesSeen(const FleetRow &row, const IssueId &issue)
{
    const auto tells = [&issue](const Sync &sync) {
        return std::any_of(sync.issues.cbegin(), sync.issues.cend(),
                           [&issue](const Issue &one) { return one.id == issue; });
    };
    return static_cast<int>(std::count_if(row.history.cbegin(), row.history.cend(), tells));
}

AttentionItem failureItem(const FleetRow &row, const Explanation &explanation)
{
    AttentionItem item = itemFor(row, AttentionKind::Failed);
    const QList<const Sync *> failures = failuresInARow(row);
    item.explanation = explanation;
    item.words = row.latest()->failureReason;
    item.timesSeen = static_cast<int>(failures.size());
    item.lastSeen = row.latest()->completedAt;
    item.firstSeen = failures.isEmpty() ? item.lastSeen : failures.constLast()->completedAt;
    return item;
}

AttentionItem issueItem(const FleetRow &row, const Issue &issue, const Explanation &explanation)
{
    AttentionItem item = itemFor(row, AttentionKind::Issue);
    item.key = wordOf(AttentionKind::Issue) % u':' % issue.id.toString();
    item.issues = {issue.id};
    item.explanation = explanation;
    item.words = issue.message;
    item.firstSeen = issue.firstReportedAt;
    item.lastSeen = issue.lastReportedAt;
    item.timesSeen = timesSeen(row, issue.id);
    return item;
}

/// Also a stop, or a change, may not have come through.
QList<AttentionItem> requestItems(const FleetRow &row)
{
    QList<AttentionItem> items;
    const auto add = [&](const JournalEntry &entry, const QString &key) {
        if (isOpenToPerson(entry)) {
            AttentionItem item = itemFor(row, AttentionKind::UnknownOutcome);
            item.key = key;
            item.request = entry.id;
            item.explanation.who = WhoActs::You;
            item.explanation.recognised = true;
            item.firstSeen = item.lastSeen = entry.sentAt;
            items << item;
        }
    };
    const QString key = itemFor(row, AttentionKind::UnknownOutcome).key;
    if (row.wish) {
        add(*row.wish, key);
    }
    if (row.stop) {
        add(*row.stop, key % u":stop"_s);
    }
    for (const JournalEntry &change : row.changes) {
        add(change, key % u':' % change.id.toString());
    }
    return items;
}

void takeIn(AttentionItem &group, const AttentionItem &item)
{
    for (const ConnectionId &fleet : item.fleets) {
        if (group.fleets.constLast() != fleet) { // a fleet's items come one after the other
            group.fleets += fleet;
        }
    }
    group.members += item.key;
    group.issues += item.issues;
    group.timesSeen += item.timesSeen;
    if (item.firstSeen.isValid()
        && (!group.firstSeen.isValid() || item.firstSeen < group.firstSeen)) {
        group.firstSeen = item.firstSeen;
    }
    group.lastSeen = std::max(group.lastSeen, item.lastSeen);
}

} // namespace

Severity severityOf(const AttentionItem &item)
{
    return item.explanation.who == WhoActs::TerminalSupport ? Severity::Support : Severity::You;
}

QStringList singleKeys(const AttentionItem &item)
{
    return item.members.isEmpty() ? QStringList{item.key} : item.members;
}

const Explanation &AttentionRules::explain(const QString &failureReason)
{
    if (m_known.size() > reasonsKept) {
        m_known.clear();
    }
    auto known = m_known.find(failureReason);
    if (known == m_known.end()) {
        known = m_known.insert(failureReason, m_rules.explainFailure(failureReason));
    }
    return *known;
}

QList<AttentionItem> AttentionRules::itemsOf(const FleetRow &row, const QList<Issue> &issues)
{
    QList<AttentionItem> items;
    const FleetState state = row.verdict.state;
    if (state == FleetState::Archived || state == FleetState::BeingDeleted) {
        return items;
    }
    items << requestItems(row);
    if (state == FleetState::Disconnected || row.verdict.disconnectedBadge) {
        AttentionItem item = itemFor(row, AttentionKind::Disconnected);
        item.explanation = m_rules.explainCode(u"connection_disconnected"_s);
        item.firstSeen = item.lastSeen = row.connection.updatedAt;
        items << item;
    } else if (state == FleetState::Failed && row.latest()) {
        const Explanation &explanation = explain(row.latest()->failureReason);
        if (!mendsItself(row, explanation)) {
            items << failureItem(row, explanation);
        }
    }
    if (state == FleetState::NoMovement && !keepsWaiting(row)) {
        AttentionItem item = itemFor(row, AttentionKind::NoMovement);
        item.explanation.who = WhoActs::You;
        item.explanation.recognised = true;
        item.firstSeen = item.lastSeen = lastChangeAt(row);
        items << item;
    }
    for (const Issue &issue : issues) {
        items << issueItem(row, issue, m_rules.explainCode(issue.code));
    }
    return items;
}

AttentionMeaning meaningOf(const AttentionItem &item)
{
    // What nobody recognises is the same only if it reads the same.
    const Explanation &explanation = item.explanation;
    return {item.kind, item.provider.code, explanation.recognised ? explanation.id : item.words};
}

const JournalEntry *requestOf(const AttentionItem &item, const FleetRow &row)
{
    if (row.wish && row.wish->id == item.request) {
        return &*row.wish;
    }
    if (row.stop && row.stop->id == item.request) {
        return &*row.stop;
    }
    const auto change
            = std::find_if(row.changes.cbegin(), row.changes.cend(),
                           [&item](const JournalEntry &entry) { return entry.id == item.request; });
    return change == row.changes.cend() ? nullptr : &*change;
}

bool becomeOne(AttentionKind kind, qsizetype fleets)
{
    return kind != AttentionKind::UnknownOutcome && kind != AttentionKind::NoMovement
           && fleets >= groupFrom;
}

QList<AttentionItem> grouped(const QList<AttentionItem> &items)
{
    std::map<AttentionMeaning, QSet<ConnectionId>> fleets;
    for (const AttentionItem &item : items) {
        fleets[meaningOf(item)] += QSet<ConnectionId>(item.fleets.cbegin(), item.fleets.cend());
    }
    QList<AttentionItem> result;
    std::map<AttentionMeaning, qsizetype> groups;
    for (const AttentionItem &item : items) {
        const AttentionMeaning meaning = meaningOf(item);
        if (!becomeOne(item.kind, fleets[meaning].size())) {
            result << item;
        } else if (const auto group = groups.find(meaning); group != groups.end()) {
            takeIn(result[group->second], item);
        } else {
            groups[meaning] = result.size();
            result << item;
            result.last().members = {item.key};
            result.last().key = wordOf(item.kind) % u"s:"_s % item.provider.code % u':'
                                % std::get<2>(meaning).left(200);
        }
    }
    return result;
}

} // namespace fleetsync
