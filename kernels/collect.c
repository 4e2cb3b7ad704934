// SPDX-License-Identifier: GPL-2.0-or-later
#include "kernels/collect.h"

#include <archive.h>
#include <archive_entry.h>
#include <errno.h>
#include <fcntl.h>
#include <fts.h>
#include <limits.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>
#include <zstd.h>

#include "base/buf.h"
#include "base/err.h"
#include "base/file.h"
#include "kernels/cache.h"
#include "sym/kmodule.h"

enum { NAME_SIZE = 64, CHUNK = 1 << 16 };

/* What the VM can use: the host's files, QEMU's devices that carry them, in-memory layers over
 * them, and Ethernet. */
static const char *const wanted[] = { "9p",      "9pnet_virtio", "virtio_pci",
				      "overlay", "virtio_net",   "e1000" };

struct want {
	char name[NAME_SIZE];
	bool found;
};

struct collection {
	const char *folder, *release;
	struct want *wants;
	size_t n;
	bool has_builtin;
};

static struct want *find(const struct collection *c, const char *name)
{
	for (size_t i = 0; i < c->n; i++)
		if (!strcmp(c->wants[i].name, name))
			return &c->wants[i];
	return NULL;
}

static int want(struct collection *c, const char *name, struct err *e)
{
	struct want *grown;

	if (find(c, name))
		return 0;
	if (strlen(name) >= NAME_SIZE)
		return err_set(e, -EINVAL, "a module's name, %s, is longer than the kernel allows",
			       name);
	grown = realloc(c->wants, (c->n + 1) * sizeof(*grown));
	if (!grown)
		return err_set(e, -ENOMEM, "out of memory");
	c->wants = grown;
	grown[c->n] = (struct want){ .found = false };
	strcpy(grown[c->n++].name, name);
	return 0;
}

static int drain(struct archive *a, const char *path, struct buf *out, struct err *e)
{
	struct archive_entry *entry;
	char chunk[CHUNK];
	la_ssize_t n = archive_read_next_header(a, &entry) == ARCHIVE_OK ? 1 : -1;

	while (n > 0) {
		n = archive_read_data(a, chunk, sizeof(chunk));
		if (n > 0)
			buf_add(out, chunk, n);
		if (out->failed || out->len > KERNEL_FILE_MAX)
			return err_set(e, -EFBIG, "%s: larger than any module", path);
	}
	return n < 0 ? err_set(e, -EINVAL, "%s cannot be decompressed: %s", path,
			       archive_error_string(a) ?: "unknown error")
		     : 0;
}

/* Replaces the bytes of a .ko.xz, .ko.zst or .ko.gz by their decompressed content. */
static int decompress(const char *path, struct buf *bytes, struct err *e)
{
	struct archive *a;
	struct buf out = { 0 };
	int r;

	if (!strcmp(strrchr(path, '.'), ".ko"))
		return 0;
	a = archive_read_new();
	if (!a)
		return err_set(e, -ENOMEM, "out of memory");
	archive_read_support_filter_xz(a);
	archive_read_support_filter_zstd(a);
	archive_read_support_filter_gzip(a);
	archive_read_support_format_raw(a);
	if (archive_read_open_memory(a, buf_str(bytes), bytes->len) == ARCHIVE_OK)
		r = drain(a, path, &out, e);
	else
		r = err_set(e, -EINVAL, "%s: %s", path, archive_error_string(a));
	archive_read_free(a);
	buf_free(bytes);
	*bytes = out;
	return r;
}

/* ---- modules not asked for ---- */

#define STORE "all"

/* Files that a package compresses itself stay as they are. */
static const char *const suffixes[] = { ".ko.zst", ".ko.xz", ".ko.gz" };

static bool stored_path(const char *folder, const char *name, char path[PATH_MAX])
{
	for (size_t i = 0; i < sizeof(suffixes) / sizeof(*suffixes); i++) {
		snprintf(path, PATH_MAX, "%s/" STORE "/%s%s", folder, name, suffixes[i]);
		if (!access(path, R_OK))
			return true;
	}
	return false;
}

static void forget_stored(const char *folder, const char *name)
{
	char path[PATH_MAX];

	if (stored_path(folder, name, path))
		unlink(path);
}

static int compress(const char *path, struct buf *bytes, struct err *e)
{
	struct buf out = { 0 };
	const size_t room = ZSTD_compressBound(bytes->len);
	char *packed = malloc(room);
	size_t n = packed ? ZSTD_compress(packed, room, buf_str(bytes), bytes->len, 1) : 0;

	if (!packed || ZSTD_isError(n)) {
		free(packed);
		return err_set(e, -ENOMEM, "%s cannot be compressed: %s", path,
			       packed ? ZSTD_getErrorName(n) : "out of memory");
	}
	buf_add(&out, packed, n);
	free(packed);
	buf_free(bytes);
	*bytes = out;
	return out.failed ? err_set(e, -ENOMEM, "out of memory") : 0;
}

/* Thousands of files: they are synced together (kernels_collect). */
static int write_stored(const char *path, const struct buf *bytes, struct err *e)
{
	int fd = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0644);
	int r = fd < 0 ? -errno : file_write(fd, buf_str(bytes), bytes->len);

	if (fd >= 0 && close(fd) < 0 && !r)
		r = -errno;
	return r ? err_set(e, r, "%s cannot be written: %s", path, strerror(-r)) : 0;
}

static int store_module(const struct collection *c, const struct offered *file, const char *name,
			struct err *e)
{
	const char *suffix = strstr(strrchr(file->path, '/') ?: file->path, ".ko");
	const bool plain = !strcmp(suffix, ".ko");
	char path[PATH_MAX];
	struct buf bytes = { 0 };
	int r;

	if (stored_path(c->folder, name, path))
		return 0;
	snprintf(path, sizeof(path), "%s/" STORE "/%s%s", c->folder, name,
		 plain ? suffixes[0] : suffix);
	r = file->read(file, &bytes, e);
	if (!r && plain)
		r = compress(file->path, &bytes, e);
	if (!r)
		r = write_stored(path, &bytes, e);
	buf_free(&bytes);
	return r;
}

static int check_release(const struct collection *c, const struct kmodule *m, const char *path,
			 struct err *e)
{
	if (!strcmp(kmodule_release(m), c->release))
		return 0;
	return err_set(e, -EINVAL, "%s was built for the kernel %s, not for %s", path,
		       kmodule_release(m), c->release);
}

static int want_depends(struct collection *c, const struct kmodule *m, struct err *e)
{
	size_t n;
	const char *const *names = kmodule_depends(m, &n);
	int r = 0;

	for (size_t i = 0; !r && i < n; i++)
		r = want(c, names[i], e);
	return r;
}

/* Writes first: reading an ELF through libelf may change its bytes. */
static int take_bytes(struct collection *c, const char *path, const char *name, struct buf *bytes,
		      struct err *e)
{
	char file[PATH_MAX];
	struct kmodule *m;
	int r;

	snprintf(file, sizeof(file), "%s/%s.ko", c->folder, name);
	r = file_create(file, buf_str(bytes), bytes->len, e);
	if (r)
		return r;
	m = kmodule_open_bytes(bytes->data, bytes->len, path, e);
	if (!m)
		return -EINVAL;
	r = check_release(c, m, path, e);
	if (!r)
		r = want_depends(c, m, e);
	kmodule_free(m);
	return r;
}

static int take_module(struct collection *c, const struct offered *file, const char *name,
		       struct err *e)
{
	struct buf bytes = { 0 };
	int r = file->read(file, &bytes, e);

	if (!r)
		r = decompress(file->path, &bytes, e);
	if (!r)
		r = take_bytes(c, file->path, name, &bytes, e);
	buf_free(&bytes);
	return r;
}

/* modules.builtin has one path per line ("kernel/fs/exportfs/exportfs.ko"); only the names are
 * kept. */
static int take_builtin(struct collection *c, const struct offered *file, struct err *e)
{
	char path[PATH_MAX], name[NAME_SIZE], *save, *line;
	struct buf in = { 0 }, out = { 0 };
	int r = file->read(file, &in, e);

	line = r || !in.len ? NULL : strtok_r(in.data, "\n", &save);
	for (; line; line = strtok_r(NULL, "\n", &save))
		if (kmodule_name(line, name, sizeof(name)))
			buf_printf(&out, "%s\n", name);
	snprintf(path, sizeof(path), "%s/builtin", c->folder);
	if (!r && (in.failed || out.failed))
		r = err_set(e, -ENOMEM, "out of memory");
	if (!r)
		r = file_create(path, buf_str(&out), out.len, e);
	c->has_builtin = true;
	buf_free(&in);
	buf_free(&out);
	return r;
}

static int on_offer(void *ctx, const struct offered *file, struct err *e)
{
	struct collection *c = ctx;
	const char *slash = strrchr(file->path, '/'), *base = slash ? slash + 1 : file->path;
	char name[NAME_SIZE];
	struct want *w;

	if (!c->has_builtin && !strcmp(base, "modules.builtin"))
		return take_builtin(c, file, e);
	if (!kmodule_name(file->path, name, sizeof(name)))
		return 0;
	w = find(c, name);
	if (!w)
		return store_module(c, file, name, e);
	if (w->found)
		return 0;
	w->found = true;
	forget_stored(c->folder, name);
	return take_module(c, file, name, e);
}

/* Returns true if a missing module was first asked for during the last round: it may have been
 * offered before that. */
static bool again(const struct collection *c, size_t before)
{
	for (size_t i = before; i < c->n; i++)
		if (!c->wants[i].found)
			return true;
	return false;
}

static int collect(struct collection *c, const struct offers *from, struct err *e)
{
	size_t before;
	int r;

	do {
		before = c->n;
		r = from->each(from, on_offer, c, e);
	} while (!r && again(c, before));
	return r;
}

int kernels_collect(const struct offers *from, const char *folder, const char *release,
		    struct err *e)
{
	struct collection c = { .folder = folder, .release = release };
	char store[PATH_MAX];
	int r = 0, fd;

	snprintf(store, sizeof(store), "%s/" STORE, folder);
	if (mkdir(folder, 0777) < 0 || mkdir(store, 0777) < 0)
		return err_set(e, -errno, "%s cannot be made: %s", folder, strerror(errno));
	for (size_t i = 0; !r && i < sizeof(wanted) / sizeof(*wanted); i++)
		r = want(&c, wanted[i], e);
	if (!r)
		r = collect(&c, from, e);
	free(c.wants);
	fd = open(store, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
	if (!r && (fd < 0 || syncfs(fd) < 0))
		r = err_set(e, -errno, "%s cannot be written: %s", store, strerror(errno));
	if (fd >= 0)
		close(fd);
	return r;
}

/* Renamed only when it is complete: several processes may ask at once. */
static int bring_out(const struct collection *c, const char *stored, const char *name,
		     struct err *e)
{
	char path[PATH_MAX], unfinished[PATH_MAX + 32];
	struct buf bytes = { 0 };
	struct kmodule *m = NULL;
	int r = file_read(stored, KERNEL_FILE_MAX, &bytes, e);

	if (!r)
		r = decompress(stored, &bytes, e);
	snprintf(path, sizeof(path), "%s/%s.ko", c->folder, name);
	snprintf(unfinished, sizeof(unfinished), "%s.new-%d", path, getpid());
	/* Before it is read as an ELF file, which may change its bytes. */
	if (!r)
		r = write_stored(unfinished, &bytes, e);
	if (!r && !(m = kmodule_open_bytes(bytes.data, bytes.len, stored, e)))
		r = -EINVAL;
	if (!r)
		r = check_release(c, m, stored, e);
	if (!r && rename(unfinished, path) < 0)
		r = err_set(e, -errno, "%s cannot be made: %s", path, strerror(errno));
	if (r)
		unlink(unfinished);
	kmodule_free(m);
	buf_free(&bytes);
	return r;
}

bool kernels_collect_has(const char *folder, const char *name)
{
	char path[PATH_MAX];

	return stored_path(folder, name, path);
}

int kernels_collect_stored(const char *folder, const char *name, const char *release, struct err *e)
{
	const struct collection c = { .folder = folder, .release = release };
	char stored[PATH_MAX];

	return stored_path(folder, name, stored) ? bring_out(&c, stored, name, e) : -ENOENT;
}

/* ---- a folder ---- */

struct folder {
	struct offers offers;
	const char *path;
};

static int read_file(const struct offered *file, struct buf *out, struct err *e)
{
	return file_read(file->path, KERNEL_FILE_MAX, out, e);
}

static int by_name(const FTSENT **a, const FTSENT **b)
{
	return strcmp((*a)->fts_name, (*b)->fts_name);
}

/* Links are not followed: `build` and `source` lead to the kernel's sources. */
static int each_file(const struct offers *from, offer_fn fn, void *ctx, struct err *e)
{
	char *roots[] = { (char *)((const struct folder *)from)->path, NULL };
	FTS *fts = fts_open(roots, FTS_PHYSICAL | FTS_NOCHDIR, by_name);
	FTSENT *x;
	int r = 0;

	while (!r && fts && (x = fts_read(fts))) {
		struct offered file = { .path = x->fts_path, .read = read_file };

		if (x->fts_info == FTS_F)
			r = fn(ctx, &file, e);
		else if (x->fts_info == FTS_ERR || x->fts_info == FTS_DNR || x->fts_info == FTS_NS)
			r = err_set(e, -x->fts_errno, "%s: %s", x->fts_path,
				    strerror(x->fts_errno));
	}
	if (!fts)
		return err_set(e, -errno, "%s: %s", roots[0], strerror(errno));
	fts_close(fts);
	return r;
}

int kernels_collect_folder(const char *modules, const char *folder, const char *release,
			   struct err *e)
{
	struct folder from = { .offers = { each_file }, .path = modules };

	return kernels_collect(&from.offers, folder, release, e);
}
