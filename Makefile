# SPDX-License-Identifier: GPL-2.0-or-later
# Meson builds; these are the few commands that people type. Only `setup`, and what calls it
# (demo, all checks, bench, fuzz), installs packages.
.PHONY: all setup demo test check check-long check-all asan format install deb bench fuzz

all: build/build.ninja
	@ninja -C build

build/build.ninja:
	@meson setup build

# What ringtrip needs: packages, the build, a kernel image.
setup:
	@tools/setup.sh

demo: setup
	@build/ringtrip run --also 'build/labs/menuos/replyhi 1' -- \
		build/labs/menuos/hello

# The unit tests alone: seconds.
test: build/build.ninja
	@meson test -C build --suite unit --print-errorlogs

check:
	@tools/setup.sh check
	@tools/check.sh

# Minutes: the long tests, the tests under the sanitizers, the fuzzers.
check-long:
	@tools/setup.sh check
	@tools/check_long.sh

# Most of an hour, as root: fresh machines in chroots, and whole matrices. Run by hand.
check-all:
	@tools/setup.sh check
	@tools/check_all.sh

# The tests that start no VM, under the sanitizers.
asan:
	@tools/asan.sh

format:
	@tools/format.sh

# Installs into Meson's prefix (/usr/local), below DESTDIR if given.
install: all
	@meson install -C build --no-rebuild $(if $(DESTDIR),--destdir $(DESTDIR))

# A Debian package in build-deb/.
deb:
	@tools/deb.sh

# BENCH_RUNS of each side of a ratio (5).
bench:
	@tools/setup.sh check
	@bench/run.py build

# FUZZ_SECONDS for each harness; 0 only builds them (build-fuzz/fuzz/fuzz_*).
fuzz:
	@tools/setup.sh check
	@tools/fuzz.sh
