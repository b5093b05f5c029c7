#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 FleetSync contributors
# SPDX-License-Identifier: MIT
#
# bundle.sh STAGE: takes what `cmake --install --prefix STAGE` made, moves the programs to
# STAGE/lib/fleetsync and puts Qt beside them, with licences. Everything is looked up on this computer.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
. packaging/common.sh

stage=$1
tree=$stage/lib/fleetsync
libraries=/usr/lib/$(dpkg-architecture -qDEB_HOST_MULTIARCH)
qt_plugins=$libraries/qt6/plugins
packages=$(mktemp)
trap 'rm -f "$packages"' EXIT

plugins=(platforms/libqxcb platforms/libqoffscreen sqldrivers/libqsqlite tls/libqopensslbackend
    imageformats/libqsvg iconengines/libqsvgicon networkinformation/libqnetworkmanager
    platforminputcontexts/libcomposeplatforminputcontextplugin
    platforminputcontexts/libibusplatforminputcontextplugin)
# Opened by name at run time; without them there is no TLS, and nothing says so.
opened_by_name=(libssl.so.3 libcrypto.so.3)
# Every desktop has these, and they belong to its kernel, drivers, fonts and bus.
from_host='^(ld-linux.*|linux-vdso|lib(c|m|dl|rt|pthread|resolv|stdc\+\+|gcc_s|GL|GLX|GLdispatch|EGL|OpenGL|X11|X11-xcb'
from_host+='|xcb|Xau|Xdmcp|ICE|SM|uuid|bsd|md|fontconfig|freetype|expat|z|dbus-1|systemd|gcrypt|gpg-error|cap|lzma|lz4))\.so'

# take FILE TARGET: a copy, and a note of the Debian package that it is from.
take() {
    local real
    real=$(readlink -f "$1")
    install -m 644 "$real" "$2"
    # Packages name what is in /usr/lib by /lib or by /usr/lib.
    { dpkg-query -S "$real" 2>/dev/null || dpkg-query -S "${real#/usr}"; } | cut -d: -f1 >>"$packages"
}

needed_by() { ldd "$@" | sed -nE 's/^\s*(\S+) => (\/\S+) .*/\1 \2/p' | sort -u; }

mkdir -p "$tree/lib" "$tree/translations" "$tree/licences"
mv "$stage/bin" "$tree/bin"
for plugin in "${plugins[@]}"; do
    mkdir -p "$tree/plugins/${plugin%/*}"
    take "$qt_plugins/$plugin.so" "$tree/plugins/$plugin.so"
done
mapfile -t roots < <(find "$tree/bin" "$tree/plugins" -type f)
for name in "${opened_by_name[@]}"; do
    roots+=("$libraries/$name")
    take "$libraries/$name" "$tree/lib/$name"
done
while read -r name path; do
    [[ $name =~ $from_host ]] || take "$path" "$tree/lib/$name"
done < <(needed_by "${roots[@]}")
for language in es fr; do
    take "/usr/share/qt6/translations/qtbase_$language.qm" "$tree/translations/qtbase_$language.qm"
done

# shellcheck disable=SC2016 # $ORIGIN is the loader's word
for file in "$tree"/bin/* "$tree"/lib/* "$tree"/plugins/*/*; do
    case $file in
        */bin/*) patchelf --set-rpath '$ORIGIN/../lib' "$file" ;;
        */lib/fleetsync/lib/*) patchelf --set-rpath '$ORIGIN' "$file" ;;
        *) patchelf --set-rpath '$ORIGIN/../../lib' "$file" ;;
    esac
done
printf '[Paths]\nPrefix = ..\nPlugins = plugins\nTranslations = translations\n' >"$tree/bin/qt.conf"

# Licences: the program's, then of each Debian package that something was taken from.
cp LICENSE "$tree/licences/FleetSync-MIT.txt"
mv "$stage/share/doc/fleetsync/copyright" "$tree/licences/FleetSync-copyright.txt"
rm -r "$stage/share/doc"
cp /usr/share/common-licenses/{LGPL-3,LGPL-2.1,LGPL-2,GPL-3,GPL-2,Apache-2.0} "$tree/licences/"
{
    cat packaging/linux/qt-notice.txt
    sort -u "$packages" | while read -r package; do
        cp "/usr/share/doc/$package/copyright" "$tree/licences/$package.txt"
        # shellcheck disable=SC2016 # dpkg-query's words
        dpkg-query -W -f='  ${Package}\t${source:Package} ${source:Version}\n' "$package" | head -n 1
    done
} >"$tree/licences/README.txt"

mkdir -p "$stage/bin"
for program in fleetsync fleetsync-simulator; do
    ln -s "../lib/fleetsync/bin/$program" "$stage/bin/$program"
done
install -m 755 packaging/linux/uninstall.sh "$tree/uninstall.sh"
chmod 755 "$tree"/bin/fleetsync*
