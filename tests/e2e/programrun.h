// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/profile.h"

#include <QDir>
#include <QHash>
#include <QProcess>
#include <QStringList>
#include <QTemporaryDir>

namespace fleetsync {

using namespace Qt::StringLiterals;

inline const QString programPath = QStringLiteral(FLEETSYNC_PROGRAM);

/// A folder of which the program believes that it is the whole home; what it says goes there, too.
class Home
{
public:
    QString path() const { return m_folder.path(); }
    QString profile() const
    {
        return profileOf(Profile::Kind::Environment, path() + u"/data/FleetSync"_s).folder;
    }

    QProcessEnvironment environment() const
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const char *inherited :
             {"DBUS_SESSION_BUS_ADDRESS", "DISPLAY", "WAYLAND_DISPLAY", "QT_MESSAGE_PATTERN",
              "TERMINAL_API_KEY", "TERMINAL_BASE_URL", "TERMINAL_CONNECTION_TOKEN"}) {
            environment.remove(QLatin1StringView(inherited));
        }
        environment.insert(u"HOME"_s, path());
        environment.insert(u"XDG_DATA_HOME"_s, path() + u"/data"_s);
        environment.insert(u"XDG_CONFIG_HOME"_s, path() + u"/config"_s);
        environment.insert(u"XDG_CACHE_HOME"_s, path() + u"/cache"_s);
        environment.insert(u"XDG_STATE_HOME"_s, path() + u"/state"_s);
        environment.insert(u"TMPDIR"_s, folder(u"tmp"_s));
        environment.insert(u"XDG_RUNTIME_DIR"_s, folder(u"run"_s));
        environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
        environment.insert(u"QT_LOGGING_RULES"_s, u"*.debug=true"_s);
        return environment;
    }

private:
    QString folder(const QString &name) const
    {
        const QString folder = path() + u'/' + name;
        QDir().mkpath(folder);
        QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        return folder;
    }

    QTemporaryDir m_folder;
};

/// fleetsync itself, from its start to SIGTERM.
class Run
{
public:
    Run(const Home &home, const QStringList &arguments,
        const QHash<QString, QString> &variables = {})
    {
        QProcessEnvironment environment = home.environment();
        for (auto it = variables.cbegin(); it != variables.cend(); ++it) {
            environment.insert(it.key(), it.value());
        }
        m_process.setProcessEnvironment(environment);
        m_process.setStandardOutputFile(home.path() + u"/stdout"_s, QIODevice::Append);
        m_process.setStandardErrorFile(home.path() + u"/stderr"_s, QIODevice::Append);
        m_process.start(programPath, arguments);
    }
    ~Run() { end(); }
    Q_DISABLE_COPY_MOVE(Run)

    bool isAlive() const { return m_process.state() != QProcess::NotRunning; }
    void kill() { m_process.kill(); } ///< without a farewell
    void end()
    {
        m_process.terminate();
        m_process.waitForFinished();
    }

private:
    QProcess m_process;
};

} // namespace fleetsync
