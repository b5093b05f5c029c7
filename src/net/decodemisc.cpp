// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "net/decode.h"
#include "net/jsonfields.h"

using namespace Qt::StringLiterals;

namespace fleetsync {

std::optional<Provider> decodeProvider(const QJsonValue &value)
{
    QList<Oddity> ignored;
    JsonFields fields(value.toObject(), ignored);
    Provider read;
    read.code = fields.id(u"code"_s);
    if (read.code.isEmpty()) {
        return std::nullopt;
    }
    read.name = fields.text(u"name"_s);
    read.status = fields.known<ProviderStatus>(u"status"_s,
                                               {{"live", ProviderStatus::Live},
                                                {"beta", ProviderStatus::Beta},
                                                {"sandbox", ProviderStatus::Sandbox},
                                                {"deprecated", ProviderStatus::Deprecated}});
    read.baseCode = fields.text(u"baseCode"_s);
    read.logo = fields.text(u"logo"_s);
    read.icon = fields.text(u"icon"_s);
    const QJsonObject guides = fields.object(u"userGuides"_s);
    for (auto guide = guides.begin(); guide != guides.end(); ++guide) {
        if (guide.value().isString()) {
            read.userGuides.insert(guide.key(), tidyText(guide.value().toString()));
        }
    }
    return read;
}

std::optional<ShortLink> decodeShortLink(const QJsonValue &value)
{
    QList<Oddity> ignored;
    JsonFields fields(value.toObject(), ignored);
    ShortLink read;
    read.id = fields.id(u"id"_s);
    read.code = fields.text(u"code"_s);
    read.url = fields.text(u"url"_s);
    read.expiresAt = fields.time(u"expiresAt"_s);
    if (read.id.isEmpty() || read.url.isEmpty()) {
        return std::nullopt;
    }
    return read;
}

} // namespace fleetsync
