// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "gui/details/connectionfacts.h"

#include "gui/text/plaintext.h"
#include "gui/text/timetext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace fleetsync {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(fleetsync::ConnectionFacts)
};

constexpr int valueLength = 300;
constexpr qsizetype mostOddities = 20;

QString statusText(const Known<ConnectionStatus> &status)
{
    switch (status.value) {
    case ConnectionStatus::Connected:
        return Words::tr("Connected");
    case ConnectionStatus::Disconnected:
        return Words::tr("Disconnected");
    case ConnectionStatus::Archived:
        return Words::tr("Archived");
    case ConnectionStatus::PendingDeletion:
    case ConnectionStatus::Deleting:
        return Words::tr("Being deleted");
    case ConnectionStatus::Deleted:
        return Words::tr("Deleted");
    case ConnectionStatus::Unknown:
        break;
    }
    return status.text.isEmpty() ? Words::tr("not told")
                                 : Words::tr("“%1”, a word that FleetSync does not know")
                                           .arg(shown(status.text, valueLength));
}

QString modeText(const Known<SyncMode> &mode)
{
    switch (mode.value) {
    case SyncMode::Automatic:
        return Words::tr("Automatic, about every 2 hours");
    case SyncMode::Manual:
        return Words::tr("Manual, only on request");
    case SyncMode::Unknown:
        break;
    }
    return mode.text.isEmpty() ? Words::tr("not told") : shown(mode.text, valueLength);
}

void add(QList<Fact> &facts, const QString &label, const QString &value)
{
    if (!value.isEmpty()) {
        facts << Fact{label, shown(value, valueLength), {}};
    }
}

void addTime(QList<Fact> &facts, const QString &label, const QDateTime &at, const QTimeZone &zone)
{
    if (at.isValid()) {
        facts << Fact{label, shortTime(at, zone), fullTime(at, zone)};
    }
}

void addOddities(QList<Fact> &facts, const QList<Oddity> &oddities)
{
    for (const Oddity &odd : oddities.mid(0, mostOddities)) {
        facts << Fact{Words::tr("Odd in the answer"),
                      Words::tr("%1: found %2")
                              .arg(shown(odd.field, valueLength), shown(odd.found, valueLength)),
                      {}};
    }
}

} // namespace

QList<Fact> connectionFacts(const FleetRow &row, const QTimeZone &zone)
{
    const Connection &connection = row.connection;
    QList<Fact> facts;
    facts << Fact{Words::tr("Connection"), statusText(connection.status), {}};
    facts << Fact{Words::tr("Mode"), modeText(connection.syncMode), {}};
    if (row.unlisted) {
        facts << Fact{Words::tr("Access"), Words::tr("Terminal's list has not been read yet"), {}};
    } else if (connection.token.isEmpty()) {
        facts << Fact{Words::tr("Access"), Words::tr("No access token came for this fleet"), {}};
    }
    add(facts, Words::tr("Company"), connection.companyName);
    add(facts, Words::tr("Account"), connection.accountName);
    add(facts, Words::tr("Account user"), connection.accountUser);
    add(facts, Words::tr("Provider code"), connection.provider.code);
    add(facts, Words::tr("DOT numbers"), connection.dotNumbers.join(u", "_s));
    add(facts, Words::tr("External ID"), connection.externalId);
    add(facts, Words::tr("Source ID"), connection.sourceId);
    add(facts, Words::tr("Tags"), connection.tags.join(u", "_s));
    addTime(facts, Words::tr("Created"), connection.createdAt, zone);
    addTime(facts, Words::tr("Updated"), connection.updatedAt, zone);
    facts << Fact{
            Words::tr("Connection ID"), shown(connection.id.toString(), valueLength), {}, true};
    addOddities(facts, connection.oddities);
    return facts;
}

} // namespace fleetsync
