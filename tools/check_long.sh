#!/bin/bash
# SPDX-License-Identifier: GPL-2.0-or-later
#
# tools/check_long.sh: what takes minutes: the tests of the suite "long"; all others except those
# that start a VM (suite "e2e") under the sanitizers; the fuzzers. The last line counts, as in
# tools/check.sh.
set -u
cd "$(dirname "$0")/.." || exit 1
passed=0
failed=0

step() {
	local what=$1
	shift
	echo "== $what"
	if "$@"; then
		passed=$((passed + 1))
	else
		echo "FAIL $what"
		failed=$((failed + 1))
	fi
}

step "long tests" meson test -C build --suite long --print-errorlogs
step "tests under the sanitizers" tools/asan.sh
step "fuzzers" env FUZZ_SECONDS="${FUZZ_SECONDS:-20}" tools/fuzz.sh
echo "$passed passed, $failed failed"
[ "$failed" = 0 ]
