// SPDX-License-Identifier: GPL-2.0-or-later
#include "trip/names.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "base/err.h"
#include "sym/places.h"
#include "trace/reader.h"

#define BYTES_MAX (1u << 30) /* of all chunks together */

/* A unit with all its data; `unit` comes first, so that a pointer to it points to the whole. */
struct module_names {
	struct unit unit;
	struct module_names *next, *next_kmodule;
	const struct names *names; /* that it is of */
	char *bytes;               /* the chunk, kept */
	struct sym_view view;
	struct fn *fns;
	size_t n_fns;
	uint64_t low, high; /* where they are; kept for the kernel's modules */
	struct fn anon;
};

struct names {
	struct module_names *all, *kernel, *kmodules;
	uint64_t kmodules_low; /* the lowest address in any of these */
	struct fn unknown;
	size_t bytes;
	unsigned bits; /* of the kernel */
	names_place_fn place;
	void *place_ctx;
};

struct names *names_new(void)
{
	struct names *n = calloc(1, sizeof(*n));

	if (n)
		*n = (struct names){ .unknown = { .flags = FN_ANON },
				     .kmodules_low = UINT64_MAX,
				     .bits = 64 };
	return n;
}

void names_set_bits(struct names *n, unsigned bits)
{
	n->bits = bits;
}

unsigned names_bits(const struct names *n)
{
	return n->bits;
}

/* Documentation/x86/x86_64/mm.rst; with 32 bits, three quarters belong to programs (VMSPLIT_3G). */
bool names_is_kernel(const struct names *n, uint64_t addr)
{
	return n->bits == 32 ? addr >= 0xc0000000 : addr >> 47 != 0;
}

void names_free(struct names *n)
{
	struct module_names *m, *next;

	if (!n)
		return;
	for (m = n->all; m; m = next) {
		next = m->next;
		free(m->bytes);
		free(m->fns);
		free(m);
	}
	free(n);
}

/* What the tree needs to know about some functions, by name: kernel/softirq.c, kernel/sched/core.c,
 * kernel/exit.c, arch/x86/lib/retpoline.S, arch/x86/entry/entry_64.S, arch/x86/kernel/ftrace_64.S;
 * elf/dl-trampoline.h of glibc. */
static const struct {
	const char *prefix;
	unsigned flags;
	bool whole; /* the whole name, not a prefix */
} flags_by_name[] = {
	{ "__do_softirq", FN_SOFTIRQ, true },
	{ "handle_softirqs", FN_SOFTIRQ, true },
	{ "__switch_to", FN_SWITCH, true },
	{ "do_task_dead", FN_DIES, true },
	{ "ret_from_fork", FN_FORKED, false },
	{ "return_to_handler", FN_REHANDLE, true },
	{ "__x86_indirect_thunk_", FN_THUNK, false },
	{ "__x86_return_thunk", FN_THUNK, true },
	{ "__x86_indirect_jump_thunk_", FN_THUNK, false },
	{ "__x86_indirect_call_thunk_", FN_THUNK, false },
	{ "srso_", FN_THUNK, false },
	{ "retbleed_", FN_THUNK, false },
	{ "zen_untrain_ret", FN_THUNK, true },
	{ "entry_untrain_ret", FN_THUNK, true },
	{ "call_depth_return_thunk", FN_THUNK, true },
	{ "its_return_thunk", FN_THUNK, true },
	{ "__x86_indirect_its_thunk_", FN_THUNK, false },
	{ "try_to_wake_up", FN_WAKE, true },
	{ "ttwu_", FN_WAKE, false },
	{ "wake_up_", FN_WAKE, false },
	{ "__wake_up", FN_WAKE, false },
	{ "default_wake_function", FN_WAKE, true },
	{ "autoremove_wake_function", FN_WAKE, true },
	{ "woken_wake_function", FN_WAKE, true },
	{ "receiver_wake_function", FN_WAKE, true },
	{ "swake_up_", FN_WAKE, false },
	{ "pollwake", FN_WAKE, true },
	{ "ep_poll_callback", FN_WAKE, true },
	{ "ep_autoremove_wake_function", FN_WAKE, true },
	{ "activate_task", FN_WAKE, true },
	{ "hrtimer_wakeup", FN_WAKE, true },
	{ "process_timeout", FN_WAKE, true },
	{ "complete", FN_WAKE, true },
};

static unsigned kernel_flags(const char *name)
{
	for (size_t i = 0; i < sizeof(flags_by_name) / sizeof(flags_by_name[0]); i++)
		if (flags_by_name[i].whole ? !strcmp(name, flags_by_name[i].prefix)
					   : !strncmp(name, flags_by_name[i].prefix,
						      strlen(flags_by_name[i].prefix)))
			return flags_by_name[i].flags;
	return 0;
}

/* Functions of a C library above a program's first one: csu/libc-start.c and nptl/pthread_create.c
 * of glibc. */
static bool starts_program(const char *name)
{
	return !strncmp(name, "__libc_start_", 13) || !strcmp(name, "start_thread") ||
	       !strcmp(name, "clone3") || !strcmp(name, "__clone3") || !strcmp(name, "__clone");
}

/*
 * Flags functions of the C library. In a static program, those without lines are the library's if
 * others have lines: distributions ship libc.a without debug information. If none has lines, only
 * what starts the program is known.
 */
static unsigned user_flags(const struct unit *u, const struct sym_fn *f, const char *name)
{
	unsigned flags = 0;

	if (f->flags & SYM_FN_BINDER)
		flags |= FN_BINDER;
	if (u->role != SYM_PROGRAM || (f->flags & SYM_FN_PLT))
		flags |= FN_LIBRARY;
	if (u->is_static && u->has_lines && !(f->flags & SYM_FN_LINES))
		flags |= FN_LIBRARY;
	if (u->is_static && name && starts_program(name))
		flags |= FN_LIBRARY;
	return flags;
}

static int take_fns(struct module_names *m)
{
	const struct sym_head *h = m->view.head;
	uint64_t last = 0;

	m->fns = calloc(h->n_fns + 1, sizeof(*m->fns));
	if (!m->fns)
		return -ENOMEM;
	for (uint32_t i = 0; i < h->n_fns; i++) {
		const struct sym_fn *f = &m->view.fns[i];
		struct fn *to = &m->fns[m->n_fns];

		if (f->start < last)
			continue; /* unsorted: useless for a search */
		last = f->start;
		*to = (struct fn){ .start = f->start,
				   .size = f->size,
				   .name = sym_string(&m->view, f->name),
				   .unit = &m->unit };
		to->flags = f->flags & (SYM_FN_PLT | SYM_FN_LINES | SYM_FN_SITE);
		if (!to->name)
			to->flags |= FN_ANON;
		if (h->role == SYM_KERNEL)
			to->flags |= to->name ? kernel_flags(to->name) : 0;
		else if (h->role != SYM_KMODULE)
			to->flags |= user_flags(&m->unit, f, to->name);
		m->n_fns++;
	}
	return 0;
}

/* Neither the C library nor the dynamic linker. */
static bool has_trips(uint32_t role)
{
	return role == SYM_PROGRAM || role == SYM_KERNEL || role == SYM_KMODULE;
}

static void take_unit(struct module_names *m)
{
	const struct sym_head *h = m->view.head;
	struct unit *u = &m->unit;
	const char *path = sym_string(&m->view, h->path),
		   *build_id = sym_string(&m->view, h->build_id);

	u->path = path ? path : "?";
	u->name = strrchr(u->path, '/') ? strrchr(u->path, '/') + 1 : u->path;
	u->build_id = build_id ? build_id : "";
	u->interp = sym_string(&m->view, h->interp);
	u->role = h->role;
	u->entry = h->entry;
	u->phdr = h->phdr;
	u->has_lines = h->n_lines > 0;
	u->is_static = h->role == SYM_PROGRAM && !u->interp && h->entry;
	m->anon =
		(struct fn){ .flags = FN_ANON | (has_trips(h->role) ? 0 : FN_LIBRARY), .unit = u };
}

static void take_kmodule(struct names *n, struct module_names *m)
{
	const struct fn *last = &m->fns[m->n_fns - 1];

	m->low = m->fns[0].start;
	m->high = last->start + (last->size ? last->size : 1);
	if (m->low < n->kmodules_low)
		n->kmodules_low = m->low;
	m->next_kmodule = n->kmodules;
	n->kmodules = m;
}

int names_add(struct names *n, const struct chunk *c, struct err *e)
{
	struct module_names *m = calloc(1, sizeof(*m));
	struct chunk copy = *c;
	int r;

	if (!m || c->size > BYTES_MAX - n->bytes || !(m->bytes = malloc(c->size + 1))) {
		free(m);
		return err_set(e, -ENOMEM, "the trace has more names than there is room for");
	}
	memcpy(m->bytes, c->data, c->size);
	copy.data = m->bytes;
	r = sym_view_of(&copy, &m->view, e);
	if (!r)
		take_unit(m);
	if (!r && !names_unit(n, m->unit.path))
		r = take_fns(m);
	if (r || !m->fns) {
		free(m->bytes);
		free(m);
		return r;
	}
	n->bytes += c->size;
	m->names = n;
	m->next = n->all;
	n->all = m;
	if (m->unit.role == SYM_KERNEL && !n->kernel)
		n->kernel = m;
	if (m->unit.role == SYM_KMODULE && m->n_fns)
		take_kmodule(n, m);
	return 0;
}

const struct unit *names_unit(const struct names *n, const char *path)
{
	for (const struct module_names *m = n->all; m; m = m->next)
		if (!strcmp(m->unit.path, path))
			return &m->unit;
	return NULL;
}

const struct fn *names_fns(const struct names *n, const struct unit *u, size_t *count)
{
	const struct module_names *m = (const struct module_names *)u;

	(void)n;
	*count = u ? m->n_fns : 0;
	return u ? m->fns : NULL;
}

const struct unit *names_newest(const struct names *n)
{
	return n->all ? &n->all->unit : NULL;
}

const struct unit *names_older(const struct unit *u)
{
	const struct module_names *m = (const struct module_names *)u;

	return m->next ? &m->next->unit : NULL;
}

const struct unit *names_kernel(const struct names *n)
{
	return n->kernel ? &n->kernel->unit : NULL;
}

const struct fn *names_unknown(const struct names *n)
{
	return &n->unknown;
}

/* Index of the first function that starts at or after `addr`. */
static size_t first_from(const struct module_names *m, uint64_t addr)
{
	size_t lo = 0, hi = m->n_fns;

	while (lo < hi) {
		size_t mid = (lo + hi) / 2;

		if (m->fns[mid].start < addr)
			lo = mid + 1;
		else
			hi = mid;
	}
	return lo;
}

/* The names of a unit; for a kernel address in a loaded module, the module's. */
static const struct module_names *names_at(const struct names *n, const struct unit *u,
					   uint64_t addr)
{
	const struct module_names *unit = (const struct module_names *)u, *m;

	if (unit != n->kernel || addr < n->kmodules_low)
		return unit;
	for (m = n->kmodules; m; m = m->next_kmodule)
		if (addr >= m->low && addr < m->high)
			return m;
	return unit;
}

const struct fn *names_fn(const struct names *n, const struct unit *u, uint64_t addr)
{
	const struct module_names *m;
	size_t i;

	if (!u)
		return &n->unknown;
	m = names_at(n, u, addr);
	i = first_from(m, addr + 1);
	if (!i || (m->fns[i - 1].size && addr - m->fns[i - 1].start >= m->fns[i - 1].size))
		return &m->anon;
	return &m->fns[i - 1];
}

const struct fn *names_starts(const struct names *n, const struct unit *u, uint64_t addr,
			      uint64_t len, size_t *count)
{
	const struct module_names *m;
	size_t from, to;

	*count = 0;
	if (!u)
		return NULL;
	m = names_at(n, u, addr);
	from = to = first_from(m, addr);
	while (to < m->n_fns && m->fns[to].start - addr < len)
		to++;
	*count = to - from;
	return &m->fns[from];
}

const struct fn *names_kernel_named(const struct names *n, const char *name)
{
	for (size_t i = 0; n->kernel && i < n->kernel->n_fns; i++)
		if (n->kernel->fns[i].name && !strcmp(n->kernel->fns[i].name, name))
			return &n->kernel->fns[i];
	return NULL;
}

uint64_t names_bias(const struct unit *u, uint64_t addr, uint64_t off)
{
	const struct module_names *m = (const struct module_names *)u;

	for (uint32_t i = 0; i < m->view.head->n_segs; i++) {
		const struct sym_seg *s = &m->view.segs[i];
		uint64_t low = s->off & ~4095ull;

		if (off >= low && off < s->off + s->filesz)
			return addr - (s->vaddr - s->off + off);
	}
	return addr - off;
}

void names_span(const struct unit *u, uint64_t *low, uint64_t *high)
{
	const struct module_names *m = (const struct module_names *)u;

	*low = UINT64_MAX;
	*high = 0;
	for (uint32_t i = 0; i < m->view.head->n_segs; i++) {
		const struct sym_seg *s = &m->view.segs[i];

		if (s->vaddr < *low)
			*low = s->vaddr;
		if (s->vaddr + s->memsz > *high)
			*high = s->vaddr + s->memsz;
	}
	if (*low > *high)
		*low = *high;
}

void names_set_places(struct names *n, names_place_fn place, void *ctx)
{
	n->place = place;
	n->place_ctx = ctx;
}

bool names_place(const struct unit *u, uint64_t addr, struct place *out)
{
	const struct names *n = u ? ((const struct module_names *)u)->names : NULL;

	return n && n->place && n->place(n->place_ctx, u, addr, out);
}

static bool place_line(const struct unit *u, uint64_t addr, struct line *out)
{
	struct place p;

	if (!names_place(u, addr, &p) || !p.file || !p.line)
		return false;
	*out = (struct line){ p.file, p.line };
	return true;
}

bool names_line(const struct unit *u, uint64_t addr, struct line *out)
{
	const struct module_names *m = (const struct module_names *)u;
	const struct sym_line *rows;
	size_t lo = 0, hi;

	if (!u || !u->has_lines)
		return place_line(u, addr, out);
	rows = m->view.lines;
	hi = m->view.head->n_lines;
	while (lo < hi) {
		size_t mid = (lo + hi) / 2;

		if (rows[mid].addr <= addr)
			lo = mid + 1;
		else
			hi = mid;
	}
	if (!lo || rows[lo - 1].file >= m->view.head->n_files || !rows[lo - 1].line)
		return false;
	out->file = sym_string(&m->view, m->view.files[rows[lo - 1].file]);
	out->line = rows[lo - 1].line;
	return out->file != NULL;
}

void names_each_line(const struct unit *u,
		     void (*fn)(void *ctx, uint64_t addr, const char *file, unsigned line),
		     void *ctx)
{
	const struct module_names *m = (const struct module_names *)u;

	for (uint32_t i = 0; u->has_lines && i < m->view.head->n_lines; i++) {
		const struct sym_line *row = &m->view.lines[i];

		if (row->file < m->view.head->n_files && row->line)
			fn(ctx, row->addr, sym_string(&m->view, m->view.files[row->file]),
			   row->line);
	}
}
