// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "bench/benches.h"
#include "bench/measure.h"
#include "bench/polls.h"
#include "bench/server.h"
#include "bench/tlsfront.h"

#include "app/world.h"
#include "engine/pendingcall.h"
#include "net/httpfleetapi.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QNetworkReply>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace fleetsync::bench {

namespace {

constexpr int perSecond = 400;
constexpr int latencyMs = 30;
constexpr int fleets = 100;
constexpr int mayBeLateMs = 15;
constexpr auto patience = 20s;

/// A little more than is asked for: at exactly the limit, what one stall of the machine held up
/// would wait for ever after.
Policy fullShare()
{
    Policy policy;
    policy.perApplicationPerSecond = perSecond + perSecond / 20;
    policy.applicationLimit = 2 * perSecond; // the server here has none
    policy.perConnectionPerSecond = 100;
    return policy;
}

template <typename T>
Result<T> waitFor(const Reply<T> &reply)
{
    QEventLoop loop;
    onAnswer(reply, &loop, [&loop](const auto &) { loop.quit(); });
    if (!reply.isFinished()) {
        loop.exec();
    }
    return reply.result();
}

/// The newest sync of each fleet.
QList<PollTarget> findTargets(const ServerAccess &access)
{
    SystemRandom random;
    HttpFleetApi api(access, fullShare(), random);
    QList<PollTarget> targets;
    const auto page = waitFor(api.connections({}, {}));
    for (const Connection &fleet : page ? page->results : QList<Connection>()) {
        const ConnectionAuth auth{fleet.id, fleet.token};
        const auto syncs = waitFor(api.syncs(auth, 1, {}));
        if (syncs && !syncs->results.isEmpty()) {
            targets.append({auth, syncs->results.constFirst().id});
        }
    }
    return targets;
}

Polled pollOurs(const ServerAccess &access, const QList<PollTarget> &targets,
                std::chrono::seconds duration)
{
    SystemRandom random;
    HttpFleetApi api(access, fullShare(), random);
    QObject context;
    Polls polls(targets, perSecond, [&](const PollTarget &target, const Polls::Told &told) {
        onAnswer(api.sync(target.auth, target.sync, Urgency::Poll), &context,
                 [told](const Result<Sync> &sync) { told(sync.has_value()); });
    });
    polls.run(1s, patience); // opens the connections
    return polls.run(duration, patience);
}

/// What everybody writes first: one QNetworkAccessManager on HTTP/1.1 and QJsonDocument.
Polled pollPlain(const ServerAccess &access, const QList<PollTarget> &targets,
                 std::chrono::seconds duration)
{
    QNetworkAccessManager manager;
    manager.setProxy(QNetworkProxy::NoProxy);
    const QString base = access.baseUrl.toString();
    Polls polls(targets, perSecond, [&](const PollTarget &target, const Polls::Told &told) {
        QNetworkRequest request(QUrl(QString(base % u"/syncs/"_s % target.sync.toString())));
        request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
        request.setRawHeader("Authorization", "Bearer " + access.apiKey.reveal());
        request.setRawHeader("Connection-Token", target.auth.token.reveal());
        QNetworkReply *reply = manager.get(request);
        QObject::connect(reply, &QNetworkReply::finished, reply, [reply, told] {
            const QJsonObject sync = QJsonDocument::fromJson(reply->readAll()).object();
            reply->deleteLater();
            told(sync.contains(u"status"_s));
        });
    });
    Polled polled = polls.run(duration, 0ms);
    polled.lost = 0; // it never catches up: its calls wait, and are not lost
    return polled;
}

/// What the heartbeat and the pacer take when nothing is asked.
double idleCpuPerMs(bool quick)
{
    const auto duration = quick ? 500ms : 5000ms;
    Polls polls({{}}, 0, [](const PollTarget &, const Polls::Told &) {});
    return polls.run(duration, 0ms).cpuMs / toMs(duration);
}

class Teller
{
public:
    Teller(Figures &figures, std::chrono::seconds duration, double idle)
        : m_figures(figures)
        , m_duration(duration)
        , m_idle(idle)
    {}

    void tell(const QString &name, const QString &what, const Polled &ours,
              const std::optional<Polled> &peer)
    {
        const QString title
                = u"Poll %1/s for %2 s, %3"_s.arg(perSecond).arg(m_duration.count()).arg(what);
        const auto add = [&](Figure figure, const auto &of) {
            figure.name = u"polling.%1.%2"_s.arg(name, figure.name);
            figure.ours = of(ours);
            if (peer) {
                figure.peer = of(*peer);
                figure.peerName = u"one QNAM"_s;
            }
            m_figures.add(figure);
        };
        // The last ones are still out at the end.
        add({.name = u"rate"_s, .what = title, .unit = u"/s"_s, .least = 0.995 * perSecond},
            [this](const Polled &polled) { return rateOf(polled); });
        add({.name = u"lost"_s, .what = u"… lost"_s, .unit = u"polls"_s, .most = 0},
            [](const Polled &polled) { return static_cast<double>(polled.lost); });
        add({.name = u"p50"_s, .what = u"… answer time, median"_s, .unit = u"ms"_s},
            [](const Polled &polled) { return median(polled.answerMs); });
        add({.name = u"p99"_s,
             .what = u"… answer time, p99"_s,
             .unit = u"ms"_s,
             .most = latencyMs + mayBeLateMs},
            [](const Polled &polled) { return quantile(polled.answerMs, 0.99); });
        add({.name = u"lateness.p99"_s,
             .what = u"… lateness of a 2 ms heartbeat, p99"_s,
             .unit = u"ms"_s,
             .most = 16},
            [](const Polled &polled) { return quantile(polled.lateMs, 0.99); });
        add({.name = u"cpu"_s, .what = u"… CPU of a poll"_s, .unit = u"µs CPU"_s, .most = 350},
            [this](const Polled &polled) { return cpuOfPoll(polled); });
    }

private:
    double rateOf(const Polled &polled) const
    {
        return 1000.0 * static_cast<double>(polled.answered) / toMs(m_duration);
    }
    double cpuOfPoll(const Polled &polled) const
    {
        const double cpu = polled.cpuMs - m_idle * toMs(m_duration);
        return 1000.0 * cpu / static_cast<double>(std::max<qsizetype>(1, polled.answered));
    }

    Figures &m_figures;
    std::chrono::seconds m_duration;
    double m_idle;
};

} // namespace

void benchPolling(Figures &figures, const Extent &extent)
{
    const auto duration = std::chrono::seconds(extent.quick ? 2 : 60);
    const Server server(QCoreApplication::applicationFilePath(),
                        tirelessServer(fleets, std::chrono::milliseconds(latencyMs)));
    const QList<PollTarget> targets = findTargets(server.access());
    if (targets.isEmpty()) {
        std::fputs("polling: the server has nothing to poll\n", stderr);
        return;
    }
    Teller teller(figures, duration, idleCpuPerMs(extent.quick));
    const Polled ours = pollOurs(server.access(), targets, duration);
    const Polled peer = pollPlain(server.access(), targets, duration);
    teller.tell(u"http1"_s, u"HTTP/1.1"_s, ours, peer);
    const std::pair<TlsFront::Offer, const char *> fronts[]
            = {{TlsFront::Offer::Http2, "HTTP/2"}, {TlsFront::Offer::Http1, "HTTP/1.1"}};
    for (const auto &[offer, words] : fronts) {
        const TlsFront front(server.access(), offer);
        if (!front.access()) {
            std::fprintf(stderr, "polling: no nghttpx (nghttp2-proxy): not over TLS, %s\n", words);
            continue;
        }
        teller.tell(offer == TlsFront::Offer::Http2 ? u"http2"_s : u"tls1"_s,
                    QString(u"TLS, "_s % QLatin1StringView(words)),
                    pollOurs(*front.access(), targets, duration), {});
    }
}

} // namespace fleetsync::bench
