// SPDX-License-Identifier: GPL-2.0-or-later
#include "guest/menuos/words.h"

#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

static bool is_space(char c)
{
	return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

/* Ends the word that begins at *at and moves *at behind it; false: a quotation mark is missing. */
static bool word_end(char **at)
{
	char *from = *at, *to = from, quote = '\0';

	for (; *from && (quote || !is_space(*from)); from++) {
		if (*from == quote)
			quote = '\0';
		else if (!quote && (*from == '\'' || *from == '"'))
			quote = *from;
		else
			*to++ = *from;
	}
	*at = from + (*from != '\0');
	*to = '\0';
	return !quote;
}

int words_split(char *line, char ***words)
{
	int count = 0;

	*words = calloc(strlen(line) / 2 + 2, sizeof(**words));
	if (!*words)
		return 0;
	for (char *at = line;;) {
		while (is_space(*at))
			at++;
		if (!*at)
			return count;
		(*words)[count++] = at;
		if (!word_end(&at))
			return -1;
	}
}
