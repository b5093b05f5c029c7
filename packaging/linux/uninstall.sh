#!/bin/sh
# SPDX-FileCopyrightText: 2026 FleetSync contributors
# SPDX-License-Identifier: MIT
#
# Takes away what the self-extracting file put under PREFIX. What the program remembers stays, unless
# --purge is given; keys are in the keychain, where the program's own menu forgets them.
set -eu
purge=false
case ${1-} in
    '') ;;
    --purge) purge=true ;;
    *)
        printf 'Usage: uninstall.sh [--purge]\n' >&2
        exit 2
        ;;
esac
tree=$(cd "$(dirname "$0")" && pwd)
prefix=${tree%/lib/fleetsync}
if [ "$prefix" = "$tree" ] || [ ! -f "$tree/files" ]; then
    printf '%s\n' "$tree is not where FleetSync was installed." >&2
    exit 1
fi

while read -r file; do
    rm -f "$prefix/$file"
done <"$tree/files"
folders=$(sort -r "$tree/made-folders")
rm -rf "$tree"
# Deepest first; one that holds others' files stays.
printf '%s\n' "$folders" | while read -r folder; do
    rmdir "$prefix/$folder" 2>/dev/null || :
done

data=${XDG_DATA_HOME:-$HOME/.local/share}/FleetSync
if $purge; then
    rm -rf "$data"
elif [ -d "$data" ]; then
    printf '%s\n' "Kept: $data"
fi
