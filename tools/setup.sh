#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-or-later
#
# tools/setup.sh [check]: brings ringtrip to where it runs, on Debian: installs the packages that
# are missing (`check`: also those of `make check`), builds, and fetches a kernel image when none is
# cached (`check`: also one for --host-files, one for i386, and another QEMU and kernel, by
# tools/backports.sh). What is there already costs nothing, so that `make demo` may call it every
# time. Nothing else in the Makefile touches apt. libc6-dbg has the names of what libc and the
# dynamic linker call inside; trips are complete without it.
set -eu
cd "$(dirname "$0")/.."

# All that the build asks for, what it can do without too: it is then the same build after `check`.
packages="gcc libc6-dev make meson ninja-build pkg-config libelf-dev libdw-dev libbpf-dev
	libarchive-dev libzstd-dev libjansson-dev libxxhash-dev libcapstone-dev libcmocka-dev libiberty-dev
	libc6-dbg qemu-system-x86 libc6-dev-i386 libc6-dev-x32"
if [ "${1:-}" = check ]; then
	packages="$packages clang clang-format libclang-rt-dev strace gdb elfutils python3 curl git
		iperf3 openssl redis-tools
		build-essential debhelper dpkg-dev"
fi

fail() {
	echo "setup: $*" >&2
	exit 1
}

# Runs a command as root: as it is, or through sudo, which asks for a password only where somebody
# can answer.
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

# Another release than those that were tried may have other packages and another QEMU: it is worth a
# word.
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

# The compiler's own libraries for -m32 and -mx32, which carry its version in their names. Not
# gcc-multilib, which would remove every cross compiler. Nothing while no compiler is known.
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
		echo "setup: this is no Debian: packages are not checked" >&2
		return
	}
	missing=$(missing_packages)
	[ -n "$missing" ] || return 0
	# A source that fails (somebody's own repository) need not be one of ours: what counts is
	# the installation.
	as_root apt-get -q update || [ $? != 126 ] || fail "run this as root, then again:" \
		"apt-get update && apt-get install -y --no-install-recommends ${missing% }"
	missing=$(missing_packages) # now apt knows which compiler this is
	missing=${missing% }
	echo "setup: these packages are missing: $missing"
	# In run level 1 nobody starts a daemon. Nothing that is there is removed.
	# shellcheck disable=SC2086 # words
	as_root env DEBIAN_FRONTEND=noninteractive RUNLEVEL=1 apt-get install -y --no-remove \
		--no-install-recommends $missing ||
		fail "the packages could not be installed (see above)"
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

links() {
	echo 'int main(void) { return 0; }' | cc "$1" -x c - -o /dev/null 2>/dev/null
}

# The build folder was configured when the compiler could do less, or more, than it can now. Meson
# keeps what it once asked the compiler: neither `configure --clearcache` nor `setup --reconfigure`
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
		echo "setup: the compiler can do other things now than before: building anew"
		quietly meson setup --wipe build
	fi
	quietly ninja -C build
}

cache=${XDG_CACHE_HOME:-${HOME:?}/.cache}/ringtrip

# Installed, nginx would be a daemon of this machine: the tests take the program, unpacked beside
# the kernels. It needs the libraries that curl does.
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

# One of 64 bits.
has_kernel() {
	for release in $(build/ringtrip kernel 2>/dev/null | awk '$2 == "amd64" { print $1 }'); do
		[ -e "$cache/kernels/$release/$1" ] && return 0
	done
	return 1
}

# fetch_kernel FILE METAPACKAGE [WORD]: unless a cached kernel has the file, `ringtrip kernel fetch
# WORD`. apt's lists may be empty (a fresh container) or so old that their files are gone.
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
			echo "setup: without a kernel for i386, the tests of one are left out" >&2
	fi
	tools/backports.sh || [ $? = 77 ] ||
		echo "setup: without these, the tests of another QEMU and kernel are left out" >&2
fi
