#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-or-later
#
# tools/deb.sh: builds the Debian package in build-deb/, from a copy of the files in git, so that
# the tree is not changed. The last line is the package's path. Installs nothing: missing build
# dependencies are named (`tools/setup.sh check` installs them).
set -eu
cd "$(dirname "$0")/.."

fail() {
	echo "deb: $*" >&2
	exit 1
}

command -v dpkg-buildpackage >/dev/null || fail "dpkg-buildpackage is missing (package dpkg-dev)"
version=$(dpkg-parsechangelog -S Version)
copy=build-deb/ringtrip-$version
rm -rf build-deb
mkdir -p "$copy"
if [ -d .git ]; then
	git ls-files -z | tar --null -T - -c | tar -x -C "$copy"
else
	tar --exclude='./build*' -c . | tar -x -C "$copy"
fi
(cd "$copy" && dpkg-checkbuilddeps) ||
	fail "packages are missing (see above): run tools/setup.sh check"
(cd "$copy" && dpkg-buildpackage -b -us -uc) >build-deb/log 2>&1 || {
	tail -30 build-deb/log >&2
	fail "the package could not be built: build-deb/log"
}
echo "build-deb/ringtrip_${version}_amd64.deb"
