// SPDX-License-Identifier: GPL-2.0-or-later
#include "trace/reader.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include <zstd.h>

#include "base/err.h"

struct trace_reader {
	int fd;
	const char *name;
	ZSTD_DCtx *zstd;
	char *in, *raw;
	size_t in_size, raw_size;
	uint64_t at;
	int cut;
};

/* Returns the bytes read, fewer than `n` only at the end of the file; -errno. */
static ssize_t read_all(struct trace_reader *r, void *to, size_t n)
{
	size_t done = 0;

	while (done < n) {
		ssize_t got = pread(r->fd, (char *)to + done, n - done, r->at + done);

		if (got < 0 && errno == EINTR)
			continue;
		if (got < 0)
			return -errno;
		if (!got)
			break;
		done += got;
	}
	return done;
}

static int check_head(struct trace_reader *r, struct err *e)
{
	struct file_head head;
	ssize_t n = read_all(r, &head, sizeof(head));

	if (n < 0)
		return err_set(e, n, "%s: %s", r->name, strerror(-n));
	if (n < (ssize_t)sizeof(head) || memcmp(head.magic, TRACE_MAGIC, sizeof(head.magic)))
		return err_set(e, -EBADMSG,
			       "%s: not a ringtrip trace (it does not begin with \"%s\")", r->name,
			       TRACE_MAGIC);
	if (!head.version || head.version > TRACE_VERSION)
		return err_set(e, -EBADMSG,
			       "%s: the trace has version %u, this ringtrip reads version 1 to %u; "
			       "record it again",
			       r->name, head.version, TRACE_VERSION);
	r->at = sizeof(head);
	return 0;
}

struct trace_reader *trace_reader_new(int fd, const char *name, struct err *e)
{
	struct trace_reader *r = calloc(1, sizeof(*r));

	if (r) {
		*r = (struct trace_reader){ .fd = fd, .name = name };
		r->zstd = ZSTD_createDCtx();
	}
	if (!r || !r->zstd) {
		err_set(e, -ENOMEM, "%s: out of memory", name);
	} else if (!check_head(r, e)) {
		return r;
	}
	trace_reader_free(r);
	return NULL;
}

static int room(char **p, size_t *size, size_t want)
{
	char *q;

	if (want <= *size)
		return 0;
	q = realloc(*p, want);
	if (!q)
		return -ENOMEM;
	*p = q;
	*size = want;
	return 0;
}

static int damaged(struct trace_reader *r, const char *what, struct err *e)
{
	return err_set(e, -EBADMSG, "%s: damaged at offset %llu: %s; everything before it was read",
		       r->name, (unsigned long long)r->at, what);
}

static int unpack(struct trace_reader *r, const struct chunk_head *head, struct chunk *c,
		  struct err *e)
{
	size_t n = ZSTD_decompressDCtx(r->zstd, r->raw, head->raw_len, r->in, head->len);

	if (ZSTD_isError(n) || n != head->raw_len)
		return damaged(r, "a chunk does not decompress to the size in its head", e);
	if (head->kind == CHUNK_STREAM && n % 4)
		return damaged(r, "a stream chunk is not a whole number of words", e);
	r->at += sizeof(*head) + head->len;
	*c = (struct chunk){ .kind = head->kind, .data = r->raw, .size = n };
	return 1;
}

int trace_reader_next(struct trace_reader *r, struct chunk *c, struct err *e)
{
	struct chunk_head head;
	ssize_t n = read_all(r, &head, sizeof(head));

	r->cut = 0; /* the file may have grown since */
	if (n <= 0)
		return n < 0 ? err_set(e, n, "%s: %s", r->name, strerror(-n)) : 0;
	if (n < (ssize_t)sizeof(head))
		return r->cut = 1, 0;
	if (head.magic != CHUNK_MAGIC || head.raw_len > CHUNK_RAW_MAX ||
	    head.len > ZSTD_COMPRESSBOUND(CHUNK_RAW_MAX))
		return damaged(r, "no chunk begins here", e);
	if (room(&r->in, &r->in_size, head.len + 1) ||
	    room(&r->raw, &r->raw_size, head.raw_len + 8))
		return err_set(e, -ENOMEM, "%s: out of memory", r->name);
	r->at += sizeof(head);
	n = read_all(r, r->in, head.len);
	r->at -= sizeof(head);
	if (n < 0)
		return err_set(e, n, "%s: %s", r->name, strerror(-n));
	if (n < (ssize_t)head.len)
		return r->cut = 1, 0;
	return unpack(r, &head, c, e);
}

int trace_reader_cut(const struct trace_reader *r)
{
	return r->cut;
}

uint64_t trace_reader_bytes(const struct trace_reader *r)
{
	return r->at;
}

void trace_reader_free(struct trace_reader *r)
{
	if (!r)
		return;
	ZSTD_freeDCtx(r->zstd);
	free(r->in);
	free(r->raw);
	free(r);
}

/* The minimum payload of each record, in bytes. */
static const uint16_t least_payload[REC_TYPES] = {
	[REC_BLOCK] = sizeof(struct rec_block),     [REC_START] = sizeof(struct rec_start),
	[REC_INTR] = sizeof(struct rec_intr),       [REC_TASK] = sizeof(struct rec_task),
	[REC_SWITCH] = sizeof(struct rec_switch),   [REC_SYSENTER] = sizeof(struct rec_sysenter),
	[REC_SYSEXIT] = sizeof(struct rec_sysexit), [REC_MEM] = sizeof(struct rec_mem),
	[REC_FILE] = sizeof(struct rec_file),       [REC_EXEC] = sizeof(struct rec_exec),
	[REC_WAKE] = sizeof(struct rec_wake),       [REC_MAIL] = sizeof(struct rec_mail),
	[REC_COUNT] = sizeof(struct rec_count),     [REC_LOST] = sizeof(struct rec_lost),
	[REC_KNOWN] = sizeof(struct rec_known),     [REC_FD] = sizeof(struct rec_fd),
	[REC_FORK] = sizeof(struct rec_fork),       [REC_INPUT] = sizeof(struct rec_input),
	[REC_STACK] = sizeof(struct rec_stack),     [REC_UNTOUCHED] = sizeof(struct rec_untouched),
};

/* The number of bytes that follow a record's struct, according to its own length field. */
static uint64_t trailing(unsigned type, const uint32_t *payload)
{
	switch (type) {
	case REC_BLOCK:
		return (uint64_t)((const struct rec_block *)payload)->n_bytes +
		       ((const struct rec_block *)payload)->n_insns;
	case REC_MEM:
		return ((const struct rec_mem *)payload)->len;
	case REC_FILE:
		return ((const struct rec_file *)payload)->path_len;
	case REC_EXEC:
		return ((const struct rec_exec *)payload)->path_len;
	case REC_KNOWN:
		return (uint64_t)((const struct rec_known *)payload)->path_len +
		       ((const struct rec_known *)payload)->name_len;
	case REC_MAIL:
		return ((const struct rec_mail *)payload)->n_bytes;
	case REC_INPUT:
		return ((const struct rec_input *)payload)->n_bytes;
	default:
		return 0;
	}
}

int words_next(const uint32_t *words, size_t n_words, size_t *at, uint32_t *id,
	       const uint32_t **payload, size_t *n)
{
	uint32_t w;
	unsigned type;

	if (*at >= n_words)
		return -1;
	w = words[(*at)++];
	if (!(w & TRACE_EVENT)) {
		*id = w;
		return 0;
	}
	type = w >> 24 & 0x7f;
	*n = w & TRACE_WORDS_MAX;
	*payload = words + *at;
	if (*n > n_words - *at || !type || type >= REC_TYPES || *n * 4 < least_payload[type] ||
	    *n * 4 < least_payload[type] + trailing(type, *payload))
		return -EBADMSG;
	*at += *n;
	return type;
}

int sym_view_of(const struct chunk *c, struct sym_view *v, struct err *e)
{
	const struct sym_head *h = c->data;
	const char *p = (const char *)c->data + sizeof(*h);
	uint64_t want = sizeof(*h);

	if (c->size < sizeof(*h))
		return err_set(e, -EBADMSG, "the trace has a symbol chunk that is too short");
	want += (uint64_t)h->n_segs * sizeof(struct sym_seg) +
		(uint64_t)h->n_fns * sizeof(struct sym_fn);
	want += (uint64_t)h->n_lines * sizeof(struct sym_line) + 4ull * h->n_files + h->n_bytes;
	if (want != c->size || !h->n_bytes || p[want - sizeof(*h) - 1])
		return err_set(e, -EBADMSG,
			       "the trace has a symbol chunk whose lengths do not fit");
	v->head = h;
	v->segs = (const void *)p;
	v->fns = (const void *)(v->segs + h->n_segs);
	v->lines = (const void *)(v->fns + h->n_fns);
	v->files = (const void *)(v->lines + h->n_lines);
	v->strings = (const void *)(v->files + h->n_files);
	return 0;
}

const char *sym_string(const struct sym_view *v, uint32_t offset)
{
	return offset < v->head->n_bytes ? v->strings + offset : NULL;
}
