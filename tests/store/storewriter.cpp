// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "store/storesamples.h"

#include <QCoreApplication>

#include <cstdio>

using namespace fleetsync;
using namespace fleetsync::test;
using namespace Qt::StringLiterals;

/// storewriter FOLDER PREFIX [COUNT]: takes wishes from wanted over sending to acked, one after the
/// other; prints "ID STEP" as soon as the put of that step has answered true.
int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 3) {
        return 2;
    }
    SqliteStore store({.folder = arguments.at(1), .now = [] { return noon; }});
    if (opened(store).readOnly) {
        return 3;
    }
    const int count = arguments.value(3, u"1000000"_s).toInt();
    constexpr WishState steps[] = {WishState::Wanted, WishState::Sending, WishState::Acked};
    for (int i = 0; i < count; ++i) {
        const QString id = u"%1-%2"_s.arg(arguments.at(2)).arg(i);
        for (int step = 0; step < 3; ++step) {
            if (!kept(store, wish(id, u"c-"_s + id, steps[step]))) {
                return 4;
            }
            std::printf("%s %d\n", qPrintable(id), step);
            std::fflush(stdout);
        }
    }
    return 0;
}
