// SPDX-License-Identifier: GPL-2.0-or-later
/* The modules of a cached kernel, and the order in which they can be loaded. */
#include <errno.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/err.h"
#include "kernels/collect.h"
#include "kernels/kernels.h"
#include "sym/kmodule.h"

enum { MAX_DEPTH = 16 }; /* deeper is a cycle */

/* The file of a module; false when the name is invalid or too long. */
static bool module_path(const struct kernel_entry *k, const char *name, char *path, size_t size)
{
	int n = snprintf(path, size, "%.*s/modules/%s.ko",
			 (int)(strrchr(k->vmlinux, '/') - k->vmlinux), k->vmlinux, name);

	return n < (int)size && *name && !strchr(name, '/');
}

/* The folder of its modules. */
static void modules_folder(const struct kernel_entry *k, char folder[PATH_MAX])
{
	snprintf(folder, PATH_MAX, "%.*s/modules", (int)(strrchr(k->vmlinux, '/') - k->vmlinux),
		 k->vmlinux);
}

static bool is_built_in(const struct kernel_entry *k, const char *name)
{
	char path[PATH_MAX], line[128];
	bool found = false;
	FILE *in;

	snprintf(path, sizeof(path), "%.*s/modules/builtin",
		 (int)(strrchr(k->vmlinux, '/') - k->vmlinux), k->vmlinux);
	in = fopen(path, "re");
	while (in && !found && fgets(line, sizeof(line), in)) {
		line[strcspn(line, "\n")] = '\0';
		found = !strcmp(line, name);
	}
	if (in)
		fclose(in);
	return found;
}

bool kernels_has_module(const struct kernel_entry *k, const char *name)
{
	char path[PATH_MAX], folder[PATH_MAX];

	modules_folder(k, folder);
	return (module_path(k, name, path, sizeof(path)) &&
		(!access(path, R_OK) || kernels_collect_has(folder, name))) ||
	       is_built_in(k, name);
}

static int add_path(struct kernel_modules *out, const char *path, struct err *e)
{
	char **grown = realloc(out->paths, (out->n + 1) * sizeof(*grown));

	if (grown)
		out->paths = grown;
	if (!grown || !(grown[out->n] = strdup(path)))
		return err_set(e, -ENOMEM, "out of memory");
	out->n++;
	return 0;
}

static bool has_path(const struct kernel_modules *out, const char *path)
{
	for (size_t i = 0; i < out->n; i++)
		if (!strcmp(out->paths[i], path))
			return true;
	return false;
}

static int missing(const struct kernel_entry *k, const char *name, const char *by, struct err *e)
{
	if (by)
		return err_set(e, -ENOENT,
			       "the kernel %s has no module %s, which its module %s depends on",
			       k->release, name, by);
	if (!k->has_modules)
		return err_set(
			e, -ENOENT,
			"the kernel %s is cached without its modules, %s is needed: fetch or "
			"add it anew (`ringtrip kernel add PATH --modules FOLDER`), or take "
			"another: `ringtrip kernel fetch linux-image-amd64` has them",
			k->release, name);
	if (!k->has_all_modules && !strncmp(k->origin, "linux-image-", 12))
		return err_set(e, -ENOENT,
			       "the kernel %s is cached without the module %s; if there is one, "
			       "`ringtrip kernel fetch %.*s` brings it with all others",
			       k->release, name, (int)strcspn(k->origin, " "), k->origin);
	return err_set(e, -ENOENT,
		       "the kernel %s has no module %s; `ringtrip kernel fetch linux-image-amd64` "
		       "gets one that has",
		       k->release, name);
}

struct order {
	const struct kernel_entry *kernel;
	struct kernel_modules *out;
	unsigned depth;
};

static int add(struct order *o, const char *name, const char *by, struct err *e);

static int add_depends(struct order *o, const char *name, const char *path, struct err *e)
{
	struct kmodule *m = kmodule_open(path, e);
	const char *const *depends;
	int r = m ? 0 : -EINVAL;
	size_t n = 0;

	depends = m ? kmodule_depends(m, &n) : NULL;
	o->depth++;
	for (size_t i = 0; !r && i < n; i++)
		r = add(o, depends[i], name, e);
	o->depth--;
	kmodule_free(m);
	return r;
}

/* `by`: the module that depends on it, or NULL. */
static int add(struct order *o, const char *name, const char *by, struct err *e)
{
	char path[PATH_MAX], folder[PATH_MAX];
	int r;

	if (!module_path(o->kernel, name, path, sizeof(path)))
		return missing(o->kernel, name, by, e);
	if (access(path, R_OK) < 0) {
		modules_folder(o->kernel, folder);
		r = kernels_collect_stored(folder, name, o->kernel->release, e);
		if (r == -ENOENT)
			return is_built_in(o->kernel, name) ? 0 : missing(o->kernel, name, by, e);
		if (r)
			return r;
	}
	if (has_path(o->out, path))
		return 0;
	if (o->depth == MAX_DEPTH)
		return err_set(
			e, -ELOOP,
			"the modules of the kernel %s, %s among them, depend on each other in "
			"a circle",
			o->kernel->release, name);
	r = add_depends(o, name, path, e);
	return r ? r : add_path(o->out, path, e);
}

int kernels_modules(const struct kernel_entry *k, const char *const wanted[],
		    struct kernel_modules *out, struct err *e)
{
	struct order o = { .kernel = k, .out = out };
	int r = 0;

	*out = (struct kernel_modules){ 0 };
	for (; !r && *wanted; wanted++)
		r = add(&o, *wanted, NULL, e);
	return r;
}

void kernels_modules_free(struct kernel_modules *m)
{
	for (size_t i = 0; i < m->n; i++)
		free(m->paths[i]);
	free(m->paths);
	*m = (struct kernel_modules){ 0 };
}
