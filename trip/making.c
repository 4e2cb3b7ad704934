// SPDX-License-Identifier: GPL-2.0-or-later
#include "trip/making.h"

#include <stdlib.h>
#include <string.h>

#include "trip/sockets.h"
#include "trip/task.h"

/* Of one call: thousands of sleeps with their notes; more memory than the recorder takes. */
#define FDS_MAX   4096
#define NOTES_MAX (4u << 20)
#define MEM_MAX   (16u << 20)

static void forget_fds(struct making *m)
{
	struct known **k = (struct known **)m->known.data;

	for (size_t i = 0; i < m->known.len / sizeof(*k); i++)
		known_unref(k[i]);
	buf_cut(&m->known, 0);
	buf_cut(&m->fds, 0);
}

void making_free(struct making *m)
{
	if (!m)
		return;
	making_free(m->paused);
	tree_free(m->trip.tree);
	buf_free(&m->notes);
	buf_free(&m->mem);
	buf_free(&m->bytes);
	buf_free(&m->context);
	forget_fds(m);
	buf_free(&m->fds);
	buf_free(&m->known);
	free(m);
}

struct making *making_of(struct task *t)
{
	struct making *m;

	if (t->making)
		return t->making;
	m = calloc(1, sizeof(*m));
	if (m && !(m->trip.tree = tree_new())) {
		free(m);
		m = NULL;
	}
	t->making = m;
	return m;
}

void making_begin(struct making *m, uint32_t base)
{
	struct tree *tree = m->trip.tree;

	tree_clear(tree);
	m->trip = (struct trip){ .tree = tree, .entry = UINT64_MAX, .file = { .fd = -1 } };
	m->state = MAKING_CANDIDATE;
	m->on = true;
	m->seq++;
	m->base = base;
	m->apart = 0;
	buf_cut(&m->notes, 0);
	buf_cut(&m->mem, 0);
	buf_cut(&m->bytes, 0);
	buf_cut(&m->context, 0);
	forget_fds(m);
}

uint32_t making_note(struct making *m, const char *text)
{
	uint32_t at = m->notes.len + 1;

	if (m->notes.len > NOTES_MAX)
		return 0;
	buf_add(&m->notes, text, strlen(text) + 1);
	return m->notes.failed ? 0 : at;
}

void making_mem(struct making *m, uint64_t addr, uint32_t when, const void *bytes, uint32_t n)
{
	struct mem_piece piece = { .addr = addr, .len = n, .when = when ? AT_EXIT : AT_ENTRY };

	if (n > MEM_MAX - m->bytes.len || m->mem.len > MEM_MAX)
		return;
	piece.bytes = (const void *)m->bytes.len;
	buf_add(&m->bytes, bytes, n);
	buf_add(&m->mem, &piece, sizeof(piece));
}

/* What is kept stays as it is as long as the trip. */
static bool keep_known(struct making *m, struct known *k)
{
	buf_add(&m->known, &k, sizeof(k));
	return !m->known.failed && known_ref(k);
}

void making_fd(struct making *m, int fd, uint32_t when, struct known *shown, struct known *k)
{
	const struct call_fd one = { fd, when ? AT_EXIT : AT_ENTRY, &shown->now, &k->named };

	if (m->fds.len > FDS_MAX * sizeof(one) || !keep_known(m, shown) || !keep_known(m, k))
		return;
	buf_add(&m->fds, &one, sizeof(one));
}

bool making_has_fd(const struct making *m, int fd)
{
	const struct call_fd *fds = (const struct call_fd *)m->fds.data;

	for (size_t i = 0; i < m->fds.len / sizeof(*fds); i++)
		if (fds[i].fd == fd)
			return true;
	return false;
}

void making_point(struct making *m)
{
	struct mem_piece *p = (struct mem_piece *)m->mem.data;
	size_t n = m->bytes.failed || m->mem.failed ? 0 : m->mem.len / sizeof(*p);

	for (size_t i = 0; i < n; i++)
		p[i].bytes = buf_str(&m->bytes) + (size_t)p[i].bytes;
	m->trip.notes = buf_str(&m->notes);
	m->trip.n_notes = m->notes.failed ? 0 : m->notes.len;
	m->trip.call.mem = p;
	m->trip.call.n_mem = n;
	m->trip.call.fds = (const struct call_fd *)m->fds.data;
	m->trip.call.n_fds = m->fds.failed ? 0 : m->fds.len / sizeof(struct call_fd);
	m->trip.context = (const struct frame_ref *)m->context.data;
	m->trip.n_context = m->context.failed ? 0 : m->context.len / sizeof(struct frame_ref);
}

void making_open(struct making *m, struct frame *f)
{
	struct node n = { .fn = f->fn,
			  .addr = f->addr,
			  .bias = f->bias,
			  .site = f->site,
			  .size = 1,
			  .kind = f->kind,
			  .ring = f->ring,
			  .vector = f->vector,
			  .open = 1 };

	f->seq = m->seq;
	f->node = tree_add(m->trip.tree, &n);
	if (node_kind_apart(f->kind))
		m->apart++;
	else if (!m->apart && f->ring == 0)
		m->trip.functions++;
}

void making_unopen(struct making *m, const struct frame *f)
{
	if (f->seq != m->seq || !tree_drop(m->trip.tree, f->node))
		return;
	if (!m->apart && f->ring == 0 && !node_kind_apart(f->kind))
		m->trip.functions--;
}

void making_close(struct making *m, struct frame *f, bool still_open)
{
	struct node n;

	if (f->seq != m->seq)
		return;
	if (node_kind_apart(f->kind)) {
		m->trip.apart[f->kind] += f->self + f->total;
		m->trip.other += f->self + f->total;
		if (m->apart)
			m->apart--;
	}
	if (!tree_get(m->trip.tree, f->node, &n))
		return;
	n.self = f->self;
	n.total = f->self + f->total;
	n.reps = f->reps;
	n.size = tree_size(m->trip.tree) - f->node;
	n.open = still_open;
	tree_put(m->trip.tree, f->node, &n);
}
