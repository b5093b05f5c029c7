// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "e2e/ledger.h"

using namespace Qt::StringLiterals;

namespace fleetsync {

namespace {

/// The server said that it did not act; the request waits and comes again by itself.
bool isPutOff(const simulator::Simulator::Seen &request)
{
    const bool refused = request.status == 401 || request.status == 403 || request.status == 429;
    return refused && request.truth / 100 != 2;
}

} // namespace

void Ledger::take(simulator::Simulator &server)
{
    const QList<simulator::Simulator::Seen> seen = server.takeSeen();
    m_calls += static_cast<int>(seen.size());
    for (const simulator::Simulator::Seen &request : seen) {
        const QString wish = request.headers.value(u"idempotency-key"_s);
        if (wish.isEmpty()) {
            continue;
        }
        Truth &truth = m_truth[wish];
        truth.seen.append(u"%1 %2 (%3)"_s.arg(request.call).arg(request.status).arg(request.truth));
        if (!isPutOff(request)) {
            ++truth.posts;
            truth.conflict = request.status == 409;
            truth.acted = truth.acted || request.truth / 100 == 2;
        }
    }
}

void Ledger::forget(const QString &wish)
{
    Truth &truth = m_truth[wish];
    truth.posts = 0;
    truth.acted = false;
    truth.seen.append(u"ordered again"_s);
    m_sentAgain += static_cast<int>(m_judged.erase(wish));
}

QString Ledger::judge(const QString &wish, const ToldWish &told)
{
    const Truth truth = m_truth[wish];
    const QString &state = told.state;
    const bool asks = state == u"NeedsUser"_s; // two candidates: the person decides
    const bool saysStarted = asks || state == u"Acked"_s || state == u"Adopted"_s;
    const bool saysNot = asks || state == u"NotStarted"_s || state == u"Rejected"_s
                         || state == u"Followed"_s || state == u"CancelledByUser"_s;
    m_judged.insert(wish);
    if (truth.posts > 1) {
        ++m_doubled;
        return u"%1 was sent %2 times: %3"_s.arg(wish)
                .arg(truth.posts)
                .arg(truth.seen.join(u", "_s));
    }
    // What a retry or a stop came to is read from the sync: it may have gone its way by itself.
    // Where that "another sync is running" was lost on its way, the one that had just begun and
    // fits what was asked cannot be told from the answer to it.
    const bool tookTheOther = truth.conflict && state == u"Adopted"_s;
    const bool fits = truth.acted ? saysStarted : (saysNot || tookTheOther);
    if (!fits && told.kind == u"Request"_s) {
        ++m_lost;
        return u"%1 %2 of %3: the program says %4, the server: %5"_s.arg(
                told.kind, wish, told.connection, state, truth.seen.join(u", "_s));
    }
    return {};
}

} // namespace fleetsync
