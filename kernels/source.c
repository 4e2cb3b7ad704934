// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * The source of a kernel that came as a package: Debian's linux-source-6.1 holds a tar archive,
 * whose C files, headers and assembly are kept in a store in the kernel's folder. 139 MB are
 * fetched.
 */
#include <archive.h>
#include <archive_entry.h>
#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/buf.h"
#include "base/err.h"
#include "kernels/apt.h"
#include "kernels/cache.h"
#include "kernels/deb.h"
#include "kernels/kernels.h"
#include "kernels/package.h"
#include "kernels/source_store.h"

static bool is_wanted(const char *path)
{
	const char *dot = strrchr(path, '.');

	return dot && (!strcmp(dot, ".c") || !strcmp(dot, ".h") || !strcmp(dot, ".S"));
}

static int read_entry(struct archive *tar, const char *name, struct buf *text, struct err *e)
{
	char block[1 << 16];
	la_ssize_t n;

	buf_cut(text, 0);
	while ((n = archive_read_data(tar, block, sizeof(block))) > 0)
		buf_add(text, block, n);
	if (n < 0)
		return err_set(e, -EIO, "%s: %s", name, archive_error_string(tar));
	return text->failed ? err_set(e, -ENOMEM, "out of memory") : 0;
}

/* "linux-source-6.1/net/socket.c" → "net/socket.c" */
static int pack_all(struct archive *tar, struct source_writer *w, struct err *e)
{
	struct archive_entry *entry;
	struct buf text = { 0 };
	int r = 0, got;

	while (!r && (got = archive_read_next_header(tar, &entry)) == ARCHIVE_OK) {
		const char *path = archive_entry_pathname(entry);
		const char *name = path ? strchr(path, '/') : NULL;

		if (!name || !S_ISREG(archive_entry_mode(entry)) || !is_wanted(name))
			continue;
		r = read_entry(tar, name + 1, &text, e);
		if (!r)
			r = source_writer_add(w, name + 1, buf_str(&text), text.len, e);
	}
	if (!r && got != ARCHIVE_EOF)
		r = err_set(e, -EIO, "the kernel's source cannot be unpacked: %s",
			    archive_error_string(tar));
	buf_free(&text);
	return r;
}

static int pack(const char *path, const char *out, struct err *e)
{
	struct source_writer *w = source_writer_new(out, e);
	struct archive *tar = archive_read_new();
	int r = w ? 0 : -EIO;

	if (!r && !tar)
		r = err_set(e, -ENOMEM, "out of memory");
	if (!r) {
		archive_read_support_filter_all(tar);
		archive_read_support_format_tar(tar);
		if (archive_read_open_filename(tar, path, 1 << 16) != ARCHIVE_OK)
			r = err_set(e, -EIO, "%s: %s", path, archive_error_string(tar));
		else
			r = pack_all(tar, w, e);
	}
	archive_read_free(tar);
	return w ? source_writer_end(w, r, e) : r;
}

/* "6.1.0-56-cloud-amd64" → "linux-source-6.1" */
static int source_package(const struct kernel_entry *k, char *name, size_t size, struct err *e)
{
	unsigned major, minor;

	if (strncmp(k->origin, "linux-image-", 12) != 0 ||
	    sscanf(k->release, "%u.%u", &major, &minor) != 2)
		return err_set(e, -EINVAL,
			       "%s was added, not fetched: --source PATH names the folder of its "
			       "source",
			       k->release);
	snprintf(name, size, "linux-source-%u.%u", major, minor);
	return 0;
}

static int unpack(const struct kernel_new *work, const struct kernel_entry *k, const char *deb,
		  const char *package, struct err *e)
{
	char inner[128], tar[PATH_MAX], packed[PATH_MAX], kept[PATH_MAX];
	int r;

	snprintf(inner, sizeof(inner), "usr/src/%s.tar.xz", package);
	snprintf(tar, sizeof(tar), "%s/tar", work->path);
	snprintf(packed, sizeof(packed), "%s/source", work->path);
	snprintf(kept, sizeof(kept), "%s/%s/source", work->cache, k->release);
	r = kernels_deb_file(deb, inner, tar, e);
	unlink(deb);
	if (!r)
		r = pack(tar, packed, e);
	unlink(tar);
	if (!r && rename(packed, kept) < 0)
		r = err_set(e, -errno, "%s: %s", kept, strerror(errno));
	return r;
}

/* The kernel's own version; if the distribution no longer has that, the newest, which is
 * reported. */
static int find_version(const struct package_from *from, const struct kernel_entry *k,
			char *package, size_t size, struct package_offer *o, struct err *e)
{
	const char *version = strchr(k->origin, ' ');
	char exact[1024], what[2048];
	int n = snprintf(exact, sizeof(exact), "%s=%s", package, version ? version + 1 : "");

	if (version && n < (int)sizeof(exact) && package_is_name(exact) &&
	    !package_find(from, exact, o, e)) {
		return snprintf(package, size, "%s", exact) < (int)size ? 0 : -ENAMETOOLONG;
	}
	if (package_find(from, package, o, e))
		return -ENOENT;
	snprintf(what, sizeof(what), "there is no %s; lines may differ in %s", exact, o->origin);
	package_say(from, what);
	return 0;
}

static int fetch_to(const struct kernel_new *work, const struct kernel_entry *k,
		    const struct package_from *from, struct err *e)
{
	char deb[PATH_MAX], package[400];
	struct package_offer o;
	int r;

	snprintf(package, sizeof(package), "%s", from->package);
	r = find_version(from, k, package, sizeof(package), &o, e);
	if (!r)
		r = package_download(from, package, &o, work->path, deb, sizeof(deb), e);
	if (r)
		return r;
	package_say(from, "packing the kernel's source");
	return unpack(work, k, deb, from->package, e);
}

bool kernels_source(const struct kernel_entry *k, char *path, size_t size)
{
	snprintf(path, size, "%.*s/source", (int)(strrchr(k->vmlinux, '/') - k->vmlinux),
		 k->vmlinux);
	return !access(path, R_OK);
}

int kernels_fetch_source(const char *which, progress_fn progress, void *ctx,
			 struct kernel_entry *out, struct err *e)
{
	static const struct apt own;
	char name[64], path[PATH_MAX];
	const struct package_from from = { &own, name, PACKAGE_HINT, progress, ctx };
	struct kernel_new work;
	int r = kernels_find(which, out, e);

	if (r || kernels_source(out, path, sizeof(path)))
		return r;
	r = source_package(out, name, sizeof(name), e);
	if (!r)
		r = kernel_begin(&work, e);
	if (r)
		return r;
	/* Somebody else may have fetched it while we waited. */
	if (!kernels_source(out, path, sizeof(path)))
		r = fetch_to(&work, out, &from, e);
	r = kernel_failed(&work, r, e);
	kernel_end(&work);
	return r;
}
