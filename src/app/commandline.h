// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "gui/theme/theme.h"

#include <QSize>
#include <QString>
#include <QStringList>

#include <tl/expected.hpp>

#include <optional>

namespace fleetsync {

/// What was asked for on the command line. Never a secret: those come by the environment or the
/// screen.
struct CommandLine
{
    bool demo = false;
    QString tourFolder; ///< not empty: play the tour and save its pictures there
    ColorScheme scheme = ColorScheme::System;
    std::optional<QSize> windowSize;
};

/// What to print, and the exit code, when the program ends at once (--help, --version, a wrong
/// option).
struct CommandLineEnd
{
    QString text;
    int exitCode = 0;
};

tl::expected<CommandLine, CommandLineEnd> parseCommandLine(const QStringList &arguments);

} // namespace fleetsync
