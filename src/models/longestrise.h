// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <algorithm>
#include <functional>
#include <vector>

namespace fleetsync {

/// The longest part of `values` that already rises, as places in `values`, ascending; the others
/// are the fewest that must move to have all in order. n log n comparisons, n when all is in order.
template <typename T, typename Before>
std::vector<size_t> longestRise(const std::vector<T> &values, Before before)
{
    constexpr auto none = static_cast<size_t>(-1);
    std::vector<size_t> tails; // tails[k]: end of the rise of k + 1 values that ends lowest
    std::vector<size_t> previous(values.size(), none);
    for (size_t i = 0; i < values.size(); ++i) {
        auto place = tails.end();
        if (!tails.empty() && before(values[i], values[tails.back()])) {
            place = std::upper_bound(tails.begin(), tails.end(), i, [&](size_t a, size_t b) {
                return before(values[a], values[b]);
            });
        }
        previous[i] = place == tails.begin() ? none : *(place - 1);
        place == tails.end() ? tails.push_back(i) : static_cast<void>(*place = i);
    }
    std::vector<size_t> rise;
    for (size_t i = tails.empty() ? none : tails.back(); i != none; i = previous[i]) {
        rise.push_back(i);
    }
    std::reverse(rise.begin(), rise.end());
    return rise;
}

} // namespace fleetsync
