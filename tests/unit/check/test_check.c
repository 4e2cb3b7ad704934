// SPDX-License-Identifier: GPL-2.0-or-later
/* Hand-made trips are held against a SPEC: what is reported, for each kind of clause. */
#include "check/check.h"

#include <errno.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "base/buf.h"
#include "base/err.h"
#include "check/baseline.h"
#include "check/excerpt.h"
#include "check/report.h"
#include "trip/trip.h"

/* ---- trips made by hand ---- */

/* A node: its level, its kind, its function, its own cost. */
struct line_of {
	unsigned level;
	enum node_kind kind;
	const char *fn;
	uint64_t self;
};

#define C NODE_CALL

static const struct line_of connecting[] = {
	{ 0, C, "connect", 7 },
	{ 1, NODE_ENTRY, "entry_SYSCALL_64", 60 },
	{ 2, C, "do_syscall_64", 40 },
	{ 3, NODE_TAIL, "__x64_sys_connect", 12 },
	{ 4, C, "__sys_connect", 60 },
	{ 5, C, "__fdget", 40 },
	{ 5, NODE_INLINE, "sock_from_file", 3 },
	{ 6, C, "inet_stream_connect", 40 },
	{ 7, C, "tcp_v4_connect", 300 },
	{ 8, C, "ip_route_output_flow", 650 },
	{ 8, C, "tcp_connect.isra.0", 300 },
	{ 9, C, "ip_output", 60 },
	{ 10, NODE_SOFTIRQ, "net_rx_action", 100 },
	{ 11, C, "tcp_v4_rcv", 300 },
	{ 12, NODE_INTERRUPT, "asm_timer", 40 },
	{ 13, C, "hrtimer_interrupt", 70 },
	{ 9, C, "ip_output", 60 },
	{ 7, NODE_SLEEP, NULL, 900 },
};

static const struct line_of closing[] = {
	{ 0, NODE_ENTRY, "entry_SYSCALL_64", 60 },
	{ 1, C, "__sys_close", 10 },
};

static struct fn fns[64];
static size_t n_fns;

static const struct fn *fn_named(const char *name)
{
	for (size_t i = 0; i < n_fns; i++)
		if (!strcmp(fns[i].name, name))
			return &fns[i];
	assert_true(n_fns < 64);
	fns[n_fns] = (struct fn){ .start = 0x1000 * (n_fns + 1), .size = 0x100, .name = name };
	return &fns[n_fns++];
}

static void finish(struct trip *t, const struct line_of *lines, size_t count)
{
	struct node n, below;

	for (size_t i = count; i-- > 0;) {
		size_t end = i + 1;

		while (end < count && lines[end].level > lines[i].level)
			end++;
		assert_true(tree_get(t->tree, i, &n));
		n.size = end - i;
		n.total = n.self;
		for (uint64_t k = i + 1; k < end; k += below.size) {
			assert_true(tree_get(t->tree, k, &below));
			if (!node_kind_apart(below.kind))
				n.total += below.total;
		}
		if (node_kind_apart(n.kind)) {
			t->other += n.total;
			t->apart[n.kind] += n.total;
		}
		if (n.kind == NODE_ENTRY) {
			t->entry = i;
			t->kernel = n.total;
		}
		tree_put(t->tree, i, &n);
	}
}

static struct trip trip_of(const struct line_of *lines, size_t count, bool inlined)
{
	static const struct frame_ref main_frame[1] = { { .fn = &fns[0] } };
	struct trip t = { .pid = 42,
			  .tid = 42,
			  .comm = "hello",
			  .entry = UINT64_MAX,
			  .tree = tree_new(),
			  .context = main_frame,
			  .n_context = 1,
			  .on_socket = true,
			  .complete = true,
			  .user = 7 };

	assert_ptr_equal(fn_named("main"), &fns[0]);
	for (size_t i = 0; i < count; i++) {
		struct node n = { .kind = lines[i].kind,
				  .self = lines[i].self,
				  .ring = lines[i].kind == C && !lines[i].level ? 3 : 0 };

		if (lines[i].fn)
			n.fn = fn_named(lines[i].fn);
		if (n.kind == NODE_INLINE && !inlined)
			n.kind = C;
		n.addr = n.fn ? n.fn->start : 0;
		t.functions += !n.ring;
		assert_true(tree_add(t.tree, &n) == i);
	}
	finish(&t, lines, count);
	return t;
}
#define TRIP_OF(lines, inlined) trip_of(lines, sizeof(lines) / sizeof(*lines), inlined)

/* ---- checking ---- */

struct made_trip {
	const char *comm;
	uint32_t pid;
	uint64_t seq;
	unsigned nr;
	int64_t result;
	bool never;
};

/* hello: socket, connect, connect, close; other: close. In the order of returns. */
static const struct made_trip recording[] = {
	{ "hello", 42, 1, 41, 3, false }, { "hello", 42, 3, 42, -111, false },
	{ "hello", 42, 2, 42, 0, false }, { "hello", 42, 4, 3, 0, false },
	{ "hello", 50, 6, 42, 0, true },  { "a b", 51, 5, 3, -9, false },
};

static struct trip make(const struct made_trip *m, bool inlined)
{
	struct trip t = m->nr == 42 ? TRIP_OF(connecting, inlined) : TRIP_OF(closing, inlined);

	memset(t.comm, 0, sizeof(t.comm));
	memcpy(t.comm, m->comm, strlen(m->comm));
	t.pid = t.tid = m->pid;
	t.seq = m->seq;
	t.call = (struct call){
		.nr = m->nr, .args = { 3 }, .result = m->result, .has_result = !m->never
	};
	return t;
}

static void check_text(const char *format, const char *text, size_t n_trips, bool inlined,
		       struct buf *out)
{
	char message[256];
	struct err e = { "" };
	struct sysset *set = sysset_parse("default", message, sizeof(message));
	struct spec *s = spec_parse("a.check", text, strlen(text), &e);
	struct check *c;

	if (!s)
		fail_msg("%s", e.text);
	c = check_new(s, set);
	for (size_t i = 0; i < n_trips; i++) {
		struct trip t = make(&recording[i], inlined);

		assert_true(check_wants(c, &t.call, true));
		assert_int_equal(check_trip(c, &t), 0);
		tree_free(t.tree);
	}
	assert_int_equal(check_end(c), 0);
	report_named(format)->write(out, "a.check", c);
	check_free(c);
	spec_free(s);
	sysset_free(set);
}

/* The SPEC holds for the first four calls, those of hello[42]. */
static void holds(const char *text)
{
	struct buf b = { 0 };

	check_text("text", text, 4, true, &b);
	if (!strstr(buf_str(&b), "assertion holds (4 calls)") &&
	    !strstr(buf_str(&b), "assertions hold (4 calls)"))
		fail_msg("%s: %s", text, buf_str(&b));
	buf_free(&b);
}

/* Why a SPEC of one clause does not hold for all calls. */
static void differs(const char *text, const char *why)
{
	struct buf b = { 0 };
	const char *line;

	check_text("json", text, 6, true, &b);
	line = strstr(buf_str(&b), "\"why\":\"");
	if (!line || strncmp(line + 7, why, strlen(why)) != 0 || line[7 + strlen(why)] != '"')
		fail_msg("%s: expected %s, found %s", text, why, buf_str(&b));
	buf_free(&b);
}

static void paths(void **state)
{
	(void)state;
	holds("connect: main > connect / entry_SYSCALL_64; __sys_connect > tcp_connect");
	/* An inlined function is a step only if it is named. */
	holds("connect: __sys_connect / inet_stream_connect; __sys_connect / ·sock_from_file");
	holds("connect: sock_from_file / inet_stream_connect; not ·inet_stream_connect");
	holds("connect: not tcp_v4_rcv; softirq has net_rx_action / tcp_v4_rcv");
	holds("connect: softirq not hrtimer_interrupt; interrupt has asm_timer > hrtimer*");
	holds("connect: count ip_output = 2; count tcp_v4_connect > ip_output >= 2; count x < 1");
	holds("connect: order __fdget, tcp_v4_connect, ip_output, ip_output\nclose: not connect");
	differs("connect: not tcp_v4_connect > ip_output", "it is there 2 times");
	differs("connect: not tcp_connect", "it is there");
	differs("connect: count ip_output = 3", "it is there 2 times");
	differs("connect: tcp_conect",
		"no 'tcp_conect' in the call; similar: tcp_v4_connect, connect");
	differs("connect: tcp_connect / tcp_v4_connect",
		"'tcp_connect' is there, but no 'tcp_v4_connect' directly under it; it is at … / "
		"do_syscall_64 / ~__x64_sys_connect / __sys_connect / ·sock_from_file / "
		"inet_stream_connect / tcp_v4_connect");
	differs("connect: __sys_connect > tcp_v4_rcv",
		"'__sys_connect' is there, but no 'tcp_v4_rcv' under it; softirq has it, at … / "
		"inet_stream_connect / tcp_v4_connect / tcp_connect.isra.0 / ip_output / "
		"net_rx_action / tcp_v4_rcv");
	differs("connect: softirq has ip_output",
		"no 'ip_output' in the softirq; call has it, at … / __sys_connect / "
		"·sock_from_file / inet_stream_connect / tcp_v4_connect / tcp_connect.isra.0 / "
		"ip_output");
	differs("connect: fault has page_fault", "no 'page_fault' in the fault");
	differs("connect: order ip_output, xyz",
		"no 'xyz' after 'ip_output' at … / __sys_connect / ·sock_from_file / "
		"inet_stream_connect / tcp_v4_connect / tcp_connect.isra.0 / ip_output");
	differs("connect: order xyz, ip_output", "no 'xyz' in the call");
}

static void without_lines(void **state)
{
	static const char unknown[] = "\"outcome\":\"unknown\",";
	struct buf b = { 0 };

	(void)state;
	/* The same trips without inlined functions: they are passed over. */
	check_text("text", "connect: __sys_connect / ·a / sock_from_file", 4, false, &b);
	assert_non_null(strstr(buf_str(&b), "1 assertion holds"));
	buf_cut(&b, 0);
	check_text("json", "connect: __sys_connect / ·a; not x / ·a; count ·a = 1", 4, false, &b);
	assert_non_null(strstr(buf_str(&b), "\"assertion\":\"__sys_connect / ·a\","
					    "\"outcome\":\"holds\""));
	assert_non_null(strstr(buf_str(&b), "\"assertion\":\"not x / ·a\",\"outcome\":\"holds\""));
	assert_non_null(strstr(buf_str(&b), unknown));
	assert_non_null(strstr(buf_str(&b), "inlined functions are not known there, for lack of "
					    "debug information"));
	buf_free(&b);
}

static void numbers(void **state)
{
	(void)state;
	holds("connect: kernel = 1,625; user = 7; total = 1632; functions = 17; other = 1410");
	holds("connect: softirq = 400; interrupt = 110; sleep = 900; fault = 0; kernel >= 1625");
	differs("connect: kernel < 1625", "it is 1,625");
	differs("connect: kernel = 1,600", "it is 1,625, 25 more");
	differs("connect: user = 10", "it is 7, 3 fewer");
	differs("connect: softirq > 400", "it is 400");
}

static void results(void **state)
{
	(void)state;
	holds("connect#1: result 0; result >= 0; result = 0");
	holds("connect#2: result ECONNREFUSED; result E*; result -111; result < 0");
	differs("connect#1: result ECONNREFUSED", "the result is 0");
	differs("connect#2: result 0", "the result is -1 ECONNREFUSED (Connection refused)");
	differs("connect#3: result 0", "it did not return");
	differs("connect#2: result never", "the result is -1 ECONNREFUSED (Connection refused)");
	differs("connect: result 0", "the result is -1 ECONNREFUSED (Connection refused)");
}

static void programs(void **state)
{
	(void)state;
	holds("hello: order socket, connect, close; calls = 4; count c* = 3; not bind; has socket");
	holds("hello: kernel = 3,390; user = 28; total > 1");
	holds("hello[42] connect: user = 7\nhello#1: calls = 4\nhello connect#2: result -111");
	differs("hello: order socket, close, connect",
		"no 'connect' after 'close', the last call that is in order (→)");
	differs("hello: order bind, connect", "no 'bind' among its calls");
	differs("hello[42]: count connect = 1", "it makes the call 2 times");
	differs("hello[42]: not close", "it makes the call 1 time");
	differs("hello[42]: conect", "it does not make the call; similar: connect");
	differs("hello[42]: calls = 5", "it is 4, 1 fewer");
	differs("hello: calls = 4", "it is 1, 3 fewer"); /* hello[50] */
	differs("helo: calls = 4", "no program 'helo' made a call; similar: hello");
	differs("\"a b\" close: result 0", "the result is -1 EBADF (Bad file descriptor)");
	differs("conect: calls = 4", "no program 'conect' made a call; similar: connect");
	differs("hello#3: calls = 4", "no program 'hello' made a call; similar: hello");
	differs("hello connect#3: user = 7", "only 2 calls of 'connect' were made");
	differs("connect#4: user = 7", "only 3 calls of 'connect' were made");
	differs("hello bind: user = 7", "no call of 'bind' was made");
}

/* ---- reports ---- */

static const char spec[] = "connect: result E*  # the second\n"
			   "    tcp_v4_connect / ip_output; not ·x\n"
			   "hello: order connect, socket\n";

static void as_text(void **state)
{
	struct buf b = { 0 };

	(void)state;
	check_text("text", spec, 2, false, &b);
	assert_string_equal(
		buf_str(&b),
		"a.check:2:5: connect: tcp_v4_connect / ip_output\n"
		"  in hello[42]  connect(3, NULL, 0) = -1 ECONNREFUSED (Connection refused)\n"
		"  'tcp_v4_connect' is there, but no 'ip_output' directly under it; it is at … / "
		"__sys_connect / sock_from_file / inet_stream_connect / tcp_v4_connect / "
		"tcp_connect.isra.0 / ip_output\n"
		"  what happened:\n"
		"    tcp_v4_connect                                                       1,370\n"
		"      ip_route_output_flow                                                 650\n"
		"      tcp_connect.isra.0                                                   420\n"
		"        ip_output                                                           60\n"
		"        ip_output                                                           60\n"
		"\n"
		"a.check:3:8: hello: order connect, socket: no 'socket' after 'connect', the last "
		"call that is in order (→)\n"
		"a.check: 2 of 4 assertions differ (2 calls)\n");
	buf_free(&b);
}

static void for_a_ci(void **state)
{
	struct buf b = { 0 };

	(void)state;
	check_text("tap", "connect#1: result 0; count ·x = 1\n", 2, false, &b);
	assert_string_equal(
		buf_str(&b),
		"TAP version 13\n1..2\n"
		"not ok 1 - a.check:1:12 connect\\#1: result 0\n"
		"  ---\n"
		"  message: \"the result is -1 ECONNREFUSED (Connection refused)\"\n"
		"  where: \"hello[42]  connect(3, NULL, 0) = -1 ECONNREFUSED (Connection "
		"refused)\"\n"
		"  ...\n"
		"ok 2 - a.check:1:22 connect\\#1: count ·x = 1 # SKIP inlined functions are not "
		"known there, for lack of debug information (`ringtrip kernel fetch --debug` gets "
		"the kernel's)\n");
	buf_cut(&b, 0);
	check_text("junit", "connect: user < 7; user > 1\n", 2, false, &b);
	assert_non_null(strstr(buf_str(&b), "tests=\"2\" failures=\"1\" skipped=\"0\">\n"
					    "    <testcase classname=\"a.check\" name=\"connect: "
					    "user &lt; 7\" line=\"1\">\n"
					    "      <failure message=\"it is 7\">hello[42]  "));
	assert_non_null(strstr(buf_str(&b), "name=\"connect: user &gt; 1\" line=\"1\"/>\n"));
	buf_cut(&b, 0);
	check_text("json", "hello: not socket\n", 2, false, &b);
	assert_string_equal(buf_str(&b),
			    "{\"v\":1,\"spec\":\"a.check\",\"line\":1,\"column\":8,"
			    "\"about\":\"hello\",\"assertion\":\"not socket\","
			    "\"outcome\":\"differs\",\"where\":\"hello[42]\","
			    "\"why\":\"it makes the call 1 time\","
			    "\"happened\":[\"→ socket = 3\",\"  connect = ECONNREFUSED\"]}\n");
	buf_free(&b);
}

/* No report has more than 20 lines of what happened. */
static void long_trips(void **state)
{
	struct line_of lines[400] = { { 0, NODE_ENTRY, "entry_SYSCALL_64", 1 } };
	struct buf b = { 0 };
	struct trip t;
	size_t n = 0;

	(void)state;
	for (unsigned i = 1; i < 400; i++)
		lines[i] = (struct line_of){ 1 + i % 3, C, "__fdget", i };
	t = TRIP_OF(lines, false);
	excerpt_tree(&b, &t, 0);
	for (const char *p = buf_str(&b); (p = strchr(p, '\n')); p++)
		n++;
	assert_true(n > EXCERPT_LINES / 2 && n <= EXCERPT_LINES);
	assert_non_null(strstr(buf_str(&b), "… and "));
	tree_free(t.tree);
	buf_free(&b);
}

/* ---- baselines ---- */

static void write_baseline(bool exact, struct buf *out)
{
	struct baseline *b = baseline_new();

	for (size_t i = 0; i < 4; i++) {
		struct trip t = make(&recording[i], true);

		assert_int_equal(baseline_trip(b, &t), 0);
		tree_free(t.tree);
	}
	baseline_write(b, "a kernel", exact, out);
	baseline_free(b);
}

static void baselines(void **state)
{
	struct buf b = { 0 }, whole = { 0 }, again = { 0 };

	(void)state;
	write_baseline(true, &b);
	assert_string_equal(
		buf_str(&b),
		"# baseline (ringtrip check --update writes it): a kernel\n"
		"hello: calls = 4\n"
		"    order socket, connect, connect, close\n"
		"hello socket#1: result 3\n"
		"    entry_SYSCALL_64 / __sys_close\n"
		"hello connect#1: result 0\n"
		"    entry_SYSCALL_64 / do_syscall_64 / __x64_sys_connect / __sys_connect / "
		"inet_stream_connect / tcp_v4_connect\n"
		"    tcp_v4_connect / ip_route_output_flow\n"
		"    tcp_v4_connect / tcp_connect.isra.0\n"
		"hello connect#2: result ECONNREFUSED\n"
		"    entry_SYSCALL_64 / do_syscall_64 / __x64_sys_connect / __sys_connect / "
		"inet_stream_connect / tcp_v4_connect\n"
		"    tcp_v4_connect / ip_route_output_flow\n"
		"    tcp_v4_connect / tcp_connect.isra.0\n"
		"hello close#1: result 0\n"
		"    entry_SYSCALL_64 / __sys_close\n"
		"# costs\n"
		"hello socket#1: user = 7; kernel = 70\n"
		"hello connect#1: user = 7; kernel = 1,625\n"
		"hello connect#2: user = 7; kernel = 1,625\n"
		"hello close#1: user = 7; kernel = 70\n"
		"# end of the baseline\n");
	holds(buf_str(&b));

	/* It stands at the end, and is replaced where it is. */
	baseline_replace("bind: not a", 11, &b, &whole);
	assert_memory_equal(whole.data, "bind: not a\n# baseline", 22);
	buf_puts(&whole, "# after it\n");
	baseline_replace(whole.data, whole.len, &b, &again);
	assert_string_equal(buf_str(&again), buf_str(&whole));
	buf_cut(&again, 0);
	baseline_blank(whole.data, whole.len, &again);
	assert_memory_equal(again.data, "bind: not a\n\n\n", 14);
	assert_string_equal(again.data + again.len - 12, "\n# after it\n");

	buf_cut(&b, 0);
	write_baseline(false, &b);
	assert_non_null(strstr(buf_str(&b), "hello connect#1: user <= 14; kernel <= 3,250\n"));
	buf_free(&b);
	buf_free(&whole);
	buf_free(&again);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(paths),     cmocka_unit_test(without_lines),
		cmocka_unit_test(numbers),   cmocka_unit_test(results),
		cmocka_unit_test(programs),  cmocka_unit_test(as_text),
		cmocka_unit_test(for_a_ci),  cmocka_unit_test(long_trips),
		cmocka_unit_test(baselines),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
