// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "simulator/commandline.h"

#include "version.h"

#include "simulator/faults.h"
#include "simulator/json.h"

#include <QCommandLineParser>

namespace fleetsync::simulator {

using namespace Qt::StringLiterals;

namespace {

constexpr int maxConnections = 100'000;
constexpr double maxScale = 1'000'000;
constexpr int maxLatencyMs = 600'000;

/// Reads values of options, and keeps the first complaint.
class Reader
{
public:
    explicit Reader(const QCommandLineParser &parser)
        : m_parser(parser)
    {}

    qint64 whole(const QString &name, qint64 low, qint64 high)
    {
        bool good = false;
        const qint64 value = m_parser.value(name).toLongLong(&good);
        if (!good || value < low || value > high) {
            complain(u"--%1 must be a whole number from %2 to %3, not '%4'"_s.arg(
                    name, QString::number(low), QString::number(high), m_parser.value(name)));
        }
        return value;
    }

    double scale(const QString &name)
    {
        bool good = false;
        const double value = m_parser.value(name).toDouble(&good);
        if (!good || !(value > 0) || value > maxScale) {
            complain(u"--%1 must be a number above 0 and at most %2, not '%3'"_s.arg(
                    name, QString::number(maxScale, 'f', 0), m_parser.value(name)));
        }
        return value;
    }

    QDateTime time(const QString &name)
    {
        const QString text = m_parser.value(name);
        const qint64 ms = text.isEmpty() ? -1 : fromIsoTime(text);
        if (!text.isEmpty() && ms < 0) {
            complain(u"--%1 must be a time like 2026-11-17T19:43:00Z, not '%2'"_s.arg(name, text));
        }
        return ms < 0 ? QDateTime() : QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC);
    }

    StartFromEcho echo(const QString &name)
    {
        const QString value = m_parser.value(name);
        if (value != u"absent" && value != u"exact" && value != u"midnight") {
            complain(u"--%1 must be absent, exact or midnight, not '%2'"_s.arg(name, value));
        }
        return value == u"absent"     ? StartFromEcho::Absent
               : value == u"midnight" ? StartFromEcho::Midnight
                                      : StartFromEcho::Exact;
    }

    QList<Fault> faults(const QString &name)
    {
        QList<Fault> all;
        const QStringList texts = m_parser.values(name);
        for (const QString &text : texts) {
            QString error;
            if (const std::optional<Fault> fault = parseFault(text, &error)) {
                all.append(*fault);
            } else {
                complain(u"--%1: %2"_s.arg(name, error));
            }
        }
        return all;
    }

    QString complaint() const { return m_complaint; }

private:
    void complain(const QString &text) { m_complaint = m_complaint.isEmpty() ? text : m_complaint; }

    const QCommandLineParser &m_parser;
    QString m_complaint;
};

void declareOptions(QCommandLineParser &parser)
{
    parser.setApplicationDescription(
            u"Terminal's fleets, invented, on http://127.0.0.1. The first line of output is one "
            u"JSON\n"
            "object with baseUrl and apiKey; then it runs until SIGINT or SIGTERM."_s);
    parser.addOptions({
            {u"seed"_s, u"The number that all fleets follow from."_s, u"number"_s, u"1"_s},
            {u"connections"_s, u"How many fleets, up to 100000."_s, u"number"_s, u"42"_s},
            {u"port"_s, u"The port to listen on; 0 takes a free one."_s, u"number"_s, u"0"_s},
            {u"time-scale"_s, u"How many times faster than the world the fleets live."_s,
             u"factor"_s, u"1"_s},
            {u"start-at"_s, u"The fleets' time at the start; the real now without it."_s,
             u"time"_s},
            {u"latency-ms"_s, u"Real milliseconds to wait before each answer."_s, u"number"_s,
             u"0"_s},
            {u"fault"_s, u"CALL:FAULT:COUNT[:AFTER], see below; may be given again."_s, u"fault"_s},
            {u"start-from"_s, u"How days comes back: absent, exact or midnight."_s, u"how"_s,
             u"exact"_s},
            {u"no-order"_s, u"The list of connections ignores ?order."_s},
            {u"no-updated-after"_s, u"It ignores ?updatedAfter."_s},
            {u"oddities"_s, u"Adds the odd records that real servers send."_s},
            {{u"h"_s, u"help"_s}, u"Says this."_s},
            {{u"v"_s, u"version"_s}, u"Says the version."_s},
    });
}

QString faultHelp()
{
    QString text
            = u"\nFaults, CALL:FAULT:COUNT[:AFTER]: the call suffers COUNT times (0 = for ever)\n"
              "after AFTER calls that go well.\n\nCALL is * or one of:\n  %1\n\nFAULT is one of:\n"_s
                      .arg(callNames().join(u"\n  "_s));
    const QList<FaultName> names = faultNames();
    for (const FaultName &fault : names) {
        text += u"  %1  %2\n"_s.arg(fault.name, -20).arg(fault.meaning);
    }
    return text;
}

CommandLine saying(const QString &text, int exitCode)
{
    return {std::nullopt, text, exitCode};
}

} // namespace

CommandLine readCommandLine(const QStringList &arguments)
{
    QCommandLineParser parser;
    declareOptions(parser);
    if (!parser.parse(arguments)) {
        return saying(parser.errorText(), 2);
    }
    if (parser.isSet(u"help"_s)) {
        return saying(QString(parser.helpText() + faultHelp()), 0);
    }
    if (parser.isSet(u"version"_s)) {
        return saying(u"fleetsync-simulator %1"_s.arg(QLatin1String(fleetsync::version)), 0);
    }
    if (!parser.positionalArguments().isEmpty()) {
        return saying(u"Unexpected argument '%1'"_s.arg(parser.positionalArguments().constFirst()),
                      2);
    }
    Reader reader(parser);
    Options options;
    options.seed = static_cast<quint32>(reader.whole(u"seed"_s, 0, 0xFFFFFFFFLL));
    options.connections = static_cast<int>(reader.whole(u"connections"_s, 0, maxConnections));
    options.port = static_cast<quint16>(reader.whole(u"port"_s, 0, 65535));
    options.timeScale = reader.scale(u"time-scale"_s);
    options.startAt = reader.time(u"start-at"_s);
    options.latency = std::chrono::milliseconds(reader.whole(u"latency-ms"_s, 0, maxLatencyMs));
    options.faults = reader.faults(u"fault"_s);
    options.startFromEcho = reader.echo(u"start-from"_s);
    options.honoursOrder = !parser.isSet(u"no-order"_s);
    options.honoursUpdatedAfter = !parser.isSet(u"no-updated-after"_s);
    options.oddities = parser.isSet(u"oddities"_s);
    if (!reader.complaint().isEmpty()) {
        return saying(reader.complaint(), 2);
    }
    return {options, {}, 0};
}

} // namespace fleetsync::simulator
