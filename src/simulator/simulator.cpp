// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "simulator/simulator.h"

#include "simulator/api.h"
#include "simulator/chance.h"
#include "simulator/httpserver.h"

namespace fleetsync::simulator {

using namespace Qt::StringLiterals;

namespace {

Options completed(Options options)
{
    if (options.apiKey.isEmpty()) {
        options.apiKey = QString(u"sk_demo_"_s + secretText(32, {options.seed, 0x5EC4E7}));
    }
    return options;
}

} // namespace

class Simulator::Private
{
public:
    explicit Private(const Options &given)
        : m_options(completed(given))
        , m_clock(given.clock ? *given.clock : FleetClock(given.startAt, given.timeScale))
        , m_api(m_options, m_clock)
        , m_server(m_api, given.latency)
        , m_port(given.port)
    {}

    Options m_options;
    FleetClock m_clock;
    Api m_api;
    HttpServer m_server;
    quint16 m_port;
    QUrl m_baseUrl;
};

Simulator::Simulator(const Options &options)
    : d(std::make_unique<Private>(options))
{}

Simulator::~Simulator()
{
    stop();
}

bool Simulator::start(QString *error)
{
    if (!d->m_server.start(d->m_port, error)) {
        return false;
    }
    // Kept: one that is started again after a stop is found where it was.
    d->m_port = d->m_server.port();
    d->m_baseUrl = QUrl(
            u"http://127.0.0.1:%1%2"_s.arg(QString::number(d->m_port), QLatin1String(basePath)));
    return true;
}

void Simulator::stop()
{
    d->m_server.stop();
}

QUrl Simulator::baseUrl() const
{
    return d->m_baseUrl;
}

QString Simulator::apiKey() const
{
    return d->m_options.apiKey;
}

FleetClock Simulator::clock() const
{
    return d->m_clock;
}

QList<Simulator::Seen> Simulator::seen() const
{
    return d->m_api.seen().all();
}

QList<Simulator::Seen> Simulator::takeSeen()
{
    return d->m_api.seen().take();
}

int Simulator::count(const QString &call) const
{
    return d->m_api.seen().count(call);
}

void Simulator::clearSeen()
{
    d->m_api.seen().clear();
}

void Simulator::addFault(const Fault &fault)
{
    d->m_api.faults().add(fault);
}

QStringList Simulator::connectionIds() const
{
    return d->m_api.connectionIds();
}

QString Simulator::tokenOf(const QString &connectionId) const
{
    return d->m_api.tokenOf(connectionId);
}

} // namespace fleetsync::simulator
