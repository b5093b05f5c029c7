#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 FleetSync contributors
# SPDX-License-Identifier: MIT
#
# Every lint test (unless --no-tests), then clang-tidy and clazy over the whole tree: about ten
# seconds a file. Other options are those of analyse.py.
set -uo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.." || exit 1
. packaging/common.sh

tests=true
if [ "${1-}" = --no-tests ]; then
    tests=false
    shift
fi

install_missing "${build_packages[@]}" "${test_packages[@]}" "${lint_packages[@]}" || exit 1
step "Configuring the preset debug"
cmake --preset debug -DFLEETSYNC_TESTS=ON || exit 1
step "Generating what the sources include (moc, uic), without compiling"
ninja -C build/debug -t targets all \
    | sed -nE 's/^(([^:]*\/)?([a-z_0-9-]+_autogen|ui_[a-z0-9]+\.h)): .*/\1/p' \
    | xargs -r ninja -C build/debug || exit 1

status=0
if $tests; then
    step "Running the lint tests"
    ctest --preset debug --label-regex '^lint$' || status=1
fi
step "Running clang-tidy and clazy"
python3 tests/lint/analyse.py --build build/debug "$@" || status=1
exit $status
