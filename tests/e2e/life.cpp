// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "e2e/life.h"

#include <QTest>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace fleetsync {

Life::Life(const simulator::Simulator &server, const QString &folder, const QStringList &death)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"TERMINAL_API_KEY"_s, server.apiKey());
    m_process.setProcessEnvironment(environment);
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    const QString now = server.clock().now().toString(Qt::ISODateWithMs);
    m_process.start(QStringLiteral(FLEETSYNC_DRIVEN),
                    QStringList{folder, server.baseUrl().toString(),
                                QString::number(server.clock().scale()), now}
                            + death);
}

Life::~Life()
{
    m_process.kill();
    m_process.waitForFinished();
}

void Life::order(const QString &line)
{
    m_process.write(line.toUtf8() + '\n');
}

bool Life::says(const QString &line, int within)
{
    const auto heard = [&] {
        read();
        return m_said.remove(line);
    };
    bool said = false;
    return QTest::qWaitFor([&] { return (said = said || heard()) || isDead(); }, within)
           && (said || heard());
}

bool Life::dies()
{
    return QTest::qWaitFor([this] { return isDead(); }, patience);
}

QString Life::end() const
{
    if (!isDead()) {
        return u"it runs"_s;
    }
    return m_process.exitStatus() == QProcess::CrashExit
                   ? u"it was killed by signal %1"_s.arg(m_process.exitCode())
                   : u"it ended with %1"_s.arg(m_process.exitCode());
}

void Life::killAfter(int ms)
{
    QTimer::singleShot(ms, &m_process, &QProcess::kill);
}

bool Life::isSettled()
{
    read();
    return m_last == u"settled"_s;
}

bool Life::becomesSettled(int within)
{
    return QTest::qWaitFor([this] { return isSettled() || isDead(); }, within) && isSettled();
}

const ToldWishes &Life::wishes()
{
    read();
    return m_wishes;
}

qint64 Life::memory()
{
    m_memory = -1;
    order(u"memory"_s);
    const bool told = QTest::qWaitFor(
            [this] {
                read();
                return m_memory >= 0 || isDead();
            },
            patience);
    return told ? m_memory : -1;
}

void Life::read()
{
    m_rest += m_process.readAllStandardOutput();
    qsizetype begin = 0;
    for (qsizetype end = m_rest.indexOf('\n'); end >= 0; end = m_rest.indexOf('\n', begin)) {
        hear(QString::fromUtf8(m_rest.mid(begin, end - begin)));
        begin = end + 1;
    }
    m_rest.remove(0, begin);
}

void Life::hear(const QString &line)
{
    const QStringList words = line.split(u' ');
    if (words.first() == u"memory"_s) {
        m_memory = words.at(1).toLongLong();
        return;
    }
    m_last = line;
    if (words.first() == u"wish"_s) {
        m_wishes[words.at(1)] = {words.at(2), words.at(3), words.at(4), words.mid(5)};
    } else {
        m_said.insert(line);
    }
}

} // namespace fleetsync
