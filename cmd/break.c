// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * break: every hit of some places in a recording, in order. Nothing is stopped: the hits are found
 * in the trace.
 */
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/buf.h"
#include "base/err.h"
#include "cmd/cmd.h"
#include "cmd/hit_values.h"
#include "cmd/source_files.h"
#include "trip/search.h"
#include "trip/trips.h"
#include "view/hits.h"

#define WHERES_MAX 256

struct breaking {
	const struct options *o;
	struct where wheres[WHERES_MAX];
	uint64_t shown[WHERES_MAX]; /* hits of each */
	size_t n;
	const char *trace; /* NULL: there is a program */
	char **program;
	struct source_files files;
	struct view_source source;
	struct hits_opts view;
	struct hit_reader *reader; /* NULL: hits are shown as they are found */
	struct err err;            /* why the reader has failed */
	int out_errno;             /* why the output could not be written; 0: no error */
};

/* ---- the operands ---- */

/* The last word names a trace, if there is no program. */
static bool is_trace(const char *word)
{
	const char *dot = strrchr(word, '.');

	return !access(word, F_OK) || (dot && (!strcmp(dot, ".trace") || !strcmp(dot, ".data")));
}

static bool add_where(struct breaking *b, const char *text)
{
	struct err e;

	if (b->n == WHERES_MAX)
		complain("more than %u places", WHERES_MAX);
	else if (where_parse(&b->wheres[b->n], text, &e))
		complain("%s", e.text);
	else
		return ++b->n;
	return false;
}

/* A condition may come as words of its own: "f if family == 10". */
static bool add_wheres(struct breaking *b, char **words, size_t n)
{
	struct buf text = { 0 };
	bool ok = true;

	for (size_t i = 0; i < n && ok; i++) {
		buf_cut(&text, 0);
		buf_puts(&text, words[i]);
		if (i + 1 < n && !strcmp(words[i + 1], "if"))
			while (++i < n) {
				buf_putc(&text, ' ');
				buf_puts(&text, words[i]);
			}
		ok = add_where(b, buf_str(&text));
	}
	buf_free(&text);
	return ok;
}

static bool take_words(struct breaking *b, char **words)
{
	size_t n = 0;

	while (words[n] && strcmp(words[n], "--"))
		n++;
	if (words[n])
		b->program = words + n + 1;
	else if (n && is_trace(words[n - 1]))
		b->trace = words[--n];
	else
		b->trace = "ringtrip.data";
	if (!add_wheres(b, words, n))
		return false;
	if (b->n)
		return true;
	complain("a place is missing, such as a function; ringtrip break --help shows the usage");
	return false;
}

/* ---- hits ---- */

static int print(void *ctx, const struct hit *h, const struct hit_values *v)
{
	struct breaking *b = ctx;
	int r;

	b->shown[h->where]++;
	progress(NULL, NULL);
	errno = 0;
	r = !strcmp(b->o->format, "json") ? hits_json(&b->view, h, v) : hits_text(&b->view, h, v);
	if (r)
		b->out_errno = errno ? errno : EIO;
	return r;
}

static int found(void *ctx, const struct hit *h)
{
	struct breaking *b = ctx;

	if (*b->files.refused.text)
		return -EINVAL;
	return b->reader ? hit_reader_add(b->reader, h, &b->err) : print(b, h, NULL);
}

static void reading(void *ctx, unsigned percent)
{
	char what[64];

	(void)ctx;
	snprintf(what, sizeof(what), "reading, %u %%", percent);
	progress(NULL, what);
}

/* Says why places were not hit. Returns STATUS_FAILED if one does not exist. */
static int tell_missing(const struct breaking *b, const struct search *s)
{
	struct err e;
	int status = 0;

	for (size_t i = 0; i < b->n; i++) {
		const int r = search_missing(s, i, &e);

		if (r)
			complain("%s", e.text);
		else if (!b->shown[i])
			complain("'%s if %s': the condition was never true, in %llu hits",
				 b->wheres[i].text, b->wheres[i].condition,
				 (unsigned long long)search_count(s, i));
		if (r == -ENOENT)
			status = STATUS_FAILED;
	}
	return status;
}

static int run_search(struct breaking *b, struct search *s, const char *name)
{
	struct err e = { "" };
	int code = search_run(s, &e), status = STATUS_FAILED;

	if (!code && b->reader)
		code = hit_reader_flush(b->reader, &b->err);

	progress(NULL, NULL);
	errno = 0;
	if (fflush(b->view.out) && !b->out_errno)
		b->out_errno = errno;
	/* A reader that closed the pipe (head, a pager) has seen enough. */
	if (b->out_errno && b->out_errno != EPIPE)
		complain("the output could not be written: %s", strerror(b->out_errno));
	else if (code && !b->out_errno)
		complain("%s", *b->files.refused.text ? b->files.refused.text
			       : *b->err.text         ? b->err.text
						      : e.text);
	else if (!code)
		status = tell_missing(b, s);
	if (!code && search_cut(s))
		complain("%s: the recording was cut off; everything before that is searched", name);
	return status;
}

/* Values come from running the recording again. */
static bool wants_values(const struct breaking *b)
{
	bool conditions = false;

	for (size_t i = 0; i < b->n; i++)
		conditions |= b->wheres[i].condition != NULL;
	return conditions || b->o->view.regs || !b->o->no_args;
}

static int search_trace(struct breaking *b, int fd, const char *name)
{
	const struct options *o = b->o;
	struct search_opts so = { .watch = { .wheres = b->wheres,
					     .n = b->n,
					     .stacks = o->bt ? WATCH_STACK : WATCH_CALLER,
					     .all_tasks = o->all_tasks,
					     .hit = found,
					     .ctx = b },
				  .ctx = &b->files,
				  .progress = reading };
	struct err e = { "" };
	struct hit_reader_opts ro = { .qemu = o->record.qemu,
				      .wheres = b->wheres,
				      .regs = o->view.regs,
				      .json = !strcmp(o->format, "json"),
				      .hit = print,
				      .ctx = b };
	char self[64];
	struct search *s;
	int status;

	source_files_open(&b->files, o);
	b->source = (struct view_source){ source_files_line, &b->files };
	b->view.source = b->files.text ? &b->source : NULL;
	so.place = b->files.debug ? source_files_place : NULL;
	snprintf(self, sizeof(self), "/proc/self/fd/%d", fd);
	ro.trace = b->trace ? b->trace : self;
	ro.debug = b->files.debug;
	b->reader = wants_values(b) ? hit_reader_new(&ro) : NULL;
	s = search_open(fd, name, &so, &e);
	if (!s)
		complain("%s", e.text);
	status = s ? run_search(b, s, name) : STATUS_FAILED;
	hit_reader_free(b->reader);
	search_free(s);
	source_files_complain(&b->files);
	source_files_close(&b->files);
	return status;
}

static int with_output(struct breaking *b, int fd, const char *name, FILE *usual)
{
	const struct options *o = b->o;
	int status;

	b->view = (struct hits_opts){ .out = !o->out                ? usual
					     : !strcmp(o->out, "-") ? stdout
								    : fopen(o->out, "w"),
				      .raw_names = o->view.raw_names,
				      .wheres = b->wheres };
	if (!b->view.out) {
		complain("%s: %s", o->out, strerror(errno));
		return STATUS_FAILED;
	}
	b->view.color = output_color(o->color, fileno(b->view.out));
	status = search_trace(b, fd, name);
	if (b->view.out != stdout && b->view.out != stderr && fclose(b->view.out)) {
		complain("%s: %s", o->out, strerror(errno));
		status = STATUS_FAILED;
	}
	return status;
}

static int break_trace(struct breaking *b)
{
	int fd = open(b->trace, O_RDONLY | O_CLOEXEC), status;

	if (fd < 0) {
		complain("%s: %s%s", b->trace, strerror(errno),
			 errno == ENOENT ? "; ringtrip record makes a trace" : "");
		return STATUS_FAILED;
	}
	status = with_output(b, fd, b->trace, stdout);
	close(fd);
	return status;
}

static int break_program(struct breaking *b, struct options *o)
{
	int fd, status, found;

	o->rest = b->program;
	status = record_program(o, &fd);
	if (fd < 0)
		return status;
	found = with_output(b, fd, o->save ? o->save : "the recording", stderr);
	close(fd);
	return found ? found : status;
}

int cmd_break(int argc, char **argv)
{
	struct options o;
	struct breaking b = { .o = &o };
	int options = 0, status;

	while (options < argc && strcmp(argv[options], "--"))
		options++;
	status = options_read(&o, "break", options, argv);
	if (status >= 0)
		return status;
	if (!take_words(&b, o.rest))
		status = STATUS_FAILED;
	else
		status = b.program ? break_program(&b, &o) : break_trace(&b);
	for (size_t i = 0; i < b.n; i++)
		where_free(&b.wheres[i]);
	return status;
}
