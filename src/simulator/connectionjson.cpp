// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "simulator/connectionjson.h"

#include "simulator/chance.h"
#include "simulator/json.h"
#include "simulator/jsontext.h"
#include "simulator/names.h"
#include "simulator/providers.h"

#include <QJsonArray>
#include <QJsonDocument>

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

void writeAccount(JsonText &text, const Fleet &fleet, quint32 seed)
{
    const QString first = firstName(seed, fleet.index);
    const QString last = lastName(seed, fleet.index);
    text.open("account");
    text.field("name", fleet.name);
    text.field("dotNumbers", fleetDotNumbers(fleet));
    text.open("user");
    text.field("sourceId", QString::number(1000 + fleet.index));
    text.field("firstName", first);
    text.field("lastName", last);
    text.field("email", QString(first.toLower() + u'.' + last.toLower() + u"@fleet.example"));
    text.close();
    text.close();
}

void writeCompany(JsonText &text, const Fleet &fleet)
{
    const QString edited = fleet.edits.value(u"company"_s)[u"name"_s].toString();
    text.open("company");
    text.field("name", edited.isEmpty() ? fleet.name : edited);
    text.field("dotNumbers", fleetDotNumbers(fleet));
    text.close();
}

QByteArray editedObject(const Fleet &fleet, const QString &name)
{
    return QJsonDocument(fleet.edits.value(name).toObject()).toJson(QJsonDocument::Compact);
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

QByteArray fleetText(const Fleet &fleet, quint32 seed, qint64 now)
{
    JsonText text;
    text.open();
    text.field("id", fleet.id);
    text.field("status", statusText(statusAt(fleet, now)));
    text.field("sourceId", QString::number(50000 + fleet.index));
    text.open("provider");
    text.field("code", fleetProviderCode(fleet));
    text.field("name", providerName(fleet.provider));
    text.close();
    writeCompany(text, fleet);
    writeAccount(text, fleet, seed);
    text.field("externalId", fleetExternalId(fleet));
    text.field("syncMode", fleet.automatic ? u"automatic"_s : u"manual"_s);
    text.field("token", fleet.token);
    text.field("tags", fleetTags(fleet));
    text.json("options", editedObject(fleet, u"options"_s));
    if (fleet.edits.contains(u"filters"_s)) {
        text.json("filters", editedObject(fleet, u"filters"_s));
    }
    text.field("linkUrl", QString(u"https://link.withterminal.com/connection/"_s + fleet.id));
    text.field("createdAt", isoTime(fleet.createdAt));
    text.field("updatedAt", isoTime(updatedAt(fleet, now)));
    text.close();
    return text.bytes();
}

QJsonObject fleetJson(const Fleet &fleet, quint32 seed, qint64 now)
{
    const QJsonObject record = QJsonDocument::fromJson(fleetText(fleet, seed, now)).object();
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
