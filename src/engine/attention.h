// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/explanationrules.h"
#include "core/issue.h"
#include "engine/fleetrow.h"

#include <QHash>
#include <QStringList>

#include <tuple>

namespace fleetsync {

/// Why a fleet is listed under Needs attention.
enum class AttentionKind { UnknownOutcome, Disconnected, Failed, NoMovement, Issue };
inline constexpr int attentionKindCount = 5;

inline size_t qHash(AttentionKind kind, size_t seed = 0)
{
    return ::qHash(static_cast<int>(kind), seed);
}

/// Follows who must act, not the word "failed" (ux.md §2).
enum class Severity {
    You,    ///< you, or somebody at the fleet or its provider whom you can ask
    Support ///< Terminal's support
};

/// One thing that a person must mend, of one fleet, or of several that fail the same way.
struct AttentionItem
{
    QString key; ///< stable from run to run
    /// Of several fleets: the keys of the single items, which notes are kept under, so that they
    /// outlast the group.
    QStringList members;
    AttentionKind kind = AttentionKind::Failed;
    QList<ConnectionId> fleets; ///< one, or all of a group
    ProviderRef provider;
    Explanation explanation;
    QString words; ///< Terminal's, verbatim
    QList<IssueId> issues;
    RequestId request;   ///< whose outcome is not known
    QDateTime firstSeen; ///< server time; invalid: not told
    QDateTime lastSeen;
    int timesSeen = 0; ///< syncs in the known history that tell of it; 0: none does

    friend bool operator==(const AttentionItem &, const AttentionItem &) = default;
};

Severity severityOf(const AttentionItem &item);
/// Of the single items that it stands for: its own, or its members'.
QStringList singleKeys(const AttentionItem &item);

/// What the items are made of, fleet by fleet. Remembers what a reason means: the same one comes
/// from many fleets. GUI thread.
class AttentionRules
{
public:
    explicit AttentionRules(const ExplanationRules &rules)
        : m_rules(rules)
    {}

    /// A single failure that Terminal mends by itself, or may mend, needs nobody.
    /// @param issues the fleet's ongoing ones
    QList<AttentionItem> itemsOf(const FleetRow &row, const QList<Issue> &issues);

private:
    const Explanation &explain(const QString &failureReason);

    const ExplanationRules &m_rules;
    QHash<QString, Explanation> m_known;
};

/// Kind, provider's code, and what it comes to: items that mean the same may become one.
using AttentionMeaning = std::tuple<AttentionKind, QString, QString>;
AttentionMeaning meaningOf(const AttentionItem &item);

/// What the row knows of it; null: nothing any more.
const JournalEntry *requestOf(const AttentionItem &item, const FleetRow &row);

/// Items of so many fleets that mean the same are one.
bool becomeOne(AttentionKind kind, qsizetype fleets);
/// Those of at least three fleets at one provider that mean the same become one.
QList<AttentionItem> grouped(const QList<AttentionItem> &items);

} // namespace fleetsync
