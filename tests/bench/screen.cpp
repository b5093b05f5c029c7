// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "bench/screen.h"

#include <QDeadlineTimer>
#include <QtEndian>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace fleetsync::bench {

namespace {

// X11's protocol, by the numbers of its specification.
constexpr char changeWindowAttributes = 2;
constexpr quint32 eventMaskIsGiven = 1U << 11;
constexpr quint32 substructureNotify = 1U << 19;
constexpr int createNotify = 16;
constexpr int mapNotify = 19;
constexpr int configureNotify = 22;
constexpr qsizetype eventSize = 32;

/// Smaller ones are dialogs and splash screens.
constexpr int leastWidth = 500;
constexpr int leastHeight = 300;

template <typename T>
T at(const QByteArray &bytes, qsizetype offset)
{
    return qFromLittleEndian<T>(bytes.constData() + offset);
}

template <typename T>
void append(QByteArray &bytes, T value)
{
    const T little = qToLittleEndian(value);
    bytes.append(reinterpret_cast<const char *>(&little), sizeof(little));
}

} // namespace

Screen::Screen()
{
    m_server.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_server.start(u"Xvfb"_s, {u"-displayfd"_s, u"1"_s, u"-screen"_s, u"0"_s, u"1600x1200x24"_s,
                               u"-nolisten"_s, u"tcp"_s, u"-ac"_s});
    QByteArray number;
    while (!number.endsWith('\n') && m_server.waitForReadyRead(20'000)) {
        number += m_server.readAllStandardOutput();
    }
    if (number.endsWith('\n')) {
        m_display = u":"_s + QString::fromLatin1(number.trimmed());
        connectToServer();
    }
}

Screen::~Screen()
{
    m_socket.abort();
    m_server.kill();
    m_server.waitForFinished();
}

bool Screen::connectToServer()
{
    m_socket.connectToServer(u"/tmp/.X11-unix/X"_s + m_display.mid(1));
    if (!m_socket.waitForConnected(5'000)) {
        return false;
    }
    m_socket.write(QByteArray::fromHex("6c000b000000000000000000")); // little endian, version 11
    QByteArray reply;
    if (!read(8, reply, 5s) || reply.at(0) != 1 || !read(4 * at<quint16>(reply, 6), reply, 5s)) {
        return false;
    }
    // `reply` is what follows the first eight bytes.
    const qsizetype vendor = (at<quint16>(reply, 16) + 3) / 4 * 4;
    const qsizetype formats = 8 * static_cast<uchar>(reply.at(21));
    m_root = at<quint32>(reply, 32 + vendor + formats);
    QByteArray request(2, '\0');
    request[0] = changeWindowAttributes;
    append<quint16>(request, 4);
    append<quint32>(request, m_root);
    append<quint32>(request, eventMaskIsGiven);
    append<quint32>(request, substructureNotify);
    return m_socket.write(request) == request.size() && m_socket.waitForBytesWritten(5'000);
}

bool Screen::read(qsizetype bytes, QByteArray &into, std::chrono::milliseconds most)
{
    const QDeadlineTimer deadline(most);
    while (m_socket.bytesAvailable() < bytes) {
        if (!m_socket.waitForReadyRead(static_cast<int>(deadline.remainingTime()))) {
            return false;
        }
    }
    into = m_socket.read(bytes);
    return true;
}

void Screen::forget()
{
    QByteArray event;
    while (read(eventSize, event, 100ms)) {
    }
    m_large.clear();
}

bool Screen::waitForWindow(std::chrono::milliseconds most)
{
    const QDeadlineTimer deadline(most);
    QByteArray event;
    while (read(eventSize, event, std::chrono::milliseconds(deadline.remainingTime()))) {
        const int kind = event.at(0) & 0x7f;
        // CreateNotify and ConfigureNotify tell the size at different places.
        const qsizetype size = kind == createNotify ? 16 : 20;
        const auto window = at<quint32>(event, 8);
        const bool isLarge = at<quint16>(event, size) >= leastWidth
                             && at<quint16>(event, size + 2) >= leastHeight;
        if ((kind == createNotify || kind == configureNotify) && isLarge) {
            m_large.append(window);
        } else if (kind == mapNotify && m_large.contains(window)) {
            return true;
        }
    }
    return false;
}

} // namespace fleetsync::bench
