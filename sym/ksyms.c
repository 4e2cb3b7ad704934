// SPDX-License-Identifier: GPL-2.0-or-later
#include "sym/ksyms.h"

#include <errno.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

#include "base/buf.h"
#include "base/err.h"
#include "sym/elffile.h"
#include "sym/filemap.h"
#include "sym/kallsyms.h"
#include "sym/mcount.h"

struct ksyms {
	struct kallsyms table;
	uint32_t *slots; /* index + 1 of a symbol, 0 for a free slot; n_slots is a power of two */
	size_t n_slots;
	uint64_t *sites;
	size_t n_sites;
	struct buf build_id;
};

static uint32_t hash_name(const char *s)
{
	uint32_t h = 2166136261u; /* FNV-1a */

	while (*s)
		h = (h ^ (uint8_t)*s++) * 16777619u;
	return h;
}

/* The slot of a name: the one that holds it, or the free one where it belongs. */
static uint32_t *find_slot(const struct ksyms *k, const char *name)
{
	size_t at = hash_name(name);

	for (;; at++) {
		uint32_t *slot = &k->slots[at & (k->n_slots - 1)];

		if (!*slot || strcmp(k->table.syms[*slot - 1].name, name) == 0)
			return slot;
	}
}

static int index_names(struct ksyms *k, struct err *e)
{
	k->n_slots = 1024;
	while (k->n_slots < 2 * k->table.n)
		k->n_slots *= 2;
	k->slots = calloc(k->n_slots, sizeof(*k->slots));
	if (!k->slots)
		return err_set(e, -ENOMEM, "kallsyms: out of memory");
	for (size_t i = 0; i < k->table.n; i++) {
		uint32_t *slot = find_slot(k, k->table.syms[i].name);

		/* Addresses ascend: the first of equal names is the lowest. */
		if (!*slot)
			*slot = i + 1;
	}
	return 0;
}

static int read_sites(struct ksyms *k, const struct elffile *f, struct err *e)
{
	struct mcount_hints hints = {
		.start = ksyms_addr(k, "__start_mcount_loc"),
		.stop = ksyms_addr(k, "__stop_mcount_loc"),
		.fentry = ksyms_addr(k, "__fentry__"),
	};

	return mcount_read(f, &hints, &k->sites, &k->n_sites, e);
}

/* The readers' messages name the table and the address; the file's name is put before them. */
static int name_file(const char *path, int code, struct err *e)
{
	struct err inner;

	if (!e)
		return code;
	inner = *e;
	return err_set(e, code, "%s: %s", path, inner.text);
}

static int read_text(struct ksyms *k, const struct elffile *f, const char *path, struct err *e)
{
	struct filemap text;
	int r = filemap_open(&text, path, e);

	if (r < 0)
		return r;
	r = kallsyms_read_text(&k->table, (const char *)text.bytes, text.size, f, e);
	filemap_close(&text);
	return r < 0 ? name_file(path, r, e) : 0;
}

static int read_elf(struct ksyms *k, const struct elffile *f, bool has_table, struct err *e)
{
	int r = has_table ? 0 : kallsyms_read(&k->table, f, e);

	if (r == 0)
		r = index_names(k, e);
	if (r == 0)
		r = read_sites(k, f, e);
	if (r < 0)
		return r;
	elffile_build_id(f, &k->build_id);
	return k->build_id.failed ? err_set(e, -ENOMEM, "out of memory") : 0;
}

static int read_all(struct ksyms *k, const char *elf, const char *text, struct err *e)
{
	struct elffile f;
	int r = elffile_open(&f, elf, e);

	if (r < 0)
		return r;
	if (text)
		r = read_text(k, &f, text, e);
	if (r == 0) {
		r = read_elf(k, &f, text, e);
		r = r < 0 ? name_file(elf, r, e) : 0;
	}
	elffile_close(&f);
	return r;
}

static struct ksyms *open_both(const char *elf, const char *text, struct err *e)
{
	struct ksyms *k = calloc(1, sizeof(*k));
	int r = k ? read_all(k, elf, text, e) : err_set(e, -ENOMEM, "%s: out of memory", elf);

	if (r == 0)
		return k;
	ksyms_free(k);
	errno = -r;
	return NULL;
}

struct ksyms *ksyms_open(const char *elf, struct err *e)
{
	return open_both(elf, NULL, e);
}

struct ksyms *ksyms_open_text(const char *elf, const char *text, struct err *e)
{
	return open_both(elf, text, e);
}

void ksyms_free(struct ksyms *k)
{
	if (!k)
		return;
	buf_free(&k->build_id);
	free(k->sites);
	free(k->slots);
	kallsyms_free(&k->table);
	free(k);
}

const struct ksym *ksyms_all(const struct ksyms *k, size_t *n)
{
	*n = k->table.n;
	return k->table.syms;
}

uint64_t ksyms_addr(const struct ksyms *k, const char *name)
{
	uint32_t slot = *find_slot(k, name);

	return slot ? k->table.syms[slot - 1].addr : 0;
}

const uint64_t *ksyms_sites(const struct ksyms *k, size_t *n)
{
	*n = k->n_sites;
	return k->sites;
}

const char *ksyms_build_id(const struct ksyms *k)
{
	return buf_str(&k->build_id);
}

enum ksyms_layout ksyms_layout(const struct ksyms *k)
{
	return k->table.layout;
}
