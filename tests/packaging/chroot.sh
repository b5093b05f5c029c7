# SPDX-FileCopyrightText: 2026 FleetSync contributors
# SPDX-License-Identifier: MIT
# shellcheck shell=bash
#
# Sourced by the tests of the Linux packages: a minimal Debian 12 in a folder that is thrown away.
# Needs root, debootstrap and Debian's mirror as apt knows it (FLEETSYNC_MIRROR names another).

cache=${XDG_CACHE_HOME:-$HOME/.cache}/fleetsync
user=1000:1000

mirror() {
    # shellcheck disable=SC2016 # apt's words
    printf '%s\n' "${FLEETSYNC_MIRROR:-$(apt-get indextargets --format '$(REPO_URI) $(ORIGIN) $(CODENAME)' \
        'Created-By: Packages' | sed -n 's/ Debian bookworm$//p' | head -n 1)}"
}

# make_chroot: sets $root; the base is made once a week and kept in the cache.
make_chroot() {
    local base=$cache/debian-12
    mkdir -p "$cache"
    if [ -z "$(find "$base.done" -mtime -7 2>/dev/null)" ]; then
        rm -rf "$base"
        debootstrap --variant=minbase bookworm "$base" "$(mirror)" >"$base.log" || {
            tail -n 5 "$base.log"
            return 1
        }
        # This computer's way to the network, proxies included.
        apt-config dump | grep '^Acquire' >"$base/etc/apt/apt.conf.d/99host"
        touch "$base.done"
    fi
    root=$(mktemp -d "${TMPDIR:-/tmp}/fleetsync-chroot.XXXXXX")
    trap 'rm -rf --one-file-system "$root"' EXIT
    cp -a "$base/." "$root/"
    printf 'fleet:x:1000:1000::/home/fleet:/bin/sh\n' >>"$root/etc/passwd"
    mkdir -p "$root/home/fleet"
    chown $user "$root/home/fleet"
}

# inside [--user] COMMAND...: in the chroot; its processes and mounts end with it.
inside() {
    local as=(--userspec=0:0) home=/root
    if [ "$1" = --user ]; then
        as=("--userspec=$user")
        home=/home/fleet
        shift
    fi
    # shellcheck disable=SC2016 # the inner shell's words
    unshare --mount --pid --fork --kill-child sh -c 'root=$1; shift
        mount --rbind /dev "$root/dev" && mount -t proc proc "$root/proc" && exec chroot "$@"' \
        sh "$root" "${as[@]}" "$root" /usr/bin/env -i "HOME=$home" PATH=/usr/sbin:/usr/bin:/sbin:/bin \
        DEBIAN_FRONTEND=noninteractive QT_QPA_PLATFORM=offscreen LC_ALL="${language:-C.UTF-8}" "$@" </dev/null
}

# tour PROGRAM: the main job by a user without rights; the last step is said.
tour() {
    local said
    said=$(inside --user "$1" --tour /home/fleet/tour) || {
        printf '%s\n' "$said"
        return 1
    }
    tail -n 1 <<<"$said"
    [ -n "$(find "$root/home/fleet/tour" -name '*.png')" ]
}

# speaks LANGUAGE PROGRAM WORD: the word is in its help.
speaks() {
    language=$1 inside --user "$2" --help | tee /dev/stderr | grep -q "$3"
}

# maps LANGUAGE PROGRAM FILE: Qt maps its translations, and the kernel tells which.
maps() {
    # shellcheck disable=SC2016 # the inner shell's words
    language=$1 inside sh -c '"$1" --demo & program=$!; status=1
        for _ in $(seq 200); do
            grep -o "/.*/$2" /proc/$program/maps && status=0 && break
            sleep 0.1
        done
        kill $program && exit $status' sh "$2" "$3"
}

# upgraded_while_running [--user] PROGRAM INSTALL: it goes on while INSTALL replaces it, and ends when told to.
# The lock of its profile tells that it has come as far as its window.
upgraded_while_running() {
    local as=()
    [ "$1" = --user ] && as=(--user) && shift
    # shellcheck disable=SC2016 # the inner shell's words
    inside "${as[@]}" sh -c 'lock=$HOME/.local/share/FleetSync/profiles/demo/lock; rm -f "$lock"
        "$1" --demo & program=$!
        for _ in $(seq 200); do
            [ -e "$lock" ] && break
            sleep 0.1
        done
        [ -e "$lock" ] || { echo "It did not start"; exit 1; }
        sh -c "$2" || exit 1
        kill -0 $program || { echo "The running program died"; exit 1; }
        kill $program
        "$1" --version' sh "$1" "$2"
}

files_below() { (cd "$1" && find . -not -path './proc/*' -not -path './dev/*' -not -path './sys/*' | sort); }
