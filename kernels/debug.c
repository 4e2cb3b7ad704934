// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * The debug information of a kernel that came as a package: Debian has it in the -dbg package, with
 * the vmlinux and all modules. 283 MB are fetched, once; 277 MB are kept.
 */
#include <errno.h>
#include <limits.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "base/err.h"
#include "kernels/apt.h"
#include "kernels/cache.h"
#include "kernels/deb.h"
#include "kernels/kernel.h"
#include "kernels/kernels.h"
#include "kernels/package.h"
#include "sym/elfstrip.h"
#include "sym/image.h"

/* "linux-image-X 6.1.192-2" → "linux-image-X-dbg=6.1.192-2" */
static int dbg_package(const struct kernel_entry *k, char *name, size_t size, struct err *e)
{
	const char *version = strchr(k->origin, ' ');

	if (strncmp(k->origin, "linux-image-", 12) != 0 || !version)
		return err_set(e, -EINVAL,
			       "%s was added, not fetched: its debug information is the vmlinux "
			       "of its build (ringtrip kernel add PATH VMLINUX)",
			       k->release);
	if (k->bits != 64)
		return err_set(e, -ENOTSUP,
			       "%s: debug information can be fetched for 64-bit kernels only",
			       k->release);
	snprintf(name, size, "%.*s-dbg=%s", (int)(version - k->origin), k->origin, version + 1);
	if (!package_is_name(name))
		return err_set(e, -EINVAL, "%s: %s is not a package name", k->release, name);
	return 0;
}

/* The unpacked file must belong to this image. */
static int check_build_id(const struct kernel_entry *k, const char *debug, struct err *e)
{
	struct image_facts ours, theirs;
	int r = image_facts(k->vmlinux, &ours, e);

	if (!r)
		r = image_facts(debug, &theirs, e);
	if (!r && (!*ours.build_id || strcmp(ours.build_id, theirs.build_id) != 0))
		r = err_set(e, -EINVAL,
			    "the package's vmlinux does not belong to %s: its build-id is %s, the "
			    "image's is %s",
			    k->release, theirs.build_id, ours.build_id);
	return r;
}

/* Unpacks it into the kernel's folder, renamed when it is complete. */
static int unpack(const struct kernel_new *work, const struct kernel_entry *k, const char *deb,
		  struct err *e)
{
	char whole[PATH_MAX], stripped[PATH_MAX], kept[PATH_MAX], path[256];
	int r;

	snprintf(path, sizeof(path), "usr/lib/debug/boot/vmlinux-%s", k->release);
	snprintf(whole, sizeof(whole), "%s/whole", work->path);
	snprintf(stripped, sizeof(stripped), "%s/debug", work->path);
	snprintf(kept, sizeof(kept), "%s/%s/debug", work->cache, k->release);
	r = kernels_deb_file(deb, path, whole, e);
	unlink(deb);
	if (!r)
		r = elfstrip_relocations(whole, stripped, e);
	unlink(whole);
	if (!r)
		r = check_build_id(k, stripped, e);
	if (!r && rename(stripped, kept) < 0)
		r = err_set(e, -errno, "%s: %s", kept, strerror(errno));
	return r;
}

static int fetch_to(const struct kernel_new *work, const struct kernel_entry *k,
		    const struct package_from *from, struct err *e)
{
	char deb[PATH_MAX];
	struct package_offer o;
	int r = package_find(from, from->package, &o, e);

	if (!r)
		r = package_download(from, from->package, &o, work->path, deb, sizeof(deb), e);
	if (r)
		return r;
	package_say(from, "unpacking the kernel's debug information");
	return unpack(work, k, deb, e);
}

static bool has_debug(const struct kernel_entry *k)
{
	struct kernel *open = kernel_open(k);
	bool has = open && kernel_debug(open, NULL, NULL);

	kernel_close(open);
	return has;
}

int kernels_fetch_debug(const char *which, progress_fn progress, void *ctx,
			struct kernel_entry *out, struct err *e)
{
	static const struct apt own;
	char package[320];
	const struct package_from from = { &own, package, PACKAGE_HINT, progress, ctx };
	struct kernel_new work;
	int r = kernels_find(which, out, e);

	if (r || has_debug(out))
		return r;
	r = dbg_package(out, package, sizeof(package), e);
	if (!r)
		r = kernel_begin(&work, e);
	if (r)
		return r;
	/* Somebody else may have fetched it while we waited. */
	if (!has_debug(out))
		r = fetch_to(&work, out, &from, e);
	r = kernel_failed(&work, r, e);
	kernel_end(&work);
	return r;
}
