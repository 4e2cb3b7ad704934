// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/vm/machine/qemu.h"

#include <errno.h>
#include <fcntl.h>
#include <jansson.h>
#include <limits.h>
#include <poll.h>
#include <signal.h>
#include <spawn.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include "base/err.h"
#include "engine/vm/files/files.h"

#define ANSWER_MAX 8192
#define WAIT_MS    10000 /* for the answer of the program at the path */

/* Asked through QEMU's monitor (docs/interop/qmp-spec): the greeting tells its version. */
static const char questions[] = "{\"execute\":\"qmp_capabilities\"}\n"
				"{\"execute\":\"query-target\"}\n"
				"{\"execute\":\"quit\"}\n";

static int spawn(const char *path, const int in[2], const int out[2], pid_t *pid)
{
	const char *const argv[] = { path,          "-no-user-config", "-machine", "none",
				     "-nodefaults", "-display",        "none",     "-S",
				     "-qmp",        "stdio",           NULL };
	posix_spawn_file_actions_t actions;
	int err = posix_spawn_file_actions_init(&actions);

	if (err)
		return -err;
	err = posix_spawn_file_actions_adddup2(&actions, in[0], 0);
	if (!err)
		err = posix_spawn_file_actions_adddup2(&actions, out[1], 1);
	if (!err)
		err = posix_spawn_file_actions_adddup2(&actions, out[1], 2);
	if (!err)
		err = posix_spawn(pid, path, &actions, NULL, (char *const *)argv, environ);
	posix_spawn_file_actions_destroy(&actions);
	return -err;
}

/* Reads its answer up to the end of output; a program other than QEMU may print anything, or
 * nothing. */
static void read_answer(int fd, char *answer, size_t size)
{
	struct pollfd p = { .fd = fd, .events = POLLIN };
	size_t n = 0;
	ssize_t part;

	while (n + 1 < size && poll(&p, 1, WAIT_MS) > 0) {
		part = read(fd, answer + n, size - 1 - n);
		if (part <= 0)
			break;
		n += part;
	}
	answer[n] = '\0';
}

static int ask(const char *path, char *answer, size_t size)
{
	int in[2], out[2], err;
	pid_t pid;

	*answer = '\0';
	if (pipe2(in, O_CLOEXEC) < 0)
		return -errno;
	if (pipe2(out, O_CLOEXEC) < 0) {
		err = -errno;
		close(in[0]);
		close(in[1]);
		return err;
	}
	/* The pipe holds the questions whether they are read or not, and we keep its reading end
	 * open until then. */
	err = write(in[1], questions, sizeof(questions) - 1) < 0 ? -errno : 0;
	if (!err)
		err = spawn(path, in, out, &pid);
	close(in[0]);
	close(out[1]);
	if (!err) {
		read_answer(out[0], answer, size);
		kill(pid, SIGKILL);
		waitpid(pid, NULL, 0);
	}
	close(in[1]);
	close(out[0]);
	return err;
}

/* The answer's content, besides the version. */
struct target {
	char arch[32];
	/* the first line that is not an answer: QEMU's or the dynamic linker's error */
	char said[256];
};

/* One line of the answer: the greeting, or the target's. */
static void take_line(struct qemu *q, struct target *t, const char *line, size_t n)
{
	json_t *j = json_loadb(line, n, 0, NULL);
	const char *arch;
	int major, minor, micro;

	if (!j && !t->said[0])
		snprintf(t->said, sizeof(t->said), "%.*s", (int)n, line);
	if (!json_unpack(j, "{s:{s:{s:{s:i,s:i,s:i}}}}", "QMP", "version", "qemu", "major", &major,
			 "minor", &minor, "micro", &micro)) {
		snprintf(q->version, sizeof(q->version), "%d.%d.%d", major, minor, micro);
		q->major = major;
		q->minor = minor;
	}
	if (!json_unpack(j, "{s:{s:s}}", "return", "arch", &arch))
		snprintf(t->arch, sizeof(t->arch), "%s", arch);
	json_decref(j);
}

static int understand(struct qemu *q, const char *answer, struct err *e)
{
	struct target t = { "", "" };
	const char *end;

	for (const char *line = answer; *line; line = *end ? end + 1 : end) {
		end = strchrnul(line, '\n');
		take_line(q, &t, line, end - line);
	}
	if (!q->version[0])
		return err_set(e, -EINVAL, "%s is not a %s: it does not answer as one%s%s", q->path,
			       QEMU_DEFAULT, t.said[0] ? ", but says: " : "", t.said);
	if (strcmp(t.arch, "x86_64"))
		return err_set(e, -EINVAL,
			       "%s emulates %s, not x86-64: a " QEMU_DEFAULT
			       " is needed (Debian: qemu-system-x86)",
			       q->path, t.arch[0] ? t.arch : "an unknown processor");
	return 0;
}

static void add_folder(struct qemu *q, const char *prefix, const char *folder)
{
	char path[sizeof(q->folders[0])];
	struct stat st;

	if (snprintf(path, sizeof(path), "%s/usr/share/%s", prefix, folder) >= (int)sizeof(path) ||
	    stat(path, &st) < 0 || !S_ISDIR(st.st_mode))
		return;
	for (size_t i = 0; i < QEMU_FOLDERS; i++)
		if (!q->folders[i][0]) {
			strcpy(q->folders[i], path);
			return;
		}
}

/* PREFIX/usr/bin/qemu-…, where PREFIX is not the root: firmware from other packages (seabios) may
 * be beside it, or installed. */
static void find_folders(struct qemu *q)
{
	char prefix[PATH_MAX], *end;

	if (!realpath(q->path, prefix))
		return;
	end = strrchr(prefix, '/');
	if (!end || end - prefix <= 8 || strncmp(end - 8, "/usr/bin", 8))
		return;
	end[-8] = '\0';
	add_folder(q, prefix, "qemu");
	add_folder(q, prefix, "seabios");
	add_folder(q, "", "seabios");
	add_folder(q, "", "qemu");
}

int qemu_find(struct qemu *q, const char *path, struct err *e)
{
	char answer[ANSWER_MAX];
	int r;

	*q = (struct qemu){ .major = 0 };
	r = files_which(path ? path : QEMU_DEFAULT, getenv("PATH"), q->path, sizeof(q->path), e);
	if (r < 0 && !path)
		return err_set(e, r,
			       QEMU_DEFAULT
			       " was not found; on Debian: apt-get install qemu-system-x86");
	if (r < 0)
		return err_set(e, r, "--qemu %s: %s; the path of a " QEMU_DEFAULT " is needed",
			       path, r == -ENOENT ? "no such program" : "it cannot be executed");
	r = ask(q->path, answer, sizeof(answer));
	if (r < 0)
		return err_set(e, r, "%s could not be started: %s", q->path, strerror(-r));
	r = understand(q, answer, e);
	if (!r)
		find_folders(q);
	return r;
}

bool qemu_api_tested(const struct qemu *q, int api)
{
	int major = atoi(q->version);

	/* 8.0 has 7.2's interface, but moves blocks as 10 does (recorder/block_address.c). */
	return (api == 1 && major <= 7) || (api == 4 && major >= 10);
}

/* plugins/loader.c and system/vl.c of QEMU; the second message is from a QEMU built without
 * plugins. */
bool qemu_refused(const struct qemu *q, const char *log, struct err *e)
{
	const char *why = strstr(log, "Could not load plugin");

	if (!why)
		why = strstr(log, "-plugin: invalid option");
	if (!why)
		return false;
	err_set(e, -ENOTSUP,
		"%s is QEMU %s, which does not take the recorder (tested: QEMU " QEMU_TESTED
		"; --qemu names another one): %s",
		q->path, q->version, why);
	return true;
}
