// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "simulator/connectionjson.h"

#include "simulator/chance.h"
#include "simulator/json.h"
#include "simulator/names.h"
#include "simulator/providers.h"

#include <QJsonArray>

namespace fleetsync::simulator {

using namespace Qt::StringLiterals;

namespace {

QStringList texts(const QJsonValue &array)
{
    QStringList list;
    const QJsonArray values = array.toArray();
    for (const QJsonValue &value : values) {
        list.append(value.toString());
    }
    return list;
}

QJsonObject accountJson(const Fleet &fleet, quint32 seed)
{
    const QString first = firstName(seed, fleet.index);
    const QString last = lastName(seed, fleet.index);
    const QJsonObject user{
            {u"sourceId"_s, QString::number(1000 + fleet.index)},
            {u"firstName"_s, first},
            {u"lastName"_s, last},
            {u"email"_s, QString(first.toLower() + u'.' + last.toLower() + u"@fleet.example")}};
    return {{u"name"_s, fleet.name},
            {u"dotNumbers"_s, QJsonArray::fromStringList(fleetDotNumbers(fleet))},
            {u"user"_s, user}};
}

QJsonObject companyJson(const Fleet &fleet)
{
    QJsonObject company{{u"name"_s, fleet.name},
                        {u"dotNumbers"_s, QJsonArray::fromStringList(fleetDotNumbers(fleet))}};
    const QJsonObject edits = fleet.edits.value(u"company"_s).toObject();
    for (auto field = edits.constBegin(); field != edits.constEnd(); ++field) {
        company.insert(field.key(), field.value());
    }
    return company;
}

} // namespace

QString fleetExternalId(const Fleet &fleet)
{
    const QString made = u"CUST-%1"_s.arg(fleet.index + 1, 5, 10, QLatin1Char('0'));
    return fleet.edits.value(u"externalId"_s).toString(made);
}

QStringList fleetDotNumbers(const Fleet &fleet)
{
    const QJsonValue edited = fleet.edits.value(u"company"_s).toObject().value(u"dotNumbers"_s);
    return edited.isArray() ? texts(edited)
                            : QStringList{QString::number(1204511 + 37 * fleet.index)};
}

QStringList fleetTags(const Fleet &fleet)
{
    if (fleet.edits.contains(u"tags"_s)) {
        return texts(fleet.edits.value(u"tags"_s));
    }
    const QStringList regions{u"midwest"_s, u"south"_s, u"west"_s, u"northeast"_s};
    QStringList tags{regions.at(fleet.index % regions.size())};
    if (fleet.index % 5 == 0) {
        tags.append(u"priority"_s);
    }
    return tags;
}

QString fleetProviderCode(const Fleet &fleet)
{
    return providerCode(fleet.provider);
}

QJsonObject fleetJson(const Fleet &fleet, quint32 seed, qint64 now)
{
    QJsonObject record{
            {u"id"_s, fleet.id},
            {u"status"_s, statusText(statusAt(fleet, now))},
            {u"sourceId"_s, QString::number(50000 + fleet.index)},
            {u"provider"_s, QJsonObject{{u"code"_s, fleetProviderCode(fleet)},
                                        {u"name"_s, providerName(fleet.provider)}}},
            {u"company"_s, companyJson(fleet)},
            {u"account"_s, accountJson(fleet, seed)},
            {u"externalId"_s, fleetExternalId(fleet)},
            {u"syncMode"_s, fleet.automatic ? u"automatic"_s : u"manual"_s},
            {u"token"_s, fleet.token},
            {u"tags"_s, QJsonArray::fromStringList(fleetTags(fleet))},
            {u"options"_s, fleet.edits.value(u"options"_s).toObject()},
            {u"linkUrl"_s, QString(u"https://link.withterminal.com/connection/"_s + fleet.id)},
            {u"createdAt"_s, isoTime(fleet.createdAt)},
            {u"updatedAt"_s, isoTime(updatedAt(fleet, now))}};
    if (fleet.edits.contains(u"filters"_s)) {
        record.insert(u"filters"_s, fleet.edits.value(u"filters"_s));
    }
    return fleet.oddity == Oddity::None ? record : withOddity(record, fleet);
}

QJsonObject withOddity(QJsonObject record, const Fleet &fleet)
{
    switch (fleet.oddity) {
    case Oddity::ProviderAsText:
        record.insert(u"provider"_s, fleetProviderCode(fleet));
        break;
    case Oddity::NoCompany:
        record.remove(u"company"_s);
        break;
    case Oddity::NoToken:
        record.remove(u"token"_s);
        break;
    case Oddity::UnknownStatus:
        record.insert(u"status"_s, u"active"_s);
        break;
    case Oddity::UnknownFields:
        record.insert(u"billing"_s, QJsonObject{{u"plan"_s, QJsonArray{1, QJsonValue::Null}}});
        record.insert(u"x-internal"_s, true);
        break;
    case Oddity::BracesInLink:
        record.insert(u"linkUrl"_s, u"https://link.withterminal.com/{connectionId}?t={token}"_s);
        break;
    case Oddity::AllNull:
        for (const QString &name : record.keys()) {
            const bool kept = name == u"id" || name == u"token";
            record.insert(name, kept ? record.value(name) : QJsonValue(QJsonValue::Null));
        }
        break;
    default:
        break;
    }
    return record;
}

} // namespace fleetsync::simulator
