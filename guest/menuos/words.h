/* SPDX-License-Identifier: GPL-2.0-or-later */
/* The words of a line. */
#ifndef GUEST_MENUOS_WORDS_H
#define GUEST_MENUOS_WORDS_H

/* Splits a line, in place, at spaces and tabs outside '…' and "…". *words is an array with NULL at
 * the end, the caller's to free. Returns the number of words; -1 if a quotation mark is missing. */
int words_split(char *line, char ***words);

#endif
