#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 FleetSync contributors
# SPDX-License-Identifier: MIT
"""What our sources do not say, found by words, in code only: comments and literals may say it."""
import re
import sys
from dataclasses import dataclass

from findings import Finding, code_only, files, line_of, main, without_comments

SRC, TESTS = "src/", "tests/"
BELOW_GUI = tuple(f"src/{module}/" for module in
                  ("core", "engine", "models", "net", "store", "simulator"))


@dataclass(frozen=True)
class Rule:
    name: str
    words: str
    text: str
    where: tuple = (SRC, TESTS)
    but: str = r"(?!)"  # files that may
    raw: bool = False  # comments and literals too
    literals: bool = False  # literals too, no comments


STATIC_DIALOGS = (r"QMessageBox::(?:about|aboutQt|critical|information|question|warning)"
                  r"|QFileDialog::get\w+|QInputDialog::get\w+|QColorDialog::getColor")
RULES = [
    Rule("tr", r"\btr\s*\(|\btranslate\s*\(|\bQT_TR\w*_NOOP|\bqtTrId\b",
         "words for people are chosen in gui and app", BELOW_GUI),
    Rule("bare-count", r"%n\b", "%Ln: a count has its thousands apart in the user's language",
         (SRC, "ui/"), literals=True),
    Rule("coroutine", r"\bco_(?:await|return|yield)\b|\bQCoro|<coroutine>",
         "no coroutines on this toolchain: Reply<T> and one .then()"),
    Rule("nested-loop", r"\bQEventLoop\b|\bprocessEvents\b|\bwaitFor[A-Z]\w*\s*\(|\b(?:"
         + STATIC_DIALOGS + r")\s*\(",
         "no nested event loop, no blocking wait: open() and a signal, or .then()", (SRC,)),
    Rule("exec", r"(?:\.|->|::)exec\s*\(", "only main() runs an event loop; dialogs open()",
         # QSqlQuery's exec() runs a statement, and all SQL goes through that one file.
         (SRC,), r"src/\w+/(?:\w*main)\.cpp|src/store/sqldatabase\.cpp"),
    Rule("context", r"\bconnect\(\s*[^,;]+,\s*[^,;]+,\s*\[|\.then\(\s*\[",
         "a context object goes before the lambda", (SRC,)),
    Rule("sender", r"(?<![\w.])sender\s*\(\s*\)", "no sender(): the lambda or the argument says who"),
    Rule("string-connect", r"\b(?:SIGNAL|SLOT)\s*\(", "connect with pointers to members"),
    Rule("auto-slot", r"\bvoid\s+(?:\w+::)?on_\w+_\w+\s*\(", "connect by hand, not by name"),
    Rule("slots", r"\bQ_SLOTS\b", "methods need no slots section", (SRC,)),
    Rule("tls", r"\bignoreSslErrors\b", "never: it ignores the host name too"),
    Rule("sleep", r"\bQThread::[mu]?sleep\b|\bqWait\s*\(|\bqSleep\b|\bsleep_(?:for|until)\b|\busleep\s*\(",
         "no sleeps: QTRY_…, QSignalSpy, Clock::after"),
    Rule("clock", r"\bcurrentDateTime(?:Utc)?\b|\bcurrent(?:M)?SecsSinceEpoch\b|\bsystem_clock::now\b"
         r"|\bQDate::currentDate\b|\bQTime::currentTime\b", "time is an argument: core's Clock",
         # The simulator shares nothing with core: its clock is its own.
         (SRC,), r"src/app/.*|src/simulator/fleetclock\.cpp"),
    Rule("singleton", r"(?<!QCoreApplication::)(?<!QNetworkInformation::)\binstance\s*\(\s*\)",
         "say whom you need: references in", (SRC,), r"src/app/.*"),
    Rule("unfinished", r"\b(?:TODO|FIXME|XXX|HACK)\b", "finish it, or file an issue",
         ("src/", "tests/", "ui/", "packaging/", "CMakeLists.txt"), r"tests/lint/.*", raw=True),
]


def check(root, _):
    suffixes = (".h", ".cpp", ".ui", ".sh", ".py", ".txt", ".in", ".cmake")
    listed = [*files(root, ["src", "tests", "ui", "packaging"], suffixes)]
    if (root / "CMakeLists.txt").exists():
        listed.append((root / "CMakeLists.txt", "CMakeLists.txt"))
    for path, name in listed:
        raw = path.read_text()
        ours = path.suffix in (".h", ".cpp")
        code = code_only(raw) if ours else ""
        spoken = without_comments(raw) if ours else raw
        for rule in RULES:
            if not name.startswith(rule.where) or re.fullmatch(rule.but, name):
                continue
            text = raw if rule.raw else spoken if rule.literals else code
            for match in re.finditer(rule.words, text):
                yield Finding(name, line_of(text, match.start()), rule.name, rule.text)


if __name__ == "__main__":
    sys.exit(main(check))
