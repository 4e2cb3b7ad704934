// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * Tables come from memory, else from the cache's file, else from the debug information, which is
 * opened only then.
 */
#include "sym/places.h"

#include <elfutils/libdw.h>
#include <elfutils/libdwelf.h>
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/buf.h"
#include "base/err.h"
#include "sym/place_build.h"
#include "sym/place_cache.h"
#include "sym/place_table.h"

struct unit_table {
	uint64_t unit;
	struct place_table table;
	struct inlined *inlines; /* owned, as many as the table has */
};

struct places {
	struct buf path, build_id;
	struct buf folder; /* of the cache; "": nothing is cached */
	struct place_table index;
	struct unit_table *units; /* owned, by ascending unit */
	size_t n_units, cap_units;
	int fd;
	Dwarf *dwarf; /* owned; NULL: not opened */
	unsigned n_read;
};

/* ---- the file ---- */

static int check_build_id(const struct places *p, Elf *elf, struct err *e)
{
	const char *path = buf_str(&p->path), *wanted = buf_str(&p->build_id);
	struct buf found = { 0 };
	const void *id;
	ssize_t n = dwelf_elf_gnu_build_id(elf, &id);
	int r = 0;

	for (ssize_t i = 0; i < n; i++)
		buf_printf(&found, "%02x", ((const uint8_t *)id)[i]);
	if (strcmp(wanted, buf_str(&found)) != 0)
		r = err_set(e, -EINVAL, "%s: its build-id is %s, expected %s", path,
			    found.len ? buf_str(&found) : "missing", wanted);
	buf_free(&found);
	return r;
}

static int open_dwarf(struct places *p, struct err *e)
{
	const char *path = buf_str(&p->path);

	if (p->dwarf)
		return 0;
	if (p->fd < 0)
		p->fd = open(path, O_RDONLY | O_CLOEXEC);
	if (p->fd < 0)
		return err_set(e, -errno, "%s: %s", path, strerror(errno));
	p->dwarf = dwarf_begin(p->fd, DWARF_C_READ);
	if (!p->dwarf)
		return err_set(e, -EINVAL, "%s: no debug information: %s", path, dwarf_errmsg(-1));
	if (!p->build_id.len || !check_build_id(p, dwarf_getelf(p->dwarf), e))
		return 0;
	dwarf_end(p->dwarf);
	p->dwarf = NULL;
	return -EINVAL;
}

/* From the cache, or from the file. */
static int get_table(struct places *p, uint64_t unit, struct place_table *out, struct err *e)
{
	int r;

	if (place_cache_load(buf_str(&p->folder), unit, out))
		return 0;
	r = open_dwarf(p, e);
	if (r < 0)
		return r;
	if (!(unit == UINT64_MAX ? place_build_index(p->dwarf, out)
				 : place_build_unit(p->dwarf, unit, out)))
		return err_set(e, -ENOMEM, "%s: out of memory", buf_str(&p->path));
	p->n_read += unit != UINT64_MAX;
	place_cache_keep(buf_str(&p->folder), unit, out);
	return 0;
}

/* ---- opening ---- */

/* It becomes a directory's name. */
static bool is_hex(const char *s)
{
	return s[strspn(s, "0123456789abcdef")] == '\0';
}

struct places *places_open(const struct places_from *from, struct err *e)
{
	struct places *p = calloc(1, sizeof(*p));
	int r = -ENOMEM;

	if (!p) {
		err_set(e, -ENOMEM, "%s: out of memory", from->path);
		return NULL;
	}
	p->fd = -1;
	buf_puts(&p->path, from->path);
	buf_puts(&p->build_id, from->build_id);
	if (from->cache && *from->build_id && is_hex(from->build_id))
		buf_printf(&p->folder, "%s/%s", from->cache, from->build_id);
	if (p->path.failed || p->build_id.failed || p->folder.failed)
		err_set(e, -ENOMEM, "%s: out of memory", from->path);
	else
		r = get_table(p, UINT64_MAX, &p->index, e);
	if (r == 0)
		return p;
	places_free(p);
	return NULL;
}

void places_free(struct places *p)
{
	if (!p)
		return;
	if (p->n_read)
		place_cache_trim(buf_str(&p->folder), PLACE_CACHE_MAX);
	for (size_t i = 0; i < p->n_units; i++) {
		place_table_free(&p->units[i].table);
		free(p->units[i].inlines);
	}
	free(p->units);
	place_table_free(&p->index);
	if (p->dwarf)
		dwarf_end(p->dwarf);
	if (p->fd >= 0)
		close(p->fd);
	buf_free(&p->path);
	buf_free(&p->folder);
	buf_free(&p->build_id);
	free(p);
}

/* ---- look-ups ---- */

static bool make_inlines(struct unit_table *u)
{
	const struct place_table *t = &u->table;

	u->inlines = calloc(t->n_inlines + 1, sizeof(*u->inlines));
	for (size_t i = 0; u->inlines && i < t->n_inlines; i++) {
		const struct place_inline *in = &t->inlines[i];
		const char *name = place_table_string(t, in->name);

		u->inlines[i] = (struct inlined){
			.name = name ? name : "",
			.file = place_table_string(t, in->file),
			.line = in->line,
			.outer = in->outer == PLACE_NONE ? NULL : &u->inlines[in->outer],
		};
	}
	return u->inlines;
}

/* An unreadable unit gets an empty table, so it is tried only once. */
static struct unit_table *add_unit(struct places *p, size_t at, uint64_t unit)
{
	size_t cap = p->cap_units ? 2 * p->cap_units : 64;
	struct unit_table *u, new = { .unit = unit };

	if (p->n_units == p->cap_units) {
		u = reallocarray(p->units, cap, sizeof(*u));
		if (!u)
			return NULL;
		p->units = u;
		p->cap_units = cap;
	}
	get_table(p, unit, &new.table, NULL);
	if (!make_inlines(&new)) {
		place_table_free(&new.table);
		return NULL;
	}
	u = &p->units[at];
	memmove(u + 1, u, (p->n_units++ - at) * sizeof(*u));
	*u = new;
	return u;
}

static struct unit_table *find_unit(struct places *p, uint64_t unit)
{
	size_t low = 0, high = p->n_units;

	while (low < high) {
		size_t mid = low + (high - low) / 2;

		if (p->units[mid].unit < unit)
			low = mid + 1;
		else
			high = mid;
	}
	if (low < p->n_units && p->units[low].unit == unit)
		return &p->units[low];
	return add_unit(p, low, unit);
}

bool places_find(struct places *p, uint64_t addr, struct place *out)
{
	uint64_t unit_end;
	const struct place_span *s = place_table_find(&p->index, addr, &unit_end);
	struct unit_table *u = s ? find_unit(p, place_span_unit(s)) : NULL;

	if (!u)
		return false;
	*out = (struct place){ .start = s->start };
	s = place_table_find(&u->table, addr, &out->end);
	if (!s)
		return false;
	if (s->start > out->start)
		out->start = s->start;
	if (unit_end < out->end)
		out->end = unit_end;
	out->file = place_table_string(&u->table, s->a);
	out->line = s->b;
	out->inlined = s->inlined < u->table.n_inlines ? &u->inlines[s->inlined] : NULL;
	return true;
}

unsigned places_read(const struct places *p)
{
	return p->n_read;
}
