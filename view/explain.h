/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Shows the maps of calls (explain/map.h) as text, as a sheet of all functions, and as JSON. */
#ifndef VIEW_EXPLAIN_H
#define VIEW_EXPLAIN_H

#include <stdbool.h>
#include <stdio.h>

#include "explain/map.h"

/* Where maps are shown, and what they were made from; all borrowed. */
struct explain_view {
	FILE *out;
	unsigned width; /* columns; at least LAYOUT_MIN for text and sheet */
	bool color;
	const char *release, *vmlinux; /* of the kernel */
	const char *debug; /* the file with the kernel's debug information; "" for none */
	const struct sources *sources;
};

/* One map, beside the maps of the other ABIs (no name: no map). */
void explain_text(const struct explain_view *x, const struct map *m,
		  const struct map others[ABI_COUNT]);
void explain_json(const struct explain_view *x, const struct map *m,
		  const struct map others[ABI_COUNT]);

/* All socket functions, each with its map in every ABI. */
struct sheet_row {
	const char *name;
	struct map maps[ABI_COUNT]; /* no name: the ABI's library has no such function */
};
void explain_sheet(const struct explain_view *x, const struct sheet_row *rows, size_t n);
void explain_sheet_json(const struct explain_view *x, const struct sheet_row *rows, size_t n);

#endif
