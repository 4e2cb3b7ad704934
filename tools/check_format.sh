#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-or-later
#
# tools/check_format.sh: all C is formatted as .clang-format says, by clang-format 14: others lay
# out a few places differently, so where another is installed nothing can be said (exit status 77:
# skipped).
set -eu
cd "$(dirname "$0")/.."

wanted=14
found=$(clang-format --version | sed -n 's/.*version \([0-9]*\)\..*/\1/p')
if [ "$found" != "$wanted" ]; then
	echo "the format is that of clang-format $wanted, here is ${found:-one of unknown version}"
	exit 77
fi
find . -path './build*' -prune -o -name '*.[ch]' -print | sort |
	xargs clang-format --dry-run -Werror
