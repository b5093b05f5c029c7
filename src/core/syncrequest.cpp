// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "core/syncrequest.h"

#include <QJsonArray>
#include <QRegularExpression>

namespace fleetsync {

namespace {

constexpr qint64 msPerDay = 86'400'000;
constexpr qint64 msPerHour = 3'600'000;
constexpr qint64 toleranceForDays = 36 * msPerHour;
constexpr qint64 toleranceForDate = msPerHour;

template <class... Ts>
struct Overloaded : Ts...
{
    using Ts::operator()...;
};
template <class... Ts>
Overloaded(Ts...) -> Overloaded<Ts...>;

QDateTime daysBefore(const QDateTime &instant, int days)
{
    return instant.toUTC().addMSecs(-days * msPerDay);
}

qint64 awayFrom(const QDateTime &a, const QDateTime &b)
{
    return qAbs(a.msecsTo(b));
}

} // namespace

QString toApiString(ProviderRequest request)
{
    switch (request) {
    case ProviderRequest::HistoricalFiles:
        return QStringLiteral("historical_files");
    case ProviderRequest::ProvisionCredentials:
        return QStringLiteral("provision_credentials");
    case ProviderRequest::Unknown:
        return {};
    }
    return {};
}

Known<ProviderRequest> providerRequestFromApi(const QString &text)
{
    for (const auto request :
         {ProviderRequest::HistoricalFiles, ProviderRequest::ProvisionCredentials}) {
        if (text == toApiString(request))
            return {request, text};
    }
    return {ProviderRequest::Unknown, text};
}

QJsonObject toJson(const SyncRequest &request)
{
    QJsonObject body;
    if (const auto *days = std::get_if<Days>(&request.window)) {
        body.insert(QStringLiteral("days"), days->count);
    } else if (const auto *from = std::get_if<StartFrom>(&request.window)) {
        body.insert(QStringLiteral("startFrom"), from->at.toUTC().toString(Qt::ISODateWithMs));
    }
    QJsonArray asked;
    for (const ProviderRequest provider : request.providerRequests) {
        if (provider != ProviderRequest::Unknown)
            asked.append(toApiString(provider));
    }
    if (!asked.isEmpty())
        body.insert(QStringLiteral("providerRequests"), asked);
    return body;
}

Field fieldOfPath(const QString &path)
{
    static const QRegularExpression notAName(QStringLiteral("[^A-Za-z0-9_]+"));
    const QStringList segments = path.split(notAName, Qt::SkipEmptyParts);
    for (auto segment = segments.crbegin(); segment != segments.crend(); ++segment) {
        if (*segment == QLatin1String("days"))
            return Field::Days;
        if (*segment == QLatin1String("startFrom"))
            return Field::StartFrom;
        if (*segment == QLatin1String("providerRequests"))
            return Field::ProviderRequests;
    }
    return Field::Form;
}

std::optional<QDateTime> startDiffers(const SyncRequest &request, const QDateTime &sentAt,
                                      const QDateTime &echoed)
{
    if (!echoed.isValid())
        return std::nullopt;
    const auto differs = Overloaded{
            [](const SinceLast &) { return false; },
            [&](const Days &days) {
                return sentAt.isValid()
                       && awayFrom(daysBefore(sentAt, days.count), echoed) > toleranceForDays;
            },
            [&](const StartFrom &from) { return awayFrom(from.at, echoed) > toleranceForDate; }};
    if (!std::visit(differs, request.window))
        return std::nullopt;
    return echoed;
}

} // namespace fleetsync
