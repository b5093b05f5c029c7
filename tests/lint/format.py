#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 FleetSync contributors
# SPDX-License-Identifier: MIT
"""clang-format with .clang-format; `clang-format -i FILE` mends what this finds."""
import re
import subprocess
import sys

from findings import HERE, Finding, files, main

STYLE = HERE.parents[1] / ".clang-format"


def check(root, arguments):
    listed = dict(files(root, ["src", "tests"], (".h", ".cpp")))
    if not listed:
        return
    done = subprocess.run([arguments.clang_format, "--dry-run", "-Werror", f"--style=file:{STYLE}",
                           *map(str, listed)], capture_output=True, text=True)
    names = {str(path): name for path, name in listed.items()}
    places = {(match[1], int(match[2])) for match in
              re.finditer(r"^(/[^:\n]+):(\d+):\d+: error: ", done.stderr, re.M)}
    for path, line in places:
        yield Finding(names[path], line, "format", "clang-format wants it otherwise")
    if done.returncode and not places:
        yield Finding(".clang-format", 0, "tool", done.stderr[-500:])


if __name__ == "__main__":
    sys.exit(main(check, options=[("--clang-format", {"default": "clang-format"})]))
