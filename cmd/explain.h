/* SPDX-License-Identifier: GPL-2.0-or-later */
/* What the parts of `ringtrip explain` share: explain.c reads, explain_text.c, explain_json.c and
 * explain_sheet.c show. */
#ifndef CMD_EXPLAIN_H
#define CMD_EXPLAIN_H

#include "cmd/cmd.h"
#include "explain/map.h"
#include "kernels/kernels.h"

struct explaining {
	const struct options *o;
	enum abi abi;
	struct kernel_entry entry;
	char debug[4096]; /* the file with the kernel's debug information; "" for none */
	struct sources sources;
};

/* One map, with the maps of the other ABIs (without name: there is none) beside it. */
void explain_text(const struct explaining *x, const struct map *m,
		  const struct map others[ABI_COUNT]);
void explain_json(const struct explaining *x, const struct map *m,
		  const struct map others[ABI_COUNT]);

/* All socket functions, each with its map in every ABI. */
struct sheet_row {
	const char *name;
	struct map maps[ABI_COUNT]; /* without name: the ABI's library has no such function */
};
void explain_sheet(const struct explaining *x, const struct sheet_row *rows, size_t n);
void explain_sheet_json(const struct explaining *x, const struct sheet_row *rows, size_t n);

#endif
