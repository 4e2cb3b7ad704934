#!/bin/bash
# SPDX-License-Identifier: GPL-2.0-or-later
#
# tools/fuzz.sh: builds the harnesses with clang's sanitizers in build-fuzz/, and runs each for
# FUZZ_SECONDS (60). The corpora are kept in build-fuzz/corpus/, failing inputs in
# build-fuzz/found-*. Seeds may be in fuzz/seeds/NAME/.
set -eu
cd "$(dirname "$0")/.."
seconds=${FUZZ_SECONDS:-60}

if [ ! -f build-fuzz/build.ninja ]; then
	CC=clang meson setup build-fuzz -Doptimization=1 -Db_sanitize=address,undefined \
		-Db_lundef=false -Dc_args=-fsanitize=fuzzer-no-link >/dev/null
fi
ninja -C build-fuzz --quiet fuzzers
[ "$seconds" != 0 ] || exit 0

bad=0
for program in build-fuzz/fuzz/fuzz_*; do
	[ -f "$program" ] || continue # fuzz_NAME.p/ holds objects
	name=${program##*/fuzz_}
	mkdir -p "build-fuzz/corpus/$name"
	corpora=("build-fuzz/corpus/$name")
	[ ! -d "fuzz/seeds/$name" ] || corpora+=("fuzz/seeds/$name")
	if "$program" -max_total_time="$seconds" -timeout=10 -rss_limit_mb=2048 \
		-artifact_prefix="build-fuzz/found-$name-" "${corpora[@]}" \
		>"build-fuzz/$name.log" 2>&1; then
		runs=$(grep -o '^Done [0-9]* runs' "build-fuzz/$name.log" || true)
		echo "ok   fuzz $name: $runs"
	else
		echo "FAIL fuzz $name (build-fuzz/$name.log):"
		tail -30 "build-fuzz/$name.log"
		bad=1
	fi
done
exit $bad
