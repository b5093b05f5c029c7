// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace fleetsync {

/// A file that takes up 1 MB so that it can be given up: on a full disk the journal's next commit
/// still finds room. Nothing else is written while it is not there.
class Ballast
{
public:
    explicit Ballast(const QString &folder);

    /// Makes it, unless it is there or the disk is nearly full. False: it is not there.
    bool keep();
    void drop();

private:
    QString m_folder;
    QString m_file;
};

} // namespace fleetsync
