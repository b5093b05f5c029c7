// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "simulator/httpmessage.h"
#include "simulator/options.h"

#include <QStringList>

#include <mutex>

namespace fleetsync::simulator {

QStringList callNames(); ///< "requestSync", … in the order of api.md

struct FaultName
{
    QString name;
    QString meaning;
};
QList<FaultName> faultNames(); ///< all that parseFault() takes, with one line for people each

/// Whether the call is carried out under that fault, though its answer is spoilt or lost.
bool actsUnder(const QString &fault);

/// The faults still to come. Any thread.
class FaultBook
{
public:
    void add(const Fault &fault);

    /// The fault that this call meets, counted off; empty: none. Every call counts for every
    /// `after`.
    QString meet(const QString &call);

private:
    std::mutex m_mutex;
    QList<Fault> m_faults;
};

} // namespace fleetsync::simulator
