// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "support/virtualterminal.h"

#include <QCoreApplication>
#include <QPromise>

#include <algorithm>
#include <cmath>
#include <memory>

using namespace Qt::StringLiterals;

namespace fleetsync::test {

using std::chrono::milliseconds;

namespace {

constexpr size_t listed = 5; ///< syncs of a fleet that the server still tells

template <typename T>
Reply<T> notServed()
{
    ApiError error;
    error.kind = ErrorKind::NotSent;
    return QtFuture::makeReadyFuture(Result<T>(tl::unexpected(error)));
}

} // namespace

VirtualTerminal::VirtualTerminal(ToldClock &clock, const Policy &policy, const Options &options)
    : m_clock(clock)
    , m_options(options)
    , m_sender(clock, policy, options.latency)
    , m_random(options.seed)
    , m_accounts(static_cast<size_t>(options.fleets))
{
    QObject::connect(&m_sender, &VirtualSender::paused, &m_monitor, &ApiMonitor::paused);
    const auto every = m_options.automaticEvery;
    for (Account &account : m_accounts) {
        // It has been so for long: three syncs lie behind it.
        const auto offset = milliseconds(m_random.bounded(static_cast<int>(every.count())));
        account.nextAutomatic = m_clock.monotonic() + offset - 3 * every;
        moveOn(account);
        for (Job &job : account.jobs) {
            job.endSeen = job.ends <= m_clock.monotonic();
        }
    }
}

QList<Connection> VirtualTerminal::list() const
{
    QList<Connection> connections;
    for (int n = 0; n < m_options.fleets; ++n) {
        Connection connection;
        connection.id = ConnectionId(QString::number(n));
        connection.status = {ConnectionStatus::Connected, u"connected"_s};
        connection.syncMode = {SyncMode::Automatic, u"automatic"_s};
        connection.companyName = u"Fleet %1"_s.arg(n);
        connection.token = Secret("con_tkn_" + QByteArray::number(n));
        connections.append(connection);
    }
    return connections;
}

bool VirtualTerminal::isRunning(qsizetype fleet)
{
    Account &account = m_accounts[static_cast<size_t>(fleet)];
    moveOn(account);
    return account.jobs.back().ends > m_clock.monotonic();
}

bool VirtualTerminal::isEndUnseen(qsizetype fleet)
{
    const Account &account = m_accounts[static_cast<size_t>(fleet)];
    return !account.jobs.back().endSeen;
}

void VirtualTerminal::startTally()
{
    m_tallyFrom = m_clock.monotonic();
    m_tally = {};
    m_tally.longestGap.assign(m_accounts.size(), milliseconds(0));
    for (Account &account : m_accounts) {
        account.answered = m_tallyFrom;
    }
}

VirtualTerminal::Tally VirtualTerminal::tally()
{
    for (size_t i = 0; i < m_accounts.size(); ++i) {
        milliseconds &gap = m_tally.longestGap[i];
        gap = std::max(gap, m_clock.monotonic() - m_accounts[i].answered);
    }
    return m_tally;
}

VirtualTerminal::Account &VirtualTerminal::account(const ConnectionId &id)
{
    Account &account = m_accounts[id.toString().toUInt()];
    moveOn(account);
    return account;
}

void VirtualTerminal::moveOn(Account &account)
{
    while (account.nextAutomatic <= m_clock.monotonic()) {
        if (account.jobs.empty() || account.jobs.back().ends <= account.nextAutomatic) {
            begin(account, account.nextAutomatic);
        }
        account.nextAutomatic += m_options.automaticEvery;
    }
}

VirtualTerminal::Job &VirtualTerminal::begin(Account &account, milliseconds at)
{
    Job job;
    job.id = SyncId(u"sync_%1"_s.arg(++m_lastJob, 26, 10, QLatin1Char('0')));
    job.begun = at;
    job.duration = milliseconds(m_random.bounded(static_cast<int>(m_options.shortest.count()),
                                                 static_cast<int>(m_options.longest.count())));
    job.ends = at + job.duration;
    job.ends += stoodStill(account, at, job.ends);
    job.bend = 0.7 + m_random.generateDouble() * 0.7;
    account.jobs.push_back(job);
    if (account.jobs.size() > listed) {
        account.jobs.erase(account.jobs.begin());
    }
    return account.jobs.back();
}

/// How much of that time the provider's outage took.
milliseconds VirtualTerminal::stoodStill(const Account &account, milliseconds from,
                                         milliseconds until) const
{
    const Stretch &outage = m_options.outage;
    const bool hit
            = (&account - m_accounts.data()) % 3 == 0 && from < outage.until && until > outage.from;
    if (!hit) {
        return milliseconds(0);
    }
    return std::min(until, outage.until) - std::max(from, outage.from);
}

Sync VirtualTerminal::told(Account &account, Job &job)
{
    const milliseconds now = m_clock.monotonic();
    Sync sync;
    sync.id = job.id;
    sync.requestedAt = wall(job.begun);
    sync.attempts = 1;
    if (now >= job.ends) {
        sync.status = {SyncStatus::Completed, u"completed"_s};
        sync.progress = 100;
        sync.completedAt = wall(job.ends);
        if (!job.endSeen && job.ends >= m_tallyFrom) {
            m_tally.endSeenAfter.append(now - job.ends);
        }
        job.endSeen = true;
        return sync;
    }
    const milliseconds worked = now - job.begun - stoodStill(account, job.begun, now);
    const double part
            = static_cast<double>(worked.count()) / static_cast<double>(job.duration.count());
    sync.status = {SyncStatus::InProgress, u"in_progress"_s};
    sync.progress = std::floor(std::pow(std::clamp(part, 0.0, 1.0), job.bend) * 10'000) / 100;
    return sync;
}

void VirtualTerminal::noteAnswer(Account &account)
{
    const milliseconds now = m_clock.monotonic();
    if (!m_tally.longestGap.empty()) {
        milliseconds &gap = m_tally.longestGap[static_cast<size_t>(&account - m_accounts.data())];
        gap = std::max(gap, now - account.answered);
    }
    account.answered = now;
}

QDateTime VirtualTerminal::wall(milliseconds monotonic) const
{
    return m_clock.now().addMSecs((monotonic - m_clock.monotonic()).count());
}

template <typename T>
Reply<T> VirtualTerminal::send(Lane lane, const std::function<Result<T>()> &answer)
{
    auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    const auto finish = [promise](const Result<T> &result) {
        promise->addResult(result);
        promise->finish();
    };
    m_sender.submit({lane,
                     [this, finish, answer]() -> Served {
                         const auto now = m_clock.monotonic();
                         const bool storm = std::any_of(
                                 m_options.storms.cbegin(), m_options.storms.cend(),
                                 [now](const Stretch &stretch) { return stretch.holds(now); });
                         if (storm) {
                             return m_options.retryAfter;
                         }
                         finish(answer());
                         return std::nullopt;
                     },
                     [this, finish] {
                         ApiError error;
                         error.kind = ErrorKind::RateLimited;
                         error.httpStatus = 429;
                         error.retryAfter = m_options.retryAfter;
                         finish(tl::unexpected(error));
                     }});
    return promise->future();
}

Reply<Sync> VirtualTerminal::requestSync(const ConnectionAuth &auth, const SyncRequest &,
                                         const RequestId &wish)
{
    return send<Sync>(Lane::Write, [this, auth, wish]() -> Result<Sync> {
        Account &asked = account(auth.id);
        if (asked.jobs.back().ends > m_clock.monotonic()) {
            ApiError error;
            error.kind = ErrorKind::Conflict;
            error.httpStatus = 409;
            error.detail = u"Existing sync in progress: "_s + asked.jobs.back().id.toString();
            return tl::unexpected(error);
        }
        ++m_tally.posts[wish];
        return told(asked, begin(asked, m_clock.monotonic()));
    });
}

Reply<Page<Sync>> VirtualTerminal::syncs(const ConnectionAuth &auth, int, const QString &)
{
    return send<Page<Sync>>(Lane::Poll, [this, auth]() -> Result<Page<Sync>> {
        Account &asked = account(auth.id);
        noteAnswer(asked);
        Page<Sync> page;
        page.serverDate = m_clock.now();
        for (auto job = asked.jobs.rbegin(); job != asked.jobs.rend(); ++job) {
            page.results.append(told(asked, *job));
        }
        return page;
    });
}

Reply<Sync> VirtualTerminal::sync(const ConnectionAuth &auth, const SyncId &id, Urgency)
{
    return send<Sync>(Lane::Poll, [this, auth, id]() -> Result<Sync> {
        Account &asked = account(auth.id);
        noteAnswer(asked);
        const auto job = std::find_if(asked.jobs.begin(), asked.jobs.end(),
                                      [&id](const Job &known) { return known.id == id; });
        if (job == asked.jobs.end()) {
            ApiError error;
            error.kind = ErrorKind::NotFound;
            error.httpStatus = 404;
            return tl::unexpected(error);
        }
        Sync sync = told(asked, *job);
        sync.serverDate = m_clock.now();
        return sync;
    });
}

Reply<Page<Connection>> VirtualTerminal::connections(const ConnectionQuery &, const QString &)
{
    return notServed<Page<Connection>>();
}
Reply<Connection> VirtualTerminal::currentConnection(const ConnectionAuth &)
{
    return notServed<Connection>();
}
Reply<Connection> VirtualTerminal::updateConnection(const ConnectionAuth &, const ConnectionPatch &)
{
    return notServed<Connection>();
}
Reply<bool> VirtualTerminal::deleteConnection(const ConnectionAuth &)
{
    return notServed<bool>();
}
Reply<SyncAck> VirtualTerminal::retrySync(const ConnectionAuth &, const SyncId &, const RequestId &)
{
    return notServed<SyncAck>();
}
Reply<SyncAck> VirtualTerminal::cancelSync(const ConnectionAuth &, const SyncId &,
                                           const RequestId &)
{
    return notServed<SyncAck>();
}
Reply<Page<Issue>> VirtualTerminal::issues(const IssueQuery &, const QString &)
{
    return notServed<Page<Issue>>();
}
Reply<Issue> VirtualTerminal::resolveIssue(const IssueId &)
{
    return notServed<Issue>();
}
Reply<QList<Provider>> VirtualTerminal::providers()
{
    return notServed<QList<Provider>>();
}
Reply<ShortLink> VirtualTerminal::shortLink(const LinkRequest &)
{
    return notServed<ShortLink>();
}
Reply<Connection> VirtualTerminal::exchangePublicToken(const Secret &)
{
    return notServed<Connection>();
}

void pass(ToldClock &clock, milliseconds time)
{
    const milliseconds end = clock.monotonic() + time;
    while (clock.monotonic() < end) {
        const milliseconds step = clock.untilNext().value_or(time);
        clock.advance(std::min(step, end - clock.monotonic()));
        QCoreApplication::sendPostedEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
}

} // namespace fleetsync::test
