#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 FleetSync contributors
# SPDX-License-Identifier: MIT
"""The top level, file names and heads, licences of what is linked, and that every file is built."""
import re
import subprocess
import sys

from findings import Finding, files, line_of, main

TOP = {"CMakeLists.txt", "CMakePresets.json", "LICENSE", "README.md", "src", "ui", "resources", "tests",
       "translations", "packaging", ".ci", ".clang-format", ".clang-tidy", ".clazy", ".editorconfig",
       ".gitignore", ".gitattributes", ".github"}
# What git does not see (.gitignore), and git itself.
LOCAL = re.compile(r"\.git|build|\.cache|compile_commands\.json|CMakeUserPresets\.json|.*\.user")
HEAD = ("SPDX-FileCopyrightText: 2026 FleetSync contributors", "SPDX-License-Identifier: MIT")
COMMENT = {".h": "// ", ".cpp": "// ", ".in": "// ", ".py": "# ", ".sh": "# ", ".txt": "# ", ".cmake": "# "}
# Qt's modules that have no LGPL.
GPL = ("Bodymovin|Charts|Coap|DataVisualization|Graphs|Grpc|HttpServer|Mqtt|NetworkAuth|OpcUa|Protobuf"
       "|Quick3D\\w*|QuickTimeline|QmlCompiler\\w*|ShaderTools|VirtualKeyboard|WaylandCompositor")
GPL_WORDS = re.compile(rf"\bQt6?::(?:{GPL})\b|\b(?:COMPONENTS|OPTIONAL_COMPONENTS)\b[^)]*?\b(?:{GPL})\b")


def top_level(root):
    """What is committed; without git, what lies there."""
    asked = subprocess.run(["git", "-c", "safe.directory=*", "ls-files"], cwd=root,
                           capture_output=True, text=True) if (root / ".git").exists() else None
    if asked and asked.returncode == 0:
        names = {line.partition("/")[0] for line in asked.stdout.splitlines()}
    else:
        names = {path.name for path in root.iterdir() if not LOCAL.fullmatch(path.name)}
    return sorted(names)


def head(path, name):
    lines = path.read_text().splitlines()
    if lines and lines[0].startswith("#!"):
        lines = lines[1:]
    mark = COMMENT[path.suffix]
    if lines[:2] != [mark + line for line in HEAD]:
        yield Finding(name, 1, "spdx", "the first two lines are the SPDX lines")
    if path.suffix == ".h" and "#pragma once" not in lines[:3]:
        yield Finding(name, 3, "pragma-once", "#pragma once follows the SPDX lines")


def cmake_of(root, path):
    """The text of the CMake lists between the root and the file."""
    return "".join((folder / "CMakeLists.txt").read_text() for folder in path.parents
                   if root in (folder, *folder.parents) and (folder / "CMakeLists.txt").is_file())


def built(root, path, name):
    """A source that no CMake list names is never compiled, nor tested."""
    wanted = path.stem[len("tst_"):] if path.stem.startswith("tst_") else path.name
    if not re.search(rf"(?<![\w.]){re.escape(wanted)}(?![\w.])", cmake_of(root, path)):
        yield Finding(name, 0, "orphan", f"no CMakeLists.txt names {wanted}")


def check(root, _):
    for entry in top_level(root):
        if entry not in TOP and entry != "expected.txt":
            yield Finding(entry, 0, "top", "the house plan has no place for it at the top level")
    for path, name in files(root, ["src", "tests", "packaging"], tuple(COMMENT)):
        if path.suffix != ".txt" or path.name == "CMakeLists.txt":
            yield from head(path, name)
        if path.suffix in (".h", ".cpp") and not re.fullmatch(r"(tst_)?[a-z0-9]+\.(h|cpp)", path.name):
            yield Finding(name, 0, "name", "a file is named as its class, in lower case")
        if path.suffix == ".cpp":
            yield from built(root, path, name)
        if path.name == "CMakeLists.txt" or path.suffix == ".cmake":
            yield from licences(path, name)
    if (root / "CMakeLists.txt").exists():
        yield from licences(root / "CMakeLists.txt", "CMakeLists.txt")


def licences(path, name):
    text = re.sub(r"#[^\n]*", lambda m: " " * len(m.group()), path.read_text())
    for match in GPL_WORDS.finditer(text):
        yield Finding(name, line_of(text, match.end()), "gpl", "Qt's GPL modules are not in what ships")


if __name__ == "__main__":
    sys.exit(main(check))
