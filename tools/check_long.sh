#!/bin/bash
# SPDX-License-Identifier: GPL-2.0-or-later
#
# tools/check_long.sh: what takes minutes: the tests of the suite "long"; all others but those that start a VM (suite
# "e2e") in a build by clang with sanitizers (build-san/); the fuzzers. The last line counts, as that of tools/check.sh.
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

sanitized() {
	if [ ! -f build-san/build.ninja ]; then
		CC=clang meson setup build-san -Doptimization=1 -Db_sanitize=address,undefined \
			-Db_lundef=false >/dev/null || return 1
	fi
	UBSAN_OPTIONS=halt_on_error=1:print_stacktrace=1 \
		meson test -C build-san --no-suite long --no-suite e2e --print-errorlogs
}

step "long tests" meson test -C build --suite long --print-errorlogs
step "tests under the sanitizers" sanitized
step "fuzzers" env FUZZ_SECONDS="${FUZZ_SECONDS:-20}" tools/fuzz.sh
echo "$passed passed, $failed failed"
[ "$failed" = 0 ]
