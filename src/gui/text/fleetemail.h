// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/explanation.h"
#include "engine/fleetrow.h"

#include <QUrl>

#include <optional>

namespace fleetsync {

/// What a letter to the fleet or to its provider's administrator asks for.
enum class EmailTopic { LinkAgain, Rights, Safety, Records, Account };

/// nullopt: nobody there could help.
std::optional<EmailTopic> emailTopic(const Explanation &explanation);

/// The whole letter, plain text, its subject in the first line; in the user's language.
/// @param verbatim Terminal's words as they may stand on screen
/// @param link reconnect link that may be handed out, see reconnectLink()
QString fleetEmail(EmailTopic topic, const FleetRow &row, const QString &verbatim,
                   const std::optional<QUrl> &link);

} // namespace fleetsync
