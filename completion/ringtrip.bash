# shellcheck shell=bash
# SPDX-License-Identifier: GPL-2.0-or-later
#
# Bash completion for ringtrip: ringtrip itself, which has the tables (cmd/complete.c), says what may
# be at the cursor. Meson installs this file for bash-completion; or source it:
# . completion/ringtrip.bash

_ringtrip() {
	local me=${COMP_WORDS[0]/#\~\//$HOME/} here=${COMP_WORDS[COMP_CWORD]} words=() i line

	# bash splits words at '='; ringtrip's are whole.
	for ((i = 1; i <= COMP_CWORD; i++)); do
		if ((${#words[@]})) && [[ ${COMP_WORDS[i]} == = || ${COMP_WORDS[i - 1]} == = ]]; then
			words[-1]+=${COMP_WORDS[i]}
		else
			words+=("${COMP_WORDS[i]}")
		fi
	done
	# Candidates begin where bash's own word does.
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

# Completions by the shell itself: files and commands.
_ringtrip_add() {
	local line

	compopt -o filenames 2>/dev/null
	while IFS= read -r line; do
		COMPREPLY+=("$line")
	done < <(compgen "$@")
}

complete -F _ringtrip ringtrip
