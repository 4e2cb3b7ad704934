// SPDX-License-Identifier: GPL-2.0-or-later
#include "check/spine.h"

#include <ctype.h>
#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "base/buf.h"
#include "check/clause.h"
#include "check/spec.h"
#include "view/walk.h"
#include "trip/trip.h"
#include "view/label.h"

enum { SHARE = 25, PATHS_MAX = 16, PATH_STEPS = 24 };
#define NONE UINT32_MAX

/* A function that matters, and the nearest one above it. */
struct twig {
	const struct fn *fn;
	uint64_t addr;
	uint32_t up;
	uint32_t branches;
};

struct spine {
	struct twig *twigs; /* owned */
	size_t n;
	uint64_t floor;
	bool failed;
};

/* `here`: one more than the twig that this node is, or is inlined into. */
static void collect(void *ctx, const struct node *n, uint64_t i, const struct walk_level *up,
		    struct walk_level *own)
{
	struct spine *s = ctx;
	void *all;

	(void)i;
	if (n->kind == NODE_INLINE && n->ring == 0)
		return;
	own->here = 0;
	if (n->ring || own->region != NODE_CALL || n->total < s->floor || !n->fn || s->failed ||
	    (n->kind != NODE_ENTRY && !up->here))
		return;
	all = spec_grow(s->twigs, s->n, sizeof(*s->twigs));
	if (!all) {
		s->failed = true;
		return;
	}
	s->twigs = all;
	s->twigs[s->n] = (struct twig){ .fn = n->fn, .addr = n->addr, .up = up->here - 1 };
	if (!up->here)
		s->twigs[s->n].up = NONE;
	else
		s->twigs[up->here - 1].branches++;
	own->here = ++s->n;
}

void spine_name(struct buf *b, const char *name)
{
	static const char *const keywords[] = { "has",    "not",       "count",  "order",
						"result", "user",      "kernel", "total",
						"other",  "functions", "calls",  "softirq",
						"fault",  "interrupt", "signal", "sleep" };
	bool quote = !*name || strspn(name, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"
					    "0123456789_.@$+-") != strlen(name);

	for (size_t i = 0; i < sizeof(keywords) / sizeof(*keywords); i++)
		quote |= !strcmp(name, keywords[i]);
	buf_puts(b, quote ? "\"" : "");
	/* What cannot stand in a SPEC matches any byte. */
	for (const char *p = name; *p; p++)
		buf_putc(b, *p == '"' || !isprint((unsigned char)*p) ? '?' : *p);
	buf_puts(b, quote ? "\"" : "");
}

static void add_twig(struct buf *b, const struct twig *w)
{
	struct buf name = { 0 };

	label_fn(&name, w->fn, w->addr, 0, true);
	spine_name(b, buf_str(&name));
	buf_free(&name);
}

/* Adds the path that ends at twig `end`, from the branch above it on. Returns its length. */
static size_t add_path(struct buf *b, const struct spine *s, uint32_t end)
{
	uint32_t path[PATH_STEPS];
	size_t n = 0;

	for (uint32_t i = end; i != NONE && n < PATH_STEPS; i = s->twigs[i].up) {
		path[n++] = i;
		if (i != end && s->twigs[i].branches > 1)
			break;
	}
	for (size_t k = n; k-- > 0;) {
		add_twig(b, &s->twigs[path[k]]);
		buf_puts(b, k ? " / " : "");
	}
	return n;
}

/* Repeated calls of a function are one path. */
static bool has_line(const struct buf *out, size_t from, const char *line)
{
	const char *p = buf_str(out) + from;
	size_t n = strlen(line);

	while ((p = strstr(p, line))) {
		if (p[n] == '\n' && p[-1] == ' ')
			return true;
		p += n;
	}
	return false;
}

int spine_write(struct trip *t, const char *indent, struct buf *out)
{
	struct spine s = { .floor = t->kernel / SHARE };
	struct buf path = { 0 };
	size_t start = out->len, paths = 0;
	int r = walk(t, collect, &s);

	for (uint32_t i = 0; i < s.n && paths < PATHS_MAX && !r; i++) {
		if (s.twigs[i].branches == 1)
			continue;
		buf_cut(&path, 0);
		add_path(&path, &s, i);
		if (has_line(out, start, buf_str(&path)))
			continue;
		buf_printf(out, "%s%s\n", indent, buf_str(&path));
		paths++;
	}
	r = r || s.failed || path.failed || out->failed ? -ENOMEM : 0;
	buf_free(&path);
	free(s.twigs);
	return r;
}
