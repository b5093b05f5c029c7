// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "gui/text/fleettext.h"

#include "gui/text/columnhints.h"
#include "gui/text/coveragetext.h"
#include "gui/text/errortext.h"
#include "gui/text/fleetfacttext.h"
#include "gui/text/numbertext.h"
#include "gui/text/pacetext.h"
#include "gui/text/plaintext.h"
#include "gui/text/statetext.h"
#include "gui/text/timetext.h"
#include "models/fleetbar.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace fleetsync {

namespace {

struct CellText
{
    Q_DECLARE_TR_FUNCTIONS(fleetsync::FleetText)
};

constexpr int nameLength = 200;

QString name(const FleetRow &row)
{
    return shown(displayName(row.connection), nameLength);
}

QString provider(const FleetRow &row)
{
    const QString text = shown(displayName(row.connection.provider), nameLength);
    return orNone(text);
}

QString mode(const FleetRow &row)
{
    if (row.connection.syncMode.value != SyncMode::Unknown) {
        return modeWord(row.connection.syncMode.value);
    }
    const QString text = shown(row.connection.syncMode.text, 40);
    return orNone(text);
}

QString ended(const FleetRow &row, const QDateTime &now)
{
    const Sync *latest = row.latest();
    switch (row.verdict.state) {
    case FleetState::UpToDate:
    case FleetState::DoneWithIssues:
    case FleetState::StoppedByUser:
        return latest ? ago(latest->completedAt, now) : QString();
    case FleetState::Failed:
        return latest ? shortReason(latest->failureReason) : QString();
    default:
        return {};
    }
}

QString progress(const FleetRow &row, const QDateTime &now)
{
    switch (barOf(row)) {
    case Bar::Percent:
        return percentText(*percentOf(row));
    case Bar::Busy:
        return runsAtTerminal(row.verdict.state) ? CellText::tr("working, no percentage yet")
                                                 : QString();
    case Bar::Empty:
        return row.verdict.longInQueue ? CellText::tr("still in Terminal's queue") : QString();
    case Bar::Hatched:
        return row.latest() ? CellText::tr("asked %1").arg(ago(row.latest()->requestedAt, now))
                            : QString();
    case Bar::None:
        break;
    }
    return ended(row, now);
}

QString progressTip(const FleetRow &row, const QDateTime &now)
{
    const std::optional<double> percent = percentOf(row);
    if (!percent) {
        return row.verdict.state == FleetState::Failed && row.latest()
                       ? shown(row.latest()->failureReason)
                       : stateHeadline(row, now);
    }
    QStringList lines{exactPercentText(*percent)};
    if (row.progress->told) {
        lines.append(CellText::tr("Terminal now says %1. The bar stays where it was.")
                             .arg(exactPercentText(*row.progress->told)));
    }
    if (row.progress->startedOver) {
        lines.append(CellText::tr("Attempt %1, started over").arg(row.progress->attempt));
    }
    return lines.join(u'\n');
}

QString staleLine(const FleetRow &row, const QDateTime &now)
{
    if (!row.checkError) {
        return row.checkedAt.isValid()
                       ? CellText::tr("As of %1. Not checked since FleetSync was started.")
                                 .arg(shortTime(row.checkedAt, displayZone(row.connection.id), now))
                       : CellText::tr("Not checked since FleetSync was started");
    }
    const QString why = errorWords(*row.checkError).title;
    return row.checkedAt.isValid()
                   ? CellText::tr("As of %1. The last check failed: %2")
                             .arg(shortTime(row.checkedAt, displayZone(row.connection.id), now),
                                  why)
                   : CellText::tr("The check failed: %1").arg(why);
}

QString oddLine(const FleetRow &row)
{
    const Oddity &first = row.connection.oddities.first();
    return CellText::tr("Something in this fleet's record is unusual: “%1” in the field “%2”.")
            .arg(shown(first.found, 80), shown(first.field, 80));
}

/// What holds for the row as a whole, on the cells that say who and how.
QStringList rowLines(const FleetRow &row, const QDateTime &now)
{
    QStringList lines;
    if (row.connection.token.isEmpty() && !row.unlisted) {
        lines.append(CellText::tr("No access token came for this fleet"));
    }
    if (row.verdict.disconnectedBadge) {
        lines.append(CellText::tr("The fleet is disconnected, but a sync still runs."));
    }
    if (row.startsElsewhere.isValid()) {
        lines.append(CellText::tr("Terminal will start from %1, not from where you asked.")
                             .arg(fullTime(row.startsElsewhere, displayZone(row.connection.id))));
    }
    if (isStale(row)) {
        lines.append(staleLine(row, now));
    }
    if (!row.connection.oddities.isEmpty()) {
        lines.append(oddLine(row));
    }
    return lines;
}

QString plainTip(const FleetRow &row, FleetColumn column, const QDateTime &now)
{
    const auto withRow = [&](const QString &first) {
        return (QStringList{first} + rowLines(row, now)).join(u'\n');
    };
    switch (column) {
    case FleetColumn::State:
        return withRow(stateHeadline(row, now));
    case FleetColumn::Fleet:
        return withRow(name(row));
    case FleetColumn::Provider:
        return provider(row);
    case FleetColumn::Progress:
        return progressTip(row, now);
    case FleetColumn::LastGoodSync:
        return fullTime(row.lastGoodAt, displayZone(row.connection.id));
    case FleetColumn::Issues:
        return row.ongoingIssues ? QString() : CellText::tr("Not known yet");
    case FleetColumn::Coverage:
        return coverageTip(row, now);
    case FleetColumn::Mode:
        return row.connection.syncMode.value == SyncMode::Automatic
                       ? CellText::tr("Terminal syncs this fleet by itself, about every 2 hours.")
                       : CellText::tr("This fleet is synced only when somebody asks for it.");
    default:
        return factTip(row, column);
    }
}

} // namespace

QString modeWord(SyncMode mode)
{
    switch (mode) {
    case SyncMode::Automatic:
        return CellText::tr("Automatic");
    case SyncMode::Manual:
        return CellText::tr("Manual");
    case SyncMode::Unknown:
        break;
    }
    return CellText::tr("Other");
}

QString FleetText::header(FleetColumn column) const
{
    switch (column) {
    case FleetColumn::State:
        return CellText::tr("State");
    case FleetColumn::Fleet:
        return CellText::tr("Fleet");
    case FleetColumn::Provider:
        return CellText::tr("Provider");
    case FleetColumn::Progress:
        return CellText::tr("Progress");
    case FleetColumn::LastGoodSync:
        return CellText::tr("Last good sync");
    case FleetColumn::Issues:
        return CellText::tr("Issues");
    case FleetColumn::Mode:
        return CellText::tr("Mode");
    case FleetColumn::Coverage:
        return CellText::tr("Coverage 90 d");
    default:
        return factHeader(column);
    }
}

QString FleetText::headerToolTip(FleetColumn column) const
{
    return columnToolTip(header(column), columnHint(column));
}

QString FleetText::exactHeader(FleetColumn column) const
{
    switch (column) {
    case FleetColumn::Elapsed:
        return CellText::tr("Elapsed (seconds)");
    case FleetColumn::Coverage:
        return CellText::tr("Coverage (of 90 days)");
    default:
        return header(column);
    }
}

QString FleetText::cell(const FleetRow &row, FleetColumn column, const QDateTime &now) const
{
    switch (column) {
    case FleetColumn::State:
        return stateWord(row);
    case FleetColumn::Fleet:
        return name(row);
    case FleetColumn::Provider:
        return provider(row);
    case FleetColumn::Progress:
        return progress(row, now);
    case FleetColumn::LastGoodSync:
        return row.lastGoodAt.isValid() ? ago(row.lastGoodAt, now) : orNone();
    case FleetColumn::Issues:
        return row.ongoingIssues ? countText(*row.ongoingIssues) : orNone();
    case FleetColumn::Mode:
        return mode(row);
    case FleetColumn::Coverage:
        return coverageCell(row, now);
    default:
        return factCell(row, column, now);
    }
}

QString FleetText::toolTip(const FleetRow &row, FleetColumn column, const QDateTime &now) const
{
    return toolTipText(plainTip(row, column, now));
}

QString FleetText::rowSentence(const FleetRow &row, const QDateTime &now) const
{
    QString state = stateWord(row);
    state[0] = state.at(0).toLower();
    QStringList parts{name(row), provider(row), state};
    if (const auto percent = percentOf(row)) {
        parts.append(CellText::tr("%1 percent").arg(QLocale().toString(int(*percent))));
    } else if (const QString more = progress(row, now); !more.isEmpty()) {
        parts.append(more);
    }
    if (const QString left = timeLeftPhrase(row); !left.isEmpty()) {
        parts.append(left);
    }
    if (isStale(row) && row.checkedAt.isValid()) {
        parts.append(CellText::tr("as of %1")
                             .arg(shortTime(row.checkedAt, displayZone(row.connection.id), now)));
    }
    return parts.join(u", "_s);
}

} // namespace fleetsync
