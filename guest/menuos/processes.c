// SPDX-License-Identifier: GPL-2.0-or-later
#include "guest/menuos/processes.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

#include "guest/menuos/commands.h"
#include "guest/menuos/failure.h"
#include "guest/menuos/terminal.h"

enum { SERVERS_MAX = 16 };

static struct server {
	const char *name; /* NULL: free */
	pid_t pid;
} servers[SERVERS_MAX];

static int messages[2] = { -1, -1 }; /* a pipe from the servers to the menu */
static int ready = -1;               /* in a server: where it says that it is ready */

/* Signals from the keyboard are for the commands. They are ignored, and so inherited as ignored by
 * programs: nobody could let a stopped one go on. */
void processes_begin(void)
{
	static const int ignored[] = { SIGINT, SIGQUIT, SIGTSTP, SIGTTIN, SIGTTOU, SIGPIPE };

	for (size_t i = 0; i < sizeof(ignored) / sizeof(ignored[0]); i++)
		signal(ignored[i], SIG_IGN);
	if (pipe2(messages, O_CLOEXEC) < 0)
		fail("menuos", "pipe", NULL);
	else
		fcntl(messages[0], F_SETFL, O_NONBLOCK);
}

/* What a child does first. */
static void become(const struct command *c)
{
	prctl(PR_SET_NAME, c->name);
	signal(SIGINT, SIG_DFL);
	signal(SIGQUIT, SIG_DFL);
}

/* ---- in the foreground ---- */

static void report_end(const char *name, int status)
{
	if (WIFSIGNALED(status))
		printf("%s was ended by %s\n", name, strsignal(WTERMSIG(status)));
}

void process_run(const struct command *c, int argc, char **argv)
{
	int status = 0;
	pid_t pid;

	fflush(stdout);
	pid = fork();
	if (pid < 0) {
		fail(c->name, "fork", NULL);
		return;
	}
	if (!pid) {
		become(c);
		exit(c->run(argc, argv));
	}
	while (waitpid(pid, &status, 0) < 0 && errno == EINTR)
		;
	terminal_mode(TERMINAL_WATCHING);
	report_end(c->name, status);
}

int command_run(int argc, char **argv)
{
	if (argc < 2) {
		puts("run takes the PATH of a program, and its arguments");
		return 2;
	}
	fflush(stdout);
	terminal_mode(TERMINAL_ORDINARY);
	signal(SIGPIPE, SIG_DFL);
	execvp(argv[1], argv + 1);
	fail("run", argv[1],
	     errno == ENOENT ? "in a recorded MenuOS there is what `ringtrip menuos --with PATH` "
			       "brings, or with --host-files everything"
			     : NULL);
	return 127;
}

/* ---- in the background ---- */

int servers_messages(void)
{
	return messages[0];
}

void servers_show_messages(void)
{
	char bytes[1024];
	ssize_t n;

	while ((n = read(messages[0], bytes, sizeof(bytes))) > 0)
		fwrite(bytes, 1, n, stdout);
	fflush(stdout);
}

/* Forgets servers that have ended. */
static void servers_reap(void)
{
	for (size_t i = 0; i < SERVERS_MAX; i++)
		if (servers[i].name && waitpid(servers[i].pid, NULL, WNOHANG) != 0)
			servers[i].name = NULL;
}

static struct server *server_slot(void)
{
	servers_reap();
	for (size_t i = 0; i < SERVERS_MAX; i++)
		if (!servers[i].name)
			return &servers[i];
	return NULL;
}

/* In a process group of its own: Ctrl-C is not for it. */
static _Noreturn void server_run(const struct command *c, int argc, char **argv)
{
	int null = open("/dev/null", O_RDONLY | O_CLOEXEC);

	become(c);
	setpgid(0, 0);
	dup2(null, 0);
	dup2(messages[1], 1);
	dup2(messages[1], 2);
	exit(c->run(argc, argv));
}

void server_ready(const char *where)
{
	char text[200];
	int n = snprintf(text, sizeof(text), "%s", where);

	if (ready >= 0 && write(ready, text, n) == n)
		close(ready);
	ready = -1;
}

/* Reads what a server says when it is ready; an empty text if it has ended. */
static void await_ready(int from, char *text, size_t size)
{
	size_t len = 0;
	ssize_t n;

	while (len < size - 1 &&
	       ((n = read(from, text + len, size - 1 - len)) > 0 || (n < 0 && errno == EINTR)))
		len += n > 0 ? n : 0;
	text[len] = '\0';
}

void server_start(const struct command *c, int argc, char **argv)
{
	struct server *s = server_slot();
	char where[200];
	int ends[2];
	pid_t pid;

	if (!s) {
		printf("%d servers are running: stop ends them\n", SERVERS_MAX);
		return;
	}
	if (pipe2(ends, O_CLOEXEC) < 0) {
		fail(c->name, "pipe", NULL);
		return;
	}
	fflush(stdout);
	pid = fork();
	if (!pid) {
		close(ends[0]);
		ready = ends[1];
		server_run(c, argc, argv);
	}
	close(ends[1]);
	if (pid < 0)
		fail(c->name, "fork", NULL);
	else
		await_ready(ends[0], where, sizeof(where));
	close(ends[0]);
	if (pid < 0)
		return;
	servers_show_messages();
	if (*where) {
		*s = (struct server){ c->name, pid };
		printf("%s: process %d, on %s\n", c->name, (int)pid, where);
	} else {
		waitpid(pid, NULL, 0);
		servers_show_messages();
	}
}

static void server_end(struct server *s)
{
	kill(s->pid, SIGTERM);
	waitpid(s->pid, NULL, 0);
	s->name = NULL;
}

void servers_end(void)
{
	servers_reap();
	for (size_t i = 0; i < SERVERS_MAX; i++)
		if (servers[i].name)
			server_end(&servers[i]);
	servers_show_messages();
}

int command_stop(int argc, char **argv)
{
	size_t ended = 0;

	servers_reap();
	for (size_t i = 0; i < SERVERS_MAX; i++) {
		if (!servers[i].name || (argc > 1 && strcmp(servers[i].name, argv[1])))
			continue;
		printf("%s: process %d ended\n", servers[i].name, (int)servers[i].pid);
		server_end(&servers[i]);
		ended++;
	}
	if (!ended)
		printf("no server%s%.60s is running\n", argc > 1 ? " " : "",
		       argc > 1 ? argv[1] : "");
	return !ended;
}
