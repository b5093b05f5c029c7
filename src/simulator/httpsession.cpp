// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "simulator/httpsession.h"

#include "simulator/wire.h"

#include <boost/asio/write.hpp>
#include <boost/beast/http/read.hpp>

namespace fleetsync::simulator {

using namespace std::chrono_literals;
namespace http = boost::beast::http;

namespace {

constexpr std::uint64_t maxRequestBody = 1024 * 1024;
constexpr qsizetype hugePart = 64 * 1024;

template <typename Text>
QString toQString(const Text &text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

Request toRequest(const http::request<http::string_body> &message)
{
    Request request;
    request.method = toQString(message.method_string());
    const QString target = toQString(message.target());
    const qsizetype mark = target.indexOf(u'?');
    request.path = target.left(mark);
    request.query = mark < 0 ? QString() : target.mid(mark + 1);
    for (const auto &field : message) {
        request.headers.insert(toQString(field.name_string()).toLower(), toQString(field.value()));
    }
    request.body = QByteArray::fromStdString(message.body());
    return request;
}

} // namespace

HttpSession::HttpSession(boost::asio::ip::tcp::socket socket, RequestHandler &handler,
                         std::chrono::milliseconds latency)
    : m_socket(std::move(socket))
    , m_timer(m_socket.get_executor())
    , m_handler(handler)
    , m_latency(latency)
{
    Error ignored;
    // Nagle's wait behind a small answer costs the client 40 ms a call.
    m_socket.set_option(boost::asio::ip::tcp::no_delay(true), ignored);
}

void HttpSession::readNext()
{
    m_parser.emplace();
    m_parser->body_limit(maxRequestBody);
    http::async_read(
            m_socket, m_buffer, *m_parser,
            [self = shared_from_this()](const Error &error, std::size_t) { self->onRead(error); });
}

void HttpSession::onRead(const Error &error)
{
    if (error == http::error::end_of_stream) {
        closeGracefully();
    } else if (error
               && error.category() == http::make_error_code(http::error::bad_method).category()) {
        refuse();
    } else if (!error) {
        m_keepAlive = m_parser->get().keep_alive();
        answer();
    }
}

void HttpSession::refuse()
{
    m_keepAlive = false;
    m_response = {};
    m_response.status = 400;
    m_response.body = QByteArrayLiteral(R"({"code":"bad_request","message":"Malformed HTTP"})");
    write();
}

void HttpSession::answer()
{
    m_response = m_handler.handle(toRequest(m_parser->get()));
    if (m_latency > 0ms) {
        pause(m_latency, &HttpSession::write);
    } else {
        write();
    }
}

void HttpSession::write()
{
    const QByteArray date = m_handler.dateHeader();
    const bool keepAlive = m_keepAlive && !wire::endsConnection(m_response.wire);
    switch (m_response.wire) {
    case Wire::Close:
        closeGracefully();
        return;
    case Wire::Reset:
        reset();
        return;
    case Wire::Stall:
        stall();
        return;
    case Wire::SlowBody:
        m_sent = 0;
        send(wire::head(m_response, date, keepAlive), &HttpSession::sendNextByte);
        return;
    case Wire::HugeBody:
        m_sent = 0;
        send(wire::head(m_response, date, keepAlive), &HttpSession::sendHugePart);
        return;
    case Wire::Plain:
    case Wire::CutInside:
    case Wire::BadChunk:
    case Wire::Garbage:
        send(wire::whole(m_response, date, keepAlive), &HttpSession::onAnswered);
        return;
    }
}

void HttpSession::send(const QByteArray &bytes, Step next)
{
    m_out = bytes;
    const auto size = static_cast<std::size_t>(m_out.size());
    boost::asio::async_write(m_socket, boost::asio::buffer(m_out.constData(), size),
                             [self = shared_from_this(), next](const Error &error, std::size_t) {
                                 if (!error) {
                                     ((*self).*next)();
                                 }
                             });
}

void HttpSession::pause(std::chrono::milliseconds duration, Step next)
{
    m_timer.expires_after(duration);
    m_timer.async_wait([self = shared_from_this(), next](const Error &error) {
        if (!error) {
            ((*self).*next)();
        }
    });
}

void HttpSession::onAnswered()
{
    if (m_keepAlive && !wire::endsConnection(m_response.wire)) {
        readNext();
    } else {
        closeGracefully();
    }
}

void HttpSession::sendNextByte()
{
    if (m_sent >= m_response.body.size()) {
        onAnswered();
        return;
    }
    m_out = m_response.body.mid(m_sent++, 1);
    boost::asio::async_write(m_socket, boost::asio::buffer(m_out.constData(), 1),
                             [self = shared_from_this()](const Error &error, std::size_t) {
                                 if (!error) {
                                     self->pause(100ms, &HttpSession::sendNextByte);
                                 }
                             });
}

void HttpSession::sendHugePart()
{
    if (m_sent >= wire::hugeBodySize) {
        closeGracefully();
        return;
    }
    QByteArray part(std::min(hugePart, wire::hugeBodySize - m_sent), ' ');
    if (m_sent == 0) {
        part[0] = '{';
    }
    m_sent += part.size();
    send(part, &HttpSession::sendHugePart);
}

void HttpSession::stall()
{
    // Reading on is how the end is noticed when the client gives up; what it sends is dropped.
    drain();
}

void HttpSession::closeGracefully()
{
    Error ignored;
    m_socket.shutdown(boost::asio::ip::tcp::socket::shutdown_send, ignored);
    // Closing over unread bytes would send RST and could take the answer with it.
    drain();
}

void HttpSession::drain()
{
    m_buffer.clear();
    m_socket.async_read_some(m_buffer.prepare(4096),
                             [self = shared_from_this()](const Error &error, std::size_t) {
                                 if (!error) {
                                     self->drain();
                                 }
                             });
}

void HttpSession::reset()
{
    Error ignored;
    m_socket.set_option(boost::asio::socket_base::linger(true, 0), ignored);
    m_socket.close(ignored);
}

} // namespace fleetsync::simulator
