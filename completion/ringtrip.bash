# shellcheck shell=bash
# SPDX-License-Identifier: GPL-2.0-or-later
#
# Completion of ringtrip for bash: what may stand at the cursor is asked of ringtrip itself (cmd/complete.c), which has the
# tables. Meson installs this file for bash-completion; or read it by hand: . completion/ringtrip.bash

_ringtrip() {
	local me=${COMP_WORDS[0]/#\~\//$HOME/} here=${COMP_WORDS[COMP_CWORD]} words=() i line

	# bash cuts words at '='; ringtrip's are whole.
	for ((i = 1; i <= COMP_CWORD; i++)); do
		if ((${#words[@]})) && [[ ${COMP_WORDS[i]} == = || ${COMP_WORDS[i - 1]} == = ]]; then
			words[-1]+=${COMP_WORDS[i]}
		else
			words+=("${COMP_WORDS[i]}")
		fi
	done
	# What is offered begins where bash's own word does.
	[[ $here != = ]] || here=
	local kept=${words[-1]%"$here"}
	kept=${#kept}

	COMPREPLY=()
	while IFS= read -r line; do
		case $line in
		:files) _ringtrip_add -f -- "$here" ;;
		:programs) _ringtrip_add "$([[ $here == */* ]] && echo -f || echo -c)" -- "$here" ;;
		*) COMPREPLY+=("${line:kept}") ;;
		esac
	done < <("$me" complete -- "${words[@]}" 2>/dev/null)
	if [[ ${#COMPREPLY[@]} == 1 && ${COMPREPLY[0]} == *= ]]; then
		compopt -o nospace 2>/dev/null
	fi
}

# What the shell knows to complete: files, and commands.
_ringtrip_add() {
	local line

	compopt -o filenames 2>/dev/null
	while IFS= read -r line; do
		COMPREPLY+=("$line")
	done < <(compgen "$@")
}

complete -F _ringtrip ringtrip
