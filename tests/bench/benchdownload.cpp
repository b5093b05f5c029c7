// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "bench/benches.h"

#include <QDir>
#include <QFileInfo>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace fleetsync::bench {

/// Of what packaging/build.sh has made of this tree; it takes minutes, and so it is not made here.
void benchDownload(Figures &figures, const Extent &)
{
    struct Package
    {
        QString name;
        QString what;
        QString pattern;
        double most;
    };
    const Package packages[] = {
            {u"download.deb"_s, u"The .deb"_s, u"fleetsync_*_amd64.deb"_s, 2},
            {u"download.bundle"_s, u"The bundle with Qt"_s, u"fleetsync-*-linux-x86_64.sh"_s, 35},
            {u"download.windows"_s, u"setup.exe with Qt"_s, u"fleetsync-*-setup.exe"_s, 35}};
    const QDir folder(QStringLiteral(FLEETSYNC_PACKAGES));
    for (const Package &package : packages) {
        const QFileInfoList files
                = folder.entryInfoList({package.pattern}, QDir::Files, QDir::Time);
        if (files.isEmpty()) {
            std::fprintf(stderr, "%s is left out: not built (packaging/build.sh)\n",
                         qPrintable(package.name));
            continue;
        }
        const QFileInfo &newest = files.constFirst();
        figures.add({package.name,
                     u"%1, of %2"_s.arg(package.what,
                                        newest.lastModified().toString(u"yyyy-MM-dd HH:mm"_s)),
                     u"MB"_s,
                     static_cast<double>(newest.size()) / 1e6,
                     {},
                     {},
                     package.most});
    }
}

} // namespace fleetsync::bench
