#!/bin/sh
# SPDX-FileCopyrightText: 2026 FleetSync contributors
# SPDX-License-Identifier: MIT
#
# keychain.sh PROGRAM [ARGUMENT...]: runs it with an unlocked keychain of its own, on a private bus
# that starts no services, so that nothing of this computer's user is read or written.
set -eu
home=$(mktemp -d)
trap 'rm -rf "$home"' EXIT
cat >"$home/bus.conf" <<CONF
<busconfig>
  <type>session</type>
  <listen>unix:tmpdir=$home</listen>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
CONF
export FLEETSYNC_TEST_KEYCHAIN=own HOME="$home" XDG_RUNTIME_DIR="$home" XDG_DATA_HOME="$home/data" XDG_CURRENT_DESKTOP=GNOME
dbus-run-session --config-file="$home/bus.conf" -- sh -c '
    printf pw | gnome-keyring-daemon --unlock --components=secrets --daemonize >/dev/null
    # On a busy machine it is back before it is on the bus.
    gdbus wait --session --timeout 30 org.freedesktop.secrets
    status=0
    "$@" || status=$?
    pkill -P $$ -f gnome-keyring-daemon 2>/dev/null || :
    exit $status' keychain "$@"
