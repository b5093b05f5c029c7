// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "net/httpfleetapi.h"

#include "core/serverurl.h"
#include "net/decodeanswer.h"
#include "net/endpoints.h"
#include "net/sender.h"

#include <QNetworkInformation>

using namespace Qt::StringLiterals;

namespace fleetsync {

namespace {

/// For answers of which only the status counts.
Result<bool> accepted(const HttpAnswer &)
{
    return true;
}

ApiError errorWith(ErrorKind kind, Cause cause)
{
    ApiError error;
    error.kind = kind;
    error.cause = cause;
    return error;
}

} // namespace

HttpFleetApi::HttpFleetApi(const ServerAccess &access, const Policy &policy, Random &random)
    : m_access(access)
    , m_sender(new Sender(access, policy, static_cast<quint32>(random.unit() * 4294967295.0)))
{
    m_thread.setObjectName(u"fleetsync-net"_s);
    m_sender->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::finished, m_sender, &QObject::deleteLater);
    connectSender();
    watchNetwork();
    m_thread.start();
}

HttpFleetApi::~HttpFleetApi()
{
    m_closing = true;
    m_thread.quit();
    m_thread.wait();
    failAll();
}

Reply<Page<Connection>> HttpFleetApi::connections(const ConnectionQuery &query,
                                                  const QString &cursor)
{
    return send<Page<Connection>>(endpoints::connections(query, cursor), connectionPage);
}

Reply<Connection> HttpFleetApi::currentConnection(const ConnectionAuth &auth)
{
    return send<Connection>(endpoints::currentConnection(auth), connectionAnswer);
}

Reply<Connection> HttpFleetApi::updateConnection(const ConnectionAuth &auth,
                                                 const ConnectionPatch &patch)
{
    return send<Connection>(endpoints::updateConnection(auth, patch), connectionAnswer);
}

Reply<bool> HttpFleetApi::deleteConnection(const ConnectionAuth &auth)
{
    return send<bool>(endpoints::deleteConnection(auth), accepted);
}

Reply<Sync> HttpFleetApi::requestSync(const ConnectionAuth &auth, const SyncRequest &request,
                                      const RequestId &wish)
{
    return send<Sync>(endpoints::requestSync(auth, request, wish), syncAnswer);
}

Reply<Page<Sync>> HttpFleetApi::syncs(const ConnectionAuth &auth, int limit, const QString &cursor)
{
    return send<Page<Sync>>(endpoints::syncs(auth, limit, cursor), syncPage);
}

Reply<Sync> HttpFleetApi::sync(const ConnectionAuth &auth, const SyncId &id, Urgency urgency)
{
    return send<Sync>(endpoints::sync(auth, id, urgency), syncAnswer);
}

Reply<SyncAck> HttpFleetApi::retrySync(const ConnectionAuth &auth, const SyncId &id,
                                       const RequestId &wish)
{
    return send<SyncAck>(endpoints::retrySync(auth, id, wish), syncAckAnswer);
}

Reply<SyncAck> HttpFleetApi::cancelSync(const ConnectionAuth &auth, const SyncId &id,
                                        const RequestId &wish)
{
    return send<SyncAck>(endpoints::cancelSync(auth, id, wish), syncAckAnswer);
}

Reply<Page<Issue>> HttpFleetApi::issues(const IssueQuery &query, const QString &cursor)
{
    return send<Page<Issue>>(endpoints::issues(query, cursor), issuePage);
}

Reply<Issue> HttpFleetApi::resolveIssue(const IssueId &id)
{
    return send<Issue>(endpoints::resolveIssue(id), issueAnswer);
}

Reply<QList<Provider>> HttpFleetApi::providers()
{
    return send<QList<Provider>>(endpoints::providers(), providerList);
}

Reply<ShortLink> HttpFleetApi::shortLink(const LinkRequest &request)
{
    return send<ShortLink>(endpoints::shortLink(request), shortLinkAnswer);
}

Reply<Connection> HttpFleetApi::exchangePublicToken(const Secret &publicToken)
{
    return send<Connection>(endpoints::exchangePublicToken(publicToken), connectionAnswer);
}

template <typename T>
Reply<T> HttpFleetApi::send(const HttpCall &call, Result<T> (*decode)(const HttpAnswer &))
{
    if (const auto refusal = refusalOf(call)) {
        return refused<T>(*refusal);
    }
    const quint64 id = ++m_lastId;
    auto pending = std::make_unique<PendingReplyOf<T>>();
    const Reply<T> reply = pending->future();
    if (call.kind != CallClass::Write) {
        // Queued: the watcher dies in the handler.
        QObject::connect(
                &pending->watcher(), &QFutureWatcherBase::canceled, &m_context,
                [this, id] { cancel(id); }, Qt::QueuedConnection);
    }
    m_pending.emplace(id, std::move(pending));

    const Job job{
            id, call, [decode](const HttpAnswer &answer) -> Decoded {
                return {decode(answer).map([](T value) { return std::any(std::move(value)); })};
            }};
    QMetaObject::invokeMethod(m_sender, [sender = m_sender, job] { sender->submit(job); });
    return reply;
}

template <typename T>
Reply<T> HttpFleetApi::refused(const ApiError &error) const
{
    PendingReplyOf<T> reply;
    reply.fail(error);
    return reply.future();
}

/// What is not even handed to the network.
std::optional<ApiError> HttpFleetApi::refusalOf(const HttpCall &call) const
{
    if (m_closing) {
        return errorWith(ErrorKind::Cancelled, Cause::Shutdown);
    }
    if (checkServerUrl(m_access.baseUrl)) {
        return errorWith(ErrorKind::NotSent, Cause::None);
    }
    if (!m_access.apiKey.isWellFormed()) {
        return errorWith(ErrorKind::Unauthorized, Cause::BadSecret);
    }
    if (call.auth && call.auth->token.isEmpty()) {
        return errorWith(ErrorKind::Forbidden, Cause::NoToken);
    }
    if (call.auth && !call.auth->token.isWellFormed()) {
        return errorWith(ErrorKind::Forbidden, Cause::BadSecret);
    }
    if (!hasUsableTarget(call)) {
        return errorWith(ErrorKind::NotFound, Cause::None);
    }
    return std::nullopt;
}

void HttpFleetApi::connectSender()
{
    QObject::connect(m_sender, &Sender::finished, &m_context,
                     [this](quint64 id, const Decoded &decoded) { finish(id, decoded.outcome); });
    QObject::connect(m_sender, &Sender::paused, &m_monitor, &ApiMonitor::paused);
    QObject::connect(m_sender, &Sender::keyRefused, &m_monitor, &ApiMonitor::keyRefused);
    QObject::connect(m_sender, &Sender::callFinished, &m_monitor, &ApiMonitor::callFinished);
}

/// Loopback needs no network.
void HttpFleetApi::watchNetwork()
{
    if (m_access.baseUrl.scheme() != u"https"_s || !QNetworkInformation::loadDefaultBackend()) {
        return;
    }
    QObject::connect(QNetworkInformation::instance(), &QNetworkInformation::reachabilityChanged,
                     &m_context, [this](QNetworkInformation::Reachability reach) {
                         Q_EMIT m_monitor.networkChanged(
                                 reach != QNetworkInformation::Reachability::Disconnected);
                     });
}

void HttpFleetApi::dropConnections()
{
    QMetaObject::invokeMethod(m_sender, [sender = m_sender] { sender->dropConnections(); });
}

void HttpFleetApi::cancel(quint64 id)
{
    m_pending.erase(id);
    QMetaObject::invokeMethod(m_sender, [sender = m_sender, id] { sender->cancel(id); });
}

void HttpFleetApi::finish(quint64 id, const tl::expected<std::any, ApiError> &outcome)
{
    auto node = m_pending.extract(id);
    if (node.empty()) {
        return;
    }
    // Last: whoever is told may call us again, or destroy us.
    if (outcome) {
        node.mapped()->succeed(*outcome);
    } else {
        node.mapped()->fail(outcome.error());
    }
}

void HttpFleetApi::failAll()
{
    const ApiError shutdown = errorWith(ErrorKind::Cancelled, Cause::Shutdown);
    while (!m_pending.empty()) {
        auto node = m_pending.extract(m_pending.begin());
        node.mapped()->fail(shutdown);
    }
}

} // namespace fleetsync
