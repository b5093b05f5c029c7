// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/ports.h"
#include "support/virtualsender.h"

#include <QRandomGenerator>

#include <vector>

namespace fleetsync::test {

/// A stretch of told time, monotonic.
struct Stretch
{
    std::chrono::milliseconds from{0};
    std::chrono::milliseconds until{0};

    bool holds(std::chrono::milliseconds at) const { return from <= at && at < until; }
};

/// Terminal with many fleets on told time, for simulations of hours: automatic syncs that begin,
/// move unevenly and end by themselves, a provider that goes down, storms of 429. Serves what the
/// tracker and the dispatcher ask for; everything else fails as not sent.
class VirtualTerminal : public FleetApi
{
public:
    struct Options
    {
        int fleets = 1000;
        quint32 seed = 1;
        std::chrono::milliseconds latency{80};
        std::chrono::milliseconds automaticEvery = std::chrono::hours(2);
        std::chrono::milliseconds shortest = std::chrono::minutes(6); ///< sync
        std::chrono::milliseconds longest = std::chrono::minutes(18);
        Stretch outage = {};        ///< syncs of every third fleet stand still
        QList<Stretch> storms = {}; ///< every call is answered with 429
        std::chrono::milliseconds retryAfter = std::chrono::seconds(20);
    };

    VirtualTerminal(ToldClock &clock, const Policy &policy, const Options &options);

    QList<Connection> list() const;
    /// Until something begins or ends at the server, nothing has to be asked of it.
    bool isRunning(qsizetype fleet);
    bool isEndUnseen(qsizetype fleet);

    /// What became of the simulation so far.
    struct Tally
    {
        QList<std::chrono::milliseconds>
                endSeenAfter;        ///< end of a sync → first answer that told it
        QHash<RequestId, int> posts; ///< syncs made by it
        std::vector<std::chrono::milliseconds> longestGap; ///< by fleet, between two answers
        int syncsEnded = 0;
    };
    /// From now on: what the first reading of everything took is no part of it.
    void startTally();
    Tally tally();
    const VirtualSender &calls() const { return m_sender; }

    ApiMonitor &monitor() override { return m_monitor; }
    void dropConnections() override {}
    Reply<Page<Connection>> connections(const ConnectionQuery &, const QString &) override;
    Reply<Connection> currentConnection(const ConnectionAuth &) override;
    Reply<Connection> updateConnection(const ConnectionAuth &, const ConnectionPatch &) override;
    Reply<bool> deleteConnection(const ConnectionAuth &) override;
    Reply<Sync> requestSync(const ConnectionAuth &auth, const SyncRequest &request,
                            const RequestId &wish) override;
    Reply<Page<Sync>> syncs(const ConnectionAuth &auth, int limit, const QString &) override;
    Reply<Sync> sync(const ConnectionAuth &auth, const SyncId &id, Urgency urgency) override;
    Reply<SyncAck> retrySync(const ConnectionAuth &, const SyncId &, const RequestId &) override;
    Reply<SyncAck> cancelSync(const ConnectionAuth &, const SyncId &, const RequestId &) override;
    Reply<Page<Issue>> issues(const IssueQuery &, const QString &) override;
    Reply<Issue> resolveIssue(const IssueId &) override;
    Reply<QList<Provider>> providers() override;
    Reply<ShortLink> shortLink(const LinkRequest &) override;
    Reply<Connection> exchangePublicToken(const Secret &) override;

private:
    struct Job
    {
        SyncId id;
        std::chrono::milliseconds begun;
        std::chrono::milliseconds duration;
        std::chrono::milliseconds ends;
        double bend = 1; ///< progress = elapsed^bend: no sync moves evenly
        bool endSeen = false;
    };
    struct Account
    {
        std::vector<Job> jobs; ///< oldest first
        std::chrono::milliseconds nextAutomatic;
        std::chrono::milliseconds answered{0};
    };

    template <typename T>
    Reply<T> send(Lane lane, const std::function<Result<T>()> &answer);
    Account &account(const ConnectionId &id);
    void moveOn(Account &account);
    Job &begin(Account &account, std::chrono::milliseconds at);
    std::chrono::milliseconds stoodStill(const Account &account, std::chrono::milliseconds from,
                                         std::chrono::milliseconds until) const;
    Sync told(Account &account, Job &job);
    void noteAnswer(Account &account);
    QDateTime wall(std::chrono::milliseconds monotonic) const;

    ToldClock &m_clock;
    Options m_options;
    ApiMonitor m_monitor;
    VirtualSender m_sender;
    QRandomGenerator m_random;
    std::vector<Account> m_accounts;
    Tally m_tally;
    std::chrono::milliseconds m_tallyFrom{0};
    int m_lastJob = 0;
};

/// Lets told time pass, with everything that happens in it.
void pass(ToldClock &clock, std::chrono::milliseconds time);

} // namespace fleetsync::test
