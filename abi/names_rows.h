/* SPDX-License-Identifier: GPL-2.0-or-later */
/* How the tables of abi/names.h are written: for the files that hold them. */
#ifndef ABI_NAMES_ROWS_H
#define ABI_NAMES_ROWS_H

#include <stddef.h>
#include <stdint.h>

/* Rows: a constant that names itself, a value with a name, and the end. */
#define N(constant)                             \
	{                                       \
		(uint64_t)(constant), #constant \
	}
#define V(value, name)                  \
	{                               \
		(uint64_t)(value), name \
	}
#define END(unknown)       \
	{ 0, NULL },       \
	{                  \
		0, unknown \
	}

#endif
