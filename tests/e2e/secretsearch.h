// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace fleetsync {

/// A part of a secret, as it may have been written down.
struct Disguise
{
    QString name; ///< for people: "base64, in the middle of something"
    QByteArray bytes;
};

/// Both ends of the secret, 12 characters each, in every form that code or a library might give
/// them. Whoever writes the whole secret writes these, too.
QList<Disguise> disguisesOf(const QString &secret);

/// All that was written below the folder: names of files and their bytes.
QByteArray writtenBelow(const QString &folder);

/// Which part of the secret the bytes hold, and how; empty: none.
QString disguiseIn(const QByteArray &bytes, const QString &secret);

} // namespace fleetsync
