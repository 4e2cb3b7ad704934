// SPDX-License-Identifier: GPL-2.0-or-later
/* System calls: from the stack at the moment of a call to a finished trip (draft.h draws the
 * states). */
#include <stdlib.h>
#include <string.h>

#include "abi/calls/sysent.h"
#include "trace/entry.h"
#include "trip/builder.h"
#include "trip/inlines.h"
#include "trip/sockets.h"
#include "trip/space.h"
#include "trip/watch.h"

#define FORK_COPIES_MAX (1u << 17) /* frames */

/* ---- where a trip begins ---- */

void call_candidate(struct trips *t, struct task *k, uint32_t base)
{
	struct draft *d = draft_of(k);

	if (!d)
		return;
	if (d->state == DRAFT_RETURN)
		call_finish(t, k, NULL);
	draft_begin(d, base);
}

/* Returns the program's innermost frame, or a signal handler; -1 if only the C library and the
 * linker are on the stack. */
static int64_t program_frame(const struct task *k)
{
	for (int64_t i = (int64_t)k->n - 1; i >= 0; i--) {
		const struct frame *f = &k->stack[i];

		if (f->kind == NODE_SIGNAL)
			return i;
		if (!f->entered || (f->fn->flags & FN_LIBRARY))
			continue;
		/* A static program without debug information: the function with the instruction is
		 * the library's. */
		if (i == (int64_t)k->n - 1 && i > 0 && f->fn->unit && f->fn->unit->is_static &&
		    !f->fn->unit->has_lines && f->physical)
			continue;
		return i;
	}
	return -1;
}

static void close_open(struct task *k, struct draft *d);

/* Frames that came and went without a node are not part of the trip, such as main when the C
 * library ends the program. */
static void leave_unlisted(struct task *k, uint32_t base)
{
	for (uint32_t i = base; i < k->n; i++) {
		if (base)
			k->stack[base - 1].total += k->stack[i].total;
		k->stack[i].total = 0;
	}
}

/* Adds what the tree lacks: nodes for the frames on the stack, with their cost so far. */
static void rebuild(struct task *k, struct draft *d, uint32_t base)
{
	const bool too_many = d->state == DRAFT_CANDIDATE && d->base == base;

	if (!too_many)
		leave_unlisted(k, base);
	draft_begin(d, base);
	if (too_many)
		d->trip.why = "what was called before the system call is too much to be listed";
	for (uint32_t i = base; i < k->n; i++)
		if (k->stack[i].entered && !k->stack[i].dead)
			draft_open(d, &k->stack[i], i ? &k->stack[i - 1] : NULL);
}

/* Returns true for what starts a process or thread: the program's entry point, the C library, the
 * dynamic linker. */
static bool starts_program(const struct frame *f)
{
	const struct unit *u = f->entered ? f->fn->unit : NULL;

	return !f->entered || (f->fn->flags & FN_LIBRARY) || (u && u->entry == f->fn->start);
}

/* Collects the frames below the trip, from the program's first one; in a signal handler, from the
 * handler. */
static void take_context(struct trips *t, struct task *k, struct draft *d, uint32_t base,
			 uint64_t site)
{
	uint32_t from = 0;

	for (uint32_t i = 0; i < base; i++)
		if (k->stack[i].kind == NODE_SIGNAL)
			from = i;
	while (from + 1 < base && starts_program(&k->stack[from]))
		from++;
	for (uint32_t i = from; i < base; i++) {
		const struct frame *f = &k->stack[i];
		const struct frame_ref r = { .fn = f->fn, .bias = f->bias, .site = f->site };

		if (!f->entered || f->dead)
			continue;
		buf_add(&d->context, &r, sizeof(r));
		inlines_context(t->inlines, &d->context, f->fn, f->bias,
				i + 1 < k->n ? k->stack[i + 1].site : site);
	}
}

void call_entering(struct trips *t, struct task *k, const struct block *at, uint64_t ret)
{
	struct draft *d = draft_of(k);
	int64_t program = program_frame(k);
	uint32_t base = program + 1;

	if (!d)
		return;
	if (d->state == DRAFT_RETURN)
		call_finish(t, k, NULL);
	else if (d->state == DRAFT_SKIP)
		close_open(k, d); /* a call costs the same, whatever else is shown */
	if (d->state != DRAFT_CANDIDATE || !d->on || d->base != base)
		rebuild(k, d, base);
	d->state = DRAFT_CALL;
	buf_cut(&d->context, 0);
	take_context(t, k, d, base, at ? at->next - at->last_len : 0);
	if (k->deep)
		d->trip.why = "its innermost frames are missing: the stack is deeper than can be "
			      "followed";
	if (at)
		code_entry_text(t->code, at, d->trip.insn, sizeof(d->trip.insn));
	d->trip.site = base < k->n ? k->stack[base].site : at ? at->next - at->last_len : 0;
	d->trip.ret = ret;
}

/* ---- what the recorder says about it ---- */

static void take_clock(struct trips *t, uint64_t clock)
{
	if (!t->first_clock)
		t->first_clock = clock;
	if (clock <= t->clock)
		return;
	t->clock = clock;
	t->clock_insns = t->stats.insns;
}

static uint64_t now(const struct trips *t)
{
	return t->clock - t->first_clock + (t->stats.insns - t->clock_insns) * t->ns_per_insn;
}

/* By name, since each ABI has its own numbers. */
static enum call_role role_of(const struct sysent *s, enum abi abi)
{
	static const struct {
		const char *name;
		enum call_role role;
	} roles[] = {
		{ "mmap", CALL_MAPS },           { "mmap2", CALL_MAPS },
		{ "fork", CALL_FORKS },          { "vfork", CALL_FORKS },
		{ "clone", CALL_FORKS },         { "clone3", CALL_FORKS },
		{ "sigreturn", CALL_SIGRETURN }, { "rt_sigreturn", CALL_SIGRETURN },
	};

	/* i386's mmap, which libc has abandoned for mmap2, has its arguments in memory. */
	if (s && abi == ABI_I386 && !strcmp(s->name, "mmap"))
		return CALL_OTHER;
	for (size_t i = 0; s && i < sizeof(roles) / sizeof(roles[0]); i++)
		if (!strcmp(s->name, roles[i].name))
			return roles[i].role;
	return CALL_OTHER;
}

static struct call call_of(const struct rec_sysenter *r)
{
	struct call c = { .abi = r->abi < ABI_COUNT ? r->abi : ABI_X86_64 };

	c.nr = sysent_nr_of_orig_ax(c.abi, r->regs[R_ORIG_AX]);
	entry_args(r, c.abi != ABI_I386, c.args);
	return c;
}

static void take_values(struct trip *trip, const struct rec_sysenter *r)
{
	memcpy(trip->regs, r->regs, sizeof(trip->regs));
	trip->regs_at = r->regs_at;
	trip->call = call_of(r);
	/* A call whose arguments could not be read is shown rather than hidden. */
	trip->on_socket = r->sockets != 0;
}

/* Returns true if the call, or a socketcall's sub-call, is wanted: the sub-call's number is in a
 * register, its arguments come later. */
static bool is_wanted(struct trips *t, const struct trip *trip, const struct sysent *s)
{
	struct call c = trip->call;

	if (s && !strcmp(s->name, "socketcall") && socketcall_nargs(c.args[0]))
		c.nr = SOCKETCALL_BASE + c.args[0];
	return !t->opts.wants || t->opts.wants(t->opts.ctx, &c, trip->on_socket);
}

/* Notes what an mmap maps; mmap2's offset is in 4096-byte pages (mmap2(2)). */
static void begin_mapping(struct task *k, const struct call *c, const struct sysent *s)
{
	k->mapping[0] = '\0';
	k->mapping_len = c->args[1];
	k->mapping_off = s && !strcmp(s->name, "mmap2") ? c->args[5] << 12 : c->args[5];
}

void call_sysenter(struct trips *t, const struct rec_sysenter *r)
{
	struct task *k = tasks_find(t->tasks, r->task);
	struct draft *d = k ? k->draft : NULL;
	const struct call c = call_of(r);
	const struct sysent *s = sysent_find(c.abi, c.nr);

	take_clock(t, r->clock);
	if (!k)
		return;
	stack_at(k, r->regs[R_SP]);
	k->role = role_of(s, c.abi);
	k->abi = c.abi;
	if (k->role == CALL_MAPS)
		begin_mapping(k, &c, s);
	if (!d || d->state != DRAFT_CALL) {
		if (t->watch)
			watch_called(t, k, &c, 0);
		return;
	}
	take_values(&d->trip, r);
	d->trip.pid = k->tgid;
	d->trip.tid = k->pid;
	memcpy(d->trip.comm, k->comm, sizeof(d->trip.comm));
	d->trip.t = now(t);
	if (is_wanted(t, &d->trip, s)) {
		d->trip.seq = ++t->seq;
	} else {
		d->state = DRAFT_SKIP;
		d->on = false;
	}
	if (t->watch)
		watch_called(t, k, &c, d->trip.seq);
}

void call_memory(struct trips *t, const struct rec_mem *r)
{
	struct draft *d = t->cur ? t->cur->draft : NULL;

	if (d && d->state == DRAFT_CALL)
		draft_mem(d, r->addr, r->when, r + 1, r->len);
}

/* A file is being mapped: the address is known when the call returns, so the path is kept in the
 * task. */
void call_file(struct trips *t, const struct rec_file *r)
{
	struct task *k = t->cur;

	if (!k)
		return;
	if (k->role == CALL_MAPS) {
		size_t n = r->path_len < sizeof(k->mapping) ? r->path_len : 0;

		memcpy(k->mapping, r + 1, n);
		k->mapping[n] = '\0';
	}
}

/* The first socket among a call's descriptors decides how the data passing through it is
 * written. */
static void take_socket(struct trip *t, int fd, const struct file_state *k)
{
	if (k->kind != FILE_SOCKET || t->file.fd >= 0)
		return;
	t->file.fd = fd;
	t->file.kind = k->kind;
	t->file.ino = k->now.ino;
	t->file.family = t->call.sock.family = k->now.family;
	t->file.type = t->call.sock.type = k->type;
	t->file.protocol = t->call.sock.protocol = k->now.protocol;
}

void call_fd(struct trips *t, const struct rec_fd *r)
{
	struct draft *d = t->cur ? t->cur->draft : NULL;
	struct file_state *k = sockets_find(t->sockets, r->file);

	if (!k || !d || d->state != DRAFT_CALL)
		return;
	/* What the call has changed in a descriptor it had is not part of its line. */
	draft_fd(d, r->fd, r->when,
		 sockets_shown(t->sockets, r->file, !r->when || !draft_has_fd(d, r->fd)), k);
	if (!r->when)
		take_socket(&d->trip, r->fd, k);
}

static void drop_oldest_copy(struct trips *t)
{
	struct fork_copy **p = &t->fork_copies;

	while ((*p)->next)
		p = &(*p)->next;
	t->fork_copies_cost -= FORK_COPY_COST((*p)->n);
	free(*p);
	*p = NULL;
}

/* The parent returns before its child has run: keeps the user frames with which the child
 * begins. */
static void keep_fork_copy(struct trips *t, struct task *k, uint32_t pid)
{
	uint32_t n = 0;
	struct task *child;
	size_t i = 0;
	struct fork_copy *l;

	while ((child = tasks_next(t->tasks, &i)))
		if (child->pid == pid)
			return;
	while (n < k->n && k->stack[n].ring == 3)
		n++;
	/* Drop those of children never seen running; one that does run later begins in unknown
	 * frames. */
	while (t->fork_copies && t->fork_copies_cost + FORK_COPY_COST(n) > FORK_COPIES_MAX)
		drop_oldest_copy(t);
	l = malloc(sizeof(*l) + n * sizeof(*l->frames));
	if (!l)
		return;
	l->pid = pid;
	l->n = n;
	if (n)
		memcpy(l->frames, k->stack, n * sizeof(*l->frames));
	l->next = t->fork_copies;
	t->fork_copies = l;
	t->fork_copies_cost += FORK_COPY_COST(n);
}

static void take_mapping(struct trips *t, struct task *k, int64_t result)
{
	if (k->mapping[0] && k->space && result > 0)
		space_map(k->space, t->names, k->mapping, result, k->mapping_len, k->mapping_off);
	k->mapping[0] = '\0';
}

/* i386 results have 32 bits; the kernel sign-extends some and zero-extends others. */
static int64_t result_of(enum abi abi, int64_t result)
{
	const int32_t narrow = result;

	if (abi != ABI_I386)
		return result;
	return narrow < 0 && narrow >= -4095 ? narrow : (int64_t)(uint32_t)narrow;
}

void call_sysexit(struct trips *t, const struct rec_sysexit *r)
{
	struct task *k = tasks_find(t->tasks, r->task);
	struct draft *d = k ? k->draft : NULL;

	if (!k)
		return;
	if (k->role == CALL_MAPS)
		take_mapping(t, k, result_of(k->abi, r->result));
	if (k->role == CALL_FORKS && r->result > 0 && k->traced && !t->forks_told)
		keep_fork_copy(t, k, r->result);
	if (!d || d->state != DRAFT_CALL)
		return;
	d->trip.call.result = result_of(d->trip.call.abi, r->result);
	d->trip.call.has_result = true;
}

/* ---- where it ends ---- */

/* Closes the nodes of the trip's frames that are still on the stack, and resets their cost. */
static void close_open(struct task *k, struct draft *d)
{
	uint64_t below = 0,
		 of_dead =
			 /* instructions in frames above; in dead calls, which count for the frame
			  * below */
		 0;
	bool still = d->state == DRAFT_CALL;

	for (uint32_t i = k->n; i-- > d->base;) {
		struct frame *f = &k->stack[i];

		f->total += below;
		inlines_add(d, f, below);
		f->self += of_dead;
		of_dead = f->dead ? f->self : 0;
		below = node_kind_apart(f->kind) ? 0 : f->self + f->total - of_dead;
		if (f->entered && !f->dead && f->seq == d->seq) {
			if (f->node == d->trip.entry)
				d->trip.kernel = f->self + f->total;
			draft_close(d, f, still);
		}
		if (i == d->base)
			d->trip.user = below > d->trip.kernel ? below - d->trip.kernel : 0;
		f->self = f->total = 0;
	}
	if (d->base && k->n > d->base)
		k->stack[d->base - 1].total += below;
}

static void hand_over(struct trips *t, struct draft *d)
{
	draft_point(d);
	call_socketcall(&d->trip.call);
	t->stats.trips++;
	if (t->opts.trip && !t->stop)
		t->stop = t->opts.trip(t->opts.ctx, &d->trip);
}

void call_finish(struct trips *t, struct task *k, const char *why)
{
	struct draft *d = k->draft;

	if (!d || (d->state != DRAFT_CALL && d->state != DRAFT_RETURN) || !d->trip.seq) {
		if (d) {
			d->state = DRAFT_IDLE;
			d->on = false;
		}
		return;
	}
	close_open(k, d);
	if (d->state == DRAFT_CALL)
		d->trip.why = why;
	d->trip.complete = d->state == DRAFT_RETURN || !why;
	hand_over(t, d);
	d->state = DRAFT_IDLE;
	d->on = false;
	d->seq++;
}

void call_end(struct trips *t, struct task *k, const char *why)
{
	call_finish(t, k, why);
	for (uint32_t i = k->n; i-- > 0;) {
		k->stack[i].reported = false; /* nothing will leave it any more */
		if (!k->stack[i].pauses)
			continue;
		stack_pop_to(t, k, i);
		call_finish(t, k, why);
	}
}

void call_leave(struct trips *t, struct task *k)
{
	struct draft *d = k->draft;

	if (!d)
		return;
	call_finish(t, k, NULL);
	d->state = DRAFT_IDLE;
	d->on = false;
}

void call_popped(struct trips *t, struct task *k)
{
	struct draft *d = k->draft;

	if (d->state == DRAFT_RETURN)
		return call_finish(t, k, NULL);
	if (d->state == DRAFT_CANDIDATE || d->state == DRAFT_SKIP) {
		d->state = DRAFT_IDLE;
		d->on = false;
	}
}

void call_replaced(struct task *k)
{
	if (!k->draft)
		return;
	k->draft->trip.replaced = true;
	k->draft->trip.why = "another program runs in its place";
}

/* The task is back in user space after its system call. */
void call_back(struct trips *t, struct task *k)
{
	struct draft *d = k->draft;

	if (!d || d->state != DRAFT_CALL)
		return;
	d->state = DRAFT_RETURN;
	if (t->watch)
		watch_returned(t, k);
	if (k->n <= d->base)
		call_finish(t, k, NULL);
}
