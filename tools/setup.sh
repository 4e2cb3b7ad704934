#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-or-later
#
# tools/setup.sh [check]: makes ringtrip ready to run, on Debian: installs missing packages
# (`check`: also those of `make check`), builds, and fetches a kernel image if none is cached
# (`check`: also one for --host-files, one for i386, and another QEMU and kernel, by
# tools/backports.sh). Steps that are done cost nothing, so `make demo` may call it every time.
# Nothing else in the Makefile uses apt. libc6-dbg has the names of internal functions of libc and
# the dynamic linker; trips are complete without it.
set -eu
cd "$(dirname "$0")/.."

# All that the build looks for, even optional packages: so `check` does not change the build.
packages="gcc libc6-dev make meson ninja-build pkg-config libelf-dev libdw-dev libbpf-dev
	libarchive-dev libzstd-dev libjansson-dev libxxhash-dev libcapstone-dev libcmocka-dev
	libiberty-dev libc6-dbg qemu-system-x86 libc6-dev-i386 libc6-dev-x32"
if [ "${1:-}" = check ]; then
	packages="$packages clang clang-format libclang-rt-dev strace gdb elfutils python3 curl git
		iperf3 openssl redis-tools graphviz
		build-essential debhelper dpkg-dev"
fi

fail() {
	echo "setup: $*" >&2
	exit 1
}

# Runs a command as root: directly, or through sudo, which asks for a password only on a terminal.
as_root() {
	if [ "$(id -u)" = 0 ]; then
		"$@"
	elif command -v sudo >/dev/null && sudo -n true 2>/dev/null; then
		sudo -n "$@"
	elif command -v sudo >/dev/null && [ -t 0 ]; then
		sudo "$@"
	else
		return 126
	fi
}

# Warns about an untested release, which may have other packages and another QEMU.
name_release() {
	# shellcheck disable=SC1091 # the system's
	release=$(. /etc/os-release &&
		echo "${ID:-} ${VERSION_ID:-}|${PRETTY_NAME:-another system}") 2>/dev/null ||
		release="|this system, which has no /etc/os-release,"
	case $release in
	"debian 12|"* | "debian 13|"*) ;;
	*) echo "setup: warning: ${release#*|} is neither Debian 12 nor 13, where ringtrip was" \
		"tested; going on" >&2 ;;
	esac
}

# Prints the packages of the compiler's libraries for -m32 and -mx32, whose names have its version.
# Not gcc-multilib, which would remove every cross compiler. Prints nothing without a compiler.
compiler_packages() {
	major=$(gcc -dumpversion 2>/dev/null || apt-cache depends gcc 2>/dev/null |
		sed -n 's/^ *Depends: gcc-\([0-9]*\)$/\1/p')
	major=${major%%.*}
	[ -z "$major" ] || echo "lib32gcc-$major-dev libx32gcc-$major-dev"
}

missing_packages() {
	wanted="$packages $(compiler_packages)"
	# shellcheck disable=SC2016,SC2086 # dpkg-query's own $; words
	installed=$(dpkg-query -W -f '${db:Status-Status} ${Package}\n' $wanted 2>/dev/null |
		sed -n 's/^installed //p' | tr '\n' ' ')
	for package in $wanted; do
		case " $installed" in
		*" $package "*) ;;
		*) printf '%s ' "$package" ;;
		esac
	done
}

install_packages() {
	command -v dpkg-query >/dev/null || {
		echo "setup: this is not Debian: packages are not checked" >&2
		return
	}
	missing=$(missing_packages)
	[ -n "$missing" ] || return 0
	# A failing source (a third-party repository) may not matter: what counts is the
	# installation.
	as_root apt-get -q update || [ $? != 126 ] || fail "run this as root, then again:" \
		"apt-get update && apt-get install -y --no-install-recommends ${missing% }"
	missing=$(missing_packages) # apt can now tell the compiler's version
	missing=${missing% }
	echo "setup: these packages are missing: $missing"
	# In run level 1 no daemon is started. No installed package is removed.
	# shellcheck disable=SC2086 # words
	as_root env DEBIAN_FRONTEND=noninteractive RUNLEVEL=1 apt-get install -y --no-remove \
		--no-install-recommends $missing ||
		fail "the packages could not be installed (see above)"
}

# Runs a command; its output is shown only if it fails.
quietly() {
	log=$(mktemp)
	if "$@" >"$log" 2>&1; then
		rm -f "$log"
	else
		cat "$log" >&2
		rm -f "$log"
		fail "$1 failed"
	fi
}

links() {
	echo 'int main(void) { return 0; }' | cc "$1" -x c - -o /dev/null 2>/dev/null
}

# True if the compiler's capabilities have changed since the build folder was configured. Meson
# caches what it asked the compiler: neither `configure --clearcache` nor `setup --reconfigure`
# makes 1.0.1 ask again.
is_outdated() {
	for of in -m32:guest/init32 -mx32:tests/programs/udp_x32; do
		can=no had=no
		! links "${of%%:*}" || can=yes
		! grep -q "^build ${of#*:}:" build/build.ninja || had=yes
		[ $can = $had ] || return 0
	done
	return 1
}

build() {
	if [ ! -f build/build.ninja ]; then
		echo "setup: building in build/"
		quietly meson setup build
	elif is_outdated; then
		echo "setup: the compiler's capabilities have changed: rebuilding"
		quietly meson setup --wipe build
	fi
	quietly ninja -C build
}

cache=${XDG_CACHE_HOME:-${HOME:?}/.cache}/ringtrip

# An installed nginx would run as a daemon: the tests use the program unpacked beside the kernels.
# It needs the same libraries as curl.
unpack_nginx() {
	[ ! -x /usr/sbin/nginx ] && [ ! -x "$cache/programs/usr/sbin/nginx" ] || return 0
	command -v dpkg-deb >/dev/null || return 0
	folder=$(mktemp -d)
	(cd "$folder" && apt-get -q download nginx >/dev/null 2>&1) ||
		{ as_root apt-get -q update && (cd "$folder" && apt-get -q download nginx); } ||
		fail "the package nginx could not be fetched (see above)"
	mkdir -p "$cache/programs"
	dpkg-deb --fsys-tarfile "$folder"/nginx_*.deb |
		tar -x -C "$cache/programs" ./usr/sbin/nginx ||
		fail "the package nginx could not be unpacked"
	rm -r "$folder"
}

# has_kernel FILE: true if a cached 64-bit kernel has the file.
has_kernel() {
	for release in $(build/ringtrip kernel 2>/dev/null | awk '$2 == "amd64" { print $1 }'); do
		[ -e "$cache/kernels/$release/$1" ] && return 0
	done
	return 1
}

# fetch_kernel FILE METAPACKAGE [WORD]: runs `ringtrip kernel fetch WORD` unless a cached kernel has
# the file. apt's lists may be empty (a fresh container) or so old that their files are gone.
fetch_kernel() {
	if has_kernel "$1"; then
		return 0
	fi
	if apt-cache show "$2" >/dev/null 2>&1 &&
		build/ringtrip kernel fetch ${3:+"$3"} >/dev/null; then
		return 0
	fi
	as_root apt-get -q update || true
	build/ringtrip kernel fetch ${3:+"$3"} >/dev/null ||
		fail "no kernel image could be fetched ($2)"
}

[ "$(uname -sm)" = "Linux x86_64" ] || fail "ringtrip runs on Linux on x86-64, this is $(uname -sm)"
name_release
install_packages
[ "${1:-}" != check ] || unpack_nginx
build
fetch_kernel modules/virtio_net.ko linux-image-cloud-amd64
if [ "${1:-}" = check ]; then
	fetch_kernel modules/9p.ko linux-image-amd64 linux-image-amd64
	if [ -z "$(build/ringtrip kernel | awk '$2 == "i386"')" ]; then
		build/ringtrip kernel fetch --arch i386 >/dev/null ||
			echo "setup: without an i386 kernel, its tests are skipped" >&2
	fi
	tools/backports.sh || [ $? = 77 ] ||
		echo "setup: without these, the tests of another QEMU and kernel are skipped" >&2
fi
