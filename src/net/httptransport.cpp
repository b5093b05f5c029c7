// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "net/httptransport.h"

#include "version.h"

#include "net/networkpath.h"
#include "net/oneshotbody.h"

#include <QNetworkAccessManager>

using namespace Qt::StringLiterals;

namespace fleetsync {

namespace {

constexpr qint64 decompressionThreshold = 10 * 1024 * 1024;

QNetworkReply *sendWrite(QNetworkAccessManager &manager, const QNetworkRequest &request,
                         const HttpCall &call)
{
    auto *body = new OneShotBody(call.body.value_or(QByteArray()), nullptr);
    // By verb for DELETE too: deleteResource() takes no device and was seen to be sent twice.
    QNetworkReply *reply = manager.sendCustomRequest(request, verbName(call.verb), body);
    body->setParent(reply);
    return reply;
}

} // namespace

HttpTransport::HttpTransport(const ServerAccess &access, const Policy &policy, QObject *parent)
    : QObject(parent)
    , m_access(access)
    , m_policy(policy)
    , m_managers(access)
    , m_base(access.baseUrl.toEncoded(QUrl::StripTrailingSlash))
{}

HttpTransport::~HttpTransport()
{
    // Before the managers go, which own their replies' connections.
    qDeleteAll(m_attempts);
}

void HttpTransport::start(quint64 id, const HttpCall &call, const Spread &spread)
{
    const CallLimits limits = limitsOf(call, m_policy);
    const QNetworkRequest request = requestOf(call, limits);
    QNetworkAccessManager &manager = m_managers.take(id, spread);
    QNetworkReply *reply
            = call.verb == Verb::Get ? manager.get(request) : sendWrite(manager, request, call);
    auto *attempt = new Attempt(reply, limits, this);
    m_attempts.insert(id, attempt);
    connect(attempt, &Attempt::ended, this, [this, id](const AttemptEnd &end) { finish(id, end); });
}

void HttpTransport::stop(quint64 id, StopCause cause)
{
    if (Attempt *attempt = m_attempts.value(id)) {
        attempt->stop(cause);
    }
}

/// What all calls share: a call costs less when it is made once.
const QNetworkRequest &HttpTransport::commonRequest()
{
    if (m_common) {
        return *m_common;
    }
    QNetworkRequest &request = m_common.emplace();
    request.setDecompressedSafetyCheckThreshold(decompressionThreshold);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                         QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute,
                         QNetworkRequest::AlwaysNetwork);
    if (m_access.baseUrl.scheme() == u"https"_s) {
        request.setSslConfiguration(tlsOf(m_access));
    }
    request.setRawHeader("Accept", "application/json");
    request.setRawHeader("User-Agent", QByteArray("FleetSync/") + version);
    request.setRawHeader("Authorization", "Bearer " + m_access.apiKey.reveal());
    return request;
}

QNetworkRequest HttpTransport::requestOf(const HttpCall &call, const CallLimits &limits)
{
    QNetworkRequest request = commonRequest();
    request.setUrl(QUrl::fromEncoded(m_base + encodedTarget(call), QUrl::StrictMode));
    request.setTransferTimeout(static_cast<int>(limits.idle.count()));
    if (call.auth) {
        request.setRawHeader("Connection-Token", call.auth->token.reveal());
    }
    if (const Secret key(call.idempotencyKey.toLatin1()); key.isWellFormed()) {
        request.setRawHeader("Idempotency-Key", key.reveal());
    }
    if (call.body) {
        request.setRawHeader("Content-Type", "application/json");
    }
    return request;
}

void HttpTransport::finish(quint64 id, const AttemptEnd &end)
{
    if (Attempt *attempt = m_attempts.take(id)) {
        attempt->deleteLater();
    }
    m_managers.giveBack(id);
    Q_EMIT ended(id, end);
}

} // namespace fleetsync
