#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-or-later
#
# tools/check.sh: runs all tests except the suite "long", and the scripts below. The last line
# counts them; the exit status is 0 if none failed. A test or script that exits with 77 could not
# run here: it is counted as skipped, with the reason, as are parts that a test skipped.
set -eu
cd "$(dirname "$0")/.."

passed=0
failed=0
skipped=0
log=$(mktemp)
trap 'rm -f "$log"' EXIT

# Prints the number after a word of Meson's summary ("Ok:                 12").
summary() {
	awk -v word="$1" 'index($0, word ":") == 1 { n = $NF } END { print n + 0 }' "$log"
}

status=0
meson test -C build --no-suite long --print-errorlogs >"$log" 2>&1 || status=$?
cat "$log"
# What was skipped, by name, and why: as tests/e2e/e2e.py and tests/not_built.sh print it.
grep '^skip [^ ]*: ' build/meson-logs/testlog.txt || true
passed=$(($(summary Ok) + $(summary "Expected Fail")))
failed=$(($(summary Fail) + $(summary "Unexpected Pass") + $(summary Timeout)))
skipped=$(summary Skipped)
if [ "$status" != 0 ] && [ "$failed" = 0 ]; then
	echo "FAIL meson test: exit status $status"
	failed=1
fi

for check in layers headers format docs shell statics; do
	status=0
	"tools/check_$check.sh" >"$log" 2>&1 || status=$?
	case $status in
	0)
		echo "ok   check_$check"
		passed=$((passed + 1))
		;;
	77)
		echo "skip check_$check: $(cat "$log")"
		skipped=$((skipped + 1))
		;;
	*)
		echo "FAIL check_$check"
		sed 's/^/     /' "$log"
		failed=$((failed + 1))
		;;
	esac
done

if [ "$skipped" = 0 ]; then
	echo "$passed passed, $failed failed"
else
	echo "$passed passed, $failed failed, $skipped skipped"
fi
[ "$failed" = 0 ]
