/* SPDX-License-Identifier: GPL-2.0-or-later */
/* The members of socket options that strace leaves as bytes. */
#ifndef ABI_SOCKOPT_MEMBERS_H
#define ABI_SOCKOPT_MEMBERS_H

#include "abi/print/printer.h"

/* Where an option's value is. */
struct optval {
	enum when when;
	uint64_t addr;
	int len; /* as passed; bytes */
};

/* "{tcpi_state=TCP_ESTABLISHED, …}", or "[1]" for an int in a longer value; false if this option
 * has no row here, or too few bytes for its first member. Truncated members are left out. */
bool print_sockopt_members(const struct printer *p, int level, int name, const struct optval *v);

#endif
