#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-or-later
#
# tools/check_headers.sh: checks that every header compiles alone.
set -eu
cd "$(dirname "$0")/.."

bad=0
for header in $(find . -path './build*' -prune -o -name '*.h' -print | sort); do
	echo "#include \"${header#./}\"" |
		gcc -std=gnu11 -D_GNU_SOURCE -Wall -Wextra -Werror -fsyntax-only -I. -Ibuild \
			-x c - ||
		bad=1
done
exit $bad
