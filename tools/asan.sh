#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-or-later
#
# tools/asan.sh [TEST…]: builds with clang's sanitizers (addresses, undefined behaviour) in
# build-san/ and runs the named tests, or all that start no VM.
set -eu
cd "$(dirname "$0")/.."

[ -f build-san/build.ninja ] || CC=clang meson setup build-san -Doptimization=1 \
	-Db_sanitize=address,undefined -Db_lundef=false >/dev/null
export UBSAN_OPTIONS=halt_on_error=1:print_stacktrace=1
[ $# -gt 0 ] || set -- --no-suite long --no-suite e2e
exec meson test -C build-san --print-errorlogs "$@"
