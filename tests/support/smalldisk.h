// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QFile>
#include <QString>
#include <QTemporaryDir>

namespace fleetsync::test {

/// A disk of 8 MB that only this process sees, where the system lets us have one. Made in main(),
/// before there is a second thread.
class SmallDisk
{
public:
    SmallDisk();
    ~SmallDisk();
    Q_DISABLE_COPY_MOVE(SmallDisk)

    bool isThere() const { return m_mounted; }
    QString path() const { return m_folder.path(); }
    enum class Mode { ReadWrite, ReadOnly };
    bool setMode(Mode mode) const;

private:
    QTemporaryDir m_folder;
    bool m_mounted = false;
};

/// Takes all room to the last byte; the room returns with its end.
class Filler
{
public:
    explicit Filler(const QString &folder);
    ~Filler();
    Q_DISABLE_COPY_MOVE(Filler)

private:
    QFile m_file;
};

} // namespace fleetsync::test
