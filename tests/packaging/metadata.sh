#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 FleetSync contributors
# SPDX-License-Identifier: MIT
#
# metadata.sh WHAT: one cheap check of what packages carry. 77 (ctest: skipped) where its tool is missing.
set -uo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.." || exit 1
desktop=packaging/desktop

need() {
    command -v "$1" >/dev/null && return
    printf 'Skipped: %s is not installed (packaging/common.sh names its package)\n' "$1"
    exit 77
}

# Every option that the program has is in its completion and in its manual, and no other.
options() {
    local word
    for word in $("$1" --help | grep -oE -- '--[a-z]+' | sort -u); do
        [ "$word" = --help-all ] || grep -q -- "$word" $desktop/fleetsync.bash || { echo "not completed: $word"; return 1; }
        grep -q -- "${word//-/\\\\-}" $desktop/fleetsync.1 || { echo "not in the manual: $word"; return 1; }
    done
}

case $1 in
    desktop) need desktop-file-validate && desktop-file-validate $desktop/fleetsync.desktop ;;
    metainfo) need appstreamcli && appstreamcli validate --no-net --pedantic $desktop/fleetsync.metainfo.xml ;;
    manuals)
        need mandoc
        said=$(mandoc -T lint $desktop/*.1)
        printf '%s\n' "$said"
        [ -z "$said" ]
        ;;
    completion)
        . $desktop/fleetsync.bash
        COMP_WORDS=(fleetsync --d) COMP_CWORD=1
        _fleetsync
        [ "${COMPREPLY[*]}" = --demo ]
        ;;
    options) options "$2" ;;
    version) [ "$(packaging/releasenotes.py --form version)" = "$2" ] ;;
    scripts)
        need shellcheck
        shellcheck -x -e SC1091,SC2016 packaging/*.sh packaging/*/*.sh $desktop/fleetsync.bash tests/packaging/*.sh
        ;;
    *) exit 2 ;;
esac
