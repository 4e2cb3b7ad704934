// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * strace's options for how a call is printed: -v, -x, -X and -y. The expected lines are strace
 * 6.1's own, taken from programs that made these calls.
 */
#include <fcntl.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/syscall.h>

#include <cmocka.h>

#include "abi/decode.h"
#include "base/buf.h"

/* Addresses of the tests' memory. */
enum { A = 0x1000, B = 0x2000, C = 0x3000 };

static const uint64_t cmsg[] = { 24, 1ull << 32 | SOL_SOCKET, 4ull << 32 };
static const int32_t fds[] = { 7, 8 };
static const struct mem_piece mem[] = {
	{ A, 16, AT_ENTRY, "\2\0\x17\x6f\x7f\0\0\1\0\0\0\0\0\0\0\0" },
	{ A + 64, 28, AT_ENTRY, "\n\0\0\x50\0\0\0\7\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\1\3\0\0\0" },
	{ A + 128, 20, AT_ENTRY, "\x11\0\x08\0\1\0\0\0\1\0\0\6\1\2\0\0\0\0\0\0" },
	{ B, 5, AT_ENTRY, "h\1i\377\n" },
	{ B + 16, 6, AT_ENTRY, "plain\n" },
	{ B + 64, 8, AT_ENTRY, (const int[]){ 5, 5 } },
	{ B + 72, 8, AT_ENTRY, (const int[]){ 6, 1 } },
	{ B + 128, 8, AT_ENTRY, (const uint64_t[]){ 0x60 } },
	{ B + 144, 8, AT_ENTRY, (const uint64_t[]){ 0x200 } },
	{ C, 56, AT_ENTRY, (const uint64_t[]){ 0, 0, 0, 0, C + 64, 24, 0 } },
	{ C + 64, 24, AT_ENTRY, cmsg },
	{ C + 128, 8, AT_EXIT, fds },
	{ C + 256, 6, AT_ENTRY, "/x\1y<" },
};

#define PATH(text)   .path = text, .path_len = sizeof(text) - 1
#define SOCKET(name) PATH("socket:[12]"), .ino = 12, .proto = name

static const struct fd_file tcp = {
	SOCKET("TCP"),        .family = AF_INET,        .local = { 127, 0, 0, 1 },
	.local_port = 0x8913, .peer = { 127, 0, 0, 1 }, .peer_port = 0x409c,
};
static const struct fd_file listening = {
	SOCKET("TCPv6"),
	.family = AF_INET6,
	.local_port = 0x8913,
};
static const struct fd_file unbound = { SOCKET("UDP"), .family = AF_INET };
static const struct fd_file unix_pair = { SOCKET("UNIX-STREAM"), .family = AF_UNIX,
					  .peer_ino = 13 };
static const struct fd_file unix_named = { SOCKET("UNIX"), .family = AF_UNIX, .name = "/x\1y",
					   .name_len = 4 };
static const struct fd_file unix_abstract = { SOCKET("UNIX-STREAM"), .family = AF_UNIX,
					      .peer_ino = 13, .name = "\0ab", .name_len = 3 };
static const struct fd_file netlink = { SOCKET("NETLINK"), .family = AF_NETLINK, .port_id = 42 };
static const struct fd_file packet = { SOCKET("PACKET"), .family = AF_PACKET };
static const struct fd_file null_device = { PATH("/dev/null"), .device = 'c', .major = 1,
					    .minor = 3 };
static const struct fd_file gone = { PATH("/tmp/<a\n>"), .deleted = true };
static const struct fd_file pidfd = { PATH("anon_inode:[pidfd]"), .pid = 4711 };
static const struct fd_file pidfd_ended = { PATH("anon_inode:[pidfd]") };
static const struct fd_file folder = { PATH("/etc") };

static const struct call_fd known[] = {
	{ 3, AT_ENTRY, &unbound },        { 3, AT_EXIT, &tcp },
	{ 4, AT_ENTRY, &netlink },        { 5, AT_ENTRY, &tcp },
	{ 6, AT_ENTRY, &listening },      { 7, AT_EXIT, &unix_pair },
	{ 8, AT_EXIT, &unix_named },      { 9, AT_ENTRY, &gone },
	{ 10, AT_ENTRY, &null_device },   { 11, AT_ENTRY, &packet },
	{ 12, AT_ENTRY, &unix_abstract }, { AT_FDCWD, AT_ENTRY, &folder },
	{ 13, AT_ENTRY, &pidfd },         { 14, AT_ENTRY, &pidfd_ended },
};

struct row {
	const char *call;
	struct decode_opts opts;
	unsigned nr;
	uint64_t args[6];
	int64_t value;
	const char *result;
};

#define OPTS(...)                          \
	{                                  \
		.str_len = 32, __VA_ARGS__ \
	}
#define RAW     OPTS(.consts = CONSTS_RAW)
#define VERBOSE OPTS(.consts = CONSTS_VERBOSE)
#define X       OPTS(.hex = HEX_NON_ASCII)
#define XX      OPTS(.hex = HEX_ALL)
#define Y       OPTS(.fds = FDS_PATHS)
#define YY      OPTS(.fds = FDS_DETAILS)

static const struct row rows[] = {
	{ "socket(0x2, 0x1|0x80000, 0)", RAW, SYS_socket, { 2, 0x80001, 0 } },
	{ "socket(0x2 /* AF_INET */, 0x1 /* SOCK_STREAM */|0x80000 /* SOCK_CLOEXEC */, "
	  "0 /* IPPROTO_IP */)",
	  VERBOSE,
	  SYS_socket,
	  { 2, 0x80001, 0 } },
	{ "socket(0x63, 0x77, 0)", RAW, SYS_socket, { 99, 0x77, 0 } },
	{ "socket(0x63 /* AF_??? */, 0x77 /* SOCK_??? */, 0)",
	  VERBOSE,
	  SYS_socket,
	  { 99, 0x77, 0 } },
	{ "sendto(4, 0x99, 5, 0x4040, NULL, 0)", RAW, SYS_sendto, { 4, 0x99, 5, 0x4040 } },
	{ "sendto(4, 0x99, 5, 0x4040 /* MSG_DONTWAIT|MSG_NOSIGNAL */, NULL, 0)",
	  VERBOSE,
	  SYS_sendto,
	  { 4, 0x99, 5, 0x4040 } },
	{ "recvfrom(5, 0x99, 20, 0x100002 /* MSG_PEEK|0x100000 */, NULL, NULL)",
	  VERBOSE,
	  SYS_recvfrom,
	  { 5, 0x99, 20, 0x100002 },
	  -11,
	  "-1 EAGAIN (Resource temporarily unavailable)" },
	{ "recvfrom(5, 0x99, 20, 0, NULL, NULL)",
	  VERBOSE,
	  SYS_recvfrom,
	  { 5, 0x99, 20, 0 },
	  -11,
	  "-1 EAGAIN (Resource temporarily unavailable)" },
	{ "bind(3, {sa_family=0x2, sin_port=\"\\x17\\x6f\", sin_addr=\"\\x7f\\x00\\x00\\x01\"}, "
	  "16)",
	  RAW,
	  SYS_bind,
	  { 3, A, 16 } },
	{ "bind(3, {sa_family=0x2 /* AF_INET */, sin_port=\"\\x17\\x6f\" /* htons(5999) */, "
	  "sin_addr=\"\\x7f\\x00\\x00\\x01\" /* inet_addr(\"127.0.0.1\") */}, 16)",
	  VERBOSE,
	  SYS_bind,
	  { 3, A, 16 } },
	{ "connect(15, {sa_family=0xa, sin6_port=\"\\x00\\x50\", "
	  "sin6_flowinfo=\"\\x00\\x00\\x00\\x07\", sin6_addr=\"\\x00\\x00\\x00\\x00\\x00\\x00\\x00"
	  "\\x00"
	  "\\x00\\x00\\x00\\x00\\x00\\x00\\x00\\x01\", sin6_scope_id=3}, 28)",
	  RAW,
	  SYS_connect,
	  { 15, A + 64, 28 } },
	{ "connect(15, {sa_family=0xa /* AF_INET6 */, sin6_port=\"\\x00\\x50\" /* htons(80) */, "
	  "sin6_flowinfo=\"\\x00\\x00\\x00\\x07\" /* htonl(7) */, "
	  "sin6_addr=\"\\x00\\x00\\x00\\x00\\x00\\x00\\x00\\x00\\x00\\x00\\x00\\x00\\x00\\x00\\x00"
	  "\\x01\" "
	  "/* inet_pton(AF_INET6, \"::1\") */, sin6_scope_id=3}, 28)",
	  VERBOSE,
	  SYS_connect,
	  { 15, A + 64, 28 } },
	{ "bind(16, {sa_family=0x11, sll_protocol=\"\\x08\\x00\", sll_ifindex=1, sll_hatype=0x1, "
	  "sll_pkttype=0, sll_halen=6, sll_addr=[0x1, 0x2, 00, 00, 00, 00]}, 20)",
	  RAW,
	  SYS_bind,
	  { 16, A + 128, 20 } },
	{ "fcntl(3, 0x3)", RAW, SYS_fcntl, { 3, F_GETFL }, 2, "0x2 (flags O_RDWR)" },
	{ "fcntl(3, 0x4 /* F_SETFL */, 0x802 /* O_RDWR|O_NONBLOCK */)",
	  VERBOSE,
	  SYS_fcntl,
	  { 3, F_SETFL, 0x802 } },
	{ "openat(-100, \"/x\\1y<\", 0x10000)",
	  RAW,
	  SYS_openat,
	  { AT_FDCWD, C + 256, O_DIRECTORY },
	  3 },
	{ "openat(-100 /* AT_FDCWD */, NULL, 0 /* O_RDONLY */)",
	  VERBOSE,
	  SYS_openat,
	  { AT_FDCWD, 0, 0 },
	  3 },
	{ "rt_sigprocmask(0, [10], NULL, 8)", RAW, SYS_rt_sigprocmask, { 0, B + 144, 0, 8 } },
	{ "rt_sigprocmask(0 /* SIG_BLOCK */, [10 /* USR1 */], NULL, 8)",
	  VERBOSE,
	  SYS_rt_sigprocmask,
	  { 0, B + 144, 0, 8 } },
	{ "ioctl(5, 0x541b, NULL)", RAW, SYS_ioctl, { 5, 0x541b, 0 } },
	{ "ioctl(5, 0x541b /* FIONREAD */, NULL)", VERBOSE, SYS_ioctl, { 5, 0x541b, 0 } },
	{ "ioctl(5, 0x12345678 /* _IOC(_IOC_NONE, 0x56, 0x78, 0x1234) */, 0x9)",
	  VERBOSE,
	  SYS_ioctl,
	  { 5, 0x12345678, 9 } },
	{ "kill(1, 17 /* SIGCHLD */)", VERBOSE, SYS_kill, { 1, 17 } },
	{ "write(4, \"\\x68\\x01\\x69\\xff\\x0a\", 5)", X, SYS_write, { 4, B, 5 }, 5 },
	{ "write(4, \"plain\\n\", 6)", X, SYS_write, { 4, B + 16, 6 }, 6 },
	{ "write(4, \"\\x70\\x6c\\x61\\x69\\x6e\\x0a\", 6)", XX, SYS_write, { 4, B + 16, 6 }, 6 },
	{ "bind(3, {sa_family=AF_INET, sin_port=htons(5999), "
	  "sin_addr=inet_addr(\"\\x31\\x32\\x37\\x2e\\x30\\x2e\\x30\\x2e\\x31\")}, 16)",
	  XX,
	  SYS_bind,
	  { 3, A, 16 } },
	{ "bind(3<socket:[12]>, NULL, 0)", Y, SYS_bind, { 3, 0, 0 } },
	{ "bind(3<UDP:[12]>, NULL, 0)", YY, SYS_bind, { 3, 0, 0 } },
	{ "dup2(5<TCP:[127.0.0.1:5001->127.0.0.1:40000]>, 3<UDP:[12]>)",
	  YY,
	  SYS_dup2,
	  { 5, 3 },
	  3,
	  "3<TCP:[127.0.0.1:5001->127.0.0.1:40000]>" },
	{ "dup2(5, 3)", OPTS(.fds = FDS_NUMBERS), SYS_dup2, { 5, 3 }, 3 },
	{ "fcntl(5<socket:[12]>, F_DUPFD, 3)",
	  Y,
	  SYS_fcntl,
	  { 5, F_DUPFD, 3 },
	  3,
	  "3<socket:[12]>" },
	{ "listen(6<TCPv6:[[::]:5001]>, 1)", YY, SYS_listen, { 6, 1 } },
	{ "shutdown(4<NETLINK:[ROUTE:42]>, SHUT_RD)", YY, SYS_shutdown, { 4, 0 } },
	{ "shutdown(11<socket:[12]>, SHUT_RD)", YY, SYS_shutdown, { 11, 0 } },
	{ "shutdown(12<UNIX-STREAM:[12->13,@\"ab\"]>, SHUT_RD)", YY, SYS_shutdown, { 12, 0 } },
	{ "close(9</tmp/\\74a\\n\\76>(deleted))", Y, SYS_close, { 9 } },
	{ "close(10</dev/null>)", Y, SYS_close, { 10 } },
	{ "close(10</dev/null<char 1:3>>)", YY, SYS_close, { 10 } },
	{ "close(13<anon_inode:[pidfd]>)", Y, SYS_close, { 13 } },
	{ "close(13<pid:4711>)", YY, SYS_close, { 13 } },
	{ "close(14<anon_inode:[pidfd]>)", YY, SYS_close, { 14 } },
	{ "close(77)", YY, SYS_close, { 77 } },
	{ "close(-1)", YY, SYS_close, { -1 } },
	{ "openat(AT_FDCWD</etc>, NULL, O_RDONLY)",
	  Y,
	  SYS_openat,
	  { AT_FDCWD, 0, 0 },
	  3,
	  "3<socket:[12]>" },
	{ "poll([{fd=5<socket:[12]>, events=POLLIN|POLLOUT}], 1, 0)",
	  Y,
	  SYS_poll,
	  { B + 64, 1, 0 },
	  0,
	  "0 (Timeout)" },
	{ "select(7, [5<socket:[12]> 6<socket:[12]>], NULL, NULL, NULL)",
	  Y,
	  SYS_select,
	  { 7, B + 128 },
	  0,
	  "0 (Timeout)" },
	{ "socketpair(AF_UNIX, SOCK_STREAM, 0, [7<UNIX-STREAM:[12->13]>, 8<UNIX:[12,\"/x\\1y\"]>])",
	  YY,
	  SYS_socketpair,
	  { 1, 1, 0, C + 128 } },
	{ "sendmsg(5<socket:[12]>, {msg_name=NULL, msg_namelen=0, msg_iov=NULL, msg_iovlen=0, "
	  "msg_control=[{cmsg_len=24, cmsg_level=SOL_SOCKET, cmsg_type=SCM_RIGHTS, cmsg_data=[0, "
	  "4<socket:[12]>]}], msg_controllen=24, msg_flags=0}, 0)",
	  Y,
	  SYS_sendmsg,
	  { 5, C, 0 } },
	{ "poll([{fd=5, events=POLLIN|POLLOUT}, ...], 2, 0)",
	  { .str_len = 1 },
	  SYS_poll,
	  { B + 64, 2, 0 },
	  0,
	  "0 (Timeout)" },
	{ "poll([{fd=5, events=POLLIN|POLLOUT}, {fd=6, events=POLLIN}], 2, 0)",
	  { .str_len = 1, .all = true },
	  SYS_poll,
	  { B + 64, 2, 0 },
	  0,
	  "0 (Timeout)" },
};

static void test_options(void **state)
{
	(void)state;
	for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		struct call c = { .nr = rows[i].nr,
				  .result = rows[i].value,
				  .has_result = true,
				  .mem = mem,
				  .n_mem = sizeof(mem) / sizeof(mem[0]),
				  .fds = known,
				  .n_fds = sizeof(known) / sizeof(known[0]) };
		struct buf call = { 0 }, result = { 0 };

		memcpy(c.args, rows[i].args, sizeof(c.args));
		decode_call(&c, &rows[i].opts, &call);
		decode_result(&c, &rows[i].opts, &result);
		assert_string_equal(buf_str(&call), rows[i].call);
		if (rows[i].result)
			assert_string_equal(buf_str(&result), rows[i].result);
		buf_free(&call);
		buf_free(&result);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = { cmocka_unit_test(test_options) };

	return cmocka_run_group_tests(tests, NULL, NULL);
}
