// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/explanationrules.h"

#include <QHash>
#include <QRegularExpression>
#include <QString>

#include <tl/expected.hpp>

namespace fleetsync {

/// What a pattern of the rule file may name as `<name>`, so that a list of words stands there once.
using RuleParts = QHash<QString, QString>;

/// A pattern as it is written in the rule file, its parts put in.
tl::expected<QRegularExpression, RulesFault> rulePattern(const QString &text,
                                                         const RuleParts &parts);

} // namespace fleetsync
