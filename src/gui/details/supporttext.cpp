// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "gui/details/supporttext.h"

#include "engine/session.h"
#include "gui/text/plaintext.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace fleetsync {

namespace {

/// `key: value`, left out where there is no value. API names, because Terminal's support reads it.
void add(QStringList &lines, const QString &key, const QString &value)
{
    if (!value.isEmpty()) {
        lines << QString(key % u": " % shown(value));
    }
}

QString utc(const QDateTime &at)
{
    return at.isValid() ? at.toUTC().toString(Qt::ISODateWithMs) : QString();
}

void addSync(QStringList &lines, const Sync &sync)
{
    add(lines, u"sync"_s, sync.id.toString());
    add(lines, u"status"_s, sync.status.text);
    add(lines, u"requestedAt"_s, utc(sync.requestedAt));
    add(lines, u"startFrom"_s, utc(sync.startFrom));
    add(lines, u"completedAt"_s, utc(sync.completedAt));
    add(lines, u"progress"_s, sync.progress ? QString::number(*sync.progress, 'f', 2) : QString());
    add(lines, u"attempts"_s, sync.attempts > 0 ? QString::number(sync.attempts) : QString());
    add(lines, u"failureReason"_s, sync.failureReason);
    for (const Issue &issue : sync.issues) {
        add(lines, u"issue"_s, issue.id.toString() % u' ' % issue.code % u' ' % issue.message);
    }
}

void addError(QStringList &lines, const ApiError &error)
{
    add(lines, u"httpStatus"_s,
        error.httpStatus > 0 ? QString::number(error.httpStatus) : QString());
    add(lines, u"code"_s, error.code);
    add(lines, u"message"_s, error.message);
    add(lines, u"detail"_s, error.detail);
}

void addFleet(QStringList &lines, const Connection &connection)
{
    add(lines, u"connection"_s, connection.id.toString());
    add(lines, u"connectionStatus"_s, connection.status.text);
    add(lines, u"provider"_s, connection.provider.code);
    add(lines, u"company"_s, displayName(connection));
}

} // namespace

QString supportText(const FleetRow &row, const QDateTime &now, const Redactor &redactor)
{
    QStringList lines;
    addFleet(lines, row.connection);
    if (const Sync *sync = row.latest()) {
        addSync(lines, *sync);
        add(lines, u"lastChangeSeenAt"_s, utc(lastChangeAt(row)));
    }
    if (row.wish && row.wish->error) {
        addError(lines, *row.wish->error);
    } else if (row.checkError) {
        addError(lines, *row.checkError);
    }
    add(lines, u"copiedAt"_s, utc(now));
    return redactor.redacted(lines.join(u'\n'));
}

QString supportText(const FleetRow &row, const Session &session)
{
    return supportText(row, session.serverNow(), redactorOf(row, session));
}

QString supportText(const FleetRow &row, const Sync &sync, const Session &session)
{
    if (row.latest() && row.latest()->id == sync.id) {
        return supportText(row, session);
    }
    QStringList lines;
    addFleet(lines, row.connection);
    addSync(lines, sync);
    add(lines, u"copiedAt"_s, utc(session.serverNow()));
    return redactorOf(row, session).redacted(lines.join(u'\n'));
}

Redactor redactorOf(const FleetRow &row, const Session &session)
{
    Redactor redactor;
    redactor.add(row.connection.token);
    redactor.addMasked(session.maskedKey());
    return redactor;
}

} // namespace fleetsync
