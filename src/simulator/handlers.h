// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "simulator/router.h"

namespace fleetsync::simulator {

// connections.cpp
Response listConnections(Context &context);
Response currentConnection(Context &context);
Response updateConnection(Context &context);
Response deleteConnection(Context &context);
QJsonObject connectionJson(const Context &context, const Fleet &fleet);

// syncs.cpp
Response requestSync(Context &context);
Response listSyncs(Context &context);
Response getSync(Context &context);
Response retrySync(Context &context);
Response cancelSync(Context &context);
QJsonObject syncJson(const Context &context, const Fleet &fleet, const Sync &sync);

// issues.cpp
Response listIssues(Context &context);
Response resolveIssue(Context &context);
/// `expand=connection` in the query brings the whole connection along.
QJsonObject issueJson(const Context &context, const Fleet &fleet, const Issue &issue);

// links.cpp
Response listProviders(Context &context);
Response shortLink(Context &context);
Response exchangeToken(Context &context);

} // namespace fleetsync::simulator
