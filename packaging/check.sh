#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 FleetSync contributors
# SPDX-License-Identifier: MIT
#
# check.sh [deb|bundle|windows]...: tries the installers of build/packages where they go: a bare Debian 12
# in a chroot (root, network), and Windows under wine. Without a word, all that packaging/build.sh made.
set -uo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.." || exit 1
. packaging/common.sh

version=$(packaging/releasenotes.py --form version)
passed=0
failed=0
log=$(mktemp)
trap 'rm -f "$log"' EXIT

file_of() {
    case $1 in
        deb) printf 'build/packages/fleetsync_%s_%s.deb\n' "$version" "$(dpkg --print-architecture)" ;;
        bundle) printf 'build/packages/fleetsync-%s-linux-%s.sh\n' "$version" "$(uname -m)" ;;
        windows) printf 'build/packages/fleetsync-%s-windows-x86_64-setup.exe\n' "$version" ;;
        *)
            complain "Usage: packaging/check.sh [deb|bundle|windows]..."
            exit 2
            ;;
    esac
}

# No installer may outgrow what people like to fetch: in bytes.
limit_of() { case $1 in deb) echo 2000000 ;; bundle) echo 35000000 ;; windows) echo 25000000 ;; esac; }

run() {
    local file size p f
    file=$(file_of "$1") || exit 2
    step "$file"
    size=$(stat -c %s "$file") || { failed=$((failed + 1)); return; }
    if [ "$size" -gt "$(limit_of "$1")" ]; then
        complain "FAIL  $size bytes, at most $(limit_of "$1")"
        failed=$((failed + 1))
    fi
    "tests/packaging/$1.sh" "$file" | tee "$log"
    read -r p f < <(tail -n 1 "$log" | sed -nE 's/^([0-9]+) passed, ([0-9]+) failed$/\1 \2/p') || { p=0 f=1; }
    passed=$((passed + p))
    failed=$((failed + f))
}

targets=("$@")
if [ $# -eq 0 ]; then
    for target in deb bundle windows; do
        [ -e "$(file_of $target)" ] && targets+=("$target")
    done
fi
install_missing "${checking_packages[@]}" || exit 1
for target in "${targets[@]}"; do
    if [ "$target" = windows ]; then
        install_missing "${wine_packages[@]}" || exit 1
    fi
    run "$target"
done
printf '%d passed, %d failed\n' "$passed" "$failed"
[ "$failed" -eq 0 ] && [ "$passed" -gt 0 ]
