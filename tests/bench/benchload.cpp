// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "bench/benches.h"
#include "bench/measure.h"
#include "bench/server.h"

#include "app/liveprofile.h"
#include "gui/fleets/fleetsview.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTableView>
#include <QTemporaryDir>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace fleetsync::bench {

namespace {

struct Loaded
{
    double wall = 0;    ///< ms
    double cpu = 0;     ///< ms, of the whole process
    double longest = 0; ///< ms, of the longest event in the GUI thread
    qsizetype fleets = 0;
};

/// Every turn of the event loop, timed.
class TimedLoop
{
public:
    template <typename Done>
    Loaded runUntil(Done done)
    {
        QElapsedTimer wall;
        wall.start();
        const auto before = processCpu();
        Loaded loaded;
        while (!done()) {
            loaded.longest = std::max(
                    loaded.longest,
                    cpuOf([] { QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents); }));
        }
        loaded.cpu = toMs(processCpu() - before);
        loaded.wall = static_cast<double>(wall.nsecsElapsed()) / 1e6;
        return loaded;
    }
};

Policy fullShare()
{
    Policy policy;
    policy.perApplicationPerSecond = 400;
    policy.perConnectionPerSecond = 100;
    return policy;
}

/// The list of fleets into the live view; nothing else is asked meanwhile.
Loaded loadOurs(const ServerAccess &access)
{
    const QTemporaryDir folder;
    LiveProfile profile(
            {access, fullShare(), std::make_unique<SystemClock>(), {}, {folder.path(), true}});
    FleetsView view(fleetsViewSpec());
    view.resize(1280, 800);
    view.setSession(&profile.session());
    view.show();
    Catalog &catalog = profile.session().catalog();
    Loaded loaded = TimedLoop().runUntil([&, asked = false]() mutable {
        if (!std::exchange(asked, true)) {
            catalog.reload();
        }
        return catalog.everLoaded();
    });
    loaded.fleets = profile.session().fleet().size();
    view.setSession(nullptr);
    return loaded;
}

/// What everybody writes first: one QNetworkAccessManager, QJsonDocument, a list of objects.
class PlainLoader
{
public:
    explicit PlainLoader(const ServerAccess &access)
        : m_access(access)
    {
        ask({});
    }
    bool isDone() const { return m_done; }
    qsizetype fleets() const { return m_fleets.size(); }

private:
    void ask(const QString &cursor)
    {
        QUrl url = m_access.baseUrl;
        url.setPath(QString(url.path() % u"/connections"_s));
        QUrlQuery query{{u"limit"_s, u"100"_s}};
        if (!cursor.isEmpty()) {
            query.addQueryItem(u"cursor"_s, cursor);
        }
        url.setQuery(query);
        QNetworkRequest request(url);
        request.setRawHeader("Authorization", "Bearer " + m_access.apiKey.reveal());
        QNetworkReply *reply = m_manager.get(request);
        QObject::connect(reply, &QNetworkReply::finished, reply, [this, reply] { take(reply); });
    }
    void take(QNetworkReply *reply)
    {
        const QJsonObject page = QJsonDocument::fromJson(reply->readAll()).object();
        const QJsonArray results = page.value(u"results"_s).toArray();
        for (const QJsonValue &fleet : results) {
            m_fleets.append(fleet.toObject());
        }
        reply->deleteLater();
        const QString next = page.value(u"next"_s).toString();
        next.isEmpty() ? static_cast<void>(m_done = true) : ask(next);
    }

    ServerAccess m_access;
    QNetworkAccessManager m_manager;
    QList<QJsonObject> m_fleets;
    bool m_done = false;
};

Loaded loadPlain(const ServerAccess &access)
{
    PlainLoader loader(access);
    Loaded loaded = TimedLoop().runUntil([&loader] { return loader.isDone(); });
    loaded.fleets = loader.fleets();
    return loaded;
}

template <typename Load>
Loaded medianOf(int times, const Load &load)
{
    QList<Loaded> runs;
    for (int round = 0; round < times; ++round) {
        runs.append(load());
    }
    std::sort(runs.begin(), runs.end(),
              [](const Loaded &a, const Loaded &b) { return a.cpu < b.cpu; });
    return runs.at(runs.size() / 2);
}

} // namespace

void benchLoad(Figures &figures, const Extent &extent)
{
    const int rows = extent.rows(10'000);
    const QStringList fleets{u"--connections"_s, QString::number(rows)};
    const QString plain = u"QNAM + QJsonDocument"_s;
    {
        const Server server(fleets);
        const Loaded ours = medianOf(extent.times(5), [&] { return loadOurs(server.access()); });
        const Loaded peer = medianOf(extent.times(5), [&] { return loadPlain(server.access()); });
        const QString what = u"Load %1 fleets, 100 a page"_s.arg(ours.fleets);
        figures.add({u"load.cpu"_s, what, u"ms CPU"_s, ours.cpu, peer.cpu, plain, 60});
        figures.add({u"load.longest"_s, u"… longest GUI event"_s, u"ms CPU"_s, ours.longest,
                     peer.longest, plain, 8});
    }
    const QStringList slow = fleets + QStringList{u"--latency-ms"_s, u"20"_s};
    const Server twoEnded(slow);
    const Server oneEnded(slow + QStringList{u"--no-order"_s});
    const auto times = extent.times(3);
    const Loaded both = medianOf(times, [&] { return loadOurs(twoEnded.access()); });
    const Loaded one = medianOf(times, [&] { return loadOurs(oneEnded.access()); });
    const Loaded peer = medianOf(times, [&] { return loadPlain(twoEnded.access()); });
    figures.add({u"load.latency.one"_s, u"… with 20 ms latency, one end"_s, u"ms wall"_s, one.wall,
                 peer.wall, plain, 2150});
    figures.add({u"load.latency.one.cpu"_s, u"…"_s, u"ms CPU"_s, one.cpu, peer.cpu, plain});
    figures.add({u"load.latency.both"_s,
                 u"… from both ends, where order is honoured"_s,
                 u"ms wall"_s,
                 both.wall,
                 peer.wall,
                 plain,
                 {},
                 0.6});
    figures.add({u"load.latency.both.cpu"_s, u"…"_s, u"ms CPU"_s, both.cpu, peer.cpu, plain});
}

} // namespace fleetsync::bench
