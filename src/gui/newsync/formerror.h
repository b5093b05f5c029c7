// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/ports.h"
#include "core/result.h"
#include "core/syncrequest.h"

#include <QList>
#include <QString>

namespace fleetsync {

/// Where each part of a refusal belongs: `detail` entries beside their fields, the rest at the
/// form's head. Never empty.
QList<FieldProblem> problemsOf(const ApiError &error);

/// A problem at the form's head, in words that are already chosen.
FieldProblem formProblem(const QString &text);

/// The texts of one field, a line each; empty when it has none.
QString formProblemText(const QList<FieldProblem> &problems, Field field);

/// Why nothing was sent: the journal could not take it.
QString notRecordedText(StoreErrorKind why);

/// No chosen fleet can be asked, or none is chosen.
QString nobodyToAskText(bool noneChosen);

/// Empty when no fleet without any sync is among them.
QString neverSyncedText(int never, int chosen);

} // namespace fleetsync
