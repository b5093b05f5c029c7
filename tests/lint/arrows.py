#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 FleetSync contributors
# SPDX-License-Identifier: MIT
"""The arrows between modules, over #include and over LINKS in CMake.

Linking alone does not hold them: <QtWidgets/QWidget> compiles where Widgets is not linked.
"""
import re
import sys
from functools import lru_cache
from pathlib import Path

from findings import Finding, files, includes, line_of, main

# Module -> modules of ours it may see, besides itself.
ARROWS = {
    "core": set(),
    "net": {"core"},
    "store": {"core"},
    "engine": {"core"},
    "models": {"engine", "core"},
    "gui": {"models", "engine", "core"},
    "simulator": set(),
    "app": {"core", "net", "store", "engine", "models", "gui", "simulator"},
}
# Module -> what of Qt it may see.
QT = {
    "core": {"QtCore"},
    "net": {"QtCore", "QtNetwork"},
    "store": {"QtCore", "QtSql"},
    "engine": {"QtCore"},
    "models": {"QtCore"},
    "gui": {"QtCore", "QtGui", "QtWidgets", "QtSvg", "QtSvgWidgets"},
    "simulator": {"QtCore"},
    "app": {"QtCore", "QtGui", "QtWidgets", "QtNetwork", "QtSql", "QtSvg"},
}
# core holds values and rules: no I/O, no clock.
IMPURE = re.compile(r"Q(File|SaveFile|Dir|Process|Settings|StandardPaths|Timer|ElapsedTimer|"
                    r"BasicTimer|TemporaryFile)|fstream|iostream|cstdio|filesystem")


@lru_cache(maxsize=None)
def qt_module(headers, name):
    """The Qt module that a header belongs to; None when it is none of Qt's, "" when unknown."""
    module, _, rest = name.partition("/")
    if module.startswith("Qt") and rest:
        return module
    if not re.match(r"Q|q[a-z]+\.h$", name):
        return None
    homes = sorted(path.parent.name for path in Path(headers).glob(f"Qt*/{name}"))
    return homes[0] if homes else ""


def problem(root, module, angled, name, headers):
    """Why this module may not include that; None when it may."""
    if not angled:
        return ours(root, module, name)
    if name.startswith("boost/"):
        return None if module == "simulator" else "only the simulator uses Boost"
    qt = qt_module(headers, name)
    if qt == "":
        return f"no Qt header <{name}> is known"
    if qt is not None and qt not in QT[module]:
        return f"{module} may not see {qt}"
    if module == "core" and IMPURE.fullmatch(name.rpartition("/")[2]):
        return "core does no I/O and knows no clock"
    return None


def ours(root, module, name):
    if name == "version.h" or name.endswith(".moc"):
        return None
    if name.startswith("ui_"):
        return None if module == "gui" else "forms belong to gui"
    other = name.partition("/")[0]
    if not (root / "src" / name).is_file():
        return f'"{name}" is not "module/file.h" of src/'
    if other != module and other not in ARROWS[module]:
        return f"{module} may not see {other}"
    return None


def linked(root, module):
    """What the module's CMake links against the arrows."""
    path = root / "src" / module / "CMakeLists.txt"
    if not path.is_file():
        return
    text = re.sub(r"#[^\n]*", lambda m: " " * len(m.group()), path.read_text())
    allowed = ({f"FleetSync::{other}" for other in ARROWS[module] | {module}}
               | {f"Qt6::{qt[2:]}" for qt in QT[module]})
    for match in re.finditer(r"\b(?:FleetSync|Qt6)::\w+", text):
        if match.group() not in allowed and match.group() not in ("Qt6::lrelease", "Qt6::lupdate"):
            yield Finding(path.relative_to(root).as_posix(), line_of(text, match.start()), "link",
                          f"{module} may not link {match.group()}")


def check(root, arguments):
    for module in ARROWS:
        for path, name in files(root, [f"src/{module}"], (".h", ".cpp")):
            for line, angled, included in includes(path.read_text()):
                text = problem(root, module, angled, included, arguments.qt_headers)
                if text:
                    yield Finding(name, line, "include", text)
        yield from linked(root, module)
    for path, name in files(root, ["src"], (".h", ".cpp")):
        if name.split("/")[1] not in ARROWS:
            yield Finding(name, 0, "module", "not in a module that the house plan knows")


if __name__ == "__main__":
    sys.exit(main(check, options=[("--qt-headers", {"required": True})]))
