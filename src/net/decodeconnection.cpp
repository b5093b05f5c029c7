// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "net/decode.h"
#include "net/jsonfields.h"

using namespace Qt::StringLiterals;

namespace fleetsync {

namespace {

constexpr qsizetype urlCap = 8192;

ProviderRef providerOf(JsonFields &fields, QList<Oddity> &oddities)
{
    const QJsonValue found = fields.value(u"provider"_s);
    if (found.isString()) {
        const QString word = fields.text(u"provider"_s);
        fields.note(u"provider"_s, word);
        return {word, word};
    }
    JsonFields provider(fields.object(u"provider"_s), oddities, u"provider."_s);
    return {provider.text(u"code"_s), provider.text(u"name"_s)};
}

/// `company` and `account` are objects; a plain string is read as the name.
QString nameOf(JsonFields &fields, const QString &field, QList<Oddity> &oddities)
{
    if (fields.value(field).isString()) {
        const QString name = fields.text(field);
        fields.note(field, name);
        return name;
    }
    const QString prefix = field % u'.';
    JsonFields inner(fields.object(field), oddities, prefix);
    return inner.text(u"name"_s);
}

QString userOf(const QJsonObject &user)
{
    QList<Oddity> ignored;
    JsonFields fields(user, ignored);
    const QString names = fields.text(u"firstName"_s) % u' ' % fields.text(u"lastName"_s);
    return names.trimmed().isEmpty() ? fields.text(u"email"_s) : names.trimmed();
}

QStringList dotNumbersOf(const JsonFields &fields, QList<Oddity> &oddities)
{
    for (const QString &field : {u"company"_s, u"account"_s}) {
        const QJsonObject owner = fields.value(field).toObject();
        const QString prefix = field % u'.';
        const QStringList numbers = JsonFields(owner, oddities, prefix).texts(u"dotNumbers"_s);
        if (!numbers.isEmpty()) {
            return numbers;
        }
    }
    return {};
}

Secret tokenOf(JsonFields &fields)
{
    const QJsonValue found = fields.value(u"token"_s);
    const Secret token(found.toString().toUtf8());
    if (token.isEmpty()) {
        fields.note(u"token"_s, {});
    } else if (!token.isWellFormed()) {
        // What stood there is a secret, however broken: it is not repeated.
        fields.note(u"token"_s, u"••••"_s);
    }
    return token;
}

} // namespace

std::optional<Connection> decodeConnection(const QJsonValue &value)
{
    Connection read;
    JsonFields fields(value.toObject(), read.oddities);
    read.id = ConnectionId(fields.id(u"id"_s));
    if (read.id.isEmpty()) {
        return std::nullopt;
    }
    read.status = fields.known<ConnectionStatus>(
            u"status"_s, {{"connected", ConnectionStatus::Connected},
                          {"disconnected", ConnectionStatus::Disconnected},
                          {"archived", ConnectionStatus::Archived},
                          {"pending_deletion", ConnectionStatus::PendingDeletion},
                          {"deleting", ConnectionStatus::Deleting},
                          {"deleted", ConnectionStatus::Deleted}});
    read.syncMode = fields.known<SyncMode>(
            u"syncMode"_s, {{"automatic", SyncMode::Automatic}, {"manual", SyncMode::Manual}});
    read.provider = providerOf(fields, read.oddities);
    read.sourceId = fields.text(u"sourceId"_s);
    read.companyName = nameOf(fields, u"company"_s, read.oddities);
    read.accountName = nameOf(fields, u"account"_s, read.oddities);
    read.dotNumbers = dotNumbersOf(fields, read.oddities);
    const QJsonObject account = fields.value(u"account"_s).toObject();
    read.accountUser = userOf(account.value(u"user"_s).toObject());
    read.externalId = fields.text(u"externalId"_s);
    read.tags = fields.texts(u"tags"_s);
    read.linkUrl = fields.text(u"linkUrl"_s, urlCap);
    read.createdAt = fields.time(u"createdAt"_s);
    read.updatedAt = fields.time(u"updatedAt"_s);
    read.token = tokenOf(fields);
    return read;
}

} // namespace fleetsync
