// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/connection.h"
#include "core/issue.h"
#include "core/sync.h"

namespace fleetsync::bench {

/// Invented fleets (invented.h) with what people meet after weeks of work: past syncs, failures of
/// many kinds, logins that are gone, issues.

/// Fleet number `n`; one in a hundred is disconnected.
Connection accountFleet(int n);
/// Newest first: one, of every fifth fleet twenty. One fleet in twenty fails.
QList<Sync> accountHistory(int n, const QDateTime &now);
/// The ongoing ones of fleet number `n`: one fleet in fifty has up to three.
QList<Issue> accountIssues(int n, const QDateTime &now);

/// What Terminal says of failure number `n` at that provider.
QString accountFailure(int n, const QString &provider);

} // namespace fleetsync::bench
