// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "simulator/httpmessage.h"

#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/http/parser.hpp>
#include <boost/beast/http/string_body.hpp>

#include <chrono>
#include <memory>
#include <optional>

namespace fleetsync::simulator {

/// One connection: reads a request, asks the handler, writes the answer, again. Shared only with
/// its own pending operations, which is what keeps it alive: it ends with the last of them.
class HttpSession : public std::enable_shared_from_this<HttpSession>
{
public:
    HttpSession(boost::asio::ip::tcp::socket socket, RequestHandler &handler,
                std::chrono::milliseconds latency);
    void readNext();

private:
    using Error = boost::system::error_code;
    using Step = void (HttpSession::*)();

    void onRead(const Error &error);
    void refuse();
    void answer();
    void write();
    void send(const QByteArray &bytes, Step next);
    void pause(std::chrono::milliseconds duration, Step next);
    void onAnswered();
    void sendNextByte();
    void sendHugePart();
    void stall();
    void closeGracefully();
    void drain();
    void reset();

    boost::asio::ip::tcp::socket m_socket;
    boost::asio::steady_timer m_timer;
    RequestHandler &m_handler;
    std::chrono::milliseconds m_latency;
    boost::beast::flat_buffer m_buffer;
    std::optional<boost::beast::http::request_parser<boost::beast::http::string_body>> m_parser;
    Response m_response;
    QByteArray m_out;
    qsizetype m_sent = 0;
    bool m_keepAlive = true;
};

} // namespace fleetsync::simulator
