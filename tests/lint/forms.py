#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 FleetSync contributors
# SPDX-License-Identifier: MIT
"""Forms open in plain Designer: Qt's own widgets, or promoted ones whose header is in src/gui."""
import sys
import xml.etree.ElementTree as xml
from pathlib import Path

from findings import Finding, files, main

# uic's own word for a separator; no class has this name.
PSEUDO = {"Line"}


def promoted(root, form, name):
    """Promoted class names; yields through `problems` what Designer or the compiler would miss."""
    known, problems = set(), []
    for custom in form.iter("customwidget"):
        header = custom.findtext("header", "")
        known.add(custom.findtext("class", ""))
        if not (header.startswith("gui/") and (root / "src" / header).is_file()):
            problems.append(Finding(name, 0, "promoted", f"no header src/{header} in src/gui"))
    return known, problems


def check(root, arguments):
    widgets = Path(arguments.qt_headers) / "QtWidgets"
    lists = "".join(path.read_text() for path, _ in files(root, ["src"], ("CMakeLists.txt",)))
    for path, name in files(root, ["ui"], (".ui",)):
        try:
            form = xml.parse(path).getroot()
        except xml.ParseError as error:
            yield Finding(name, error.position[0], "xml", str(error))
            continue
        if form.findtext("class", "").rpartition("::")[2].lower() != path.stem:
            yield Finding(name, 0, "name", "a form is named as its class, in lower case")
        known, problems = promoted(root, form, name)
        yield from problems
        for widget in form.iter("widget"):
            kind = widget.get("class")
            if kind not in known | PSEUDO and not (widgets / kind).is_file():
                yield Finding(name, 0, "widget", f"{kind} is neither Qt's nor promoted")
        if form.find("connections/connection") is not None:
            yield Finding(name, 0, "connection", "connect in code, with pointers to members")
        if path.name not in lists:
            yield Finding(name, 0, "orphan", "no CMakeLists.txt names it")


if __name__ == "__main__":
    sys.exit(main(check, options=[("--qt-headers", {"required": True})]))
