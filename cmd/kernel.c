// SPDX-License-Identifier: GPL-2.0-or-later
#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "base/err.h"
#include "cmd/cmd.h"
#include "engine/vm/kernels.h"

static const char usage[] =
	"usage: ringtrip kernel                  the cached kernels, the default one last\n"
	"       ringtrip kernel fetch [PACKAGE]  get one from the distribution (nothing is installed)\n"
	"       ringtrip kernel add PATH         take a vmlinuz or vmlinux\n";

static int fail(const struct err *e)
{
	complain("%s", e->text);
	return STATUS_FAILED;
}

static int list(void)
{
	struct kernel_entry *all;
	struct err e;
	size_t n;

	if (kernels_list(&all, &n, &e) < 0)
		return fail(&e);
	for (size_t i = 0; i < n; i++)
		printf("%-32s %6.1f MB  %s\n", all[i].release, all[i].bytes / 1e6, all[i].origin);
	if (!n)
		complain("no kernel is cached; ringtrip kernel fetch gets one");
	free(all);
	return 0;
}

static void say(void *ctx, const char *what)
{
	(void)ctx;
	fprintf(stderr, "ringtrip: %s\n", what);
}

static int added(int code, const struct kernel_entry *k, const struct err *e)
{
	if (code)
		return fail(e);
	printf("%s\n", k->release);
	return 0;
}

int cmd_kernel(int argc, char **argv)
{
	struct kernel_entry k;
	struct err e;

	if (argc == 1)
		return list();
	if (!strcmp(argv[1], "--help") || !strcmp(argv[1], "-h")) {
		fputs(usage, stdout);
		return 0;
	}
	if (!strcmp(argv[1], "--version"))
		return puts("ringtrip " RINGTRIP_VERSION), 0;
	if (!strcmp(argv[1], "fetch") && argc <= 3)
		return added(kernels_fetch(argc == 3 ? argv[2] : NULL, say, NULL, &k, &e), &k, &e);
	if (!strcmp(argv[1], "add") && argc == 3)
		return added(kernels_add(argv[2], &k, &e), &k, &e);
	fputs(usage, stderr);
	return STATUS_FAILED;
}
