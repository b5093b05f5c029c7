#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 FleetSync contributors
# SPDX-License-Identifier: MIT
#
# bundle.sh FILE: the self-extracting file on a Debian 12 that has what desktops have, and no Qt.
set -uo pipefail
bundle=$(readlink -f "$1")
cd "$(dirname "${BASH_SOURCE[0]}")" || exit 1
. ./counting.sh
. ./chroot.sh

root=
make_chroot || exit 1
cp "$bundle" "$root/tmp/fleetsync.sh"
home=$root/home/fleet
program=/home/fleet/.local/bin/fleetsync

# Graphics, fonts, session: the libraries that packaging/linux/bundle.sh leaves to the host.
desktop_libraries() {
    inside apt-get install -q -y --no-install-recommends libegl1 libgl1 libopengl0 libx11-6 libx11-xcb1 libsm6 \
        libfontconfig1 libfreetype6 libdbus-1-3
}
no_qt() { ! inside dpkg-query -W -f '${Package}\n' | grep -i qt; }
install() { inside --user sh /tmp/fleetsync.sh --prefix /home/fleet/.local; }
menu_entry() {
    grep -qxF "Exec=\"$program\"" "$home/.local/share/applications/fleetsync.desktop" &&
        desktop-file-validate "$home/.local/share/applications/fleetsync.desktop" &&
        [ -s "$home/.local/share/icons/hicolor/48x48/apps/fleetsync.png" ]
}
licences() {
    local folder=$home/.local/lib/fleetsync/licences
    grep -q 'qt6-base 6' "$folder/README.txt" && [ -s "$folder/LGPL-3" ] && [ -s "$folder/FleetSync-MIT.txt" ] &&
        [ -s "$folder/libqt6core6.txt" ]
}

# The request that it sends by TLS to a server whose authority this computer trusts.
tls() {
    local folder server status=1
    folder=$(mktemp -d)
    python3 ./tlsserver.py "$folder" &
    server=$!
    comes test -s "$folder/port"
    mkdir -p "$root/etc/ssl/certs"
    cp "$folder/ca.pem" "$root/etc/ssl/certs/fleetsync-test.pem"
    ln -sf fleetsync-test.pem "$root/etc/ssl/certs/$(openssl x509 -noout -hash -in "$folder/ca.pem").0"
    inside --user env TERMINAL_API_KEY=sk_test_1 "TERMINAL_BASE_URL=https://127.0.0.1:$(cat "$folder/port")" \
        timeout 10 "$program" &
    comes test -s "$folder/requests" && status=0
    wait $!
    kill "$server"
    cat "$folder/requests"
    rm -rf "$folder"
    return $status
}

uninstall() { inside --user /home/fleet/.local/lib/fleetsync/uninstall.sh "$@"; }
only_before() { diff <(printf '%s\n' "$before") <(files_below "$home"); }
a_damaged_file_changes_nothing() {
    head -c 5000000 "$bundle" >"$root/tmp/cut.sh"
    ! inside --user sh /tmp/cut.sh --prefix /home/fleet/.local && only_before
}

check 'apt reads its lists' inside apt-get update -q
check 'the libraries of a desktop are installed' desktop_libraries
check 'there is no Qt' no_qt
before=$(files_below "$home")
check 'a cut file says so and changes nothing' a_damaged_file_changes_nothing
check 'a user without rights installs it' install
check 'no library is missing' test -z "$(install | grep lacks)"
check 'it says its version' inside --user "$program" --version
check 'the menu entry starts it by its whole name' menu_entry
check 'the licences are inside' licences
check 'it plays the tour' tour "$program"
check 'it speaks Spanish' speaks es_ES.UTF-8 "$program" Muestra
check "it finds Qt's own Spanish" maps es_ES.UTF-8 "$program" qtbase_es.qm
check "it finds Qt's own French" maps fr_FR.UTF-8 "$program" qtbase_fr.qm
check 'it speaks TLS' tls
check 'it is upgraded while it runs' \
    upgraded_while_running --user "$program" 'sh /tmp/fleetsync.sh --prefix /home/fleet/.local --quiet'
rm -rf "$home/tour" "$home/.cache"
mkdir -p "$home/.local/share/FleetSync"
check 'it uninstalls itself' uninstall
check 'what the user kept is still there' test -d "$home/.local/share/FleetSync"
check 'it installs again' install
check 'it uninstalls itself with what the user kept' uninstall --purge
(cd "$home" && rmdir -p .local/share)
check 'nothing is left' only_before
check 'root installs it for all' inside sh /tmp/fleetsync.sh --quiet
check 'and it runs' inside --user /usr/local/bin/fleetsync --version
check 'root uninstalls it' inside /usr/local/lib/fleetsync/uninstall.sh
check 'nothing of it is left in /usr' test -z "$(find "$root/usr" -iname '*fleetsync*')"
summary
