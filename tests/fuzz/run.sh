#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 FleetSync contributors
# SPDX-License-Identifier: MIT
#
# tests/fuzz/run.sh [SECONDS]: builds the fuzzers and runs each for SECONDS (default 10) from its
# corpus. What they find beyond it stays in build/fuzz. The last line is always "N passed, M failed".
set -uo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.." || exit 1
. packaging/common.sh

passed=0
failed=1 # until the fuzzers say otherwise: a build that fails is a failure
trap 'printf "%d passed, %d failed\n" "$passed" "$failed"' EXIT

seconds=${1:-10}
if [ $# -gt 1 ] || ! [[ $seconds =~ ^[1-9][0-9]*$ ]]; then
    complain "Usage: tests/fuzz/run.sh [SECONDS]"
    exit 2
fi

install_missing "${build_packages[@]}" "${lint_packages[@]}" || exit 1
build fuzz || exit 1

failed=0
for corpus in tests/fuzz/corpus/*/; do
    name=$(basename "$corpus")
    found=build/fuzz/found/$name
    mkdir -p "$found"
    step "Fuzzing $name for $seconds s"
    # No input may take 5 s nor 512 MB: slower is a hang for whoever waits for the answer.
    if "build/fuzz/fuzz/fuzz_$name" -max_total_time="$seconds" -timeout=5 -rss_limit_mb=512 \
        -max_len=65536 -print_final_stats=1 -artifact_prefix="$found/crash-" -verbosity=0 \
        "$found" "$corpus" >"$found.log" 2>&1 </dev/null; then
        passed=$((passed + 1))
        runs=$(sed -n 's/^stat::number_of_executed_units: *//p' "$found.log")
        printf '%s: %s executions, %s a second\n' "$name" "$runs" "$((runs / seconds))"
    else
        failed=$((failed + 1))
        tail -n 40 "$found.log" >&2
        complain "$name failed; the input is in $found/"
    fi
done
[ "$failed" -eq 0 ]
