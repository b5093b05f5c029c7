#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 FleetSync contributors
# SPDX-License-Identifier: MIT
#
# Installs what is missing, builds, runs every test. The last line is always "N passed, M failed".
set -uo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.." || exit 1
. packaging/common.sh

passed=0
failed=1 # until the tests say otherwise: a build that fails is a failure
trap 'printf "%d passed, %d failed\n" "$passed" "$failed"' EXIT

usage() {
    complain "Usage: tests/run.sh [--werror] [[--preset] release|debug|asan|tsan|coverage] [-- CTEST-ARGUMENT...]"
    exit 2
}

preset=release
cmake_arguments=(-DFLEETSYNC_TESTS=ON)
while [ $# -gt 0 ]; do
    case $1 in
        --werror) cmake_arguments+=(-DFLEETSYNC_WERROR=ON) ;;
        --preset)
            [ $# -ge 2 ] || usage
            preset=$2
            shift
            ;;
        --)
            shift
            break
            ;;
        -*) usage ;;
        *) preset=$1 ;;
    esac
    shift
done

install_missing "${build_packages[@]}" "${test_packages[@]}" "${lint_packages[@]}" || exit 1
build "$preset" "${cmake_arguments[@]}" || exit 1

step "Running the tests of the preset $preset"
log=build/$preset/tests.log
ctest --preset "$preset" --parallel 3 --no-tests=error "$@" </dev/null | tee "$log"
status=$?

# ctest's own summary: "98% tests passed, 1 tests failed out of 57"
summary=$(sed -nE 's/^[0-9]+% tests passed, ([0-9]+) tests failed out of ([0-9]+)$/\1 \2/p' "$log")
if [ -z "$summary" ]; then
    complain "ctest gave no summary (exit code $status)"
    exit 1
fi
read -r failed total <<<"$summary"
passed=$((total - failed))
if [ $status -ne 0 ] && [ "$failed" -eq 0 ]; then
    complain "ctest ended with $status though no test failed"
    failed=1
fi
[ "$failed" -eq 0 ]
