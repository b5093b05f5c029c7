# SPDX-FileCopyrightText: 2026 FleetSync contributors
# SPDX-License-Identifier: MIT
# shellcheck shell=bash
#
# Sourced by the tests of the packages: counts, and says how long each step took.

passed=0
failed=0

# check WHAT COMMAND...: one line, and a count; what a failed command said comes with it.
check() {
    local what=$1 said begin=$SECONDS
    shift
    if said=$("$@" 2>&1); then
        printf 'ok    %s (%d s)\n' "$what" "$((SECONDS - begin))"
        passed=$((passed + 1))
    else
        printf 'FAIL  %s (%d s)\n%s\n' "$what" "$((SECONDS - begin))" "$said"
        failed=$((failed + 1))
    fi
}

# comes COMMAND...: waits until it succeeds, for half a minute at most.
comes() {
    local end=$((SECONDS + 30))
    until "$@"; do
        [ $SECONDS -lt $end ] || return 1
        sleep 0.1
    done
}

summary() {
    printf '%d passed, %d failed\n' "$passed" "$failed"
    [ "$failed" -eq 0 ]
}
