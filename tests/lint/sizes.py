#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 FleetSync contributors
# SPDX-License-Identifier: MIT
"""A file over the limit is probably two things in one file."""
import sys

from findings import Finding, files, main

LIMITS = {".cpp": 300, ".h": 120, ".ui": 300}


def check(root, _):
    for path, name in files(root, ["src", "ui"], tuple(LIMITS)):
        lines = len(path.read_text().splitlines())
        limit = LIMITS[path.suffix]
        if lines > limit:
            yield Finding(name, 0, "size", f"{lines} lines, at most {limit}")


def grow(root):
    """Files of exactly the limit and one line over it."""
    for suffix, limit in LIMITS.items():
        folder = root / ("ui" if suffix == ".ui" else "src/core")
        folder.mkdir(parents=True, exist_ok=True)
        (folder / f"full{suffix}").write_text("//\n" * limit)
        (folder / f"over{suffix}").write_text("//\n" * (limit + 1))


if __name__ == "__main__":
    sys.exit(main(check, grow=grow))
