// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/networksettings.h"

#include <QUrl>

namespace fleetsync {

/// What a profile remembers besides its journal; never a secret. Written by the holder of the
/// profile's lock only: QSettings loses updates of two writers.
struct ProfileSettings
{
    QUrl server;           ///< opened last; empty: none yet
    bool keySaved = false; ///< its key was put into the keychain
    NetworkSettings network;

    friend bool operator==(const ProfileSettings &, const ProfileSettings &) = default;
};

/// @param folder the profile's
ProfileSettings loadSettings(const QString &folder);
/// False: they could not be written.
bool saveSettings(const QString &folder, const ProfileSettings &settings);

} // namespace fleetsync
