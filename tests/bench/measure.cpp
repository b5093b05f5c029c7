// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "bench/measure.h"

#include <QFile>

#include <ctime>
#include <unistd.h>

namespace fleetsync::bench {

namespace {

std::chrono::nanoseconds read(clockid_t clock)
{
    timespec time{};
    clock_gettime(clock, &time);
    return std::chrono::seconds(time.tv_sec) + std::chrono::nanoseconds(time.tv_nsec);
}

} // namespace

std::chrono::nanoseconds threadCpu()
{
    return read(CLOCK_THREAD_CPUTIME_ID);
}

std::chrono::nanoseconds processCpu()
{
    return read(CLOCK_PROCESS_CPUTIME_ID);
}

std::chrono::nanoseconds cpuOfProcess(qint64 id)
{
    clockid_t clock{};
    return clock_getcpuclockid(static_cast<pid_t>(id), &clock) == 0 ? read(clock)
                                                                    : std::chrono::nanoseconds();
}

double residentMegabytes()
{
    return residentMegabytes(getpid());
}

double residentMegabytes(qint64 id)
{
    QFile file(QStringLiteral("/proc/%1/statm").arg(id));
    if (!file.open(QIODevice::ReadOnly)) {
        return 0;
    }
    const QList<QByteArray> pages = file.readAll().split(' ');
    const double page = static_cast<double>(sysconf(_SC_PAGESIZE));
    return pages.size() > 1 ? pages.at(1).toDouble() * page / (1024.0 * 1024.0) : 0;
}

} // namespace fleetsync::bench
