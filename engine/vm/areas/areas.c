// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/vm/areas/areas.h"

#include <elf.h>
#include <fcntl.h>
#include <gelf.h>
#include <limits.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include "abi/calls/sysent.h"
#include "engine/vm/files/entry.h"
#include "engine/vm/files/files.h"
#include "trace/entry.h"
#include "trip/space.h"

#define PAGE        4096ull
#define NUMBERS     1024         /* of calls that are looked at */
#define STACK_BELOW (128u << 10) /* what exec maps below the strings: fs/exec.c, setup_arg_pages */
#define AREAS_MAX   65536        /* vm.max_map_count is less */

enum content {
	CONTENT_UNKNOWN, /* mapped, and anybody may have written it */
	CONTENT_ZERO,
	CONTENT_FILE,
};

/* Areas of a space do not overlap. */
struct area {
	uint64_t start, end;
	enum content content;
	bool denied;      /* PROT_NONE */
	const char *path; /* of CONTENT_FILE: interned */
	uint64_t off;     /* in the file, of `start` */
};

struct mm {
	uint64_t id;
	struct area *at;
	size_t n, cap;
	uint64_t brk_start, brk; /* 0: not asked for yet */
};

/* What changes areas; the number that a program gives is looked up once. */
enum change {
	CHANGE_NONE,
	CHANGE_MAP,
	CHANGE_MAP_PAGES, /* mmap2: the offset in pages */
	CHANGE_UNMAP,
	CHANGE_PROTECT,
	CHANGE_MOVE,
	CHANGE_BREAK,
	CHANGE_OPEN, /* to write: what the file holds from there on is not known */
};

struct task {
	uint64_t id, mm;
	bool made;          /* by `maker`, whose areas it gets with its own address space */
	uint64_t maker;     /* its mm */
	enum change change; /* the call that it is in */
	bool wide;
	uint64_t args[6];
	const char *path; /* the file that it maps; NULL: not known */
};

struct areas {
	const struct files *files;
	bool all;
	uint8_t changes[ABI_COUNT][NUMBERS];
	struct mm **mms;
	size_t n_mms;
	struct task *tasks;
	size_t n_tasks, cap_tasks;
	struct task *in_call; /* of the SYSENTER that came last, if it changes areas */
	size_t changing;      /* tasks in such a call */
	uint64_t current;
	char **paths;
	size_t n_paths;
	const char **written; /* of `paths` */
	size_t n_written;
};

/* ---- paths ---- */

static const char *intern(struct areas *a, const char *path, size_t len)
{
	char **grown;

	for (size_t i = 0; i < a->n_paths; i++)
		if (!strncmp(a->paths[i], path, len) && !a->paths[i][len])
			return a->paths[i];
	grown = realloc(a->paths, (a->n_paths + 1) * sizeof(*grown));
	if (!grown)
		return NULL;
	a->paths = grown;
	a->paths[a->n_paths] = strndup(path, len);
	return a->paths[a->n_paths] ? a->paths[a->n_paths++] : NULL;
}

static const char *last_name(const char *path)
{
	const char *slash = strrchr(path, '/');

	return slash ? slash + 1 : path;
}

/* By its last name: a path may be relative, and lead over links. */
static bool is_written(const struct areas *a, const char *path)
{
	for (size_t i = 0; i < a->n_written; i++)
		if (!strcmp(a->written[i], last_name(path)))
			return true;
	return false;
}

static void note_written(struct areas *a, const char *path, size_t len)
{
	char text[PATH_MAX];
	const char *name, **grown;

	if (!len || len > sizeof(text))
		return;
	memcpy(text, path, len);
	text[len - 1] = '\0';
	name = last_name(text);
	if (is_written(a, name) || !(name = intern(a, name, strlen(name))))
		return;
	grown = realloc(a->written, (a->n_written + 1) * sizeof(*grown));
	if (!grown)
		return;
	a->written = grown;
	a->written[a->n_written++] = name;
}

/* The guest's file on the host, as it went into the guest; -1: there is none, or it has changed. */
static int open_file(const struct areas *a, const char *path)
{
	char real[PATH_MAX];
	const struct file_entry *f = files_get(a->files, path);
	struct stat st;
	int fd;

	if (is_written(a, path))
		return -1;
	if (!f && realpath(path, real))
		f = files_get(a->files, real);
	if (f ? f->bytes || f->target : !a->all)
		return -1;
	fd = open(f ? f->path : path, O_RDONLY | O_CLOEXEC | O_NONBLOCK);
	if (fd < 0)
		return -1;
	if (!fstat(fd, &st) && S_ISREG(st.st_mode) &&
	    (!f || (st.st_size == f->st.st_size && st.st_mtim.tv_sec == f->st.st_mtim.tv_sec &&
		    st.st_mtim.tv_nsec == f->st.st_mtim.tv_nsec)))
		return fd;
	close(fd);
	return -1;
}

/* ---- the areas of one address space ---- */

static struct mm *mm_find(const struct areas *a, uint64_t id)
{
	for (size_t i = 0; i < a->n_mms; i++)
		if (a->mms[i]->id == id)
			return a->mms[i];
	return NULL;
}

static struct mm *mm_get(struct areas *a, uint64_t id)
{
	struct mm *m = id ? mm_find(a, id) : NULL, **grown;

	if (m || !id)
		return m;
	grown = realloc(a->mms, (a->n_mms + 1) * sizeof(*grown));
	if (!grown)
		return NULL;
	a->mms = grown;
	m = calloc(1, sizeof(*m));
	if (m)
		*(a->mms[a->n_mms++] = m) = (struct mm){ .id = id };
	return m;
}

static struct area *mm_room(struct mm *m)
{
	if (m->n == m->cap) {
		const size_t cap = m->cap ? 2 * m->cap : 32;
		struct area *grown = cap > AREAS_MAX ? NULL : realloc(m->at, cap * sizeof(*grown));

		if (!grown)
			return NULL;
		m->at = grown;
		m->cap = cap;
	}
	return &m->at[m->n++];
}

/* The part of an area from `start` to `end`. */
static struct area part_of(const struct area *from, uint64_t start, uint64_t end)
{
	struct area part = *from;

	part.start = start;
	part.end = end;
	part.off += start - from->start;
	return part;
}

/* Takes start…end out: an area may be cut at either end, or in two. */
static void carve(struct mm *m, uint64_t start, uint64_t end)
{
	for (size_t i = 0; i < m->n;) {
		const struct area was = m->at[i];
		struct area *rest;

		if (was.end <= start || was.start >= end) {
			i++;
			continue;
		}
		m->at[i] = m->at[--m->n];
		if (was.start < start && (rest = mm_room(m)))
			*rest = part_of(&was, was.start, start);
		if (was.end > end && (rest = mm_room(m)))
			*rest = part_of(&was, end, was.end);
	}
}

static void put(struct mm *m, const struct area *area)
{
	struct area *room;

	carve(m, area->start, area->end);
	if (area->start < area->end && (room = mm_room(m)))
		*room = *area;
}

static const struct area *area_at(const struct mm *m, uint64_t addr)
{
	for (size_t i = 0; i < m->n; i++)
		if (addr >= m->at[i].start && addr < m->at[i].end)
			return &m->at[i];
	return NULL;
}

static uint64_t page_down(uint64_t addr)
{
	return addr & ~(PAGE - 1);
}

static uint64_t page_up(uint64_t addr)
{
	return page_down(addr + PAGE - 1);
}

/* ---- what calls do to them ---- */

static void map_call(struct mm *m, const struct task *t, uint64_t addr)
{
	const uint64_t *args = t->args, len = args[1], prot = args[2], flags = args[3];
	const bool shared = (flags & MAP_TYPE) != MAP_PRIVATE;
	struct area area = { .start = addr,
			     .end = addr + page_up(len),
			     .denied = prot == PROT_NONE };

	if (flags & MAP_ANONYMOUS) {
		area.content = shared ? CONTENT_UNKNOWN : CONTENT_ZERO;
	} else if (t->path && !(shared && (prot & PROT_WRITE))) {
		area.content = CONTENT_FILE;
		area.path = t->path;
		area.off = t->change == CHANGE_MAP_PAGES ? args[5] * PAGE : args[5];
	}
	put(m, &area);
}

static void protect_call(struct mm *m, uint64_t start, uint64_t end, bool denied)
{
	struct area parts[64];
	size_t n = 0;

	for (size_t i = 0; i < m->n && n < 64; i++) {
		const struct area *was = &m->at[i];

		if (was->end <= start || was->start >= end)
			continue;
		parts[n] = part_of(was, was->start > start ? was->start : start,
				   was->end < end ? was->end : end);
		parts[n++].denied = denied;
	}
	for (size_t i = 0; i < n; i++)
		put(m, &parts[i]);
}

static void move_call(struct mm *m, const uint64_t *args, uint64_t to)
{
	const uint64_t from = args[0], old = page_up(args[1]), new = page_up(args[2]);
	const struct area *was = area_at(m, from);
	struct area moved = { .content = CONTENT_UNKNOWN };

	if (was)
		moved = part_of(was, from, was->end);
	moved.start = to;
	moved.end = to + new;
	carve(m, from, from + old);
	put(m, &moved);
}

static void break_call(struct mm *m, uint64_t brk)
{
	struct area heap = { .content = CONTENT_ZERO };

	if (!m->brk_start)
		m->brk_start = m->brk = brk;
	heap.start = page_up(m->brk_start);
	heap.end = page_up(brk);
	if (page_up(m->brk) > heap.end)
		carve(m, heap.end, page_up(m->brk));
	m->brk = brk;
	put(m, &heap);
}

static void change(struct areas *a, const struct task *t, uint64_t result)
{
	const uint64_t *args = t->args, end = args[0] + page_up(args[1]);
	struct mm *m = mm_get(a, t->mm);

	if (!m)
		return;
	switch (t->change) {
	case CHANGE_MAP:
	case CHANGE_MAP_PAGES:
		return map_call(m, t, result);
	case CHANGE_UNMAP:
		return carve(m, args[0], end);
	case CHANGE_PROTECT:
		return protect_call(m, args[0], end, args[2] == PROT_NONE);
	case CHANGE_MOVE:
		return move_call(m, args, result);
	case CHANGE_BREAK:
		return break_call(m, result);
	case CHANGE_OPEN:
	case CHANGE_NONE:
		return;
	}
}

/* ---- a new program ---- */

struct elf_file {
	int fd;
	Elf *elf;
	size_t n; /* program headers */
};

static bool elf_open(const struct areas *a, const char *path, struct elf_file *f)
{
	f->fd = open_file(a, path);
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

	put(m, &file);
	if (zeros.end > zeros.start)
		put(m, &zeros);
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
			return intern(a, path, strnlen(path, p.p_filesz));
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
		put(m, &stack);
}

static void new_program(struct areas *a, const struct rec_exec *x)
{
	const char *path = intern(a, (const char *)(x + 1), x->path_len), *interp;
	struct mm *m = mm_get(a, x->mm);
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

/* ---- tasks ---- */

static struct task *task_find(struct areas *a, uint64_t id)
{
	for (size_t i = 0; i < a->n_tasks; i++)
		if (a->tasks[i].id == id)
			return &a->tasks[i];
	return NULL;
}

static struct task *task_get(struct areas *a, uint64_t id)
{
	struct task *t = task_find(a, id);
	const ptrdiff_t in_call = a->in_call ? a->in_call - a->tasks : -1;

	if (t)
		return t;
	if (a->n_tasks == a->cap_tasks) {
		const size_t cap = a->cap_tasks ? 2 * a->cap_tasks : 64;
		struct task *grown = realloc(a->tasks, cap * sizeof(*grown));

		if (!grown)
			return NULL;
		a->tasks = grown;
		a->cap_tasks = cap;
		a->in_call = in_call >= 0 ? &grown[in_call] : NULL;
	}
	t = &a->tasks[a->n_tasks++];
	*t = (struct task){ .id = id };
	return t;
}

static void mm_copy(struct mm *to, const struct mm *from)
{
	struct area *room;

	to->n = 0;
	to->brk_start = from->brk_start;
	to->brk = from->brk;
	for (size_t i = 0; i < from->n && (room = mm_room(to)); i++)
		*room = from->at[i];
}

/* What a task is: a process that was made has the areas of its maker. */
static void note_task(struct areas *a, const struct rec_task *r)
{
	struct task *t = task_get(a, r->task);
	struct mm *from, *to;

	if (!t)
		return;
	t->mm = r->mm;
	if (!t->made)
		return;
	t->made = false;
	if (t->mm == t->maker || !(to = mm_get(a, t->mm)))
		return;
	from = mm_find(a, t->maker);
	if (from)
		mm_copy(to, from);
	else
		to->n = 0;
}

static void note_fork(struct areas *a, uint64_t id)
{
	struct task *t = task_get(a, id), *maker = task_find(a, a->current);

	if (!t)
		return;
	t->made = true;
	t->maker = maker ? maker->mm : 0;
}

/* ---- calls ---- */

static const struct {
	const char *name;
	enum change change;
} changing_calls[] = {
	{ "mmap", CHANGE_MAP },         { "mmap2", CHANGE_MAP_PAGES }, { "munmap", CHANGE_UNMAP },
	{ "mprotect", CHANGE_PROTECT }, { "mremap", CHANGE_MOVE },     { "brk", CHANGE_BREAK },
	{ "open", CHANGE_OPEN },        { "openat", CHANGE_OPEN },     { "creat", CHANGE_OPEN },
	{ "rename", CHANGE_OPEN },      { "truncate", CHANGE_OPEN },
};

static void find_changes(struct areas *a)
{
	for (enum abi abi = 0; abi < ABI_COUNT; abi++)
		for (unsigned nr = 0; nr < NUMBERS; nr++) {
			const struct sysent *s = sysent_find(abi, nr);

			for (size_t i = 0;
			     s && s->name && i < sizeof(changing_calls) / sizeof(changing_calls[0]);
			     i++)
				if (!strcmp(s->name, changing_calls[i].name))
					a->changes[abi][nr] = changing_calls[i].change;
			/* i386's mmap has its arguments in memory, and libc has left it. */
			if (abi == ABI_I386 && a->changes[abi][nr] == CHANGE_MAP)
				a->changes[abi][nr] = CHANGE_NONE;
		}
}

/* Whether a call that opens a file lets it be written: its flags follow the path. */
static bool writes(const struct task *t, enum abi abi, unsigned nr)
{
	const struct sysent *s = sysent_find(abi, nr);

	for (unsigned i = 0; i + 1 < 6; i++)
		if (s->args[i].type == ARG_PATH && s->args[i + 1].type == ARG_FLAGS)
			return (t->args[i + 1] & O_ACCMODE) != O_RDONLY;
	return true;
}

static void enter(struct areas *a, const struct rec_sysenter *r)
{
	const unsigned nr =
		r->abi < ABI_COUNT ? sysent_nr_of_orig_ax(r->abi, r->regs[R_ORIG_AX]) : NUMBERS;
	const enum change change = nr < NUMBERS ? a->changes[r->abi][nr] : CHANGE_NONE;
	struct task *t;

	a->in_call = NULL;
	if (!change && !a->changing)
		return;
	t = task_get(a, r->task);
	if (!t)
		return;
	a->changing -= t->change != CHANGE_NONE;
	t->change = change;
	if (!change)
		return;
	t->wide = r->abi != ABI_I386;
	t->path = NULL;
	entry_args(r, t->wide, t->args);
	if (change == CHANGE_OPEN && !writes(t, r->abi, nr))
		t->change = CHANGE_NONE;
	if (t->change) {
		a->changing++;
		a->in_call = t;
	}
}

static void leave(struct areas *a, const struct rec_sysexit *r)
{
	struct task *t = a->changing ? task_find(a, r->task) : NULL;

	a->in_call = t && t->change == CHANGE_OPEN ? t : NULL;
	if (!t || !t->change)
		return;
	if (r->result >= 0 || r->result < -4095)
		change(a, t, t->wide ? (uint64_t)r->result : (uint32_t)r->result);
	if (t->change != CHANGE_OPEN) {
		t->change = CHANGE_NONE;
		a->changing--;
	}
}

/* Strings of a call that opens a file, whichever they are. */
static void note_memory(struct areas *a, const struct rec_mem *m)
{
	const struct task *t = a->in_call;

	if (!t || t->change != CHANGE_OPEN)
		return;
	for (int i = 0; i < 4; i++)
		if (t->args[i] == m->addr)
			note_written(a, (const char *)(m + 1), m->len);
}

static void note_file(struct areas *a, const struct rec_file *f)
{
	if (a->in_call && f->path_len)
		a->in_call->path = intern(a, (const char *)(f + 1), f->path_len);
}

/* ---- all of them ---- */

struct areas *areas_new(const struct files *files, bool all)
{
	struct areas *a = calloc(1, sizeof(*a));

	if (!a)
		return NULL;
	a->files = files;
	a->all = all;
	find_changes(a);
	return a;
}

void areas_free(struct areas *a)
{
	if (!a)
		return;
	for (size_t i = 0; i < a->n_mms; i++) {
		free(a->mms[i]->at);
		free(a->mms[i]);
	}
	for (size_t i = 0; i < a->n_paths; i++)
		free(a->paths[i]);
	free(a->mms);
	free(a->paths);
	free(a->written);
	free(a->tasks);
	free(a);
}

void areas_record(struct areas *a, int type, const void *p)
{
	switch (type) {
	case REC_START:
		a->current = ((const struct rec_start *)p)->task;
		break;
	case REC_SWITCH:
		a->current = ((const struct rec_switch *)p)->task;
		break;
	case REC_TASK:
		return note_task(a, p);
	case REC_FORK:
		return note_fork(a, ((const struct rec_fork *)p)->task);
	case REC_EXEC:
		return new_program(a, p);
	case REC_SYSENTER:
		return enter(a, p);
	case REC_SYSEXIT:
		return leave(a, p);
	case REC_MEM:
		return note_memory(a, p);
	case REC_FILE:
		return note_file(a, p);
	}
}

/* Up to a file's end, and zeros up to the end of its last page. */
static size_t read_file(const struct areas *a, const struct area *area, uint64_t off, uint8_t *to,
			size_t n)
{
	int fd = open_file(a, area->path);
	struct stat st;
	size_t done = 0;

	if (fd < 0 || fstat(fd, &st) < 0 || off >= page_up(st.st_size))
		n = 0;
	else if (n > page_up(st.st_size) - off)
		n = page_up(st.st_size) - off;
	while (done < n) {
		const ssize_t got = pread(fd, to + done, n - done, off + done);

		if (got < 0)
			n = done;
		if (got <= 0)
			break;
		done += got;
	}
	if (n > done)
		memset(to + done, 0, n - done);
	if (fd >= 0)
		close(fd);
	return n;
}

static size_t read_area(const struct areas *a, const struct area *area, uint64_t addr, uint8_t *to,
			size_t n)
{
	if (n > area->end - addr)
		n = area->end - addr;
	if (area->denied || area->content == CONTENT_UNKNOWN)
		return 0;
	if (area->content == CONTENT_FILE)
		return read_file(a, area, area->off + (addr - area->start), to, n);
	memset(to, 0, n);
	return n;
}

size_t areas_read(const struct areas *a, uint64_t mm, uint64_t addr, void *to, size_t n)
{
	const struct mm *m = mm_find(a, mm);
	const struct area *area;
	size_t done = 0;

	while (m && done < n && (area = area_at(m, addr + done))) {
		const size_t part = read_area(a, area, addr + done, (uint8_t *)to + done, n - done);

		if (!part)
			break;
		done += part;
	}
	return done;
}
