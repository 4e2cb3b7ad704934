// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/vm/input_events.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/buf.h"
#include "base/err.h"
#include "recorder/plan.h"
#include "trace/reader.h"

struct input_events {
	struct buf records; /* struct rec_input with its bytes, one after the other */
	size_t at;
};

/* Greater than every call's number. */
#define NO_CALL UINT64_MAX

static int add(struct input_events *v, const struct rec_input *r, struct err *e)
{
	if (r->n_bytes > INPUT_PIECE || r->ordinal == NO_CALL)
		return err_set(e, -EBADMSG, "an event of input is too long: %u bytes, at most %u",
			       r->n_bytes, INPUT_PIECE);
	buf_add(&v->records, r, sizeof(*r) + r->n_bytes);
	return v->records.failed ? err_set(e, -ENOMEM, "out of memory") : 0;
}

static int add_chunk(struct input_events *v, const struct chunk *c, struct err *e)
{
	const uint32_t *words = c->data, *payload;
	size_t at = 0, n;
	uint32_t id;
	int type, r = 0;

	while (!r && (type = words_next(words, c->size / 4, &at, &id, &payload, &n)) >= 0)
		if (type == REC_INPUT)
			r = add(v, (const struct rec_input *)payload, e);
	return r;
}

static int read_all(struct input_events *v, struct trace_reader *reader, struct err *e)
{
	struct chunk c;
	int r;

	while ((r = trace_reader_next(reader, &c, e)) > 0) {
		r = c.kind == CHUNK_STREAM ? add_chunk(v, &c, e) : 0;
		if (r < 0)
			break;
	}
	return r;
}

struct input_events *input_events_read(const char *path, struct err *e)
{
	struct input_events *v = calloc(1, sizeof(*v));
	int fd = open(path, O_RDONLY | O_CLOEXEC), r = -EINVAL;
	struct trace_reader *reader = NULL;

	if (!v)
		err_set(e, -ENOMEM, "out of memory");
	else if (fd < 0)
		err_set(e, -errno, "%s: %s", path, strerror(errno));
	else if ((reader = trace_reader_new(fd, path, e)))
		r = read_all(v, reader, e);
	trace_reader_free(reader);
	if (fd >= 0)
		close(fd);
	if (!r)
		return v;
	input_events_free(v);
	return NULL;
}

void input_events_skip(struct input_events *v, uint64_t call)
{
	struct rec_input r;

	while (v->at < v->records.len) {
		memcpy(&r, v->records.data + v->at, sizeof(r));
		if (r.ordinal >= call)
			break;
		v->at += sizeof(r) + r.n_bytes;
	}
}

void input_events_feed(struct input_events *v, struct input *in)
{
	struct rec_input r = { .ordinal = NO_CALL };

	if (atomic_load(&in->next_is_there))
		return;
	if (v->at < v->records.len) {
		memcpy(&r, v->records.data + v->at, sizeof(r));
		memcpy(in->bytes, v->records.data + v->at + sizeof(r), r.n_bytes);
		v->at += sizeof(r) + r.n_bytes;
	}
	in->next.ordinal = r.ordinal;
	in->next.kind = r.kind;
	in->next.n_bytes = r.n_bytes;
	atomic_store(&in->next_is_there, 1);
}

void input_events_free(struct input_events *v)
{
	if (v)
		buf_free(&v->records);
	free(v);
}
