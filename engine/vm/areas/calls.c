// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/vm/areas/calls.h"

#include <fcntl.h>
#include <string.h>
#include <sys/mman.h>

#include "engine/vm/areas/mapped_files.h"
#include "engine/vm/areas/mm.h"
#include "engine/vm/areas/state.h"
#include "engine/vm/areas/tasks.h"
#include "trace/entry.h"

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
	mm_put(m, &area);
}

static void protect_call(struct mm *m, uint64_t start, uint64_t end, bool denied)
{
	struct area parts[64];
	size_t n = 0;

	for (size_t i = 0; i < m->n && n < 64; i++) {
		const struct area *was = &m->at[i];

		if (was->end <= start || was->start >= end)
			continue;
		parts[n] = area_part(was, was->start > start ? was->start : start,
				     was->end < end ? was->end : end);
		parts[n++].denied = denied;
	}
	for (size_t i = 0; i < n; i++)
		mm_put(m, &parts[i]);
}

static void move_call(struct mm *m, const uint64_t *args, uint64_t to)
{
	const uint64_t from = args[0], old = page_up(args[1]), new = page_up(args[2]);
	const struct area *was = mm_area_at(m, from);
	struct area moved = { .content = CONTENT_UNKNOWN };

	if (was)
		moved = area_part(was, from, was->end);
	moved.start = to;
	moved.end = to + new;
	mm_carve(m, from, from + old);
	mm_put(m, &moved);
}

static void break_call(struct mm *m, uint64_t brk)
{
	struct area heap = { .content = CONTENT_ZERO };

	if (!m->brk_start)
		m->brk_start = m->brk = brk;
	heap.start = page_up(m->brk_start);
	heap.end = page_up(brk);
	if (page_up(m->brk) > heap.end)
		mm_carve(m, heap.end, page_up(m->brk));
	m->brk = brk;
	mm_put(m, &heap);
}

static void change(struct areas *a, const struct task *t, uint64_t result)
{
	const uint64_t *args = t->args, end = args[0] + page_up(args[1]);
	struct mm *m = areas_mm_get(a, t->mm);

	if (!m)
		return;
	switch (t->change) {
	case CHANGE_MAP:
	case CHANGE_MAP_PAGES:
		return map_call(m, t, result);
	case CHANGE_UNMAP:
		return mm_carve(m, args[0], end);
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

/* ---- which calls ---- */

static const struct {
	const char *name;
	enum change change;
} changing_calls[] = {
	{ "mmap", CHANGE_MAP },         { "mmap2", CHANGE_MAP_PAGES }, { "munmap", CHANGE_UNMAP },
	{ "mprotect", CHANGE_PROTECT }, { "mremap", CHANGE_MOVE },     { "brk", CHANGE_BREAK },
	{ "open", CHANGE_OPEN },        { "openat", CHANGE_OPEN },     { "creat", CHANGE_OPEN },
	{ "rename", CHANGE_OPEN },      { "truncate", CHANGE_OPEN },
};

void areas_find_changes(struct areas *a)
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

void areas_enter(struct areas *a, const struct rec_sysenter *r)
{
	const unsigned nr =
		r->abi < ABI_COUNT ? sysent_nr_of_orig_ax(r->abi, r->regs[R_ORIG_AX]) : NUMBERS;
	const enum change change = nr < NUMBERS ? a->changes[r->abi][nr] : CHANGE_NONE;
	struct task *t;

	a->in_call = NULL;
	if (!change && !a->changing)
		return;
	t = areas_task_get(a, r->task);
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

void areas_leave(struct areas *a, const struct rec_sysexit *r)
{
	struct task *t = a->changing ? areas_task_find(a, r->task) : NULL;

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

void areas_note_memory(struct areas *a, const struct rec_mem *m)
{
	const struct task *t = a->in_call;

	if (!t || t->change != CHANGE_OPEN)
		return;
	for (int i = 0; i < 4; i++)
		if (t->args[i] == m->addr)
			areas_note_written(a, (const char *)(m + 1), m->len);
}

void areas_note_file(struct areas *a, const struct rec_file *f)
{
	if (a->in_call && f->path_len)
		a->in_call->path = areas_intern(a, (const char *)(f + 1), f->path_len);
}
