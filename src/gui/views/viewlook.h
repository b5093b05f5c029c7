// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QJsonObject>

namespace fleetsync {

class WorkView;

/// What a saved view keeps of a view: its filter, columns and order. Not which rows are selected,
/// nor how far it is scrolled: those are of the moment.
QJsonObject lookOf(const WorkView &view);
void applyLook(WorkView &view, const QJsonObject &look);

} // namespace fleetsync
