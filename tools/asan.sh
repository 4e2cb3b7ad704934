#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-or-later
#
# tools/asan.sh [TEST…]: builds with clang and its sanitizers (addresses, undefined behaviour) in
# build-san/ and runs all tests but those that start a VM, or those that are named.
set -eu
cd "$(dirname "$0")/.."

[ -f build-san/build.ninja ] || CC=clang meson setup build-san -Doptimization=1 \
	-Db_sanitize=address,undefined -Db_lundef=false >/dev/null
export UBSAN_OPTIONS=halt_on_error=1:print_stacktrace=1
[ $# -gt 0 ] || set -- --no-suite long --no-suite e2e
exec meson test -C build-san --print-errorlogs "$@"
