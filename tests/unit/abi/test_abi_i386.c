// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * Calls of 32-bit programs: 32-bit words in, the line that strace 6.1 prints for such a program
 * out. The expected lines are strace's own, taken from programs that made these calls.
 */
#include <errno.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>

#include <linux/net.h>
#include <cmocka.h>

#include "abi/decode.h"
#include "base/buf.h"

enum { MEM_MAX = 8, SOCKETCALL = 102 };

/* Addresses of the tests' memory. */
enum { A = 0x1000, B = 0x2000, C = 0x3000, D = 0x4000 };

struct row {
	const char *text; /* the call and its result */
	unsigned nr;
	int64_t value;
	uint64_t args[6];
	struct mem_piece mem[MEM_MAX]; /* ends with a length of 0 */
};

#define WORDS(when, addr, ...)                                                            \
	{                                                                                 \
		addr, sizeof((const uint32_t[]){ __VA_ARGS__ }), when, (const uint32_t[]) \
		{                                                                         \
			__VA_ARGS__                                                       \
		}                                                                         \
	}
#define IN(addr, ...)  WORDS(AT_ENTRY, addr, __VA_ARGS__)
#define OUT(addr, ...) WORDS(AT_EXIT, addr, __VA_ARGS__)
#define TEXT(when, addr, text)                     \
	{                                          \
		addr, sizeof(text) - 1, when, text \
	}
#define SIN(when, addr) TEXT(when, addr, "\2\0\x13\x89\x7f\0\0\1\0\0\0\0\0\0\0\0")
#define LOOP                                         \
	"{sa_family=AF_INET, sin_port=htons(5001), " \
	"sin_addr=inet_addr(\"127.0.0.1\")}"

static struct call row_call(const struct row *r)
{
	struct call c = {
		ABI_I386, r->nr, { 0 }, r->value, true, r->mem, 0,
	};

	memcpy(c.args, r->args, sizeof(c.args));
	while (c.n_mem < MEM_MAX && r->mem[c.n_mem].len)
		c.n_mem++;
	return c;
}

static void check(const struct row *rows, size_t n)
{
	const struct decode_opts opts = { .str_len = 32 };

	for (size_t i = 0; i < n; i++) {
		struct call c = row_call(&rows[i]);
		struct buf out = { 0 };

		decode_call(&c, &opts, &out);
		buf_puts(&out, " = ");
		decode_result(&c, &opts, &out);
		assert_string_equal(buf_str(&out), rows[i].text);
		buf_free(&out);
	}
}

#define CHECK(rows) check(rows, sizeof(rows) / sizeof((rows)[0]))

static const struct row socketcalls[] = {
	{ "socket(AF_INET, SOCK_STREAM, IPPROTO_IP) = 3",
	  SOCKETCALL,
	  3,
	  { SYS_SOCKET, A },
	  { IN(A, 2, 1, 0) } },
	{ "connect(3, " LOOP ", 16) = -1 ECONNREFUSED (Connection refused)",
	  SOCKETCALL,
	  -111,
	  { SYS_CONNECT, A },
	  { IN(A, 3, B, 16), SIN(AT_ENTRY, B) } },
	{ "accept(3, " LOOP ", [16]) = 4",
	  SOCKETCALL,
	  4,
	  { SYS_ACCEPT, A },
	  { IN(A, 3, B, C), SIN(AT_EXIT, B), IN(C, 16), OUT(C, 16) } },
	{ "socketpair(AF_UNIX, SOCK_STREAM, 0, [3, 4]) = 0",
	  SOCKETCALL,
	  0,
	  { SYS_SOCKETPAIR, A },
	  { IN(A, 1, 1, 0, B), OUT(B, 3, 4) } },
	{ "send(3, \"abc\", 3, MSG_PEEK) = 3",
	  SOCKETCALL,
	  3,
	  { SYS_SEND, A },
	  { IN(A, 3, B, 3, 2), TEXT(AT_ENTRY, B, "abc") } },
	{ "recv(3, \"ab\", 8, 0) = 2",
	  SOCKETCALL,
	  2,
	  { SYS_RECV, A },
	  { IN(A, 3, B, 8, 0), TEXT(AT_EXIT, B, "ab") } },
	{ "recv(3, 0x2000, 8, 0) = -1 EAGAIN (Resource temporarily unavailable)",
	  SOCKETCALL,
	  0xfffffff5,
	  { SYS_RECV, A },
	  { IN(A, 3, B, 8, 0) } },
	{ "setsockopt(3, SOL_SOCKET, SO_REUSEADDR, [1], 4) = 0",
	  SOCKETCALL,
	  0,
	  { SYS_SETSOCKOPT, A },
	  { IN(A, 3, 1, 2, B, 4), IN(B, 1) } },
	{ "sendmsg(3, {msg_name=" LOOP ", msg_namelen=16, msg_iov=[{iov_base=\"ab\", iov_len=2}, "
	  "{iov_base=\"c\", iov_len=1}], msg_iovlen=2, msg_controllen=0, msg_flags=0}, 0) = 3",
	  SOCKETCALL,
	  3,
	  { SYS_SENDMSG, A },
	  { IN(A, 3, B, 0), IN(B, C, 16, D, 2, 0, 0, 0), SIN(AT_ENTRY, C),
	    IN(D, D + 64, 2, D + 66, 1), TEXT(AT_ENTRY, D + 64, "abc") } },
	{ "recvmmsg(3, [{msg_hdr={msg_name=NULL, msg_namelen=0, msg_iov=[{iov_base=\"ab\", "
	  "iov_len=4}], msg_iovlen=1, msg_controllen=0, msg_flags=0}, msg_len=2}], 2, 0, "
	  "{tv_sec=1, tv_nsec=7}) = 1 (left {tv_sec=0, tv_nsec=5})",
	  SOCKETCALL,
	  1,
	  { SYS_RECVMMSG, A },
	  { IN(A, 3, B, 2, 0, C), IN(B, 0, 0, D, 1, 0, 0, 0, 0), OUT(B, 0, 0, D, 1, 0, 0, 0, 2),
	    IN(D, D + 64, 4), TEXT(AT_EXIT, D + 64, "ab"), IN(C, 1, 7), OUT(C, 0, 5) } },
};

static void test_socketcall(void **state)
{
	(void)state;
	CHECK(socketcalls);
}

/* An invalid sub-call, or one whose array is unreadable, is shown as socketcall. */
static const struct row bad_socketcalls[] = {
	{ "socketcall(99, 0x1000) = -1 EINVAL (Invalid argument)",
	  SOCKETCALL,
	  -22,
	  { 99, A },
	  { IN(A, 1, 2, 3) } },
	{ "socketcall(0, 0x1000) = -1 EINVAL (Invalid argument)",
	  SOCKETCALL,
	  -22,
	  { 0, A },
	  { IN(A, 1, 2, 3) } },
	{ "socketcall(21, 0x1000) = -1 EINVAL (Invalid argument)",
	  SOCKETCALL,
	  -22,
	  { 21, A },
	  { IN(A, 1, 2, 3) } },
	{ "socketcall(-1, NULL) = -1 EINVAL (Invalid argument)",
	  SOCKETCALL,
	  -22,
	  { 0xffffffff, 0 },
	  { { 0 } } },
	{ "socketcall(SYS_CONNECT, 0x1) = -1 EFAULT (Bad address)",
	  SOCKETCALL,
	  -14,
	  { SYS_CONNECT, 1 },
	  { { 0 } } },
	{ "socketcall(SYS_SOCKET, 0x1000) = -1 EFAULT (Bad address)",
	  SOCKETCALL,
	  -14,
	  { SYS_SOCKET, A },
	  { IN(A, 2, 1) } },
};

static void test_bad_socketcall(void **state)
{
	(void)state;
	CHECK(bad_socketcalls);
}

static void test_sub_calls(void **state)
{
	const struct mem_piece mem[] = { IN(A, 3, B, 16, 4) };
	struct call c = { ABI_I386, SOCKETCALL, { SYS_BIND, A, 7, 8, 9, 10 }, 0, true, mem, 1 };
	const struct call other = { ABI_X86_64, SOCKETCALL, { SYS_BIND, A }, 0, true, mem, 1 };
	struct call copy = other;

	(void)state;
	assert_true(call_socketcall(&c));
	assert_int_equal(c.nr, SOCKETCALL_BASE + SYS_BIND);
	assert_int_equal(c.args[2], 16);
	assert_int_equal(c.args[3], 0);
	assert_false(call_socketcall(&c));
	assert_false(call_socketcall(&copy));
	assert_memory_equal(&copy, &other, sizeof(copy));
	assert_int_equal(socketcall_nargs(0), 0);
	assert_int_equal(socketcall_nargs(SYS_SENDMMSG), 4);
	assert_int_equal(socketcall_nargs(21), 0);
	assert_int_equal(socketcall_direct_nr(SYS_SOCKET), 359);
	assert_int_equal(socketcall_direct_nr(SYS_RECVMSG), 372);
	assert_int_equal(socketcall_direct_nr(SYS_RECVMMSG), 337);
	assert_int_equal(socketcall_direct_nr(SYS_ACCEPT), -1);
	assert_int_equal(socketcall_direct_nr(0), -1);
	assert_int_equal(socketcall_direct_nr(21), -1);
	for (unsigned sub = 1; sub <= SOCKETCALLS; sub++)
		assert_int_equal(sysent_nargs(sysent_find(ABI_I386, SOCKETCALL_BASE + sub)),
				 socketcall_nargs(sub));
	assert_null(sysent_find(ABI_I386, SOCKETCALL_BASE));
	assert_null(sysent_find(ABI_I386, SOCKETCALL_BASE + 23));
}

/* 64-bit offsets in two registers, 32-bit times, and arguments in memory. */
static const struct row others[] = {
	{ "pread64(0, \"ab\", 4, 78187493530) = 2",
	  180,
	  2,
	  { 0, A, 4, 0x3456789a, 0x12 },
	  { TEXT(AT_EXIT, A, "ab") } },
	{ "_llseek(9, 4294967298, [4294967298], SEEK_SET) = 0",
	  140,
	  0,
	  { 9, 1, 2, A, 0 },
	  { OUT(A, 2, 1) } },
	{ "lseek(9, -2, SEEK_CUR) = 2", 19, 2, { 9, 0xfffffffe, 1 }, { { 0 } } },
	{ "truncate64(\"/x\", 78187493520) = 0",
	  193,
	  0,
	  { A, 0x34567890, 0x12 },
	  { TEXT(AT_ENTRY, A, "/x\0") } },
	{ "fadvise64_64(9, 78187493520, 1, 3) = 0",
	  272,
	  0,
	  { 9, 0x34567890, 0x12, 1, 0, 3 },
	  { { 0 } } },
	{ "preadv2(9, 0x1000, 1, 4294967296, RWF_HIPRI) = -1 EFAULT (Bad address)",
	  378,
	  -14,
	  { 9, A, 1, 0, 1, 1 },
	  { { 0 } } },
	{ "sendfile(1, 3, [5] => [7], 3) = 2", 187, 2, { 1, 3, A, 3 }, { IN(A, 5), OUT(A, 7) } },
	{ "sendfile64(1, 3, [5] => [7], 3) = 2",
	  239,
	  2,
	  { 1, 3, A, 3 },
	  { IN(A, 5, 0), OUT(A, 7, 0) } },
	{ "mmap2(NULL, 4096, PROT_READ, MAP_PRIVATE, 3, 0x7000) = 0xf7ed2000",
	  192,
	  0xfffffffff7ed2000,
	  { 0, 4096, 1, 2, 3, 7 },
	  { { 0 } } },
	{ "mmap(NULL, 4096, PROT_READ, MAP_PRIVATE, 3, 0x7000) = 0xf7ed2000",
	  90,
	  0xf7ed2000,
	  { A },
	  { IN(A, 0, 4096, 1, 2, 3, 0x7000) } },
	{ "mmap(0x1) = -1 EFAULT (Bad address)", 90, -14, { 1 }, { { 0 } } },
	{ "select(1, [0], NULL, NULL, {tv_sec=1, tv_usec=2}) = 1 (in [0], left {tv_sec=0, "
	  "tv_usec=1})",
	  82,
	  1,
	  { A },
	  { IN(A, 1, B, 0, 0, C), IN(B, 1), OUT(B, 1), IN(C, 1, 2), OUT(C, 0, 1) } },
	{ "select(0x1) = -1 EFAULT (Bad address)", 82, -14, { 1 }, { { 0 } } },
	{ "_newselect(34, [1 33], NULL, NULL, {tv_sec=0, tv_usec=5}) = 0 (Timeout)",
	  142,
	  0,
	  { 34, B, 0, 0, C },
	  { IN(B, 2, 2), IN(C, 0, 5) } },
	{ "ppoll([{fd=0, events=POLLIN}], 1, {tv_sec=1, tv_nsec=4294967295}, NULL, 8) = -1 EINVAL "
	  "(Invalid argument)",
	  309,
	  -22,
	  { A, 1, B, 0, 8 },
	  { IN(A, 0, 1), IN(B, 1, 0xffffffff) } },
	{ "ppoll_time64([{fd=0, events=POLLIN}], 1, {tv_sec=1, tv_nsec=18446744073709551615}, "
	  "NULL, 8) "
	  "= -1 EINVAL (Invalid argument)",
	  414,
	  -22,
	  { A, 1, B, 0, 8 },
	  { IN(A, 0, 1), IN(B, 1, 0, 0xffffffff, 0xffffffff) } },
	{ "clone(child_stack=NULL, flags=CLONE_SETTLS|CLONE_CHILD_SETTID|SIGCHLD, tls=0x3000, "
	  "child_tidptr=0x4000) = 7",
	  120,
	  7,
	  { 0x01080011, 0, 0, C, D },
	  { { 0 } } },
	{ "connect(3, 0x1, 16) = -1 EFAULT (Bad address)", 362, -14, { 3, 1, 16 }, { { 0 } } },
	{ "syscall_0x3e7(0x1, 0x2, 0x3, 0x4, 0x5, 0x6) = -1 ENOSYS (Function not implemented)",
	  999,
	  -38,
	  { 1, 2, 3, 4, 5, 6 },
	  { { 0 } } },
};

/* A program may use a number that is a sub-call's here: it is not a call there, and prints as a
 * number. */
static void numbers_behind(void **state)
{
	const struct decode_opts o = { .str_len = 32 };
	struct call c = { .abi = ABI_I386,
			  .nr = sysent_nr_of_orig_ax(ABI_I386, SOCKETCALL_BASE + SYS_SOCKET) };
	struct buf b = { 0 };

	(void)state;
	assert_null(sysent_find(c.abi, c.nr));
	assert_int_equal(sysent_orig_ax_of_nr(c.abi, c.nr), SOCKETCALL_BASE + SYS_SOCKET);
	decode_call(&c, &o, &b);
	assert_string_equal(buf_str(&b), "syscall_0x401(0, 0, 0, 0, 0, 0)");
	buf_free(&b);
	assert_int_equal(sysent_nr_of_orig_ax(ABI_I386, 359), 359);
	assert_int_equal(sysent_orig_ax_of_nr(ABI_I386, SOCKETCALL_BASE + SYS_SEND), NR_SOCKETCALL);
	assert_int_equal(sysent_nr_of_orig_ax(ABI_X86_64, SOCKETCALL_BASE + 1),
			 SOCKETCALL_BASE + 1);
	assert_int_equal(sysent_nr_of_orig_ax(ABI_X32, 0x40000029), 41);
	assert_int_equal(sysent_orig_ax_of_nr(ABI_X32, 41), 0x40000029);
}

/* Numbers in no table belong to every set, as in strace. */
static void unknown_numbers(void **state)
{
	static const char *const sets[] = { "connect", "%net", "all", "!connect", "none" };
	char message[128];
	struct sysset *set;

	(void)state;
	for (size_t i = 0; i < sizeof(sets) / sizeof(sets[0]); i++) {
		set = sysset_parse(sets[i], message, sizeof(message));
		for (enum abi abi = 0; abi < ABI_COUNT; abi++) {
			assert_true(sysset_has(set, abi, sysent_nr_of_orig_ax(abi, 5000), false));
			assert_true(
				sysset_has(set, abi, sysent_nr_of_orig_ax(abi, UINT32_MAX), false));
		}
		assert_true(sysset_has(set, ABI_I386, sysent_nr_of_orig_ax(ABI_I386, 1025), false));
		sysset_free(set);
	}
	set = sysset_parse("default", message, sizeof(message));
	assert_false(sysset_has(set, ABI_I386, sysent_nr_of_orig_ax(ABI_I386, 1025), false));
	sysset_free(set);
}

static void test_others(void **state)
{
	(void)state;
	CHECK(others);
}

struct number {
	unsigned nr;
	const char *name;
};

/* Exactly `n` numbers below `end` have rows, with the right names. */
static void check_table(enum abi abi, const struct number *kernel, size_t n, unsigned end)
{
	size_t rows = 0;

	for (unsigned nr = 0; nr < end; nr++)
		rows += sysent_find(abi, nr) != NULL;
	assert_int_equal(rows, n);
	for (size_t i = 0; i < n; i++)
		assert_string_equal(sysent_find(abi, kernel[i].nr)->name, kernel[i].name);
}

#define SYSCALL(name, nr) { nr, #name },
static const struct number kernel_32[] = {
#include <syscalls_32.h>
};
static const struct number kernel_x32[] = {
#include <syscalls_x32.h>
};

static void test_tables_are_complete(void **state)
{
	(void)state;
	check_table(ABI_I386, kernel_32, sizeof(kernel_32) / sizeof(kernel_32[0]), SOCKETCALL_BASE);
	check_table(ABI_X32, kernel_x32, sizeof(kernel_x32) / sizeof(kernel_x32[0]), 100000);
	assert_null(sysent_find(ABI_I386, 100000));
	assert_int_equal(sysent_number(ABI_I386, "connect"), 362);
	assert_int_equal(sysent_number(ABI_X32, "recvmsg"), 519);
}

static void test_sets(void **state)
{
	static const struct {
		const char *set;
		enum abi abi;
		unsigned nr;
		bool has;
	} rows[] = {
		{ "connect", ABI_I386, 362, true },
		{ "connect", ABI_I386, SOCKETCALL_BASE + SYS_CONNECT, true },
		{ "connect", ABI_I386, NR_SOCKETCALL, false },
		{ "connect", ABI_I386, 42, false },
		{ "connect@64", ABI_I386, 362, false },
		{ "connect@32", ABI_I386, 362, true },
		{ "socketcall", ABI_I386, NR_SOCKETCALL, true },
		{ "socketcall", ABI_I386, SOCKETCALL_BASE + SYS_RECV, true },
		{ "!socketcall", ABI_I386, SOCKETCALL_BASE + SYS_RECV, false },
		{ "send", ABI_I386, SOCKETCALL_BASE + SYS_SEND, true },
		{ "%net", ABI_I386, SOCKETCALL_BASE + SYS_SEND, true },
		{ "%net", ABI_I386, NR_SOCKETCALL, true },
		{ "default", ABI_I386, SOCKETCALL_BASE + SYS_SEND, true },
		{ "/64$", ABI_I386, 180, true },
		{ "recvmsg", ABI_X32, 519, true },
		{ "all", ABI_X32, 519, true },
	};
	char message[100];

	(void)state;
	for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		struct sysset *s = sysset_parse(rows[i].set, message, sizeof(message));

		assert_non_null(s);
		assert_int_equal(sysset_has(s, rows[i].abi, rows[i].nr, false), rows[i].has);
		sysset_free(s);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_socketcall),          cmocka_unit_test(numbers_behind),
		cmocka_unit_test(unknown_numbers),          cmocka_unit_test(test_bad_socketcall),
		cmocka_unit_test(test_sub_calls),           cmocka_unit_test(test_others),
		cmocka_unit_test(test_tables_are_complete), cmocka_unit_test(test_sets),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
