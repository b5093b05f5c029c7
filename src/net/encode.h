// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/ports.h"
#include "core/syncrequest.h"

#include <QByteArray>

namespace fleetsync {

/// Bodies as compact JSON, keys sorted; empty fields are left out.
QByteArray encode(const SyncRequest &request);
QByteArray encode(const ConnectionPatch &patch);
QByteArray encode(const LinkRequest &request);
QByteArray encodePublicToken(const Secret &publicToken);

} // namespace fleetsync
