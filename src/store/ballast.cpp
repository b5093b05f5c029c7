// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "store/ballast.h"

#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>

using namespace Qt::StringLiterals;

namespace fleetsync {

namespace {

constexpr qint64 ballastSize = 1024 * 1024;
/// Left over beside the ballast: taking the last room again would undo what giving it up did.
constexpr qint64 spare = 2 * ballastSize;

} // namespace

Ballast::Ballast(const QString &folder)
    : m_folder(folder)
    , m_file(folder + u"/ballast"_s)
{}

bool Ballast::keep()
{
    if (QFileInfo(m_file).size() >= ballastSize) {
        return true;
    }
    if (QStorageInfo(m_folder).bytesAvailable() < ballastSize + spare) {
        return false;
    }
    QFile file(m_file);
    // Real bytes: a hole would take up nothing.
    const bool written = file.open(QIODevice::WriteOnly | QIODevice::Truncate,
                                   QFileDevice::ReadOwner | QFileDevice::WriteOwner)
                         && file.write(QByteArray(ballastSize, '\xa5')) == ballastSize
                         && file.flush();
    if (!written) {
        file.remove();
    }
    return written;
}

void Ballast::drop()
{
    QFile::remove(m_file);
}

} // namespace fleetsync
