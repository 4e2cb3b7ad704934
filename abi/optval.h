/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Where an option's value stands: what the files of structured values share. */
#ifndef ABI_OPTVAL_H
#define ABI_OPTVAL_H

#include "abi/printer.h"

struct optval {
	enum when when;
	uint64_t addr;
	int len; /* as it was said; bytes */
};

#endif
