// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>

#include <algorithm>
#include <chrono>
#include <cmath>

namespace fleetsync::bench {

/// CPU time of this thread, or of the whole process: what a noisy machine changes least.
std::chrono::nanoseconds threadCpu();
std::chrono::nanoseconds processCpu();
double residentMegabytes(); ///< of this process, now
/// The same of another one that runs.
std::chrono::nanoseconds cpuOfProcess(qint64 id);
double residentMegabytes(qint64 id);

inline double toMs(std::chrono::nanoseconds time)
{
    return std::chrono::duration<double, std::milli>(time).count();
}

inline double quantile(QList<double> values, double part)
{
    if (values.isEmpty()) {
        return 0;
    }
    std::sort(values.begin(), values.end());
    const auto last = static_cast<double>(values.size() - 1);
    return values.at(static_cast<qsizetype>(std::llround(last * part)));
}

inline double median(const QList<double> &values)
{
    return quantile(values, 0.5);
}

/// CPU milliseconds of this thread that `work` takes.
template <typename Work>
double cpuOf(const Work &work)
{
    const auto before = threadCpu();
    work();
    return toMs(threadCpu() - before);
}

} // namespace fleetsync::bench
