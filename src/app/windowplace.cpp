// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "app/windowplace.h"

#include "app/profilesettings.h"

#include <QWidget>

namespace fleetsync {

void placeAsBefore(QWidget &window, const SettingsFile &settings)
{
    window.restoreGeometry(settings.kept().window);
}

void keepPlace(const QWidget &window, SettingsFile &settings)
{
    ProfileSettings kept = settings.kept();
    const QByteArray place = window.saveGeometry();
    if (kept.window != place) {
        kept.window = place;
        settings.keep(kept);
    }
}

} // namespace fleetsync
