#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 FleetSync contributors
# SPDX-License-Identifier: MIT
#
# licences.sh PREFIX FOLDER: the licences of all that setup.exe holds, and where its source is.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

prefix=$1
folder=$2
sources=${prefix%/prefix}/source
version() { dpkg-query -W -f='${source:Version}' "$1"; }

cp LICENSE "$folder/FleetSync-MIT.txt"
cp packaging/linux/copyright "$folder/FleetSync-copyright.txt"
for name in LGPL-3 LGPL-2.1 GPL-3 GPL-2; do
    cp "/usr/share/common-licenses/$name" "$folder/$name.txt"
done
cp "$sources/qt6-base/debian/copyright" "$folder/qt6-base.txt"
cp "$sources"/*svg*/debian/copyright "$folder/qtsvg.txt"
cp /usr/share/doc/gcc-mingw-w64-x86-64-posix-runtime/copyright "$folder/gcc-mingw-w64.txt"
cp /usr/share/doc/mingw-w64-x86-64-dev/copyright "$folder/mingw-w64.txt"
cp /usr/share/doc/libsqlite3-0/copyright "$folder/sqlite3.txt"
cp /usr/share/doc/qt6-translations-l10n/copyright "$folder/qt6-translations.txt"
{
    sed -e '/^Source: every file/,$d' packaging/linux/qt-notice.txt
    cat <<EOF
Source: all is built from source packages of Debian 12, by packaging/windows/build-qt.sh of FleetSync's
source. "apt-get source PACKAGE=VERSION", on a Debian 12 with deb-src entries, fetches them. For three
years from the day you received this program, whoever gave it to you provides the same source on
request, for no more than the cost of the copy.

  Qt6*.dll, platforms, sqldrivers, tls    qt6-base $(version qt6-base-dev)
  Qt6Svg.dll, qsvg*.dll                   $(cat "$prefix/qtsvg.origin")
  SQLite, inside qsqlite.dll              sqlite3 $(version libsqlite3-0)
  translations                            qt6-translations $(version qt6-translations-l10n)
  libstdc++-6.dll, libgcc_s_seh-1.dll     gcc-mingw-w64 $(version gcc-mingw-w64-x86-64-posix-runtime)
  libwinpthread-1.dll                     mingw-w64 $(version mingw-w64-x86-64-dev)
EOF
} >"$folder/README.txt"
sed -i 's/$/\r/' "$folder"/*.txt
