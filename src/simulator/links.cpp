// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "simulator/chance.h"
#include "simulator/handlers.h"
#include "simulator/json.h"
#include "simulator/providers.h"

#include <QJsonDocument>
#include <QRegularExpression>

namespace fleetsync::simulator {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 week = 7 * 24 * 3600'000LL;

std::optional<QJsonObject> readObject(const QByteArray &body)
{
    const QJsonDocument document = QJsonDocument::fromJson(body.isEmpty() ? "{}" : body);
    return document.isObject() ? std::optional(document.object()) : std::nullopt;
}

} // namespace

Response listProviders(Context &)
{
    Response response;
    response.body = QJsonDocument(providersJson()).toJson(QJsonDocument::Compact);
    return response;
}

Response shortLink(Context &context)
{
    const std::optional<QJsonObject> body = readObject(context.request.body);
    if (!body) {
        return badField(u"{requestBody}"_s, u"The body must be a JSON object"_s);
    }
    const QString mode = body->value(u"syncMode"_s).toString(u"automatic"_s);
    if (mode != u"automatic" && mode != u"manual") {
        return badField(u"{requestBody}.syncMode"_s,
                        u"'syncMode' must be one of: automatic, manual"_s);
    }
    const QString provider = body->value(u"provider"_s).toString();
    if (!provider.isEmpty() && providerIndex(provider) < 0) {
        return badField(u"{requestBody}.provider"_s, u"'provider' is not known"_s);
    }
    const QString code = context.world.secret(8, static_cast<quint64>(context.now));
    return answer({{u"id"_s, makeId("slk_", context.now, {context.options.seed, 0x51})},
                   {u"code"_s, code},
                   {u"url"_s, QString(u"https://link.withterminal.com/s/"_s + code)},
                   {u"expiresAt"_s, isoTime(context.now + week)}});
}

Response exchangeToken(Context &context)
{
    static const QRegularExpression pattern(u"^pub_tkn_\\S+$"_s);
    const std::optional<QJsonObject> body = readObject(context.request.body);
    const QString token = body ? body->value(u"publicToken"_s).toString() : QString();
    if (!pattern.match(token).hasMatch()) {
        return badField(u"{requestBody}.publicToken"_s,
                        u"'publicToken' property must be a public token"_s);
    }
    const Fleet *fleet = context.world.link(token, context.now);
    if (fleet == nullptr) {
        return badField(u"{requestBody}.publicToken"_s,
                        u"The public token has been used already"_s);
    }
    return answer(connectionJson(context, *fleet));
}

} // namespace fleetsync::simulator
