// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "simulator/options.h"

#include <QByteArray>
#include <QHash>
#include <QStringList>
#include <QUrl>

#include <memory>

namespace fleetsync::simulator {

/// Terminal, imitated over real HTTP/1.1 on 127.0.0.1, on one thread of its own. The fleets and all
/// that happens to them follow from Options::seed and the fleets' clock. All members: any thread,
/// but start() and stop() from one.
class Simulator
{
public:
    explicit Simulator(const Options &options);
    ~Simulator(); ///< stops
    Q_DISABLE_COPY_MOVE(Simulator)

    /// Listens; false, with a reason for people, when the port cannot be had.
    bool start(QString *error = nullptr);
    void stop();
    QUrl baseUrl() const; ///< http://127.0.0.1:P/tsp/v1; empty before start()
    QString apiKey() const;
    FleetClock clock() const;

    /// A request as the server saw it. `status` 0: it was given no status line.
    struct Seen
    {
        QString method;
        QString path; ///< whole, with /tsp/v1
        QString query;
        QByteArray body;
        QHash<QString, QString> headers; ///< lower-case names
        int status = 0;
        int truth = 0; ///< the status before a fault spoilt the answer; 0: it did not act
        QString call;  ///< "requestSync", …; empty for an unknown path
    };
    QList<Seen> seen() const;             ///< the last 20,000
    QList<Seen> takeSeen();               ///< those, and forgets them; count() goes on
    int count(const QString &call) const; ///< all since the start or clearSeen()
    void clearSeen();

    void addFault(const Fault &fault);
    QStringList connectionIds() const;                  ///< in the order of GET /connections
    QString tokenOf(const QString &connectionId) const; ///< empty when there is none

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace fleetsync::simulator
