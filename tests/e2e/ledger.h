// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "e2e/life.h"

#include "simulator/simulator.h"

#include <map>
#include <set>

namespace fleetsync {

/// What the server did about each wish, held against what the program says of it: "no request
/// lost, none doubled" (reliability.md).
class Ledger
{
public:
    /// Adds what the server saw since the last time.
    void take(simulator::Simulator &server);

    /// Of a wish that is settled, any number of times: what is wrong about it, or nothing.
    QString judge(const QString &wish, const ToldWish &told);
    /// A person sends it again: from now on it is another request.
    void forget(const QString &wish);

    int wishes() const { return m_sentAgain + static_cast<int>(m_judged.size()); }
    int lost() const { return m_lost; }
    int doubled() const { return m_doubled; }
    int calls() const { return m_calls; } ///< of every kind

private:
    /// What the server saw of one wish.
    struct Truth
    {
        int posts = 0;
        bool acted = false;
        bool conflict = false; ///< 409: another sync was running
        QStringList seen;      ///< for people
    };

    std::map<QString, Truth> m_truth;
    int m_calls = 0;
    std::set<QString> m_judged;
    int m_sentAgain = 0;
    int m_lost = 0;
    int m_doubled = 0;
};

} // namespace fleetsync
