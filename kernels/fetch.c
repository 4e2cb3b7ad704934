// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * The distribution's kernel, through apt: `apt-cache depends` names the package behind a
 * metapackage, `apt-get download --print-uris` its version, `apt-get download` brings it, with
 * apt's sources, proxies and signatures. All three work without root and change nothing in the
 * system.
 */
#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "base/buf.h"
#include "base/err.h"
#include "kernels/apt.h"
#include "kernels/cache.h"
#include "kernels/deb.h"
#include "kernels/kernels.h"
#include "kernels/package.h"
#include "kernels/list.h"

#define NAME_PREFIX "linux-image-"

/* The image that a metapackage depends on; any other package stands for itself. */
static int resolve(const struct package_from *s, const char *package, char *name, size_t size,
		   struct err *e)
{
	const char *const words[] = { "depends", package, NULL };
	struct buf out = { 0 };
	int status = apt_run(s->apt, "apt-cache", words, "/", &out), n = 0;

	if (status) {
		status = apt_failed(status, "`apt-cache depends`", &out, s->hint, e);
		buf_free(&out);
		return status;
	}
	for (char *save, *line = strtok_r(out.data, "\n", &save); line && !n;
	     line = strtok_r(NULL, "\n", &save)) {
		const char *found = strstr(line, "Depends: " NAME_PREFIX);

		if (found && strspn(line, " |") == (size_t)(found - line))
			n = snprintf(name, size, "%s", found + strlen("Depends: "));
	}
	if (!n)
		n = snprintf(name, size, "%s", package);
	buf_free(&out);
	if (n >= (int)size || !package_is_name(name))
		return err_set(e, -EINVAL, "%s: apt names no package that it depends on", package);
	return 0;
}

static int unpack(struct kernel_new *k, const char *deb, const char *origin,
		  struct kernel_entry *out, struct err *e)
{
	char image[PATH_MAX], modules[PATH_MAX], release[sizeof(out->release)];
	int err;

	snprintf(image, sizeof(image), "%s/vmlinuz", k->path);
	snprintf(modules, sizeof(modules), "%s/modules", k->path);
	err = kernels_deb_image(deb, image, e);
	if (!err)
		err = kernel_release(image, release, sizeof(release), e);
	if (!err)
		err = kernels_deb_modules(deb, modules, release, e);
	unlink(deb);
	if (!err)
		err = kernel_unpack(k, image, e);
	return err ? err : kernel_finish(k, release, origin, out, e);
}

static int fetch_new(const struct package_from *s, struct kernel_new *k, const char *package,
		     const struct package_offer *o, struct kernel_entry *out, struct err *e)
{
	char deb[PATH_MAX];
	int err = package_download(s, package, o, k->path, deb, sizeof(deb), e);

	if (err < 0)
		return err;
	package_say(s, "unpacking the kernel and its modules");
	return unpack(k, deb, o->origin, out, e);
}

/* A kernel fetched without naming a package becomes the default; a change is reported. */
static int set_default(const struct package_from *s, struct kernel_new *k,
		       const struct kernel_entry *fetched, struct err *e)
{
	char what[512];
	struct kernel_entry before;
	int err = kernels_find(NULL, &before, e);

	if (err || !strcmp(before.release, fetched->release))
		return err;
	snprintf(what, sizeof(what), "%s is now the default kernel, before it was %s",
		 fetched->release, before.release);
	err = kernel_make_default(k, fetched->release, e);
	if (!err)
		package_say(s, what);
	return err;
}

/* Modules not asked for may be missing, unless the package was asked for by name. */
static bool is_complete(const struct kernel_entry *k, bool named)
{
	return k->has_modules && (k->has_all_modules || !named);
}

/* `name`: of a resolved package; `named`: the user named it. */
static int fetch_from(const struct package_from *s, const char *name, bool is_default, bool named,
		      struct kernel_entry *out, struct err *e)
{
	struct package_offer offer;
	struct kernel_new k;
	int err = package_find(s, name, &offer, e);

	if (!err)
		err = kernel_begin(&k, e);
	if (err < 0)
		return err;
	/* Somebody else may have fetched it while we waited. */
	if (!kernel_have(offer.origin, out) || !is_complete(out, named))
		err = fetch_new(s, &k, name, &offer, out, e);
	if (!err && is_default)
		err = set_default(s, &k, out, e);
	err = kernel_failed(&k, err, e);
	kernel_end(&k);
	return err;
}

static int fetch(const struct package_from *s, const char *package, bool is_default,
		 struct kernel_entry *out, struct err *e)
{
	char name[256];
	int err = resolve(s, package ? package : s->package, name, sizeof(name), e);

	return err ? err : fetch_from(s, name, is_default, package, out, e);
}

int kernels_fetch(const char *package, progress_fn progress, void *ctx, struct kernel_entry *out,
		  struct err *e)
{
	static const struct apt own;
	const struct package_from s = { &own, "linux-image-cloud-amd64", PACKAGE_HINT, progress,
					ctx };

	if (package && !package_is_name(package))
		return err_set(e, -EINVAL, "%s is not a package name", package);
	return fetch(&s, package, !package, out, e);
}

int kernels_fetch_i386(const char *package, progress_fn progress, void *ctx,
		       struct kernel_entry *out, struct err *e)
{
	struct apt i386;
	const struct package_from s = { &i386, "linux-image-686-pae",
					"the last Debian with kernels for i386 is bookworm",
					progress, ctx };
	int err;

	if (package && !package_is_name(package))
		return err_set(e, -EINVAL, "%s is not a package name", package);
	package_say(&s, "looking for kernels for i386");
	err = apt_i386(&i386, e);
	return err ? err : fetch(&s, package, false, out, e);
}
