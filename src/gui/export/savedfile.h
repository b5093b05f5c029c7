// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

class QDate;

namespace fleetsync {

enum class SaveProblem {
    None,
    Refused, ///< the folder is not there or may not be written
    Full,
    Failed, ///< anything else, such as a drive that went away
};

/// All of it, or what was there before. Slow where the disk is: for a thread of its own.
SaveProblem saveWhole(const QString &path, const QByteArray &bytes);

/// What went wrong and what to do next; empty for None.
QString saveProblemText(SaveProblem problem, const QString &path);

/// "Needs attention" of 24 Nov → "needs-attention-2026-11-24": a name that every system takes.
QString fileNameFor(const QString &words, const QDate &day);

} // namespace fleetsync
