// SPDX-License-Identifier: GPL-2.0-or-later
#include "source/debuginfo.h"

#include <errno.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/buf.h"
#include "base/err.h"
#include "kernels/cache_folder.h"
#include "kernels/kernel.h"
#include "kernels/kernels.h"
#include "source/debuginfod.h"
#include "sym/elffile.h"
#include "sym/image.h"
#include "sym/places.h"
#include "trace/format.h"
#include "trip/names.h"

#define DEBUG_ROOT "/usr/lib/debug"

/* What was found for a unit. */
struct found {
	const struct unit *unit;
	struct places *places; /* owned; NULL: nothing, `why` says why not */
	struct err why;
	char *path;
	struct found *next;
};

struct debuginfo {
	const char *vmlinux;
	char cache[PATH_MAX]; /* "": nothing is cached */
	struct found *units, *last;
};

struct debuginfo *debuginfo_new(const char *vmlinux)
{
	struct debuginfo *d = calloc(1, sizeof(*d));

	if (!d)
		return NULL;
	d->vmlinux = vmlinux;
	if (cache_folder("places", d->cache, sizeof(d->cache), NULL) < 0)
		*d->cache = '\0';
	return d;
}

void debuginfo_free(struct debuginfo *d)
{
	struct found *f;

	if (!d)
		return;
	while ((f = d->units)) {
		d->units = f->next;
		places_free(f->places);
		free(f->path);
		free(f);
	}
	free(d);
}

/* ---- files ---- */

/* Returns true if the file exists, has that build-id and has debug information. */
static bool is_it(const char *path, const char *build_id)
{
	struct buf id = { 0 };
	struct elffile f;
	struct elfsec s;
	bool ok;

	if (elffile_open(&f, path, NULL) < 0)
		return false;
	elffile_build_id(&f, &id);
	ok = !strcmp(buf_str(&id), build_id) && elffile_section(&f, ".debug_info", &s);
	elffile_close(&f);
	buf_free(&id);
	return ok;
}

static int find_named(const char *vmlinux, const struct unit *u, char *path, struct err *e)
{
	struct image_facts facts;
	int r = image_facts(vmlinux, &facts, e);

	if (r)
		return r;
	if (strcmp(facts.build_id, u->build_id) != 0)
		return err_set(e, -EINVAL,
			       "%s does not belong to the recorded kernel: its build-id is %s, "
			       "the recording's is %s",
			       vmlinux, *facts.build_id ? facts.build_id : "missing",
			       *u->build_id ? u->build_id : "missing");
	if (!facts.debug)
		return err_set(e, -EINVAL,
			       "%s has no debug information: it should be the vmlinux as the "
			       "linker made it, not stripped",
			       vmlinux);
	return snprintf(path, PATH_MAX, "%s", vmlinux) < PATH_MAX ? 0 : -ENAMETOOLONG;
}

/* The cached kernel's, if it is the one that was recorded. */
static int find_in_kernel(const struct kernel_entry *entry, const struct unit *u, char *path,
			  struct err *e)
{
	struct kernel *k = kernel_open(entry);
	const struct image_facts *facts = k ? kernel_image_facts(k, NULL) : NULL;
	const char *debug = NULL;
	int r = -ESRCH;

	if (facts && *u->build_id && !strcmp(facts->build_id, u->build_id)) {
		debug = kernel_debug(k, NULL, NULL);
		r = debug ? 0 : -ENOENT;
	}
	if (debug)
		snprintf(path, PATH_MAX, "%s", debug);
	else if (r == -ENOENT)
		err_set(e, r,
			"there is no debug information for the kernel %s here: `ringtrip kernel "
			"fetch --debug %s` gets it",
			entry->release, entry->release);
	kernel_close(k);
	return r;
}

static int find_kernel(const struct debuginfo *d, const struct unit *u, char *path, struct err *e)
{
	struct kernel_entry *list = NULL;
	int r = -ESRCH;
	size_t n = 0;

	if (d->vmlinux)
		return find_named(d->vmlinux, u, path, e);
	if (kernels_list(&list, &n, NULL) < 0)
		n = 0;
	for (size_t i = n; r == -ESRCH && i > 0; i--)
		r = find_in_kernel(&list[i - 1], u, path, e);
	free(list);
	if (r == -ESRCH)
		err_set(e, r,
			"neither the recorded kernel nor its debug information "
			"is in the cache: --vmlinux names the file that has it");
	return r;
}

static int find_file(const struct unit *u, char *path, struct err *e)
{
	const char *id = u->build_id;

	if (strlen(id) < 4)
		return err_set(e, -ENOENT, "%s has no build-id", u->path);
	snprintf(path, PATH_MAX, "%s", u->path);
	if (*u->path == '/' && is_it(path, id))
		return 0;
	snprintf(path, PATH_MAX, DEBUG_ROOT "/.build-id/%.2s/%s.debug", id, id + 2);
	if (is_it(path, id))
		return 0;
	return err_set(e, -ENOENT, "this machine has no debug information for %s", u->path);
}

static int find_path(const struct debuginfo *d, const struct unit *u, char *path, struct err *e)
{
	int r;

	if (u->role == SYM_KMODULE || u->role == SYM_VDSO)
		return err_set(e, -ENOENT, "%s: no debug information is looked for", u->path);
	r = u->role == SYM_KERNEL ? find_kernel(d, u, path, e) : find_file(u, path, e);
	if (r && !(u->role == SYM_KERNEL && d->vmlinux) &&
	    debuginfod_debug(u->build_id, path, PATH_MAX))
		r = 0;
	return r;
}

/* ---- units ---- */

static struct found *find_unit(struct debuginfo *d, const struct unit *u)
{
	char path[PATH_MAX];
	struct found *f;

	if (d->last && d->last->unit == u)
		return d->last;
	for (f = d->units; f; f = f->next)
		if (f->unit == u)
			return d->last = f;
	f = calloc(1, sizeof(*f));
	if (!f)
		return NULL;
	*f = (struct found){ .unit = u, .next = d->units };
	d->units = f;
	if (!find_path(d, u, path, &f->why)) {
		f->path = strdup(path);
		f->places = places_open(
			&(struct places_from){ path, u->build_id, *d->cache ? d->cache : NULL },
			&f->why);
	}
	return d->last = f;
}

bool debuginfo_place(struct debuginfo *d, const struct unit *u, uint64_t addr, struct place *out)
{
	struct found *f = find_unit(d, u);

	return f && f->places && places_find(f->places, addr, out);
}

bool debuginfo_has(struct debuginfo *d, const struct unit *u, struct err *e)
{
	struct found *f = find_unit(d, u);

	if (f && !f->places && e)
		*e = f->why;
	return f && f->places;
}

const char *debuginfo_path(struct debuginfo *d, const struct unit *u)
{
	struct found *f = find_unit(d, u);

	return f ? f->path : NULL;
}

bool debuginfo_kernel(const struct unit *u, struct kernel_entry *out)
{
	struct kernel_entry *list = NULL;
	struct image_facts facts;
	bool found = false;
	size_t n = 0;

	if (kernels_list(&list, &n, NULL) < 0)
		n = 0;
	for (size_t i = n; *u->build_id && !found && i > 0; i--) {
		found = !image_facts(list[i - 1].vmlinux, &facts, NULL) &&
			!strcmp(facts.build_id, u->build_id);
		if (found)
			*out = list[i - 1];
	}
	free(list);
	return found;
}
