#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-or-later
#
# tools/check_layers.sh: checks that includes go one way, down. A folder's rank is that of the
# longest path below that names it or a folder above it; a file includes headers of its own folder
# and of folders with a lower rank. Folders of the same rank do not include each other.
set -eu
cd "$(dirname "$0")/.."

# shellcheck disable=SC2016 # awk's own $
find . -path './build*' -prune -o -path ./.git -prune -o -name '*.[ch]' -print | sort | xargs awk '
BEGIN {
	split("base 0" \
	      " abi/constants 1 abi/calls 2 abi/print 3 abi/netlink 4 abi 5" \
	      " trace 5 sym 5 guest 5 guest/menuos 6" \
	      " kernels 6 recorder 6 trip 6 explain 6" \
	      " source 7 values 8 engine 7 engine/vm/files 8 engine/vm/plan 8 engine/vm/areas 9" \
	      " engine/vm/machine 9 engine/vm 10" \
	      " gdb 11 view 11 check 12 cmd 13" \
	      " tests/fakes 14 labs 15 tests 15 fuzz 15 bench 15", words, " ")
	for (i = 1; i in words; i += 2)
		rank[words[i]] = words[i + 1]
}

function complain(what) {
	printf "%s:%d: %s\n", FILENAME, FNR, what
	bad = 1
}

# folder("engine/vm/record.h") is "engine/vm".
function folder(path) {
	sub(/\/[^\/]*$/, "", path)
	return path
}

# Returns the rank of the folder, or of the nearest one above it that has one; "" if none has.
function rank_of(path) {
	while (!(path in rank) && path ~ /\//)
		path = folder(path)
	return path in rank ? rank[path] : ""
}

function top(path) {
	sub(/\/.*/, "", path)
	return path
}

FNR == 1 {
	own = folder(substr(FILENAME, 3))
	own_rank = rank_of(own)
	if (own_rank == "")
		complain("the folder " own "/ has no rank (ARCHITECTURE.md)")
}

/^[ \t]*#[ \t]*include[ \t]*"/ {
	split($0, quoted, "\"")
	path = quoted[2]
	to = folder(path)
	if (path !~ /\//)
		complain("\"" path "\": include our headers by their full path")
	else if (rank_of(to) == "")
		complain("\"" path "\": the folder has no rank")
	else if (top(to) == "guest" && top(own) != "guest" && own_rank < 15 && \
		 path != "guest/protocol.h")
		complain("\"" path "\": of guest/, others may include only protocol.h")
	else if (to != own && rank_of(to) + 0 >= own_rank + 0)
		complain("\"" path "\": " to "/ [" rank_of(to) "] is not below " own "/ [" \
			own_rank "]")
}

END { exit bad }'
