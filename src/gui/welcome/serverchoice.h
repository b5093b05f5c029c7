// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QUrl>

#include <functional>
#include <optional>

namespace fleetsync {

enum class Environment { Production, Sandbox, Demo, Custom };

/// Why an address cannot be used; the rule itself is the network module's and comes by injection.
enum class AddressProblem { Invalid, NotHttp, PlainNotLoopback, UserInfo, QueryOrFragment };
using AddressCheck = std::function<std::optional<AddressProblem>(const QUrl &)>;

/// Terminal's own servers (api.md, "Basics").
QUrl productionUrl();
QUrl sandboxUrl();

/// What stands in the field "Server": a name from its list, else an address. Without a scheme it
/// reads as https.
QUrl serverFromText(const QString &text, const QString &productionWord, const QString &sandboxWord);
Environment environmentOfServer(const QUrl &server);

QString addressProblemText(AddressProblem problem);

} // namespace fleetsync
