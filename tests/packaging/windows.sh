#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 FleetSync contributors
# SPDX-License-Identifier: MIT
#
# windows.sh SETUP.EXE: silent install, tour, upgrade over a running program and silent removal, under
# wine, on a screen of its own and in a Windows of its own that is thrown away.
set -uo pipefail
setup=$(readlink -f "$1")
cd "$(dirname "${BASH_SOURCE[0]}")" || exit 1
. ./counting.sh

work=$(mktemp -d)
export WINEPREFIX=$work/wine WINEDEBUG=-all WINEDLLOVERRIDES='winemenubuilder.exe=d;mshtml=d;mscoree=d'
unset WAYLAND_DISPLAY
exec 3> >(cat >"$work/display")
Xvfb -displayfd 3 -screen 0 1440x900x24 -nolisten tcp >/dev/null 2>&1 &
screen=$!
server=
finish() {
    wineserver -k 2>/dev/null
    kill "$screen" ${server:+"$server"} 2>/dev/null
    rm -rf "$work"
}
trap finish EXIT
comes test -s "$work/display"
DISPLAY=:$(cat "$work/display")
export DISPLAY

drive=$WINEPREFIX/drive_c
uninstall_key='HKCU\Software\Microsoft\Windows\CurrentVersion\Uninstall\FleetSync'
# What Windows writes for itself does not count: its cache of certificates comes with the first TLS.
files() {
    (cd "$drive" && find . -not -ipath './users/*/temp/*' -not -ipath './windows/*' \
        -not -ipath './users/*/AppData/LocalLow/*' | sort)
}
registry() { wine reg query "$uninstall_key" >/dev/null; }
# Nobody answers a question here: what asks one has failed.
quietly() { timeout 200 wine "$@" </dev/null; }

# What the program frees is overwritten, as gflags does it: using it then fails each time, not now and then.
spoil_freed_memory() {
    wine reg add 'HKLM\Software\Microsoft\Windows NT\CurrentVersion\Image File Execution Options\fleetsync.exe' \
        /v GlobalFlag /t REG_DWORD /d 0x20 /f
}

new_windows() { wine wineboot --init && spoil_freed_memory && wineserver --wait; }
install() { quietly "$setup" /S "$@"; }
menu_entry() { [ -n "$(find "$drive" -path '*Start Menu*' -name FleetSync.lnk)" ]; }
version() { quietly "$folder/fleetsync.exe" --version | tee /dev/stderr | grep -q '^FleetSync [0-9]'; }
spanish() { LC_ALL=es_ES.UTF-8 quietly "$folder/fleetsync.exe" --help | tee /dev/stderr | grep -q Muestra; }
tour() {
    quietly "$folder/fleetsync.exe" --tour 'C:\tour' && [ -n "$(find "$drive/tour" -name '*.png')" ]
}
is_running() { pgrep -f "^$folder/fleetsync.exe --demo" >/dev/null; }
# The lock of its profile tells that it has come as far as its window.
has_window() { is_running && [ -n "$(find "$data" -path '*/profiles/demo/lock' 2>/dev/null)" ]; }

# Windows does not replace what runs: setup.exe closes it first.
upgrade_while_running() {
    find "$data" -path '*/profiles/demo/lock' -delete 2>/dev/null
    quietly "$folder/fleetsync.exe" --demo >/dev/null 2>&1 &
    comes has_window || { echo 'It did not start'; return 1; }
    touch "$folder/fleetsync.exe" -d 2001-01-01
    install /CurrentUser && ! is_running && version && [ "$(stat -c %Y "$folder/fleetsync.exe")" -gt 1000000000 ]
}

# uninstall FOLDER FLAG...: it goes on in a copy of itself, so wait for what it does last.
uninstall() {
    local place=$1
    shift
    quietly "$place/Uninstall.exe" /S "$@"
    comes test ! -e "$place"
    wineserver --wait
    [ ! -e "$place" ]
}

nothing_left() { diff <(printf '%s\n' "$before") <(files) && ! registry; }

# By schannel to a server whose authority this Windows trusts: wine takes what the host trusts.
tls() {
    local trust=/etc/ssl/certs/ca-certificates.crt status=1
    python3 ./tlsserver.py "$work" >/dev/null 2>&1 &
    server=$!
    comes test -s "$work/port"
    wineserver --wait
    [ -e $trust ] || { mkdir -p "${trust%/*}" && touch $trust; }
    # shellcheck disable=SC2016 # the inner shell's words
    TERMINAL_API_KEY=sk_test_1 TERMINAL_BASE_URL="https://127.0.0.1:$(cat "$work/port")" \
        unshare --mount sh -c 'mount --bind "$1" "$2" && exec wine "$3"' sh "$work/ca.pem" $trust \
        "$folder/fleetsync.exe" </dev/null >/dev/null 2>&1 &
    comes test -s "$work/requests" && status=0
    cat "$work/requests"
    kill "$server"
    wine taskkill /F /IM fleetsync.exe
    return $status
}

check 'a new Windows' new_windows
before=$(files)
folder=$(find "$drive/users" -maxdepth 3 -path '*/AppData/Local' -not -path '*/Public/*')/Programs/FleetSync
data=${folder%/Programs/FleetSync}/FleetSync
check 'it installs silently for this user' install /CurrentUser
check 'it is where programs of one user are' test -f "$folder/fleetsync.exe"
check 'it is in the start menu' menu_entry
check 'it can be removed in the settings' registry
check 'it says its version' version
check 'it speaks Spanish' spanish
check 'it plays the tour' tour
check 'it speaks TLS' tls
check 'it is upgraded while it runs' upgrade_while_running
check 'it keeps its data apart' test -d "$data"
check 'it is removed silently' uninstall "$folder"
check 'what the user kept is still there' test -d "$data"
check 'it installs again' install /CurrentUser
check 'it is removed with what the user kept' uninstall "$folder" /PURGE
rm -rf "$drive/tour"
check 'nothing is left' nothing_left
everybody="$drive/Program Files/FleetSync"
check 'it installs silently for all' install /AllUsers
check 'it is where programs are' test -f "$everybody/fleetsync.exe"
check 'it is removed silently, too' uninstall "$everybody"
check 'nothing is left of that' nothing_left
summary
