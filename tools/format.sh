#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-or-later
#
# tools/format.sh: formats all C as .clang-format says, in place (tools/check_format.sh: with which
# version).
set -eu
cd "$(dirname "$0")/.."
find . -path './build*' -prune -o -name '*.[ch]' -print | sort | xargs clang-format -i
