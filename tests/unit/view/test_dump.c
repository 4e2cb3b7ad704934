// SPDX-License-Identifier: GPL-2.0-or-later
/* Bytes of a trace in, the lines of its dump out. */
#include <errno.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

#include <cmocka.h>

#include "base/err.h"
#include "trace/reader.h"
#include "trace/writer.h"
#include "view/dump.h"

/* ---- traces ---- */

struct made {
	int fd;
	struct trace_writer *w;
	uint64_t at, end;                     /* start and end of the second chunk */
	char first[96], second[96], stop[96]; /* lines of two streams */
};

static void begin(struct made *m)
{
	m->fd = memfd_create("trace", MFD_CLOEXEC);
	m->w = trace_writer_new(m->fd, "made", NULL);
	assert_non_null(m->w);
}

static int set_up(void **state)
{
	*state = calloc(1, sizeof(struct made));
	begin(*state);
	return 0;
}

static int tear_down(void **state)
{
	struct made *m = *state;

	trace_writer_free(m->w);
	close(m->fd);
	free(m);
	return 0;
}

/* Adds a record: a struct and the bytes after it, padded to words. */
static void record(struct made *m, enum rec_type type, const void *head, size_t n,
		   const void *bytes, size_t n_bytes)
{
	uint32_t words[1024] = { 0 };
	const size_t n_words = (n + n_bytes + 3) / 4;

	assert_true(n_words < 1024);
	words[0] = TRACE_EVENT | (uint32_t)type << 24 | n_words;
	if (n)
		memcpy(words + 1, head, n);
	if (n_bytes)
		memcpy((uint8_t *)(words + 1) + n, bytes, n_bytes);
	assert_int_equal(trace_write_words(m->w, words, n_words + 1, NULL), 0);
}

static void runs(struct made *m, uint32_t id)
{
	assert_int_equal(trace_write_words(m->w, &id, 1, NULL), 0);
}

/* Sets *text, which the caller frees; returns what dump_trace() returns. */
static int dump(struct made *m, struct dump_opts o, char **text, struct err *e)
{
	size_t n;
	int code;

	assert_int_equal(trace_writer_flush(m->w, NULL), 0);
	*text = NULL;
	o.out = open_memstream(text, &n);
	code = dump_trace(&o, m->fd, "made", e);
	fclose(o.out);
	return code;
}

static void assert_dump(struct made *m, struct dump_opts o, const char *expected)
{
	struct err e = { "" };
	char *text;
	int code = dump(m, o, &text, &e);

	assert_string_equal(text, expected);
	assert_string_equal(e.text, "");
	assert_int_equal(code, 0);
	free(text);
}

/* The same, expected in pieces. */
#define ASSERT_DUMP(m, o, ...) assert_pieces(m, o, (const char *[]){ __VA_ARGS__, NULL })

static void assert_pieces(struct made *m, struct dump_opts o, const char **pieces)
{
	char expected[2048] = "";

	for (; *pieces; pieces++)
		strncat(expected, *pieces, sizeof(expected) - strlen(expected) - 1);
	assert_dump(m, o, expected);
}

static uint64_t type_bit(const char *name)
{
	for (size_t i = 0; dump_type(i); i++)
		if (!strcmp(dump_type(i), name))
			return (uint64_t)1 << i;
	fail_msg("no type %s", name);
	return 0;
}

/* ---- what each record says ---- */

#define TASK 0xffff888003dfb000

/* A single record in a stream; `says`: the text after its name. */
static void assert_says(enum rec_type type, const void *head, size_t n, const void *bytes,
			size_t n_bytes, const char *says)
{
	struct made m;
	char expected[512];
	struct err e;
	char *text;
	int code;

	begin(&m);
	record(&m, type, head, n, bytes, n_bytes);
	code = dump(&m, (struct dump_opts){ .blocks = true }, &text, &e);
	snprintf(expected, sizeof(expected), "          16:0                    %s\n", says);
	assert_int_equal(code, 0);
	assert_string_equal(strchr(text, '\n') + 1, expected);
	free(text);
	trace_writer_free(m.w);
	close(m.fd);
}

#define SAYS(type, head, bytes, says) \
	assert_says(type, &head, sizeof(head), bytes, sizeof(bytes) - 1, says)

static void what_runs(void **state)
{
	struct rec_block block = {
		.id = 7, .n_insns = 2, .addr = 0xffffffff81000040, .n_bytes = 5
	};
	struct rec_start start = { .task = TASK, .idt = { [3] = 1, [14] = 1 } };
	struct rec_intr fault = { 14, 7, 0x401000, 0x33, 0x246, 0x7ffd0000, 0x2b, 0 };
	struct rec_intr timer = { 236, 0, 0x401000, 0x33, 0x246, 0x7ffd0000, 0x2b, 99 };
	struct rec_task task = { TASK, 0x1000, 84, 83, 1, "hel\033o" };
	struct rec_switch to = { TASK };
	struct rec_wake wake = { TASK };
	struct rec_fork made = { TASK };
	struct rec_stack loaded = { 0x7ffd0000, 0x600000, STACK_LOADED };
	struct rec_stack cut = { 0x7ffd0000, 0, STACK_MOVED };
	struct rec_untouched untouched = { .addr = 0x555555556004, .len = 20 };
	struct rec_count count = { 1234 };
	struct rec_lost lost = { 5 };
	struct rec_input typed = { 12, INPUT_IS_BYTES, 4 }, end = { 13, INPUT_IS_END, 0 };

	(void)state;
	SAYS(REC_BLOCK, block, "12345\3\2",
	     "BLOCK     7: ffffffff81000040, 2 instructions, 5 bytes");
	SAYS(REC_START, start, "", "START     task ffff888003dfb000 runs, 2 interrupt handlers");
	assert_says(REC_STOP, NULL, 0, NULL, 0, "STOP");
	SAYS(REC_INTR, fault, "",
	     "INTR      vector 14 (page fault), error 0x7, ip 401000, cs 0x33, flags 0x246, "
	     "sp 7ffd0000, ss 0x2b");
	SAYS(REC_INTR, timer, "",
	     "INTR      vector 236, ip 401000, cs 0x33, flags 0x246, sp 7ffd0000, ss 0x2b, "
	     "count 99");
	SAYS(REC_TASK, task, "",
	     "TASK      ffff888003dfb000: pid 84, thread group 83, parent 1, mm 1000, "
	     "\"hel\\33o\"");
	SAYS(REC_SWITCH, to, "", "SWITCH    to ffff888003dfb000");
	SAYS(REC_WAKE, wake, "", "WAKE      task ffff888003dfb000");
	SAYS(REC_FORK, made, "", "FORK      makes task ffff888003dfb000");
	SAYS(REC_STACK, loaded, "", "STACK     pointer from 7ffd0000 to 600000, loaded");
	SAYS(REC_STACK, cut, "", "STACK     pointer from 7ffd0000 to where the next INTR says");
	SAYS(REC_UNTOUCHED, untouched, "", "UNTOUCHED 555555556004, 20 bytes in no page yet");
	SAYS(REC_COUNT, count, "", "COUNT     1234 instructions");
	SAYS(REC_LOST, lost, "", "LOST      5 words");
	SAYS(REC_INPUT, typed, "ls\n\004",
	     "INPUT     call 12 was given 0 bytes, length 4: \"ls\\n\\4\"");
	SAYS(REC_INPUT, end, "", "INPUT     call 13 was given 1 the end");
}

static struct rec_sysenter call_of(uint32_t abi, uint64_t nr, uint64_t di, uint64_t si, uint64_t dx)
{
	return (struct rec_sysenter){
		.task = TASK,
		.clock = 8,
		.regs_at = 0xffffc90000013f58,
		.regs = { [R_ORIG_AX] = nr,
			  [R_DI] = di,
			  [R_SI] = si,
			  [R_DX] = dx,
			  [R_BX] = di,
			  [R_CX] = si,
			  [R_IP] = 0x401234,
			  [R_SP] = 0x7ffd1000 },
		.abi = abi,
	};
}

#define BEHIND                                                                 \
	", task ffff888003dfb000, ip 401234, sp 7ffd1000, clock 8, registers " \
	"at ffffc90000013f58"

static void calls(void **state)
{
	struct rec_sysenter connect = call_of(0, 42, 3, 0x7ffd2000, 16);
	struct rec_sysenter sub = call_of(1, 102, 3, 0xffff00007ffd2000, 0);
	struct rec_sysenter x32 = call_of(2, 0x40000003, 5, 0, 0),
			    no_call = call_of(0, 4000, 1, 2, 3);
	struct rec_sysenter no_abi = call_of(77, 1, 1, 2, 3);
	struct rec_sysexit failed = { TASK, -111 }, good = { TASK, 16 }, odd = { TASK, -4096 };
	struct rec_mem mem = { 0x7ffd2000, 6, 1 }, when = { 0x7ffd2000, 0, 9 };
	struct rec_mem longer = { 0x7ffd2000, 40, 0 };
	struct rec_exec exec = { .task = TASK, .mm = 0x1000, .path_len = 9 };

	(void)state;
	connect.sockets = ACTS_ON_SOCKET;
	no_call.sockets = SOCKETS_UNKNOWN;
	SAYS(REC_SYSENTER, connect, "",
	     "SYSENTER  x86-64 42 connect(0x3, 0x7ffd2000, 0x10)" BEHIND ", acts on a socket");
	SAYS(REC_SYSENTER, sub, "", "SYSENTER  i386 102 socketcall(0x3, 0x7ffd2000)" BEHIND);
	SAYS(REC_SYSENTER, x32, "", "SYSENTER  x32 3 close(0x5)" BEHIND);
	SAYS(REC_SYSENTER, no_call, "",
	     "SYSENTER  x86-64 4000 ?(0x1, 0x2, 0x3, 0x0, 0x0, 0x0)" BEHIND
	     ", arguments not readable");
	SAYS(REC_SYSENTER, no_abi, "",
	     "SYSENTER  unknown ABI 1 ?(0x1, 0x2, 0x3, 0x0, 0x0, 0x0)" BEHIND);
	SAYS(REC_SYSEXIT, failed, "", "SYSEXIT   task ffff888003dfb000: -111 ECONNREFUSED");
	SAYS(REC_SYSEXIT, good, "", "SYSEXIT   task ffff888003dfb000: 16");
	SAYS(REC_SYSEXIT, odd, "", "SYSEXIT   task ffff888003dfb000: -4096");
	SAYS(REC_MEM, mem, "hel\0\033o", "MEM       7ffd2000, 6 bytes at exit: \"hel\\0\\33o\"");
	SAYS(REC_MEM, when, "", "MEM       7ffd2000, 0 bytes ?: \"\"");
	SAYS(REC_MEM, longer, "0123456789012345678901234567890123456789",
	     "MEM       7ffd2000, 40 bytes at entry: \"01234567890123456789012345678901\"...");
	SAYS(REC_EXEC, exec, "/bin/true",
	     "EXEC      task ffff888003dfb000, mm 1000, \"/bin/true\"");
}

static void files(void **state)
{
	struct rec_file file = { .fd = 3, .ino = 20, .path_len = 4 };
	struct rec_file sock = {
		.fd = 4, .kind = FILE_SOCKET, .ino = 21, .family = 2, .type = 1, .protocol = 6
	};
	struct rec_known disk = { .file = 0x10,
				  .ino = 5,
				  .mode = 0100644,
				  .rdev = 8 << 20 | 1,
				  .deleted = 1,
				  .path_len = 4 };
	struct rec_known tcp = { .file = 0x20,
				 .kind = FILE_SOCKET,
				 .family = 2,
				 .type = 1,
				 .protocol = 6,
				 .state = 1,
				 .local_port = 0x8913,
				 .local = { 127, 1 },
				 .proto = "TCP",
				 .path_len = 3,
				 .name_len = 2 };
	struct rec_known pidfd = {
		.file = 0x28, .kind = FILE_PIDFD, .mode = 0600, .port_id = 42, .path_len = 2
	};
	struct rec_known odd = { .file = 0x30, .kind = 9 };
	struct rec_fd fd = { -100, 0, 0x10 };

	(void)state;
	SAYS(REC_FILE, file, "/a\nb", "FILE      3: file, inode 20, \"/a\\nb\"");
	SAYS(REC_FILE, sock, "",
	     "FILE      4: socket, inode 21, family 2, type 1, protocol 6, \"\"");
	SAYS(REC_KNOWN, disk, "/x/y",
	     "KNOWN     10: file, inode 5, mode 0100644, device 8:1, deleted, \"/x/y\"");
	SAYS(REC_KNOWN, tcp, "a:b\0n",
	     "KNOWN     20: socket, inode 0, mode 00, device 0:0, family 2, type 1, protocol 6 "
	     "\"TCP\", state 1, local 7f010000000000000000000000000000 port 5001, peer "
	     "00000000000000000000000000000000 port 0, netlink port 0, peer's inode 0, \"a:b\", "
	     "name \"\\0n\"");
	SAYS(REC_KNOWN, pidfd, "pf",
	     "KNOWN     28: pidfd, inode 0, mode 0600, device 0:0, process 42, \"pf\"");
	SAYS(REC_KNOWN, odd, "", "KNOWN     30: ?, inode 0, mode 00, device 0:0, \"\"");
	SAYS(REC_FD, fd, "", "FD        -100 at entry: file 10");
}

static void mail(void **state)
{
	struct rec_mail output = { 4, 1, 3, 3 }, quit = { 3, 0, 0, 0 }, odd = { 99, 0, 0, 0 };

	(void)state;
	SAYS(REC_MAIL, output, "hi\n", "MAIL      4 output, argument 1, length 3: \"hi\\n\"");
	SAYS(REC_MAIL, quit, "", "MAIL      3 quit, argument 0, length 0");
	SAYS(REC_MAIL, odd, "", "MAIL      99 ?, argument 0, length 0");
}

/* ---- the environment ---- */

static void exec_memory(struct made *m, uint64_t addr, const void *bytes, uint32_t n)
{
	struct rec_mem mem = { addr, n, 0 };

	record(m, REC_MEM, &mem, sizeof(mem), bytes, n);
}

/* An execve shows its path and argv, and nothing stored elsewhere, nor what follows the NUL of a
 * word. */
static void no_environment(void **state)
{
	static const uint64_t argv[] = { 0x5000, 0x5010, 0 }, envp[] = { 0x6000, 0 };
	struct rec_sysenter execve = call_of(0, 59, 0x4000, 0x4100, 0x4200);
	struct rec_sysenter read = call_of(0, 0, 0, 0x6000, 64);
	struct made *m = *state;
	struct err e;
	int code;
	char *text;

	record(m, REC_SYSENTER, &execve, sizeof(execve), NULL, 0);
	exec_memory(m, 0x4000, "/bin/env", 9);
	exec_memory(m, 0x4100, argv, sizeof(argv));
	exec_memory(m, 0x5000, "env", 4);
	exec_memory(m, 0x5010, "-i\0TOKEN=secret", 16);
	exec_memory(m, 0x4200, envp, sizeof(envp));
	exec_memory(m, 0x6000, "TOKEN=secret", 13);
	exec_memory(m, 0x6006, "secret", 7);
	record(m, REC_SYSENTER, &read, sizeof(read), NULL, 0);
	exec_memory(m, 0x6000, "input", 5);
	code = dump(m, (struct dump_opts){ .types = type_bit("MEM") }, &text, &e);
	assert_int_equal(code, 0);
	assert_null(strstr(text, "secret"));
	assert_non_null(strstr(text, " 4000, 9 bytes at entry: \"/bin/env\"\n"));
	assert_non_null(strstr(text, " 4100, 24 bytes at entry: argv, 2 words\n"));
	assert_non_null(strstr(text, " 5000, 4 bytes at entry: \"env\"\n"));
	assert_non_null(strstr(text, " 5010, 16 bytes at entry: \"-i\"\n"));
	assert_non_null(strstr(text, " 6000, 13 bytes at entry: not shown: it may be"));
	assert_non_null(strstr(text, " 6000, 5 bytes at entry: \"input\"\n"));
	free(text);
}

/* The same for 32 bits, and for execveat. */
static void no_environment_32(void **state)
{
	static const uint32_t argv[] = { 0x5000, 0 };
	struct rec_sysenter execve = call_of(1, 11, 0x4000, 0x4100, 0x4200);
	struct rec_sysenter at = call_of(0, 322, 3, 0x4000, 0x4100);
	struct made *m = *state;
	struct err e;
	int code;
	char *text;

	record(m, REC_SYSENTER, &execve, sizeof(execve), NULL, 0);
	exec_memory(m, 0x4100, argv, sizeof(argv));
	exec_memory(m, 0x5000, "first", 6);
	exec_memory(m, 0x6000, "TOKEN=secret", 13);
	record(m, REC_SYSENTER, &at, sizeof(at), NULL, 0);
	exec_memory(m, 0x4000, "second", 7);
	exec_memory(m, 0x6000, "TOKEN=secret", 13);
	code = dump(m, (struct dump_opts){ 0 }, &text, &e);
	assert_int_equal(code, 0);
	assert_non_null(strstr(text, "\"first\""));
	assert_non_null(strstr(text, "\"second\""));
	assert_null(strstr(text, "secret"));
	free(text);
}

static void no_environment_in_json(void **state)
{
	static const char meta[] = "{\"program\":[\"a\"],\"env\":[\"HOME=/secret\",\"odd\"],"
				   "\"re\":[{\"environment\":{\"K\":\"secret\"},\"n\":1}]}";
	struct made *m = *state;
	struct err e;
	char *text;
	int code;

	assert_int_equal(trace_write_chunk(m->w, CHUNK_META, meta, sizeof(meta) - 1, NULL), 0);
	assert_int_equal(trace_write_chunk(m->w, CHUNK_END, "{not", 4, NULL), 0);
	code = dump(m, (struct dump_opts){ 0 }, &text, &e);
	assert_int_equal(code, 0);
	assert_null(strstr(text, "secret"));
	assert_non_null(strstr(text,
			       "90 unpacked: {\"program\":[\"a\"],\"env\":[\"HOME=...\",\"...\"],"
			       "\"re\":[{\"environment\":[],\"n\":1}]}\n"));
	assert_non_null(strstr(text, "4 unpacked: not JSON\n"));
	free(text);
}

/* ---- places and choices ---- */

static void make_two_streams(struct made *m)
{
	static const struct rec_block block = {
		.id = 1, .n_insns = 1, .addr = 0x401000, .n_bytes = 3
	};
	static const struct rec_switch to = { TASK };

	record(m, REC_BLOCK, &block, sizeof(block), "abc\3", 4);
	runs(m, 1);
	record(m, REC_SWITCH, &to, sizeof(to), NULL, 0);
	assert_int_equal(trace_writer_flush(m->w, NULL), 0);
	m->at = trace_writer_bytes(m->w);
	runs(m, 1);
	runs(m, 5);
	record(m, REC_STOP, NULL, 0, NULL, 0);
	assert_int_equal(trace_writer_flush(m->w, NULL), 0);
	m->end = trace_writer_bytes(m->w);
	snprintf(m->first, sizeof(m->first), "%12d%22s%-9s %d bytes in the file, 11 words\n", 16,
		 "", "STREAM", (int)m->at - 16);
	snprintf(m->second, sizeof(m->second), "%12d%22s%-9s %d bytes in the file, 3 words\n",
		 (int)m->at, "", "STREAM", (int)(m->end - m->at));
	snprintf(m->stop, sizeof(m->stop), "%12d:2        b5          STOP\n", (int)m->at);
}

#define SWITCH  "          16:8        b1          SWITCH    to ffff888003dfb000\n"
#define BLOCK_1 "          16:0                    BLOCK     1: 401000, 1 instructions, 3 bytes\n"

static void choices(void **state)
{
	struct made *m = *state;
	char ran[192];

	make_two_streams(m);
	snprintf(ran, sizeof(ran),
		 "%12d:0        b1          runs      401000\n%12d:1        b5          runs\n",
		 (int)m->at, (int)m->at);
	ASSERT_DUMP(m, (struct dump_opts){ 0 }, m->first, SWITCH, m->second, m->stop);
	ASSERT_DUMP(m, (struct dump_opts){ .blocks = true }, m->first, BLOCK_1,
		    "          16:7        b1          runs      401000\n", SWITCH, m->second, ran,
		    m->stop);
	ASSERT_DUMP(m, (struct dump_opts){ .from = m->at }, m->second, m->stop);
	ASSERT_DUMP(m, (struct dump_opts){ .from = m->at + 9 }, m->second, m->stop);
	ASSERT_DUMP(m, ((struct dump_opts){ .from = m->at - 1, .from_word = 8 }), m->first, SWITCH,
		    m->second, m->stop);
	ASSERT_DUMP(m, ((struct dump_opts){ .from = 16, .from_word = 9 }), m->first, m->second,
		    m->stop);
	ASSERT_DUMP(m, (struct dump_opts){ .from = 1 << 20 }, "");
	ASSERT_DUMP(m, (struct dump_opts){ .types = type_bit("STOP") }, m->stop);
	ASSERT_DUMP(m, (struct dump_opts){ .types = type_bit("STREAM") }, m->first, m->second);
	ASSERT_DUMP(m, (struct dump_opts){ .types = type_bit("BLOCK") }, BLOCK_1);
}

static void types(void **state)
{
	static const char *const names[] = { "BLOCK",   "STOP",   "FD",  "META",
					     "SYMBOLS", "STREAM", "END", "PARCEL" };
	size_t n = 0;

	(void)state;
	for (size_t i = 0; i < sizeof(names) / sizeof(*names); i++)
		assert_true(type_bit(names[i]));
	while (dump_type(n))
		n++;
	assert_int_equal(n, REC_TYPES - 1 + 5);
}

/* ---- names ---- */

static void symbols(void **state)
{
	struct {
		struct sym_head head;
		char strings[24];
	} c = { { .path = 1, .build_id = 12, .role = SYM_LIBC, .n_bytes = 24 },
		"\0libc\033.so.6\0abcd" };
	struct made *m = *state;
	struct err e;
	int code;
	char *text;

	assert_int_equal(trace_write_chunk(m->w, CHUNK_SYMBOLS, &c, sizeof(c), NULL), 0);
	c.head.n_fns = 1 << 30;
	assert_int_equal(trace_write_chunk(m->w, CHUNK_SYMBOLS, &c, sizeof(c), NULL), 0);
	assert_int_equal(trace_write_chunk(m->w, 9, "?", 1, NULL), 0);
	code = dump(m, (struct dump_opts){ 0 }, &text, &e);
	assert_int_equal(code, -EBADMSG);
	assert_non_null(strstr(text, "80 unpacked: libc\\33.so.6, C library, build-id abcd, 0 "
				     "segments, 0 functions, 0 line rows in 0 files\n"));
	assert_non_null(strstr(text, "damaged: the trace has a symbol chunk whose lengths"));
	assert_non_null(strstr(text, "kind 9, which readers skip\n"));
	assert_non_null(strstr(e.text, "made: damaged at "));
	free(text);
}

/* ---- damage ---- */

/* The rest of a chunk after a bad record is lost; the next chunk is shown. */
static void bad_records(void **state)
{
	static const uint32_t rows[][2] = {
		{ TRACE_EVENT | 99u << 24, 0 },            /* no such type */
		{ TRACE_EVENT | REC_SWITCH << 24 | 1, 0 }, /* too short */
		{ TRACE_EVENT | REC_SWITCH << 24 | 9, 0 }, /* longer than the chunk */
	};
	static const char *const says[] = {
		"damaged: unknown record type 99 (word 0xe3000000)",
		"damaged: a SWITCH record of 1 words",
		"damaged: a SWITCH record of 9 words",
	};

	for (size_t i = 0; i < 3; i++) {
		struct made *m = *state;
		struct err e;
		int code;
		char *text;

		runs(m, 3);
		assert_int_equal(trace_write_words(m->w, rows[i], 2, NULL), 0);
		assert_int_equal(trace_writer_flush(m->w, NULL), 0);
		record(m, REC_STOP, NULL, 0, NULL, 0);
		code = dump(m, (struct dump_opts){ 0 }, &text, &e);
		assert_int_equal(code, -EBADMSG);
		assert_non_null(strstr(text, says[i]));
		assert_non_null(strstr(text, "STOP\n"));
		assert_non_null(strstr(e.text, "made: damaged at 16:1: "));
		free(text);
		tear_down(state);
		set_up(state);
	}
}

/* Wherever it is cut, what is complete is shown, and the place is reported. */
static void cut_off(void **state)
{
	struct made *m = *state;
	char where[80];
	struct err e;
	int code;
	char *text;

	make_two_streams(m);
	snprintf(where, sizeof(where), "made: cut off: the chunk at offset %d ", (int)m->at);
	for (off_t end = m->end - 1; end > (off_t)m->at; end--) {
		assert_int_equal(ftruncate(m->fd, end), 0);
		code = dump(m, (struct dump_opts){ 0 }, &text, &e);
		assert_true(!strncmp(text, m->first, strlen(m->first)));
		assert_string_equal(text + strlen(m->first), SWITCH);
		assert_int_equal(code, -EBADMSG);
		assert_non_null(strstr(e.text, where));
		free(text);
	}
}

static void damaged_chunk(void **state)
{
	struct made *m = *state;
	char where[80];
	struct err e;
	int code;
	char *text;

	make_two_streams(m);
	snprintf(where, sizeof(where), "made: damaged at offset %d: no chunk begins here",
		 (int)m->at);
	assert_int_equal(pwrite(m->fd, "x", 1, m->at), 1);
	code = dump(m, (struct dump_opts){ 0 }, &text, &e);
	assert_string_equal(text + strlen(m->first), SWITCH);
	assert_int_equal(code, -EBADMSG);
	assert_non_null(strstr(e.text, where));
	free(text);
	assert_int_equal(pwrite(m->fd, "NOTTRACE", 8, 0), 8);
	code = dump(m, (struct dump_opts){ 0 }, &text, &e);
	assert_string_equal(text, "");
	assert_non_null(strstr(e.text, "not a ringtrip trace"));
	free(text);
}

/* Ids that lie cost no memory. */
static void far_ids(void **state)
{
	struct rec_block block = { .id = 0x7fffffff, .n_insns = 0, .addr = 0x401000 };
	struct made *m = *state;
	struct err e;
	int code;
	char *text;

	record(m, REC_BLOCK, &block, sizeof(block), NULL, 0);
	runs(m, 0x7fffffff);
	code = dump(m, (struct dump_opts){ .blocks = true }, &text, &e);
	assert_int_equal(code, 0);
	assert_non_null(strstr(text, "b2147483647 runs\n"));
	free(text);
}

static void full_output(void **state)
{
	struct made *m = *state;
	struct dump_opts o = { .out = fopen("/dev/full", "w") };
	struct err e;

	setvbuf(o.out, NULL, _IONBF, 0);
	make_two_streams(m);
	assert_int_equal(trace_writer_flush(m->w, NULL), 0);
	assert_int_equal(dump_trace(&o, m->fd, "made", &e), -EPIPE);
	fclose(o.out);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(what_runs),
		cmocka_unit_test(calls),
		cmocka_unit_test(files),
		cmocka_unit_test(mail),
		cmocka_unit_test_setup_teardown(no_environment, set_up, tear_down),
		cmocka_unit_test_setup_teardown(no_environment_32, set_up, tear_down),
		cmocka_unit_test_setup_teardown(no_environment_in_json, set_up, tear_down),
		cmocka_unit_test_setup_teardown(choices, set_up, tear_down),
		cmocka_unit_test(types),
		cmocka_unit_test_setup_teardown(symbols, set_up, tear_down),
		cmocka_unit_test_setup_teardown(bad_records, set_up, tear_down),
		cmocka_unit_test_setup_teardown(cut_off, set_up, tear_down),
		cmocka_unit_test_setup_teardown(damaged_chunk, set_up, tear_down),
		cmocka_unit_test_setup_teardown(far_ids, set_up, tear_down),
		cmocka_unit_test_setup_teardown(full_output, set_up, tear_down),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
