// SPDX-License-Identifier: GPL-2.0-or-later
/* How places are named (trip/where.h): text in, the parts out. */
#include "trip/where.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <cmocka.h>

#include "base/buf.h"
#include "base/err.h"

static void render(struct buf *out, const struct where *w)
{
	static const char *const kinds[] = { "position", "entry",   "return", "function",
					     "line",     "address", "call" };

	buf_printf(out, "%s", kinds[w->kind]);
	if (w->unit)
		buf_printf(out, " unit=%s", w->unit);
	if (w->kind == WHERE_FUNCTION || w->kind == WHERE_LINE || w->kind == WHERE_CALL)
		buf_printf(out, " %s%s", w->pattern ? "~" : "", w->name);
	if (w->number)
		buf_printf(out, " %#llx", (unsigned long long)w->number);
	if (w->offset)
		buf_printf(out, " +%llu", (unsigned long long)w->offset);
	if (w->nth)
		buf_printf(out, " nth=%llu", (unsigned long long)w->nth);
	if (w->condition)
		buf_printf(out, " if[%u]=%s", w->column, w->condition);
}

static const struct {
	const char *text, *expected;
} cases[] = {
	{ "@123456", "position 0x1e240" },
	{ "@1,234", "position 0x4d2" },
	{ "@0", "position" },
	{ "#7", "entry 0x7" },
	{ "#7.return", "return 0x7" },
	{ "tcp_v4_connect", "function tcp_v4_connect" },
	{ " tcp_v4_connect@2 ", "function tcp_v4_connect nth=2" },
	{ "tcp_*", "function ~tcp_*" },
	{ "connect@plt", "function connect@plt" },
	{ "connect@plt@3", "function connect@plt nth=3" },
	{ "sock_create+0x20", "function sock_create +32" },
	{ "sock_create+8@2", "function sock_create +8 nth=2" },
	{ "operator+", "function operator+" },
	{ "libc.so.6:send", "function unit=libc.so.6 send" },
	{ "std::sort", "function std::sort" },
	{ "hello.c:27", "line hello.c 0x1b" },
	{ "net/socket.c:1606@2", "line net/socket.c 0x646 nth=2" },
	{ "0x401136", "address 0x401136" },
	{ "*0x401136@2", "address 0x401136 nth=2" },
	{ "syscall:connect", "call connect" },
	{ "syscall:send*", "call ~send*" },
	{ "__sys_socket if family == 10", "function __sys_socket if[17]=family == 10" },
	{ "#3 if 1", "entry 0x3 if[7]=1" },
	{ "", "'', column 1: a function, file:line, address or @position is expected here" },
	{ "@", "'@', column 2: a position is expected here" },
	{ "@12x", "'@12x', column 4: the end is expected here" },
	{ "#", "'#', column 2: a trip's number is expected here" },
	{ "#7.exit", "'#7.exit', column 3: .return or the end is expected here" },
	{ "f@0", "'f@0', column 3: which one, from 1 on, is expected here" },
	{ "@99999999999999999999",
	  "'@99999999999999999999', column 2: a position is expected here" },
	{ "syscall:", "'syscall:', column 9: a system call's name is expected here" },
	{ "f if ", "'f if ', column 6: a condition is expected here" },
};

static void test_parse(void **state)
{
	(void)state;
	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
		struct buf out = { 0 };
		struct where w;
		struct err e;

		if (where_parse(&w, cases[i].text, &e))
			buf_puts(&out, e.text);
		else
			render(&out, &w);
		assert_string_equal(buf_str(&out), cases[i].expected);
		where_free(&w);
		buf_free(&out);
	}
}

static void test_matches(void **state)
{
	struct where w;

	(void)state;
	assert_int_equal(where_parse(&w, "socket.c:5", NULL), 0);
	assert_true(where_is_file(&w, "net/socket.c") && where_is_file(&w, "socket.c"));
	assert_false(where_is_file(&w, "net/mysocket.c") || where_is_file(&w, NULL));
	where_free(&w);
	assert_int_equal(where_parse(&w, "libc.so.6:se?d", NULL), 0);
	assert_true(where_is_function(&w, "libc.so.6", "send"));
	assert_false(where_is_function(&w, "vmlinux", "send"));
	assert_false(where_is_function(&w, "libc.so.6", "sent"));
	where_free(&w);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_parse),
		cmocka_unit_test(test_matches),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
