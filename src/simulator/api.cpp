// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "simulator/api.h"

#include "simulator/json.h"
#include "simulator/spoil.h"

namespace fleetsync::simulator {

using namespace Qt::StringLiterals;

Api::Api(const Options &options, const FleetClock &clock)
    : m_options(options)
    , m_clock(clock)
    , m_applicationLimit(options.perApplicationPerSecond)
    , m_connectionLimit(options.perConnectionPerSecond)
    , m_world(options, clock.startMs())
{
    for (const Fault &fault : options.faults) {
        m_faults.add(fault);
    }
}

Response Api::handle(const Request &request)
{
    const std::scoped_lock lock(m_worldMutex);
    QString id;
    const Call *call = findCall(request, &id);
    const QString name = call == nullptr ? QString() : QString::fromLatin1(call->name);
    Context context{m_world,         m_options, request, QUrlQuery(request.query),
                    m_clock.nowMs(), nullptr,   id,      0};
    const Response response
            = call == nullptr ? failure(404) : carryOut(*call, context, m_faults.meet(name));
    m_seen.add(request, name, response.status, context.truth);
    return response;
}

Response Api::carryOut(const Call &call, Context &context, const QString &fault)
{
    if (call.needsToken) {
        context.fleet = m_world.byToken(context.request.headers.value(u"connection-token"_s));
    }
    if (!actsUnder(fault)) {
        return answerInstead(fault, context);
    }
    const std::optional<Response> refusal = refuse(call, context);
    const Response response = refusal ? *refusal : call.handle(context);
    context.truth = response.status;
    return spoilt(response, fault, context);
}

std::optional<Response> Api::refuse(const Call &call, Context &context)
{
    const QHash<QString, QString> &headers = context.request.headers;
    if (headers.value(u"authorization"_s) != QString(u"Bearer "_s + m_options.apiKey)) {
        return failure(401);
    }
    const QString token = call.needsToken ? headers.value(u"connection-token"_s) : QString();
    if (auto refusal = refuseByRate(token)) {
        return refusal;
    }
    if (call.needsToken && token.isEmpty()) {
        return failure(401, u"Please provide the Connection-Token header"_s);
    }
    if (call.needsToken && context.fleet == nullptr) {
        return failure(403);
    }
    return std::nullopt;
}

std::optional<Response> Api::refuseByRate(const QString &token)
{
    const auto now = RateLimiter::Clock::now();
    if (!m_applicationLimit.fits({}, now)
        || (!token.isEmpty() && !m_connectionLimit.fits(token, now))) {
        return tooMany(1);
    }
    m_applicationLimit.count({}, now);
    if (!token.isEmpty()) {
        m_connectionLimit.count(token, now);
    }
    return std::nullopt;
}

QByteArray Api::dateHeader() const
{
    return httpDate(m_clock.nowMs());
}

QStringList Api::connectionIds() const
{
    const std::scoped_lock lock(m_worldMutex);
    QStringList ids;
    for (const Fleet &fleet : m_world.fleets()) {
        ids.append(fleet.id);
    }
    return ids;
}

QString Api::tokenOf(const QString &connectionId) const
{
    const std::scoped_lock lock(m_worldMutex);
    const Fleet *fleet = m_world.byId(connectionId);
    return fleet == nullptr ? QString() : fleet->token;
}

} // namespace fleetsync::simulator
