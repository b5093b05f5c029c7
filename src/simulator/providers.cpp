// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "simulator/providers.h"

#include <QJsonObject>

#include <array>

namespace fleetsync::simulator {

using namespace Qt::StringLiterals;

namespace {

struct Entry
{
    const char *code;
    const char *name;
    const char *status;
    const char *history;
};

constexpr std::array<Entry, 10> entries{{
        {"geotab", "Geotab", "live", "1 year"},
        {"omnitracs", "Omnitracs", "live", "90 days"},
        {"motive", "Motive", "live", "180 days"},
        {"samsara", "Samsara", "live", "2 years"},
        {"verizon_connect", "Verizon Connect Reveal", "live", "90 days"},
        {"lytx", "Lytx", "live", "30 days"},
        {"isaac", "ISAAC Instruments", "beta", "14 days"},
        {"trimble", "Trimble", "live", "6 months"},
        {"fleet_complete", "Fleet Complete", "live", "1 year"},
        {"sandbox", "Terminal Sandbox", "sandbox", "1 year"},
}};

QJsonObject guides(const QString &code)
{
    QJsonObject guides;
    for (const QString &language : {u"en"_s, u"fr"_s, u"es"_s}) {
        guides.insert(language,
                      u"https://docs.withterminal.com/guides/%1/%2"_s.arg(language, code));
    }
    return guides;
}

QJsonObject providerJson(const Entry &entry)
{
    const QString code = QString::fromLatin1(entry.code);
    const QString host = u"https://cdn.withterminal.com/providers/"_s;
    const QJsonArray models{
            QJsonObject{{u"model"_s, u"Vehicle"_s}}, QJsonObject{{u"model"_s, u"Driver"_s}},
            QJsonObject{{u"model"_s, u"VehicleLocation"_s},
                        {u"availableHistory"_s, QString::fromLatin1(entry.history)}}};
    return {{u"code"_s, code},
            {u"baseCode"_s, code},
            {u"name"_s, QString::fromLatin1(entry.name)},
            {u"status"_s, QString::fromLatin1(entry.status)},
            {u"logo"_s, QString(host + code + u"/logo.svg")},
            {u"icon"_s, QString(host + code + u"/icon.svg")},
            {u"userGuides"_s, guides(code)},
            {u"references"_s,
             QJsonArray{QJsonObject{
                     {u"type"_s, u"documentation"_s},
                     {u"url"_s, QString(u"https://docs.withterminal.com/providers/" + code)},
                     {u"label"_s, u"Provider notes"_s}}}},
            {u"supportedModels"_s, models}};
}

QString generalReason(const QString &name, Trouble trouble)
{
    switch (trouble) {
    case Trouble::Credentials:
        return u"%1 rejected the saved credentials: 401 Unauthorized, invalid username or password"_s
                .arg(name);
    case Trouble::Permissions:
        return u"403 Forbidden: the %1 user is missing the permission 'Read Vehicle Locations'"_s
                .arg(name);
    case Trouble::RateLimit:
        return u"%1 responded 429 Too Many Requests: daily API quota exceeded"_s.arg(name);
    case Trouble::Outage:
        return u"%1 responded 503 Service Unavailable: scheduled maintenance in progress"_s.arg(
                name);
    case Trouble::TimeOut:
        return u"ETIMEDOUT: request to %1 /v2/locations/history timed out after 120000ms"_s.arg(
                name);
    case Trouble::Retention:
        return u"%1 no longer keeps data before the requested start: date exceeds retention window"_s
                .arg(name);
    }
    return {};
}

struct Words
{
    const char *code;
    Trouble trouble;
    const char *reason;
};

constexpr Words ownWords[] = {
        {"geotab", Trouble::Credentials,
         "InvalidUserException: Incorrect login credentials @ database 'acme_fleet'"},
        {"geotab", Trouble::RateLimit,
         "OverLimitException: API calls quota exceeded. Maximum admitted 650 per Minute."},
        {"geotab", Trouble::Outage,
         "DbUnavailableException: The database is initializing. Please try again later."},
        {"samsara", Trouble::Credentials, "Samsara: 401 Invalid token. The API token was revoked."},
        {"samsara", Trouble::Permissions,
         "Samsara: 403 Token is missing the required scope 'Read Vehicle Statistics'."},
        {"samsara", Trouble::RateLimit,
         "Samsara: 429 Exceeded rate limit. Retry after 1.8 seconds."},
        {"motive", Trouble::Credentials,
         "Motive: invalid_grant, the refresh token is invalid, expired or revoked"},
        {"motive", Trouble::TimeOut,
         "Motive: 504 Gateway Time-out while reading /v1/vehicle_locations (page 212)"},
        {"omnitracs", Trouble::Permissions,
         "Omnitracs: user not authorized for service 'ES Position History' (ERR 1004)"},
        {"verizon_connect", Trouble::Outage,
         "Reveal: 502 Bad Gateway, upstream fim.api.us.fleetmatics.com unavailable"},
};

} // namespace

int providerCount()
{
    return static_cast<int>(entries.size());
}

int providerIndex(const QString &code)
{
    for (int at = 0; at < providerCount(); ++at) {
        if (code == QLatin1String(entries[static_cast<std::size_t>(at)].code)) {
            return at;
        }
    }
    return -1;
}

QString providerCode(int provider)
{
    return QString::fromLatin1(entries.at(static_cast<std::size_t>(provider)).code);
}

QString providerName(int provider)
{
    return QString::fromLatin1(entries.at(static_cast<std::size_t>(provider)).name);
}

QJsonArray providersJson()
{
    QJsonArray all;
    for (const Entry &entry : entries) {
        all.append(providerJson(entry));
    }
    return all;
}

QString troubleReason(int provider, Trouble trouble)
{
    const QString code = providerCode(provider);
    for (const Words &known : ownWords) {
        if (known.trouble == trouble && code == QLatin1String(known.code)) {
            return QString::fromLatin1(known.reason);
        }
    }
    return generalReason(providerName(provider), trouble);
}

} // namespace fleetsync::simulator
