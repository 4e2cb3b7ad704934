// SPDX-License-Identifier: GPL-2.0-or-later
/* run and record make the same recording; run shows it after the program has ended. */
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

#include "abi/calls/sysent.h"
#include "base/err.h"
#include "cmd/cmd.h"
#include "engine/vm/files/files.h"

/* An unnamed file, on disk rather than in memory: a trace may become large. */
static int unnamed_file(void)
{
	const char *dir = getenv("TMPDIR");
	int fd = open(dir && *dir ? dir : "/tmp", O_TMPFILE | O_RDWR | O_CLOEXEC, 0600);

	return fd >= 0 ? fd : memfd_create("trace", MFD_CLOEXEC);
}

/* A trace holds arguments, buffers and input: nobody else may read it. */
int trace_file(const char *path)
{
	return path ? open(path, O_RDWR | O_CREAT | O_TRUNC | O_CLOEXEC, 0600) : unnamed_file();
}

int record_check(const struct options *o)
{
	char message[256], path[4096];
	struct err e;
	struct sysset *set =
		sysset_parse(o->calls ? o->calls : "default", message, sizeof(message));
	int r;

	if (!set) {
		complain("%s", message);
		return STATUS_FAILED;
	}
	sysset_free(set);
	if (!o->rest[0]) {
		complain("PROGRAM is missing; ringtrip run --help shows the options");
		return STATUS_FAILED;
	}
	r = files_find_program(o->rest[0], path, sizeof(path), &e);
	if (!r)
		return 0;
	complain("%s", e.text);
	return r == -ENOENT ? STATUS_NOT_FOUND : STATUS_NOT_EXECUTABLE;
}

static void tell_notes(const struct record_result *r)
{
	const char *p = buf_str(&r->notes), *end;

	for (; *p && (end = strchr(p, '\n')); p = end + 1)
		complain("%.*s", (int)(end - p), p);
}

static void tell_stats(const struct record_result *r)
{
	fprintf(stderr,
		"ringtrip: %.2f s to the program, %.2f s of QEMU's processor time in it, %llu "
		"words, %llu bytes\n",
		r->boot_seconds, r->qemu_seconds, (unsigned long long)r->words,
		(unsigned long long)r->trace_bytes);
}

/* Reports how the recording ended; returns the exit status. */
static int recorded(const struct options *o, int code, struct record_result *r, const struct err *e)
{
	progress(NULL, NULL);
	if (r->mid_line && isatty(2))
		fputc('\n', stderr);
	tell_notes(r);
	if (code)
		complain("%s", e->text);
	if (o->stats)
		tell_stats(r);
	buf_free(&r->notes);
	return r->status;
}

int record_into(struct options *o, int fd, const char *name, bool *any)
{
	struct record_result r = { 0 };
	struct err e = { "" };
	int code;

	o->record.argv = o->rest;
	code = record_run(&o->record, fd, name, &r, &e);
	*any = r.started;
	return recorded(o, code, &r, &e);
}

int record_trace(struct options *o)
{
	const char *name = o->out ? o->out : "ringtrip.data";
	int status = record_check(o), fd;
	bool any;

	if (status)
		return status;
	fd = trace_file(name);
	if (fd < 0) {
		complain("%s: %s", name, strerror(errno));
		return STATUS_FAILED;
	}
	status = record_into(o, fd, name, &any);
	close(fd);
	return status;
}

int record_program(struct options *o, int *fd)
{
	int status = record_check(o);
	bool any;

	*fd = -1;
	if (status)
		return status;
	*fd = trace_file(o->save);
	if (*fd < 0) {
		complain("%s: %s", o->save ? o->save : "a temporary file", strerror(errno));
		return STATUS_FAILED;
	}
	status = record_into(o, *fd, o->save ? o->save : "the temporary trace", &any);
	if (any && !o->record.bare && !o->record.idle)
		return status;
	close(*fd);
	*fd = -1;
	return status;
}

int cmd_record(int argc, char **argv)
{
	struct options o;
	int status = options_read(&o, "record", argc, argv);

	return status >= 0 ? status : record_trace(&o);
}

static int show_after(struct options *o, int fd, int status)
{
	const char *name = o->save ? o->save : "the recording";
	int shown;

	o->view.out = !o->out ? stderr : !strcmp(o->out, "-") ? stdout : fopen(o->out, "w");
	if (!o->view.out) {
		complain("%s: %s", o->out, strerror(errno));
		return STATUS_FAILED;
	}
	shown = show_trace(o, fd, name);
	if (o->view.out != stderr && o->view.out != stdout && fclose(o->view.out)) {
		complain("%s: %s", o->out, strerror(errno));
		shown = STATUS_FAILED;
	}
	return shown ? shown : status;
}

int cmd_run(int argc, char **argv)
{
	struct options o;
	int status = options_read(&o, "run", argc, argv), fd;

	if (status >= 0)
		return status;
	status = record_program(&o, &fd);
	if (fd < 0)
		return status;
	status = show_after(&o, fd, status);
	close(fd);
	return status;
}
