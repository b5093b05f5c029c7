// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "simulator/router.h"

#include "simulator/faults.h"
#include "simulator/handlers.h"

#include <QStringList>
#include <QUrl>

namespace fleetsync::simulator {

namespace {

constexpr Call table[] = {
        {"listConnections", "GET", "/connections", false, listConnections},
        {"currentConnection", "GET", "/connections/current", true, currentConnection},
        {"updateConnection", "PATCH", "/connections/current", true, updateConnection},
        {"deleteConnection", "DELETE", "/connections/current", true, deleteConnection},
        {"requestSync", "POST", "/syncs", true, requestSync},
        {"listSyncs", "GET", "/syncs", true, listSyncs},
        {"getSync", "GET", "/syncs/{id}", true, getSync},
        {"retrySync", "POST", "/syncs/{id}/retry", true, retrySync},
        {"cancelSync", "POST", "/syncs/{id}/cancel", true, cancelSync},
        {"listIssues", "GET", "/issues", false, listIssues},
        {"resolveIssue", "POST", "/issues/{id}/resolve", false, resolveIssue},
        {"listProviders", "GET", "/providers", false, listProviders},
        {"shortLink", "POST", "/link/short", false, shortLink},
        {"exchangeToken", "POST", "/public-token/exchange", false, exchangeToken},
};

bool matches(const QStringList &pattern, const QStringList &path, QString *id)
{
    if (pattern.size() != path.size()) {
        return false;
    }
    QString variable;
    for (qsizetype at = 0; at < path.size(); ++at) {
        if (pattern.at(at) == u"{id}") {
            variable = QUrl::fromPercentEncoding(path.at(at).toUtf8());
        } else if (pattern.at(at) != path.at(at)) {
            return false;
        }
    }
    *id = variable;
    return true;
}

} // namespace

std::span<const Call> calls()
{
    return table;
}

const Call *findCall(const Request &request, QString *id)
{
    if (!request.path.startsWith(QLatin1String(basePath))) {
        return nullptr;
    }
    const QString below = request.path.mid(static_cast<qsizetype>(sizeof(basePath)) - 1);
    const QStringList path = below.split(u'/');
    for (const Call &call : table) {
        const QStringList pattern = QString::fromLatin1(call.path).split(u'/');
        if (request.method == QLatin1String(call.method) && matches(pattern, path, id)) {
            return &call;
        }
    }
    return nullptr;
}

QStringList callNames()
{
    QStringList names;
    for (const Call &call : table) {
        names.append(QString::fromLatin1(call.name));
    }
    return names;
}

} // namespace fleetsync::simulator
