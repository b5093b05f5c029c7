# SPDX-FileCopyrightText: 2026 FleetSync contributors
# SPDX-License-Identifier: MIT
# shellcheck shell=bash
#
# Sourced by build-qt.sh, which sets $cache: Debian's source packages, from where this computer has its
# packages.

# Source lists of our own in the cache: neither root nor a deb-src line in /etc/apt is needed.
apt_for_sources() {
    local command=$1 state=${cache:?}/apt
    shift
    mkdir -p "$state/lists/partial" "$state/archives/partial"
    apt-get indextargets --format 'deb-src $(REPO_URI) $(RELEASE) $(COMPONENT) $(ORIGIN)' \
        'Created-By: Packages' 2>/dev/null | sed -n 's/ Debian$//p' | sort -u >"$state/sources.list"
    apt-get "$command" -q -o Dir::Etc::SourceList="$state/sources.list" -o Dir::Etc::SourceParts=/dev/null \
        -o Dir::State::Lists="$state/lists" -o Dir::Cache="$state" -o APT::Sandbox::User="$(id -un)" \
        -o APT::Get::List-Cleanup=false "$@"
}

# debian_source PACKAGE VERSION FOLDER: unpacked with Debian's patches; apt checks its signature. An
# empty version is the newest. Fails when the mirror does not have it.
debian_source() {
    local package=$1 version=$2 folder=$3 work
    [ -d "$folder" ] && return
    if [ -z "${sources_updated-}" ]; then
        apt_for_sources update
        sources_updated=yes
    fi
    work=$(mktemp -d "$cache/unpack.XXXXXX")
    if (cd "$work" && apt_for_sources source "$package${version:+=$version}"); then
        mv "$work"/*/ "$folder"
    fi
    rm -rf "$work"
    [ -d "$folder" ]
}
