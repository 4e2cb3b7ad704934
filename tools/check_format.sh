#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-or-later
#
# tools/check_format.sh: all C is formatted as .clang-format says.
set -eu
cd "$(dirname "$0")/.."

find . -path './build*' -prune -o -name '*.[ch]' -print | sort | xargs clang-format --dry-run -Werror
