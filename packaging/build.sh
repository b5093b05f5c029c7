#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 FleetSync contributors
# SPDX-License-Identifier: MIT
#
# build.sh TARGET...: makes installers in build/packages and prints path, size and SHA-256 of each.
# The same commit on the same Debian gives the same bytes.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
. packaging/common.sh

usage() {
    complain "Usage: packaging/build.sh deb|rpm|bundle|windows|all..."
    exit 2
}

[ $# -gt 0 ] || usage
targets=()
for target in "$@"; do
    case $target in
        deb | rpm | bundle | windows) targets+=("$target") ;;
        all) targets+=(deb rpm bundle windows) ;;
        *) usage ;;
    esac
done

output=$PWD/build/packages
version=$(sed -nE 's/^project\(FleetSync VERSION ([0-9.]+) .*/\1/p' CMakeLists.txt)
# No commit, no date: a source archive is packed with the date of its newest release entry.
SOURCE_DATE_EPOCH=$(git -c safe.directory='*' log -1 --format=%ct 2>/dev/null ||
    date -u -d "$(sed -nE '0,/<release /s/.*<release .*date="([^"]+)".*/\1/p' packaging/desktop/fleetsync.metainfo.xml)" +%s)
export SOURCE_DATE_EPOCH LC_ALL=C.UTF-8 TZ=UTC
# rcc notes when each icon was checked out, unless that is later than this second of 1970.
export QT_RCC_SOURCE_DATE_OVERRIDE=1
umask 022
mkdir -p "$output"

# Once for all three of Linux: DEB, RPM and bundle hold the same program.
linux_built=false
build_linux() {
    $linux_built && return
    linux_built=true
    install_missing "${build_packages[@]}" "${packing_packages[@]}"
    use_ccache
    step "Building for Linux"
    # Hardened as Debian's own programs are; no path of this computer inside.
    cmake -S . -B build/linux -G Ninja -DCMAKE_BUILD_TYPE=Release -DCMAKE_INSTALL_PREFIX=/usr \
        -DFLEETSYNC_TESTS=OFF -DFLEETSYNC_PCH=ON -DFLEETSYNC_UNITY=ON -DFLEETSYNC_PACKAGING=ON \
        -DCMAKE_CXX_FLAGS="-ffile-prefix-map=$PWD=. -fstack-protector-strong -U_FORTIFY_SOURCE -D_FORTIFY_SOURCE=2" \
        -DCMAKE_EXE_LINKER_FLAGS="-Wl,-z,relro,-z,now -Wl,--as-needed" >build/linux.log
    cmake --build build/linux
}

# The tree that bundle and RPM share, complete with Qt.
staged=false
stage=$PWD/build/stage
stage_bundle() {
    $staged && return
    staged=true
    build_linux
    rm -rf "$stage"
    cmake --install build/linux --strip --prefix "$stage" >/dev/null
    packaging/linux/bundle.sh "$stage"
    find "$stage" -exec touch -h -d "@$SOURCE_DATE_EPOCH" {} +
}

build_deb() {
    build_linux
    (cd build/linux && cpack -G DEB -B "$output" >cpack.log) || { cat build/linux/cpack.log; return 1; }
    rm -rf "$output/_CPack_Packages"
    artefact "fleetsync_${version}_$(dpkg --print-architecture).deb"
}

build_rpm() {
    stage_bundle
    local top=$PWD/build/rpm
    rm -rf "$top"
    rpmbuild -bb --quiet --define "_topdir $top" --define "version $version" --define "stage $stage" \
        packaging/linux/fleetsync.spec
    mv "$top"/RPMS/*/*.rpm "$output/"
    artefact "fleetsync-$version-1.$(uname -m).rpm"
}

build_bundle() {
    stage_bundle
    local name head skip
    name=fleetsync-$version-linux-$(uname -m).sh
    head=$(sed "s/@VERSION@/$version/; s/@MACHINE@/$(uname -m)/g" packaging/linux/installer.sh)
    skip=$(($(wc -l <<<"$head") + 1))
    {
        printf '%s\n' "${head/@SKIP@/$skip}"
        tar -C "$stage" --sort=name --mtime="@$SOURCE_DATE_EPOCH" --owner=0 --group=0 --numeric-owner \
            -cf - bin lib share | gzip -9n
    } >"$output/$name"
    chmod 755 "$output/$name"
    artefact "$name"
}

build_windows() {
    packaging/windows/build.sh "$version" "$output"
    artefact "fleetsync-$version-windows-x86_64-setup.exe"
}

artefact() {
    local file=$output/$1
    printf '%s  %d bytes  sha256 %s\n' "$file" "$(stat -c %s "$file")" "$(sha256sum "$file" | cut -d' ' -f1)"
}

for target in "${targets[@]}"; do
    "build_$target"
done
