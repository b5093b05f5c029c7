#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 FleetSync contributors
# SPDX-License-Identifier: MIT
#
# filelist.sh STAGE FOLDER: FOLDER/install.nsh and FOLDER/uninstall.nsh. By name: what else lies in the
# folder that somebody chose is not ours to delete.
set -euo pipefail
folder=$(cd "$2" && pwd)
cd "$1"
windows() { sed -E 's,^\./?,,; s,/,\\,g'; }

find . -type d | sort | while IFS= read -r directory; do
    printf 'SetOutPath "$INSTDIR\\%s"\n' "$(windows <<<"$directory")" | sed 's/\\"$/"/'
    find "$directory" -maxdepth 1 -type f | sort | sed 's,^\./\(.*\),File "${STAGE}/\1",'
done >"$folder/install.nsh"
{
    find . -type f | sort | windows | sed 's/.*/Delete "$INSTDIR\\&"/'
    find . -mindepth 1 -type d | sort -r | windows | sed 's/.*/RMDir "$INSTDIR\\&"/'
} >"$folder/uninstall.nsh"
