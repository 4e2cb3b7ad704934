/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Where an option's value stands: what the files of structured values share. */
#ifndef ABI_SOCKOPT_MEMBERS_H
#define ABI_SOCKOPT_MEMBERS_H

#include "abi/print/printer.h"

struct optval {
	enum when when;
	uint64_t addr;
	int len; /* as it was said; bytes */
};

/* An option's value that strace leaves as bytes, by its members: "{tcpi_state=TCP_ESTABLISHED, …}";
 * false if this option has no row here, or too few bytes for its first member. Members that were
 * cut are left out. */
bool print_rich_option(const struct printer *p, int level, int name, const struct optval *v);

#endif
