#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 FleetSync contributors
# SPDX-License-Identifier: MIT
#
# release.sh [TARGET...]: all installers (or those named), their SHA256SUMS and the release notes, in
# build/packages. The version stands in project() of CMakeLists.txt, what is new in the AppStream file.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
. packaging/common.sh

version=$(sed -nE 's/^project\(FleetSync VERSION ([0-9.]+) .*/\1/p' CMakeLists.txt)
if [ "$(packaging/releasenotes.py --form version)" != "$version" ]; then
    complain "The newest entry of packaging/desktop/fleetsync.metainfo.xml is not $version"
    exit 1
fi
if [ -n "$(git -c safe.directory='*' status --porcelain)" ]; then
    complain "There are changes that are not committed: nobody could make the same bytes again"
    exit 1
fi
rm -rf build/packages
[ $# -gt 0 ] || set -- all
packaging/build.sh "$@"
packaging/releasenotes.py --release "$version" >build/packages/RELEASE-NOTES.txt
(cd build/packages && sha256sum fleetsync* RELEASE-NOTES.txt >SHA256SUMS)
step "build/packages is complete:"
cat build/packages/SHA256SUMS
