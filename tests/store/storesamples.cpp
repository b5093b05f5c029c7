// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "store/storesamples.h"

#include <QDir>
#include <QFile>

#include <linux/capability.h>
#include <sys/syscall.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace fleetsync::test {

JournalEntry wish(const QString &id, const QString &connection, WishState state, int second)
{
    JournalEntry entry;
    entry.id = RequestId(id);
    entry.connection = ConnectionId(connection);
    entry.state = state;
    entry.createdAt = noon.addSecs(second);
    return entry;
}

JournalEntry wholeWish(WishKind kind)
{
    JournalEntry entry = wish(u"whole"_s, u"conn_ñ✓"_s, WishState::NeedsUser);
    entry.kind = kind;
    entry.request = {Days{7}, {ProviderRequest::HistoricalFiles}};
    if (kind == WishKind::Resolve) {
        entry.issue = IssueId(u"isu_target"_s);
    } else {
        entry.target = SyncId(u"sync_target"_s);
    }
    if (kind == WishKind::Change) {
        entry.request = {};
        entry.change = {ConnectionStatus::Archived, SyncMode::Manual, u"x-1"_s,
                        QStringList{u"north"_s, u"ñ"_s}};
    }
    entry.sync = SyncId(u"sync_came"_s);
    entry.attempt = 3;
    entry.baseline = {SyncId(u"sync_1"_s), SyncId(u"sync_2"_s)};
    entry.candidates = {SyncId(u"sync_3"_s)};
    entry.baselineNewest = noon.addMSecs(-1001);
    entry.sentAt = noon.addMSecs(1);
    entry.settleUntil = noon.addSecs(120);
    entry.createdAt = noon.addMSecs(789);
    entry.who = u"dana"_s;
    ApiError error;
    error.kind = ErrorKind::Conflict;
    error.cause = Cause::BodyBroken;
    error.httpStatus = 409;
    error.code = u"sync_conflict"_s;
    error.message = u"It's \"there\"\n; DROP TABLE journal"_s;
    error.detail = u"sync_9"_s;
    error.details = {{u"m"_s, u"{requestBody}.days"_s, u"s"_s}};
    error.retryAfter = 1500ms;
    error.host = u"api.example"_s;
    error.serverDate = noon.addSecs(2);
    entry.error = error;
    return entry;
}

StoredFleet wholeFleet(const QString &id)
{
    StoredFleet fleet;
    Connection &connection = fleet.connection;
    connection.id = ConnectionId(id);
    connection.status = {ConnectionStatus::Disconnected, u"disconnected"_s};
    connection.syncMode = {SyncMode::Unknown, u"sometimes"_s};
    connection.provider = {u"samsara"_s, u"Samsara"_s};
    connection.sourceId = u"source"_s;
    connection.companyName = u"Fuhrpark Süd ✓"_s;
    connection.dotNumbers = {u"12345"_s, u"67"_s};
    connection.accountName = u"account"_s;
    connection.accountUser = u"user"_s;
    connection.externalId = u"external"_s;
    connection.tags = {u"night"_s};
    connection.linkUrl = u"https://link.example/x"_s;
    connection.createdAt = noon.addYears(-1);
    connection.updatedAt = noon.addDays(-1);
    connection.token = Secret(sampleToken);
    connection.oddities = {{u"syncMode"_s, u"sometimes"_s}};
    Issue issue{IssueId(u"isu_1"_s),
                {IssueStatus::Ongoing, u"ongoing"_s},
                connection.id,
                u"code"_s,
                u"message"_s,
                noon.addDays(-3),
                noon.addDays(-2),
                {{u"a"_s, u"b"_s}},
                true};
    Sync sync;
    sync.id = SyncId(u"sync_1"_s);
    sync.status = {SyncStatus::InProgress, u"in_progress"_s};
    sync.requestedAt = noon.addSecs(-60);
    sync.startFrom = noon.addDays(-7);
    sync.completedAt = noon.addSecs(-1);
    sync.progress = 41.5;
    sync.attempts = 2;
    sync.failureReason = u"reason"_s;
    sync.issues = {issue};
    sync.providerRequests = {{ProviderRequest::HistoricalFiles, u"historical_files"_s},
                             {ProviderRequest::Unknown, u"a_new_one"_s}};
    sync.oddities = {{u"progress"_s, u"x"_s}};
    sync.serverDate = noon;
    Sync bare;
    bare.id = SyncId(u"sync_0"_s);
    fleet.history = {sync, bare};
    fleet.checkedAt = noon.addMSecs(5);
    fleet.changedAt = noon.addSecs(-30);
    fleet.attemptAt = noon.addSecs(-50);
    fleet.latestGap = std::chrono::milliseconds(7'000);
    fleet.waitUntil = fleet.changedAt.addSecs(3600);
    fleet.coverage = Coverage({{29'000'000, 29'000'900}, {29'001'000, 29'100'000}},
                              {28'999'000, 29'100'010});
    fleet.estimate = Estimate{false, std::chrono::minutes(4), std::chrono::minutes(9), 12};
    return fleet;
}

StoredFleet withoutToken(StoredFleet fleet)
{
    fleet.connection.token = {};
    return fleet;
}

StoredSync pastSync(const QString &id, const QString &connection, int minute, SyncStatus status)
{
    Sync sync;
    sync.id = SyncId(id);
    sync.status = {status, {}};
    sync.requestedAt = noon.addSecs(60 * minute);
    return {ConnectionId(connection), sync};
}

QStringList idsOf(const QList<StoredSync> &syncs)
{
    QStringList ids;
    for (const StoredSync &stored : syncs) {
        ids.append(stored.sync.id.toString());
    }
    return ids;
}

bool kept(Store &store, const JournalEntry &entry)
{
    return !refusal(store, entry);
}

std::optional<StoreErrorKind> refusal(Store &store, const JournalEntry &entry)
{
    const auto answer = store.put(entry).result();
    return answer ? std::nullopt : std::optional(answer.error().kind);
}

QList<JournalEntry> entriesOf(Store &store)
{
    return store.entries().result().value();
}

QStringList idsIn(Store &store)
{
    QStringList ids;
    const QList<JournalEntry> entries = entriesOf(store);
    for (const JournalEntry &entry : entries) {
        ids.append(entry.id.toString());
    }
    return ids;
}

SqliteSetup ProfileFolder::setup() const
{
    return {.folder = path(), .now = [] { return noon; }};
}

QStringList ProfileFolder::files(const QString &pattern) const
{
    return QDir(path()).entryList({pattern}, QDir::Files | QDir::Hidden, QDir::Name);
}

QByteArray bytesOf(const QString &file)
{
    QFile opened(file);
    return opened.open(QIODevice::ReadOnly) ? opened.readAll() : QByteArray();
}

bool overwrite(const QString &file, qint64 offset, const QByteArray &bytes)
{
    QFile opened(file);
    return opened.open(QIODevice::ReadWrite) && opened.seek(offset)
           && opened.write(bytes) == bytes.size();
}

StoreReport opened(SqliteStore &store)
{
    return store.open().result().value();
}

bool fill(const SqliteSetup &setup, const QList<JournalEntry> &entries)
{
    SqliteStore store(setup);
    if (opened(store).readOnly) {
        return false;
    }
    QList<StoreReply<bool>> puts;
    for (const JournalEntry &entry : entries) {
        puts.append(store.put(entry));
    }
    return std::all_of(puts.begin(), puts.end(),
                       [](const auto &put) { return put.result().has_value(); });
}

bool runSql(const QString &file, const QString &sql)
{
    const auto database = SqlDatabase::open(file, dialect::Access::ReadWrite, 1s);
    return database && (*database)->run(sql);
}

bool obeyFileModes()
{
    __user_cap_header_struct header{_LINUX_CAPABILITY_VERSION_3, 0};
    __user_cap_data_struct rights[_LINUX_CAPABILITY_U32S_3]{};
    if (syscall(SYS_capget, &header, rights) != 0) {
        return false;
    }
    rights[0].effective &= ~(1U << CAP_DAC_OVERRIDE | 1U << CAP_DAC_READ_SEARCH | 1U << CAP_FOWNER);
    return syscall(SYS_capset, &header, rights) == 0;
}

bool canGiveFilesAway()
{
    return geteuid() == 0;
}

bool giveAway(const QString &file)
{
    return QFile::setPermissions(file, QFile::ReadOwner | QFile::ReadOther)
           && chown(QFile::encodeName(file).constData(), 1, 1) == 0;
}

} // namespace fleetsync::test
