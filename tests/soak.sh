#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 FleetSync contributors
# SPDX-License-Identifier: MIT
#
# tests/soak.sh [PRESET]: the kill test at length (about a quarter of an hour): the program dies 20
# times at each moment of a request's life and 200 times at random, while the server loses answers.
# Then one process lives for ten minutes with everything going wrong that the simulator knows.
# Both print "lost 0, doubled 0" with their numbers; FLEETSYNC_SEED repeats a run,
# FLEETSYNC_SOAK_SECONDS changes the second part's length.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.." || exit 1
. packaging/common.sh

preset=${1:-asan}
install_missing "${build_packages[@]}" "${test_packages[@]}"
build "$preset" -DFLEETSYNC_TESTS=ON
export FLEETSYNC_KILLS=${FLEETSYNC_KILLS:-20} FLEETSYNC_RANDOM_KILLS=${FLEETSYNC_RANDOM_KILLS:-200}
export FLEETSYNC_SOAK_SECONDS=${FLEETSYNC_SOAK_SECONDS:-600}
export QT_QPA_PLATFORM=offscreen TZ=UTC LC_ALL=C.UTF-8
# QTest gives a function five minutes unless it is told otherwise (ms).
export QTEST_FUNCTION_TIMEOUT=7200000
"build/$preset/tests/tst_e2e_kill" -maxwarnings 0
"build/$preset/tests/tst_e2e_soak" -maxwarnings 0
