// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "simulator/stopsignal.h"

#include <boost/asio/io_context.hpp>
#include <boost/asio/signal_set.hpp>

#include <csignal>

namespace fleetsync::simulator {

class StopSignal::Private
{
public:
    boost::asio::io_context m_context{1};
    boost::asio::signal_set m_signals{m_context, SIGINT, SIGTERM};
};

StopSignal::StopSignal()
    : d(std::make_unique<Private>())
{
    d->m_signals.async_wait([](const boost::system::error_code &, int) {});
}

StopSignal::~StopSignal() = default;

void StopSignal::wait()
{
    d->m_context.run();
}

} // namespace fleetsync::simulator
