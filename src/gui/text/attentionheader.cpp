// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT

// AttentionText: the heads of the columns.
#include "gui/text/attentiontext.h"
#include "gui/text/columnhints.h"

#include <QCoreApplication>

namespace fleetsync {

namespace {

struct Heads
{
    Q_DECLARE_TR_FUNCTIONS(fleetsync::AttentionText)
};

} // namespace

QString AttentionText::header(AttentionColumn column) const
{
    switch (column) {
    case AttentionColumn::Severity:
        return Heads::tr("Severity");
    case AttentionColumn::Fleet:
        return Heads::tr("Fleet");
    case AttentionColumn::What:
        return Heads::tr("What");
    case AttentionColumn::Who:
        return Heads::tr("Who can fix");
    case AttentionColumn::Since:
        return Heads::tr("Since");
    case AttentionColumn::TimesSeen:
        return Heads::tr("Times seen");
    case AttentionColumn::Action:
        return Heads::tr("Main action");
    case AttentionColumn::Code:
        return Heads::tr("Code");
    case AttentionColumn::FirstSeen:
        return Heads::tr("First seen");
    case AttentionColumn::LastSeen:
        return Heads::tr("Last seen");
    case AttentionColumn::Note:
        return Heads::tr("Note");
    case AttentionColumn::IssueCode:
        return Heads::tr("Issue ID");
    case AttentionColumn::MutedUntil:
        return Heads::tr("Muted until");
    }
    return {};
}

QString AttentionText::headerToolTip(AttentionColumn column) const
{
    return columnToolTip(header(column), columnHint(column));
}

} // namespace fleetsync
