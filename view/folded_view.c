// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * Stacks for flame graphs, as flamegraph.pl, inferno and speedscope read them: a line for each way
 * from a program down to a function, with the instructions that ran there.
 *
 *	hello;main;connect;entry_SYSCALL_64;do_syscall_64 112
 *	hello;main;connect;entry_SYSCALL_64;…;do_softirq;[softirq];net_rx_action 100
 */
#include "view/views.h"

#include <errno.h>
#include <inttypes.h>
#include <string.h>

#include "base/buf.h"
#include "view/callgraph.h"

enum { DEPTH_MAX = 4096 };

static int folded_trip(const struct view_opts *o, struct trip *t)
{
	return callgraph_add(o->graph, t, o->raw_names);
}

/* A name must not hold what separates frames. */
static void add_frame(struct buf *b, const char *name)
{
	for (; *name; name++)
		buf_putc(b, *name == ';' ? ':' : *name);
}

static void add_stack(struct buf *b, const struct callgraph *g, size_t i)
{
	uint32_t frames[DEPTH_MAX];
	size_t n = 0;

	for (uint32_t k = i; k != CALLGRAPH_TOP && n < DEPTH_MAX; k = callgraph_node(g, k)->up)
		frames[n++] = k;
	while (n-- > 0) {
		const struct callgraph_node *f = callgraph_node(g, frames[n]);

		if (f->begins)
			buf_printf(b, "[%s];", node_kind_name(f->region));
		add_frame(b, callgraph_label(g, f->label));
		buf_puts(b, n ? ";" : "");
	}
}

static int folded_end(const struct view_opts *o)
{
	const struct callgraph *g = o->graph;
	struct buf b = { 0 };
	bool ok = true;

	for (size_t i = 0; i < callgraph_size(g) && ok; i++) {
		const struct callgraph_node *n = callgraph_node(g, i);

		if (!n->self)
			continue;
		buf_cut(&b, 0);
		add_stack(&b, g, i);
		buf_printf(&b, " %" PRIu64 "\n", n->self);
		ok = !b.failed && fwrite(b.data, 1, b.len, o->out) == b.len;
	}
	buf_free(&b);
	return ok ? 0 : -EIO;
}

const struct view view_folded = {
	.name = "folded", .trip = folded_trip, .end = folded_end, .merges = true
};
