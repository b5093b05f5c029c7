// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "gui/text/calltext.h"

#include "engine/calllog.h"
#include "gui/text/errortext.h"
#include "gui/text/numbertext.h"
#include "gui/text/plaintext.h"
#include "gui/text/timetext.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

namespace fleetsync {

namespace {

struct CallsText
{
    Q_DECLARE_TR_FUNCTIONS(fleetsync::CallText)
};

constexpr int cellLength = 200;
constexpr milliseconds aSecond{1'000};

QString timeOfDay(const QDateTime &at)
{
    //: A time of day to the second, as QLocale::toString() reads it.
    return QLocale().toString(at.toTimeZone(displayZone()), CallsText::tr("HH:mm:ss"));
}

QString tookText(milliseconds took)
{
    if (took < aSecond) {
        return CallsText::tr("%1 ms").arg(countText(took.count()));
    }
    return CallsText::tr("%1 s").arg(
            QLocale().toString(static_cast<double>(took.count()) / 1'000, 'f', 1));
}

ApiError errorOf(const CallRecord &call)
{
    ApiError error;
    error.kind = *call.error;
    error.cause = call.cause;
    error.httpStatus = call.httpStatus;
    return error;
}

QString answer(const CallRecord &call)
{
    return call.httpStatus > 0 ? QString::number(call.httpStatus) : orNone();
}

QString pauseText(const CallLog &log, const QDateTime &now)
{
    const QList<CallPause> pauses = log.pauses();
    if (pauses.isEmpty()) {
        return {};
    }
    const CallPause &last = pauses.constLast();
    const QString at = shortTime(last.from, displayZone(), now);
    if (last.begin + last.length > log.elapsed()) {
        return CallsText::tr("Terminal asked for a pause of %1 at %2, which still lasts")
                .arg(durationText(last.length), at);
    }
    if (pauses.size() == 1) {
        return CallsText::tr("paused %1 at %2").arg(durationText(last.length), at);
    }
    milliseconds all{0};
    for (const CallPause &pause : pauses) {
        all += pause.length;
    }
    return CallsText::tr("%Ln pause(s) in ten minutes, %1 in all, the last at %2", nullptr,
                         static_cast<int>(pauses.size()))
            .arg(durationText(all), at);
}

} // namespace

QString CallText::header(CallColumn column) const
{
    switch (column) {
    case CallColumn::Time:
        return CallsText::tr("Time");
    case CallColumn::Call:
        return CallsText::tr("Call");
    case CallColumn::Answer:
        return CallsText::tr("Answer");
    case CallColumn::Took:
        return CallsText::tr("Took");
    case CallColumn::Size:
        return CallsText::tr("Size");
    case CallColumn::Cause:
        return CallsText::tr("Cause");
    case CallColumn::Fleet:
        return CallsText::tr("Fleet");
    }
    return {};
}

QString CallText::cell(const CallRecord &call, CallColumn column, const QDateTime &) const
{
    switch (column) {
    case CallColumn::Time:
        return timeOfDay(call.startedAt);
    case CallColumn::Call:
        return QString(call.method % u' ' % call.pathTemplate);
    case CallColumn::Answer:
        return answer(call);
    case CallColumn::Took:
        return tookText(call.took);
    case CallColumn::Size:
        return call.bytes < 0 ? orNone() : sizeText(call.bytes);
    case CallColumn::Cause:
        return call.error ? errorWords(errorOf(call)).title : orNone();
    case CallColumn::Fleet:
        break;
    }
    if (call.connection.isEmpty()) {
        return CallsText::tr("all");
    }
    const QString name = m_fleetName(call.connection);
    return shown(name.isEmpty() ? call.connection.toString() : name, cellLength);
}

QString CallText::toolTip(const CallRecord &call, CallColumn column) const
{
    switch (column) {
    case CallColumn::Time:
        return toolTipText(fullTime(call.startedAt, displayZone()));
    case CallColumn::Call:
        return toolTipText(shown(callTarget(call)));
    case CallColumn::Cause:
        return call.error ? toolTipText(errorWords(errorOf(call)).body) : QString();
    case CallColumn::Fleet:
        return toolTipText(shown(call.connection.toString(), cellLength));
    case CallColumn::Answer:
    case CallColumn::Took:
    case CallColumn::Size:
        break;
    }
    return {};
}

QString callTarget(const CallRecord &call)
{
    QString target = call.method % u' ' % call.pathTemplate;
    target.replace(u"{id}"_s, call.objectId);
    return call.query.isEmpty() ? target : QString(target % u'?' % call.query);
}

QString paceText(int calls, int share)
{
    //: %1: requests sent in the last second, %n: how many FleetSync may send in one second.
    return CallsText::tr("%1 of %Ln request(s)/s", nullptr, share).arg(countText(calls));
}

QString rateSentence(const CallLog &log, const QDateTime &now)
{
    const int calls = log.callsInLastMinute();
    QStringList parts{
            CallsText::tr("%1 call(s) in the last minute", nullptr, calls).arg(countText(calls)),
            CallsText::tr("share %1 a second").arg(countText(log.share())), pauseText(log, now)};
    parts.removeAll({});
    return parts.join(u", "_s);
}

QString sizeText(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes, bytes < 10'000 ? 1 : 0, QLocale::DataSizeSIFormat);
}

} // namespace fleetsync
