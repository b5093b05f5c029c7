// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/result.h"

#include <QJsonObject>

namespace fleetsync {

QJsonObject toJson(const ApiError &error);
/// Never fails: what it does not know reads as Unexpected, because an error only explains a wish.
ApiError apiErrorFrom(const QJsonObject &json);

} // namespace fleetsync
