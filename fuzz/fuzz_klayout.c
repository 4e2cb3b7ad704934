// SPDX-License-Identifier: GPL-2.0-or-later
/* The search for a kernel's layout: a guest's report, up to a NUL, and any bytes as its memory; and
 * the file that keeps the result. */
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "base/err.h"
#include "engine/vm/plan/klayout_find.h"
#include "kernels/klayout.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n)
{
	const uint8_t *nul = memchr(data, 0, n);
	struct klayout_guest g = { .text = 0xc0000000, .entry_int80 = 0xc0000010 };
	struct klayout layout;
	char text[4096];
	struct err e;

	if (!nul)
		return 0;
	g.facts = (const char *)data;
	g.ram = nul + 1;
	g.size = n - (nul + 1 - data);
	g.etext = g.text + g.size / 2;
	if (!klayout_find(&layout, &g, &e)) {
		klayout_text(&layout, text, sizeof(text));
		if (!klayout_parse(&layout, text))
			abort();
	}
	klayout_parse(&layout, (const char *)data);
	return 0;
}
