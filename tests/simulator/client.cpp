// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "client.h"

#include <QJsonDocument>
#include <QNetworkReply>
#include <QSignalSpy>
#include <QTest>
#include <QUrlQuery>

#include <memory>

namespace fleetsync::simulator::test {

using namespace Qt::StringLiterals;

Client::Client(const Simulator &simulator)
    : m_base(simulator.baseUrl().toString())
    , m_key(simulator.apiKey())
{}

Answer Client::call(const QByteArray &method, const QString &path, const Ask &ask)
{
    QNetworkRequest request{QUrl(QString(m_base + path))};
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                         QNetworkRequest::ManualRedirectPolicy);
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    const QString key = ask.key.value_or(m_key);
    if (!key.isEmpty()) {
        request.setRawHeader("Authorization", QString(u"Bearer "_s + key).toLatin1());
    }
    if (!ask.token.isEmpty()) {
        request.setRawHeader("Connection-Token", ask.token.toLatin1());
    }
    const std::unique_ptr<QNetworkReply> reply(
            m_network.sendCustomRequest(request, method, ask.body));
    if (!QTest::qWaitFor([&reply] { return reply->isFinished(); }, 30'000)) {
        return {};
    }
    Answer answer;
    answer.status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    answer.bytes = reply->readAll();
    answer.json = QJsonDocument::fromJson(answer.bytes).object();
    const QList<QNetworkReply::RawHeaderPair> headers = reply->rawHeaderPairs();
    for (const auto &[name, value] : headers) {
        answer.headers.insert(name.toLower(), value);
    }
    return answer;
}

Answer Client::get(const QString &path, const QString &token)
{
    return call("GET", path, {token});
}

Answer Client::post(const QString &path, const QString &token, const QByteArray &body)
{
    return call("POST", path, {token, body});
}

QJsonArray Client::all(const QString &path, const QString &token)
{
    QJsonArray results;
    QString cursor;
    do {
        const QString mark = path.contains(u'?') ? u"&cursor="_s : u"?cursor="_s;
        const QString next = cursor.isEmpty() ? path : QString(path + mark + cursor);
        const Answer page = get(next, token);
        const QJsonArray found = page.json.value(u"results"_s).toArray();
        for (const QJsonValue &result : found) {
            results.append(result);
        }
        cursor = page.json.value(u"next"_s).toString();
    } while (!cursor.isEmpty());
    return results;
}

Options frozen(int connections)
{
    return hurried(1e-9, connections);
}

Options hurried(double scale, int connections)
{
    Options options;
    options.connections = connections;
    options.startAt = QDateTime::fromString(u"2026-03-10T15:00:00.000Z"_s, Qt::ISODateWithMs);
    options.timeScale = scale;
    return options;
}

QString tokenOfFleet(const Simulator &simulator, const QString &name)
{
    Client client(simulator);
    const QJsonArray fleets = client.all(u"/connections"_s);
    for (const QJsonValue &fleet : fleets) {
        if (fleet[u"company"_s][u"name"_s].toString() == name) {
            return fleet[u"token"_s].toString();
        }
    }
    return {};
}

} // namespace fleetsync::simulator::test
