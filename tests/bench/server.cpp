// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "bench/server.h"

#include "simulator/simulator.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSocketNotifier>

#include <cstdio>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace fleetsync::bench {

Server::Server(const QStringList &options)
    : Server(QString(QCoreApplication::applicationDirPath() % u"/fleetsync-simulator"_s), options)
{}

Server::Server(const QString &program, const QStringList &options)
{
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(program, options);
    QByteArray line;
    while (!line.endsWith('\n') && m_process.waitForReadyRead(20'000)) {
        line += m_process.readLine();
    }
    const QJsonObject told = QJsonDocument::fromJson(line).object();
    m_access = {QUrl(told.value(u"baseUrl"_s).toString()),
                Secret(told.value(u"apiKey"_s).toString().toUtf8())};
}

Server::~Server()
{
    m_process.kill();
    m_process.waitForFinished();
}

QStringList tirelessServer(int fleets, std::chrono::milliseconds latency)
{
    return {u"--serve"_s, u"%1,%2"_s.arg(fleets).arg(latency.count())};
}

int serve(int fleets, std::chrono::milliseconds latency)
{
    simulator::Options options;
    options.connections = fleets;
    options.latency = latency;
    options.perApplicationPerSecond = 0;
    options.perConnectionPerSecond = 0;
    simulator::Simulator simulator(options);
    if (!simulator.start()) {
        return 1;
    }
    const QJsonObject told{{u"baseUrl"_s, simulator.baseUrl().toString()},
                           {u"apiKey"_s, simulator.apiKey()}};
    std::puts(QJsonDocument(told).toJson(QJsonDocument::Compact).constData());
    std::fflush(stdout);
    // Its end is how the end of the program that started this one shows, however that came.
    const QSocketNotifier started(STDIN_FILENO, QSocketNotifier::Read);
    QObject::connect(&started, &QSocketNotifier::activated, &started,
                     [] { QCoreApplication::exit(0); });
    return QCoreApplication::exec();
}

} // namespace fleetsync::bench
