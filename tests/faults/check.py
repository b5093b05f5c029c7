#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 FleetSync contributors
# SPDX-License-Identifier: MIT
"""Every case of the fault matrix has a row in README.md, and every row there a test row in the sources."""
import re
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "lint"))
from findings import Finding, main, without_comments  # noqa: E402

TABLE = "tests/faults/README.md"

REQUIRED = """
startFrom_absent startFrom_exact startFrom_midnight

fin_before_reply rst_before_reply tls_fin_before_reply keepalive_fin_on_second keepalive_rst_on_second
fin_on_first_byte idle_fin_then_post partial_status_line partial_headers garbage_banner
continue100_then_fin h2_conn_cut reply_after_deadline reply_lost_created reply_lost_not_created refused
dns_fail tls_selfsigned tls_wrong_host tls10_server proxy_never_connects proxy_407

redirect_307_other_host redirect_303 429_header_seconds 429_http_date_skewed 429_body 429_garbage_huge
409_ours 409_foreign 409_no_detail 500_but_created 503_not_created 401_mid_queue 403_one_connection
201_empty 201_truncated 201_id_number

trunc_content_length chunk_cut_mid bad_chunk_size gzip_truncated gzip_bad_crc gzip_bomb plain_100MB
headers_200 header_1MB slow_body slow_header stall_mid_body json_deep dup_keys invalid_utf8
lone_surrogate html_with_200 cursor_loop page_changes_during_crawl

kill9_at_each_failpoint two_instances empty_lock_file local_server_takeover suspend_resume clock_jump

full_before_SENDING full_before_ACKED journal_corrupt wal_missing cache_corrupt db_locked
read_only_folder settings_full_disk

no_dbus keyring_locked key_with_CRLF logs_hold_no_secret no_core cookie_replay html_name_everywhere
nested_table_name open_bad_schemes url_userinfo ansi_in_reason
""".split()

_line = re.compile(r"\|\s*`([^`]+)`\s*\|([^|]*)\|(.*)\|\s*$")
_test = re.compile(r"`([a-z0-9]+)\.([a-z0-9]+)`: `([^`]+)`")
_raw = re.compile(r'R"(?P<end>[^(\s]*)\(.*?\)(?P=end)"', re.S)
_beside = re.compile(r'#include "([a-z0-9/]+\.h)"')
_literal = re.compile(r'"((?:\\.|[^"\\\n])*)"')


def literals(text):
    """The strings of a source, those that the format broke in two joined again."""
    text = _raw.sub("0", without_comments(text))
    return set(_literal.findall(re.sub(r'(?<!\\)"\s+"', "", text)))


def rows_of(source):
    """Of a test and of the headers beside it that it includes."""
    text = source.read_text()
    found = literals(text)
    for name in _beside.findall(text):
        header = source.parent.parent / name
        if header.parent == source.parent and header.is_file():
            found |= literals(header.read_text())
    return found


def tests_of(root, line, case, cell):
    named = _test.findall(cell)
    if not named:
        yield Finding(TABLE, line, "test", f"{case}: no test is named")
    for module, subject, row in named:
        source = root / "tests" / module / f"tst_{subject}.cpp"
        if not source.is_file():
            yield Finding(TABLE, line, "test", f"{case}: there is no test {module}.{subject}")
        elif row not in rows_of(source):
            yield Finding(TABLE, line, "row", f"{case}: {module}.{subject} has no row “{row}”")
        elif not row.startswith(case):
            yield Finding(TABLE, line, "name", f"{case}: the row “{row}” does not begin with the case")


def check(root, _):
    seen = set()
    for line, text in enumerate((root / TABLE).read_text().splitlines(), 1):
        match = _line.match(text)
        if not match:
            continue
        case, what, cell = match.groups()
        if case in seen:
            yield Finding(TABLE, line, "twice", f"{case} has a line already")
        if case not in REQUIRED:
            yield Finding(TABLE, line, "unknown", f"the fault matrix has no {case}")
        if not what.strip():
            yield Finding(TABLE, line, "what", f"{case}: what must be seen is not said")
        seen.add(case)
        yield from tests_of(root, line, case, cell)
    for case in REQUIRED:
        if case not in seen:
            yield Finding(TABLE, 0, "missing", f"{case} is not in the table")


def grow(root):
    """Good lines for all that the bad sample is not about."""
    table = root / TABLE
    told = table.read_text()
    rest = [case for case in REQUIRED if f"`{case}`" not in told]
    rows = [f"| `{case}` | x | `net.rest`: `{case}: x` |" for case in rest if case != "gzip_bomb"]
    table.write_text(told + "\n".join(rows) + "\n")
    (root / "tests/net/tst_rest.cpp").write_text("\n".join(f'row("{case}: x");' for case in rest))


if __name__ == "__main__":
    sys.exit(main(check, grow=grow))
