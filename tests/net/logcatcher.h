// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QMutex>
#include <QString>

namespace fleetsync::test {

/// Everything that was logged while it lives.
class LogCatcher
{
public:
    LogCatcher() { s_previous = qInstallMessageHandler(take); }
    ~LogCatcher() { qInstallMessageHandler(s_previous); }
    Q_DISABLE_COPY_MOVE(LogCatcher)

    static void clear()
    {
        const QMutexLocker lock(&s_mutex);
        s_text.clear();
    }
    static QString text()
    {
        const QMutexLocker lock(&s_mutex);
        return s_text;
    }

private:
    static void take(QtMsgType, const QMessageLogContext &context, const QString &message)
    {
        const QMutexLocker lock(&s_mutex);
        s_text += QString(QLatin1String(context.category) % QStringLiteral(": ") % message % u'\n');
    }

    inline static QMutex s_mutex;
    inline static QString s_text;
    inline static QtMessageHandler s_previous = nullptr;
};

} // namespace fleetsync::test
