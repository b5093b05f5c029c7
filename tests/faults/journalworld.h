// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "engine/dispatcher.h"
#include "net/apiharness.h"
#include "store/memorystore.h"

#include <QTimer>

namespace fleetsync::test {

/// A clock whose timers are due at once: it jumps to each, so that minutes of looking up take no
/// time.
class JumpingClock : public Clock
{
public:
    QDateTime now() const override { return m_start.addMSecs(m_passed.count()); }
    std::chrono::milliseconds monotonic() const override { return m_passed; }
    void after(std::chrono::milliseconds delay, QObject *context,
               std::function<void()> fire) override
    {
        QTimer::singleShot(0, context, [this, due = m_passed + delay, fire = std::move(fire)] {
            m_passed = std::max(m_passed, due);
            fire();
        });
    }

private:
    QDateTime m_start{QDate(2026, 11, 24), QTime(12, 0), Qt::UTC};
    std::chrono::milliseconds m_passed{0};
};

inline QByteArray syncJson(const QByteArray &id, const QByteArray &requestedAt,
                           const QByteArray &more = {})
{
    return R"({"id":")" + id + R"(","status":"requested","requestedAt":")" + requestedAt + "\""
           + more + "}";
}

/// Of a day ago, done: what the lists hold before the POST.
inline const QByteArray oldSync
        = R"({"id":"sync_OLD","status":"completed","requestedAt":"2026-11-23T12:00:00Z"})";
/// What the POST starts.
inline const QByteArray newSync = syncJson("sync_NEW", "2026-11-24T12:00:01Z");

inline RawStep keptOpen(const QByteArray &bytes)
{
    return {bytes, RawStep::Then::KeepOpen, {}, {}};
}

/// Journal, dispatcher and HTTP over a raw server that has one list of syncs for all.
struct JournalWorld
{
    explicit JournalWorld(const Policy &told)
        : policy(told)
    {
        server.answerBy([this](const RawRequest &request) {
            if (request.method != "GET") {
                return onWrite(request);
            }
            return onRead ? onRead(request) : listed(request);
        });
        fleet.setNow([this] { return serverClock.now(); });
        for (const ConnectionAuth &auth : {fleetOne(), fleetTwo()}) {
            Connection connection;
            connection.id = auth.id;
            connection.token = auth.token;
            fleet.upsert({connection});
        }
    }

    RawStep listed(const RawRequest &request) const
    {
        if (!request.target.contains("/syncs/")) {
            const QByteArray found = existing.isEmpty() ? oldSync : existing + "," + oldSync;
            return keptOpen(httpAnswer(200, R"({"results":[)" + found + R"(],"next":null})"));
        }
        return keptOpen(existing.isEmpty() ? httpAnswer(404, "{}") : httpAnswer(200, existing));
    }
    JournalEntry kept(const RequestId &id) { return *dispatcher.find(id); }
    WishState stateInStore(const RequestId &id)
    {
        const auto entries = store.entries().result();
        for (const JournalEntry &entry : *entries) {
            if (entry.id == id) {
                return entry.state;
            }
        }
        return WishState::Wanted;
    }
    int postsFor(const ConnectionAuth &auth) const
    {
        int posts = 0;
        for (const RawRequest &request : server.requests()) {
            const bool its = request.headers.value("connection-token") == auth.token.reveal();
            posts += request.method == "POST" && its ? 1 : 0;
        }
        return posts;
    }

    QByteArray existing; ///< the sync that the server has besides the old one
    RawServer::Choice onWrite;
    RawServer::Choice onRead; ///< instead of listed()
    Policy policy;
    RawServer server;
    ToldRandom random;
    JumpingClock clock;
    MemoryStore store;
    ServerClock serverClock{clock};
    Fleet fleet;
    HttpFleetApi api{accessTo(server.baseUrl()), policy, random};
    Dispatcher dispatcher{{api, store, fleet, clock, serverClock, random, policy}};
};

} // namespace fleetsync::test
