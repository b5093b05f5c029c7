#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 FleetSync contributors
# SPDX-License-Identifier: MIT
#
# deb.sh PACKAGE: installs, plays the tour, upgrades over a running program and purges in a Debian 12.
set -uo pipefail
deb=$(readlink -f "$1")
cd "$(dirname "${BASH_SOURCE[0]}")" || exit 1
. ./counting.sh
. ./chroot.sh

root=
make_chroot || exit 1
cp "$deb" "$root/tmp/fleetsync_new.deb"

# The same package as an older version, to upgrade from.
older() {
    dpkg-deb -R "$deb" "$root/tmp/older" && sed -i 's/^Version: .*/Version: 0.0.1/' "$root/tmp/older/DEBIAN/control" &&
        dpkg-deb -b "$root/tmp/older" "$root/tmp/fleetsync_old.deb" && rm -r "$root/tmp/older"
}

install() { inside apt-get install -q -y --no-install-recommends "$@"; }

recommended_exist() {
    local name
    for name in $(dpkg-deb -f "$deb" Recommends | tr ',|' '  '); do
        inside apt-cache show "$name" >/dev/null || return 1
    done
}

nothing_left() {
    local left
    left=$(cd "$root" && find . -iname '*fleetsync*' -not -path './proc/*' -not -path './tmp/*' \
        -not -path './home/fleet/*' -not -path './root/*' -not -path './var/cache/apt/*')
    printf '%s\n' "$left"
    [ -z "$left" ]
}

check 'lintian finds nothing' test -z "$(lintian --allow-root "$deb" 2>&1)"
check 'an older version is made' older
check 'apt reads its lists' inside apt-get update -q
check 'it installs with what it depends on' install /tmp/fleetsync_old.deb
check 'what it recommends exists' recommended_exist
check 'it says its version' inside --user fleetsync --version
check 'it plays the tour' tour fleetsync
check 'it speaks Spanish' speaks es_ES.UTF-8 fleetsync Muestra
check "it finds Qt's own French" maps fr_FR.UTF-8 fleetsync qtbase_fr.qm
check 'it is upgraded while it runs' \
    upgraded_while_running fleetsync 'apt-get install -q -y --no-install-recommends /tmp/fleetsync_new.deb'
check 'the upgraded one plays the tour' tour fleetsync
mkdir -p "$root/home/fleet/.local/share/FleetSync"
check 'it is purged' inside apt-get purge -q -y fleetsync
check 'nothing of it is left' nothing_left
check 'what the user kept is still there' test -d "$root/home/fleet/.local/share/FleetSync"
summary
