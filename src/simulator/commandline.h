// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "simulator/options.h"

#include <QStringList>

namespace fleetsync::simulator {

/// What the program was asked for: run, or say `text` and end with `exitCode`.
struct CommandLine
{
    std::optional<Options> run;
    QString text;
    int exitCode = 0;
};

/// `arguments`: with the program's name first.
CommandLine readCommandLine(const QStringList &arguments);

} // namespace fleetsync::simulator
