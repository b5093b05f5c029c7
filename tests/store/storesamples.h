// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "store/sqlitestore.h"

#include <QTemporaryDir>

namespace fleetsync::test {

inline const QDateTime noon({2026, 11, 24}, {12, 0}, Qt::UTC);

JournalEntry wish(const QString &id, const QString &connection, WishState state, int second = 0);
/// With every field set to something of its own.
JournalEntry wholeWish(WishKind kind = WishKind::Request);
/// With every field set, its connection's token included.
StoredFleet wholeFleet(const QString &id);
inline const QByteArray sampleToken = "tok_never_on_disk_4711";
StoredFleet withoutToken(StoredFleet fleet);
/// Requested so many minutes after noon.
StoredSync pastSync(const QString &id, const QString &connection, int minute,
                    SyncStatus status = SyncStatus::Completed);
QStringList idsOf(const QList<StoredSync> &syncs);

bool kept(Store &store, const JournalEntry &entry);
/// nullopt: kept.
std::optional<StoreErrorKind> refusal(Store &store, const JournalEntry &entry);
QList<JournalEntry> entriesOf(Store &store);
QStringList idsIn(Store &store);

/// A profile's folder that goes with the test.
class ProfileFolder
{
public:
    QString path() const { return m_folder.filePath(QStringLiteral("profile")); }
    QString journal() const { return path() + QStringLiteral("/journal.db"); }
    QString cache() const { return path() + QStringLiteral("/cache.db"); }
    QString history() const { return path() + QStringLiteral("/history.db"); }
    SqliteSetup setup() const;
    QStringList files(const QString &pattern = QStringLiteral("*")) const;

private:
    QTemporaryDir m_folder;
};

QByteArray bytesOf(const QString &file);
bool overwrite(const QString &file, qint64 offset, const QByteArray &bytes);

StoreReport opened(SqliteStore &store);
/// Opens the folder, keeps the entries and closes it again.
bool fill(const SqliteSetup &setup, const QList<JournalEntry> &entries);
/// Runs one statement on the file, past the store.
bool runSql(const QString &file, const QString &sql);

/// Gives up root's rights over other people's and protected files; threads inherit that.
bool obeyFileModes();
/// Only root can, after obeyFileModes() too.
bool canGiveFilesAway();
/// Somebody else's from now on, and only readable.
bool giveAway(const QString &file);

} // namespace fleetsync::test
