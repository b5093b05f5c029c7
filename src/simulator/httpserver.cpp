// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "simulator/httpserver.h"

#include "simulator/httpsession.h"

#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/steady_timer.hpp>

#include <thread>

namespace fleetsync::simulator {

using boost::asio::ip::tcp;
using namespace std::chrono_literals;

class HttpServer::Private
{
public:
    Private(RequestHandler &handler, std::chrono::milliseconds latency)
        : m_acceptor(m_context)
        , m_timer(m_context)
        , m_handler(handler)
        , m_latency(latency)
    {}

    boost::system::error_code listen(quint16 port);
    void accept();
    void onAccepted(const boost::system::error_code &error, tcp::socket socket);

    // First member: sessions and their sockets die with it, after the thread has ended.
    boost::asio::io_context m_context{1};
    tcp::acceptor m_acceptor;
    boost::asio::steady_timer m_timer;
    RequestHandler &m_handler;
    std::chrono::milliseconds m_latency;
    quint16 m_port = 0;
    std::thread m_thread;
};

boost::system::error_code HttpServer::Private::listen(quint16 port)
{
    const tcp::endpoint endpoint(boost::asio::ip::address_v4::loopback(), port);
    boost::system::error_code error;
    m_acceptor.open(endpoint.protocol(), error);
    if (!error) {
        m_acceptor.set_option(tcp::acceptor::reuse_address(true), error);
    }
    if (!error) {
        m_acceptor.bind(endpoint, error);
    }
    if (!error) {
        m_acceptor.listen(boost::asio::socket_base::max_listen_connections, error);
    }
    if (!error) {
        m_port = m_acceptor.local_endpoint(error).port();
    }
    return error;
}

void HttpServer::Private::accept()
{
    m_acceptor.async_accept([this](const boost::system::error_code &error, tcp::socket socket) {
        onAccepted(error, std::move(socket));
    });
}

void HttpServer::Private::onAccepted(const boost::system::error_code &error, tcp::socket socket)
{
    if (error == boost::asio::error::operation_aborted) {
        return;
    }
    if (!error) {
        std::make_shared<HttpSession>(std::move(socket), m_handler, m_latency)->readNext();
        accept();
        return;
    }
    // Out of file descriptors, most likely: asking again at once would burn a core.
    m_timer.expires_after(50ms);
    m_timer.async_wait([this](const boost::system::error_code &) { accept(); });
}

HttpServer::HttpServer(RequestHandler &handler, std::chrono::milliseconds latency)
    : d(std::make_unique<Private>(handler, latency))
{}

HttpServer::~HttpServer()
{
    stop();
}

bool HttpServer::start(quint16 port, QString *error)
{
    const boost::system::error_code failure = d->listen(port);
    if (failure) {
        if (error != nullptr) {
            *error = QStringLiteral("Port %1 of 127.0.0.1 cannot be used: %2")
                             .arg(QString::number(port), QString::fromStdString(failure.message()));
        }
        return false;
    }
    d->accept();
    d->m_thread = std::thread([this] { d->m_context.run(); });
    return true;
}

void HttpServer::stop()
{
    d->m_context.stop();
    if (d->m_thread.joinable()) {
        d->m_thread.join();
    }
    // Made anew, so that the open connections end now and start() works again.
    d = std::make_unique<Private>(d->m_handler, d->m_latency);
}

quint16 HttpServer::port() const
{
    return d->m_port;
}

} // namespace fleetsync::simulator
