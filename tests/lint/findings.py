# SPDX-FileCopyrightText: 2026 FleetSync contributors
# SPDX-License-Identifier: MIT
"""What all lint scripts share: findings, the walk over our files, and the proof that a lint can fail.

A script has `check(root, arguments)`, which yields findings, and ends in `main(check)`.
`--self-test` runs it over `samples/<script>` and wants exactly the findings of `expected.txt` there,
one "path:line rule" a line: the bad lines are found, the good lines beside them are not.
"""
import argparse
import re
import shutil
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

HERE = Path(__file__).resolve().parent
SAMPLES = "tests/lint/samples"


@dataclass(frozen=True, order=True)
class Finding:
    path: str  # relative to the root
    line: int  # from 1; 0 = the whole file
    rule: str
    text: str

    def place(self):
        return f"{self.path}:{self.line} {self.rule}"


def files(root, folders, suffixes):
    """Our files below the folders, sorted; the bad samples are none of them."""
    for folder in folders:
        for path in sorted((root / folder).rglob("*")):
            name = path.relative_to(root).as_posix()
            if path.is_file() and path.name.endswith(suffixes) and not name.startswith(SAMPLES):
                yield path, name


_comment = r"//[^\n]*|/\*.*?\*/"
_raw_string = r'R"(?P<end>[^(\s]*)\(.*?\)(?P=end)"'
_string = r'"(?:\\.|[^"\\\n])*"'
_character = r"(?<![0-9A-Fa-f])'(?:\\.|[^'\\\n])+'"  # not the separator of 10'000
_comments = re.compile(f"(?P<string>{_raw_string}|{_string}|{_character})|{_comment}", re.S)
_include = re.compile(r'^\s*#\s*include\s*([<"])([^>"]+)[>"]', re.M)


def _blank(text):
    return re.sub(r"[^\n]", " ", text)


def without_comments(text):
    """The same lines and columns with comments blanked."""
    return _comments.sub(lambda m: m.group(0) if m.group("string") else _blank(m.group(0)), text)


def code_only(text):
    """The same lines and columns with comments and literals blanked."""
    return _comments.sub(lambda m: _blank(m.group(0)), text)


def line_of(text, position):
    return text.count("\n", 0, position) + 1


def includes(text):
    """Yields (line, is it in angle brackets, name)."""
    text = without_comments(text)
    for match in _include.finditer(text):
        yield line_of(text, match.start(2)), match.group(1) == "<", match.group(2)


def _self_test(check, arguments, grow):
    script = Path(sys.argv[0]).stem
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder) / "tree"
        shutil.copytree(HERE / "samples" / script, root)
        if grow:
            grow(root)
        found = sorted(finding.place() for finding in check(root, arguments))
        wanted = sorted((root / "expected.txt").read_text().split("\n"))
    wanted = [line for line in wanted if line]
    for line in wanted:
        if wanted.count(line) > found.count(line):
            print(f"should have been found: {line}")
    for line in found:
        if found.count(line) > wanted.count(line):
            print(f"should not have been found: {line}")
    print(f"{len(found)} findings in the bad samples, {len(wanted)} wanted")
    return 0 if found == wanted and wanted else 1


def main(check, *, options=(), grow=None):
    """@param grow makes what is too dull to keep in the sample tree."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--root", type=Path, default=HERE.parents[1])
    parser.add_argument("--self-test", action="store_true")
    for name, words in options:
        parser.add_argument(name, **words)
    arguments = parser.parse_args()
    if arguments.self_test:
        return _self_test(check, arguments, grow)
    found = sorted(check(arguments.root.resolve(), arguments))
    for finding in found:
        print(f"{finding.path}:{finding.line}: {finding.text} [{finding.rule}]")
    print(f"{len(found)} findings")
    return 1 if found else 0
