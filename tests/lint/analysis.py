#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 FleetSync contributors
# SPDX-License-Identifier: MIT
"""Proves that analyse.py finds what clang-tidy and clazy should, and that being cut is no failure."""
import argparse
import json
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

HERE = Path(__file__).resolve().parent
WANTED = {
    (): (1, ["bad.cpp:10", "modernize-use-override", "bad.cpp:15", "Wclazy-connect-3arg-lambda",
             "2 passed, 2 failed"]),
    ("--budget=0.000001",): (0, ["cut 4 of 4 checks, in src/core/bad.cpp, src/core/good.cpp",
                                 "0 passed, 0 failed"]),
}


def lay_out(tree, headers):
    shutil.copytree(HERE / "samples" / "analysis", tree)
    for name in (".clang-tidy", ".clazy"):
        shutil.copy(HERE.parents[1] / name, tree)
    command = f"c++ -std=c++20 -fPIC -I{headers} -I{headers}/QtCore -Winvalid-pch " \
              "-include /nowhere/cmake_pch.hxx -c"
    entries = [{"directory": str(tree), "file": str(path), "command": f"{command} {path}"}
               for path in sorted(tree.glob("src/core/*.cpp"))]
    (tree / "compile_commands.json").write_text(json.dumps(entries))


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--qt-headers", required=True)
    headers = parser.parse_args().qt_headers
    wrong = 0
    with tempfile.TemporaryDirectory() as folder:
        tree = Path(folder).resolve() / "tree"
        lay_out(tree, headers)
        for options, (status, words) in WANTED.items():
            done = subprocess.run([sys.executable, "-B", HERE / "analyse.py", f"--root={tree}",
                                   f"--build={tree}", *options], capture_output=True, text=True)
            missing = [word for word in words if word not in done.stdout]
            if missing or done.returncode != status:
                wrong += 1
                print(f"{options}: ended with {done.returncode}, does not say {missing}:\n{done.stdout}"
                      f"{done.stderr}")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
