// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "store/cacheopening.h"

#include <QLockFile>

namespace fleetsync {

namespace {

OpenedCache without(SqlTrouble trouble, const QString &asideFile = {})
{
    return {nullptr, {CacheReport::Found::Unusable, storeErrorKind(trouble), asideFile}};
}

SqlResult<std::unique_ptr<SqlDatabase>> openUsable(const DatabaseFile &file, const Probe &probe)
{
    if (probe.health == Health::Unreachable) {
        return tl::unexpected(probe.trouble);
    }
    if (probe.health != Health::Whole && probe.health != Health::Older) {
        return tl::unexpected(SqlTrouble::Corrupt);
    }
    auto database = file.openForWriting();
    if (database && probe.health == Health::Older) {
        if (const SqlDone done = file.bringUpToDate(**database); !done) {
            return tl::unexpected(done.error());
        }
    }
    return database;
}

OpenedCache beginAfresh(const DatabaseFile &file, const CacheReport &report)
{
    auto database = file.make();
    if (!database) {
        return without(database.error(), report.asideFile);
    }
    return {*std::move(database), report};
}

OpenedCache setAside(const DatabaseFile &file, const QDateTime &at)
{
    const QString aside = file.files().setAside(at);
    if (aside.isEmpty()) {
        return without(file.files().trouble());
    }
    return beginAfresh(file, {CacheReport::Found::SetAside, {}, aside});
}

OpenedCache settle(const DatabaseFile &file, Probe probe, const QDateTime &at)
{
    if (probe.health == Health::Absent) {
        return beginAfresh(file, {});
    }
    auto usable = openUsable(file, probe);
    if (usable) {
        return {*std::move(usable), {}};
    }
    // A lock passes, and on a full disk there is no room for another file either.
    if (usable.error() == SqlTrouble::Busy || usable.error() == SqlTrouble::Full
        || file.files().trouble() == SqlTrouble::Full) {
        return without(usable.error());
    }
    probe.database.reset();
    return setAside(file, at);
}

} // namespace

OpenedCache openCache(const DatabaseFile &file, const QDateTime &at)
{
    if (!file.files().makeFolder()) {
        return without(file.files().trouble());
    }
    Probe first = file.probe();
    if (first.health == Health::Whole) {
        if (auto database = file.openForWriting()) {
            return {*std::move(database), {}};
        }
    }
    first.database.reset();
    const auto lock = file.lock();
    // Another process may have done it in the meantime.
    return lock ? settle(file, file.probe(), at) : without(lock.error());
}

OpenedCache renewCache(const DatabaseFile &file, const QDateTime &at)
{
    const auto lock = file.lock();
    return lock ? setAside(file, at) : without(lock.error());
}

} // namespace fleetsync
