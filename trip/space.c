// SPDX-License-Identifier: GPL-2.0-or-later
#include "trip/space.h"

#include <elf.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

#include "trip/names.h"
#include "trip/stacks.h"

#define MAPS_MAX 4096

struct space {
	unsigned owners;
	unsigned bits;
	uint32_t version;
	uint32_t *versions; /* the last one given to any space of the recording; borrowed */
	struct map *maps;   /* where two overlap, the later one wins */
	size_t n, cap;
	struct stacks *stacks;
};

static void count_version(struct space *s)
{
	s->version = ++*s->versions;
}

struct space *space_new(uint32_t *versions)
{
	struct space *s = calloc(1, sizeof(*s));

	if (!s)
		return NULL;
	*s = (struct space){ .owners = 1, .bits = 64, .versions = versions };
	count_version(s);
	return s;
}

struct space *space_ref(struct space *s)
{
	if (s)
		s->owners++;
	return s;
}

struct space *space_copy(const struct space *from)
{
	struct space *s = space_new(from->versions);

	if (s)
		s->bits = from->bits;
	if (!s || !from->n)
		return s;
	s->maps = malloc(from->n * sizeof(*s->maps));
	if (!s->maps)
		return s;
	memcpy(s->maps, from->maps, from->n * sizeof(*s->maps));
	s->n = s->cap = from->n;
	s->version = from->version; /* equal content */
	return s;
}

void space_free(struct space *s)
{
	if (!s || --s->owners)
		return;
	stacks_free(s->stacks);
	free(s->maps);
	free(s);
}

/* When the table is full, which takes a program that maps libraries all day, drops the oldest. */
static void add_map(struct space *s, const struct map *m)
{
	if (s->n == MAPS_MAX)
		memmove(s->maps, s->maps + 1, --s->n * sizeof(*s->maps));
	if (s->n == s->cap) {
		size_t cap = s->cap ? 2 * s->cap : 16;
		struct map *p = realloc(s->maps, cap * sizeof(*p));

		if (!p)
			return;
		s->maps = p;
		s->cap = cap;
	}
	s->maps[s->n++] = *m;
	count_version(s);
}

void space_unmap(struct space *s, uint64_t addr, uint64_t len)
{
	size_t kept = 0, n = s->n;

	for (size_t i = 0; i < n; i++)
		if (s->maps[i].start < addr || s->maps[i].end > addr + len)
			s->maps[kept++] = s->maps[i];
	if (kept != n)
		count_version(s);
	s->n = kept;
}

void space_map(struct space *s, const struct names *names, const char *path, uint64_t addr,
	       uint64_t len, uint64_t off)
{
	const struct unit *u = names_unit(names, path);
	struct map m = { .start = addr, .end = addr + len, .unit = u };

	space_unmap(s, addr, len);
	if (!u)
		return;
	m.bias = names_bias(u, addr, off);
	add_map(s, &m);
}

/* Maps all of a unit whose bias is known. */
static void add_unit(struct space *s, const struct unit *u, uint64_t bias)
{
	struct map m = { .unit = u, .bias = bias };

	names_span(u, &m.start, &m.end);
	m.start += bias;
	m.end += bias;
	if (m.end > m.start)
		add_map(s, &m);
}

static uint64_t aux_value(const struct aux *a, uint64_t type)
{
	for (size_t i = 0; i < AUX_WORDS / 2 && a->words[2 * i] != AT_NULL; i++)
		if (a->words[2 * i] == type)
			return a->words[2 * i + 1];
	return 0;
}

/*
 * A program with 32-bit addresses has a vector of 32-bit words: types never reach the upper half of
 * a 64-bit word, and the first entry's value, an address or a set of features, is never 0
 * (fs/binfmt_elf.c, create_elf_tables). i386's has the kernel's entry point; x32's has a vDSO but
 * no entry point, and its code is 64-bit (arch/x86/include/asm/elf.h, ARCH_DLINFO_X32).
 */
void aux_read(struct aux *a, const uint64_t words[AUX_WORDS])
{
	uint32_t narrow[AUX_WORDS];

	memcpy(narrow, words, sizeof(narrow));
	a->abi = narrow[1] ? ABI_I386 : ABI_X86_64;
	memcpy(a->words, words, sizeof(a->words));
	for (size_t i = 0; a->abi == ABI_I386 && i < AUX_WORDS; i++)
		a->words[i] = narrow[i];
	if (a->abi == ABI_I386 && aux_value(a, AT_SYSINFO_EHDR) && !aux_value(a, AT_SYSINFO))
		a->abi = ABI_X32;
}

/* The names by which engine/vm/listen.c calls the vDSOs. */
static const char *vdso_name(enum abi abi)
{
	return abi == ABI_I386 ? "[vdso32]" : abi == ABI_X32 ? "[vdsox32]" : "[vdso]";
}

void space_exec(struct space *s, const struct names *names, const char *path, const struct aux *a)
{
	const struct unit *program = names_unit(names, path);
	const struct unit *vdso = names_unit(names, vdso_name(a->abi));
	const struct unit *interp =
		program && program->interp ? names_unit(names, program->interp) : NULL;
	uint64_t base = aux_value(a, AT_BASE), image = aux_value(a, AT_SYSINFO_EHDR);

	s->n = 0;
	s->bits = a->abi == ABI_I386 ? 32 : 64;
	count_version(s);
	if (program)
		add_unit(s, program, aux_value(a, AT_PHDR) - program->phdr);
	if (interp && base)
		add_unit(s, interp, base);
	if (vdso && image)
		add_unit(s, vdso, image);
}

unsigned space_bits(const struct space *s)
{
	return s ? s->bits : 64;
}

const struct map *space_find(const struct space *s, uint64_t addr)
{
	for (size_t i = s ? s->n : 0; i > 0; i--)
		if (addr >= s->maps[i - 1].start && addr < s->maps[i - 1].end)
			return &s->maps[i - 1];
	return NULL;
}

struct stacks *space_stacks(struct space *s, struct tasks *all)
{
	if (s && !s->stacks)
		s->stacks = stacks_new(all);
	return s ? s->stacks : NULL;
}

uint32_t space_version(const struct space *s)
{
	return s ? s->version : 0;
}
