// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "support/smalldisk.h"

#include <sched.h>
#include <sys/mount.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace fleetsync::test {

namespace {

constexpr unsigned long readOnlyFlag = MS_RDONLY;
constexpr char options[] = "size=8m,mode=700";

bool writeMap(const char *file, const QByteArray &map)
{
    QFile opened(QString::fromLatin1(file));
    return opened.open(QIODevice::WriteOnly) && opened.write(map) == map.size();
}

/// A mount namespace of this process alone, as an ordinary user inside a user namespace of its own.
bool standApart()
{
    const uid_t user = getuid();
    const gid_t group = getgid();
    if (unshare(CLONE_NEWNS) != 0) {
        if (unshare(CLONE_NEWUSER | CLONE_NEWNS) != 0 || !writeMap("/proc/self/setgroups", "deny")
            || !writeMap("/proc/self/uid_map", "0 " + QByteArray::number(user) + " 1")
            || !writeMap("/proc/self/gid_map", "0 " + QByteArray::number(group) + " 1")) {
            return false;
        }
    }
    return mount(nullptr, "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0;
}

} // namespace

SmallDisk::SmallDisk()
{
    const QByteArray folder = QFile::encodeName(path());
    m_mounted = standApart() && mount("tmpfs", folder.constData(), "tmpfs", 0, options) == 0;
}

SmallDisk::~SmallDisk()
{
    if (m_mounted) {
        umount(QFile::encodeName(path()).constData());
    }
}

bool SmallDisk::setMode(Mode mode) const
{
    const unsigned long readOnly = mode == Mode::ReadOnly ? readOnlyFlag : 0UL;
    return mount(nullptr, QFile::encodeName(path()).constData(), nullptr, MS_REMOUNT | readOnly,
                 options)
           == 0;
}

Filler::Filler(const QString &folder)
    : m_file(folder + u"/filler"_s)
{
    const bool opened = m_file.open(QIODevice::WriteOnly | QIODevice::Unbuffered);
    for (const qint64 step : {65536, 4096, 1}) {
        while (opened && m_file.write(QByteArray(step, 'f')) == step) {
        }
    }
}

Filler::~Filler()
{
    m_file.remove();
}

} // namespace fleetsync::test
