#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-or-later
#
# tools/check_statics.sh: below cmd/ nothing that can change outlives a call, but what is named at
# the end: what the object files of build/ keep in .data and .bss. (Tables of pointers, which only
# the loader writes, are in .data.rel.ro.) Lists each other one, and what is exempt and no longer
# there.
set -eu
cd "$(dirname "$0")/.."

folders='base trace sym abi guest kernels recorder trip explain engine view'
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
# The recorder's state, for QEMU calls it without one; the interface's version, which QEMU reads.
#	recorder qemu_plugin_version
#	recorder rec
# The guest's mailbox, which the engine finds by its symbol, and who listens to it, which is as
# global: all of init speaks, its forks too.
#	guest listeners
#	guest ringtrip_mailbox
# All of a run, in main(): too large for the stack.
#	guest run
# Calibration: a token that the engine looks for in memory, and the facts beside it.
#	guest facts
#	guest token
# MenuOS, a program of its own: the line being edited, the terminal, the servers, the end.
#	guest edits
#	guest found
#	guest line
#	guest messages
#	guest quitting
#	guest ready
#	guest servers
# Buffers, and nothing else: fwcfg's have a page each, for DMA.
#	guest bytes
#	guest data
#	guest in_buffer
#	guest out
#	guest out_buffer
#	guest piece
#	guest request
#	guest text
