// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * What is shown of sockets, with the types of every cached kernel: they are laid out in made-up
 * memory by sym/ktypes.h, which knows nothing of values/.
 */
#include <arpa/inet.h>
#include <errno.h>
#include <glob.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/un.h>

#include <cmocka.h>

#include "base/buf.h"
#include "base/err.h"
#include "sym/ktypes.h"
#include "values/args.h"
#include "values/expr.h"
#include "values/machine.h"
#include "values/print.h"
#include "values/registers.h"
#include "values/types.h"
#include "values/value.h"

static glob_t cached;
static const struct ktypes *ktypes;
static struct types *types;

/* ---- the machine ---- */

enum {
	SIZE = 0x8000,
	SOCK = 0x1000, /* offsets from BASE */
	PROTO = 0x3000,
	SOCKET = 0x4000,
	MSG = 0x5000,
	ADDRESS = 0x5800,
	REGS = 0x6000,
	PERCPU = 0x7000,
};
static const uint64_t BASE = 0xffff888003a40000;

static uint8_t memory[SIZE];

static int read_memory(void *ctx, uint64_t addr, void *to, size_t n)
{
	(void)ctx;
	if (addr < BASE || addr - BASE + n > SIZE)
		return -EFAULT;
	memcpy(to, memory + (addr - BASE), n);
	return 0;
}

static struct registers regs;
static const struct machine_source machine = { .regs = &regs, .entry = &regs, .read = read_memory };

static void set(unsigned at, const char *type, const char *member, const void *bytes, size_t n)
{
	struct err e = { "" };
	long offset = ktypes_offset(ktypes, type, member, &e);

	if (offset < 0)
		fail_msg("%s", e.text);
	memcpy(memory + at + offset, bytes, n);
}

static void set_number(unsigned at, const char *type, const char *member, uint64_t v, size_t n)
{
	set(at, type, member, &v, n);
}

static void make_sock(uint16_t family, uint8_t state, const char *proto)
{
	memset(memory, 0, sizeof(memory));
	set_number(SOCK, "sock", "__sk_common.skc_family", family, 2);
	set_number(SOCK, "sock", "__sk_common.skc_state", state, 1);
	set_number(SOCK, "sock", "__sk_common.skc_prot", BASE + PROTO, 8);
	set(PROTO, "proto", "name", proto, strlen(proto) + 1);
	regs = (struct registers){ .gpr = { [GPR_RDI] = BASE + SOCK } };
}

static void set_ends(const char *local, unsigned local_port, const char *peer, unsigned peer_port)
{
	const int family = strchr(local, ':') ? AF_INET6 : AF_INET;
	const size_t n = family == AF_INET6 ? 16 : 4;
	uint8_t bytes[16];

	inet_pton(family, local, bytes);
	set(SOCK, "sock", n == 16 ? "__sk_common.skc_v6_rcv_saddr" : "__sk_common.skc_rcv_saddr",
	    bytes, n);
	inet_pton(family, peer, bytes);
	set(SOCK, "sock", n == 16 ? "__sk_common.skc_v6_daddr" : "__sk_common.skc_daddr", bytes, n);
	set_number(SOCK, "sock", "__sk_common.skc_num", local_port, 2);
	set_number(SOCK, "sock", "__sk_common.skc_dport", htons(peer_port), 2);
}

/* ---- expectations ---- */

static void each_kernel(void (*check)(void))
{
	unsigned n = 0;

	for (size_t i = 0; i < cached.gl_pathc; i++) {
		struct ktypes *k = ktypes_open(cached.gl_pathv[i], NULL);

		if (!k)
			continue; /* a 32-bit kernel */
		print_message("%s\n", cached.gl_pathv[i]);
		ktypes = k;
		types = types_new(&(struct types_from){ .name = "vmlinux", .btf = k, .bits = 64 });
		assert_non_null(types);
		check();
		types_free(types);
		ktypes_free(k);
		n++;
	}
	if (!n)
		skip();
}

static void expect_args(const char *function, const char *text)
{
	const struct function_at f = { .types = types, .function = function, .in_kernel = true };
	struct buf out = { 0 };
	struct err e;
	struct args *a = args_find(&f, &e);

	if (!a)
		fail_msg("%s", e.text);
	args_text(a, &machine, &print_line, &out);
	assert_string_equal(buf_str(&out), text);
	buf_free(&out);
	args_free(a);
}

static bool find_symbol(void *ctx, const char *name, uint64_t *addr)
{
	(void)ctx;
	if (strcmp(name, types_find(types, TYPE_STRUCT, "pcpu_hot") ? "pcpu_hot" : "current_task"))
		return false;
	*addr = 0x40;
	return true;
}

static void expect_shown(const char *function, const char *text, const char *value)
{
	const struct function_at f = { .types = types, .function = function, .in_kernel = true };
	struct args *a = args_find(&f, NULL);
	struct scope s = { .types = types, .kernel = types, .bits = 64, .symbol = find_symbol };
	struct buf out = { 0 };
	struct err e;
	struct expr *x;
	struct value v;

	s.variables = args_all(a, &s.n_variables);
	x = expr_parse(text, &s, &e);
	if (!x || expr_value(x, &machine, &v, &e))
		fail_msg("%s", e.text);
	print_text(&v, &machine, &print_full, &out);
	assert_string_equal(buf_str(&out), value);
	buf_free(&out);
	expr_free(x);
	args_free(a);
}

/* ---- sockets ---- */

static void check_tcp(void)
{
	make_sock(AF_INET, 2, "TCP");
	set_ends("127.0.0.1", 35992, "127.0.0.1", 5001);
	regs.gpr[GPR_RDX] = 16;
	expect_args("tcp_v4_connect", "sk=0xffff888003a41000 {TCP, state SYN_SENT, 127.0.0.1:35992 "
				      "→ 127.0.0.1:5001, err 0}, uaddr=NULL, addr_len=16");
	set_number(SOCK, "sock", "sk_err", 111, 4);
	expect_shown("tcp_v4_connect", "sk->sk_err", "111");
	expect_shown("tcp_v4_connect", "sk->sk_err == ECONNREFUSED", "1");
	expect_shown("tcp_v4_connect", "((struct tcp_sock *)sk)->inet_conn.icsk_inet.sk.sk_err",
		     "111");
	expect_shown("tcp_v4_connect", "(struct tcp_sock *)sk",
		     "0xffff888003a41000 {TCP, state SYN_SENT, 127.0.0.1:35992 → 127.0.0.1:5001, "
		     "err 111}");
	expect_shown("tcp_v4_connect", "sk->__sk_common.skc_state == TCP_SYN_SENT", "1");
	expect_shown("tcp_v4_connect", "sk->__sk_common.skc_prot->name", "\"TCP\"");
	expect_shown("tcp_v4_connect", "sk->sk_prot->name == \"TCP\"", "1");
	expect_shown("tcp_v4_connect", "sk->sk_state", "2");
	expect_shown("tcp_v4_connect", "sk->sk_state == TCP_SYN_SENT && sk->sk_num == 35992", "1");
	expect_shown("tcp_v4_connect", "inet_sk(sk)->inet_num", "35992");
	expect_shown("tcp_v4_connect", "inet_csk(sk)->icsk_inet.inet_dport == 0x8913", "1");
	expect_shown("tcp_v4_connect", "tcp_sk(sk)->inet_conn.icsk_inet.sk.sk_err", "111");
}

static void check_new_sock(void)
{
	make_sock(AF_INET, 7, "TCP");
	expect_args("tcp_close", "sk=0xffff888003a41000 {TCP, state CLOSE, err 0}, timeout=0");
	make_sock(AF_INET, 10, "TCP");
	set_number(SOCK, "sock", "__sk_common.skc_num", 5001, 2);
	expect_args("tcp_close",
		    "sk=0xffff888003a41000 {TCP, state LISTEN, 0.0.0.0:5001, err 0}, timeout=0");
}

static void check_inet6(void)
{
	make_sock(AF_INET6, 1, "UDPv6");
	set_ends("::1", 53, "fe80::2", 4000);
	expect_args("tcp_close", "sk=0xffff888003a41000 {UDPv6, state ESTABLISHED, [::1]:53 → "
				 "[fe80::2]:4000, err 0}, timeout=0");
}

static void check_unix(void)
{
	const struct sockaddr_un un = { .sun_family = AF_UNIX, .sun_path = "/tmp/s\033" };

	make_sock(AF_UNIX, 10, "UNIX-STREAM");
	if (!types_find(types, TYPE_STRUCT, "unix_sock"))
		return; /* a module of this kernel */
	set_number(SOCK, "unix_sock", "addr", BASE + ADDRESS, 8);
	set_number(ADDRESS, "unix_address", "len", 2 + 8, 4);
	set(ADDRESS, "unix_address", "name", &un, sizeof(un));
	expect_args("tcp_close", "sk=0xffff888003a41000 {UNIX-STREAM, state LISTEN, "
				 "\"/tmp/s\\33\", err 0}, timeout=0");
	memset(memory + ADDRESS, 0, 64);
	set_number(ADDRESS, "unix_address", "len", 2 + 5, 4);
	set(ADDRESS, "unix_address", "name", "\1\0\0name", 7);
	expect_args("tcp_close", "sk=0xffff888003a41000 {UNIX-STREAM, state LISTEN, \"@name\", "
				 "err 0}, timeout=0");
}

static void check_socket(void)
{
	make_sock(AF_INET, 7, "UDP");
	set_number(SOCKET, "socket", "state", 1, 4);
	set_number(SOCKET, "socket", "type", 2, 2);
	set_number(SOCKET, "socket", "sk", BASE + SOCK, 8);
	regs.gpr[GPR_RDI] = BASE + SOCKET;
	regs.gpr[GPR_RSI] = BASE + MSG;
	set_number(MSG, "msghdr", "msg_iter.count", 5, 8);
	set_number(MSG, "msghdr", "msg_flags", 0x40, 4);
	set_number(MSG, "msghdr", "msg_name", BASE + ADDRESS, 8);
	memcpy(memory + ADDRESS, "\2\0\x13\x89\x7f\0\0\1", 8);
	expect_args("sock_sendmsg",
		    "sock=0xffff888003a44000 {DGRAM, SS_UNCONNECTED, sk=0xffff888003a41000 {UDP, "
		    "state CLOSE, err 0}}, msg=0xffff888003a45000 {name=0xffff888003a45800 "
		    "{sa_family=AF_INET, sin_port=htons(5001), sin_addr=inet_addr(\"127.0.0.1\")}, "
		    "5 bytes, MSG_DONTWAIT}");
	expect_shown("sock_sendmsg", "msg->msg_iter.count", "5");
	expect_shown("sock_sendmsg", "sock->state == SS_UNCONNECTED && sock->sk != NULL", "1");
}

/* Where a socket cannot be read, its address is still shown. */
static void check_unreadable(void)
{
	make_sock(AF_INET, 1, "TCP");
	regs.gpr[GPR_RDI] = 0xdead000000000100;
	expect_args("tcp_close", "sk=0xdead000000000100, timeout=0");
	regs.gpr[GPR_RDI] = 0;
	expect_args("tcp_close", "sk=NULL, timeout=0");
	regs.gpr[GPR_RDI] = BASE + SOCK;
	set_number(SOCK, "sock", "__sk_common.skc_prot", 0x10, 8);
	expect_args("tcp_close", "sk=0xffff888003a41000 {AF_INET, state ESTABLISHED, err 0}, "
				 "timeout=0");
}

/* ---- system calls and tasks ---- */

static void check_system_call(void)
{
	make_sock(AF_INET, 1, "TCP");
	regs.gpr[GPR_RDI] = BASE + REGS;
	set_number(REGS, "pt_regs", "di", 3, 8);
	set_number(REGS, "pt_regs", "si", BASE + ADDRESS, 8);
	set_number(REGS, "pt_regs", "dx", 0xffffffff00000010, 8);
	memcpy(memory + ADDRESS, "\2\0\x13\x89\x7f\0\0\1", 8);
	expect_args("__x64_sys_connect",
		    "regs=0xffff888003a46000, fd=3, addr=0xffff888003a45800 {sa_family=AF_INET, "
		    "sin_port=htons(5001), sin_addr=inet_addr(\"127.0.0.1\")}, addrlen=16");
	set_number(REGS, "pt_regs", "bx", 4, 8);
	set_number(REGS, "pt_regs", "cx", 128, 8);
	expect_args("__ia32_sys_listen", "regs=0xffff888003a46000, fd=4, backlog=128");
	expect_shown("__x64_sys_connect", "fd == 3 && addr->sa_family == AF_INET", "1");
}

static void check_current(void)
{
	make_sock(AF_INET, 1, "TCP");
	regs.gs_base = BASE + PERCPU;
	memcpy(memory + PERCPU + 0x40, &(uint64_t){ BASE }, 8);
	set(0, "task_struct", "comm", "hello", 6);
	expect_shown("tcp_close", "current->comm", "\"hello\"");
	expect_shown("tcp_close", "current->comm == \"hello\"", "1");
}

static void test_sockets(void **state)
{
	(void)state;
	each_kernel(check_tcp);
	each_kernel(check_new_sock);
	each_kernel(check_inet6);
	each_kernel(check_unix);
	each_kernel(check_socket);
	each_kernel(check_unreadable);
}

static void test_system_calls(void **state)
{
	(void)state;
	each_kernel(check_system_call);
}

/* A 32-bit kernel has no types, but its system calls have names. */
static void test_system_call_without_types(void **state)
{
	static const struct function_at f = { .function = "__ia32_sys_connect",
					      .convention = CALL_REGPARM3,
					      .in_kernel = true };
	struct args *a = args_find(&f, NULL);
	struct buf out = { 0 };

	(void)state;
	assert_non_null(a);
	memset(memory, 0, sizeof(memory));
	regs = (struct registers){ .gpr = { [GPR_RAX] = 0xc1000000 } };
	args_text(a, &machine, &print_line, &out);
	assert_string_equal(buf_str(&out), "regs=0xc1000000, fd=<not mapped>, addr=<not mapped>, "
					   "addrlen=<not mapped>");
	args_free(a);
	buf_free(&out);
}

static void test_current_task(void **state)
{
	(void)state;
	each_kernel(check_current);
}

static int find_kernels(void **state)
{
	const char *cache = getenv("XDG_CACHE_HOME"), *home = getenv("HOME");
	char pattern[4096];

	(void)state;
	snprintf(pattern, sizeof(pattern), "%s%s/ringtrip/kernels/*/vmlinux",
		 cache  ? cache
		 : home ? home
			: "",
		 cache ? "" : "/.cache");
	glob(pattern, 0, NULL, &cached);
	return 0;
}

static int forget_kernels(void **state)
{
	(void)state;
	globfree(&cached);
	return 0;
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_sockets),
		cmocka_unit_test(test_system_calls),
		cmocka_unit_test(test_system_call_without_types),
		cmocka_unit_test(test_current_task),
	};

	return cmocka_run_group_tests(tests, find_kernels, forget_kernels);
}
