// SPDX-License-Identifier: GPL-2.0-or-later
#include "trip/search.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "abi/calls/sysent.h"
#include "base/buf.h"
#include "base/err.h"
#include "base/similar.h"
#include "trace/reader.h"
#include "trip/builder.h"
#include "trip/old_names.h"

struct search {
	struct search_opts opts;
	struct trace_reader *reader;
	struct trips *trips;
	struct sysset *calls;
	uint64_t size;
};

static bool wants(void *ctx, const struct call *call, bool on_socket)
{
	const struct search *s = ctx;

	return sysset_has(s->calls, call->abi, call->nr, on_socket);
}

static bool place(void *ctx, const struct unit *u, uint64_t addr, struct place *out)
{
	const struct search *s = ctx;

	return s->opts.place(s->opts.ctx, u, addr, out);
}

struct search *search_open(int fd, const char *name, const struct search_opts *o, struct err *e)
{
	struct search *s = calloc(1, sizeof(*s));
	const struct trips_opts to = {
		.ctx = s, .wants = wants, .place = o->place ? place : NULL, .watch = &o->watch
	};
	char message[256];
	struct stat st;

	if (!s || !(s->calls = sysset_parse("default", message, sizeof(message)))) {
		err_set(e, -ENOMEM, "out of memory");
		free(s);
		return NULL;
	}
	s->opts = *o;
	s->size = fstat(fd, &st) ? 0 : st.st_size;
	s->reader = trace_reader_new(fd, name, e);
	s->trips = s->reader ? trips_new(&to) : NULL;
	if (s->trips)
		return s;
	if (s->reader)
		err_set(e, -ENOMEM, "out of memory");
	search_free(s);
	return NULL;
}

void search_free(struct search *s)
{
	if (!s)
		return;
	trips_free(s->trips);
	trace_reader_free(s->reader);
	sysset_free(s->calls);
	free(s);
}

int search_run(struct search *s, struct err *e)
{
	struct chunk c;
	unsigned chunks = 0;
	int r;

	while ((r = trace_reader_next(s->reader, &c, e)) > 0) {
		r = trips_chunk(s->trips, &c, e);
		if (r)
			return r;
		if (s->opts.progress && ++chunks % 64 == 0 && s->size)
			s->opts.progress(s->opts.ctx,
					 100 * trace_reader_bytes(s->reader) / s->size);
	}
	return r ? r : trips_end(s->trips, e);
}

uint64_t search_count(const struct search *s, size_t where)
{
	return watch_count(s->trips->watch, where);
}

const struct trips_stats *search_stats(const struct search *s)
{
	return trips_stats(s->trips);
}

const char *search_meta(const struct search *s)
{
	return trips_meta(s->trips);
}

bool search_cut(const struct search *s)
{
	return trace_reader_cut(s->reader) || !trips_ending(s->trips);
}

/* ---- why nothing was found ---- */

static int similar_to(const struct similar *near, struct buf *text, const struct where *w,
		      const char *what, struct err *e)
{
	int r;

	for (size_t i = 0; i < near->n; i++)
		buf_printf(text, "%s%s", i ? ", " : "; similar names: ", near->names[i]);
	r = err_set(e, -ENOENT, "'%s': %s%s", w->text, what, buf_str(text));
	buf_free(text);
	return r;
}

static int unknown_function(const struct search *s, const struct where *w, struct err *e)
{
	struct similar near = { .word = w->name };
	struct buf text = { 0 };
	bool unit = !w->unit;

	for (const struct unit *u = names_newest(s->trips->names); u; u = names_older(u)) {
		size_t n;
		const struct fn *all = names_fns(s->trips->names, u, &n);

		unit |= w->unit && !strcmp(u->name, w->unit);
		for (size_t i = 0; i < n; i++)
			if (all[i].name && !w->pattern && (!w->unit || !strcmp(u->name, w->unit)))
				similar_offer(&near, all[i].name);
	}
	if (!unit)
		return err_set(e, -ENOENT,
			       "'%s': the recording has no program, library or module '%s'",
			       w->text, w->unit);
	if (!w->pattern && old_name(s->trips->names, w->name, &text)) {
		const int r = err_set(e, -ENOENT, "'%s': %s", w->text, buf_str(&text));

		buf_free(&text);
		return r;
	}
	return similar_to(&near, &text, w,
			  w->pattern ? "no function of the recording has a name like this"
				     : "no code of the recording has this name (where functions "
				       "were inlined is in debug information only)",
			  e);
}

static int unknown_call(const struct where *w, struct err *e)
{
	struct similar near = { .word = w->name };
	struct buf text = { 0 };

	for (unsigned abi = 0; abi < ABI_COUNT; abi++)
		for (unsigned nr = 0; nr < sysent_count(abi); nr++)
			if (sysent_find(abi, nr))
				similar_offer(&near, sysent_find(abi, nr)->name);
	return similar_to(&near, &text, w, "there is no system call of this name", e);
}

/* The nearest lines with code. */
struct nearest {
	const struct where *w;
	bool file;
	unsigned below, above;
};

static void look_near(void *ctx, uint64_t addr, const char *file, unsigned line)
{
	struct nearest *n = ctx;

	(void)addr;
	if (!where_is_file(n->w, file))
		return;
	n->file = true;
	if (line < n->w->number && line > n->below)
		n->below = line;
	if (line > n->w->number && (!n->above || line < n->above))
		n->above = line;
}

static int unknown_line(const struct search *s, const struct where *w, struct err *e)
{
	struct nearest n = { .w = w };

	watch_near(s->trips->watch, w - s->opts.watch.wheres, &n.below, &n.above);
	n.file = n.below || n.above;
	for (const struct unit *u = names_newest(s->trips->names); u; u = names_older(u))
		names_each_line(u, look_near, &n);
	if (!n.file)
		return err_set(e, -ENOENT,
			       "'%s': no code that ran is known to come from %s:%llu; programs "
			       "need -g, the kernel needs `ringtrip kernel fetch --debug`",
			       w->text, w->name, (unsigned long long)w->number);
	if (n.below && n.above)
		return err_set(e, -ENOENT,
			       "'%s': the line has no code; the nearest that have are %u and %u",
			       w->text, n.below, n.above);
	return err_set(e, -ENOENT, "'%s': the line has no code; the nearest that has is %u",
		       w->text, n.below ? n.below : n.above);
}

static int unknown(const struct search *s, const struct where *w, struct err *e)
{
	switch (w->kind) {
	case WHERE_FUNCTION:
		return unknown_function(s, w, e);
	case WHERE_LINE:
		return unknown_line(s, w, e);
	default:
		return err_set(e, -ENOENT, "'%s': no instruction at this address ran", w->text);
	}
}

static int no_trip(const struct search *s, const struct where *w, struct err *e)
{
	const uint64_t n = s->trips->seq;

	if (w->number && w->number <= n)
		return err_set(e, -ENOENT, "'%s': this call did not return to the program",
			       w->text);
	return err_set(e, -ENOENT, "'%s': there is no such trip; the recording has %llu", w->text,
		       (unsigned long long)n);
}

static bool call_exists(const struct where *w)
{
	for (unsigned abi = 0; abi < ABI_COUNT; abi++)
		for (unsigned nr = 0; nr < sysent_count(abi); nr++)
			if (sysent_find(abi, nr) && where_is_call(w, sysent_find(abi, nr)->name))
				return true;
	return false;
}

static int too_few(const struct search *s, size_t where, struct err *e)
{
	const struct where *w = &s->opts.watch.wheres[where];
	const uint64_t n = search_count(s, where);
	const char *others =
		watch_others(s->trips->watch, where) ? "; other tasks got there: --all-tasks" : "";
	const char *whose = s->opts.watch.all_tasks ? "" : "the program's tasks ";

	if (n)
		return err_set(e, -ENODATA, "'%s': it was reached only %llu times%s", w->text,
			       (unsigned long long)n, others);
	return err_set(e, -ENODATA, "'%s': %snever got there%s", w->text,
		       *whose ? whose : "the recording ", others);
}

int search_missing(const struct search *s, size_t where, struct err *e)
{
	const struct where *w = &s->opts.watch.wheres[where];
	const uint64_t n = search_count(s, where), end = search_stats(s)->started;

	if (w->nth ? n >= w->nth : n)
		return 0;
	switch (w->kind) {
	case WHERE_POSITION:
		return err_set(e, -ENOENT,
			       "'%s' is beyond the end: the recording has %llu instructions, the "
			       "last one at @%llu",
			       w->text, (unsigned long long)end,
			       (unsigned long long)(end ? end - 1 : 0));
	case WHERE_ENTRY:
	case WHERE_RETURN:
		return no_trip(s, w, e);
	case WHERE_CALL:
		return call_exists(w) ? too_few(s, where, e) : unknown_call(w, e);
	case WHERE_FUNCTION:
	case WHERE_LINE:
	case WHERE_ADDRESS:
		return watch_known(s->trips->watch, where) ? too_few(s, where, e)
							   : unknown(s, w, e);
	}
	return 0;
}

/* ---- positions ---- */

static int add_position(void *ctx, const struct hit *h)
{
	buf_add(ctx, &h->position, sizeof(h->position));
	return 0;
}

int search_positions(int fd, const char *name, const struct where *w, bool all_tasks,
		     uint64_t **positions, size_t *n, struct err *e)
{
	struct buf found = { 0 };
	const struct search_opts o = { .watch = { .wheres = w,
						  .n = 1,
						  .all_tasks = all_tasks,
						  .hit = add_position,
						  .ctx = &found } };
	struct search *s = search_open(fd, name, &o, e);
	int r = s ? search_run(s, e) : -EINVAL;

	if (!r)
		r = search_missing(s, 0, e);
	if (!r && found.failed)
		r = err_set(e, -ENOMEM, "out of memory");
	search_free(s);
	if (r)
		buf_free(&found);
	*positions = (uint64_t *)found.data;
	*n = found.len / sizeof(**positions);
	return r;
}
