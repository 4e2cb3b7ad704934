// SPDX-License-Identifier: GPL-2.0-or-later
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/err.h"
#include "cmd/at_values.h"
#include "cmd/cmd.h"
#include "cmd/source_files.h"
#include "engine/vm/departure.h"
#include "engine/vm/replay.h"
#include "trip/search.h"
#include "view/at.h"

enum { STOPS_MAX = 32 };

/* A stop that was asked for. */
struct wanted {
	struct hit hit; /* its stack's frames are owned */
	bool found;
};

struct at {
	const struct options *o;
	const char *trace;
	struct source_files files;
	struct view_source source;
	struct at_opts view;
	struct where wheres[STOPS_MAX];
	struct wanted stops[STOPS_MAX];
	size_t n, n_found;
	struct wanted *order[STOPS_MAX]; /* by position */
	struct search *search;
	struct replay *replay;
	struct at_values *values;
};

/* Set by Ctrl-C. */
static volatile int interrupted;

static void note_interrupt(int number)
{
	interrupted = number;
}

/* ---- the recording: where the stops are ---- */

static int keep_hit(void *ctx, const struct hit *h)
{
	struct at *a = ctx;
	struct wanted *w = &a->stops[h->where];
	struct stop_frame *frames;

	if (w->found)
		return 0;
	frames = calloc(h->stack.n + 1, sizeof(*frames));
	if (!frames)
		return -ENOMEM;
	memcpy(frames, h->stack.frames, h->stack.n * sizeof(*frames));
	w->hit = *h;
	w->hit.stack.frames = frames;
	w->hit.others = NULL;
	w->hit.n_others = 0;
	w->found = true;
	a->order[a->n_found++] = w;
	return a->n_found == a->n;
}

static void report(void *ctx, unsigned percent)
{
	char what[64];

	(void)ctx;
	snprintf(what, sizeof(what), "reading, %u %%", percent);
	progress(NULL, what);
}

static int by_position(const void *a, const void *b)
{
	const struct wanted *x = *(struct wanted *const *)a, *y = *(struct wanted *const *)b;

	return (x->hit.position > y->hit.position) - (x->hit.position < y->hit.position);
}

static int find_stops(struct at *a, int fd, struct err *e)
{
	const struct search_opts so = {
		.watch = { .wheres = a->wheres,
			   .n = a->n,
			   .stacks = WATCH_STACK,
			   .all_tasks = a->o->all_tasks,
			   .hit = keep_hit,
			   .ctx = a },
		.ctx = &a->files,
		.place = a->files.debug ? source_files_place : NULL,
		.progress = report,
	};
	int r;

	a->search = search_open(fd, a->trace, &so, e);
	if (!a->search)
		return -EINVAL;
	r = search_run(a->search, e);
	for (size_t i = 0; r >= 0 && i < a->n; i++)
		if (!a->stops[i].found && search_missing(a->search, i, e))
			return -ENOENT;
	qsort(a->order, a->n_found, sizeof(*a->order), by_position);
	return r < 0 ? r : 0;
}

/* ---- the second run ---- */

static int stop_at(struct at *a, const struct wanted *w, struct err *e)
{
	struct at_stop stop = { .hit = &w->hit };
	int r = at_values_go(a->values, &w->hit, e);

	if (!r)
		r = departure_check(a->replay, w->hit.path, w->hit.addr, e);
	if (!r)
		r = at_values_fill(a->values, &stop, e);
	progress(NULL, NULL);
	if (!r && *a->files.refused.text)
		r = err_set(e, -EINVAL, "%s", a->files.refused.text);
	if (!r)
		r = !strcmp(a->o->format, "json") ? at_json(&a->view, &stop)
						  : at_text(&a->view, &stop);
	at_values_clear(a->values, &stop);
	return r;
}

static int run_again(struct at *a, struct err *e)
{
	const struct replay_opts ro = { .progress = progress,
					.qemu = a->o->record.qemu,
					.verify = a->o->verify,
					.interrupted = &interrupted };
	int r = 0;

	progress(NULL, "running the recording again");
	a->replay = replay_open(a->trace, &ro, e);
	a->values = a->replay ? at_values_new(a->replay, a->files.debug, a->o) : NULL;
	if (!a->values)
		return a->replay ? err_set(e, -ENOMEM, "out of memory") : -EINVAL;
	for (size_t i = 0; !r && i < a->n_found; i++)
		r = at_values_want(a->values, &a->order[i]->hit);
	for (size_t i = 0; !r && i < a->n_found; i++) {
		if (i && strcmp(a->o->format, "json"))
			fputc('\n', a->view.out);
		r = stop_at(a, a->order[i], e);
	}
	progress(NULL, NULL);
	if (*replay_notes(a->replay))
		complain("%.*s", (int)strcspn(replay_notes(a->replay), "\n"),
			 replay_notes(a->replay));
	return r;
}

/* ---- the command ---- */

static bool is_file(const char *path)
{
	struct stat st;

	return !stat(path, &st) && S_ISREG(st.st_mode);
}

/* The last word is the trace if there is a file of that name. */
static int read_words(struct at *a, char **words, struct err *e)
{
	size_t n = 0;

	while (words[n])
		n++;
	a->trace = n > 1 && is_file(words[n - 1]) ? words[--n] : "ringtrip.data";
	if (!n)
		return err_set(e, -EINVAL,
			       "at needs a position: @123456, #7, a function, hello.c:20, 0x…");
	if (n > STOPS_MAX)
		return err_set(e, -E2BIG, "at takes at most %d positions", STOPS_MAX);
	for (; a->n < n; a->n++) {
		struct where *w = &a->wheres[a->n];
		int r = where_parse(w, words[a->n], e);

		if (r)
			return r;
		if (!w->nth)
			w->nth = 1;
	}
	return 0;
}

static int go(struct at *a, struct err *e)
{
	int fd, r = read_words(a, a->o->rest, e);

	if (r)
		return r;
	fd = open(a->trace, O_RDONLY | O_CLOEXEC);
	if (fd < 0)
		return err_set(e, -errno, "%s: %s%s", a->trace, strerror(errno),
			       errno == ENOENT ? "; ringtrip record makes a trace" : "");
	r = find_stops(a, fd, e);
	close(fd);
	return r ? r : run_again(a, e);
}

static void at_free(struct at *a)
{
	at_values_free(a->values);
	replay_close(a->replay);
	search_free(a->search);
	for (size_t i = 0; i < a->n; i++) {
		free(a->stops[i].hit.stack.frames);
		where_free(&a->wheres[i]);
	}
	source_files_close(&a->files);
}

int cmd_at(int argc, char **argv)
{
	struct options o;
	struct at a = { .o = &o };
	struct err e = { "" };
	int status = options_read(&o, "at", argc, argv), r;

	if (status >= 0)
		return status;
	source_files_open(&a.files, &o);
	a.source = (struct view_source){ source_files_line, &a.files };
	a.view = (struct at_opts){ .out = stdout,
				   .raw_names = o.view.raw_names,
				   .color = output_color(o.color, 1),
				   .source = o.list ? &a.source : NULL };
	signal(SIGINT, note_interrupt);
	signal(SIGTERM, note_interrupt);
	r = go(&a, &e);
	progress(NULL, NULL);
	if (!r && fflush(stdout) && errno != EPIPE)
		r = err_set(&e, -errno, "the output could not be written: %s", strerror(errno));
	/* Without text a reader has closed the pipe, and has seen enough. */
	if (r && !interrupted && *e.text)
		complain("%s", e.text);
	if (!r)
		source_files_complain(&a.files);
	at_free(&a);
	return interrupted ? 128 + interrupted : r ? STATUS_FAILED : 0;
}
