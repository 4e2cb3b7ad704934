// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * Debug information and cache files from any bytes. Start with small programs as seeds. Anything
 * but an ELF file is taken as a table, and again with magic and hash corrected, so that the rest is
 * read.
 */
#include <elfutils/libdw.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "sym/place_build.h"
#include "sym/place_table.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n);

static void *copy(const void *bytes, size_t n)
{
	void *p = malloc(n ? n : 1);

	if (!p)
		abort();
	return n ? memcpy(p, bytes, n) : p;
}

/* What place_table.h promises for an accepted table. */
static void ask_table(const struct place_table *t, bool index)
{
	uint64_t end;

	for (size_t i = 0; i < t->n_spans; i++) {
		const struct place_span *s = place_table_find(t, t->spans[i].start, &end);

		if ((end <= t->spans[i].start && end != UINT64_MAX) || (s && s != &t->spans[i]))
			abort();
		if (!index && s && s->inlined != PLACE_NONE && s->inlined >= t->n_inlines)
			abort();
	}
	for (size_t i = 0; i < t->n_inlines; i++) {
		const char *name = place_table_string(t, t->inlines[i].name);

		if (name && strlen(name) >= t->n_bytes)
			abort();
		if (t->inlines[i].outer != PLACE_NONE && t->inlines[i].outer >= i)
			abort();
	}
}

/* A table that was made must be accepted. */
static void ask_again(struct place_table *t, uint64_t unit)
{
	struct place_table again;

	if (!place_table_take(&again, copy(t->bytes, t->size), t->size, unit))
		abort();
	ask_table(&again, unit == UINT64_MAX);
	place_table_free(&again);
	place_table_free(t);
}

static void read_dwarf(const uint8_t *data, size_t n)
{
	char *bytes = copy(data, n);
	struct place_table t;
	Dwarf_CU *cu = NULL;
	Dwarf_Die die;
	Elf *elf;
	Dwarf *dw;

	elf_version(EV_CURRENT);
	elf = elf_memory(bytes, n);
	dw = elf ? dwarf_begin_elf(elf, DWARF_C_READ, NULL) : NULL;
	if (dw && place_build_index(dw, &t))
		ask_again(&t, UINT64_MAX);
	for (int i = 0; dw && i < 64 && !dwarf_get_units(dw, cu, &cu, NULL, NULL, &die, NULL); i++)
		if (place_build_unit(dw, dwarf_dieoffset(&die), &t))
			ask_again(&t, dwarf_dieoffset(&die));
	dwarf_end(dw);
	elf_end(elf);
	free(bytes);
}

static void read_table(const uint8_t *data, size_t n)
{
	struct place_table t, parts = { 0 };
	struct place_head h;

	if (place_table_take(&t, copy(data, n), n, 7))
		ask_again(&t, 7);
	if (n < sizeof(h))
		return;
	memcpy(&h, data, sizeof(h));
	parts.n_spans = h.n_spans % 64;
	parts.n_inlines = h.n_inlines % 64;
	n -= sizeof(h);
	if (parts.n_spans * sizeof(struct place_span) +
		    parts.n_inlines * sizeof(struct place_inline) >
	    n)
		return;
	parts.spans = (const void *)(data + sizeof(h));
	parts.inlines = (const void *)(data + sizeof(h) + parts.n_spans * sizeof(*parts.spans));
	parts.strings = (const char *)(parts.inlines + parts.n_inlines);
	parts.n_bytes =
		n - parts.n_spans * sizeof(*parts.spans) - parts.n_inlines * sizeof(*parts.inlines);
	if (!place_table_make(&t, 7, &parts))
		return;
	if (place_table_take(&parts, copy(t.bytes, t.size), t.size, 7)) {
		ask_table(&parts, false);
		place_table_free(&parts);
	}
	place_table_free(&t);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n)
{
	if (n > 4 && !memcmp(data, "\177ELF", 4))
		read_dwarf(data, n);
	else
		read_table(data, n);
	return 0;
}
