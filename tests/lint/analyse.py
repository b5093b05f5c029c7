#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 FleetSync contributors
# SPDX-License-Identifier: MIT
"""Runs clang-tidy (.clang-tidy) and clazy (.clazy) over our sources.

One check is one tool on one source file; the last line is "N passed, M failed". When the time
budget is used up, what was not checked is named and counted neither way.
"""
import argparse
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

HEADERS = r".*/(src|tests)/[a-z0-9/]+\.h$"
ONE_FILE = 300  # seconds; a tool that takes longer hangs


def clazy_checks(root):
    lines = (root / ".clazy").read_text().splitlines()
    return ",".join(line for line in lines if line and not line.startswith("#"))


def commands(root, database):
    """Tool name -> command line without the file."""
    relaxed = ["--extra-arg=-Wno-error", "--extra-arg=-Wno-unknown-warning-option"]
    return {
        "clang-tidy": ["clang-tidy", "--quiet", f"-p={database}", *relaxed],
        "clazy": ["clazy-standalone", f"-p={database}", f"--checks={clazy_checks(root)}",
                  f"--header-filter={HEADERS}", *relaxed],
    }


def findings(output):
    """The lines that say what is wrong, each once; without clang's own warnings, which g++ gives."""
    told = re.compile(r"^/.*(error:|\[-Wclazy-)")
    return list(dict.fromkeys(line for line in output.splitlines() if told.match(line)))


def without_pch(build, folder):
    """Writes the compile commands without g++'s precompiled headers, which clang cannot read, so
    that an include which they hide is missed here."""
    entries = json.loads((build / "compile_commands.json").read_text())
    for entry in entries:
        entry["command"] = re.sub(r"-Winvalid-pch|-include \S*cmake_pch\S*", "", entry["command"])
    (Path(folder) / "compile_commands.json").write_text(json.dumps(entries))
    return [Path(entry["file"]) for entry in entries]


def git(root, *arguments):
    return subprocess.run(["git", *arguments], cwd=root, capture_output=True, text=True,
                          check=True).stdout.split("\n")


def default_base(root):
    """The newest commit that is a day older than HEAD; None when all are younger."""
    day_before = int(git(root, "log", "-1", "--format=%ct")[0]) - 24 * 3600
    return git(root, "rev-list", "-1", f"--before={day_before}", "HEAD")[0] or None


def changed(root, built):
    """Built sources that were touched since the base, newest first, headers by a file that sees them."""
    base = os.environ.get("FLEETSYNC_TIDY_BASE") or default_base(root)
    span = [f"{base}..HEAD"] if base else ["HEAD"]
    names = dict.fromkeys(git(root, "log", "--format=", "--name-only", *span, "--", "src", "tests"))
    print(f"Checking what changed since {base[:12] if base else 'the first commit'}")
    wanted = {}
    for name in filter(None, names):
        path = root / name
        if path.suffix == ".h" and path.exists():
            path = path.with_suffix(".cpp") if path.with_suffix(".cpp") in built \
                else includer(path, built)
        if path in built:
            wanted[path] = True
    return list(wanted)


def includer(header, built):
    line = f'#include "{header.parent.name}/{header.name}"'
    return next((path for path in sorted(built) if line in path.read_text()), None)


def check(command, path):
    """None when the tool hung, else its findings."""
    try:
        done = subprocess.run([*command, str(path)], capture_output=True, text=True,
                              timeout=ONE_FILE, stdin=subprocess.DEVNULL)
    except subprocess.TimeoutExpired:
        return None
    told = findings(done.stdout + done.stderr)
    if done.returncode and not told:
        told = [f"{path}: {command[0]} ended with {done.returncode}: {done.stderr[-500:]}"]
    return told


def run(jobs, workers, budget):
    """Answers passed, failed, cut."""
    deadline = time.monotonic() + budget if budget else None
    passed, failed, cut = 0, 0, []

    def one(job):
        if deadline and time.monotonic() > deadline:
            return job, None
        return job, check(job[1], job[2])

    with ThreadPoolExecutor(workers) as pool:
        for (tool, _, path), told in pool.map(one, jobs):
            if told is None:
                cut.append((tool, path))
            elif told:
                failed += 1
                print(f"{tool}:", *told, sep="\n  ", flush=True)
            else:
                passed += 1
    return passed, failed, cut


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--build", required=True, type=Path, help="holds compile_commands.json")
    parser.add_argument("--root", type=Path, default=Path(__file__).resolve().parents[2])
    parser.add_argument("--changed", action="store_true", help="only since FLEETSYNC_TIDY_BASE or a day")
    parser.add_argument("--budget", type=float, default=0, help="seconds; 0 = no end")
    parser.add_argument("--jobs", type=int, default=os.cpu_count())
    parser.add_argument("--tools", default="clang-tidy,clazy")
    parser.add_argument("files", nargs="*", type=Path)
    arguments = parser.parse_args()
    root, build = arguments.root.resolve(), arguments.build.resolve()

    with tempfile.TemporaryDirectory() as database:
        return analyse(root, without_pch(build, database), database, arguments)


def analyse(root, sources, database, arguments):
    ours = (root / "src", root / "tests")
    built = {path for path in sources if any(folder in path.parents for folder in ours)}
    if arguments.files:
        paths = [path.resolve() for path in arguments.files]
    else:
        paths = changed(root, built) if arguments.changed else sorted(built)

    known = commands(root, database)
    tools = {name: known[name] for name in arguments.tools.split(",")}
    missing = [name for name, command in tools.items() if not shutil.which(command[0])]
    for name in missing:
        print(f"{name} is not installed")
    jobs = [(name, command, path) for path in paths for name, command in tools.items()
            if name not in missing]
    passed, failed, cut = run(jobs, arguments.jobs, arguments.budget)
    if cut:
        names = sorted({str(path.relative_to(root)) for _, path in cut})
        print(f"The time limit cut {len(cut)} of {len(jobs)} checks, in {', '.join(names)}")
    print(f"{passed} passed, {failed + len(missing)} failed")
    return 1 if failed or missing else 0


if __name__ == "__main__":
    sys.exit(main())
