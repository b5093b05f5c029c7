#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 FleetSync contributors
# SPDX-License-Identifier: MIT
"""ico.py RSVG-CONVERT SVG ICO: one picture in the sizes that Windows shows, each as a PNG."""
import pathlib
import struct
import subprocess
import sys

SIZES = (16, 20, 24, 32, 40, 48, 64, 128, 256)


def main():
    convert, svg, ico = sys.argv[1:]
    pictures = [subprocess.run([convert, f"--width={size}", f"--height={size}", svg], check=True,
                               capture_output=True).stdout for size in SIZES]
    place = 6 + 16 * len(SIZES)
    head = struct.pack("<HHH", 0, 1, len(SIZES))
    for size, picture in zip(SIZES, pictures):
        # One byte holds up to 255; 0 stands for 256.
        head += struct.pack("<BBBBHHII", size % 256, size % 256, 0, 0, 1, 32, len(picture), place)
        place += len(picture)
    pathlib.Path(ico).write_bytes(head + b"".join(pictures))


if __name__ == "__main__":
    main()
