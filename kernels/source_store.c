// SPDX-License-Identifier: GPL-2.0-or-later
#include "kernels/source_store.h"

#include <errno.h>
#include <fcntl.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include <zstd.h>

#include "base/buf.h"
#include "base/err.h"
#include "base/file.h"
#include "sym/filemap.h"

#define MAGIC     0x43535452u /* "RTSC" */
#define VERSION   1
#define LEVEL     3
#define TEXT_MAX  (64u << 20)  /* bytes per file */
#define NAMES_MAX (256u << 20) /* bytes of all names */

struct head {
	uint32_t magic, version, n_files, n_bytes;
	uint64_t index; /* where the entries begin */
};

struct entry {
	uint64_t at;
	uint32_t len, raw_len;
	uint32_t name; /* offset in the names */
	uint32_t reserved;
};

/* ---- writing ---- */

struct source_writer {
	int fd;
	uint64_t at;
	struct buf path, entries, names;
	ZSTD_CCtx *zstd;
	void *frame; /* owned, of `room` bytes */
	size_t room;
};

static bool make_room(struct source_writer *w, size_t room)
{
	void *p = room > w->room ? realloc(w->frame, room) : w->frame;

	if (!p)
		return false;
	w->frame = p;
	w->room = room > w->room ? room : w->room;
	return true;
}

struct source_writer *source_writer_new(const char *path, struct err *e)
{
	static const struct head empty;
	struct source_writer *w = calloc(1, sizeof(*w));
	int r;

	if (!w) {
		err_set(e, -ENOMEM, "%s: out of memory", path);
		return NULL;
	}
	buf_puts(&w->path, path);
	w->fd = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0644);
	r = w->fd < 0 ? -errno : file_write(w->fd, &empty, sizeof(empty));
	w->at = sizeof(empty);
	if (!r)
		return w;
	err_set(e, r, "%s: %s", path, strerror(-r));
	source_writer_end(w, r, NULL);
	return NULL;
}

static int fail(const struct source_writer *w, int code, struct err *e)
{
	return err_set(e, code, "writing %s: %s", buf_str(&w->path), strerror(-code));
}

int source_writer_add(struct source_writer *w, const char *name, const void *bytes, size_t n,
		      struct err *e)
{
	struct entry one = { .at = w->at, .raw_len = n, .name = w->names.len };
	size_t len;
	int r;

	if (n > TEXT_MAX || w->names.len > NAMES_MAX)
		return err_set(e, -EFBIG, "%s is too large", name);
	if (!make_room(w, ZSTD_compressBound(n)) || (!w->zstd && !(w->zstd = ZSTD_createCCtx())))
		return fail(w, -ENOMEM, e);
	len = ZSTD_compressCCtx(w->zstd, w->frame, w->room, bytes, n, LEVEL);
	if (ZSTD_isError(len))
		return err_set(e, -EIO, "%s: %s", name, ZSTD_getErrorName(len));
	r = file_write(w->fd, w->frame, len);
	if (r < 0)
		return fail(w, r, e);
	one.len = len;
	w->at += len;
	buf_add(&w->entries, &one, sizeof(one));
	buf_add(&w->names, name, strlen(name) + 1);
	return w->entries.failed || w->names.failed ? fail(w, -ENOMEM, e) : 0;
}

static int compare_entries(const void *a, const void *b, void *names)
{
	const struct entry *x = a, *y = b;

	return strcmp((const char *)names + x->name, (const char *)names + y->name);
}

static int write_index(struct source_writer *w)
{
	struct head h = { .magic = MAGIC,
			  .version = VERSION,
			  .n_files = w->entries.len / sizeof(struct entry),
			  .n_bytes = w->names.len,
			  .index = w->at };
	int r;

	if (h.n_files)
		qsort_r(w->entries.data, h.n_files, sizeof(struct entry), compare_entries,
			w->names.data);
	r = file_write(w->fd, w->entries.data, w->entries.len);
	if (!r)
		r = file_write(w->fd, w->names.data, w->names.len);
	if (!r && pwrite(w->fd, &h, sizeof(h), 0) != sizeof(h))
		r = -EIO;
	return !r && fsync(w->fd) < 0 ? -errno : r;
}

int source_writer_end(struct source_writer *w, int code, struct err *e)
{
	int r = code ? code : write_index(w);

	if (r && !code)
		fail(w, r, e);
	if (w->fd >= 0)
		close(w->fd);
	if (r && w->fd >= 0)
		unlink(buf_str(&w->path));
	buf_free(&w->path);
	buf_free(&w->entries);
	buf_free(&w->names);
	ZSTD_freeCCtx(w->zstd);
	free(w->frame);
	free(w);
	return r;
}

/* ---- reading ---- */

struct source_store {
	struct filemap map;
	const uint8_t *entries; /* not aligned */
	const char *names;
	uint32_t n_files, n_bytes;
};

static struct entry get_entry(const struct source_store *s, uint32_t i)
{
	struct entry one;

	memcpy(&one, s->entries + i * sizeof(one), sizeof(one));
	return one;
}

static bool find_parts(struct source_store *s)
{
	struct head h;
	uint64_t left, size;

	if (s->map.size < sizeof(h))
		return false;
	memcpy(&h, s->map.bytes, sizeof(h));
	size = (uint64_t)h.n_files * sizeof(struct entry);
	if (h.magic != MAGIC || h.version != VERSION || h.index > s->map.size)
		return false;
	left = s->map.size - h.index;
	if (size > left || h.n_bytes != left - size || !h.n_bytes ||
	    s->map.bytes[s->map.size - 1] != '\0')
		return false;
	s->entries = s->map.bytes + h.index;
	s->names = (const char *)s->entries + size;
	s->n_files = h.n_files;
	s->n_bytes = h.n_bytes;
	return true;
}

struct source_store *source_store_open(const char *path, struct err *e)
{
	struct source_store *s = calloc(1, sizeof(*s));

	if (!s) {
		err_set(e, -ENOMEM, "%s: out of memory", path);
		return NULL;
	}
	if (filemap_open(&s->map, path, e)) {
		free(s);
		return NULL;
	}
	if (find_parts(s))
		return s;
	err_set(e, -EINVAL, "%s: damaged, or not the text of source files", path);
	source_store_close(s);
	return NULL;
}

void source_store_close(struct source_store *s)
{
	if (!s)
		return;
	filemap_close(&s->map);
	free(s);
}

static bool unpack(const struct source_store *s, const struct entry *one, struct buf *out)
{
	size_t n;
	char *text;

	if (one->at > s->map.size || one->len > s->map.size - one->at || one->raw_len > TEXT_MAX)
		return false;
	text = malloc(one->raw_len + 1);
	if (!text)
		return false;
	n = ZSTD_decompress(text, one->raw_len, s->map.bytes + one->at, one->len);
	if (!ZSTD_isError(n))
		buf_add(out, text, n);
	free(text);
	return !ZSTD_isError(n) && !out->failed;
}

bool source_store_read(const struct source_store *s, const char *name, struct buf *out)
{
	uint32_t low = 0, high = s->n_files;

	while (low < high) {
		uint32_t mid = low + (high - low) / 2;
		struct entry one = get_entry(s, mid);
		int order = one.name < s->n_bytes ? strcmp(s->names + one.name, name) : 1;

		if (!order)
			return unpack(s, &one, out);
		if (order < 0)
			low = mid + 1;
		else
			high = mid;
	}
	return false;
}
