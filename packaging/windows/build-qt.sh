#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 FleetSync contributors
# SPDX-License-Identifier: MIT
#
# Builds what FleetSync needs on Windows from Debian's own sources: Qt (base and svg) and SQLite.
# Once, into $XDG_CACHE_HOME/fleetsync/windows; what a stamp there says is built is not built again.
# About 20 minutes of a two-core computer. Prints the prefix on its last line.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
cd "$here/../.."
. packaging/common.sh
. packaging/windows/debian-source.sh

cache=${XDG_CACHE_HOME:-$HOME/.cache}/fleetsync/windows
prefix=$cache/prefix
stamps=$cache/stamps
jobs=${FLEETSYNC_JOBS:-$(nproc)}
mkdir -p "$prefix" "$stamps" "$cache/source" "$cache/build"

install_missing "${windows_packages[@]}"
export SOURCE_DATE_EPOCH=0

# component NAME VERSION: builds with build_NAME unless a stamp says that this was done.
component() {
    local stamp=$stamps/$1-$2
    if [ -e "$stamp" ]; then
        step "$1 $2 is built"
        return
    fi
    step "Building $1 $2"
    SECONDS=0
    "build_$1"
    printf '%d s\n' "$SECONDS" >"$stamp"
    step "$1 took $SECONDS s"
}

# cross SOURCE BUILD [CMAKE-ARGUMENT...]: configures, builds and installs one CMake project.
cross() {
    local source=$1 build=$2
    shift 2
    cmake -G Ninja -S "$source" -B "$build" -DCMAKE_TOOLCHAIN_FILE="$here/mingw-w64.cmake" \
        -DCMAKE_BUILD_TYPE=Release -DCMAKE_INSTALL_PREFIX="$prefix" -DCMAKE_PREFIX_PATH="$prefix" \
        -DCMAKE_C_FLAGS="-ffile-prefix-map=$cache=." -DCMAKE_CXX_FLAGS="-ffile-prefix-map=$cache=." \
        -DQT_HOST_PATH=/usr -DQT_HOST_PATH_CMAKE_DIR="/usr/lib/$(dpkg-architecture -qDEB_HOST_MULTIARCH)/cmake" \
        -DQT_BUILD_TESTS=OFF -DQT_BUILD_EXAMPLES=OFF -Wno-dev "$@"
    nice -n 15 cmake --build "$build" --parallel "$jobs"
    cmake --install "$build" --strip
}

# Debian's Qt source comes without SQLite's amalgamation; SQLite's own source makes it.
build_sqlite() {
    debian_source sqlite3 "$sqlite_version" "$cache/source/sqlite3"
    local build=$cache/build/sqlite3
    rm -rf "$build" && mkdir -p "$build"
    (cd "$build" && "$cache/source/sqlite3/configure" --disable-readline --disable-tcl >configure.log &&
        make sqlite3.c sqlite3.h >make.log)
}

build_qtbase() {
    local source=$cache/source/qt6-base feature arguments=()
    debian_source qt6-base "$qt_version" "$source"
    mkdir -p "$source/src/3rdparty/sqlite"
    cp "$cache/build/sqlite3/sqlite3.c" "$cache/build/sqlite3/sqlite3.h" "$source/src/3rdparty/sqlite/"
    # tabletevent: Debian's source has no wintab.h. The rest is not used, or is another system's.
    for feature in dbus printsupport vulkan openssl sql_odbc sql_psql sql_mysql glib icu tabletevent \
        testlib concurrent xml zstd system_zlib system_pcre2 system_png system_jpeg system_freetype \
        system_harfbuzz system_sqlite system_doubleconversion system_libb2; do
        arguments+=("-DFEATURE_$feature=OFF")
    done
    cross "$source" "$cache/build/qt6-base" "${arguments[@]}" -DINPUT_opengl=no -DFEATURE_schannel=ON \
        -DFEATURE_sql_sqlite=ON
}

# Qt 6's own, else Qt 5's, which Debian's mirrors keep longer, told what Qt 6 says otherwise.
build_qtsvg() {
    local source=$cache/source/qt6-svg
    if debian_source qt6-svg "$svg_version" "$source"; then
        cross "$source" "$cache/build/qt6-svg"
        printf 'qt6-svg %s\n' "$svg_version" >"$prefix/qtsvg.origin"
        return
    fi
    step "The source of qt6-svg $svg_version cannot be had: taking Qt 5's"
    source=$cache/source/qtsvg5
    debian_source qtsvg-opensource-src '' "$source"
    find "$source/src" \( -name '*.cpp' -o -name '*.h' \) -exec sed -i -f packaging/windows/svg/qt6.sed {} +
    cross packaging/windows/svg "$cache/build/qtsvg5" -DSOURCE="$source"
    printf 'qtsvg-opensource-src %s\n' "$(cd "$source" && dpkg-parsechangelog -S Version)" >"$prefix/qtsvg.origin"
}

# Header-only libraries of the host, by name: /usr/include as a whole would bring glibc's headers.
build_headers() {
    mkdir -p "$prefix/include" "$prefix/share/cmake"
    cp -rL /usr/include/tl /usr/include/boost "$prefix/include/"
    cp -rL "$(dirname "$(dpkg -L libexpected-dev | grep -m1 'tl-expected-config.cmake$')")" "$prefix/share/cmake/"
}

source_version() { dpkg-query -W -f='${source:Version}' "$1"; }

qt_version=$(source_version qt6-base-dev)
svg_version=$(source_version qt6-svg-dev)
sqlite_version=$(source_version libsqlite3-0)

component sqlite "$sqlite_version"
component qtbase "$qt_version"
component qtsvg "$svg_version"
component headers "$(source_version libboost-dev)-$(source_version libexpected-dev)"
printf '%s\n' "$prefix"
