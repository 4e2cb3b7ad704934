#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-or-later
#
# tools/backports.sh: fetches a newer QEMU and a newer kernel from this Debian's backports, for
# tests with more than one of each. Nothing is installed and the machine's apt is not changed: apt
# runs with a separate configuration that has the mirror and keyring of the machine's own sources.
# QEMU is unpacked into the cache, ringtrip/qemu/VERSION, for use with `--qemu`. What is there
# already is not fetched again.
#
# Exit status: 0; 77 if no backports are available, with one line that says why; 1 on failure.
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

# Reads what an earlier run fetched: "VERSION RELEASE".
is_there() {
	[ -f "$apt/brought" ] || return 1
	read -r version release <"$apt/brought"
	[ -x "$cache/qemu/$version/usr/bin/qemu-system-x86_64" ] &&
		[ -f "$cache/kernels/$release/vmlinux" ]
}

# Prints the machine's own Debian source: "FILE:N", N being the line of sources.list or *.list, or
# the paragraph of *.sources.
debian_entry() {
	# shellcheck disable=SC2016 # apt-get's own $( )
	apt-get indextargets --format '$(RELEASE) $(COMPONENT) $(SOURCESENTRY) $(ORIGIN)' \
		'Created-By: Packages' |
		awk -v suite="$1" '$1 == suite && $2 == "main" &&
			($4 == "Debian" || $4 ~ /^\$/ || $4 == "") { print $3; exit }'
}

# Writes the same source for another suite.
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
		fail "$entry could not be read as a package source"
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

# Unpacks the suite's packages into a folder named after QEMU's version; what the suite lacks (the
# firmware) is taken from the machine. Sets `version`.
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
	skip "this is not Debian"
fi
codename=$(sed -n 's/^VERSION_CODENAME=//p' /etc/os-release)
[ -n "$codename" ] || skip "this Debian has no codename, and so no backports"
suite=$codename-backports
entry=$(debian_entry "$codename")
[ -n "$entry" ] || skip "apt has no source for Debian's $codename"
configure_apt "$entry" "$suite"
apt-get -q update >"$apt/log" 2>&1 ||
	skip "$suite is not available: $(grep -m 1 '^[EW]: ' "$apt/log" || tail -n 1 "$apt/log")"
offered qemu-system-x86 || skip "$suite has no QEMU"
offered "$kernel" || skip "$suite has no kernel"
[ -x "$ringtrip" ] || fail "$ringtrip, which fetches the kernel, is not built"

bring_qemu
default=$("$ringtrip" kernel 2>/dev/null | tail -n 1 | cut -d ' ' -f 1)
release=$("$ringtrip" kernel fetch "$kernel")
# It is for tests: the default kernel stays.
[ -z "$default" ] || "$ringtrip" kernel default "$default" >/dev/null
echo "$version $release" >"$apt/brought"
echo "backports: QEMU $version and kernel $release are there now"
