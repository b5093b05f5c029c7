// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "simulator/commandline.h"
#include "simulator/simulator.h"
#include "simulator/stopsignal.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTextStream>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace fleetsync::simulator;

namespace {

int say(FILE *where, const QString &text, int exitCode)
{
    QTextStream(where) << text << '\n';
    return exitCode;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const CommandLine line = readCommandLine(QCoreApplication::arguments());
    if (!line.run) {
        return say(line.exitCode == 0 ? stdout : stderr, line.text, line.exitCode);
    }
    StopSignal stop;
    Simulator simulator(*line.run);
    QString error;
    if (!simulator.start(&error)) {
        return say(stderr, error, 1);
    }
    const QJsonObject first{{u"baseUrl"_s, simulator.baseUrl().toString()},
                            {u"apiKey"_s, simulator.apiKey()}};
    say(stdout, QString::fromUtf8(QJsonDocument(first).toJson(QJsonDocument::Compact)), 0);
    std::fflush(stdout);
    stop.wait();
    simulator.stop();
    return 0;
}
