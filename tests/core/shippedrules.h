// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QFile>

namespace fleetsync {

/// The rule file that the program carries.
inline QByteArray shippedRules()
{
    QFile file(QStringLiteral(FLEETSYNC_RULES));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace fleetsync
