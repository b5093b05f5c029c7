// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "bench/measure.h"

#include <QApplication>
#include <QThread>

#include <utility>

namespace fleetsync::bench {

/// Times each event of the window's thread.
class TimedApplication : public QApplication
{
public:
    using QApplication::QApplication;

    static TimedApplication *self() { return static_cast<TimedApplication *>(qApp); }

    /// CPU milliseconds of the longest event since it was asked last.
    double takeLongest() { return std::exchange(m_longest, 0); }

    bool notify(QObject *receiver, QEvent *event) override
    {
        if (m_depth > 0 || QThread::currentThread() != thread()) {
            return QApplication::notify(receiver, event);
        }
        ++m_depth;
        bool accepted = false;
        const double cpu = cpuOf([&] { accepted = QApplication::notify(receiver, event); });
        --m_depth;
        m_longest = std::max(m_longest, cpu);
        return accepted;
    }

private:
    int m_depth = 0;
    double m_longest = 0;
};

} // namespace fleetsync::bench
