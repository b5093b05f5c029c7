// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/storereport.h"
#include "store/ballast.h"
#include "store/databasefile.h"
#include "store/sqlitesetup.h"
#include "store/storedatabase.h"

namespace fleetsync {

/// `journal.db`: the journal and the action log. What it answers true to is on the disk.
class JournalFile
{
public:
    /// @param ballast outlives this; given up when the disk is full
    JournalFile(const SqliteSetup &setup, Ballast &ballast);

    StoreReport open(const QDateTime &at);
    void close() { m_database.close(); }

    StoreAnswer<bool> put(const JournalEntry &entry, const QDateTime &at);
    StoreAnswer<QList<JournalEntry>> entries();
    StoreAnswer<QList<JournalEntry>> entriesOfInterest();
    StoreAnswer<QList<ActionLogLine>> actions(int most);

private:
    DatabaseFile m_file;
    QString m_profile; ///< the folder's name
    Ballast &m_ballast;
    StoreDatabase m_database;
};

} // namespace fleetsync
