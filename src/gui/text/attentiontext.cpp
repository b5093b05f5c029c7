// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "gui/text/attentiontext.h"

#include "gui/text/errortext.h"
#include "gui/text/explanationtext.h"
#include "gui/text/numbertext.h"
#include "gui/text/pacetext.h"
#include "gui/text/plaintext.h"
#include "gui/text/timetext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace fleetsync {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(fleetsync::AttentionText)
};

constexpr int nameLength = 120;
/// What is heard or hovers over the table has its limits.
constexpr qsizetype mostNames = 30;

QTimeZone zoneOf(const AttentionItem &item)
{
    return item.fleets.size() == 1 ? displayZone(item.fleets.constFirst()) : displayZone();
}

const FleetRow *firstOf(const AttentionItem &item, const Fleet &fleets)
{
    return item.fleets.isEmpty() ? nullptr : fleets.find(item.fleets.constFirst());
}

QString standing(const AttentionRow &row, const QDateTime &now)
{
    switch (row.standing) {
    case AttentionStanding::Muted:
        //: A time.
        return Words::tr("Muted until %1")
                .arg(shortTime(row.mark.mutedUntil, zoneOf(row.item), now));
    case AttentionStanding::Grouped:
        return Words::tr("In a group now");
    case AttentionStanding::FilteredOut:
        return Words::tr("Filtered out");
    case AttentionStanding::Mended:
        return Words::tr("Mended");
    case AttentionStanding::Open:
        break;
    }
    return severityOf(row.item) == Severity::You ? Words::tr("Needs you")
                                                 : Words::tr("Terminal support");
}

/// @param most so many are named, the rest counted
QStringList namesOf(const AttentionItem &item, const Fleet &fleets, qsizetype most)
{
    QStringList names;
    for (const ConnectionId &id : item.fleets) {
        if (names.size() == most) {
            names << Words::tr("and %Ln more", nullptr, int(item.fleets.size() - most));
            break;
        }
        const FleetRow *fleet = fleets.find(id);
        names << shown(fleet ? displayName(fleet->connection) : id.toString(), nameLength);
    }
    return names;
}

QString fleetCount(const AttentionItem &item)
{
    //: A provider's name.
    return Words::tr("%Ln %1 fleet(s)", nullptr, static_cast<int>(item.fleets.size()))
            .arg(shown(displayName(item.provider), nameLength));
}

QString fleetWords(const AttentionItem &item, const Fleet &fleets)
{
    return item.fleets.size() > 1 ? fleetCount(item) : namesOf(item, fleets, 1).join(QString());
}

QString whatOfOne(const AttentionItem &item, const FleetRow &fleet, const QDateTime &now)
{
    switch (item.kind) {
    case AttentionKind::UnknownOutcome:
        if (const JournalEntry *request = requestOf(item, fleet)) {
            return wishSentence(*request, fleet, now);
        }
        return Words::tr("The outcome of a request is not known");
    case AttentionKind::NoMovement:
        return orNone(paceSentence(fleet));
    case AttentionKind::Disconnected:
    case AttentionKind::Failed:
    case AttentionKind::Issue:
        break;
    }
    if (!item.explanation.recognised && !item.words.isEmpty()) {
        return shown(item.words, 300);
    }
    return explanationWords(item.explanation, fleet).what;
}

/// Of several fleets at once none is named.
QString whatOfMany(const AttentionItem &item)
{
    if (!item.explanation.recognised && !item.words.isEmpty()) {
        return shown(item.words, 300);
    }
    const QString provider = shown(displayName(item.provider), nameLength);
    if (item.explanation.id == u"connection_disconnected") {
        //: A provider's name.
        return Words::tr("No longer linked to %1").arg(provider);
    }
    FleetRow any;
    any.connection.provider = item.provider;
    return explanationWords(item.explanation, any).what;
}

QString what(const AttentionItem &item, const FleetRow *fleet, const QDateTime &now)
{
    if (item.fleets.size() > 1) {
        const QString same = whatOfMany(item);
        return item.kind == AttentionKind::Failed
                       ? Words::tr("%1. All fail the same way.").arg(same)
                       : same;
    }
    return fleet ? whatOfOne(item, *fleet, now) : QString();
}

QString who(const AttentionItem &item, const FleetRow *fleet)
{
    FleetRow any;
    any.connection.provider = item.provider;
    if (passesByItself(item.explanation)) {
        return explanationWords(item.explanation, fleet ? *fleet : any).who;
    }
    switch (item.explanation.who) {
    case WhoActs::You:
        return Words::tr("You");
    case WhoActs::YouOrIt:
        return Words::tr("You or your IT");
    case WhoActs::Nobody:
        return item.kind == AttentionKind::Failed ? Words::tr("You: retry it")
                                                  : Words::tr("You: mark it as resolved");
    default:
        return explanationWords(item.explanation, fleet ? *fleet : any).who;
    }
}

QString action(const AttentionItem &item)
{
    switch (item.kind) {
    case AttentionKind::UnknownOutcome:
        return Words::tr("See what became of it");
    case AttentionKind::NoMovement:
        return Words::tr("Wait or stop");
    case AttentionKind::Disconnected:
    case AttentionKind::Failed:
    case AttentionKind::Issue:
        break;
    }
    return nextStepLabel(item.explanation.step);
}

QString plainTip(const AttentionRow &row, const Fleet &fleets, AttentionColumn column,
                 const QDateTime &now)
{
    const AttentionItem &item = row.item;
    const FleetRow *fleet = firstOf(item, fleets);
    switch (column) {
    case AttentionColumn::Severity:
        return row.standing == AttentionStanding::Muted
                       ? Words::tr("Muted until %1")
                                 .arg(fullTime(row.mark.mutedUntil, zoneOf(item)))
                       : QString();
    case AttentionColumn::Fleet:
        return item.fleets.size() > 1 ? namesOf(item, fleets, mostNames).join(u'\n') : QString();
    case AttentionColumn::What:
        return item.words.isEmpty() ? what(item, fleet, now)
                                    : Words::tr("%1\nTerminal says: “%2”")
                                              .arg(what(item, fleet, now), shown(item.words));
    case AttentionColumn::Since:
    case AttentionColumn::FirstSeen:
        return fullTime(item.firstSeen, zoneOf(item));
    case AttentionColumn::LastSeen:
        return fullTime(item.lastSeen, zoneOf(item));
    case AttentionColumn::MutedUntil:
        return fullTime(row.mark.mutedUntil, zoneOf(item));
    case AttentionColumn::Note:
        return row.mark.note;
    default:
        return {};
    }
}

} // namespace

QString AttentionText::cell(const AttentionRow &row, const Fleet &fleets, AttentionColumn column,
                            const QDateTime &now) const
{
    const AttentionItem &item = row.item;
    const FleetRow *fleet = firstOf(item, fleets);
    switch (column) {
    case AttentionColumn::Severity:
        return standing(row, now);
    case AttentionColumn::Fleet:
        return fleetWords(item, fleets);
    case AttentionColumn::What:
        return what(item, fleet, now);
    case AttentionColumn::Who:
        return orNone(who(item, fleet));
    case AttentionColumn::Since:
    case AttentionColumn::FirstSeen:
        return orNone(ago(item.firstSeen, now));
    case AttentionColumn::TimesSeen:
        return item.timesSeen > 0 ? countText(item.timesSeen) : orNone();
    case AttentionColumn::Action:
        return orNone(action(item));
    case AttentionColumn::Code:
        return orNone(item.explanation.recognised ? shown(item.explanation.id, 60) : QString());
    case AttentionColumn::LastSeen:
        return orNone(ago(item.lastSeen, now));
    case AttentionColumn::Note:
        return orNone(QString(row.mark.note).replace(u'\n', u' '));
    case AttentionColumn::IssueCode:
        return item.issues.size() == 1 ? shown(item.issues.constFirst().toString(), 60) : orNone();
    case AttentionColumn::MutedUntil:
        return row.mark.mutedUntil.isValid() && now < row.mark.mutedUntil
                       ? shortTime(row.mark.mutedUntil, zoneOf(item), now)
                       : orNone();
    }
    return {};
}

QString AttentionText::toolTip(const AttentionRow &row, const Fleet &fleets, AttentionColumn column,
                               const QDateTime &now) const
{
    return toolTipText(plainTip(row, fleets, column, now));
}

QString AttentionText::names(const AttentionItem &item, const Fleet &fleets) const
{
    return namesOf(item, fleets, item.fleets.size()).join(u"; "_s);
}

QString AttentionText::rowSentence(const AttentionRow &row, const Fleet &fleets,
                                   const QDateTime &now) const
{
    const AttentionItem &item = row.item;
    const FleetRow *fleet = firstOf(item, fleets);
    QString of = fleetWords(item, fleets);
    if (item.fleets.size() > 1) {
        //: How many fleets, their names: "3 Geotab fleets (Blue Line, Red Line, Zoë & Sons)".
        of = Words::tr("%1 (%2)").arg(of, namesOf(item, fleets, mostNames).join(u", "_s));
    }
    QStringList parts{standing(row, now), of, what(item, fleet, now), who(item, fleet)};
    if (item.firstSeen.isValid()) {
        //: A time, "2 h ago".
        parts << Words::tr("since %1").arg(ago(item.firstSeen, now));
    }
    parts.removeAll({});
    return parts.join(u", "_s);
}

} // namespace fleetsync
