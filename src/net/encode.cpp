// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "net/encode.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace fleetsync {

namespace {

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

/// Empty for the states that a client may not set.
QString settableStatus(ConnectionStatus status)
{
    switch (status) {
    case ConnectionStatus::Connected:
        return u"connected"_s;
    case ConnectionStatus::Disconnected:
        return u"disconnected"_s;
    case ConnectionStatus::Archived:
        return u"archived"_s;
    case ConnectionStatus::Unknown:
    case ConnectionStatus::PendingDeletion:
    case ConnectionStatus::Deleting:
    case ConnectionStatus::Deleted:
        break;
    }
    return {};
}

QString apiString(SyncMode mode)
{
    switch (mode) {
    case SyncMode::Automatic:
        return u"automatic"_s;
    case SyncMode::Manual:
        return u"manual"_s;
    case SyncMode::Unknown:
        break;
    }
    return {};
}

void addText(QJsonObject &object, const QString &name, const QString &text)
{
    if (!text.isEmpty()) {
        object.insert(name, text);
    }
}

void addTexts(QJsonObject &object, const QString &name, const QStringList &texts)
{
    if (!texts.isEmpty()) {
        object.insert(name, QJsonArray::fromStringList(texts));
    }
}

} // namespace

QByteArray encode(const SyncRequest &request)
{
    return compact(toJson(request));
}

QByteArray encode(const ConnectionPatch &patch)
{
    QJsonObject object;
    if (patch.status) {
        addText(object, u"status"_s, settableStatus(*patch.status));
    }
    if (patch.syncMode) {
        addText(object, u"syncMode"_s, apiString(*patch.syncMode));
    }
    // Set but empty is a wish too: it clears the field.
    if (patch.externalId) {
        object.insert(u"externalId"_s, *patch.externalId);
    }
    if (patch.tags) {
        object.insert(u"tags"_s, QJsonArray::fromStringList(*patch.tags));
    }
    return compact(object);
}

QByteArray encode(const LinkRequest &request)
{
    QJsonObject object;
    addText(object, u"name"_s, request.name);
    addTexts(object, u"providerHints"_s, request.providerHints);
    addText(object, u"externalId"_s, request.externalId);
    addTexts(object, u"tags"_s, request.tags);
    return compact(object);
}

QByteArray encodePublicToken(const Secret &publicToken)
{
    return compact({{u"publicToken"_s, QString::fromUtf8(publicToken.reveal())}});
}

} // namespace fleetsync
