// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/known.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QUrl>

namespace fleetsync {

enum class ProviderStatus { Unknown, Live, Beta, Sandbox, Deprecated };

/// What a connection says of its provider. A plain string in the answer is read as code and name.
struct ProviderRef
{
    QString code; ///< "samsara"
    QString name; ///< "Samsara"

    friend bool operator==(const ProviderRef &, const ProviderRef &) = default;
};

/// `GET /providers` (api.md, "Objects").
struct Provider
{
    QString code;
    QString name;
    Known<ProviderStatus> status;
    QString baseCode;
    QString logo;
    QString icon;
    QHash<QString, QString> userGuides; ///< language code → address, as sent

    friend bool operator==(const Provider &, const Provider &) = default;
};

} // namespace fleetsync
