// SPDX-License-Identifier: GPL-2.0-or-later
#include "view/dump.h"

#include <errno.h>
#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

#include "base/buf.h"
#include "base/err.h"
#include "trace/reader.h"
#include "view/dump_record.h"
#include "view/label.h"

/* Widths of the chunk's offset, the record's place, and the block. */
enum { OFFSET = 12, PLACE = 22, BLOCK = 12 };

static const char *const chunks[] = {
	[CHUNK_META] = "META", [CHUNK_SYMBOLS] = "SYMBOLS", [CHUNK_STREAM] = "STREAM",
	[CHUNK_END] = "END",   [CHUNK_PARCEL] = "PARCEL",
};

#define N_CHUNKS (sizeof(chunks) / sizeof(*chunks))
#define NO_BLOCK UINT32_MAX

struct dumping {
	const struct dump_opts *o;
	const char *name; /* of the trace file */
	uint64_t offset;  /* of the chunk */
	uint32_t block;   /* the last one run; NO_BLOCK: none yet */
	struct dump_call call;
	/* Addresses of the blocks, by id; owned. An id far beyond all defined ones is a lie. */
	uint64_t *addrs;
	size_t n_addrs, n_defined;
	struct buf line;
	int code; /* error code of the first damage */
};

const char *dump_type(size_t i)
{
	if (i + 1 < REC_TYPES)
		return dump_record_name(i + 1);
	i -= REC_TYPES - 1;
	return i + 1 < N_CHUNKS ? chunks[i + 1] : NULL;
}

static bool wants_record(const struct dumping *d, unsigned type)
{
	if (!d->o->types)
		return type != REC_BLOCK || d->o->blocks;
	return d->o->types >> (type - 1) & 1;
}

static bool wants_chunk(const struct dumping *d, uint32_t kind)
{
	return !d->o->types || (kind < N_CHUNKS && d->o->types >> (REC_TYPES - 1 + kind - 1) & 1);
}

static void end_line(struct dumping *d)
{
	buf_putc(&d->line, '\n');
	fwrite(buf_str(&d->line), 1, d->line.len, d->o->out);
	buf_cut(&d->line, 0);
}

/* Reports damage after which reading continues; the first message is kept. */
static void damaged(struct dumping *d, struct err *e, const char *where, const char *what)
{
	buf_printf(&d->line, "%*s  damaged: %s", OFFSET, where, what);
	end_line(d);
	if (!d->code)
		d->code = err_set(e, -EBADMSG, "%s: damaged at %s: %s", d->name, where, what);
}

/* ---- blocks ---- */

static void define_block(struct dumping *d, const struct rec_block *r)
{
	const size_t most = 2 * ++d->n_defined + 1024;

	if (r->id >= most)
		return;
	if (r->id >= d->n_addrs) {
		uint64_t *grown = reallocarray(d->addrs, most, sizeof(*grown));

		if (!grown)
			return;
		memset(grown + d->n_addrs, 0, (most - d->n_addrs) * sizeof(*grown));
		d->addrs = grown;
		d->n_addrs = most;
	}
	d->addrs[r->id] = r->addr;
}

/* ---- the stream ---- */

/* "        5150:522     b1        " */
static void begin_record(struct dumping *d, size_t at)
{
	char place[48], block[16] = "";

	snprintf(place, sizeof(place), "%*" PRIu64 ":%zu", OFFSET, d->offset, at);
	if (d->block != NO_BLOCK)
		snprintf(block, sizeof(block), "b%u", d->block);
	buf_printf(&d->line, "%-*s%-*s", PLACE, place, BLOCK, block);
}

static void print_block(struct dumping *d, size_t at)
{
	begin_record(d, at);
	buf_puts(&d->line, "runs");
	if (d->block < d->n_addrs && d->addrs[d->block])
		buf_printf(&d->line, "      %" PRIx64, d->addrs[d->block]);
	end_line(d);
}

static void print_record(struct dumping *d, size_t at, unsigned type, const uint32_t *payload,
			 bool shown)
{
	if (!shown && !dump_record_matters(type))
		return;
	begin_record(d, at);
	buf_printf(&d->line, "%-9s ", dump_record_name(type));
	dump_record(&d->call, type, payload, &d->line);
	while (d->line.len && d->line.data[d->line.len - 1] == ' ')
		buf_cut(&d->line, d->line.len - 1);
	if (shown)
		end_line(d);
	buf_cut(&d->line, 0);
}

static void bad_record(struct dumping *d, size_t at, const uint32_t *words, size_t n, struct err *e)
{
	const unsigned type = words[at] >> 24 & 0x7f, len = words[at] & TRACE_WORDS_MAX;
	const char *name = dump_record_name(type);
	char where[64], what[160];

	snprintf(where, sizeof(where), "%" PRIu64 ":%zu", d->offset, at);
	if (!name)
		snprintf(what, sizeof(what), "unknown record type %u (word 0x%08x)", type,
			 words[at]);
	else
		snprintf(what, sizeof(what),
			 "a %s record of %u words: too short for its contents, or longer "
			 "than the %zu words left",
			 name, len, n - at - 1);
	damaged(d, e, where, what);
}

/* Reads all records, since each depends on those before it. */
static void dump_stream(struct dumping *d, const struct chunk *c, size_t from, struct err *e)
{
	const uint32_t *words = c->data, *payload;
	size_t at = 0, n_words = c->size / 4, n, here;
	uint32_t id;
	int type;

	while (here = at, (type = words_next(words, n_words, &at, &id, &payload, &n)) >= 0) {
		if (!type) {
			d->block = id;
			if (d->o->blocks && here >= from)
				print_block(d, here);
			continue;
		}
		if (type == REC_BLOCK)
			define_block(d, (const void *)payload);
		print_record(d, here, type, payload, here >= from && wants_record(d, type));
	}
	if (type == -EBADMSG)
		bad_record(d, here, words, n_words, e);
}

/* ---- chunks ---- */

static void add_symbols(struct dumping *d, const struct chunk *c, struct err *e)
{
	static const char *const roles[] = {
		[SYM_PROGRAM] = "program or library",
		[SYM_LIBC] = "C library",
		[SYM_LOADER] = "dynamic linker",
		[SYM_VDSO] = "vDSO",
		[SYM_KERNEL] = "kernel",
		[SYM_KMODULE] = "kernel module",
	};
	const struct sym_head *h;
	struct sym_view v;
	struct err why;
	const char *path, *id;
	char where[32];

	if (sym_view_of(c, &v, &why)) {
		end_line(d);
		snprintf(where, sizeof(where), "%" PRIu64, d->offset);
		return damaged(d, e, where, why.text);
	}
	h = v.head;
	path = sym_string(&v, h->path);
	id = sym_string(&v, h->build_id);
	buf_puts(&d->line, ": ");
	label_escape(&d->line, path ? path : "?");
	buf_printf(&d->line, ", %s, build-id ",
		   h->role < sizeof(roles) / sizeof(*roles) ? roles[h->role] : "?");
	label_escape(&d->line, id && *id ? id : "none");
	buf_printf(&d->line, ", %u segments, %u functions, %u line rows in %u files", h->n_segs,
		   h->n_fns, h->n_lines, h->n_files);
	end_line(d);
}

static void print_chunk(struct dumping *d, const struct chunk *c, uint64_t bytes, struct err *e)
{
	const bool known = c->kind < N_CHUNKS && chunks[c->kind];

	buf_printf(&d->line, "%*" PRIu64 "%*s%-9s ", OFFSET, d->offset, PLACE + BLOCK - OFFSET, "",
		   known ? chunks[c->kind] : "?");
	buf_printf(&d->line, "%" PRIu64 " bytes in the file, ", bytes);
	if (c->kind == CHUNK_STREAM) {
		buf_printf(&d->line, "%zu words", c->size / 4);
		return end_line(d);
	}
	buf_printf(&d->line, "%zu unpacked", c->size);
	if (c->kind == CHUNK_SYMBOLS)
		return add_symbols(d, c, e);
	if (known) {
		buf_puts(&d->line, ": ");
		dump_json(&d->line, c->data, c->size);
	} else {
		buf_printf(&d->line, ": kind %u, which readers skip", (unsigned)c->kind);
	}
	end_line(d);
}

static void dump_chunk(struct dumping *d, const struct chunk *c, uint64_t end, struct err *e)
{
	const bool before = end <= d->o->from;
	size_t from = 0;

	if (!before && wants_chunk(d, c->kind))
		print_chunk(d, c, end - d->offset, e);
	if (c->kind != CHUNK_STREAM)
		return;
	if (before)
		from = SIZE_MAX;
	else if (d->offset <= d->o->from)
		from = d->o->from_word;
	dump_stream(d, c, from, e);
}

/* ---- the file ---- */

static int dump_chunks(struct dumping *d, struct trace_reader *r, struct err *e)
{
	uint64_t after = trace_reader_bytes(r);
	struct chunk c;
	struct err end;
	int code;

	while (d->offset = after, (code = trace_reader_next(r, &c, &end)) > 0) {
		after = trace_reader_bytes(r);
		dump_chunk(d, &c, after, e);
		if (d->line.failed)
			return err_set(e, -ENOMEM, "%s: out of memory", d->name);
		if (ferror(d->o->out))
			return err_set(e, -EPIPE, "the output could not be written");
	}
	if (d->code)
		return d->code;
	if (code < 0 && e)
		*e = end;
	if (code < 0 || !trace_reader_cut(r))
		return code;
	return err_set(e, -EBADMSG,
		       "%s: cut off: the chunk at offset %" PRIu64
		       " extends past the end of the file; everything before it was read",
		       d->name, d->offset);
}

int dump_trace(const struct dump_opts *o, int fd, const char *name, struct err *e)
{
	struct dumping d = { .o = o, .name = name, .block = NO_BLOCK };
	struct trace_reader *r = trace_reader_new(fd, name, e);
	int code;

	if (!r)
		return -EBADMSG;
	code = dump_chunks(&d, r, e);
	trace_reader_free(r);
	buf_free(&d.line);
	free(d.addrs);
	return code;
}
