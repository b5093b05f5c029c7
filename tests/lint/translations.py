#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 FleetSync contributors
# SPDX-License-Identifier: MIT
"""Every text of src and ui is translated in every language; lrelease alone would not mind.

lupdate runs on copies, so that a text that the committed files do not have shows as unfinished.
"""
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as xml
from pathlib import Path

from findings import Finding, main

LANGUAGES = ("en", "es", "fr")
PLURALS_ONLY = ("en",)  # the sources are English; its file holds the plural forms


def messages(path):
    """(context, source, comment) -> message element."""
    return {(context.findtext("name"), message.findtext("source"), message.findtext("comment")): message
            for context in xml.parse(path).getroot().iter("context")
            for message in context.iter("message")}


def updated(root, arguments, committed, folder):
    """The copy of a file as lupdate leaves it."""
    copy = Path(folder) / committed.name
    shutil.copy(committed, copy)
    language = committed.stem.rpartition("_")[2]
    plural = ["-pluralonly"] if language in PLURALS_ONLY else []
    sources = [str(root / name) for name in ("src", "ui") if (root / name).is_dir()]
    subprocess.run([arguments.lupdate, *sources, "-silent", "-no-obsolete", "-locations", "none",
                    *plural, "-ts", str(copy)], check=True, capture_output=True, text=True)
    return messages(copy)


def placeholders(text):
    return sorted(re.findall(r"%L?\d+", text))


def problems(message):
    """Yields (rule, text) for one message."""
    translation = message.find("translation")
    source = message.findtext("source")
    numerus = message.get("numerus") == "yes"
    texts = [form.text or "" for form in translation.iter("numerusform")] if numerus \
        else [translation.text or ""]
    if translation.get("type") == "unfinished":
        yield "unfinished", "is unfinished or missing"
    elif not texts or not all(text.strip() for text in texts):
        yield "empty", "has an empty translation"
    elif any(placeholders(text) != placeholders(source) for text in texts):
        yield "placeholder", "has other placeholders than its source"
    elif any(re.search(r"%n\b", text) for text in texts):
        yield "bare-count", "has %n where %Ln keeps the thousands apart"


def check(root, arguments):
    for language in LANGUAGES:
        committed = root / "translations" / f"fleetsync_{language}.ts"
        name = committed.relative_to(root).as_posix()
        if not committed.is_file():
            yield Finding(name, 0, "missing", f"no translation into {language}")
            continue
        with tempfile.TemporaryDirectory() as folder:
            wanted = updated(root, arguments, committed, folder)
        for key, message in wanted.items():
            for rule, text in problems(message):
                yield Finding(name, 0, rule, f'{key[0]}: "{key[1]}" {text}')
        for key in messages(committed).keys() - wanted.keys():
            yield Finding(name, 0, "obsolete", f'{key[0]}: "{key[1]}" is in no source any more')


if __name__ == "__main__":
    sys.exit(main(check, options=[("--lupdate", {"default": "lupdate"})]))
