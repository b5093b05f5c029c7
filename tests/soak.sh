#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 FleetSync contributors
# SPDX-License-Identifier: MIT
#
# tests/soak.sh [PRESET]: the kill test at length (about a quarter of an hour): the program dies 20
# times at each moment of a request's life and 200 times at random, while the server loses answers.
# Prints "lost 0, doubled 0" with its numbers of kills and wishes; FLEETSYNC_SEED repeats a run.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.." || exit 1
. packaging/common.sh

preset=${1:-asan}
install_missing "${build_packages[@]}" "${test_packages[@]}"
build "$preset" -DFLEETSYNC_TESTS=ON
export FLEETSYNC_KILLS=${FLEETSYNC_KILLS:-20} FLEETSYNC_RANDOM_KILLS=${FLEETSYNC_RANDOM_KILLS:-200}
QT_QPA_PLATFORM=offscreen TZ=UTC LC_ALL=C.UTF-8 "build/$preset/tests/tst_e2e_kill" -maxwarnings 0
