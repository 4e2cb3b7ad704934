// SPDX-License-Identifier: GPL-2.0-or-later
#include "trip/draft.h"

#include <stdlib.h>
#include <string.h>

#include "trip/inlines.h"
#include "trip/sockets.h"
#include "trip/task.h"

/* Per call: thousands of sleeps with their notes; more memory than the recorder captures. */
#define FDS_MAX   4096
#define NOTES_MAX (4u << 20)
#define MEM_MAX   (16u << 20)

static void forget_fds(struct draft *d)
{
	struct file_state **k = (struct file_state **)d->file_states.data;

	for (size_t i = 0; i < d->file_states.len / sizeof(*k); i++)
		file_state_unref(k[i]);
	buf_cut(&d->file_states, 0);
	buf_cut(&d->fds, 0);
}

void draft_free(struct draft *d)
{
	if (!d)
		return;
	draft_free(d->paused);
	tree_free(d->trip.tree);
	buf_free(&d->notes);
	buf_free(&d->mem);
	buf_free(&d->bytes);
	buf_free(&d->context);
	buf_free(&d->inlines);
	forget_fds(d);
	buf_free(&d->fds);
	buf_free(&d->file_states);
	free(d);
}

struct draft *draft_of(struct task *t)
{
	struct draft *d;

	if (t->draft)
		return t->draft;
	d = calloc(1, sizeof(*d));
	if (d && !(d->trip.tree = tree_new())) {
		free(d);
		d = NULL;
	}
	t->draft = d;
	return d;
}

void draft_begin(struct draft *d, uint32_t base)
{
	struct tree *tree = d->trip.tree;

	tree_clear(tree);
	d->trip = (struct trip){ .tree = tree, .entry = UINT64_MAX, .file = { .fd = -1 } };
	d->state = DRAFT_CANDIDATE;
	d->on = true;
	d->seq++;
	d->base = base;
	d->apart = 0;
	buf_cut(&d->notes, 0);
	buf_cut(&d->mem, 0);
	buf_cut(&d->bytes, 0);
	buf_cut(&d->context, 0);
	buf_cut(&d->inlines, 0);
	forget_fds(d);
}

uint32_t draft_note(struct draft *d, const char *text)
{
	uint32_t at = d->notes.len + 1;

	if (d->notes.len > NOTES_MAX)
		return 0;
	buf_add(&d->notes, text, strlen(text) + 1);
	return d->notes.failed ? 0 : at;
}

void draft_mem(struct draft *d, uint64_t addr, uint32_t when, const void *bytes, uint32_t n)
{
	struct mem_piece piece = { .addr = addr, .len = n, .when = when ? AT_EXIT : AT_ENTRY };

	if (n > MEM_MAX - d->bytes.len || d->mem.len > MEM_MAX)
		return;
	piece.bytes = (const void *)d->bytes.len;
	buf_add(&d->bytes, bytes, n);
	buf_add(&d->mem, &piece, sizeof(piece));
}

/* Keeps a file state unchanged as long as the trip. */
static bool keep_file_state(struct draft *d, struct file_state *k)
{
	buf_add(&d->file_states, &k, sizeof(k));
	return !d->file_states.failed && file_state_ref(k);
}

void draft_fd(struct draft *d, int fd, uint32_t when, struct file_state *shown,
	      struct file_state *k)
{
	const struct call_fd one = { fd, when ? AT_EXIT : AT_ENTRY, &shown->now, &k->named };

	if (d->fds.len > FDS_MAX * sizeof(one) || !keep_file_state(d, shown) ||
	    !keep_file_state(d, k))
		return;
	buf_add(&d->fds, &one, sizeof(one));
}

bool draft_has_fd(const struct draft *d, int fd)
{
	const struct call_fd *fds = (const struct call_fd *)d->fds.data;

	for (size_t i = 0; i < d->fds.len / sizeof(*fds); i++)
		if (fds[i].fd == fd)
			return true;
	return false;
}

void draft_point(struct draft *d)
{
	struct mem_piece *p = (struct mem_piece *)d->mem.data;
	size_t n = d->bytes.failed || d->mem.failed ? 0 : d->mem.len / sizeof(*p);

	for (size_t i = 0; i < n; i++)
		p[i].bytes = buf_str(&d->bytes) + (size_t)p[i].bytes;
	d->trip.notes = buf_str(&d->notes);
	d->trip.n_notes = d->notes.failed ? 0 : d->notes.len;
	d->trip.call.mem = p;
	d->trip.call.n_mem = n;
	d->trip.call.fds = (const struct call_fd *)d->fds.data;
	d->trip.call.n_fds = d->fds.failed ? 0 : d->fds.len / sizeof(struct call_fd);
	d->trip.context = (const struct frame_ref *)d->context.data;
	d->trip.n_context = d->context.failed ? 0 : d->context.len / sizeof(struct frame_ref);
}

void draft_open(struct draft *d, struct frame *f, const struct frame *below)
{
	struct node n = { .fn = f->fn,
			  .addr = f->addr,
			  .bias = f->bias,
			  .site = f->site,
			  .caller = below && below->entered ? below->fn : NULL,
			  .caller_bias = below ? below->bias : 0,
			  .size = 1,
			  .kind = f->kind,
			  .ring = f->ring,
			  .vector = f->vector,
			  .open = 1 };

	f->seq = d->seq;
	f->node = tree_add(d->trip.tree, &n);
	f->inlines = inlines_open(d);
	f->inlined = 0;
	if (node_kind_apart(f->kind))
		d->apart++;
	else if (!d->apart && f->ring == 0)
		d->trip.functions++;
}

void draft_unopen(struct draft *d, const struct frame *f)
{
	if (f->seq != d->seq || !tree_drop(d->trip.tree, f->node))
		return;
	if (!d->apart && f->ring == 0 && !node_kind_apart(f->kind))
		d->trip.functions--;
}

void draft_close(struct draft *d, struct frame *f, bool still_open)
{
	struct node n;

	if (f->seq != d->seq)
		return;
	if (node_kind_apart(f->kind)) {
		d->trip.apart[f->kind] += f->self + f->total;
		d->trip.other += f->self + f->total;
		if (d->apart)
			d->apart--;
	}
	inlines_close(d, f, still_open);
	if (!tree_get(d->trip.tree, f->node, &n))
		return;
	n.self = f->self > f->inlined ? f->self - f->inlined : 0;
	n.total = f->self + f->total;
	n.reps = f->reps;
	n.size = tree_size(d->trip.tree) - f->node;
	n.open = still_open;
	tree_put(d->trip.tree, f->node, &n);
}
