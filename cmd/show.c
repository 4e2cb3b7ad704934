// SPDX-License-Identifier: GPL-2.0-or-later
#include <errno.h>
#include <fcntl.h>
#include <jansson.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/stat.h>
#include <unistd.h>

#include "abi/calls/sysent.h"
#include "base/err.h"
#include "cmd/cmd.h"
#include "cmd/follow.h"
#include "cmd/source_files.h"
#include "trace/reader.h"
#include "trip/trip.h"
#include "trip/trips.h"
#include "view/callgraph.h"

struct showing {
	const struct options *o;
	const struct view *view;
	struct view_opts opts;
	struct sysset *set;
	uint32_t first_pid; /* 0: none yet */
	bool begun;
	struct source_files files;
	struct view_source source;
	struct follow follow;
	int out_errno; /* why the output could not be written; 0: no error */
};

static bool wants(void *ctx, const struct call *call, bool on_socket)
{
	struct showing *s = ctx;

	return sysset_has(s->set, call->abi, call->nr, on_socket);
}

/* Remembers errno where the error occurs. */
static int written(struct showing *s, int code)
{
	if (code && !s->out_errno)
		s->out_errno = errno ? errno : EIO;
	return code;
}

static int begin(struct showing *s)
{
	s->begun = true;
	errno = 0;
	return s->view->begin ? written(s, s->view->begin(&s->opts)) : 0;
}

static bool place(void *ctx, const struct unit *u, uint64_t addr, struct place *out)
{
	struct showing *s = ctx;

	return source_files_place(&s->files, u, addr, out);
}

static int print_trip(struct showing *s, struct trip *t)
{
	errno = 0;
	if (s->view->trip(&s->opts, t) || (s->o->follow && fflush(s->opts.out)))
		return written(s, -EIO);
	return 0;
}

static int trip(void *ctx, struct trip *t)
{
	struct showing *s = ctx;
	int r;

	if (*s->files.refused.text)
		return -EINVAL;
	r = s->begun ? 0 : begin(s);

	if (!s->first_pid)
		s->first_pid = t->tid;
	s->opts.many |= s->first_pid != t->tid;
	if (s->o->failed && !(t->call.has_result && t->call.result < 0))
		return 0;
	progress(NULL, NULL);
	return r ? r : print_trip(s, t);
}

/* ---- the output ---- */

unsigned output_width(int fd)
{
	const char *columns = getenv("COLUMNS");
	struct winsize size;

	if (!ioctl(fd, TIOCGWINSZ, &size) && size.ws_col)
		return size.ws_col;
	return columns && atoi(columns) > 0 ? atoi(columns) : 100;
}

bool output_color(const char *when, int fd)
{
	const char *none = getenv("NO_COLOR");

	if (strcmp(when, "auto"))
		return !strcmp(when, "always");
	return isatty(fd) && !(none && *none);
}

static const char *text_of(const json_t *j, const char *key)
{
	const char *s = json_string_value(json_object_get(j, key));

	return s ? s : "?";
}

/* Fills the facts of the first line from the trace; they live as long as `meta`. */
void about_trace(struct view_opts *v, const json_t *meta)
{
	const json_t *machine = json_object_get(meta, "machine");

	v->about.kernel = text_of(json_object_get(meta, "kernel"), "release");
	v->about.cpu = text_of(machine, "cpu");
	v->about.mitigations = text_of(meta, "mitigations");
	v->about.qemu = text_of(machine, "qemu");
	v->about.mode = text_of(meta, "mode");
}

/* The next chunk; with --follow, waits at the end of a recording that goes on. */
static int next_chunk(struct showing *s, const struct trips *t, struct trace_reader *r,
		      struct chunk *c, struct err *e)
{
	int code;

	while (!(code = trace_reader_next(r, c, e)) && s->o->follow && !trips_ending(t) &&
	       (code = follow_grown(&s->follow, e)) > 0)
		;
	return code;
}

static int read_trace(struct showing *s, struct trips *t, struct trace_reader *r, off_t size,
		      struct err *e)
{
	json_t *meta = NULL;
	struct chunk c;
	int code;
	unsigned chunks = 0;

	while ((code = next_chunk(s, t, r, &c, e)) > 0) {
		char what[64];

		code = trips_chunk(t, &c, e);
		if (code)
			break;
		if (c.kind == CHUNK_META && !meta && trips_meta(t)) {
			meta = json_loads(trips_meta(t), 0, NULL);
			about_trace(&s->opts, meta);
		}
		if (++chunks % 64 == 0 && size > 0 && !s->o->follow) {
			snprintf(what, sizeof(what), "reading, %d %%",
				 (int)(100 * trace_reader_bytes(r) / size));
			progress(NULL, what);
		}
	}
	if (code <= 0) {
		int ended = trips_end(t, code ? NULL : e);

		code = code ? code : ended;
	}
	if (!code && !s->begun)
		code = begin(s);
	if (s->view->end && !s->out_errno) {
		errno = 0;
		if (written(s, s->view->end(&s->opts)) && !code)
			code = -EIO;
	}
	json_decref(meta);
	return code;
}

static void print_stats(const struct trips *t, off_t size)
{
	const struct trips_stats *s = trips_stats(t);

	fprintf(stderr,
		"ringtrip: %llu instructions in %llu blocks, %llu trips, %lld bytes (%.3f bit per "
		"instruction)\n"
		"ringtrip: %llu interrupts, %llu faults, %llu task switches, %llu returns, %llu "
		"of them unmatched, %llu frames left over, "
		"%llu jumps out\n",
		(unsigned long long)s->insns, (unsigned long long)s->blocks,
		(unsigned long long)s->trips, (long long)size, s->insns ? 8.0 * size / s->insns : 0,
		(unsigned long long)s->interrupts, (unsigned long long)s->faults,
		(unsigned long long)s->switches, (unsigned long long)s->returns,
		(unsigned long long)s->unmatched, (unsigned long long)s->left_over,
		(unsigned long long)s->jumps_out);
	if (s->counter)
		fprintf(stderr,
			"ringtrip: the independent counter saw %llu instructions begin, the "
			"blocks add up to %llu\n",
			(unsigned long long)s->counter, (unsigned long long)s->started);
	if (s->unmatched)
		fprintf(stderr, "ringtrip: the first unmatched return: %s\n", s->first_unmatched);
}

/* Reports what is wrong with a recording after its trips, and in the status. */
static int verdict(const struct trips *t, const struct trace_reader *r, const char *name)
{
	if (trips_stats(t)->lost) {
		complain("%s: %llu words of the recording were lost; the trips are incomplete",
			 name, (unsigned long long)trips_stats(t)->lost);
		return STATUS_FAILED;
	}
	if (trace_reader_cut(r) || !trips_ending(t))
		complain("%s: the recording was cut off; everything before that is shown", name);
	return 0;
}

static int show_with(struct showing *s, int fd, const char *name)
{
	struct trips_opts to = {
		.ctx = s, .wants = wants, .trip = trip, .place = s->files.debug ? place : NULL
	};
	struct err e = { "" };
	struct stat st = { 0 };
	struct trace_reader *r;
	struct trips *t;
	int code, status;

	s->follow.fd = fd;
	if (!fstat(fd, &st) && !st.st_size && s->o->follow)
		follow_grown(&s->follow, &e); /* a recording that has just begun */
	r = trace_reader_new(fd, name, &e);
	t = r ? trips_new(&to) : NULL;
	if (!t) {
		complain("%s", r ? "out of memory" : e.text);
		trace_reader_free(r);
		return STATUS_FAILED;
	}
	code = read_trace(s, t, r, st.st_size, &e);
	progress(NULL, NULL);
	errno = 0;
	if (fflush(s->opts.out))
		written(s, -EIO);
	status = code || s->out_errno ? STATUS_FAILED : verdict(t, r, name);
	/* A reader that closed the pipe (head, a pager) has seen enough. */
	if (s->out_errno && s->out_errno != EPIPE)
		complain("the output could not be written: %s", strerror(s->out_errno));
	else if (code && !s->out_errno)
		complain("%s", *s->files.refused.text ? s->files.refused.text : e.text);
	if (s->o->stats)
		print_stats(t, st.st_size);
	trips_free(t);
	trace_reader_free(r);
	return status;
}

int show_trace(const struct options *o, int fd, const char *name)
{
	struct showing s = { .o = o, .view = view_named(o->format), .opts = o->view };
	char message[256];
	int status;

	s.set = sysset_parse(o->calls ? o->calls : "default", message, sizeof(message));
	if (!s.set) {
		complain("%s", message);
		return STATUS_FAILED;
	}
	if (!s.opts.width)
		s.opts.width = output_width(fileno(s.opts.out));
	s.opts.color = output_color(o->color, fileno(s.opts.out));
	s.opts.graph = s.view->merges ? callgraph_new() : NULL;
	if (s.view->merges && !s.opts.graph) {
		complain("out of memory");
		sysset_free(s.set);
		return STATUS_FAILED;
	}
	source_files_open(&s.files, o);
	s.opts.lines = s.files.debug;
	s.source = (struct view_source){ source_files_line, &s.files };
	if (s.files.text)
		s.opts.source = &s.source;
	status = show_with(&s, fd, name);
	source_files_complain(&s.files);
	source_files_close(&s.files);
	callgraph_free(s.opts.graph);
	sysset_free(s.set);
	return status;
}

int cmd_show(int argc, char **argv)
{
	struct options o;
	int status = options_read(&o, "show", argc, argv), fd;
	const char *name;

	if (status >= 0)
		return status;
	name = o.rest[0] ? o.rest[0] : "ringtrip.data";
	if (o.rest[0] && o.rest[1]) {
		complain("show takes one trace, not also '%s'", o.rest[1]);
		return STATUS_FAILED;
	}
	fd = open(name, O_RDONLY | O_CLOEXEC);
	o.view.out = !o.out || !strcmp(o.out, "-") ? stdout : fopen(o.out, "w");
	if (fd < 0 || !o.view.out) {
		complain("%s: %s%s", fd < 0 ? name : o.out, strerror(errno),
			 fd < 0 && errno == ENOENT ? "; ringtrip record makes a trace" : "");
		return STATUS_FAILED;
	}
	status = show_trace(&o, fd, name);
	if (o.view.out != stdout && fclose(o.view.out)) {
		complain("%s: %s", o.out, strerror(errno));
		status = STATUS_FAILED;
	}
	close(fd);
	return status;
}
