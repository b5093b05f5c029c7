// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/ports.h"

#include <QList>

namespace fleetsync::test {

/// Chance that was told beforehand: the given numbers in turn, then `otherwise` for good. Wishes
/// are numbered from 1 in the shape of a UUID.
class ToldRandom : public Random
{
public:
    explicit ToldRandom(QList<double> units = {}, double otherwise = 0.5)
        : m_units(std::move(units))
        , m_otherwise(otherwise)
    {}

    double unit() override;
    RequestId requestId() override;

    /// What the n-th call of requestId() answers.
    static RequestId numbered(int n);

private:
    QList<double> m_units;
    double m_otherwise;
    int m_requests = 0;
};

} // namespace fleetsync::test
