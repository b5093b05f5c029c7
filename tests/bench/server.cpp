// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "bench/server.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace fleetsync::bench {

Server::Server(const QStringList &options)
{
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(QString(QCoreApplication::applicationDirPath() % u"/fleetsync-simulator"_s),
                    options);
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

} // namespace fleetsync::bench
