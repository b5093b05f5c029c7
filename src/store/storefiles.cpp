// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "store/storefiles.h"

#include <QDir>
#include <QFile>
#include <QStorageInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fleetsync {

namespace {

constexpr auto ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
constexpr int keptBackups = 3;
constexpr qint64 leastRoom = 65536; ///< a database takes more

} // namespace

QString StoreFiles::database() const
{
    return m_folder + u'/' + m_name;
}

QString StoreFiles::unfinished() const
{
    return database() + u".new"_s;
}

QString StoreFiles::openingLock() const
{
    return database() + u".opening"_s;
}

SqlTrouble StoreFiles::trouble() const
{
    const QFileInfo folder(m_folder);
    const QStorageInfo disk(folder.isDir() ? m_folder : folder.absolutePath());
    return disk.isValid() && disk.bytesAvailable() < leastRoom ? SqlTrouble::Full
                                                               : SqlTrouble::Other;
}

bool StoreFiles::makeFolder() const
{
    const QString above = QFileInfo(m_folder).absolutePath();
    return QDir(m_folder).exists()
           || (QDir().mkpath(above) && QDir().mkdir(m_folder, ownerOnly | QFileDevice::ExeOwner))
           || QDir(m_folder).exists(); // Another process may have been quicker.
}

bool StoreFiles::isDatabaseThere() const
{
    return QFile::exists(database())
           || QFile::exists(database() + dialect::companions().constFirst());
}

void StoreFiles::closeToOthers() const
{
    QFile::setPermissions(database(), ownerOnly);
    for (const QString &ending : dialect::companions()) {
        const QString companion = database() + ending;
        if (QFile::exists(companion)) {
            QFile::setPermissions(companion, ownerOnly);
        }
    }
}

bool StoreFiles::removeUnfinished() const
{
    const QStringList left
            = QDir(m_folder).entryList({QFileInfo(unfinished()).fileName() + u"*"_s}, QDir::Files);
    bool removed = true;
    for (const QString &name : left) {
        removed = QFile::remove(m_folder + u'/' + name) && removed;
    }
    return removed;
}

bool StoreFiles::finish() const
{
    return QFile::rename(unfinished(), database());
}

QString StoreFiles::setAside(const QDateTime &at) const
{
    const QString aside = freeName(u"corrupt"_s, at);
    // The database first: were it left without its companion, it might pass for whole.
    if (QFile::exists(database()) && !QFile::rename(database(), aside)) {
        return {};
    }
    for (const QString &ending : dialect::companions()) {
        const QString companion = database() + ending;
        if (QFile::exists(companion) && !QFile::rename(companion, aside + ending)) {
            return {};
        }
    }
    return aside;
}

QString StoreFiles::lastAside() const
{
    // By name is by time.
    QStringList asides
            = QDir(m_folder).entryList({m_name + u".corrupt-*"_s}, QDir::Files, QDir::Name);
    asides.removeIf([](const QString &name) {
        const QStringList companions = dialect::companions();
        return std::any_of(companions.cbegin(), companions.cend(),
                           [&name](const QString &ending) { return name.endsWith(ending); });
    });
    return asides.isEmpty() ? QString() : m_folder + u'/' + asides.constLast();
}

QString StoreFiles::newBackup(const QDateTime &at) const
{
    const QString backup = freeName(u"backup"_s, at);
    return makePrivateFile(backup) ? backup : QString();
}

void StoreFiles::keepLatestBackups() const
{
    QDir folder(m_folder);
    // By name is by time.
    QStringList backups = folder.entryList({m_name + u".backup-*"_s}, QDir::Files, QDir::Name);
    while (backups.size() > keptBackups) {
        folder.remove(backups.takeFirst());
    }
}

bool StoreFiles::makePrivateFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly | QIODevice::NewOnly, ownerOnly);
}

QString StoreFiles::freeName(const QString &kind, const QDateTime &at) const
{
    const QString wanted
            = u"%1.%2-%3"_s.arg(database(), kind, at.toUTC().toString(u"yyyyMMdd-HHmmss"_s));
    QString name = wanted;
    for (int i = 2; QFile::exists(name) || QFile::exists(name + dialect::companions().constFirst());
         ++i) {
        name = u"%1-%2"_s.arg(wanted).arg(i);
    }
    return name;
}

} // namespace fleetsync
