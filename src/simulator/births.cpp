// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "simulator/births.h"

#include "simulator/chance.h"
#include "simulator/names.h"
#include "simulator/providers.h"
#include "simulator/script.h"
#include "simulator/spans.h"

namespace fleetsync::simulator {

using namespace Qt::StringLiterals;

namespace {

constexpr quint64 fateSalt = 0xFA;

struct KnownIssue
{
    const char *code;
    const char *message;
};

constexpr KnownIssue knownIssues[] = {
        {"missing_permissions", "The user is missing the permission to read driver logs"},
        {"exceeded_retention_window", "Requested history is older than the provider keeps"},
        {"invalid_source_id", "Vehicle 'TRK-0417' has a source id that cannot be used"},
        {"unknown_device_type", "Device type 'GX-9' is not recognised"},
        {"missing_safety_configuration", "Safety events are not configured for this account"},
        {"inaccessible_data", "3 drivers could not be read: access denied by the provider"},
        {"manually_disabled", "Trailer data has been disabled for this connection"},
};

QString oddName(Oddity oddity)
{
    switch (oddity) {
    case Oddity::LongName:
        return QString(u"Very Long Name Haulage "_s + QString(2000, u'W'));
    case Oddity::HtmlName:
        return u"<img src=\"file:///etc/hostname\"><b>Bold &amp; Sons</b> <script>x()</script>"_s;
    case Oddity::BidiName:
        return u"Gnik\u202Ecurt\u202C\u200B Lines\u0007 \u001b[31mred\nsecond line"_s;
    case Oddity::NestedTableName:
        return QString(u"<table><tr><td>"_s.repeated(18) + u"Nested"_s);
    default:
        return u"Odd Record %1"_s.arg(static_cast<int>(oddity));
    }
}

} // namespace

Fleet Births::named(int index, const QString &name) const
{
    const auto number = static_cast<quint64>(index);
    Fleet fleet;
    fleet.index = index;
    fleet.name = name;
    fleet.createdAt = m_start - chanceBetween(90, 700, {m_seed, fateSalt, number, 1}) * day;
    fleet.updatedAt = m_start - chanceBetween(2, 2000, {m_seed, fateSalt, number, 2}) * hour;
    fleet.id = makeId("conn_", fleet.createdAt, {m_seed, 0xC1, number});
    fleet.token = QString(u"con_tkn_"_s + secretText(32, {m_seed, 0x70, number}));
    fleet.provider = static_cast<int>(
            chanceBetween(0, providerCount() - 2, {m_seed, fateSalt, number, 3}));
    return fleet;
}

Fleet Births::linked(int index, qint64 now) const
{
    Fleet fleet = named(index, u"Newly Linked Fleet %1"_s.arg(index + 1));
    fleet.createdAt = now;
    fleet.updatedAt = now;
    fleet.id = makeId("conn_", now, {m_seed, 0xC1, static_cast<quint64>(index)});
    fleet.automatic = false;
    return fleet;
}

void Births::addIssue(Fleet &fleet, const QString &code, const QString &message,
                      qint64 firstAt) const
{
    Issue issue;
    issue.id = makeId("isu_", firstAt,
                      {m_seed, 0x15, static_cast<quint64>(fleet.index),
                       static_cast<quint64>(fleet.issues.size())});
    issue.code = code;
    issue.message = message;
    issue.firstAt = firstAt;
    issue.lastAt = firstAt;
    fleet.issues.append(issue);
}

void Births::end(Fleet &fleet, FleetStatus status, qint64 at) const
{
    fleet.changes.append({at, status});
    fleet.reconnects = status != FleetStatus::Disconnected;
    if (!fleet.automaticSpans.isEmpty()) {
        fleet.automaticSpans.last().to = at;
    }
}

void Births::giveFate(Fleet &fleet) const
{
    const auto number = static_cast<quint64>(fleet.index);
    const qint64 fate = chanceBetween(0, 99, {m_seed, fateSalt, number, 6});
    const qint64 when = m_start - chanceBetween(1, 200, {m_seed, fateSalt, number, 7}) * hour / 10;
    if (fate < 4) {
        end(fleet, FleetStatus::Disconnected, when);
    } else if (fate < 7) {
        end(fleet, FleetStatus::Archived, when);
    } else if (fate < 8) {
        end(fleet, FleetStatus::PendingDeletion, when);
    } else if (fate < 22) {
        const auto kinds = static_cast<qint64>(std::size(knownIssues));
        const qint64 kind = chanceBetween(0, kinds - 1, {m_seed, fateSalt, number, 8});
        addIssue(fleet, QString::fromLatin1(knownIssues[kind].code),
                 QString::fromLatin1(knownIssues[kind].message), when - day);
    }
}

Fleet Births::made(int index) const
{
    const auto number = static_cast<quint64>(index);
    Fleet fleet = named(index, companyName(m_seed, index));
    if (chanceOf(3, {m_seed, fateSalt, number, 4})) {
        fleet.automatic = false;
        return fleet;
    }
    fleet.automatic = !chanceOf(15, {m_seed, fateSalt, number, 5});
    if (!fleet.automatic) {
        fleet.slotLength = chanceBetween(20, 120, {m_seed, fateSalt, number, 9}) * hour;
    }
    fleet.slotOffset
            = m_start - chanceBetween(0, fleet.slotLength - 1, {m_seed, fateSalt, number, 10});
    fleet.pastSlots
            = m_past > 0 ? m_past
                         : static_cast<int>(chanceBetween(3, 12, {m_seed, fateSalt, number, 11}));
    fleet.automaticSpans.append(Span());
    if (!fleet.automatic) {
        fleet.automaticSpans.last().to = m_start;
    }
    giveFate(fleet);
    return fleet;
}

Fleet Births::odd(int index, Oddity oddity) const
{
    Fleet fleet = named(index, oddName(oddity));
    fleet.oddity = oddity;
    fleet.slotOffset = m_start - (oddity == Oddity::NumbersAsText ? 10 * 60'000 : hour);
    fleet.pastSlots = 4;
    fleet.automaticSpans.append(Span());
    if (oddity == Oddity::LaxId) {
        fleet.id = u"conn-42/é"_s;
    }
    return fleet;
}

std::vector<Fleet> Births::all(int connections, bool oddities) const
{
    std::vector<Fleet> fleets = scriptedFleets(*this, m_seed, m_start);
    fleets.resize(std::min(fleets.size(), static_cast<std::size_t>(connections)));
    fleets.reserve(static_cast<std::size_t>(connections));
    for (auto index = static_cast<int>(fleets.size()); index < connections; ++index) {
        fleets.push_back(made(index));
    }
    for (int kind = 1; oddities && kind <= oddityCount; ++kind) {
        fleets.push_back(odd(static_cast<int>(fleets.size()), static_cast<Oddity>(kind)));
    }
    return fleets;
}

} // namespace fleetsync::simulator
