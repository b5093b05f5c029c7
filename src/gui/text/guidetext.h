// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/connection.h"
#include "core/explanation.h"

#include <QList>
#include <QStringList>
#include <QUrl>

#include <optional>

namespace fleetsync {

enum class GuideTopic { LinkAgain, Rights, Safety };
GuideTopic guideTopic(const Explanation &explanation);

struct GuidePart
{
    QString heading;
    QStringList steps;
    bool numbered = true; ///< in this order
};

/// What to do, in the user's language. At a provider: general steps, and what is known for certain
/// of it; never the name of a menu that may be another one tomorrow.
struct GuideText
{
    QString title;
    QString limits;  ///< what these steps are not; empty: nothing to say
    QString special; ///< about this provider or state; empty: nothing is known
    QList<GuidePart> parts;
    std::optional<QUrl> vendorSite; ///< the root of the vendor's own help
};

/// @param first its part stands first
GuideText guideText(const ProviderRef &provider, GuideTopic first);

/// The same to be copied.
QString plainText(const GuideText &guide);

} // namespace fleetsync
