#!/bin/sh
# SPDX-FileCopyrightText: 2026 FleetSync contributors
# SPDX-License-Identifier: MIT
#
# The head of the self-extracting file: the program and Qt follow it as a compressed archive.
# Plain sh, tar and gzip: all there is on a minimal system.
set -eu
umask 022
version='@VERSION@'
skip='@SKIP@'
prefix=
quiet=false
self=$0

say() { $quiet || printf '%s\n' "$*"; }
fail() {
    printf '%s\n' "$*" >&2
    exit 1
}
usage() {
    cat <<EOF
FleetSync $version, with all that it needs of Qt.

  sh ${self##*/} [--prefix DIR] [--quiet]   installs or upgrades
  sh ${self##*/} --extract DIR              unpacks only

Without --prefix: /usr/local for root, else ~/.local (this user, no rights needed).
To remove it: PREFIX/lib/fleetsync/uninstall.sh [--purge]; --purge removes what you kept in it, too.
EOF
}
is_whole() { tail -n "+$skip" "$self" | gzip -t 2>/dev/null; }
unpack() { tail -n "+$skip" "$self" | tar -xzf - -C "$1"; }

while [ $# -gt 0 ]; do
    case $1 in
        --prefix | --extract)
            [ $# -ge 2 ] || { usage >&2; exit 2; }
            [ "$1" = --extract ] && extract=$2
            prefix=$2
            shift
            ;;
        --prefix=*) prefix=${1#*=} ;;
        --quiet) quiet=true ;;
        --help | -h) usage; exit 0 ;;
        --version) printf '%s\n' "$version"; exit 0 ;;
        *) usage >&2; exit 2 ;;
    esac
    shift
done

[ "$(uname -sm)" = 'Linux @MACHINE@' ] || fail "This file is for Linux on @MACHINE@."
is_whole || fail "This file is damaged: please fetch it again. Nothing was changed."
if [ -n "${extract-}" ]; then
    mkdir -p "$extract"
    unpack "$extract"
    exit 0
fi
if [ -z "$prefix" ]; then
    if [ "$(id -u)" -eq 0 ]; then prefix=/usr/local; else prefix=$HOME/.local; fi
fi
mkdir -p "$prefix" 2>/dev/null || fail "$prefix cannot be made."
[ -w "$prefix" ] || fail "$prefix cannot be written."
prefix=$(cd "$prefix" && pwd)
tree=$prefix/lib/fleetsync
new=$prefix/.fleetsync-new-$$
old=$prefix/.fleetsync-old-$$
trap 'rm -rf "$new"' EXIT
mkdir "$new"
say "Unpacking FleetSync $version"
unpack "$new" || fail "It cannot be unpacked in $prefix; nothing was changed."

missing=$(ldd "$new/lib/fleetsync/bin/fleetsync" "$new/lib/fleetsync/plugins/platforms/"*.so 2>/dev/null |
    sed -n 's/^[[:space:]]*\([^ ]*\) => not found.*/\1/p' | sort -u | tr '\n' ' ')

# What an uninstall takes away outside of lib/fleetsync: our files, and folders that we made.
folders=$new/lib/fleetsync/made-folders
if [ -f "$tree/made-folders" ]; then cp "$tree/made-folders" "$folders"; else : >"$folders"; fi
(cd "$new" && find bin share ! -type d) >"$new/lib/fleetsync/files"
(cd "$new" && printf 'lib\n' && find bin share -type d) | while read -r folder; do
    [ -d "$prefix/$folder" ] && continue
    mkdir -p "$prefix/$folder"
    printf '%s\n' "$folder" >>"$folders"
done
# Absolute: a menu does not look where a shell does.
quoted=$(printf '%s' "$prefix/bin/fleetsync" | sed 's/[\\&|]/\\&/g')
sed "s|^Exec=fleetsync|Exec=\"$quoted\"|" "$new/share/applications/fleetsync.desktop" >"$new/desktop"
cat "$new/desktop" >"$new/share/applications/fleetsync.desktop"

# The tree changes in two renames: a running program keeps its files, a start finds old or new.
if [ -e "$tree" ]; then
    if [ -f "$tree/files" ]; then cp "$tree/files" "$new/files-before"; fi
    mv "$tree" "$old"
fi
mv "$new/lib/fleetsync" "$tree"
rm -rf "$old"
while read -r file; do
    mv -f "$new/$file" "$prefix/$file"
done <"$tree/files"
if [ -f "$new/files-before" ]; then # gone since the last version
    while read -r file; do
        grep -qxF "$file" "$tree/files" || rm -f "$prefix/$file"
    done <"$new/files-before"
fi

say "Installed: $prefix/bin/fleetsync"
case :$PATH: in
    *":$prefix/bin:"*) ;;
    *) say "$prefix/bin is not on your PATH: start it from the menu, or by its whole name." ;;
esac
[ -z "$missing" ] || printf '%s\n' "This computer lacks libraries that desktops have: $missing" >&2
say "To remove it: $tree/uninstall.sh"
exit 0
