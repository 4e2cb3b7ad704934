// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * orphans: processes whose parent is not, or no longer, their creator. Each sends the name of the
 * function that created it; the last one does so when the program itself has ended.
 */
#include <err.h>
#include <sched.h>
#include <signal.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

static int ours, theirs;

static void say(const char *name)
{
	if (send(theirs, name, strlen(name), 0) < 0)
		err(1, "send");
}

static pid_t forked(void)
{
	pid_t pid = fork();

	if (pid < 0)
		err(1, "fork");
	return pid;
}

static void wait_to_be_orphan(pid_t parent)
{
	while (getppid() == parent)
		usleep(1000);
}

/* Its parent is gone before it sends. */
static void orphan(const char *name)
{
	const pid_t parent = getpid();

	if (forked())
		return;
	wait_to_be_orphan(parent);
	say(name);
	_exit(0);
}

static void twice(void)
{
	if (forked()) {
		wait(NULL);
		return;
	}
	orphan("twice");
	_exit(0);
}

static void daemonized(void)
{
	if (forked()) {
		wait(NULL);
		return;
	}
	if (daemon(1, 1) < 0)
		err(1, "daemon");
	say("daemonized");
	_exit(0);
}

/* Its parent is the program's parent. */
static void sibling(void)
{
	const long pid = syscall(SYS_clone, CLONE_PARENT | SIGCHLD, 0, 0, 0, 0);

	if (pid < 0)
		err(1, "clone");
	if (pid)
		return;
	say("sibling");
	_exit(0);
}

/* It is process 1 in its PID namespace, while its parent gets another number for it. If namespaces
 * are refused it is an ordinary child. */
static void apart(void)
{
	if (forked()) {
		wait(NULL);
		return;
	}
	(void)!unshare(CLONE_NEWUSER | CLONE_NEWPID);
	if (!forked()) {
		say("apart");
		_exit(0);
	}
	wait(NULL);
	_exit(0);
}

int main(void)
{
	void (*const makers[])(void) = { twice, daemonized, sibling, apart };
	int pair[2];
	char text[32];

	if (socketpair(AF_UNIX, SOCK_SEQPACKET, 0, pair) < 0)
		err(1, "socketpair");
	ours = pair[0];
	theirs = pair[1];
	for (size_t i = 0; i < sizeof(makers) / sizeof(makers[0]); i++) {
		makers[i]();
		if (recv(ours, text, sizeof(text), 0) <= 0)
			err(1, "recv");
	}
	orphan("last");
	return 0;
}
