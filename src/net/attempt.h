// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "net/httpcall.h"
#include "net/transporterror.h"

#include <QNetworkReply>
#include <QObject>
#include <QTimer>

#include <tl/expected.hpp>

#include <memory>

namespace fleetsync {

/// How one attempt ended: an answer of whatever status but 3xx, or why there is none.
struct AttemptEnd
{
    tl::expected<HttpAnswer, ApiError> outcome;
    int httpStatus = 0; ///< also of an answer that broke off
    int qtError = 0;
    bool http2 = false;
};

/// Watches one QNetworkReply to its end: total deadline, size cap, and the cause of whatever ended
/// it. Network thread only.
class Attempt : public QObject
{
    Q_OBJECT
public:
    /// Takes the reply over.
    Attempt(QNetworkReply *reply, const CallLimits &limits, QObject *parent);
    ~Attempt() override;

    void stop(StopCause cause);

Q_SIGNALS:
    /// Once; the attempt is dead afterwards.
    void ended(const fleetsync::AttemptEnd &end);

private:
    void breakOff(StopCause cause);
    void collect();
    void conclude();
    void rememberTlsErrors(const QList<QSslError> &errors);
    tl::expected<HttpAnswer, ApiError> outcome() const;
    ApiError redirected(int status) const;
    int status() const;

    std::unique_ptr<QNetworkReply> m_reply;
    QTimer m_deadline;
    qsizetype m_bodyCap;
    QByteArray m_body;
    StopCause m_stop = StopCause::None;
    bool m_concluded = false;
    QList<QSslError> m_tlsErrors;
};

} // namespace fleetsync
