#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-or-later
#
# tools/setup.sh [check]: brings ringtrip to where it runs, on Debian: installs the packages that are missing
# (`check`: also those of `make check`), builds, and fetches a kernel image when none is cached (`check`: also one for
# --host-files, one for i386, and another QEMU and kernel, by tools/backports.sh). What is there
# already costs nothing, so that `make demo` may call it every time. libc6-dbg has the names of what libc and the dynamic
# linker call inside; trips are complete without it.
set -eu
cd "$(dirname "$0")/.."

packages="gcc libc6-dev make meson ninja-build pkg-config libelf-dev libdw-dev libbpf-dev libarchive-dev
	libzstd-dev libjansson-dev libxxhash-dev libcapstone-dev libcmocka-dev
	libc6-dbg qemu-system-x86"
if [ "${1:-}" = check ]; then
	packages="$packages gcc-multilib clang clang-format libclang-rt-dev strace gdb elfutils python3
		curl git iperf3 openssl redis-tools"
fi

fail() {
	echo "setup: $*" >&2
	exit 1
}

# Runs a command as root: as it is, or through sudo, which asks for a password only where somebody can answer.
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

# Another release than those that were tried may have other packages and another QEMU: it is worth a word.
name_release() {
	# shellcheck disable=SC1091 # the system's
	release=$(. /etc/os-release && echo "${ID:-} ${VERSION_ID:-}|${PRETTY_NAME:-another system}") 2>/dev/null ||
		release="|this system, which has no /etc/os-release,"
	case $release in
	"debian 12|"* | "debian 13|"*) ;;
	*) echo "setup: warning: ${release#*|} is neither Debian 12 nor 13, where ringtrip was tested; going on" >&2 ;;
	esac
}

missing_packages() {
	# shellcheck disable=SC2016,SC2086 # dpkg-query's own $; words
	installed=$(dpkg-query -W -f '${db:Status-Status} ${Package}\n' $packages 2>/dev/null |
		sed -n 's/^installed //p' | tr '\n' ' ')
	for package in $packages; do
		case " $installed" in
		*" $package "*) ;;
		*) printf '%s ' "$package" ;;
		esac
	done
}

install_packages() {
	command -v dpkg-query >/dev/null || {
		echo "setup: this is no Debian: packages are not checked" >&2
		return
	}
	missing=$(missing_packages)
	missing=${missing% }
	[ -n "$missing" ] || return 0
	echo "setup: these packages are missing: $missing"
	install="apt-get install -y --no-install-recommends $missing"
	# A source that fails (somebody's own repository) need not be one of ours: what counts is the installation.
	as_root apt-get -q update || [ $? != 126 ] ||
		fail "run this as root, then again: apt-get update && $install"
	# In run level 1 nobody starts a daemon.
	# shellcheck disable=SC2086 # words
	as_root env DEBIAN_FRONTEND=noninteractive RUNLEVEL=1 $install ||
		fail "the packages could not be installed (see above)"
	installed_now=$missing
}

# Silent while all is well.
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

build() {
	if [ ! -f build/build.ninja ]; then
		echo "setup: building in build/"
		quietly meson setup build
	elif [ -n "$installed_now" ]; then
		# What the compiler can do may be more than it was.
		quietly meson configure --clearcache build
		quietly meson setup --reconfigure build
	fi
	quietly ninja -C build
}

cache=${XDG_CACHE_HOME:-${HOME:?}/.cache}/ringtrip

# Installed, nginx would be a daemon of this machine: the tests take the program, unpacked beside the kernels. It needs the
# libraries that curl does.
unpack_nginx() {
	if [ -x /usr/sbin/nginx ] || [ -x "$cache/programs/usr/sbin/nginx" ] || ! command -v dpkg-deb >/dev/null; then
		return 0
	fi
	folder=$(mktemp -d)
	(cd "$folder" && apt-get -q download nginx >/dev/null 2>&1) ||
		{ as_root apt-get -q update && (cd "$folder" && apt-get -q download nginx); } ||
		fail "the package nginx could not be fetched (see above)"
	mkdir -p "$cache/programs"
	dpkg-deb --fsys-tarfile "$folder"/nginx_*.deb | tar -x -C "$cache/programs" ./usr/sbin/nginx ||
		fail "the package nginx could not be unpacked"
	rm -r "$folder"
}

# One of 64 bits.
has_kernel() {
	for release in $(build/ringtrip kernel 2>/dev/null | awk '$2 == "amd64" { print $1 }'); do
		[ -e "$cache/kernels/$release/$1" ] && return 0
	done
	return 1
}

# fetch_kernel FILE METAPACKAGE [WORD]: unless a cached kernel has the file, `ringtrip kernel fetch WORD`. apt's lists may be empty
# (a fresh container) or so old that their files are gone.
fetch_kernel() {
	if has_kernel "$1"; then
		return 0
	fi
	if apt-cache show "$2" >/dev/null 2>&1 && build/ringtrip kernel fetch ${3:+"$3"} >/dev/null; then
		return 0
	fi
	as_root apt-get -q update || true
	build/ringtrip kernel fetch ${3:+"$3"} >/dev/null || fail "no kernel image could be fetched ($2)"
}

[ "$(uname -sm)" = "Linux x86_64" ] || fail "ringtrip runs on Linux on x86-64, this is $(uname -sm)"
installed_now=
name_release
install_packages
[ "${1:-}" != check ] || unpack_nginx
build
fetch_kernel modules/virtio_net.ko linux-image-cloud-amd64
if [ "${1:-}" = check ]; then
	fetch_kernel modules/9p.ko linux-image-amd64 linux-image-amd64
	if [ -z "$(build/ringtrip kernel | awk '$2 == "i386"')" ]; then
		build/ringtrip kernel fetch --arch i386 >/dev/null ||
			echo "setup: without a kernel for i386, the tests of one are left out" >&2
	fi
	tools/backports.sh || [ $? = 77 ] ||
		echo "setup: without these backports, the tests of another QEMU and kernel are left out" >&2
fi
