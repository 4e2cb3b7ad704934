// SPDX-License-Identifier: GPL-2.0-or-later
/* Runs programs in turn, each in its own process, so that one VM and one strace are enough for all.
 * */
#include <err.h>
#include <stdio.h>
#include <sys/wait.h>
#include <unistd.h>

int main(int argc, char **argv)
{
	for (int i = 1; i < argc; i++) {
		int status;
		pid_t pid;

		printf("== %s\n", argv[i]);
		fflush(stdout);
		pid = fork();
		if (!pid) {
			execl(argv[i], argv[i], (char *)NULL);
			err(127, "%s", argv[i]);
		}
		if (waitpid(pid, &status, 0) != pid || status)
			errx(1, "%s ended with %#x", argv[i], status);
	}
	return 0;
}
