#!/bin/bash
# SPDX-License-Identifier: GPL-2.0-or-later
#
# tools/compare_views.sh OLD NEW [FOLDER]: for changes that must not change any output. Records five
# programs with the build folder OLD (once: the traces are kept in FOLDER, by default OLD/kept),
# shows them with both builds as trees, as strace's lines and as JSON, and compares byte for byte.
# Exit status 1 if a view differs.
set -eu
[ $# -ge 2 ] || {
	sed -n '4,7s/^# *//p' "$0" >&2
	exit 2
}
old=$1
new=$2
folder=${3:-$1/kept}
programs=$old/tests/programs
mkdir -p "$folder"

record() {
	local name=$1
	shift
	[ -s "$folder/$name.trace" ] || timeout -k 10 120 "$old/ringtrip" record \
		-o "$folder/$name.trace" "$@" </dev/null >/dev/null
}

record demo --also "$old/labs/menuos/replyhi 1" -- "$old/labs/menuos/hello"
record threads -- "$programs/threads"
record signals -- "$programs/signals"
record options_32 -- "$programs/options_32"
record forks --mitigations auto -- "$programs/forks"

# Debug information of this machine is no part of what is compared.
# An old build may not have the option.
show() {
	local lines=()
	! "$1/ringtrip" show --help | grep -q -e --lines || lines=(--lines never)
	"$1/ringtrip" show "${lines[@]}" "${@:2}" 2>&1
}

views=("tree" "tree --depth all" "tree --regs -yy -v" "strace -e trace=all -yy -v -s 200"
	"json" "json --depth all")
bad=0
for trace in "$folder"/*.trace; do
	for view in "${views[@]}"; do
		# shellcheck disable=SC2086 # words
		if ! cmp <(show "$old" --format $view "$trace") \
			<(show "$new" --format $view "$trace"); then
			echo "$(basename "$trace"), $view: the views differ"
			bad=1
		fi
	done
done
[ $bad = 1 ] || echo "five traces, ${#views[@]} views each: byte-identical"
exit $bad
