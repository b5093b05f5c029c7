#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 FleetSync contributors
# SPDX-License-Identifier: MIT
"""The release entries of the AppStream file in other forms: Debian's changelog, or notes to read."""
import argparse
import datetime
import pathlib
import sys
import textwrap
import xml.etree.ElementTree

METAINFO = pathlib.Path(__file__).parent / "desktop" / "fleetsync.metainfo.xml"
MAINTAINER = "FleetSync contributors <fleetsync@fleetsync.invalid>"


def releases(path):
    """Newest first, as AppStream has them: version, date, lead sentences, points."""
    for release in xml.etree.ElementTree.parse(path).getroot().iterfind("releases/release"):
        texts = [" ".join(p.text.split()) for p in release.iterfind("description/p")]
        points = [" ".join(li.text.split()) for li in release.iterfind("description/ul/li")]
        yield release.get("version"), datetime.date.fromisoformat(release.get("date")), texts, points


def debian(version, date, texts, points):
    wrap = textwrap.TextWrapper(78, initial_indent="  * ", subsequent_indent="    ")
    entries = "\n".join(wrap.fill(line) for line in [*texts, *points])
    day = date.strftime("%a, %d %b %Y")
    return f"fleetsync ({version}) stable; urgency=medium\n\n{entries}\n\n -- {MAINTAINER}  {day} 12:00:00 +0000\n"


def notes(version, date, texts, points):
    points = "\n".join(f"- {point}" for point in points)
    return f"FleetSync {version} ({date.isoformat()})\n\n" + "\n\n".join([*texts, points]) + "\n"


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--form", choices=("debian", "notes", "version"), default="notes")
    parser.add_argument("--release", metavar="VERSION", help="this one alone")
    arguments = parser.parse_args()
    found = [entry for entry in releases(METAINFO) if arguments.release in (None, entry[0])]
    if not found:
        sys.exit(f"{METAINFO.name} has no release {arguments.release}: add its entry first")
    if arguments.form == "version":
        print(found[0][0])
        return
    form = debian if arguments.form == "debian" else notes
    print("\n".join(form(*entry) for entry in found), end="")


if __name__ == "__main__":
    main()
