// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/serverurl.h"

#include <QString>
#include <QUrl>

namespace fleetsync {

enum class Environment { Production, Sandbox, Demo, Custom };

/// Terminal's own servers (api.md, "Basics").
QUrl productionUrl();
QUrl sandboxUrl();

/// What stands in the field "Server": a name from its list, else an address. Without a scheme it
/// reads as https.
QUrl serverFromText(const QString &text, const QString &productionWord, const QString &sandboxWord);
Environment environmentOfServer(const QUrl &server);

QString addressProblemText(ServerUrlProblem problem);

} // namespace fleetsync
