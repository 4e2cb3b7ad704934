#!/bin/bash
# SPDX-License-Identifier: GPL-2.0-or-later
#
# tools/check_all.sh [FOLDER]: what is too long for tools/check_long.sh, run by hand, as root. On a
# fresh machine, a chroot with nothing but make, made from this machine's mirror: demo, then the
# set-up of check, which must not change the build; the tests of 32-bit programs, with none
# skipped; the installation; the package; the set-up again, with nothing to do. On a second one,
# only the package. On this machine: whole matrices, in the existing build. The chroots and logs are
# made in FOLDER (some 8 GB); a FOLDER/base of an earlier run is reused. Everything runs in its own
# mount namespace, so that no mount is ever left behind. The last line counts, as in tools/check.sh.
set -u
cd "$(dirname "$0")/.." || exit 1
passed=0
failed=0

fail() {
	echo "check_all: $*" >&2
	exit 1
}

step() {
	local what=$1 start=$SECONDS
	shift
	if "$@" >"$folder/log" 2>&1; then
		echo "ok   $what ($((SECONDS - start)) s)"
		passed=$((passed + 1))
	else
		echo "FAIL $what ($((SECONDS - start)) s): $folder/log-$failed"
		tail -20 "$folder/log" | sed 's/^/     /'
		mv "$folder/log" "$folder/log-$failed"
		failed=$((failed + 1))
	fi
}

# Makes a chroot of this machine's Debian, with apt set up as on this machine.
make_base() {
	local codename mirror file
	codename=$(sed -n 's/^VERSION_CODENAME=//p' /etc/os-release)
	# shellcheck disable=SC2016 # apt-get's own $( )
	mirror=$(apt-get indextargets --format '$(RELEASE) $(COMPONENT) $(REPO_URI)' \
		'Created-By: Packages' |
		awk -v suite="$codename" '$1 == suite && $2 == "main" { print $3; exit }')
	[ -n "$mirror" ] || fail "apt has no source for Debian's ${codename:-(no name)}"
	rm -rf "$folder/base"
	debootstrap --variant=minbase --include=make,ca-certificates "$codename" \
		"$folder/base.new" "$mirror" >"$folder/debootstrap.log" ||
		fail "debootstrap failed: $folder/debootstrap.log"
	for file in /etc/apt/{sources.list,apt.conf,preferences,trusted.gpg}{,.d} \
		/etc/apt/keyrings /usr/share/keyrings/* /etc/resolv.conf /etc/hosts; do
		[ ! -e "$file" ] || cp -aL "$file" "$folder/base.new/${file%/*}/"
	done
	mv "$folder/base.new" "$folder/base"
}

# fresh NAME: makes a fresh machine of that name.
fresh() {
	rm -rf "${folder:?}/$1"
	cp -a "$folder/base" "$folder/$1"
}

# inside NAME COMMAND: runs a shell command on that machine, as root, in the source tree if it has
# one.
inside() {
	# shellcheck disable=SC2016 # the inner shell's
	timeout -k 10 5400 unshare --mount --propagation private --pid --fork --kill-child sh -ec '
		mount -t proc proc "$1/proc"
		mount --rbind /dev "$1/dev"
		mount -t tmpfs tmpfs "$1/dev/shm"
		exec chroot "$1" env -i HOME=/root LANG=C.UTF-8 \
			PATH=/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin \
			sh -ec "cd /root/ringtrip 2>/dev/null || cd /; $2"
	' sh "$folder/$1" "$2" </dev/null
}

demo() {
	inside machine 'make demo' && grep -q 'recvfrom(3, "hi", 1024, ' "$folder/log"
}

setup_of_check() {
	inside machine 'tools/setup.sh check && ninja -n -C build' &&
		! grep 'building' "$folder/log" && grep -q 'no work to do' "$folder/log"
}

# Runs the tests of 32-bit programs and kernels. None may report a program that was not built.
tests_32() {
	inside machine 'meson test -C build --print-errorlogs --suite unit --suite programs
		if grep "^skip " build/meson-logs/testlog.txt; then exit 1; fi
		meson test -C build --print-errorlogs compat i386-e2e calls
		if grep "^skip .*not built" build/meson-logs/testlog.txt; then exit 1; fi'
}

installation() {
	inside machine 'meson test -C build --print-errorlogs install && make install &&
		cd / && ringtrip run -- /bin/true'
}

package() {
	inside machine 'make deb' &&
		cp "$folder"/machine/root/ringtrip/build-deb/ringtrip_*.deb "$folder/"
}

setup_again() {
	inside machine 'tools/setup.sh && tools/setup.sh check' &&
		! grep -v '^backports: QEMU .* are there$' "$folder/log"
}

package_alone() {
	# shellcheck disable=SC2016 # the inner shell's
	cp "$folder"/ringtrip_*.deb "$folder/bare/" &&
		inside bare 'apt-get -q update
			apt-get install -y --no-install-recommends ./ringtrip_*.deb
			ringtrip kernel fetch
			ringtrip run -o /tmp/tree -e trace=all -- /bin/true
			grep -q "exit_group(0)" /tmp/tree
			labs=/usr/lib/ringtrip/labs/menuos
			ringtrip run -o /tmp/tree --also "$labs/replyhi 1" -- $labs/hello
			grep -q "hello.c:.*connect(3, " /tmp/tree
			ringtrip doctor'
}

[ "$(id -u)" = 0 ] || fail "chroots need root: run this as root"
for tool in debootstrap unshare chroot; do
	command -v $tool >/dev/null || fail "$tool is missing (packages debootstrap, util-linux)"
done
[ -x build/ringtrip ] || fail "build/ringtrip is missing: run tools/setup.sh check"

folder=${1:-$(mktemp -d /var/tmp/ringtrip-check-all-XXXXXX)}
mkdir -p "$folder"
folder=$(realpath "$folder")
[ -d "$folder/base" ] || make_base
fresh machine
fresh bare
mkdir "$folder/machine/root/ringtrip"
git ls-files -z | tar --null -T - -c | tar -x -C "$folder/machine/root/ringtrip"

step "demo on a fresh machine" demo
step "set-up of check: the same build" setup_of_check
step "unit, 32-bit" tests_32
step "installation" installation
step "package" package
step "set-up again: nothing to do" setup_again
step "package on a bare machine" package_alone
step "all cells" meson test -C build --print-errorlogs cells-long

[ $failed != 0 ] || [ $# != 0 ] || rm -rf "$folder"
echo "$passed passed, $failed failed"
[ $failed = 0 ]
