/* SPDX-License-Identifier: GPL-2.0-or-later */
/* The table of options, for readers other than options.c. */
#ifndef CMD_OPTIONS_H
#define CMD_OPTIONS_H

#include <stddef.h>

#define CONST_STYLES "raw|abbrev|verbose"
#define COLORS       "auto|always|never"
#define LINES        "auto|never"
#define MITIGATIONS  "off|auto"
#define NETS         "user"
#define ARCHS        "amd64|i386"
#define ABIS         "x86-64|i386|x32"
#define FORMATS      "text|json"

struct option_row {
	const char *name;
	int code; /* below 256: its letter */
	/* NULL: takes none; else alternatives: lower-case words, or kinds ("FILE") */
	const char *arg;
	unsigned verbs;
	const char *help; /* NULL: for tests and benchmarks, not listed */
};

/* The listed option of `verb` after `before` (NULL: the first); NULL after the last, or if the verb
 * has no options. */
const struct option_row *options_next(const char *verb, const struct option_row *before);

#endif
