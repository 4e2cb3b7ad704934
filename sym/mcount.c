// SPDX-License-Identifier: GPL-2.0-or-later
#include "sym/mcount.h"

#include <errno.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

#include "base/err.h"
#include "sym/elffile.h"

enum {
	MAX_EXEC = 16,
	SITE_LEN = 5,
	MIN_RUN = 1000, /* so many sites in a row cannot be anything else */
};

struct search {
	const struct elffile *f;
	struct elfsec exec[MAX_EXEC]; /* the code sections */
	size_t n_exec;
	size_t word;
	uint64_t fentry;
};

/* The section's bytes at `addr`; NULL unless it contains `len` of them. */
static const uint8_t *section_at(const struct elfsec *s, uint64_t addr, size_t len)
{
	uint64_t at = addr - s->shdr.sh_addr;

	if (!s->bytes || at > s->size || len > s->size - at)
		return NULL;
	return s->bytes + at;
}

static void find_code(struct search *s)
{
	struct elfsec sec = { 0 };

	while (s->n_exec < MAX_EXEC && elffile_next(s->f, sec.scn, &sec)) {
		if ((sec.shdr.sh_flags & SHF_EXECINSTR) && sec.bytes)
			s->exec[s->n_exec++] = sec;
	}
}

static const uint8_t *code_at(const struct search *s, uint64_t addr)
{
	for (size_t i = 0; i < s->n_exec; i++) {
		const uint8_t *p = section_at(&s->exec[i], addr, SITE_LEN);

		if (p)
			return p;
	}
	return NULL;
}

static bool is_site(const struct search *s, uint64_t addr)
{
	static const uint8_t nop[SITE_LEN] = { 0x0f, 0x1f, 0x44, 0x00, 0x00 };
	const uint8_t *p = code_at(s, addr);
	uint64_t mask = s->word == 8 ? UINT64_MAX : UINT32_MAX;
	int32_t rel;

	if (!p)
		return false;
	if (p[0] != 0xe8)
		return memcmp(p, nop, SITE_LEN) == 0;
	memcpy(&rel, p + 1, sizeof(rel));
	return ((addr + SITE_LEN + (int64_t)rel) & mask) == s->fentry;
}

static int compare_sites(const void *a, const void *b)
{
	uint64_t x = *(const uint64_t *)a, y = *(const uint64_t *)b;

	return (x > y) - (x < y);
}

/* Copies `n` words, except the zeros of functions that the linker dropped. Kernels before 5.17 sort
 * the table at boot, so it may still be unsorted here. */
static int take(const struct search *s, const uint8_t *p, size_t n, uint64_t **sites, size_t *found,
		struct err *e)
{
	uint64_t *out = calloc(n ? n : 1, sizeof(*out));
	size_t k = 0;

	if (!out)
		return err_set(e, -ENOMEM, "__mcount_loc: out of memory for %zu sites", n);
	for (size_t i = 0; i < n; i++) {
		uint64_t addr = elffile_word(s->f, p + i * s->word);

		if (!addr)
			continue;
		if (!code_at(s, addr)) {
			free(out);
			return err_set(
				e, -EINVAL,
				"__mcount_loc: entry %zu (%#llx) is not in the kernel's code", i,
				(unsigned long long)addr);
		}
		out[k++] = addr;
	}
	qsort(out, k, sizeof(*out), compare_sites);
	*sites = out;
	*found = k;
	return 0;
}

static int read_named(const struct search *s, const struct mcount_hints *h, uint64_t **sites,
		      size_t *n, struct err *e)
{
	struct elfsec sec = { 0 };
	uint64_t len = h->stop - h->start;
	const uint8_t *p = NULL;

	if (h->stop < h->start || len % s->word)
		return err_set(e, -EINVAL, "__mcount_loc: from %#llx to %#llx is not a table",
			       (unsigned long long)h->start, (unsigned long long)h->stop);
	while (!p && elffile_next(s->f, sec.scn, &sec))
		p = sec.shdr.sh_flags & SHF_ALLOC ? section_at(&sec, h->start, len) : NULL;
	if (!p)
		return err_set(e, -EINVAL, "__mcount_loc: %#llx is in no section",
			       (unsigned long long)h->start);
	return take(s, p, len / s->word, sites, n, e);
}

/* Returns how many words from `p` on are sites, each above the one before. */
static size_t run_at(const struct search *s, const uint8_t *p, size_t left)
{
	uint64_t last = 0;
	size_t n = 0;

	while ((n + 1) * s->word <= left) {
		uint64_t addr = elffile_word(s->f, p + n * s->word);

		if (addr <= last || !is_site(s, addr))
			break;
		last = addr;
		n++;
	}
	return n;
}

/* Without data symbols: takes the longest ascending run of sites in .init.data. */
static int read_longest(const struct search *s, uint64_t **sites, size_t *n, struct err *e)
{
	struct elfsec data;
	const uint8_t *best = NULL;
	size_t longest = 0;

	if (!elffile_section(s->f, ".init.data", &data) || !data.bytes)
		return err_set(e, -EINVAL, "__mcount_loc: the kernel has no .init.data");
	for (size_t at = 0; at + s->word <= data.size;) {
		size_t run = run_at(s, data.bytes + at, data.size - at);

		if (run > longest) {
			longest = run;
			best = data.bytes + at;
		}
		at += (run ? run : 1) * s->word;
	}
	if (longest < MIN_RUN)
		return err_set(e, -EINVAL,
			       "__mcount_loc: the longest run of entry sites in .init.data is %zu, "
			       "expected more than %d",
			       longest, MIN_RUN);
	return take(s, best, longest, sites, n, e);
}

int mcount_read(const struct elffile *f, const struct mcount_hints *hints, uint64_t **sites,
		size_t *n, struct err *e)
{
	struct search s = { .f = f, .word = f->bits / 8, .fentry = hints->fentry };

	*sites = NULL;
	*n = 0;
	find_code(&s);
	if (hints->start && hints->stop)
		return read_named(&s, hints, sites, n, e);
	if (!hints->fentry)
		return 0;
	return read_longest(&s, sites, n, e);
}
