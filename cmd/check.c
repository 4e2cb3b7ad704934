// SPDX-License-Identifier: GPL-2.0-or-later
/* check holds a trace, or a new recording of a program, against a SPEC (check/spec.h). */
#include <errno.h>
#include <fcntl.h>
#include <jansson.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "abi/calls/sysent.h"
#include "base/buf.h"
#include "base/err.h"
#include "base/file.h"
#include "check/baseline.h"
#include "check/check.h"
#include "check/report.h"
#include "cmd/cmd.h"
#include "source/debuginfo.h"
#include "trace/reader.h"
#include "trip/trip.h"
#include "trip/trips.h"

enum { HOLDS = 0, DIFFERS = 1, UNREADABLE = 2 };

struct checking {
	const struct options *o;
	const char *name;   /* of the SPEC */
	struct buf text;    /* of the SPEC */
	struct spec *spec;  /* what it says besides a baseline that is to be replaced */
	struct sysset *set; /* what a wildcard means */
	struct check *check;
	struct baseline *baseline; /* NULL: without --update */
	struct debuginfo *debug;   /* NULL: --lines never */
};

/* ---- the trace ---- */

static bool wants(void *ctx, const struct call *call, bool on_socket)
{
	const struct checking *c = ctx;

	return check_wants(c->check, call, on_socket);
}

static int trip(void *ctx, struct trip *t)
{
	struct checking *c = ctx;
	int r = check_trip(c->check, t);

	if (!r && c->baseline && sysset_has(c->set, t->call.abi, t->call.nr, t->on_socket))
		r = baseline_trip(c->baseline, t);
	return r;
}

static bool place(void *ctx, const struct unit *u, uint64_t addr, struct place *out)
{
	const struct checking *c = ctx;

	return debuginfo_place(c->debug, u, addr, out);
}

static int read_chunks(struct trips *t, struct trace_reader *r, struct err *e)
{
	struct chunk chunk;
	int code;

	while ((code = trace_reader_next(r, &chunk, e)) > 0)
		if ((code = trips_chunk(t, &chunk, e)))
			return code;
	return code ? code : trips_end(t, e);
}

/* A recording that is not whole cannot show that something did not happen. */
static int is_whole(const struct trips *t, const struct trace_reader *r, const char *name,
		    struct err *e)
{
	if (trips_stats(t)->lost)
		return err_set(e, -EBADMSG, "%s: %llu words of the recording were lost", name,
			       (unsigned long long)trips_stats(t)->lost);
	if (trace_reader_cut(r) || !trips_ending(t))
		return err_set(e, -EBADMSG, "%s: the recording was cut off: record it again", name);
	return 0;
}

/* ---- the baseline ---- */

static const char *text_of(const json_t *j, const char *key)
{
	const char *s = json_string_value(json_object_get(j, key));

	return s ? s : "?";
}

/* The baseline's lines; the trace says how it was recorded, and whether costs repeat. */
static void write_baseline(struct checking *c, const char *meta, struct buf *out)
{
	json_t *j = meta ? json_loads(meta, 0, NULL) : NULL;
	const json_t *machine = json_object_get(j, "machine");
	const char *mode = text_of(j, "mode");
	struct buf about = { 0 };

	buf_printf(&about, "%s, %s, mitigations %s, QEMU %s, %s",
		   text_of(json_object_get(j, "kernel"), "release"), text_of(machine, "cpu"),
		   text_of(j, "mitigations"), text_of(machine, "qemu"), mode);
	baseline_write(c->baseline, buf_str(&about), !strncmp(mode, "repeatable", 10), out);
	buf_free(&about);
	json_decref(j);
}

/* The mode of an existing file, or of a new one. */
static mode_t mode_of(const char *path)
{
	struct stat st;
	mode_t mask;

	if (!stat(path, &st))
		return st.st_mode & 07777;
	mask = umask(0);
	umask(mask);
	return 0666 & ~mask;
}

static int replace_file(const char *path, const struct buf *text, struct err *e)
{
	struct buf next = { 0 };
	int fd, r;

	buf_printf(&next, "%s.XXXXXX", path);
	fd = next.failed ? -1 : mkostemp(next.data, O_CLOEXEC);
	r = fd < 0 ? -errno : file_write(fd, buf_str(text), text->len);
	if (fd >= 0) {
		fchmod(fd, mode_of(path));
		close(fd);
		if (!r && rename(next.data, path))
			r = -errno;
		if (r)
			unlink(next.data);
	}
	buf_free(&next);
	return r ? err_set(e, r, "%s: %s", path, strerror(-r)) : 0;
}

static int update(struct checking *c, const char *meta, struct err *e)
{
	struct buf lines = { 0 }, text = { 0 };
	struct spec *spec = NULL;
	int r = -ENOMEM;

	write_baseline(c, meta, &lines);
	baseline_replace(buf_str(&c->text), c->text.len, &lines, &text);
	if (lines.failed || text.failed)
		err_set(e, r, "out of memory");
	else if (!(spec = spec_parse(c->name, buf_str(&text), text.len, e)))
		r = -EINVAL;
	else
		r = replace_file(c->name, &text, e);
	spec_free(spec);
	buf_free(&lines);
	buf_free(&text);
	return r;
}

/* ---- the report ---- */

static bool all_hold(const struct check *c)
{
	for (size_t i = 0; i < check_count(c); i++)
		if (check_result(c, i)->outcome == CHECK_DIFFERS)
			return false;
	return true;
}

static int report(const struct checking *c, FILE *standard)
{
	/* NULL: text, the default */
	const struct report *r = strcmp(c->o->format, "text") ? report_named(c->o->format) : NULL;
	const char *path = c->o->out;
	FILE *out = !path ? standard : !strcmp(path, "-") ? stdout : fopen(path, "w");
	struct buf b = { 0 };
	bool written;

	if (!out) {
		complain("%s: %s", path, strerror(errno));
		return STATUS_FAILED;
	}
	errno = 0;
	if (!c->baseline || check_count(c->check) || r)
		(r ? r : report_named("text"))->write(&b, c->name, c->check);
	if (c->baseline && !r)
		buf_printf(&b, "%s: a baseline of %llu calls was written\n", c->name,
			   (unsigned long long)check_calls(c->check));
	written = !b.failed && fwrite(buf_str(&b), 1, b.len, out) == b.len && !fflush(out);
	if (out != stdout && out != stderr && fclose(out))
		written = false;
	buf_free(&b);
	/* A reader that closed the pipe has seen enough. */
	if (!written && errno != EPIPE)
		complain("the report could not be written: %s", strerror(errno ? errno : ENOMEM));
	return !written && errno != EPIPE ? STATUS_FAILED : all_hold(c->check) ? HOLDS : DIFFERS;
}

/* ---- the check ---- */

static int check_with(struct checking *c, struct trips *t, struct trace_reader *r, const char *name,
		      FILE *standard)
{
	struct err e = { "" };
	int code = read_chunks(t, r, &e);

	if (code == -ENOMEM && !*e.text)
		err_set(&e, code, "out of memory");
	if (!code)
		code = is_whole(t, r, name, &e);
	if (!code && check_end(c->check))
		code = err_set(&e, -ENOMEM, "out of memory");
	if (!code && c->baseline)
		code = update(c, trips_meta(t), &e);
	if (!code)
		return report(c, standard);
	complain("%s", e.text);
	return UNREADABLE;
}

static int check_trace(struct checking *c, int fd, const char *name, FILE *standard)
{
	const struct trips_opts to = {
		.ctx = c, .wants = wants, .trip = trip, .place = c->debug ? place : NULL
	};
	struct err e = { "" };
	struct trace_reader *r = trace_reader_new(fd, name, &e);
	struct trips *t = r ? trips_new(&to) : NULL;
	int status = UNREADABLE;

	if (t)
		status = check_with(c, t, r, name, standard);
	else
		complain("%s", r ? "out of memory" : e.text);
	trips_free(t);
	trace_reader_free(r);
	return status;
}

static int check_recorded(struct checking *c, struct options *o)
{
	const char *name = o->save ? o->save : "the recording";
	int fd, status = record_check(o);
	bool any = false;

	if (status)
		return status;
	fd = trace_file(o->save);
	if (fd < 0) {
		complain("%s: %s", o->save ? o->save : "a temporary file", strerror(errno));
		return STATUS_FAILED;
	}
	status = record_into(o, fd, name, &any);
	if (any && status != STATUS_TIMEOUT)
		status = check_trace(c, fd, name, stderr);
	close(fd);
	return status;
}

static int check_file(struct checking *c, const char *name)
{
	int fd = open(name, O_RDONLY | O_CLOEXEC), status;

	if (fd < 0) {
		complain("%s: %s%s", name, strerror(errno),
			 errno == ENOENT ? "; ringtrip record makes a trace" : "");
		return UNREADABLE;
	}
	status = check_trace(c, fd, name, stdout);
	close(fd);
	return status;
}

/* Reads the SPEC; --update makes one that is not there. Returns 0 or -errno with a message. */
static int read_spec(struct checking *c, struct err *e)
{
	struct buf rest = { 0 };
	int r = file_read(c->name, SPEC_SIZE_MAX, &c->text, e);

	if (r && !(r == -ENOENT && c->o->update))
		return r;
	if (c->o->update)
		baseline_blank(buf_str(&c->text), c->text.len, &rest);
	else
		buf_add(&rest, buf_str(&c->text), c->text.len);
	c->spec = rest.failed ? NULL : spec_parse(c->name, buf_str(&rest), rest.len, e);
	if (rest.failed)
		err_set(e, -ENOMEM, "out of memory");
	buf_free(&rest);
	if (!c->spec)
		return -EINVAL;
	return c->spec->n_clauses || c->o->update
		       ? 0
		       : err_set(e, -EINVAL, "%s: it has no assertion (--update writes some)",
				 c->name);
}

static int prepare(struct checking *c)
{
	char message[256];
	struct err e = { "" };

	if (read_spec(c, &e)) {
		complain("%s", e.text);
		return UNREADABLE;
	}
	c->set = sysset_parse(c->o->calls ? c->o->calls : "default", message, sizeof(message));
	if (!c->set) {
		complain("%s", message);
		return STATUS_FAILED;
	}
	c->check = check_new(c->spec, c->set);
	c->baseline = c->o->update ? baseline_new() : NULL;
	c->debug = c->o->no_lines ? NULL : debuginfo_new(c->o->vmlinux);
	if (c->check && (c->baseline || !c->o->update))
		return 0;
	complain("out of memory");
	return STATUS_FAILED;
}

/* Cuts PROGRAM and its arguments off the words; NULL: there is no "--". */
static char **cut_program(int *argc, char **argv)
{
	for (int i = 1; i < *argc; i++)
		if (!strcmp(argv[i], "--")) {
			*argc = i;
			argv[i] = NULL;
			return argv + i + 1;
		}
	return NULL;
}

/* Returns 0 or the exit status. */
static int look_at_words(char *const *words, char *const *program)
{
	if (!words[0])
		complain("SPEC is missing; ringtrip check --help shows the options");
	else if (words[1] && program)
		complain("check takes a trace or a program, not '%s' and a program", words[1]);
	else if (words[1] && words[2])
		complain("check takes one trace, not also '%s'; a program stands after --",
			 words[2]);
	else
		return 0;
	return STATUS_FAILED;
}

int cmd_check(int argc, char **argv)
{
	struct options o;
	struct checking c = { .o = &o };
	char **program = cut_program(&argc, argv);
	int status = options_read(&o, "check", argc, argv);
	const char *trace;

	if (status >= 0 || (status = look_at_words(o.rest, program)))
		return status;
	c.name = o.rest[0];
	trace = o.rest[1] ? o.rest[1] : "ringtrip.data";
	o.rest = program;
	status = prepare(&c);
	if (!status)
		status = program ? check_recorded(&c, &o) : check_file(&c, trace);
	check_free(c.check);
	baseline_free(c.baseline);
	debuginfo_free(c.debug);
	sysset_free(c.set);
	spec_free(c.spec);
	buf_free(&c.text);
	return status;
}
