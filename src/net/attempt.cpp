// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "net/attempt.h"

#include "core/backoff.h"

#include <utility>

namespace fleetsync {

Attempt::Attempt(QNetworkReply *reply, const CallLimits &limits, QObject *parent)
    : QObject(parent)
    , m_reply(reply)
    , m_bodyCap(limits.bodyCap)
{
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, [this] { stop(StopCause::Deadline); });
    connect(reply, &QNetworkReply::readyRead, this, &Attempt::collect);
    connect(reply, &QNetworkReply::sslErrors, this, &Attempt::rememberTlsErrors);
    // Queued: an attempt may end inside the call that starts it, or inside stop().
    connect(reply, &QNetworkReply::finished, this, &Attempt::conclude, Qt::QueuedConnection);
    m_deadline.start(limits.total);
}

Attempt::~Attempt()
{
    m_reply->disconnect(this);
}

void Attempt::stop(StopCause cause)
{
    if (m_stop != StopCause::None || m_reply->isFinished()) {
        return;
    }
    breakOff(cause);
}

void Attempt::breakOff(StopCause cause)
{
    m_stop = cause;
    if (status() < 400) {
        m_reply->abort();
    } else {
        // A refusal whose body still comes ends with an error of Qt's own, and Qt takes no second
        // one; deleting the reply stops the body.
        QMetaObject::invokeMethod(this, &Attempt::conclude, Qt::QueuedConnection);
    }
}

void Attempt::collect()
{
    if (m_stop != StopCause::None || !m_reply->isOpen()) {
        return;
    }
    // One byte more than allowed tells too big from just fitting, without holding all of it.
    m_body += m_reply->read(m_bodyCap + 1 - m_body.size());
    if (m_body.size() > m_bodyCap) {
        m_body.clear();
        breakOff(StopCause::TooBig);
    }
}

void Attempt::conclude()
{
    if (std::exchange(m_concluded, true)) {
        return;
    }
    m_deadline.stop();
    collect();
    AttemptEnd end;
    end.outcome = outcome();
    end.httpStatus = status();
    end.qtError = m_reply->error();
    end.http2 = m_reply->attribute(QNetworkRequest::Http2WasUsedAttribute).toBool();
    Q_EMIT ended(end);
}

void Attempt::rememberTlsErrors(const QList<QSslError> &errors)
{
    m_tlsErrors = errors;
}

tl::expected<HttpAnswer, ApiError> Attempt::outcome() const
{
    const int code = status();
    const auto error = m_reply->error();
    const QDateTime serverDate = httpDate(m_reply->rawHeader("Date"));
    if (m_stop == StopCause::None && code >= 300 && code <= 399) {
        return tl::unexpected(redirected(code));
    }
    const bool byUs = m_stop == StopCause::Cancelled || m_stop == StopCause::Shutdown;
    // A refusal is told by its status, however its body ends.
    const bool refused = code >= 400 && !byUs;
    const bool whole = code >= 200 && m_stop == StopCause::None && error == QNetworkReply::NoError;
    if (!refused && !whole) {
        ApiError told = transportError(error, m_stop, m_tlsErrors, m_reply->url().host());
        told.httpStatus = code;
        told.serverDate = serverDate;
        return tl::unexpected(told);
    }
    return HttpAnswer{code, m_body, m_reply->rawHeader("Retry-After"), serverDate};
}

ApiError Attempt::redirected(int code) const
{
    const QUrl target = QUrl::fromEncoded(m_reply->rawHeader("Location"));
    ApiError told;
    told.kind = ErrorKind::Redirected;
    told.httpStatus = code;
    told.host = m_reply->url().resolved(target).host();
    told.serverDate = httpDate(m_reply->rawHeader("Date"));
    return told;
}

int Attempt::status() const
{
    return m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
}

} // namespace fleetsync
