# SPDX-License-Identifier: GPL-2.0-or-later
# The build is Meson's; these are the few commands that people type.
.PHONY: all demo check check-long bench fuzz

all: build/build.ninja
	@ninja -C build

build/build.ninja:
	@meson setup build

demo:
	@tools/setup.sh
	@build/ringtrip run --also 'build/labs/menuos/replyhi 1' -- build/labs/menuos/hello </dev/null

check:
	@tools/setup.sh check
	@tools/check.sh

# Minutes: the long tests, all tests under the sanitizers, the fuzzers.
check-long:
	@tools/setup.sh check
	@tools/check_long.sh

# BENCH_RUNS of each side of a ratio (5).
bench:
	@tools/setup.sh check
	@bench/run.py build

# FUZZ_SECONDS for each harness; 0 only builds them (build-fuzz/fuzz/fuzz_*).
fuzz:
	@tools/setup.sh check
	@tools/fuzz.sh
