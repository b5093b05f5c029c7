// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

class QWidget;

namespace fleetsync {

class SettingsFile;

/// Where the window of this profile stood when it was closed last, maximized or not; Qt moves it
/// onto a screen that is there. Before it is shown.
void placeAsBefore(QWidget &window, const SettingsFile &settings);

/// For the next start. That a full disk forgets it is not worth a word.
void keepPlace(const QWidget &window, SettingsFile &settings);

} // namespace fleetsync
