// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/vm/files/parcel.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>
#include <xxhash.h>

#include "base/buf.h"
#include "base/err.h"
#include "base/file.h"
#include "engine/vm/files/content.h"
#include "guest/protocol.h"
#include "trace/format.h"

#define STORED_LEAST (4u << 10) /* smaller files stay in the trace */
#define CHUNK_BYTES  (16u << 20)

/* ---- the archive ---- */

/* A header of the format newc: 110 bytes, hexadecimal numbers of 8 digits
 * (Documentation/driver-api/early-userspace/buffer-format.rst). */
enum { HEADER = 110, INODE_AT = 6, MODE_AT = 14, SIZE_AT = 54, NAME_SIZE_AT = 94 };

struct archive {
	const uint8_t *bytes;
	size_t size;
};

static size_t number(const uint8_t *digits)
{
	size_t value = 0;

	for (int i = 0; i < 8; i++) {
		const uint8_t c = digits[i] | 0x20;

		value = value << 4 | (c >= 'a' ? c - 'a' + 10u : (size_t)(digits[i] - '0'));
	}
	return value;
}

/* The member at `at`: its name and where its content lies; false at the end. */
static bool member(const struct archive *a, size_t at, const char **name, size_t *content,
		   size_t *size)
{
	const uint8_t *h = a->bytes + at;
	size_t name_size;

	if (at + HEADER > a->size || memcmp(h, "070701", 6))
		return false;
	name_size = number(h + NAME_SIZE_AT);
	*size = number(h + SIZE_AT);
	*name = (const char *)h + HEADER;
	*content = (at + HEADER + name_size + 3) & ~(size_t)3;
	return *content <= a->size && *size <= a->size - *content && name_size &&
	       !(*name)[name_size - 1];
}

/* Returns true for what only this run knows: it stays in the trace. */
static bool is_private(const char *name)
{
	return !strcmp(name, &SPEC_PATH[1]) || !strcmp(name, &STDIN_PATH[1]);
}

/* ---- keeping ---- */

struct keeper {
	struct buf chunk;
	parcel_chunk_fn put;
	void *ctx;
	bool whole;
};

static int flush(struct keeper *k, size_t room, struct err *e)
{
	int r = 0;

	if (k->chunk.len && k->chunk.len + room > CHUNK_BYTES) {
		r = k->put(k->ctx, k->chunk.data, k->chunk.len, e);
		buf_cut(&k->chunk, 0);
	}
	return r;
}

static int add_part(struct keeper *k, const struct parcel_part *p, const void *bytes, size_t n,
		    struct err *e)
{
	static const char padding[8];
	int r = flush(k, sizeof(*p) + n, e);

	buf_add(&k->chunk, p, sizeof(*p));
	buf_add(&k->chunk, bytes, n);
	buf_add(&k->chunk, padding, -n & 7);
	return r || !k->chunk.failed ? r : err_set(e, -ENOMEM, "out of memory");
}

static int add_bytes(struct keeper *k, const uint8_t *bytes, size_t n, struct err *e)
{
	int r = 0;

	while (n && !r) {
		const size_t some = n < CHUNK_BYTES / 2 ? n : CHUNK_BYTES / 2;
		const struct parcel_part p = { .kind = PARCEL_BYTES, .n_bytes = some };

		r = add_part(k, &p, bytes, some, e);
		bytes += some;
		n -= some;
	}
	return r;
}

static int add_file(struct keeper *k, const char *name, const uint8_t *bytes, size_t n,
		    struct err *e)
{
	struct parcel_part p = { .kind = PARCEL_FILE, .n_bytes = n, .name_len = strlen(name) };
	struct err cache;

	return content_keep(bytes, n, p.hash, &cache) ? add_bytes(k, bytes, n, e)
						      : add_part(k, &p, name, p.name_len, e);
}

static int keep_all(struct keeper *k, const struct archive *a, struct err *e)
{
	size_t at = 0, begin = 0, content, size;
	const char *name;
	int r = 0;

	while (!r && member(a, at, &name, &content, &size)) {
		at = (content + size + 3) & ~(size_t)3;
		if (k->whole || size < STORED_LEAST || is_private(name))
			continue;
		r = add_bytes(k, a->bytes + begin, content - begin, e);
		if (!r)
			r = add_file(k, name, a->bytes + content, size, e);
		begin = content + size;
	}
	if (!r)
		r = add_bytes(k, a->bytes + begin, a->size - begin, e);
	return r ? r : flush(k, CHUNK_BYTES, e);
}

static int map_archive(int fd, struct archive *a, struct err *e)
{
	struct stat st;
	void *p;

	*a = (struct archive){ 0 };
	if (fstat(fd, &st) < 0)
		return err_set(e, -errno, "the parcel: %s", strerror(errno));
	if (!st.st_size)
		return 0;
	p = mmap(NULL, st.st_size, PROT_READ, MAP_SHARED, fd, 0);
	if (p == MAP_FAILED)
		return err_set(e, -errno, "the parcel: %s", strerror(errno));
	*a = (struct archive){ p, st.st_size };
	return 0;
}

static void unmap_archive(struct archive *a)
{
	if (a->bytes)
		munmap((void *)a->bytes, a->size);
}

static struct parcel_sum sum_of(const struct archive *a)
{
	const XXH128_hash_t h = XXH3_128bits(a->bytes, a->size);

	return (struct parcel_sum){ a->size, { h.low64, h.high64 } };
}

int parcel_sum_of(int fd, struct parcel_sum *sum, struct err *e)
{
	struct archive a;
	int r = map_archive(fd, &a, e);

	if (!r)
		*sum = sum_of(&a);
	unmap_archive(&a);
	return r;
}

int parcel_keep(int fd, bool whole, parcel_chunk_fn chunk, void *ctx, struct err *e)
{
	struct keeper k = { .put = chunk, .ctx = ctx, .whole = whole };
	struct archive a;
	int r = map_archive(fd, &a, e);

	if (!r)
		r = keep_all(&k, &a, e);
	if (!r && !whole)
		content_shrink(PARCEL_FILES_MOST);
	buf_free(&k.chunk);
	unmap_archive(&a);
	return r;
}

/* ---- restoring ---- */

static int write_all(int fd, const void *bytes, size_t n, struct err *e)
{
	int r = file_write(fd, bytes, n);

	return r ? err_set(e, r, "no memory for the parcel: %s", strerror(-r)) : 0;
}

static int append_file(int fd, const struct parcel_part *p, const char *name, struct buf *missing,
		       struct err *e)
{
	struct buf b = { 0 };
	int r = content_get(p->hash, p->n_bytes, &b);

	if (r == -ENOENT) {
		buf_add(missing, name, p->name_len);
		buf_putc(missing, '\n');
		return 0;
	}
	r = r ? err_set(e, r, "a file of the recording cannot be read from the cache: %s",
			strerror(-r))
	      : write_all(fd, b.data, b.len, e);
	buf_free(&b);
	return r;
}

int parcel_append(int fd, const void *bytes, size_t n, struct buf *missing, struct err *e)
{
	const char *at = bytes, *end = at + n;
	struct parcel_part p;
	uint64_t len;
	int r = 0;

	for (; !r && at < end; at += (len + 7) & ~7ull) {
		if ((size_t)(end - at) < sizeof(p))
			return err_set(e, -EBADMSG, "the trace's parcel is damaged");
		memcpy(&p, at, sizeof(p));
		at += sizeof(p);
		len = p.kind == PARCEL_FILE ? p.name_len : p.n_bytes;
		if (p.kind > PARCEL_FILE || len > (size_t)(end - at) ||
		    ((len + 7) & ~7ull) > (size_t)(end - at))
			return err_set(e, -EBADMSG, "the trace's parcel is damaged");
		r = p.kind == PARCEL_FILE ? append_file(fd, &p, at, missing, e)
					  : write_all(fd, at, len, e);
	}
	return r;
}

/* ---- single files ---- */

/* Of a file with several names only one has the content. */
static bool find_content(const struct archive *a, size_t inode, size_t *content, size_t *size)
{
	const char *name;

	for (size_t at = 0; member(a, at, &name, content, size);
	     at = (*content + *size + 3) & ~(size_t)3)
		if (number(a->bytes + at + INODE_AT) == inode && *size)
			return true;
	return false;
}

static bool find_file(const struct archive *a, const char *path, size_t *content, size_t *size)
{
	const char *name;

	for (size_t at = 0; member(a, at, &name, content, size);
	     at = (*content + *size + 3) & ~(size_t)3)
		if (S_ISREG(number(a->bytes + at + MODE_AT)) && !strcmp(name, path + 1))
			return *size ||
			       find_content(a, number(a->bytes + at + INODE_AT), content, size);
	return false;
}

int parcel_open(int parcel_fd, const char *path)
{
	struct archive a;
	struct err e;
	size_t content, size;
	int fd = -1;

	if (path[0] != '/' || map_archive(parcel_fd, &a, &e))
		return -1;
	if (find_file(&a, path, &content, &size))
		fd = memfd_create("file", MFD_CLOEXEC);
	if (fd >= 0 && file_write(fd, a.bytes + content, size)) {
		close(fd);
		fd = -1;
	}
	unmap_archive(&a);
	return fd;
}
