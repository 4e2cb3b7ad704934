#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-or-later
#
# tools/check_layers.sh: includes go one way, down. A file includes headers of its own folder (or of one above it in the
# tree: engine/vm/ may use engine/) and of folders with a lower number; folders of one number do not know each other.
set -eu
cd "$(dirname "$0")/.."

# shellcheck disable=SC2016 # awk's own $
find . -path './build*' -prune -o -path ./.git -prune -o -name '*.[ch]' -print | sort | xargs awk '
BEGIN {
	split("base 0 trace 1 sym 1 abi 1 guest 1 recorder 2 trip 2 debug 2 engine 3 view 3 explain 3 cmd 4" \
	      " labs 5 tests 5 fuzz 5 bench 5", words, " ")
	for (i = 1; i in words; i += 2)
		level[words[i]] = words[i + 1]
}

function complain(what) {
	printf "%s:%d: %s\n", FILENAME, FNR, what
	bad = 1
}

# Of "engine/vm/files.h": "engine/vm".
function folder(path) {
	sub(/\/[^\/]*$/, "", path)
	return path
}

function top(path) {
	sub(/\/.*/, "", path)
	return path
}

FNR == 1 {
	own = folder(substr(FILENAME, 3))
	if (!(top(own) in level))
		complain("the folder " top(own) "/ has no number (ARCHITECTURE.md)")
}

/^[ \t]*#[ \t]*include[ \t]*"/ {
	split($0, quoted, "\"")
	path = quoted[2]
	to = folder(path)
	if (path !~ /\//)
		complain("\"" path "\": headers of ours are named by their full path")
	else if (!(top(path) in level))
		complain("\"" path "\": the folder has no number")
	else if (top(path) == "guest" && top(own) != "guest" && path != "guest/protocol.h" &&
		 level[top(own)] < 5)
		complain("\"" path "\": of guest/, others know protocol.h only")
	else if (to != own && index(own, to "/") != 1 && level[top(path)] >= level[top(own)])
		complain("\"" path "\": " to "/ [" level[top(path)] "] is not below " own "/ [" \
			 level[top(own)] "]")
}

END { exit bad }'
