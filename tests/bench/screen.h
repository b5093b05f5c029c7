// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QList>
#include <QLocalSocket>
#include <QProcess>
#include <QString>

#include <chrono>

namespace fleetsync::bench {

/// An X server of its own (Xvfb), and ears for the windows that programs map on it. Speaks the few
/// words of X11's protocol that this takes, which spares a library.
class Screen
{
public:
    Screen();
    ~Screen();
    Q_DISABLE_COPY_MOVE(Screen)

    bool isThere() const { return m_root != 0; }
    QString display() const { return m_display; } ///< ":99"

    /// Windows that were mapped before do not count.
    void forget();
    /// Until a program maps a window of its own that is as large as a main window.
    bool waitForWindow(std::chrono::milliseconds most);

private:
    bool connectToServer();
    bool read(qsizetype bytes, QByteArray &into, std::chrono::milliseconds most);

    QProcess m_server;
    QString m_display;
    QLocalSocket m_socket;
    quint32 m_root = 0;
    QList<quint32> m_large; ///< windows that were made large enough
};

} // namespace fleetsync::bench
