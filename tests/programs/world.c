// SPDX-License-Identifier: GPL-2.0-or-later
/* world [WORD...]: prints a program's environment in the widest sense, so that two can be compared.
 * */
#include <err.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

extern char **environ;

static void print_owner(void)
{
	gid_t groups[64];
	int n = getgroups(64, groups);
	mode_t mask = umask(0);

	printf("uid %d %d gid %d %d groups", getuid(), geteuid(), getgid(), getegid());
	for (int i = 0; i < n; i++)
		printf(" %d", groups[i]);
	printf("\numask %03o\n", mask);
}

static void print_limits(void)
{
	static const int which[] = { RLIMIT_NOFILE, RLIMIT_CORE, RLIMIT_STACK, RLIMIT_DATA };
	struct rlimit l;

	for (unsigned i = 0; i < sizeof(which) / sizeof(*which); i++)
		if (getrlimit(which[i], &l) == 0)
			printf("limit %d: %llu %llu\n", which[i], (unsigned long long)l.rlim_cur,
			       (unsigned long long)l.rlim_max);
}

static const char *kind(int fd)
{
	struct stat st;

	if (fstat(fd, &st) < 0)
		return "closed";
	return isatty(fd) ? "terminal" : "no terminal";
}

static void print_input(void)
{
	char text[256];
	ssize_t n;

	while ((n = read(0, text, sizeof(text))) > 0)
		printf("input: %.*s\n", (int)n, text);
}

int main(int argc, char **argv)
{
	char cwd[4096];

	for (int i = 0; i < argc; i++)
		printf("argv[%d]: '%s'\n", i, argv[i]);
	for (char **e = environ; *e; e++)
		printf("%s\n", *e);
	print_owner();
	print_limits();
	printf("cwd %s\n", getcwd(cwd, sizeof(cwd)) ? cwd : "?");
	for (int fd = 0; fd < 3; fd++)
		printf("%d: %s\n", fd, kind(fd));
	fflush(stdout);
	if (!isatty(0))
		print_input();
	fflush(stdout);
	fprintf(stderr, "world: done\n");
	return 42;
}
