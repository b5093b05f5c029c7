// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QUrl>

namespace fleetsync {

/// Whose data a window shows. Each profile has a folder, a lock and, for each server, a journal of
/// its own: what one did never shows up in another.
struct Profile
{
    enum class Kind { Default, Environment, Demo };

    Kind kind = Kind::Default;
    QString folder; ///< absolute; holds the lock

    /// Where the journal of this server lives: a wish is never looked up at another.
    QString storeFolder(const QUrl &server) const;

    friend bool operator==(const Profile &, const Profile &) = default;
};

/// The profile of that kind under `base`.
Profile profileOf(Profile::Kind kind, const QString &base);
/// The user's local data folder ($XDG_DATA_HOME/FleetSync).
QString usualProfileBase();

} // namespace fleetsync
