// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT

#include "app/environmentaccess.h"

#include "gui/welcome/serverchoice.h"

using namespace Qt::StringLiterals;

namespace fleetsync {

std::optional<EnvironmentAccess> environmentAccess(const QProcessEnvironment &environment)
{
    const Secret key(environment.value(u"TERMINAL_API_KEY"_s).trimmed().toUtf8());
    if (key.isEmpty()) {
        return std::nullopt;
    }
    const QString address = environment.value(u"TERMINAL_BASE_URL"_s).trimmed();
    const QUrl url = address.isEmpty() ? productionUrl() : QUrl(address, QUrl::StrictMode);
    EnvironmentAccess access;
    access.server = {url, key};
    access.connectionToken
            = Secret(environment.value(u"TERMINAL_CONNECTION_TOKEN"_s).trimmed().toUtf8());
    access.urlProblem = checkServerUrl(url);
    access.keyMalformed
            = !key.isWellFormed()
              || !(access.connectionToken.isEmpty() || access.connectionToken.isWellFormed());
    return access;
}

void forgetEnvironmentSecrets()
{
    qunsetenv("TERMINAL_API_KEY");
    qunsetenv("TERMINAL_CONNECTION_TOKEN");
}

} // namespace fleetsync
