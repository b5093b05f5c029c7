// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>

#include <functional>
#include <memory>
#include <utility>
#include <vector>

namespace fleetsync::test {

/// What the server does at one event; each is used once, the last one for good.
struct RawStep
{
    enum class When { OnRequest, OnFirstByte, OnConnect };
    enum class Then { KeepOpen, Fin, Reset };

    QByteArray bytes;
    Then then = Then::KeepOpen;
    When when = When::OnRequest;
    QByteArray drip;   ///< sent after `bytes`, one byte every few milliseconds, over and over
    bool held = false; ///< until release()
};

/// A request, or the part of it that had arrived when its step was due.
struct RawRequest
{
    QByteArray method;
    QByteArray target;
    QHash<QByteArray, QByteArray> headers; ///< lower-case names
    QByteArray body;
    int connection = 0; ///< counted from 1
};

/// An HTTP answer with Content-Length.
QByteArray httpAnswer(int status, const QByteArray &body, const QList<QByteArray> &headers = {});

/// Scripted bytes over TCP or TLS on a free loopback port, for faults below HTTP. Lives in the
/// test's thread and works while its event loop runs.
class RawServer : public QTcpServer
{
    Q_OBJECT
public:
    explicit RawServer(QList<RawStep> script = {});
    ~RawServer() override;

    /// Connections from now on speak TLS.
    void useTls(const QByteArray &certificatePem, const QByteArray &keyPem);

    void setScript(QList<RawStep> script) { m_script = std::move(script); }

    /// Instead of the script: what is played for a whole request.
    using Choice = std::function<RawStep(const RawRequest &)>;
    void answerBy(Choice choose) { m_choose = std::move(choose); }

    /// Plays what was held back, as far as its peer is still there.
    void release();

    /// http(s)://127.0.0.1:port/tsp/v1
    QUrl baseUrl() const;
    const QList<RawRequest> &requests() const { return m_requests; }
    int count(const QByteArray &method) const;
    int connections() const { return m_connections; }

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    struct Peer
    {
        std::unique_ptr<QTcpSocket> socket;
        QByteArray received;
        int number = 0;
        bool stepTaken = false; ///< for the request that is arriving
    };

    void greet(Peer &peer);
    void receive(Peer &peer);
    bool takeWholeRequest(Peer &peer);
    bool nextIs(RawStep::When when) const;
    RawStep takeStep();
    RawStep stepForRequest();
    void play(Peer &peer, const RawStep &step);

    QList<RawStep> m_script;
    Choice m_choose;
    QList<std::pair<Peer *, RawStep>> m_held; ///< peers live as long as the server
    QList<RawRequest> m_requests;
    std::vector<std::unique_ptr<Peer>> m_peers;
    int m_connections = 0;
    QByteArray m_certificate;
    QByteArray m_key;
};

} // namespace fleetsync::test
