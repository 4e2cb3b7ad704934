// SPDX-License-Identifier: GPL-2.0-or-later
/* The trace file: what was written reads back, and anything cut off, damaged or forged is reported,
 * never trusted. */
#include "trace/reader.h"
#include "trace/writer.h"

#include <errno.h>
#include <fcntl.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>
#include <zstd.h>
#include <cmocka.h>

#include "base/err.h"

#define MANY_WORDS (300u << 10) /* more than one chunk */

/* ---- a trace of five chunks ---- */

static int memory_file(void)
{
	int fd = memfd_create("trace", MFD_CLOEXEC);

	assert_true(fd >= 0);
	return fd;
}

struct expected {
	enum chunk_kind kind;
	const void *bytes;
	size_t n;
};

static const uint32_t some_words[] = { 1, 2, 3, TRACE_EVENT | REC_STOP << 24 },
		      more_words[] = { 4, 5 };
static const struct expected small[] = {
	{ CHUNK_META, "{\"a\":1}", 7 },
	{ CHUNK_SYMBOLS, "names", 5 },
	{ CHUNK_STREAM, some_words, sizeof(some_words) },
	{ CHUNK_STREAM, more_words, sizeof(more_words) },
	{ CHUNK_END, "{}", 2 },
};
#define N_SMALL (sizeof(small) / sizeof(small[0]))

/* Writes the small trace; ends[i] is the file offset of the end of chunk i, ends[-1] the start of
 * the first. */
static int write_small(uint64_t *ends)
{
	int fd = memory_file();
	struct err e;
	struct trace_writer *w = trace_writer_new(fd, "small", &e);

	assert_non_null(w);
	ends[-1] = trace_writer_bytes(w);
	for (size_t i = 0; i < N_SMALL; i++) {
		if (small[i].kind == CHUNK_STREAM) {
			assert_int_equal(trace_write_words(w, small[i].bytes, small[i].n / 4, &e),
					 0);
			assert_int_equal(trace_writer_flush(w, &e), 0);
		} else {
			assert_int_equal(
				trace_write_chunk(w, small[i].kind, small[i].bytes, small[i].n, &e),
				0);
		}
		ends[i] = trace_writer_bytes(w);
	}
	trace_writer_free(w);
	assert_true(lseek(fd, 0, SEEK_END) == (off_t)ends[N_SMALL - 1]);
	return fd;
}

static void assert_chunk(const struct chunk *c, const struct expected *x)
{
	assert_int_equal(c->kind, x->kind);
	assert_int_equal(c->size, x->n);
	assert_memory_equal(c->data, x->bytes, x->n);
}

/* Returns how many chunks of the small trace are read before the end (*code 0) or an error. */
static size_t read_small(int fd, int *code, int *cut, struct err *e)
{
	struct trace_reader *r = trace_reader_new(fd, "small", e);
	struct chunk c;
	size_t n = 0;

	assert_non_null(r);
	while ((*code = trace_reader_next(r, &c, e)) > 0)
		assert_chunk(&c, &small[n++]);
	*cut = trace_reader_cut(r);
	trace_reader_free(r);
	return n;
}

static void round_trip(void **state)
{
	uint64_t ends[1 + N_SMALL];
	int fd = write_small(ends + 1), code, cut;

	(void)state;
	assert_int_equal(read_small(fd, &code, &cut, NULL), N_SMALL);
	assert_int_equal(code, 0);
	assert_int_equal(cut, 0);
	close(fd);
}

/* Collected words are flushed before another chunk; too many words for one chunk make two. */
static void gathered(void **state)
{
	uint32_t *words = calloc(MANY_WORDS, sizeof(*words)), next = 0;
	int fd = memory_file();
	struct trace_writer *w = trace_writer_new(fd, "many", NULL);
	struct trace_reader *r;
	struct chunk c;

	(void)state;
	for (uint32_t i = 0; i < MANY_WORDS; i++)
		words[i] = i;
	for (uint32_t i = 0; i < MANY_WORDS; i += 1024)
		assert_int_equal(trace_write_words(w, words + i, 1024, NULL), 0);
	assert_int_equal(trace_write_chunk(w, CHUNK_END, "", 0, NULL), 0);
	assert_int_equal(trace_write_words(w, words, MANY_WORDS, NULL), 0); /* as a whole */
	trace_writer_free(w);

	r = trace_reader_new(fd, "many", NULL);
	while (trace_reader_next(r, &c, NULL) == 1 && c.kind == CHUNK_STREAM)
		for (size_t i = 0; i < c.size / 4; i++)
			assert_int_equal(((const uint32_t *)c.data)[i], next++);
	assert_int_equal(next, MANY_WORDS);
	assert_int_equal(c.kind, CHUNK_END);
	assert_int_equal(c.size, 0);
	assert_int_equal(trace_reader_next(r, &c, NULL), 1);
	assert_int_equal(c.size, MANY_WORDS * 4);
	assert_int_equal(trace_reader_next(r, &c, NULL), 0);
	assert_true(trace_reader_bytes(r) == (uint64_t)lseek(fd, 0, SEEK_END));
	trace_reader_free(r);
	close(fd);
	free(words);
}

static void too_long(void **state)
{
	int fd = memory_file();
	struct err e;
	struct trace_writer *w = trace_writer_new(fd, "f", &e);

	(void)state;
	assert_int_equal(trace_write_chunk(w, CHUNK_META, "", CHUNK_RAW_MAX + 1u, &e), -EFBIG);
	assert_string_equal(e.text, "f: a chunk of 67108865 bytes is too long");
	trace_writer_free(w);
	close(fd);
}

/* ---- cut off and damaged ---- */

static void cut_anywhere(void **state)
{
	uint64_t ends[1 + N_SMALL];
	int fd = write_small(ends + 1), code, cut;
	struct err e;

	(void)state;
	for (uint64_t len = ends[N_SMALL]; len-- > 0;) {
		size_t whole = 0;

		assert_int_equal(ftruncate(fd, len), 0);
		if (len < ends[0]) {
			assert_null(trace_reader_new(fd, "cut", &e));
			assert_string_equal(e.text,
					    "cut: not a ringtrip trace (it does not begin with "
					    "\"RINGTRIP\")");
			continue;
		}
		while (ends[1 + whole] <= len)
			whole++;
		assert_int_equal(read_small(fd, &code, &cut, &e), whole);
		assert_int_equal(code, 0);
		assert_int_equal(!!cut, len != ends[whole]);
	}
	close(fd);
}

/* At most the chunks before the changed byte are read. An unknown kind is passed on: a later
 * version may have added it. */
static void changed_byte(void **state)
{
	uint64_t ends[1 + N_SMALL], size;
	int fd = write_small(ends + 1);
	struct err e;

	(void)state;
	size = ends[N_SMALL];
	for (uint64_t at = ends[0]; at < size; at++) {
		struct trace_reader *r;
		struct chunk c;
		unsigned char b;
		size_t n = 0;
		int code;

		assert_int_equal(pread(fd, &b, 1, at), 1);
		b ^= 0x81;
		assert_int_equal(pwrite(fd, &b, 1, at), 1);
		r = trace_reader_new(fd, "changed", &e);
		while ((code = trace_reader_next(r, &c, &e)) > 0 && ends[1 + n] <= at)
			assert_chunk(&c, &small[n++]);
		if (code > 0)
			assert_memory_equal(c.data, small[n].bytes, small[n].n);
		else
			assert_true(code == -EBADMSG || trace_reader_cut(r));
		trace_reader_free(r);
		b ^= 0x81;
		assert_int_equal(pwrite(fd, &b, 1, at), 1);
	}
	close(fd);
}

static void assert_refused(int fd, uint64_t at, const struct chunk_head *head, const char *why)
{
	char text[200];
	int code, cut;
	struct err e;

	assert_int_equal(pwrite(fd, head, sizeof(*head), at), sizeof(*head));
	assert_int_equal(read_small(fd, &code, &cut, &e), 1);
	assert_int_equal(code, -EBADMSG);
	snprintf(text, sizeof(text),
		 "small: damaged at offset %llu: %s; everything before it was read",
		 (unsigned long long)at, why);
	assert_string_equal(e.text, text);
}

/* Corrupts the head of the second chunk. */
static void lying_heads(void **state)
{
	uint64_t ends[1 + N_SMALL];
	int fd = write_small(ends + 1);
	struct chunk_head good, bad;
	static const char no_chunk[] = "no chunk begins here",
			  other_size[] = "a chunk does not decompress to the size in its head",
			  not_words[] = "a stream chunk is not a whole number of words";

	(void)state;
	assert_int_equal(pread(fd, &good, sizeof(good), ends[1]), sizeof(good));
#define LIE(field, value, why)                          \
	do {                                            \
		bad = good;                             \
		bad.field = value;                      \
		assert_refused(fd, ends[1], &bad, why); \
	} while (0)
	LIE(magic, 0, no_chunk);
	LIE(raw_len, CHUNK_RAW_MAX + 1, no_chunk);
	LIE(len, UINT32_MAX, no_chunk);
	LIE(raw_len, good.raw_len - 1, other_size);
	LIE(raw_len, good.raw_len + 1, other_size);
	LIE(raw_len, 0, other_size);
	LIE(len, good.len - 1, other_size);
	LIE(len, 0, other_size);
	LIE(kind, CHUNK_STREAM, not_words);
#undef LIE
	close(fd);
}

/* A wrong but possible length: the file ends before it. */
static void lying_length(void **state)
{
	uint64_t ends[1 + N_SMALL];
	int fd = write_small(ends + 1), code, cut;
	uint32_t len = CHUNK_RAW_MAX;

	(void)state;
	assert_int_equal(pwrite(fd, &len, 4, ends[1] + offsetof(struct chunk_head, len)), 4);
	assert_int_equal(read_small(fd, &code, &cut, NULL), 1);
	assert_int_equal(code, 0);
	assert_true(cut);
	close(fd);
}

static void other_version(void **state)
{
	uint64_t ends[1 + N_SMALL];
	int fd = write_small(ends + 1);
	uint32_t version = TRACE_VERSION + 1;
	struct err e;

	(void)state;
	assert_int_equal(pwrite(fd, &version, 4, offsetof(struct file_head, version)), 4);
	assert_null(trace_reader_new(fd, "new", &e));
	assert_string_equal(
		e.text,
		"new: the trace has version 6, this ringtrip reads version 1 to 5; record it "
		"again");
	close(fd);
}

/* A version 1 file is a version 4 file without the records added since. */
static void older_version(void **state)
{
	uint64_t ends[1 + N_SMALL];
	int fd = write_small(ends + 1);
	struct trace_reader *r;
	uint32_t version = 1;
	struct err e;

	(void)state;
	assert_int_equal(pwrite(fd, &version, 4, offsetof(struct file_head, version)), 4);
	r = trace_reader_new(fd, "old", &e);
	assert_non_null(r);
	trace_reader_free(r);
	close(fd);
}

static void disk_full(void **state)
{
	int fd = memory_file(), full = open("/dev/full", O_WRONLY | O_CLOEXEC);
	struct trace_writer *w;
	struct err e;
	uint64_t before;
	static const char why[] =
		"t: the trace could not be written: No space left on device. What was "
		"written so far can be shown";

	(void)state;
	assert_true(full >= 0);
	assert_null(trace_writer_new(full, "t", &e));
	assert_string_equal(e.text, why);
	w = trace_writer_new(fd, "t", &e);
	before = trace_writer_bytes(w);
	dup2(full, fd);
	assert_int_equal(trace_write_words(w, some_words, 4, &e), 0);
	assert_int_equal(trace_writer_flush(w, &e), -ENOSPC);
	assert_string_equal(e.text, why);
	assert_int_equal(trace_write_chunk(w, CHUNK_END, "{}", 2, &e), -ENOSPC);
	assert_true(trace_writer_bytes(w) == before);
	trace_writer_free(w);
	close(fd);
	close(full);
}

static void unreadable(void **state)
{
	struct err e;

	(void)state;
	assert_null(trace_reader_new(-1, "gone", &e));
	assert_string_equal(e.text, "gone: Bad file descriptor");
}

/* ---- words ---- */

#define WORDS(type, n) (TRACE_EVENT | (uint32_t)(type) << 24 | (n))

/* Runs words_next on a single record; returns its type, or -EBADMSG. */
static int one_record(const uint32_t *words, size_t n)
{
	const uint32_t *payload;
	size_t at = 0, n_payload;
	uint32_t id;
	int type = words_next(words, n, &at, &id, &payload, &n_payload);

	if (type > 0) {
		assert_ptr_equal(payload, words + 1);
		assert_int_equal(at, 1 + n_payload);
		assert_int_equal(words_next(words, at, &at, &id, &payload, &n_payload), -1);
	}
	return type;
}

static const struct {
	enum rec_type type;
	size_t least;
	size_t count; /* offset of the number of bytes that follow; 0: none follow */
} recs[] = {
	{ REC_BLOCK, sizeof(struct rec_block), offsetof(struct rec_block, n_bytes) },
	{ REC_START, sizeof(struct rec_start), 0 },
	{ REC_STOP, 0, 0 },
	{ REC_INTR, sizeof(struct rec_intr), 0 },
	{ REC_TASK, sizeof(struct rec_task), 0 },
	{ REC_SWITCH, sizeof(struct rec_switch), 0 },
	{ REC_SYSENTER, sizeof(struct rec_sysenter), 0 },
	{ REC_SYSEXIT, sizeof(struct rec_sysexit), 0 },
	{ REC_MEM, sizeof(struct rec_mem), offsetof(struct rec_mem, len) },
	{ REC_FILE, sizeof(struct rec_file), offsetof(struct rec_file, path_len) },
	{ REC_EXEC, sizeof(struct rec_exec), offsetof(struct rec_exec, path_len) },
	{ REC_WAKE, sizeof(struct rec_wake), 0 },
	{ REC_MAIL, sizeof(struct rec_mail), offsetof(struct rec_mail, n_bytes) },
	{ REC_COUNT, sizeof(struct rec_count), 0 },
	{ REC_LOST, sizeof(struct rec_lost), 0 },
	{ REC_KNOWN, sizeof(struct rec_known), offsetof(struct rec_known, path_len) },
	{ REC_KNOWN, sizeof(struct rec_known), offsetof(struct rec_known, name_len) },
	{ REC_FD, sizeof(struct rec_fd), 0 },
	{ REC_FORK, sizeof(struct rec_fork), 0 },
	{ REC_INPUT, sizeof(struct rec_input), offsetof(struct rec_input, n_bytes) },
	{ REC_STACK, sizeof(struct rec_stack), 0 },
	{ REC_UNTOUCHED, sizeof(struct rec_untouched), 0 },
};
#define N_RECS (sizeof(recs) / sizeof(recs[0]))
_Static_assert(N_RECS == REC_TYPES /* REC_KNOWN twice */, "every type of record is tried");

static void records(void **state)
{
	(void)state;
	for (size_t i = 0; i < N_RECS; i++) {
		uint32_t words[1 + 1024] = { 0 }, n = recs[i].least / 4;

		assert_int_equal(recs[i].least % 4, 0);
		words[0] = WORDS(recs[i].type, n);
		assert_int_equal(one_record(words, 1 + n), recs[i].type);
		assert_int_equal(one_record(words, n),
				 n ? -EBADMSG : -1);   /* the chunk ends in it */
		words[0] = WORDS(recs[i].type, n + 3); /* a later version may add */
		assert_int_equal(one_record(words, 4 + n), recs[i].type);
		if (n) {
			words[0] = WORDS(recs[i].type, n - 1);
			assert_int_equal(one_record(words, 1 + n), -EBADMSG);
			words[0] = WORDS(recs[i].type, 0);
			assert_int_equal(one_record(words, 1 + n), -EBADMSG);
		}
	}
}

/* The data after the struct has the length that the struct says. */
static void records_with_bytes(void **state)
{
	static const uint32_t lies[] = { 9, 0x7fffffff, 0x80000000, 0xfffffffc, 0xffffffff };

	(void)state;
	for (size_t i = 0; i < N_RECS; i++) {
		uint32_t words[1 + 1024] = { 0 }, n = recs[i].least / 4;
		uint32_t *count = words + 1 + recs[i].count / 4;

		if (!recs[i].count)
			continue;
		words[0] = WORDS(recs[i].type, n + 2);
		*count = 8;
		assert_int_equal(one_record(words, 3 + n), recs[i].type);
		for (size_t j = 0; j < sizeof(lies) / sizeof(lies[0]); j++) {
			*count = lies[j];
			assert_int_equal(one_record(words, 3 + n), -EBADMSG);
		}
	}
}

/* A block is followed by its code and one byte per instruction: the sum of the two counts must not
 * wrap. */
static void block_counts(void **state)
{
	struct {
		uint32_t head;
		struct rec_block b;
		uint32_t bytes[2];
	} w = { .head = WORDS(REC_BLOCK, sizeof(struct rec_block) / 4 + 2) };

	(void)state;
	w.b.n_bytes = 6;
	w.b.n_insns = 2;
	assert_int_equal(one_record(&w.head, sizeof(w) / 4), REC_BLOCK);
	w.b.n_insns = 3;
	assert_int_equal(one_record(&w.head, sizeof(w) / 4), -EBADMSG);
	w.b.n_bytes = 0xffffffff;
	w.b.n_insns = 1;
	assert_int_equal(one_record(&w.head, sizeof(w) / 4), -EBADMSG);
}

static void other_words(void **state)
{
	const uint32_t ids[] = { 0, 0x7fffffff }, none = WORDS(0, 0), later = WORDS(REC_TYPES, 0),
		       last = WORDS(0x7f, TRACE_WORDS_MAX);
	const uint32_t *payload;
	size_t at = 0, n;
	uint32_t id = 5;

	(void)state;
	assert_int_equal(words_next(ids, 2, &at, &id, &payload, &n), 0);
	assert_int_equal(id, 0);
	assert_int_equal(words_next(ids, 2, &at, &id, &payload, &n), 0);
	assert_int_equal(id, 0x7fffffff);
	assert_int_equal(words_next(ids, 2, &at, &id, &payload, &n), -1);
	assert_int_equal(one_record(&none, 1), -EBADMSG);
	assert_int_equal(one_record(&later, 1), -EBADMSG);
	assert_int_equal(one_record(&last, 1), -EBADMSG);
}

/* ---- symbols ---- */

struct symbols {
	struct sym_head head;
	struct sym_seg seg;
	struct sym_fn fn[2];
	struct sym_line line;
	uint32_t file;
	char strings[12];
};

static struct symbols good_symbols(void)
{
	struct symbols s = { .head = { .path = 0,
				       .build_id = 0xffffffff,
				       .interp = 0xffffffff,
				       .n_segs = 1,
				       .n_fns = 2,
				       .n_files = 1,
				       .n_lines = 1,
				       .n_bytes = 12 } };

	s.fn[1].name = 3;
	memcpy(s.strings, "/p\0main\0a.c", 12);
	s.file = 8;
	return s;
}

static int view_of(const struct symbols *s, size_t size, struct sym_view *v)
{
	void *copy = malloc(size ? size : 1); /* exactly its size, for the sanitizer */
	struct err e = { "" };
	int r;

	memcpy(copy, s, size);
	r = sym_view_of(&(struct chunk){ CHUNK_SYMBOLS, copy, size }, v, &e);
	assert_int_equal(!r, !e.text[0]);
	free(copy);
	return r;
}

static void symbols_fit(void **state)
{
	struct symbols s = good_symbols();
	struct chunk c = { CHUNK_SYMBOLS, &s, offsetof(struct symbols, strings) + 12 };
	struct sym_view v;

	(void)state;
	assert_int_equal(sym_view_of(&c, &v, NULL), 0);
	assert_ptr_equal(v.segs, &s.seg);
	assert_ptr_equal(v.fns, s.fn);
	assert_ptr_equal(v.lines, &s.line);
	assert_ptr_equal(v.files, &s.file);
	assert_string_equal(sym_string(&v, v.head->path), "/p");
	assert_string_equal(sym_string(&v, v.fns[1].name), "main");
	assert_string_equal(sym_string(&v, v.files[0]), "a.c");
	assert_string_equal(sym_string(&v, 11), "");
	assert_null(sym_string(&v, 12));
	assert_null(sym_string(&v, 0xffffffff));
}

static void symbols_lie(void **state)
{
	static const uint32_t lies[] = { 0,          5,          0x08000000, 0x10000000,
					 0x7fffffff, 0xfffffffe, 0xffffffff };
	const size_t size = offsetof(struct symbols, strings) + 12,
		     from = offsetof(struct sym_head, n_segs) / 4;
	struct symbols s;
	struct sym_view v;

	(void)state;
	for (size_t n = 0; n < size; n++) {
		s = good_symbols();
		assert_int_equal(view_of(&s, n, &v), -EBADMSG);
	}
	for (size_t field = from; field < from + 5; field++)
		for (size_t i = 0; i < sizeof(lies) / sizeof(lies[0]); i++) {
			s = good_symbols();
			memcpy((char *)&s + 4 * field, &lies[i], sizeof(lies[i]));
			assert_int_equal(view_of(&s, size, &v), -EBADMSG);
		}
	s = good_symbols();
	s.strings[11] = 'x'; /* the last string is not terminated */
	assert_int_equal(view_of(&s, size, &v), -EBADMSG);
	s = good_symbols();
	s.head.n_files = 4; /* lengths that fit, but no strings at all */
	s.head.n_bytes = 0;
	assert_int_equal(view_of(&s, size, &v), -EBADMSG);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(round_trip),         cmocka_unit_test(gathered),
		cmocka_unit_test(too_long),           cmocka_unit_test(cut_anywhere),
		cmocka_unit_test(changed_byte),       cmocka_unit_test(lying_heads),
		cmocka_unit_test(lying_length),       cmocka_unit_test(other_version),
		cmocka_unit_test(older_version),      cmocka_unit_test(disk_full),
		cmocka_unit_test(unreadable),         cmocka_unit_test(records),
		cmocka_unit_test(records_with_bytes), cmocka_unit_test(block_counts),
		cmocka_unit_test(other_words),        cmocka_unit_test(symbols_fit),
		cmocka_unit_test(symbols_lie),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
