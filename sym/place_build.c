// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * A unit's table is painted. All addresses at which something changes (rows of the line table,
 * boundaries of inlined functions) cut the code into pieces; the line table gives each piece a
 * line; then each inlined function, outer before inner, paints the pieces in its ranges.
 *
 *	rows       | 1671  | 1606 | 1643 |    1671     | end
 *	inlined    |   [ __sys_socket_create  ]        |
 *	           |       [ sock_create ]             |
 *	pieces     |   |   |      |      | |           |
 *
 * The file may be broken. libdw checks forms and offsets; what remains are cyclic trees and endless
 * ranges, so all work for a unit is bounded.
 */
#include "sym/place_build.h"

#include <dwarf.h>
#include <stdlib.h>
#include <string.h>

#include "base/buf.h"
#include "sym/place_table.h"

#define DEPTH_MAX  200        /* nested blocks and inlined functions */
#define DIES_MAX   (8u << 20) /* of a unit */
#define RANGES_MAX (1u << 20)
#define PAINT_MAX  (64u << 20)

struct range {
	uint64_t start, end;
	uint64_t owner; /* in a unit's table: the inline; in the index: the unit */
};

/* Growing arrays. */
struct builder {
	struct buf ranges, points, spans, inlines, strings, name;
	uint32_t *slots; /* owned: offset + 1 of strings, hashed; n_slots is a power of two */
	size_t n_slots, n_names;
	Dwarf_Files *files;
	size_t n_files;
	const char *dir; /* compilation directory; NULL if none */
	unsigned dies;
	uint64_t painted;
};

static void builder_free(struct builder *b)
{
	buf_free(&b->ranges);
	buf_free(&b->points);
	buf_free(&b->spans);
	buf_free(&b->inlines);
	buf_free(&b->strings);
	buf_free(&b->name);
	free(b->slots);
}

static bool failed(const struct builder *b)
{
	return b->ranges.failed || b->points.failed || b->spans.failed || b->inlines.failed ||
	       b->strings.failed || b->name.failed;
}

#define COUNT(buf, type) ((buf).len / sizeof(type))

static struct place_span *last_span(const struct builder *b)
{
	size_t n = COUNT(b->spans, struct place_span);

	return n ? (struct place_span *)b->spans.data + n - 1 : NULL;
}

/* ---- strings ---- */

static uint32_t hash_name(const char *s)
{
	uint32_t h = 2166136261u; /* FNV-1a */

	while (*s)
		h = (h ^ (uint8_t)*s++) * 16777619u;
	return h;
}

static uint32_t *find_slot(const struct builder *b, const char *name)
{
	for (size_t at = hash_name(name);; at++) {
		uint32_t *slot = &b->slots[at & (b->n_slots - 1)];

		if (!*slot || !strcmp(b->strings.data + *slot - 1, name))
			return slot;
	}
}

static bool grow_slots(struct builder *b)
{
	uint32_t *old = b->slots;
	size_t n = b->n_slots;

	b->slots = calloc(n ? 2 * n : 256, sizeof(*b->slots));
	if (!b->slots) {
		b->slots = old;
		return false;
	}
	b->n_slots = n ? 2 * n : 256;
	for (size_t i = 0; i < n; i++)
		if (old[i])
			*find_slot(b, b->strings.data + old[i] - 1) = old[i];
	free(old);
	return true;
}

/* The offset of a string, stored once in the table. */
static uint32_t intern(struct builder *b, const char *name)
{
	uint32_t *slot;

	if (2 * b->n_names >= b->n_slots && !grow_slots(b))
		return PLACE_NONE;
	slot = find_slot(b, name);
	if (!*slot) {
		if (b->strings.len + strlen(name) + 2 >= PLACE_NONE)
			return PLACE_NONE;
		*slot = b->strings.len + 1;
		buf_add(&b->strings, name, strlen(name) + 1);
		b->n_names++;
	}
	return *slot - 1;
}

static uint32_t intern_file(struct builder *b, const char *src)
{
	if (!src)
		return PLACE_NONE;
	buf_cut(&b->name, 0);
	place_file_name(&b->name, src, b->dir);
	return intern(b, buf_str(&b->name));
}

/* ---- ranges ---- */

static bool has_code(Dwarf_Die *die)
{
	return dwarf_hasattr(die, DW_AT_low_pc) || dwarf_hasattr(die, DW_AT_ranges);
}

static void add_range(struct builder *b, uint64_t start, uint64_t end, uint64_t owner)
{
	const struct range r = { start, end, owner };

	if (start < end && COUNT(b->ranges, r) < RANGES_MAX)
		buf_add(&b->ranges, &r, sizeof(r));
}

static void add_ranges(struct builder *b, Dwarf_Die *die, uint64_t owner)
{
	Dwarf_Addr base, start, end;
	ptrdiff_t at = 0;

	while (COUNT(b->ranges, struct range) < RANGES_MAX &&
	       (at = dwarf_ranges(die, at, &base, &start, &end)) > 0)
		add_range(b, start, end, owner);
}

/* ---- the index ---- */

static int compare_ranges(const void *a, const void *b)
{
	const struct range *x = a, *y = b;

	if (x->start != y->start)
		return x->start < y->start ? -1 : 1;
	if (x->end != y->end)
		return x->end > y->end ? -1 : 1;
	return (x->owner > y->owner) - (x->owner < y->owner);
}

static void add_index_span(struct builder *b, uint64_t start, uint64_t unit, bool known)
{
	struct place_span s = { .start = start,
				.a = known ? (uint32_t)unit : 0,
				.b = known ? unit >> 32 : 0,
				.inlined = PLACE_NONE,
				.known = known };
	struct place_span *last = last_span(b);

	if (last && last->start == start)
		*last = s;
	else
		buf_add(&b->spans, &s, sizeof(s));
}

/* If units claim the same code, the one that begins later gets it. */
static void make_index_spans(struct builder *b)
{
	struct range *r = (void *)b->ranges.data;
	size_t n = COUNT(b->ranges, *r);

	if (n)
		qsort(r, n, sizeof(*r), compare_ranges);
	for (size_t i = 0; i < n; i++) {
		add_index_span(b, r[i].start, r[i].owner, true);
		if (i + 1 == n || r[i].end < r[i + 1].start)
			add_index_span(b, r[i].end, 0, false);
	}
}

/* A unit without code ranges still has a line table. */
static void add_line_ranges(struct builder *b, Dwarf_Die *die, uint64_t unit)
{
	Dwarf_Addr start = 0, addr;
	Dwarf_Lines *lines;
	bool begun = false, end;
	size_t n;

	if (dwarf_getsrclines(die, &lines, &n) != 0)
		return;
	for (size_t i = 0; i < n; i++) {
		Dwarf_Line *line = dwarf_onesrcline(lines, i);

		if (dwarf_lineaddr(line, &addr) || dwarf_lineendsequence(line, &end))
			continue;
		if (!begun)
			start = addr;
		else if (end)
			add_range(b, start, addr, unit);
		begun = !end;
	}
}

static bool finish(struct builder *b, uint64_t unit, struct place_table *out)
{
	const struct place_table parts = { .spans = (void *)b->spans.data,
					   .n_spans = COUNT(b->spans, *parts.spans),
					   .inlines = (void *)b->inlines.data,
					   .n_inlines = COUNT(b->inlines, *parts.inlines),
					   .strings = b->strings.data,
					   .n_bytes = b->strings.len };
	bool ok = !failed(b) && place_table_make(out, unit, &parts);

	builder_free(b);
	return ok;
}

bool place_build_index(Dwarf *dw, struct place_table *out)
{
	struct builder b = { 0 };
	Dwarf_CU *cu = NULL;
	Dwarf_Die die;

	while (dwarf_get_units(dw, cu, &cu, NULL, NULL, &die, NULL) == 0) {
		size_t before = b.ranges.len;
		int tag = dwarf_tag(&die);

		if (tag != DW_TAG_compile_unit && tag != DW_TAG_skeleton_unit)
			continue;
		add_ranges(&b, &die, dwarf_dieoffset(&die));
		if (b.ranges.len == before)
			add_line_ranges(&b, &die, dwarf_dieoffset(&die));
	}
	make_index_spans(&b);
	return finish(&b, UINT64_MAX, out);
}

/* ---- a unit: lines ---- */

/* The last row for an address counts, in libdw's order, as in eu-addr2line. */
static void add_row(struct builder *b, const struct place_span *row)
{
	struct place_span *last = last_span(b);

	if (last && last->start == row->start)
		*last = *row;
	else if (!last || last->start < row->start)
		buf_add(&b->spans, row, sizeof(*row));
}

/* The rows of the line table become the first spans. */
static void read_rows(struct builder *b, Dwarf_Die *die)
{
	const char *src = NULL, *before = NULL;
	uint32_t file = PLACE_NONE;
	Dwarf_Lines *lines;
	Dwarf_Addr addr;
	bool end;
	size_t n;
	int no;

	if (dwarf_getsrclines(die, &lines, &n) != 0)
		return;
	for (size_t i = 0; i < n; i++) {
		Dwarf_Line *line = dwarf_onesrcline(lines, i);

		if (dwarf_lineaddr(line, &addr) || dwarf_lineno(line, &no) ||
		    dwarf_lineendsequence(line, &end))
			continue;
		src = dwarf_linesrc(line, NULL, NULL);
		if (src != before)
			file = intern_file(b, src);
		before = src;
		add_row(b, &(struct place_span){ .start = addr,
						 .a = end ? PLACE_NONE : file,
						 .b = end || no < 0 ? 0 : no,
						 .inlined = PLACE_NONE,
						 .known = !end });
	}
}

/* ---- a unit: inlined functions ---- */

static uint32_t add_inline(struct builder *b, Dwarf_Die *die, uint32_t outer)
{
	struct place_inline in = { PLACE_NONE, PLACE_NONE, 0, outer };
	const uint32_t index = COUNT(b->inlines, in);
	const char *name = dwarf_diename(die);
	Dwarf_Word file = 0, line = 0;
	Dwarf_Attribute attr;

	if (name)
		in.name = intern(b, name);
	if (!dwarf_formudata(dwarf_attr(die, DW_AT_call_file, &attr), &file) && b->files &&
	    file < b->n_files)
		in.file = intern_file(b, dwarf_filesrc(b->files, file, NULL, NULL));
	if (!dwarf_formudata(dwarf_attr(die, DW_AT_call_line, &attr), &line) && line <= INT32_MAX)
		in.line = line;
	buf_add(&b->inlines, &in, sizeof(in));
	add_ranges(b, die, index);
	return index;
}

static void walk(struct builder *b, Dwarf_Die *die, uint32_t outer, unsigned depth);

static void visit(struct builder *b, Dwarf_Die *die, uint32_t outer, unsigned depth)
{
	switch (dwarf_tag(die)) {
	case DW_TAG_subprogram:
		if (has_code(die))
			walk(b, die, PLACE_NONE, depth);
		break;
	case DW_TAG_lexical_block:
		if (has_code(die))
			walk(b, die, outer, depth);
		break;
	case DW_TAG_inlined_subroutine:
		if (has_code(die))
			walk(b, die, add_inline(b, die, outer), depth);
		break;
	case DW_TAG_namespace:
	case DW_TAG_module:
		walk(b, die, PLACE_NONE, depth);
		break;
	}
}

/* Entries are in tree order in the file: a backward reference is broken. */
static void walk(struct builder *b, Dwarf_Die *die, uint32_t outer, unsigned depth)
{
	Dwarf_Off before = dwarf_dieoffset(die), at;
	Dwarf_Die child;

	if (depth > DEPTH_MAX || dwarf_child(die, &child) != 0)
		return;
	do {
		at = dwarf_dieoffset(&child);
		if (at <= before || b->dies++ > DIES_MAX || b->inlines.failed)
			return;
		before = at;
		visit(b, &child, outer, depth + 1);
	} while (dwarf_siblingof(&child, &child) == 0);
}

/* ---- a unit: painting ---- */

static int compare_points(const void *a, const void *b)
{
	const uint64_t x = *(const uint64_t *)a, y = *(const uint64_t *)b;

	return (x > y) - (x < y);
}

/* All addresses where something changes, ascending, without duplicates. */
static void make_points(struct builder *b, const struct place_span *rows, size_t n_rows)
{
	const struct range *r = (const void *)b->ranges.data;
	size_t n_ranges = COUNT(b->ranges, *r), n, kept = 0;
	uint64_t *p;

	for (size_t i = 0; i < n_rows; i++)
		buf_add(&b->points, &rows[i].start, sizeof(*p));
	for (size_t i = 0; i < n_ranges; i++) {
		buf_add(&b->points, &r[i].start, sizeof(*p));
		buf_add(&b->points, &r[i].end, sizeof(*p));
	}
	p = (void *)b->points.data;
	n = COUNT(b->points, *p);
	if (n)
		qsort(p, n, sizeof(*p), compare_points);
	for (size_t i = 0; i < n; i++)
		if (!kept || p[kept - 1] != p[i])
			p[kept++] = p[i];
	buf_cut(&b->points, kept * sizeof(*p));
}

/* A piece for each point, with its line from the line table. */
static void make_pieces(struct builder *b, const struct place_span *rows, size_t n_rows)
{
	const uint64_t *p = (const void *)b->points.data;
	size_t n = COUNT(b->points, *p), at = 0;

	for (size_t i = 0; i < n; i++) {
		struct place_span s = { .a = PLACE_NONE, .inlined = PLACE_NONE };

		while (at < n_rows && rows[at].start <= p[i])
			at++;
		if (at)
			s = rows[at - 1];
		s.start = p[i];
		buf_add(&b->spans, &s, sizeof(s));
	}
}

static size_t find_piece(const struct place_span *s, size_t n, uint64_t addr)
{
	size_t low = 0;

	while (low < n) {
		size_t mid = low + (n - low) / 2;

		if (s[mid].start < addr)
			low = mid + 1;
		else
			n = mid;
	}
	return low;
}

/* An inlined function paints only over the one that contains it: if two siblings claim the same
 * code, the first gets it, as in eu-addr2line. */
static void paint(struct builder *b)
{
	const struct place_inline *in = (const void *)b->inlines.data;
	const struct range *r = (const void *)b->ranges.data;
	struct place_span *s = (void *)b->spans.data;
	size_t n = COUNT(b->spans, *s), n_ranges = COUNT(b->ranges, *r);

	for (size_t i = 0; i < n_ranges && b->painted < PAINT_MAX; i++) {
		size_t k = find_piece(s, n, r[i].start);

		for (; k < n && s[k].start < r[i].end; k++) {
			b->painted++;
			if (s[k].inlined != in[r[i].owner].outer)
				continue;
			s[k].inlined = r[i].owner;
			s[k].known = true;
		}
	}
}

static bool is_same(const struct place_span *a, const struct place_span *b)
{
	return a->a == b->a && a->b == b->b && a->inlined == b->inlined && a->known == b->known;
}

static void join_equal(struct builder *b)
{
	struct place_span *s = (void *)b->spans.data;
	size_t n = COUNT(b->spans, *s), kept = 0;

	for (size_t i = 0; i < n; i++)
		if (!kept || !is_same(&s[kept - 1], &s[i]))
			s[kept++] = s[i];
	buf_cut(&b->spans, kept * sizeof(*s));
}

/* Only in a broken file is anything still open after the last piece. */
static void make_spans(struct builder *b)
{
	struct buf rows = b->spans;
	size_t n = COUNT(rows, struct place_span);

	b->spans = (struct buf){ 0 };
	make_points(b, (void *)rows.data, n);
	make_pieces(b, (void *)rows.data, n);
	buf_free(&rows);
	if (failed(b))
		return;
	paint(b);
	join_equal(b);
}

bool place_build_unit(Dwarf *dw, uint64_t unit, struct place_table *out)
{
	struct builder b = { 0 };
	Dwarf_Attribute attr;
	Dwarf_Die die, split;
	bool has_split;
	uint8_t type;

	if (dwarf_offdie(dw, unit, &die)) {
		b.dir = dwarf_formstring(dwarf_attr(&die, DW_AT_comp_dir, &attr));
		read_rows(&b, &die);
		if (dwarf_getsrcfiles(&die, &b.files, &b.n_files) != 0)
			b.files = NULL;
		/* With split debug information, the other half has the functions. */
		has_split =
			dwarf_cu_info(die.cu, NULL, &type, NULL, &split, NULL, NULL, NULL) == 0 &&
			type == DW_UT_skeleton && split.addr;
		walk(&b, has_split ? &split : &die, PLACE_NONE, 0);
		make_spans(&b);
	}
	return finish(&b, unit, out);
}
