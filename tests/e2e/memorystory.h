// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <algorithm>
#include <utility>
#include <vector>

namespace fleetsync {

/// What a program had in use as time went by.
class MemoryStory
{
public:
    void add(qint64 ms, qint64 bytes) { m_samples.emplace_back(ms, bytes); }

    /// "2.1, 2.2, 2.2": the median of each third of the time, in MB.
    QString thirds() const
    {
        return QStringLiteral("%1, %2, %3")
                .arg(megabytes(median(0)), 0, 'f', 2)
                .arg(megabytes(median(1)), 0, 'f', 2)
                .arg(megabytes(median(2)), 0, 'f', 2);
    }

    /// The last third is not above the second by more than 5 % and half a MB, and what the program
    /// keeps by right of the wishes that came in a third of the time.
    bool isFlat(int wishesKept) const
    {
        // No session may have opened in the whole of a short run's second third.
        const double before = median(1) > 0 ? median(1) : median(0);
        return median(2) <= before * 1.05 + 0.5 * megabyte + wishesKept * bytesPerWish;
    }

private:
    static constexpr double megabyte = 1'000'000;
    static constexpr double bytesPerWish = 4'000;

    static double megabytes(double bytes) { return bytes / megabyte; }

    double median(int third) const
    {
        const qint64 end = m_samples.empty() ? 0 : m_samples.back().first + 1;
        std::vector<qint64> in;
        for (const auto &[ms, bytes] : m_samples) {
            if (ms * 3 / end == third) {
                in.push_back(bytes);
            }
        }
        if (in.empty()) {
            return 0;
        }
        const auto middle = in.begin() + static_cast<std::ptrdiff_t>(in.size() / 2);
        std::nth_element(in.begin(), middle, in.end());
        return static_cast<double>(*middle);
    }

    std::vector<std::pair<qint64, qint64>> m_samples;
};

} // namespace fleetsync
