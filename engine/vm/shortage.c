// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/vm/shortage.h"

#include <errno.h>
#include <string.h>
#include <sys/resource.h>

#include "abi/calls/sysent.h"
#include "base/buf.h"
#include "trace/entry.h"

/* Calls that ask for memory, and the argument with the size. */
static const struct {
	const char *name;
	unsigned size;
} asking[] = { { "mmap", 1 }, { "mmap2", 1 }, { "mremap", 2 } };

/* The caller's own limit may have been reached instead. */
static bool is_limited(void)
{
	struct rlimit l;

	return !getrlimit(RLIMIT_AS, &l) && l.rlim_cur != RLIM_INFINITY;
}

void shortage_enter(struct shortage *s, const struct rec_sysenter *c)
{
	const struct sysent *row =
		c->abi < ABI_COUNT
			? sysent_find(c->abi, sysent_nr_of_orig_ax(c->abi, c->regs[R_ORIG_AX]))
			: NULL;
	uint64_t args[6];

	s->task = c->task;
	s->asks = 0;
	if (!row || !row->name)
		return;
	entry_args(c, c->abi != ABI_I386, args);
	for (size_t i = 0; i < sizeof(asking) / sizeof(*asking); i++)
		if (!strcmp(row->name, asking[i].name))
			s->asks = args[asking[i].size];
}

void shortage_leave(struct shortage *s, const struct rec_sysexit *c)
{
	if (c->result == -ENOSPC)
		s->room = true;
	if (c->result != -ENOMEM || s->task != c->task || !s->asks || is_limited())
		return;
	if (!s->memory)
		s->bytes = s->asks;
	s->memory = true;
}

void shortage_notes(const struct shortage *s, size_t ram_mb, struct buf *notes)
{
	if (s->memory)
		buf_printf(notes,
			   "the program asked for %llu MiB and got none: the VM has %zu MiB of "
			   "memory; --memory SIZE gives it more, up to 2G\n",
			   (unsigned long long)(s->bytes + (1 << 20) - 1) >> 20, ram_mb);
	if (s->room)
		buf_printf(notes,
			   "no room was left for a file: files lie in the VM's memory, of which it "
			   "has %zu MiB; --memory SIZE gives it more, up to 2G\n",
			   ram_mb);
}
