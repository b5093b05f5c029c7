#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 FleetSync contributors
# SPDX-License-Identifier: MIT
#
# Installs what is missing, builds FleetSync and starts it with demo fleets. Without a display it
# plays the tour offscreen instead and leaves its pictures in build/tour.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.." || exit 1
. packaging/common.sh

build_only=false
cmake_arguments=(-DFLEETSYNC_TESTS=OFF)
for argument in "$@"; do
    case $argument in
        --build-only) build_only=true ;;
        --werror) cmake_arguments+=(-DFLEETSYNC_WERROR=ON) ;;
        *)
            complain "Usage: packaging/run.sh [--build-only] [--werror]"
            exit 2
            ;;
    esac
done

if [ -z "${DISPLAY-}" ] && [ -n "${WAYLAND_DISPLAY-}" ]; then
    build_packages+=(qt6-wayland)
fi
install_missing "${build_packages[@]}"
build release "${cmake_arguments[@]}"
program=$PWD/build/release/bin/fleetsync
step "Built $program"
if $build_only; then
    exit 0
fi

export LC_ALL=${LC_ALL:-${LANG:-C.UTF-8}}
if [ -n "${DISPLAY-}${WAYLAND_DISPLAY-}" ]; then
    step "Starting fleetsync --demo"
    exec "$program" --demo
fi

step "No display here: playing the tour offscreen, its pictures go to build/tour"
status=0
QT_QPA_PLATFORM=offscreen "$program" --tour build/tour || status=$?
if [ $status -eq 0 ]; then
    step "The tour is complete:"
else
    step "The tour stopped with $status; pictures so far:"
fi
find build/tour -name '*.png' 2>/dev/null | sort
exit $status
