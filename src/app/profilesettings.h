// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/networksettings.h"

#include <QByteArray>
#include <QUrl>

#include <optional>

namespace fleetsync {

/// What a profile remembers besides its journal; never a secret. Written by the holder of the
/// profile's lock only: QSettings loses updates of two writers.
struct ProfileSettings
{
    QUrl server;           ///< opened last; empty: none yet
    bool keySaved = false; ///< its key was put into the keychain
    NetworkSettings network;
    QByteArray window = {}; ///< where it stood and how large, as Qt tells it; empty: not known

    friend bool operator==(const ProfileSettings &, const ProfileSettings &) = default;
};

/// The file of a profile's settings: read once, written through. GUI thread.
class SettingsFile
{
public:
    /// @param folder the profile's
    explicit SettingsFile(const QString &folder);

    const ProfileSettings &kept() const;
    /// All or nothing. False: they could not be written; those of before hold on.
    bool keep(const ProfileSettings &settings);
    /// Another process may have written: they are read again.
    void reread() { m_kept.reset(); }

private:
    QString m_file;
    mutable std::optional<ProfileSettings> m_kept; ///< nullopt: not asked for yet
};

} // namespace fleetsync
