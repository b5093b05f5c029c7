#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 FleetSync contributors
# SPDX-License-Identifier: MIT
#
# build.sh VERSION OUTPUT: called by packaging/build.sh; makes OUTPUT/fleetsync-VERSION-windows-….exe.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
. packaging/common.sh

version=$1
output=$2
stage=$PWD/build/stage-windows
cross=x86_64-w64-mingw32

install_missing "${build_packages[@]}" "${packing_packages[@]}" "${windows_packages[@]}"
packaging/windows/build-qt.sh
prefix=${XDG_CACHE_HOME:-$HOME/.cache}/fleetsync/windows/prefix

use_ccache
step "Building for Windows"
cmake -S . -B build/windows -G Ninja -DCMAKE_TOOLCHAIN_FILE="$PWD/packaging/windows/mingw-w64.cmake" \
    -DCMAKE_BUILD_TYPE=Release -DCMAKE_PREFIX_PATH="$prefix" -DCMAKE_INSTALL_PREFIX=/fleetsync \
    -DQT_HOST_PATH=/usr -DQT_HOST_PATH_CMAKE_DIR="/usr/lib/$(dpkg-architecture -qDEB_HOST_MULTIARCH)/cmake" \
    -DFLEETSYNC_TESTS=OFF -DFLEETSYNC_PCH=ON -DFLEETSYNC_UNITY=ON \
    -DCMAKE_CXX_FLAGS="-ffile-prefix-map=$PWD=." >build/windows.log
cmake --build build/windows

rm -rf "$stage"
mkdir -p "$stage/translations" "$stage/licences"
cmake --install build/windows --strip --prefix "$stage" >/dev/null
mv "$stage"/bin/* "$stage/"
rmdir "$stage/bin"

# Beside the program, where Windows looks first.
libraries=(Qt6Core Qt6Gui Qt6Network Qt6Sql Qt6Svg Qt6Widgets)
plugins=(platforms/qwindows platforms/qoffscreen sqldrivers/qsqlite tls/qschannelbackend imageformats/qsvg iconengines/qsvgicon)
for library in "${libraries[@]}"; do
    cp "$prefix/bin/$library.dll" "$stage/"
done
for plugin in "${plugins[@]}"; do
    mkdir -p "$stage/${plugin%/*}"
    cp "$prefix/plugins/$plugin.dll" "$stage/${plugin%/*}/"
done
for name in libstdc++-6 libgcc_s_seh-1 libwinpthread-1; do
    cp -L "$($cross-g++-posix -print-file-name=$name.dll)" "$stage/"
done
$cross-strip "$stage"/*.dll "$stage"/*/*.dll
for language in es fr; do
    cp "/usr/share/qt6/translations/qtbase_$language.qm" "$stage/translations/"
done
printf '[Paths]\nPrefix = .\nPlugins = .\nTranslations = translations\n' >"$stage/qt.conf"
packaging/windows/licences.sh "$prefix" "$stage/licences"

find "$stage" -exec touch -h -d "@$SOURCE_DATE_EPOCH" {} +
packaging/windows/filelist.sh "$stage" build/windows
step "Packing setup.exe"
makensis -V2 -WX -INPUTCHARSET UTF8 "-DVERSION=$version" "-DSTAGE=$stage" "-DLISTS=$PWD/build/windows" \
    "-DICON=$PWD/build/windows/packaging/fleetsync.ico" "-DKBYTES=$(du -sk --apparent-size "$stage" | cut -f1)" \
    "-DOUTPUT=$output/fleetsync-$version-windows-x86_64-setup.exe" packaging/windows/fleetsync.nsi
