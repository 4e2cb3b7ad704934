#!/bin/bash
# SPDX-License-Identifier: GPL-2.0-or-later
#
# tools/check_docs.sh: checks that everything the documents name exists: every path below a folder
# of ours (labs/menuos/hello.c, engine/vm/files.*), every link's file, and an entry for this
# version.
set -eu
cd "$(dirname "$0")/.."

folders='base|trace|sym|abi|guest|kernels|recorder|trip|debug|engine|view|explain|check|cmd|labs'
folders="$folders|tests|fuzz|bench|completion|docs|tools|debian|\\.ci"
bad=0

complain() {
	echo "$1: $2 does not exist"
	bad=1
}

check_paths() {
	# Not part of a longer path (arch/x86/tools/…); dots and commas after it belong to the
	# sentence.
	while read -r path; do
		compgen -G "$path" >/dev/null || complain "$1" "$path"
	done < <(grep -oP "(?<![\\w./~-])(?:$folders)/[\\w.*/-]*" "$1" | sed 's/[.,]*$//' | sort -u)
}

check_links() {
	while read -r link; do
		[ -e "$(dirname "$1")/$link" ] || complain "$1" "the link's $link"
	done < <(grep -oP '\]\(\K[^)#:]+(?=[)#])' "$1" | sort -u)
}

for document in README.md ARCHITECTURE.md CONTRIBUTING.md docs/*.md labs/*/*.md; do
	[ -f "$document" ] || continue
	check_paths "$document"
	check_links "$document"
done

# The versions of the build, the newest NEWS and the package agree.
version=$(sed -n "s/^project(.* version: '\([^']*\)'.*/\1/p" meson.build)
[ "$(sed -n '1s/^ringtrip //p' NEWS)" = "$version" ] ||
	complain NEWS "an entry for version $version"
[ "$(sed -n '1s/^ringtrip (\([^)]*\)).*/\1/p' debian/changelog)" = "$version" ] ||
	complain debian/changelog "an entry for version $version"
exit $bad
