// SPDX-License-Identifier: GPL-2.0-or-later
#include "trace/writer.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include <zstd.h>

#include "base/err.h"
#include "base/file.h"

#define GATHER_WORDS (256u << 10) /* 1 MiB of stream in one chunk */

/* For the stream, level 2 is a sixth smaller than level 1 and keeps up easily; higher levels gain
 * nothing (measured). */
#define LEVEL_STREAM 2
#define LEVEL_ONCE   9

struct trace_writer {
	int fd;
	const char *name;
	ZSTD_CCtx *zstd;
	char *out; /* compressed bytes of one chunk */
	size_t out_size;
	uint64_t written;
	uint32_t *words;
	size_t n_words;
};

static int write_all(struct trace_writer *w, const void *bytes, size_t n, struct err *e)
{
	int r = file_write(w->fd, bytes, n);

	if (r < 0)
		return err_set(
			e, r,
			"%s: the trace could not be written: %s. What was written so far can "
			"be shown",
			w->name, strerror(-r));
	w->written += n;
	return 0;
}

struct trace_writer *trace_writer_new(int fd, const char *name, struct err *e)
{
	struct file_head head = { .version = TRACE_VERSION };
	struct trace_writer *w = calloc(1, sizeof(*w));

	if (w) {
		*w = (struct trace_writer){ .fd = fd, .name = name };
		w->zstd = ZSTD_createCCtx();
		w->words = malloc(GATHER_WORDS * sizeof(*w->words));
	}
	if (!w || !w->zstd || !w->words) {
		err_set(e, -ENOMEM, "%s: out of memory", name);
		trace_writer_free(w);
		return NULL;
	}
	ZSTD_CCtx_setParameter(w->zstd, ZSTD_c_checksumFlag, 1);
	memcpy(head.magic, TRACE_MAGIC, sizeof(head.magic));
	if (write_all(w, &head, sizeof(head), e) < 0) {
		trace_writer_free(w);
		return NULL;
	}
	return w;
}

static int out_room(struct trace_writer *w, size_t n, struct err *e)
{
	size_t want = sizeof(struct chunk_head) + ZSTD_compressBound(n);
	char *p;

	if (want <= w->out_size)
		return 0;
	p = realloc(w->out, want);
	if (!p)
		return err_set(e, -ENOMEM, "%s: out of memory", w->name);
	w->out = p;
	w->out_size = want;
	return 0;
}

static int put_chunk(struct trace_writer *w, enum chunk_kind kind, const void *bytes, size_t n,
		     struct err *e)
{
	struct chunk_head head = { .magic = CHUNK_MAGIC, .kind = kind, .raw_len = n };
	int r = n > CHUNK_RAW_MAX
			? err_set(e, -EFBIG, "%s: a chunk of %zu bytes is too long", w->name, n)
			: out_room(w, n, e);
	size_t len;

	if (r < 0)
		return r;
	ZSTD_CCtx_setParameter(w->zstd, ZSTD_c_compressionLevel,
			       kind == CHUNK_STREAM ? LEVEL_STREAM : LEVEL_ONCE);
	len = ZSTD_compress2(w->zstd, w->out + sizeof(head), w->out_size - sizeof(head), bytes, n);
	if (ZSTD_isError(len))
		return err_set(e, -EIO, "%s: zstd: %s", w->name, ZSTD_getErrorName(len));
	head.len = len;
	memcpy(w->out, &head, sizeof(head));
	return write_all(w, w->out, sizeof(head) + len, e);
}

int trace_writer_flush(struct trace_writer *w, struct err *e)
{
	size_t n = w->n_words;

	w->n_words = 0;
	return n ? put_chunk(w, CHUNK_STREAM, w->words, n * sizeof(*w->words), e) : 0;
}

int trace_write_chunk(struct trace_writer *w, enum chunk_kind kind, const void *bytes, size_t n,
		      struct err *e)
{
	int r = trace_writer_flush(w, e);

	return r < 0 ? r : put_chunk(w, kind, bytes, n, e);
}

/* A record must not span two chunks, so all words of one call go into the same chunk. */
int trace_write_words(struct trace_writer *w, const uint32_t *words, size_t n, struct err *e)
{
	if (w->n_words + n > GATHER_WORDS) {
		int r = trace_writer_flush(w, e);

		if (r < 0)
			return r;
	}
	if (n > GATHER_WORDS)
		return put_chunk(w, CHUNK_STREAM, words, n * sizeof(*words), e);
	memcpy(w->words + w->n_words, words, n * sizeof(*words));
	w->n_words += n;
	return 0;
}

uint64_t trace_writer_bytes(const struct trace_writer *w)
{
	return w->written;
}

void trace_writer_free(struct trace_writer *w)
{
	if (!w)
		return;
	ZSTD_freeCCtx(w->zstd);
	free(w->out);
	free(w->words);
	free(w);
}
