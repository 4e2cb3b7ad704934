// SPDX-License-Identifier: GPL-2.0-or-later
/* launch PROGRAM [ARG...]: executes it in a child and exits with its status. */
#include <err.h>
#include <sys/wait.h>
#include <unistd.h>

int main(int argc, char **argv)
{
	int status;
	pid_t child = argc > 1 ? fork() : -1;

	if (child < 0)
		err(1, "fork");
	if (child == 0) {
		execv(argv[1], argv + 1);
		err(3, "%s", argv[1]);
	}
	if (waitpid(child, &status, 0) != child)
		err(1, "waitpid");
	return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}
