// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "gui/export/savedfile.h"

#include "gui/text/plaintext.h"

#include <QCoreApplication>
#include <QDate>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>
#include <QStorageInfo>

using namespace Qt::StringLiterals;

namespace fleetsync {

namespace {

struct SaveText
{
    Q_DECLARE_TR_FUNCTIONS(fleetsync::SavedFile)
};

constexpr qint64 spare = 65'536; ///< what the file system itself may want

/// Writing may fail with error() 0: then the room that is left tells.
bool isFull(const QSaveFile &file, qint64 size)
{
    const QStorageInfo disk(QFileInfo(file.fileName()).absolutePath());
    return file.error() == QFileDevice::ResourceError
           || (disk.bytesTotal() > 0 && disk.bytesAvailable() < size + spare);
}

} // namespace

SaveProblem saveWhole(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly)) {
        return isFull(file, bytes.size()) ? SaveProblem::Full : SaveProblem::Refused;
    }
    const bool written = file.write(bytes) == bytes.size() && file.flush();
    if (written && file.commit()) {
        return SaveProblem::None;
    }
    // While the part that was written still takes its room.
    const bool full = isFull(file, bytes.size());
    file.cancelWriting();
    return full ? SaveProblem::Full : SaveProblem::Failed;
}

QString saveProblemText(SaveProblem problem, const QString &path)
{
    const QFileInfo file(path);
    const QString name = shown(file.fileName(), 80);
    const QString folder = shown(QDir::toNativeSeparators(file.absolutePath()), 200);
    switch (problem) {
    case SaveProblem::None:
        return {};
    case SaveProblem::Refused:
        return SaveText::tr("%1 was not saved: this computer does not let FleetSync write in %2. "
                            "Choose another folder.")
                .arg(name, folder);
    case SaveProblem::Full:
        return SaveText::tr("%1 was not saved: the disk is full. Free some space, or choose a "
                            "folder on another disk.")
                .arg(name);
    case SaveProblem::Failed:
        return SaveText::tr("%1 was not saved: writing in %2 failed. Try again, or choose another "
                            "folder.")
                .arg(name, folder);
    }
    return {};
}

QString fileNameFor(const QString &words, const QDate &day)
{
    const QString lower = words.toLower();
    QString name;
    for (const QChar c : lower) {
        name += c.isLetterOrNumber() ? c : QChar(u'-');
    }
    return QString(name.left(60) % u'-' % day.toString(Qt::ISODate));
}

} // namespace fleetsync
