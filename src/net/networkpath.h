// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "net/serveraccess.h"

#include <QSslConfiguration>

class QNetworkAccessManager;

namespace fleetsync {

/// The proxy of the settings; none to plain http, which is loopback only: a proxy would be shown
/// the key.
void setProxy(QNetworkAccessManager &manager, const ServerAccess &access);

/// TLS 1.2 or later, the system's certificates and those of the settings. Reads their file: network
/// thread. A file that cannot be read adds none.
QSslConfiguration tlsOf(const ServerAccess &access);

} // namespace fleetsync
