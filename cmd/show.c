// SPDX-License-Identifier: GPL-2.0-or-later
#include <errno.h>
#include <fcntl.h>
#include <jansson.h>
#include <limits.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/stat.h>
#include <unistd.h>

#include "abi/calls/sysent.h"
#include "base/buf.h"
#include "base/err.h"
#include "cmd/cmd.h"
#include "kernels/kernels.h"
#include "source/debuginfo.h"
#include "source/text.h"
#include "trace/reader.h"
#include "trip/names.h"
#include "trip/trip.h"
#include "trip/trips.h"

struct showing {
	const struct options *o;
	const struct view *view;
	struct view_opts opts;
	struct sysset *set;
	uint32_t first_pid; /* 0: none yet */
	bool begun;
	struct source_text *text; /* NULL: without --list */
	struct view_source source;
	struct buf missing;        /* the first file whose text is not here */
	struct debuginfo *debug;   /* NULL: --lines never */
	const struct unit *kernel; /* NULL: not yet known */
	struct err refused;        /* why --vmlinux is not the kernel's */
	int out_errno;             /* why the output could not be written; 0: it could */
};

static bool wants(void *ctx, const struct call *call, bool on_socket)
{
	struct showing *s = ctx;

	return sysset_has(s->set, call->abi, call->nr, on_socket);
}

/* Remembers why, right where it is known. */
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

/* A store that is damaged is as good as none, but for the message. */
static void open_source(struct showing *s, const struct unit *kernel)
{
	char path[PATH_MAX];
	struct kernel_entry k;
	struct err e;

	if (debuginfo_kernel(kernel, &k) && kernels_source(&k, path, sizeof(path)) &&
	    source_text_kernel(s->text, kernel, path, &e))
		complain("%s", e.text);
}

/* The first address of the kernel shows which one was recorded. */
static bool place(void *ctx, const struct unit *u, uint64_t addr, struct place *out)
{
	struct showing *s = ctx;

	if (u->role == SYM_KERNEL && !s->kernel) {
		s->kernel = u;
		if (s->o->vmlinux)
			debuginfo_has(s->debug, u, &s->refused);
		if (s->text)
			open_source(s, u);
	}
	return debuginfo_place(s->debug, u, addr, out);
}

static const char *source_line(void *ctx, const struct unit *u, const char *file, unsigned line,
			       size_t *n)
{
	struct showing *s = ctx;
	const char *text = source_text_line(s->text, u, file, line, n);

	/* What a kernel's build generates is in no source package. */
	if (!text && !s->missing.len && !strstr(file, "/generated/") &&
	    !source_text_line(s->text, u, file, 1, n))
		buf_puts(&s->missing, file);
	return text;
}

/* Why there is less than was asked for; once, behind the trips. */
static void say_missing(const struct showing *s)
{
	struct err e;

	if (s->kernel && !debuginfo_has(s->debug, s->kernel, &e))
		complain("%s", e.text);
	if (s->missing.len)
		complain(
			"%s and perhaps other files of the source are not here: --source PATH says "
			"where they are (`ringtrip kernel fetch --source` gets the kernel's)",
			buf_str(&s->missing));
}

static int trip(void *ctx, struct trip *t)
{
	struct showing *s = ctx;
	int r;

	if (*s->refused.text)
		return -EINVAL;
	r = s->begun ? 0 : begin(s);

	if (!s->first_pid)
		s->first_pid = t->tid;
	s->opts.many |= s->first_pid != t->tid;
	if (s->o->failed && !(t->call.has_result && t->call.result < 0))
		return 0;
	progress(NULL, NULL);
	errno = 0;
	return r ? r : written(s, s->view->trip(&s->opts, t));
}

/* ---- what the output is ---- */

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

/* The first line's facts come out of the trace; they live as long as `meta`. */
static void about(struct view_opts *v, const json_t *meta)
{
	const json_t *machine = json_object_get(meta, "machine");

	v->about.kernel = text_of(json_object_get(meta, "kernel"), "release");
	v->about.cpu = text_of(machine, "cpu");
	v->about.mitigations = text_of(meta, "mitigations");
	v->about.qemu = text_of(machine, "qemu");
	v->about.mode = text_of(meta, "mode");
}

static int read_trace(struct showing *s, struct trips *t, struct trace_reader *r, off_t size,
		      struct err *e)
{
	json_t *meta = NULL;
	struct chunk c;
	int code;
	unsigned chunks = 0;

	while ((code = trace_reader_next(r, &c, e)) > 0) {
		char what[64];

		code = trips_chunk(t, &c, e);
		if (code)
			break;
		if (c.kind == CHUNK_META && !meta && trips_meta(t)) {
			meta = json_loads(trips_meta(t), 0, NULL);
			about(&s->opts, meta);
		}
		if (++chunks % 64 == 0 && size > 0) {
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
	if (s->view->end)
		s->view->end(&s->opts);
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

/* What is wrong with a recording stands behind its trips, and in the status. */
static int verdict(const struct trips *t, const struct trace_reader *r, const char *name)
{
	if (trips_stats(t)->lost) {
		complain("%s: %llu words of the recording were lost; the trips are not complete",
			 name, (unsigned long long)trips_stats(t)->lost);
		return STATUS_FAILED;
	}
	if (trace_reader_cut(r) || !trips_ending(t))
		complain("%s: the recording was cut off; shown is what came before", name);
	return 0;
}

static int show_with(struct showing *s, int fd, const char *name)
{
	struct trips_opts to = {
		.ctx = s, .wants = wants, .trip = trip, .place = s->debug ? place : NULL
	};
	struct err e = { "" };
	struct stat st = { 0 };
	struct trace_reader *r = trace_reader_new(fd, name, &e);
	struct trips *t = r ? trips_new(&to) : NULL;
	int code, status;

	fstat(fd, &st);
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
	/* A reader that has gone away (head, a pager) has seen enough. */
	if (s->out_errno && s->out_errno != EPIPE)
		complain("the output could not be written: %s", strerror(s->out_errno));
	else if (code && !s->out_errno)
		complain("%s", *s->refused.text ? s->refused.text : e.text);
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
	s.debug = o->no_lines ? NULL : debuginfo_new(o->vmlinux);
	s.opts.lines = s.debug;
	s.text = o->list ? source_text_new((const char *const *)o->source) : NULL;
	s.source = (struct view_source){ source_line, &s };
	if (s.text)
		s.opts.source = &s.source;
	status = show_with(&s, fd, name);
	if (s.text && s.debug && !*s.refused.text)
		say_missing(&s);
	source_text_free(s.text);
	buf_free(&s.missing);
	debuginfo_free(s.debug);
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
