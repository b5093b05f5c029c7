// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <memory>

namespace fleetsync::simulator {

/// Catches SIGINT and SIGTERM from its making on.
class StopSignal
{
public:
    StopSignal();
    ~StopSignal();
    StopSignal(const StopSignal &) = delete;
    StopSignal &operator=(const StopSignal &) = delete;

    void wait(); ///< returns when one has come

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace fleetsync::simulator
