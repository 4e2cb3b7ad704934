/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * Names of numbers: flags, commands, families. Each table (abi/constants/constants.h) ends with a
 * NULL name; the row after that has the word for values that the table lacks: "AF_???". Flags are
 * in strace's printing order, which is not always numerical; a first row of value 0 names the
 * absence of all flags (O_RDONLY, PROT_NONE). To add to them: docs/adding.md.
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
/* The word for values that the table lacks. */
const char *xlat_unknown(const struct xlat *names);

#endif
