// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "store/dialect.h"

#include <QDateTime>
#include <QString>
#include <QStringList>

namespace fleetsync {

/// The names that belong to one database in a profile's folder, and what is done with whole files.
/// Nobody but the owner may read them.
class StoreFiles
{
public:
    StoreFiles(const QString &folder, const QString &name)
        : m_folder(folder)
        , m_name(name)
    {}

    QString database() const;
    QString unfinished() const; ///< a new database until it is complete
    QString openingLock() const;

    /// Why something here has just failed: file functions themselves do not tell.
    SqlTrouble trouble() const;

    bool makeFolder() const;
    /// The database, or what an unclean end left of it.
    bool isDatabaseThere() const;
    void closeToOthers() const; ///< file mode 0600, where it is ours to say
    bool removeUnfinished() const;
    bool finish() const; ///< gives `unfinished` its name

    /// The name under which the damaged database is kept from now on; empty when it cannot be
    /// moved.
    QString setAside(const QDateTime &at) const;
    /// The damaged database that was set aside last; empty when there is none.
    QString lastAside() const;
    /// An empty file for a backup; empty text when it cannot be made.
    QString newBackup(const QDateTime &at) const;
    void keepLatestBackups() const;

    /// False when it is there already or cannot be made.
    static bool makePrivateFile(const QString &path);

private:
    QString freeName(const QString &kind, const QDateTime &at) const;

    QString m_folder;
    QString m_name; ///< the database's
};

} // namespace fleetsync
