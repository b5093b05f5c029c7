# SPDX-FileCopyrightText: 2026 FleetSync contributors
# SPDX-License-Identifier: MIT
# shellcheck shell=bash disable=SC2034
#
# Sourced by the scripts here and by tests/run.sh: what to install, how to build.

build_packages=(g++ cmake ninja-build qt6-base-dev qt6-svg-dev qt6-tools-dev qt6-tools-dev-tools
    qt6-l10n-tools libqt6svg6 libqt6sql6-sqlite qtkeychain-qt6-dev libexpected-dev libboost-dev
    libgl-dev fonts-dejavu-core qt6-translations-l10n ca-certificates)
test_packages=(python3 dbus dbus-daemon gnome-keyring libglib2.0-bin procps nghttp2-proxy xvfb
    at-spi2-core python3-pyatspi desktop-file-utils appstream mandoc shellcheck)
# lld links the hundred test programs of the preset asan in half the time.
lint_packages=(clang clang-format clang-tidy clazy lld)

# For packaging/build.sh: the packers, and what makes icons and notes; for its target windows the
# cross compiler, what makes Qt from its source, and what makes setup.exe.
packing_packages=(dpkg-dev rpm patchelf librsvg2-bin python3)
checking_packages=(debootstrap lintian desktop-file-utils openssl python3)
wine_packages=(wine wine64 xvfb procps libgnutls30)
windows_packages=(g++-mingw-w64-x86-64-posix mingw-w64-tools dpkg-dev make tcl nsis)

step() { printf '==> %s\n' "$*"; }

complain() { printf '%s\n' "$*" >&2; }

is_installed() {
    [ "$(dpkg-query -W -f='${db:Status-Abbrev}' "$1" 2>/dev/null)" = 'ii ' ]
}

# install_missing PACKAGE...: asks for nothing and needs no network when all are there.
install_missing() {
    local missing=() package as_root=()
    if ! command -v dpkg-query >/dev/null; then
        step "This is not a Debian system: please see to it that these are installed: $*"
        return 0
    fi
    for package in "$@"; do
        is_installed "$package" || missing+=("$package")
    done
    if [ ${#missing[@]} -eq 0 ]; then
        step "All ${#} packages that are needed are installed"
        return 0
    fi
    if [ "$(id -u)" -ne 0 ]; then
        if ! command -v sudo >/dev/null; then
            complain "These packages are missing: ${missing[*]}"
            complain "Run this as root, or install sudo, or install them yourself, then start again."
            return 1
        fi
        as_root=(sudo)
    fi
    step "Installing ${#missing[@]} packages: ${missing[*]}"
    # A failed update is no end: the lists that are there may do.
    "${as_root[@]}" apt-get update -q </dev/null || complain "apt-get update failed; trying all the same"
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive \
        apt-get install -q -y --no-install-recommends "${missing[@]}" </dev/null
}

use_ccache() {
    if command -v ccache >/dev/null; then
        # Hits across clones: paths are taken relative to the clone.
        export CMAKE_CXX_COMPILER_LAUNCHER=ccache CCACHE_BASEDIR=$PWD CCACHE_NOHASHDIR=1
        # Lets it keep what precompiled headers took part in.
        export CCACHE_SLOPPINESS=pch_defines,time_macros
    fi
}

# build PRESET [CMAKE-ARGUMENT...]: configures and builds build/PRESET.
build() {
    local preset=$1
    shift
    use_ccache
    step "Configuring the preset $preset"
    cmake --preset "$preset" "$@" || return
    step "Building into build/$preset"
    cmake --build --preset "$preset"
}
