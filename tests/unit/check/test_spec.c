// SPDX-License-Identifier: GPL-2.0-or-later
/* The grammar of a SPEC: text in, what was understood out; and every message. */
#include "check/spec.h"

#include <inttypes.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "base/buf.h"
#include "base/err.h"
#include "check/glob.h"

/* ---- what was understood ---- */

static void add_name(struct buf *b, const struct spec_name *n)
{
	buf_printf(b, "%s%s%.*s%s", n->inlined ? "inlined " : "", n->quoted ? "<" : "",
		   (int)n->text.n, n->text.at, n->quoted ? ">" : "");
}

static void add_head(struct buf *b, const struct spec_head *h)
{
	buf_printf(b, "%u:%u", h->line, h->column);
	if (h->has_program) {
		buf_puts(b, " program ");
		add_name(b, &h->program);
		if (h->pid)
			buf_printf(b, "[%" PRIu64 "]", h->pid);
		if (h->process)
			buf_printf(b, "#%u", h->process);
	}
	if (h->has_call) {
		buf_puts(b, " call ");
		add_name(b, &h->call);
		if (h->nth)
			buf_printf(b, "#%u", h->nth);
	}
	buf_putc(b, '\n');
}

static void add_clause(struct buf *b, const struct spec *s, const struct spec_clause *c)
{
	static const char *const kinds[] = { "has", "not", "count", "measure", "result", "order" };
	static const char *const measures[] = { "user",  "kernel", "total", "functions",
						"calls", "apart",  "other" };

	buf_printf(b, "  %u:%u %s", c->line, c->column, kinds[c->kind]);
	if (c->region != NODE_CALL)
		buf_printf(b, " in %s", node_kind_name(c->region));
	for (size_t k = 0; k < c->n_steps; k++) {
		buf_puts(b, !k ? " " : s->steps[c->step + k].direct ? " / " : " > ");
		add_name(b, &s->steps[c->step + k].name);
	}
	if (c->kind == CLAUSE_MEASURE)
		buf_printf(b, " %s", measures[c->measure]);
	if (c->never)
		buf_puts(b, " never");
	else if (c->error.n)
		buf_printf(b, " %.*s", (int)c->error.n, c->error.at);
	else if (c->kind == CLAUSE_COUNT || c->kind == CLAUSE_MEASURE || c->kind == CLAUSE_RESULT)
		buf_printf(b, " %s %" PRId64, spec_op_text(c->op), c->number);
	buf_putc(b, '\n');
}

static void expect(const char *text, const char *understood)
{
	struct err e = { "" };
	struct spec *s = spec_parse("a.check", text, strlen(text), &e);
	struct buf b = { 0 };

	if (!s)
		fail_msg("%s", e.text);
	for (size_t i = 0; i < s->n_heads; i++) {
		add_head(&b, &s->heads[i]);
		for (size_t k = s->heads[i].clause; k < s->heads[i].end; k++)
			add_clause(&b, s, &s->clauses[k]);
	}
	assert_string_equal(buf_str(&b), understood);
	buf_free(&b);
	spec_free(s);
}

static void the_grammar(void **state)
{
	(void)state;
	expect("", "");
	expect("# nothing\n\n \t\n", "");
	expect("connect: result ECONNREFUSED\n"
	       "connect: __sys_connect > tcp_v4_connect / tcp_connect   # a comment\n"
	       "connect: not tcp_v6_connect; count ip_output = 1; kernel < 60000; softirq has "
	       "tcp_reset\n"
	       "hello: order socket, connect, sendto, recvfrom, close",
	       "1:1 call connect\n"
	       "  1:10 result ECONNREFUSED\n"
	       "2:1 call connect\n"
	       "  2:10 has __sys_connect > tcp_v4_connect / tcp_connect\n"
	       "3:1 call connect\n"
	       "  3:10 not tcp_v6_connect\n"
	       "  3:30 count ip_output = 1\n"
	       "  3:51 measure kernel < 60000\n"
	       "  3:67 has in softirq tcp_reset\n"
	       "4:1 program hello\n"
	       "  4:8 order socket > connect > sendto > recvfrom > close\n");
}

static void heads(void **state)
{
	(void)state;
	expect("connect#2: kernel < 1", "1:1 call connect#2\n  1:12 measure kernel < 1\n");
	expect("send*: user = 1", "1:1 call send*\n  1:8 measure user = 1\n");
	expect("hello connect#3: user = 1",
	       "1:1 program hello call connect#3\n  1:18 measure user = 1\n");
	expect("hello[84]: calls = 5", "1:1 program hello[84]\n  1:12 measure calls = 5\n");
	expect("hello#2 *: user > 1", "1:1 program hello#2 call *\n  1:12 measure user > 1\n");
	expect("h*: user > 1", "1:1 program h*\n  1:5 measure user > 1\n");
	expect("\"connect\": calls >= 1", "1:1 program <connect>\n  1:12 measure calls >= 1\n");
	expect("\"my: program\" bind : user <= 1",
	       "1:1 program <my: program> call bind\n  1:22 measure user <= 1\n");
	expect("syscall_0x1c0: result ENOSYS", "1:1 call syscall_0x1c0\n  1:16 result ENOSYS\n");
}

static void lines_go_on(void **state)
{
	(void)state;
	expect("connect:\n    result 0; a > b\n\t# between\n\n  not c\nbind: result 0\n",
	       "1:1 call connect\n  2:5 result = 0\n  2:15 has a > b\n  5:3 not c\n"
	       "6:1 call bind\n  6:7 result = 0\n");
}

static void clauses(void **state)
{
	(void)state;
	expect("bind: has a; ~a > ·b; ·b/c; \"kernel\" > a; has kernel > a",
	       "1:1 call bind\n  1:7 has a\n  1:14 has a > inlined b\n"
	       "  1:23 has inlined b / c\n  1:29 has <kernel> > a\n  1:43 has kernel > a\n");
	expect("bind: softirq not a; interrupt count a > b >= 2; fault has a; signal < 3",
	       "1:1 call bind\n  1:7 not in softirq a\n  1:22 count in interrupt a > b >= 2\n"
	       "  1:50 has in fault a\n  1:63 measure in signal apart < 3\n");
	expect("bind: sleep = 0; other = 0; functions > 1; total = 15,271; user = 0x10",
	       "1:1 call bind\n  1:7 measure in sleep apart = 0\n  1:18 measure other = 0\n"
	       "  1:29 measure functions > 1\n  1:44 measure total = 15271\n"
	       "  1:60 measure user = 16\n");
	expect("bind: result -111; result >= 0; result never; result E*; result = 3",
	       "1:1 call bind\n  1:7 result = -111\n  1:20 result >= 0\n  1:33 result never\n"
	       "  1:47 result E*\n  1:58 result = 3\n");
	expect("bind: order a, b; count a = 1,000,000",
	       "1:1 call bind\n  1:7 order a > b\n  1:19 count a = 1000000\n");
	expect("hello: not connect; count send* = 2; has bind; close",
	       "1:1 program hello\n  1:8 not connect\n  1:21 count send* = 2\n  1:38 has bind\n"
	       "  1:48 has close\n");
}

/* ---- messages ---- */

static void the_messages(void **state)
{
	static const struct {
		const char *text, *message;
	} rows[] = {
		{ "connect", "1:8: expected ':' after 'connect', found the end of the line" },
		{ "\n\nhello, a:", "3:6: expected ':' or a call, found ','" },
		{ "hello conect: not a",
		  "1:7: there is no system call 'conect'; similar: connect" },
		{ "hello connect bind: not a", "1:15: expected ':' after 'hello connect', found "
					       "'bind'" },
		{ "connect#0: not a", "1:9: expected a number from 1 after '#', found '0'" },
		{ "connect#x: not a", "1:9: expected a number from 1 after '#', found 'x'" },
		{ "hello[x]: not bind", "1:7: expected a process's number after '[', found 'x'" },
		{ "hello[3: not bind", "1:8: expected ']' after the process's number" },
		{ "hello bind[3]: not a",
		  "1:7: a call has no process's number: write 'program[3] bind'" },
		{ "  not a", "1:3: a line that begins with a space goes on with the program or "
			     "call above it, and there is none" },
		{ "bind:\n# not\nclose: not a", "1:1: nothing is said about 'bind'" },
		{ ": not a",
		  "1:1: expected the program or call that the line is about, found ':'" },
		{ "bind: not", "1:10: expected a function, found the end of the line" },
		{ "hello: not ;", "1:12: expected a call, found ';'" },
		{ "bind: a > > b", "1:11: expected a function, found '>'" },
		{ "bind: a b", "1:9: expected ';' or the end of the line, found 'b'" },
		{ "bind: ·ä b", "1:8: expected a function, found 'ä'" },
		{ "bind: \"a", "1:7: the quotation mark has no other one in its line" },
		{ "bind: \"\"", "1:7: there is no name between the quotation marks" },
		{ "bind: kernel / a",
		  "1:14: expected =, <, <=, > or >= after 'kernel' (a function of that name is "
		  "written \"kernel\"), found '/'" },
		{ "bind: softirq a",
		  "1:15: expected =, <, <=, > or >= after 'softirq' (a function of that name is "
		  "written \"softirq\"), found 'a'" },
		{ "bind: kernel < many", "1:16: expected a number, found 'many'" },
		{ "bind: kernel < -1", "1:16: expected a number, found '-1'" },
		{ "bind: kernel < 99999999999999999999",
		  "1:16: expected a number, found '99999999999999999999'" },
		{ "bind: count a", "1:14: expected =, <, <=, > or >= after what is counted, found "
				   "the end of the line" },
		{ "bind: result",
		  "1:13: expected an error such as ECONNREFUSED, a number or 'never', found the "
		  "end of the line" },
		{ "bind: result ECONREFUSED",
		  "1:14: there is no error 'ECONREFUSED'; similar: ECONNREFUSED" },
		{ "bind: order a", "1:13: an order takes two names or more, with commas between "
				   "them" },
		{ "bind: calls = 1", "1:7: a program makes calls; 'count connect = 2' counts those "
				     "of one name" },
		{ "bind: sleep has a", "1:7: what runs while a call sleeps is not part of it; only "
				       "its cost is known: 'sleep < N'" },
		{ "hello: a > b", "1:10: 'hello' is a program: its clauses name calls; for the "
				  "functions of a call write 'hello connect:'" },
		{ "hello: ·a", "1:8: 'hello' is a program: its clauses name calls" },
		{ "hello: result 0",
		  "1:8: a program has no result here; a call of it has: 'hello connect:'" },
		{ "hello: softirq has a", "1:8: functions are those of a call, not of a program" },
		{ "bind: a\033[2J", "1:8: byte 0x1b is not text" },
		{ "bind: \xff", "1:7: byte 0xff is not text" },
	};

	(void)state;
	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++) {
		struct err e = { "" };
		struct spec *s = spec_parse("a.check", rows[i].text, strlen(rows[i].text), &e);

		if (s)
			fail_msg("understood: %s", rows[i].text);
		assert_memory_equal(e.text, "a.check:", 8);
		if (strncmp(e.text + 8, rows[i].message, strlen(rows[i].message)) != 0)
			assert_string_equal(e.text + 8, rows[i].message);
	}
}

static void long_paths(void **state)
{
	struct buf b = { 0 };
	struct err e = { "" };

	(void)state;
	buf_puts(&b, "bind: a");
	for (unsigned i = 0; i < SPEC_STEPS_MAX; i++)
		buf_puts(&b, "/a");
	assert_null(spec_parse("a.check", b.data, b.len, &e));
	assert_string_equal(e.text, "a.check:1:127: more than 60 names in one clause");
	spec_free(spec_parse("a.check", b.data, b.len - 2, &e));
	buf_free(&b);
}

/* ---- names ---- */

static bool matches(const char *pattern, const char *function, bool quoted)
{
	const struct spec_name n = { .text = { pattern, strlen(pattern) }, .quoted = quoted };

	return name_matches_function(&n, function);
}

static void the_names(void **state)
{
	(void)state;
	assert_true(matches("tcp_*", "tcp_connect", false));
	assert_true(matches("*", "", false));
	assert_true(matches("t*p*n?ct", "tcp_connect", false));
	assert_false(matches("tcp", "tcp_connect", false));
	assert_false(matches("tcp_connect?", "tcp_connect", false));
	assert_true(matches("do_softirq", "do_softirq.part.0", false));
	assert_false(matches("do_softirq.part", "do_softirq.part.0", false));
	assert_false(matches("do_softirq", "do_softirq.part.0", true));
	assert_true(matches("net::Socket::connect", "_ZN3net6Socket7connectEi", true));
	assert_false(matches("connect", "connect@plt", false));
}

static bool is_comm(const char *pattern, const char *comm)
{
	const struct spec_name n = { .text = { pattern, strlen(pattern) } };
	char whole[16] = "";

	memcpy(whole, comm, strlen(comm));
	return name_matches_comm(&n, whole);
}

static void the_programs(void **state)
{
	(void)state;
	assert_true(is_comm("hello", "hello"));
	assert_true(is_comm("a-very-long-program-name", "a-very-long-pro"));
	assert_false(is_comm("a-very-long-program-name", "a-very-long-pr"));
	assert_true(is_comm("a-*", "a-very-long-pro"));
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(the_grammar),  cmocka_unit_test(heads),
		cmocka_unit_test(lines_go_on),  cmocka_unit_test(clauses),
		cmocka_unit_test(the_messages), cmocka_unit_test(long_paths),
		cmocka_unit_test(the_names),    cmocka_unit_test(the_programs),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
