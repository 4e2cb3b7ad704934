/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * The names of numbers: flags, commands, families. Each table (abi/constants/constants.h) ends with
 * a NULL name; the row behind that holds the word for a value that the table lacks: "AF_???". The
 * order of a table of flags is the order in which strace prints them, which is not always theirs; a
 * first row of value 0 is what no flag at all is called (O_RDONLY, PROT_NONE). To add to them:
 * docs/adding.md.
 */
#ifndef ABI_CONSTANTS_XLAT_H
#define ABI_CONSTANTS_XLAT_H

#include <stdint.h>

struct xlat {
	uint64_t value;
	const char *name;
};

/* The name of a value; NULL if the table has none. */
const char *xlat_name(const struct xlat *names, uint64_t value);
/* The word for the values that it lacks. */
const char *xlat_unknown(const struct xlat *names);

#endif
