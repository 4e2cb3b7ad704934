#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-or-later
#
# tools/backports.sh: brings a newer QEMU and a newer kernel, for the tests of more than one of
# each, out of the backports of this Debian. Nothing is installed and nothing of the machine's apt
# is changed: apt runs with a configuration of its own, which has the mirror and the keyring of the
# machine's own sources. QEMU is unpacked into the cache, ringtrip/qemu/VERSION; `--qemu` takes it
# from there. What is there already costs nothing.
#
# Exit status: 0; 77 when there are no backports to be had, with one line that says why; 1 for what
# failed.
set -eu
cd "$(dirname "$0")/.."

ringtrip=${RINGTRIP:-build/ringtrip}
cache=${XDG_CACHE_HOME:-${HOME:?}/.cache}/ringtrip
apt=$cache/qemu/apt
kernel=linux-image-cloud-amd64
packages="qemu-system-x86 qemu-system-common qemu-system-data seabios"

fail() {
	echo "backports: $*" >&2
	exit 1
}

skip() {
	echo "backports: $*"
	exit 77
}

# What an earlier run has brought: "VERSION RELEASE".
is_there() {
	[ -f "$apt/brought" ] || return 1
	read -r version release <"$apt/brought"
	[ -x "$cache/qemu/$version/usr/bin/qemu-system-x86_64" ] &&
		[ -f "$cache/kernels/$release/vmlinux" ]
}

# Where the machine has its Debian from: "FILE:N" of sources.list or *.list (the line) or *.sources
# (the paragraph).
debian_entry() {
	# shellcheck disable=SC2016 # apt-get's own $( )
	apt-get indextargets --format '$(RELEASE) $(COMPONENT) $(SOURCESENTRY) $(ORIGIN)' \
		'Created-By: Packages' |
		awk -v suite="$1" '$1 == suite && $2 == "main" &&
			($4 == "Debian" || $4 ~ /^\$/ || $4 == "") { print $3; exit }'
}

# The same source for another suite.
write_source() {
	entry=$1 suite=$2 file=${1%:*} n=${1##*:}
	case $file in
	*.sources)
		awk -v n="$n" -v suite="$suite" 'BEGIN { RS = ""; FS = "\n" } NR == n {
			for (i = 1; i <= NF; i++)
				if ($i ~ /^Suites:/) print "Suites: " suite
				else if ($i ~ /^Components:/) print "Components: main"
				else if ($i ~ /^Types:/) print "Types: deb"
				else if ($i !~ /^#/) print $i
		}' "$file" >"$apt/parts/backports.sources"
		;;
	*)
		deb='deb[[:space:]]+(\[[^]]*\][[:space:]]+)?[^[:space:]]+'
		sed -nE "${n}s/^($deb)[[:space:]].*/\\1 $suite main/p" "$file" \
			>"$apt/parts/backports.list"
		;;
	esac
	[ -s "$apt/parts/backports.sources" ] || [ -s "$apt/parts/backports.list" ] ||
		fail "$entry is no source of packages that could be read"
}

configure_apt() {
	rm -rf "$apt"
	mkdir -p "$apt/parts" "$apt/state" "$apt/lists/partial" "$apt/cache/archives/partial"
	cat >"$apt/apt.conf" <<-EOF
		Dir::Etc::sourcelist "/dev/null";
		Dir::Etc::sourceparts "$apt/parts";
		Dir::State "$apt/state";
		Dir::State::Lists "$apt/lists";
		Dir::Cache "$apt/cache";
	EOF
	[ "$(id -u)" != 0 ] || echo 'APT::Sandbox::User "root";' >>"$apt/apt.conf"
	write_source "$@"
	export APT_CONFIG="$apt/apt.conf"
}

offered() {
	apt-cache show --no-all-versions "$1" >/dev/null 2>&1
}

# The packages that the suite has, unpacked into a folder that QEMU's version names; what it has not
# (the firmware) is the machine's own. Sets `version`.
bring_qemu() {
	new=$(mktemp -d "$cache/qemu/new-XXXXXX")
	trap 'rm -rf "$new"' EXIT
	for package in $packages; do
		offered "$package" || continue
		(cd "$new" && apt-get -q download "$package" >"$apt/log" 2>&1) || {
			cat "$apt/log" >&2
			fail "$package could not be downloaded"
		}
	done
	for deb in "$new"/*.deb; do
		dpkg-deb -x "$deb" "$new/root"
		rm -f "$deb"
	done
	version=$("$new/root/usr/bin/qemu-system-x86_64" --version 2>"$apt/log" |
		sed -n 's/^QEMU emulator version \([0-9.]*\).*/\1/p') || true
	[ -n "$version" ] || fail "the QEMU of $suite does not run here: $(head -n 1 "$apt/log")"
	rm -rf "$cache/qemu/$version"
	mv "$new/root" "$cache/qemu/$version"
}

if is_there; then
	echo "backports: QEMU $version and kernel $release are there"
	exit 0
fi
if ! command -v apt-get >/dev/null || ! command -v dpkg-deb >/dev/null; then
	skip "this is no Debian"
fi
codename=$(sed -n 's/^VERSION_CODENAME=//p' /etc/os-release)
[ -n "$codename" ] || skip "this Debian has no name, and so no backports"
suite=$codename-backports
entry=$(debian_entry "$codename")
[ -n "$entry" ] || skip "apt knows no source of Debian's $codename"
configure_apt "$entry" "$suite"
apt-get -q update >"$apt/log" 2>&1 ||
	skip "$suite cannot be had: $(grep -m 1 '^[EW]: ' "$apt/log" || tail -n 1 "$apt/log")"
offered qemu-system-x86 || skip "$suite has no QEMU"
offered "$kernel" || skip "$suite has no kernel"
[ -x "$ringtrip" ] || fail "$ringtrip is not built, which fetches the kernel"

bring_qemu
default=$("$ringtrip" kernel 2>/dev/null | tail -n 1 | cut -d ' ' -f 1)
release=$("$ringtrip" kernel fetch "$kernel")
# It is for tests: what is taken where no kernel is asked for stays.
[ -z "$default" ] || "$ringtrip" kernel default "$default" >/dev/null
echo "$version $release" >"$apt/brought"
echo "backports: QEMU $version and kernel $release are there now"
