# SPDX-FileCopyrightText: 2026 FleetSync contributors
# SPDX-License-Identifier: MIT
"""Plays the tour without a display and looks at what it left: tour.py PROGRAM FOLDER."""

import os
import shutil
import struct
import subprocess
import sys
from pathlib import Path

STEPS = [
    "01-welcome",
    "02-fleets",
    "03-form",
    "04-requested",
    "05-progress",
    "06-more-progress",
    "07-waiting",
    "08-failure",
    "09-retry",
    "10-done",
    "11-no-movement",
    "12-time-left",
    "13-active",
    "14-needs-attention",
    "15-history",
    "16-checking",
    "17-not-started",
    "18-already-running",
    "19-stop-question",
    "20-stopped",
]
SMALLEST = (300, 100)


def size_of(picture: bytes) -> tuple[int, int]:
    """Width and height of a whole PNG; (0, 0) when it is none."""
    if not picture.startswith(b"\x89PNG\r\n\x1a\n") or b"IEND" not in picture[-12:]:
        return 0, 0
    return struct.unpack(">II", picture[16:24])


def problems(said: str, folder: Path) -> list[str]:
    """What is missing in the pictures and in what the tour said."""
    found = []
    pictures = {}
    for number, step in enumerate(STEPS, 1):
        if f"[{number}/{len(STEPS)}] {step}: " not in said:
            found.append(f"step {step} was not told")
        path = folder / f"{step}.png"
        if not path.is_file():
            found.append(f"{path.name} is missing")
            continue
        pictures[step] = path.read_bytes()
        size = size_of(pictures[step])
        if size[0] < SMALLEST[0] or size[1] < SMALLEST[1]:
            found.append(f"{path.name} is no picture of a window: {size}")
    if not found and pictures["05-progress"] == pictures["06-more-progress"]:
        found.append("the bar did not move between 05 and 06")
    found += [f"{path.name} tells of a failure" for path in folder.glob("*-failed.png")]
    return found


def main() -> int:
    program, folder = sys.argv[1], Path(sys.argv[2])
    shutil.rmtree(folder, ignore_errors=True)
    environment = {
        name: value
        for name, value in os.environ.items()
        if name not in ("DISPLAY", "WAYLAND_DISPLAY") and not name.startswith("TERMINAL_")
    }
    environment["QT_QPA_PLATFORM"] = "offscreen"
    played = subprocess.run(
        [program, "--tour", str(folder)],
        env=environment,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        check=False,
    )
    print(played.stdout, end="")
    found = problems(played.stdout, folder)
    if played.returncode != 0:
        found.insert(0, f"the tour ended with {played.returncode}: {played.stderr.strip()}")
    for problem in found:
        print(f"FAILED: {problem}")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
