// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "gui/newsync/fleetnotes.h"

#include "gui/text/plaintext.h"

#include <QCoreApplication>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace fleetsync {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(fleetsync::FleetNotes)
};

constexpr qsizetype namesShown = 3;
constexpr int nameLength = 40;

bool fits(const FleetRow &row, NoteKind kind)
{
    const ConnectionStatus status = row.connection.status.value;
    switch (kind) {
    case NoteKind::NotListed:
        return row.unlisted;
    case NoteKind::NoToken:
        return row.connection.token.isEmpty() && !row.unlisted;
    case NoteKind::BeingDeleted:
        return row.verdict.state == FleetState::BeingDeleted;
    case NoteKind::Archived:
        return row.verdict.state == FleetState::Archived;
    case NoteKind::Disconnected:
        return status == ConnectionStatus::Disconnected;
    case NoteKind::Running:
        return row.latest() && !isFinal(*row.latest());
    case NoteKind::Manual:
        return row.connection.syncMode.value == SyncMode::Manual;
    }
    return false;
}

QString textForOne(NoteKind kind)
{
    switch (kind) {
    case NoteKind::NotListed:
        return Words::tr("Terminal's list has not been read yet, so nothing can be asked of this "
                         "fleet. Wait a moment.");
    case NoteKind::NoToken:
        return Words::tr("No access token came for this fleet, so nothing can be asked of it.");
    case NoteKind::BeingDeleted:
        return Words::tr("This fleet is being deleted at Terminal. Nothing can be asked of it.");
    case NoteKind::Archived:
        return Words::tr(
                "This fleet is archived. Nothing is asked of it until it is active again.");
    case NoteKind::Disconnected:
        return Words::tr("This fleet is disconnected from its provider. The sync will most likely "
                         "fail until somebody logs in again; the reconnect link is in the fleet's "
                         "details.");
    case NoteKind::Running:
        return Words::tr("A sync is already running for this fleet. It will be followed, not "
                         "started twice; FleetSync then asks whether yours starts when it ends.");
    case NoteKind::Manual:
        return Words::tr("This fleet syncs only on request: a sync can count towards your Terminal "
                         "usage.");
    }
    return {};
}

QString textForMany(NoteKind kind, int count)
{
    switch (kind) {
    case NoteKind::NotListed:
        return Words::tr("Terminal's list has not been read yet. %Ln fleets are left out:", nullptr,
                         count);
    case NoteKind::NoToken:
        return Words::tr("No access token came for %Ln fleets. They are left out:", nullptr, count);
    case NoteKind::BeingDeleted:
        return Words::tr("%Ln fleets are being deleted at Terminal and left out:", nullptr, count);
    case NoteKind::Archived:
        return Words::tr("%Ln fleets are archived and left out:", nullptr, count);
    case NoteKind::Disconnected:
        return Words::tr("%Ln fleets are disconnected. Their sync will most likely fail until "
                         "somebody logs in again:",
                         nullptr, count);
    case NoteKind::Running:
        return Words::tr(
                "For %Ln fleets a sync is already running. It will be followed, not started "
                "twice:",
                nullptr, count);
    case NoteKind::Manual:
        return Words::tr("%Ln fleets sync only on request: a sync can count towards your Terminal "
                         "usage:",
                         nullptr, count);
    }
    return {};
}

QString nameList(const QStringList &names)
{
    QString list = names.mid(0, namesShown).join(u", "_s);
    if (names.size() > namesShown) {
        list = Words::tr("%1 and %Ln more", nullptr, static_cast<int>(names.size() - namesShown))
                       .arg(list);
    }
    return list;
}

} // namespace

std::vector<FleetRow> rowsOf(const Fleet &fleet, const QList<ConnectionId> &ids)
{
    std::vector<FleetRow> rows;
    for (const ConnectionId &id : ids) {
        if (const FleetRow *row = fleet.find(id)) {
            rows.push_back(*row);
        }
    }
    return rows;
}

QList<FormNote> fleetNotes(const std::vector<FleetRow> &rows)
{
    QList<FormNote> notes;
    for (const NoteKind kind :
         {NoteKind::NotListed, NoteKind::NoToken, NoteKind::BeingDeleted, NoteKind::Archived,
          NoteKind::Disconnected, NoteKind::Running, NoteKind::Manual}) {
        QStringList names;
        for (const FleetRow &row : rows) {
            if (fits(row, kind)) {
                names << shown(displayName(row.connection), nameLength);
            }
        }
        if (rows.size() == 1 && !names.isEmpty()) {
            notes << FormNote{kind, textForOne(kind)};
        } else if (!names.isEmpty()) {
            const QString text = textForMany(kind, static_cast<int>(names.size()));
            notes << FormNote{kind, text % u' ' % nameList(names)};
        }
    }
    return notes;
}

bool canBeAsked(const FleetRow &row)
{
    return !fits(row, NoteKind::NotListed) && !fits(row, NoteKind::NoToken)
           && !fits(row, NoteKind::BeingDeleted) && !fits(row, NoteKind::Archived);
}

bool neverSynced(const FleetRow &row)
{
    return row.historyKnown && row.history.isEmpty();
}

} // namespace fleetsync
