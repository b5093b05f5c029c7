// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "simulator/httpmessage.h"
#include "simulator/options.h"
#include "simulator/world.h"

#include <QUrlQuery>

#include <span>

namespace fleetsync::simulator {

inline constexpr char basePath[] = "/tsp/v1";

/// One call on its way: what its handler may use.
struct Context
{
    World &world;
    const Options &options;
    const Request &request;
    QUrlQuery query;
    qint64 now = 0;         ///< fleet time
    Fleet *fleet = nullptr; ///< of the Connection-Token, where the call needs one
    QString id;             ///< what stands for {id} in the path
    int truth = 0;          ///< the honest answer's status; 0: it did not act
};

struct Call
{
    const char *name;
    const char *method;
    const char *path; ///< below basePath, {id} for a variable part
    bool needsToken;
    Response (*handle)(Context &);
};

std::span<const Call> calls();

/// The call of that request, null when there is none; `id` gets the variable part.
const Call *findCall(const Request &request, QString *id);

} // namespace fleetsync::simulator
