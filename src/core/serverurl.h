// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QUrl>

#include <optional>

namespace fleetsync {

/// Why an address may not be used as Terminal's base address.
enum class ServerUrlProblem {
    Invalid,          ///< not an address, or without a host
    NotHttp,          ///< neither http nor https
    PlainNotLoopback, ///< http to another computer: the key would travel in the clear
    UserInfo,         ///< `name:password@`
    QueryOrFragment,
};

/// https anywhere; plain http on loopback only; no user info, query or fragment. Empty = fine.
std::optional<ServerUrlProblem> checkServerUrl(const QUrl &url);

} // namespace fleetsync
