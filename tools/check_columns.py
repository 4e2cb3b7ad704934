#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-or-later
"""
check_columns.py FILE…: checks that no line has over 100 columns; tabs stop at multiples of 8.
Generated files, whose heads say not to edit them, are not checked.
"""
import sys

COLUMNS = 100
HEAD = 10


def is_generated(lines):
    return any(line.endswith("do not edit.\n") for line in lines[:HEAD])


def main(paths):
    bad = 0
    for path in paths:
        with open(path, encoding="utf-8") as f:
            lines = f.readlines()
        if is_generated(lines):
            continue
        for number, line in enumerate(lines, 1):
            columns = len(line.rstrip("\n").expandtabs(8))
            if columns > COLUMNS:
                print(f"{path}:{number}: {columns} columns, at most {COLUMNS}")
                bad += 1
    return bool(bad)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
