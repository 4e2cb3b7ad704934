#!/bin/bash
# SPDX-License-Identifier: GPL-2.0-or-later
#
# tools/check_shell.sh: checks that every shell script parses, and passes shellcheck if installed.
set -eu
cd "$(dirname "$0")/.."

bad=0
while read -r script; do
	case $(head -1 "$script") in
	*bash*) bash -n "$script" || bad=1 ;;
	*) sh -n "$script" || bad=1 ;;
	esac
	if command -v shellcheck >/dev/null; then
		shellcheck "$script" || bad=1
	fi
done < <(find . -path './build*' -prune -o \( -name '*.sh' -o -name '*.bash' \
	-o -path ./.ci/run \) -print | sort)
exit $bad
