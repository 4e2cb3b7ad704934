#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-or-later
#
# tools/format.sh: formats all C with .clang-format, in place (tools/check_format.sh has the
# version).
set -eu
cd "$(dirname "$0")/.."
find . -path './build*' -prune -o -name '*.[ch]' -print | sort | xargs clang-format -i
