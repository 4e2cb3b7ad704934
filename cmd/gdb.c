// SPDX-License-Identifier: GPL-2.0-or-later
/* gdb on a recording: the real gdb, and a server for it or for an IDE's. */
#include <errno.h>
#include <fcntl.h>
#include <jansson.h>
#include <limits.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/pidfd.h>
#include <sys/wait.h>
#include <unistd.h>

#include "base/err.h"
#include "cmd/cmd.h"
#include "engine/vm/replay.h"
#include "gdb/kernel_symbols.h"
#include "gdb/listen.h"
#include "gdb/replayed.h"
#include "gdb/script.h"
#include "gdb/session.h"
#include "gdb/timeline.h"
#include "kernels/kernel.h"
#include "source/debuginfo.h"
#include "values/unit_types.h"

/* A recording that is debugged. */
struct debugging {
	const char *trace;
	struct replay *replay;
	struct timeline *timeline;
	struct debuginfo *debug;
	struct unit_types *types;
	char folder[PATH_MAX]; /* for gdb's files; "": none */
};

static int failed(const struct err *e)
{
	progress(NULL, NULL);
	complain("%s", e->text);
	return STATUS_FAILED;
}

static int open_recording(struct debugging *d, const struct options *o, struct err *e)
{
	const struct replay_opts opts = { .progress = progress,
					  .checkpoints_most = (unsigned long long)o->checkpoints_mb
							      << 20,
					  .qemu = o->record.qemu };
	const int fd = open(d->trace, O_RDONLY | O_CLOEXEC);

	if (fd < 0)
		return err_set(e, -errno, "%s: %s%s", d->trace, strerror(errno),
			       errno == ENOENT ? "; ringtrip record makes a trace" : "");
	d->timeline = timeline_read(fd, d->trace, e);
	close(fd);
	if (!d->timeline)
		return -EINVAL;
	d->replay = replay_open(d->trace, &opts, e);
	if (!d->replay)
		return -EINVAL;
	d->debug = debuginfo_new(NULL);
	d->types = unit_types_new(d->debug);
	return d->types ? 0 : err_set(e, -ENOMEM, "out of memory");
}

static void close_recording(struct debugging *d)
{
	unit_types_free(d->types);
	debuginfo_free(d->debug);
	replay_close(d->replay);
	timeline_free(d->timeline);
}

static struct gdb_server_opts server_opts(const struct debugging *d)
{
	return (struct gdb_server_opts){
		.timeline = d->timeline,
		.machine = replayed_machine(d->replay),
		.trace = d->trace,
		.types = d->types,
		.bits = kernel_entry(replay_kernel(d->replay))->bits,
	};
}

/* ---- --server ---- */

static int serve(const struct debugging *d, const char *where)
{
	const struct gdb_server_opts o = server_opts(d);
	char address[300];
	struct err e;
	int listening, client, code;

	if (!strcmp(where, "-"))
		return gdb_session(&o, 0, 1, -1, &e) ? failed(&e) : 0;
	listening = listen_at(where, address, sizeof(address), &e);
	if (listening < 0)
		return failed(&e);
	progress(NULL, NULL);
	fprintf(stderr, "ringtrip: in gdb: target extended-remote %s\n", address);
	client = listen_accept(listening, -1);
	close(listening);
	code = client < 0 ? err_set(&e, -errno, "%s: %s", address, strerror(errno))
			  : gdb_session(&o, client, client, -1, &e);
	if (client >= 0)
		close(client);
	return code ? failed(&e) : 0;
}

/* ---- the real gdb ---- */

static void path_in(const struct debugging *d, const char *name, char path[PATH_MAX])
{
	snprintf(path, PATH_MAX, "%s/%s", d->folder, name);
}

static int write_script(const struct debugging *d, struct err *e)
{
	char kernel[PATH_MAX], socket[PATH_MAX], path[PATH_MAX];
	const struct script s = { d->timeline, kernel, socket,
				  kernel_entry(replay_kernel(d->replay))->bits };
	struct buf text = { 0 };
	FILE *f;
	int code;

	path_in(d, "kernel.elf", kernel);
	path_in(d, "socket", socket);
	path_in(d, "commands", path);
	code = kernel_symbols_write(replay_kernel(d->replay), d->timeline, kernel, e);
	if (code)
		return code;
	script_write(&s, &text);
	f = fopen(path, "we");
	if (!f || fputs(buf_str(&text), f) < 0 || fclose(f))
		code = err_set(e, -errno, "%s: %s", path, strerror(errno));
	buf_free(&text);
	return code;
}

static int make_folder(struct debugging *d, struct err *e)
{
	const char *tmp = getenv("TMPDIR");

	snprintf(d->folder, sizeof(d->folder), "%s/ringtrip-gdb-XXXXXX",
		 tmp && *tmp ? tmp : "/tmp");
	if (mkdtemp(d->folder))
		return 0;
	err_set(e, -errno, "%s: %s", d->folder, strerror(errno));
	*d->folder = '\0';
	return -EIO;
}

static void remove_folder(const struct debugging *d)
{
	static const char *const names[] = { "kernel.elf", "commands", "socket" };
	char path[PATH_MAX];

	if (!*d->folder)
		return;
	for (size_t i = 0; i < sizeof(names) / sizeof(names[0]); i++) {
		path_in(d, names[i], path);
		unlink(path);
	}
	rmdir(d->folder);
}

static pid_t start_gdb(const struct debugging *d, char **args)
{
	char commands[PATH_MAX];
	const char *words[512] = { "gdb", "-q", "-x", commands };
	size_t n = 4;
	pid_t pid;

	path_in(d, "commands", commands);
	while (args && *args && n < 511)
		words[n++] = *args++;
	pid = fork();
	if (pid)
		return pid;
	execvp(words[0], (char **)words);
	complain("gdb: %s%s", strerror(errno), errno == ENOENT ? "; install the package gdb" : "");
	_exit(STATUS_FAILED);
}

static int exit_status(int status)
{
	return WIFSIGNALED(status) ? 128 + WTERMSIG(status) : WEXITSTATUS(status);
}

/* Ctrl-C is gdb's: it says so in its own way. */
static int debug(struct debugging *d, char **args, struct err *e)
{
	const struct gdb_server_opts o = server_opts(d);
	char path[PATH_MAX];
	int listening, pidfd, client, code, status = 0;
	pid_t pid;

	code = make_folder(d, e);
	if (!code)
		code = write_script(d, e);
	path_in(d, "socket", path);
	listening = code ? code : listen_file(path, e);
	if (listening < 0)
		return -1;
	progress(NULL, NULL);
	pid = start_gdb(d, args);
	signal(SIGINT, SIG_IGN);
	signal(SIGQUIT, SIG_IGN);
	pidfd = pid < 0 ? -1 : pidfd_open(pid, 0);
	client = pidfd < 0 ? -1 : listen_accept(listening, pidfd);
	close(listening);
	if (client >= 0) {
		code = gdb_session(&o, client, client, pidfd, e);
		close(client);
	}
	if (pidfd >= 0)
		close(pidfd);
	if (pid > 0)
		waitpid(pid, &status, 0);
	return code ? -1 : exit_status(status);
}

/* ---- the command ---- */

/* The words behind --gdb-args, taken off the command line. */
static char **take_gdb_args(int *argc, char **argv)
{
	for (int i = 1; i < *argc; i++)
		if (!strcmp(argv[i], "--gdb-args")) {
			argv[i] = NULL;
			*argc = i;
			return argv + i + 1;
		}
	return NULL;
}

/* A program is given behind "--". */
static bool has_program(int argc, char **argv)
{
	for (int i = 1; i < argc; i++)
		if (!strcmp(argv[i], "--"))
			return i + 1 < argc;
	return false;
}

int cmd_gdb(int argc, char **argv)
{
	struct debugging d = { 0 };
	struct options o;
	struct err e = { "" };
	char **args = take_gdb_args(&argc, argv);
	const bool program = has_program(argc, argv);
	int status = options_read(&o, "gdb", argc, argv);

	if (status >= 0)
		return status;
	if (!program && o.rest[0] && o.rest[1]) {
		complain("gdb takes one trace, not also '%s'; a program is given behind --",
			 o.rest[1]);
		return STATUS_FAILED;
	}
	d.trace = program ? (o.out ? o.out : "ringtrip.data")
			  : (o.rest[0] ? o.rest[0] : "ringtrip.data");
	if (program) {
		status = record_trace(&o);
		if (status == STATUS_FAILED || status == STATUS_NOT_EXECUTABLE ||
		    status == STATUS_NOT_FOUND)
			return status;
	}
	if (open_recording(&d, &o, &e))
		status = failed(&e);
	else if (o.server)
		status = serve(&d, o.server);
	else if ((status = debug(&d, args, &e)) < 0)
		status = failed(&e);
	remove_folder(&d);
	close_recording(&d);
	return status;
}
