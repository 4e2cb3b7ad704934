// SPDX-License-Identifier: GPL-2.0-or-later
#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "base/err.h"
#include "cmd/cmd.h"
#include "engine/vm/machine/snapshot.h"
#include "kernels/kernels.h"

static const char usage[] =
	"usage: ringtrip kernel                  the cached kernels with their sizes and\n"
	"                                        origins, the default one last\n"
	"       ringtrip kernel fetch [--arch i386] [PACKAGE]\n"
	"                                        get one from the distribution (nothing\n"
	"                                        is installed); without PACKAGE, it\n"
	"                                        becomes the default\n"
	"       ringtrip kernel fetch --debug|--source [RELEASE]\n"
	"                                        get the debug information of a cached\n"
	"                                        one (283 MB), its source (139 MB)\n"
	"       ringtrip kernel add PATH [VMLINUX] [--modules FOLDER]\n"
	"                                        add a vmlinuz or vmlinux; with VMLINUX,\n"
	"                                        the matching one with debug\n"
	"                                        information, and a copy of its\n"
	"                                        /lib/modules/RELEASE\n"
	"       ringtrip kernel show [RELEASE]   what can and cannot be shown with it\n"
	"       ringtrip kernel default RELEASE  use this one by default\n"
	"       ringtrip kernel remove RELEASE   remove it from the cache\n";

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
		printf("%-32s %-6s %6.1f MB %6.1f MB  %s%s\n", all[i].release,
		       all[i].bits == 32 ? "i386" : "amd64", all[i].bytes / 1e6,
		       snapshots_bytes(all[i].release) / 1e6, all[i].origin,
		       all[i].is_default ? "  (default)" : "");
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

struct fetch_words {
	const char *arch, *package; /* with one of these: a release */
	bool debug, source;
};

/* "[--arch ARCH] [PACKAGE]" or "[--debug] [--source] [RELEASE]", in any order. */
static bool read_wanted(char **words, struct fetch_words *w)
{
	for (; *words; words++) {
		if (!strcmp(*words, "--arch") && !w->arch)
			w->arch = *++words;
		else if (!strcmp(*words, "--debug") && !w->debug)
			w->debug = true;
		else if (!strcmp(*words, "--source") && !w->source)
			w->source = true;
		else if (**words != '-' && !w->package)
			w->package = *words;
		else
			return false;
		if (!*words)
			return false;
	}
	if (w->debug || w->source)
		return !w->arch;
	return !w->arch || !strcmp(w->arch, "amd64") || !strcmp(w->arch, "i386");
}

/* Fetches what belongs to a cached kernel. */
static int fetch_beside(const struct fetch_words *w)
{
	struct kernel_entry k;
	struct err e;
	int r = 0;

	if (w->debug)
		r = kernels_fetch_debug(w->package, say, NULL, &k, &e);
	if (!r && w->source)
		r = kernels_fetch_source(w->package, say, NULL, &k, &e);
	return added(r, &k, &e);
}

/* `words`: those after the verb, NULL at the end. */
static int fetch(char **words)
{
	struct fetch_words w = { NULL };
	struct kernel_entry k;
	struct err e;

	if (!read_wanted(words, &w)) {
		fputs(usage, stderr);
		return STATUS_FAILED;
	}
	if (w.debug || w.source)
		return fetch_beside(&w);
	if (w.arch && !strcmp(w.arch, "i386"))
		return added(kernels_fetch_i386(w.package, say, NULL, &k, &e), &k, &e);
	return added(kernels_fetch(w.package, say, NULL, &k, &e), &k, &e);
}

/* "PATH [VMLINUX] [--modules FOLDER]", in any order. */
static bool read_files(char **words, struct kernel_files *files)
{
	for (; *words; words++) {
		if (!strcmp(*words, "--modules") && !files->modules)
			files->modules = *++words;
		else if (**words == '-')
			return false;
		else if (!files->image)
			files->image = *words;
		else if (!files->debug)
			files->debug = *words;
		else
			return false;
		if (!*words)
			return false;
	}
	return files->image;
}

static int add(char **words)
{
	struct kernel_files files = { NULL };
	struct kernel_entry k;
	struct err e;
	int status;

	if (!read_files(words, &files)) {
		fputs(usage, stderr);
		return STATUS_FAILED;
	}
	status = added(kernels_add(&files, &k, &e), &k, &e);
	return status ? status : kernel_show(&k);
}

static int show(char **words)
{
	struct kernel_entry k;
	struct err e;

	return kernels_find(words[0], &k, &e) < 0 ? fail(&e) : kernel_show(&k);
}

static int set_default(char **words)
{
	struct err e;

	return kernels_set_default(words[0], &e) < 0 ? fail(&e) : 0;
}

static int remove_kernel(char **words)
{
	struct err e;

	if (kernels_remove(words[0], &e) < 0)
		return fail(&e);
	snapshots_remove(words[0]);
	return 0;
}

static const struct verb {
	const char *name;
	int min, max; /* words after it */
	int (*run)(char **words);
	const char *arg; /* its kind, as in the option table */
} verbs[] = {
	{ "fetch", 0, 3, fetch, "PACKAGE" },
	{ "add", 1, 4, add, "PATH" },
	{ "show", 0, 1, show, "RELEASE" },
	{ "default", 1, 1, set_default, "RELEASE" },
	{ "remove", 1, 1, remove_kernel, "RELEASE" },
};

#define N_VERBS (sizeof(verbs) / sizeof(*verbs))

const char *kernel_verb(size_t i)
{
	return i < N_VERBS ? verbs[i].name : NULL;
}

const char *kernel_verb_arg(const char *verb)
{
	for (size_t i = 0; i < N_VERBS; i++)
		if (!strcmp(verb, verbs[i].name))
			return verbs[i].arg;
	return NULL;
}

int cmd_kernel(int argc, char **argv)
{
	if (argc == 1)
		return list();
	for (int i = 1; i < argc; i++)
		if (!strcmp(argv[i], "--help") || !strcmp(argv[i], "-h"))
			return fputs(usage, stdout), 0;
	if (!strcmp(argv[1], "--version") || !strcmp(argv[1], "-V"))
		return puts("ringtrip " RINGTRIP_VERSION), 0;
	for (size_t i = 0; i < N_VERBS; i++)
		if (!strcmp(argv[1], verbs[i].name) && argc - 2 >= verbs[i].min &&
		    argc - 2 <= verbs[i].max)
			return verbs[i].run(argv + 2);
	fputs(usage, stderr);
	return STATUS_FAILED;
}
