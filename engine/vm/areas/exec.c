// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/vm/areas/exec.h"

#include <elf.h>
#include <gelf.h>
#include <limits.h>
#include <stdbool.h>
#include <string.h>
#include <unistd.h>

#include "engine/vm/areas/mapped_files.h"
#include "engine/vm/areas/mm.h"
#include "engine/vm/areas/state.h"
#include "trace/format.h"
#include "trip/space.h"

#define STACK_BELOW (128u << 10) /* what exec maps below the strings: fs/exec.c, setup_arg_pages */

struct elf_file {
	int fd;
	Elf *elf;
	size_t n; /* program headers */
};

static bool elf_open(const struct areas *a, const char *path, struct elf_file *f)
{
	f->fd = areas_open_file(a, path);
	f->elf = NULL;
	if (f->fd < 0)
		return false;
	elf_version(EV_CURRENT);
	f->elf = elf_begin(f->fd, ELF_C_READ, NULL);
	if (f->elf && elf_kind(f->elf) == ELF_K_ELF && !elf_getphdrnum(f->elf, &f->n))
		return true;
	elf_end(f->elf);
	close(f->fd);
	return false;
}

static void elf_close(struct elf_file *f)
{
	elf_end(f->elf);
	close(f->fd);
}

/* Where the file's program headers are in memory, without bias. */
static uint64_t phdr_address(const struct elf_file *f)
{
	GElf_Ehdr head;
	GElf_Phdr p;

	if (!gelf_getehdr(f->elf, &head))
		return 0;
	for (size_t i = 0; i < f->n; i++)
		if (gelf_getphdr(f->elf, i, &p) && p.p_type == PT_PHDR)
			return p.p_vaddr;
	for (size_t i = 0; i < f->n; i++)
		if (gelf_getphdr(f->elf, i, &p) && p.p_type == PT_LOAD &&
		    head.e_phoff - p.p_offset < p.p_filesz)
			return p.p_vaddr + (head.e_phoff - p.p_offset);
	return 0;
}

/* fs/binfmt_elf.c: whole pages of the file, and zeros behind them. */
static void put_segment(struct mm *m, const char *path, const GElf_Phdr *p, uint64_t bias)
{
	const uint64_t start = page_down(p->p_vaddr), in_file = page_up(p->p_vaddr + p->p_filesz),
		       end = page_up(p->p_vaddr + p->p_memsz);
	const struct area file = { .start = bias + start,
				   .end = bias + (p->p_filesz ? in_file : start),
				   .content = CONTENT_FILE,
				   .path = path,
				   .off = p->p_offset - (p->p_vaddr - start) };
	const struct area zeros = { .start = file.end, .end = bias + end, .content = CONTENT_ZERO };

	mm_put(m, &file);
	if (zeros.end > zeros.start)
		mm_put(m, &zeros);
}

static void put_segments(struct mm *m, const char *path, const struct elf_file *f, uint64_t bias)
{
	GElf_Phdr p;

	for (size_t i = 0; i < f->n; i++)
		if (gelf_getphdr(f->elf, i, &p) && p.p_type == PT_LOAD)
			put_segment(m, path, &p, bias);
}

/* The path of PT_INTERP, or NULL. */
static const char *interpreter(struct areas *a, const struct elf_file *f)
{
	char path[PATH_MAX];
	GElf_Phdr p;

	for (size_t i = 0; i < f->n; i++)
		if (gelf_getphdr(f->elf, i, &p) && p.p_type == PT_INTERP && p.p_filesz &&
		    p.p_filesz <= sizeof(path) &&
		    pread(f->fd, path, p.p_filesz, p.p_offset) == (ssize_t)p.p_filesz)
			return areas_intern(a, path, strnlen(path, p.p_filesz));
	return NULL;
}

static uint64_t aux_of(const struct aux *aux, uint64_t type)
{
	for (size_t i = 0; i < AUX_WORDS / 2 && aux->words[2 * i] != AT_NULL; i++)
		if (aux->words[2 * i] == type)
			return aux->words[2 * i + 1];
	return 0;
}

static void put_stack(struct mm *m, const struct aux *aux)
{
	const uint64_t strings = page_up(aux_of(aux, AT_RANDOM));
	const struct area stack = { .start = strings - STACK_BELOW,
				    .end = strings,
				    .content = CONTENT_ZERO };

	if (strings > STACK_BELOW)
		mm_put(m, &stack);
}

void areas_exec(struct areas *a, const struct rec_exec *x)
{
	const char *path = areas_intern(a, (const char *)(x + 1), x->path_len), *interp;
	struct mm *m = areas_mm_get(a, x->mm);
	uint64_t words[AUX_WORDS];
	struct elf_file f;
	struct aux aux;

	if (!m || !path)
		return;
	m->n = 0;
	m->brk_start = m->brk = 0;
	memcpy(words, x->auxv, sizeof(words));
	aux_read(&aux, words);
	put_stack(m, &aux);
	if (!elf_open(a, path, &f))
		return;
	put_segments(m, path, &f, aux_of(&aux, AT_PHDR) - phdr_address(&f));
	interp = interpreter(a, &f);
	elf_close(&f);
	if (!interp || !aux_of(&aux, AT_BASE) || !elf_open(a, interp, &f))
		return;
	put_segments(m, interp, &f, aux_of(&aux, AT_BASE));
	elf_close(&f);
}
