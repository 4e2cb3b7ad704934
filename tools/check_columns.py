#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-or-later
"""
check_columns.py FILE…: checks that no line has over 100 columns; tabs stop at multiples of 8.
"""
import sys

COLUMNS = 100


def main(paths):
    bad = 0
    for path in paths:
        with open(path, encoding="utf-8") as f:
            for number, line in enumerate(f, 1):
                columns = len(line.rstrip("\n").expandtabs(8))
                if columns > COLUMNS:
                    print(f"{path}:{number}: {columns} columns, at most {COLUMNS}")
                    bad += 1
    return bool(bad)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
