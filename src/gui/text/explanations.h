// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/explanationrules.h"

namespace fleetsync {

/// The rules that the program carries (resources/explanations/rules.json). Should they be broken,
/// nothing is recognised and all stands verbatim.
const ExplanationRules &explanationRules();

/// Short for the rules' own.
Explanation explainCode(const QString &code);
Explanation explainFailure(const QString &failureReason);

} // namespace fleetsync
