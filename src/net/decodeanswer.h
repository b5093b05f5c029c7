// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "net/decode.h"
#include "net/httpcall.h"

#include <QList>

#include <tl/expected.hpp>

namespace fleetsync {

/// Whole answers of an expected status: value, or BadAnswer with what was wrong (NotJson,
/// WrongShape). Pure; none throws.
Result<Page<Connection>> connectionPage(const HttpAnswer &answer);
Result<Page<Sync>> syncPage(const HttpAnswer &answer);
Result<Page<Issue>> issuePage(const HttpAnswer &answer);
Result<QList<Provider>> providerList(const HttpAnswer &answer);
Result<Connection> connectionAnswer(const HttpAnswer &answer);
Result<Sync> syncAnswer(const HttpAnswer &answer);
Result<SyncAck> syncAckAnswer(const HttpAnswer &answer);
Result<Issue> issueAnswer(const HttpAnswer &answer);
Result<ShortLink> shortLinkAnswer(const HttpAnswer &answer);

} // namespace fleetsync
