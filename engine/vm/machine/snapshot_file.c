// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/vm/machine/snapshot_file.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>
#include <xxhash.h>

#include "base/buf.h"
#include "base/err.h"

#define PIECE   (1u << 20)
#define KEY_MAX (64u << 10)

/* A file being written or read, with the checksum of what has passed. */
struct stream {
	int fd;
	XXH3_state_t *sum;
};

struct mapping {
	uint8_t *bytes;
	size_t size;
};

static int map_file(struct mapping *m, int fd, int protection)
{
	struct stat st;

	*m = (struct mapping){ 0 };
	if (fstat(fd, &st) < 0)
		return -errno;
	m->size = st.st_size;
	m->bytes = m->size ? mmap(NULL, m->size, protection, MAP_SHARED, fd, 0) : NULL;
	if (m->bytes != MAP_FAILED)
		return 0;
	m->bytes = NULL;
	return -errno;
}

static void unmap_file(struct mapping *m)
{
	if (m->bytes)
		munmap(m->bytes, m->size);
}

static int begin(struct stream *s, const char *path, int flags)
{
	*s = (struct stream){ .fd = -1, .sum = XXH3_createState() };
	if (!s->sum)
		return -ENOMEM;
	XXH3_64bits_reset(s->sum);
	s->fd = open(path, flags | O_CLOEXEC, 0666);
	return s->fd < 0 ? -errno : 0;
}

static void end(struct stream *s)
{
	if (s->fd >= 0)
		close(s->fd);
	XXH3_freeState(s->sum);
}

/* ---- writing ---- */

static int put(struct stream *s, const void *bytes, size_t n)
{
	const char *p = bytes;

	XXH3_64bits_update(s->sum, bytes, n);
	while (n) {
		ssize_t done = write(s->fd, p, n < PIECE ? n : PIECE);

		if (done < 0 && errno != EINTR)
			return -errno;
		if (done > 0) {
			p += done;
			n -= done;
		}
	}
	return 0;
}

/* The parts of a file that are not holes. */
static int find_extents(int fd, struct buf *out, uint32_t *count)
{
	struct snapshot_extent x = { 0 };

	for (off_t at = 0;; at = x.at + x.size) {
		off_t from = lseek(fd, at, SEEK_DATA), to;

		if (from < 0)
			return errno == ENXIO ? 0 : -errno;
		to = lseek(fd, from, SEEK_HOLE);
		if (to < 0)
			return -errno;
		x = (struct snapshot_extent){ from, to - from };
		buf_add(out, &x, sizeof(x));
		if (out->failed || ++*count > SNAPSHOT_EXTENTS)
			return -ENOMEM;
	}
}

/* ---- the RAM's hash ---- */

enum { PAGE = 4096 };

static void hash_pages(XXH3_state_t *sum, const uint8_t *bytes, const struct snapshot_extent *x)
{
	static const uint8_t zeros[PAGE];

	for (uint64_t at = x->at; at + PAGE <= x->at + x->size; at += PAGE) {
		if (!memcmp(bytes + at, zeros, PAGE))
			continue;
		XXH3_64bits_update(sum, &at, sizeof(at));
		XXH3_64bits_update(sum, bytes + at, PAGE);
	}
}

/* Holes and pages of zeros are the same, but to read a hole would fill it. */
static uint64_t hash_ram(const struct mapping *ram, const struct buf *extents)
{
	const struct snapshot_extent *x = (const void *)extents->data;
	XXH3_state_t *sum = XXH3_createState();
	uint64_t hash = 0;

	if (!sum)
		return 0;
	XXH3_64bits_reset(sum);
	for (size_t i = 0; i < extents->len / sizeof(*x); i++)
		hash_pages(sum, ram->bytes, &x[i]);
	hash = XXH3_64bits_digest(sum);
	XXH3_freeState(sum);
	return hash;
}

uint64_t snapshot_ram_hash(int ram_fd)
{
	struct buf extents = { 0 };
	struct mapping ram;
	uint32_t n = 0;
	int r = map_file(&ram, ram_fd, PROT_READ);
	uint64_t hash =
		r < 0 || find_extents(ram_fd, &extents, &n) < 0 ? 0 : hash_ram(&ram, &extents);

	unmap_file(&ram);
	buf_free(&extents);
	return hash;
}

static int put_all(struct stream *s, struct snapshot_head *h, const struct snapshot_content *c,
		   const struct buf *extents, const struct mapping *ram,
		   const struct mapping *state)
{
	const struct snapshot_extent *x = (const void *)extents->data;
	int r = put(s, h, sizeof(*h));

	if (!r)
		r = put(s, c->key, h->key_bytes);
	if (!r)
		r = put(s, extents->data, extents->len);
	if (!r)
		r = put(s, state->bytes, state->size);
	for (uint32_t i = 0; !r && i < h->extents; i++)
		r = put(s, ram->bytes + x[i].at, x[i].size);
	h->checksum = XXH3_64bits_digest(s->sum);
	if (!r && pwrite(s->fd, h, sizeof(*h), 0) != sizeof(*h))
		r = -EIO;
	return r;
}

int snapshot_write(const char *path, const struct snapshot_content *c, struct err *e)
{
	struct snapshot_head h = { .magic = SNAPSHOT_MAGIC, .key_bytes = strlen(c->key) };
	struct buf extents = { 0 };
	struct mapping ram, state = { 0 };
	struct stream s;
	int r = map_file(&ram, c->ram_fd, PROT_READ);

	if (!r)
		r = map_file(&state, c->state_fd, PROT_READ);
	h.ram_size = ram.size;
	h.state_bytes = state.size;
	if (!r)
		r = find_extents(c->ram_fd, &extents, &h.extents);
	h.ram_hash = r ? 0 : hash_ram(&ram, &extents);
	if (c->ram_hash)
		*c->ram_hash = h.ram_hash;
	if (!r) {
		r = begin(&s, path, O_RDWR | O_CREAT | O_TRUNC);
		if (!r)
			r = put_all(&s, &h, c, &extents, &ram, &state);
		end(&s);
		if (r < 0)
			unlink(path);
	}
	buf_free(&extents);
	unmap_file(&ram);
	unmap_file(&state);
	return r < 0 ? err_set(e, r, "%s cannot be written: %s", path, strerror(-r)) : 0;
}

/* ---- reading ---- */

static int take(struct stream *s, void *to, size_t n)
{
	uint8_t *p = to;

	while (n) {
		size_t part = n < PIECE ? n : PIECE, got = 0;

		while (got < part) {
			ssize_t done = read(s->fd, p + got, part - got);

			if (done < 0 && errno != EINTR)
				return -errno;
			if (!done)
				return -EBADMSG;
			got += done > 0 ? done : 0;
		}
		XXH3_64bits_update(s->sum, p, part);
		p += part;
		n -= part;
	}
	return 0;
}

/* Only the head enters the checksum with its own checksum field zeroed. */
static int take_head(struct stream *s, struct snapshot_head *h, uint64_t *checksum)
{
	ssize_t n = read(s->fd, h, sizeof(*h));

	if (n >= (ssize_t)sizeof(h->magic) && h->magic == SNAPSHOT_BEFORE)
		return -ENOENT;
	if (n != sizeof(*h) || h->magic != SNAPSHOT_MAGIC || h->key_bytes > KEY_MAX ||
	    h->extents > SNAPSHOT_EXTENTS || h->state_bytes > 1u << 30)
		return -EBADMSG;
	*checksum = h->checksum;
	h->checksum = 0;
	XXH3_64bits_update(s->sum, h, sizeof(*h));
	return 0;
}

static int take_key(struct stream *s, const struct snapshot_head *h, const char *key)
{
	char *text = malloc(h->key_bytes + 1);
	int r = text ? take(s, text, h->key_bytes) : -ENOMEM;

	if (!r && (strlen(key) != h->key_bytes || memcmp(text, key, h->key_bytes)))
		r = -EBADMSG;
	free(text);
	return r;
}

static int take_state(struct stream *s, const struct snapshot_head *h, int fd)
{
	struct mapping state = { 0 };
	int r = ftruncate(fd, 0) < 0 || ftruncate(fd, h->state_bytes) < 0 ? -errno : 0;

	if (!r)
		r = map_file(&state, fd, PROT_READ | PROT_WRITE);
	if (r < 0)
		return r;
	r = take(s, state.bytes, state.size);
	unmap_file(&state);
	return r;
}

static int take_ram(struct stream *s, const struct snapshot_head *h,
		    const struct snapshot_extent *x, int fd)
{
	struct mapping ram = { 0 };
	int r = map_file(&ram, fd, PROT_READ | PROT_WRITE);

	if (!r && ram.size != h->ram_size)
		r = -EBADMSG;
	for (uint32_t i = 0; !r && i < h->extents; i++) {
		if (x[i].at > ram.size || x[i].size > ram.size - x[i].at)
			r = -EBADMSG;
		else
			r = take(s, ram.bytes + x[i].at, x[i].size);
	}
	unmap_file(&ram);
	return r;
}

static int take_all(struct stream *s, const struct snapshot_content *c)
{
	struct snapshot_head h;
	struct snapshot_extent *extents = NULL;
	uint64_t checksum;
	char more;
	int r = take_head(s, &h, &checksum);

	if (!r)
		r = take_key(s, &h, c->key);
	if (!r && !(extents = calloc(h.extents + 1, sizeof(*extents))))
		r = -ENOMEM;
	if (!r)
		r = take(s, extents, h.extents * sizeof(*extents));
	if (!r)
		r = take_state(s, &h, c->state_fd);
	if (!r)
		r = take_ram(s, &h, extents, c->ram_fd);
	free(extents);
	if (!r && (read(s->fd, &more, 1) || XXH3_64bits_digest(s->sum) != checksum))
		r = -EBADMSG;
	if (!r && c->ram_hash)
		*c->ram_hash = h.ram_hash;
	return r;
}

int snapshot_read(const char *path, const struct snapshot_content *c, struct err *e)
{
	struct stream s;
	int r = begin(&s, path, O_RDONLY);

	if (!r)
		r = take_all(&s, c);
	end(&s);
	if (r == -ENOENT)
		return r;
	return r < 0 ? err_set(e, r, "the snapshot %s %s", path,
			       r == -EBADMSG ? "is damaged" : strerror(-r))
		     : 0;
}

int snapshot_read_key(const char *path, struct buf *key)
{
	struct snapshot_head h;
	uint64_t checksum;
	struct stream s;
	char *text = NULL;
	int r = begin(&s, path, O_RDONLY);

	if (!r)
		r = take_head(&s, &h, &checksum);
	if (!r && !(text = malloc(h.key_bytes + 1)))
		r = -ENOMEM;
	if (!r)
		r = take(&s, text, h.key_bytes);
	if (!r)
		buf_add(key, text, h.key_bytes);
	free(text);
	end(&s);
	return r ? r : key->failed ? -ENOMEM : 0;
}
