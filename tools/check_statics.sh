#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-or-later
#
# tools/check_statics.sh: below cmd/ nothing that can change outlives a call, but the recorder's
# one `rec` and the buffers of guest/ that are named here: what the object files of build/ keep
# in .data and .bss. (Tables of pointers, which only the loader writes, are in .data.rel.ro.)
# Lists each other one, and what is exempt and no longer there.
set -eu
cd "$(dirname "$0")/.."

folders='base trace sym abi guest kernels recorder trip explain engine view'
# The recorder's state, and the interface's version, which QEMU reads. Then those of init: the
# mailbox, which the engine finds by its symbol, and its few buffers. Last the counter of address
# spaces' versions (trip/space.c).
exempt=$(sed -n '/^# EXEMPT$/,$s/^#	//p' "$0" | sort)

if [ ! -d build/base ]; then
	echo "there is no build in build/"
	exit 77
fi

# Only objects that the build still makes: a source that moved leaves its old one behind.
found=$(for folder in $folders; do
	sed -nE "s|^build ($folder/[^ :]*\\.c\\.o):.*|build/\\1|p" build/build.ninja |
		while read -r object; do
		nm -f sysv "$object" | awk -F ' *[|]' -v folder="$folder" '
			$4 ~ /OBJECT/ && $7 ~ /^(\.data|\.bss|\*COM\*)/ &&
				$7 !~ /^\.data\.rel\.ro/ {
				sub(/\.[0-9]+$/, "", $1)
				print folder, $1
			}'
	done
done | sort -u)

bad=0
echo "$found" | while read -r line; do
	echo "$exempt" | grep -qxF "$line" || echo "can change and outlives a call: $line"
done >build/statics
echo "$exempt" | while read -r line; do
	echo "$found" | grep -qxF "$line" || echo "exempt, but not there: $line"
done >>build/statics
cat build/statics
[ ! -s build/statics ] || bad=1
exit $bad

# EXEMPT
#	guest bytes
#	guest data
#	guest facts
#	guest facts_len
#	guest in_buffer
#	guest listeners
#	guest out
#	guest out_buffer
#	guest piece
#	guest request
#	guest ringtrip_mailbox
#	guest run
#	guest switches
#	guest text
#	guest thread_tid
#	guest token
#	recorder qemu_plugin_version
#	recorder rec
