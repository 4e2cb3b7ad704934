// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * The views: a hand-made tree in, text out, which is compared with the files in
 * tests/unit/view/expected. VIEW_EXPECTED=write writes them instead: read the diff before
 * committing.
 */
#include "view/view.h"

#include <inttypes.h>
#include <limits.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <jansson.h>
#include <cmocka.h>

#include "base/buf.h"
#include "trip/trip.h"
#include "view/callgraph.h"
#include "view/layer.h"
#include "view/layout.h"

/* ---- fakes for symbols and the decoder ---- */

bool names_line(const struct unit *u, uint64_t addr, struct line *out)
{
	*out = (struct line){ .file = "/home/me/hello.c", .line = 27 };
	return u->has_lines && addr >= 0x1100 && addr < 0x1300;
}

static const char *call_text, *result_text;

void decode_call(const struct call *c, const struct decode_opts *o, struct buf *out)
{
	(void)c, (void)o;
	buf_puts(out, call_text);
}

void decode_result(const struct call *c, const struct decode_opts *o, struct buf *out)
{
	(void)c, (void)o;
	buf_puts(out, result_text);
}

void decode_arg(const struct call *c, unsigned i, const struct decode_opts *o, struct buf *out)
{
	(void)o;
	buf_printf(out, "%" PRIu64, c->args[i]);
}

void decode_raw(const struct call *c, unsigned i, struct buf *out)
{
	buf_printf(out, "0x%" PRIx64, c->args[i]);
}

/* ---- trips made by hand ---- */

static const struct unit program = { .name = "hello", .has_lines = true },
			 libc = { .name = "libc.so.6" },
			 loader = { .name = "ld-linux-x86-64.so.2" },
			 kernel = { .name = "vmlinux" },
			 kmodule = { .name = "[9p]", .role = SYM_KMODULE };

static struct fn fns[512];
static size_t n_fns;

static const struct fn *fn_named(const char *name, const struct unit *unit, uint32_t flags)
{
	struct fn *f;

	for (size_t i = 0; i < n_fns; i++)
		if (fns[i].unit == unit && !strcmp(fns[i].name, name))
			return &fns[i];
	assert_true(n_fns < 512);
	f = &fns[n_fns++];
	*f = (struct fn){ .start = 0x1000 + 0x100 * n_fns,
			  .size = 0x100,
			  .name = name,
			  .unit = unit,
			  .flags = flags };
	return f;
}

/* A node: its level, its kind, its own cost. Unit: the kernel's in ring 0. */
struct line_of {
	unsigned level;
	enum node_kind kind;
	const char *fn;
	uint64_t self;
	const struct unit *unit;
	uint32_t flags;
};

static void add_costs(struct trip *t, uint64_t i, struct node *n)
{
	struct node c;

	n->total = n->self;
	for (uint64_t k = i + 1; k < i + n->size; k += c.size) {
		assert_true(tree_get(t->tree, k, &c));
		if (!node_kind_apart(c.kind))
			n->total += c.total;
	}
	if (node_kind_apart(n->kind)) {
		t->other += n->total;
		t->apart[n->kind] += n->total;
	} else if (n->kind == NODE_ENTRY) {
		t->kernel = n->total;
		t->entry = i;
	}
}

/* Computes sizes and totals from the levels. */
static void finish_tree(struct trip *t, const struct line_of *lines, size_t count)
{
	struct node n;

	for (size_t i = count; i-- > 0;) {
		size_t end = i + 1;

		while (end < count && lines[end].level > lines[i].level)
			end++;
		assert_true(tree_get(t->tree, i, &n));
		n.size = end - i;
		add_costs(t, i, &n);
		tree_put(t->tree, i, &n);
	}
}

static struct trip trip_of(const struct line_of *lines, size_t count)
{
	struct trip t = { .seq = 1,
			  .t = 1234,
			  .pid = 42,
			  .tid = 42,
			  .comm = "hello",
			  .complete = true,
			  .entry = UINT64_MAX,
			  .tree = tree_new(),
			  .insn = "mov $0x2a,%eax; syscall" };
	static struct frame_ref context[2];

	context[0] = (struct frame_ref){ .fn = fn_named("_start", &program, 0), .bias = 0x555000 };
	context[1] = (struct frame_ref){ .fn = fn_named("main", &program, 0), .bias = 0x555000 };
	context[1].site = context[0].fn->start + 0x555021;
	t.context = context;
	t.n_context = 2;
	t.site = context[1].fn->start + 0x55509a;
	t.call = (struct call){ .nr = 42, .has_result = true, .args = { 3, 0x7ffd12345670, 16 } };
	for (size_t i = 0; i < count; i++) {
		const struct unit *u = lines[i].unit ? lines[i].unit : &kernel;
		bool in_kernel = u == &kernel || u == &kmodule;
		struct node n = { .kind = lines[i].kind,
				  .self = lines[i].self,
				  .ring = in_kernel ? 0 : 3 };

		if (lines[i].kind != NODE_SLEEP) {
			n.fn = fn_named(lines[i].fn, u, lines[i].flags);
			n.bias = in_kernel ? 0 : 0x7f0000;
			n.addr = n.fn->start + n.bias;
		}
		if (lines[i].kind == NODE_INTERRUPT)
			n.vector = 236;
		if (lines[i].kind == NODE_FAULT)
			n.vector = 14;
		if (lines[i].kind == NODE_SLEEP)
			n.note = 1;
		n.site = 0x7f1010;
		t.functions += n.ring == 0;
		assert_true(tree_add(t.tree, &n) == i);
	}
	finish_tree(&t, lines, count);
	t.user = lines[0].unit ? 7 : 0;
	return t;
}
#define TRIP_OF(lines) trip_of(lines, sizeof(lines) / sizeof(*lines))

#define C NODE_CALL
#define T NODE_TAIL

static const struct line_of connecting[] = {
	{ 0, C, "connect@plt", 1, &program, FN_PLT },
	{ 1, T, "_dl_runtime_resolve_xsavec", 30, &loader, FN_BINDER },
	{ 2, C, "_dl_fixup", 900, &loader, 0 },
	{ 3, C, "_dl_lookup_symbol_x", 2500, &loader, 0 },
	{ 1, T, "connect", 6, &libc, 0 },
	{ 2, NODE_ENTRY, "entry_SYSCALL_64", 60, NULL, 0 },
	{ 3, C, "do_syscall_64", 40, NULL, 0 },
	{ 4, C, "x64_sys_call", 9, NULL, 0 },
	{ 5, T, "__x64_sys_connect", 12, NULL, 0 },
	{ 6, C, "__sys_connect", 60, NULL, 0 },
	{ 7, C, "__fdget", 40, NULL, 0 },
	{ 7, C, "move_addr_to_kernel", 50, NULL, 0 },
	{ 8, C, "_copy_from_user", 20, NULL, 0 },
	{ 7, C, "__sys_connect_file", 30, NULL, 0 },
	{ 8, T, "inet_stream_connect", 40, NULL, 0 },
	{ 9, C, "__inet_stream_connect", 200, NULL, 0 },
	{ 10, C, "tcp_v4_connect", 300, NULL, 0 },
	{ 11, C, "ip_route_output_flow", 650, NULL, 0 },
	{ 11, C, "security_sk_classify_flow", 12, NULL, 0 },
	{ 11, C, "ip_route_output_flow", 650, NULL, 0 },
	{ 11, C, "inet_hash_connect", 1082, NULL, 0 },
	{ 11, C, "tcp_connect", 300, NULL, 0 },
	{ 12, C, "tcp_stream_alloc_skb", 90, NULL, 0 },
	{ 13, C, "__alloc_skb", 701, NULL, 0 },
	{ 12, C, "__tcp_transmit_skb", 100, NULL, 0 },
	{ 13, C, "ip_queue_xmit", 20, NULL, 0 },
	{ 14, C, "__ip_queue_xmit", 60, NULL, 0 },
	{ 15, C, "ip_local_out", 60, NULL, 0 },
	{ 16, C, "ip_output", 60, NULL, 0 },
	{ 17, C, "ip_finish_output2", 60, NULL, 0 },
	{ 18, C, "__dev_queue_xmit", 800, NULL, 0 },
	{ 18, C, "__local_bh_enable_ip", 90, NULL, 0 },
	{ 19, C, "do_softirq.part.0", 50, NULL, 0 },
	{ 20, NODE_SOFTIRQ, "net_rx_action", 100, NULL, 0 },
	{ 21, C, "__napi_poll", 49, NULL, 0 },
	{ 22, C, "process_backlog", 300, NULL, 0 },
	{ 23, C, "ip_rcv", 600, NULL, 0 },
	{ 24, C, "tcp_v4_rcv", 300, NULL, 0 },
	{ 25, C, "tcp_rcv_state_process", 400, NULL, 0 },
	{ 26, T, "tcp_conn_request", 2500, NULL, 0 },
	{ 27, C, "tcp_v4_send_synack", 2590, NULL, 0 },
	{ 23, C, "ip_rcv", 315, NULL, 0 },
	{ 24, C, "tcp_v4_rcv", 1000, NULL, 0 },
	{ 20, NODE_INTERRUPT, "asm_sysvec_apic_timer_interrupt", 40, NULL, 0 },
	{ 21, C, "sysvec_apic_timer_interrupt", 40, NULL, 0 },
	{ 22, C, "hrtimer_interrupt", 1300, NULL, 0 },
	{ 12, C, "tcp_event_new_data_sent", 60, NULL, 0 },
	{ 10, C, "inet_wait_for_connect", 30, NULL, 0 },
	{ 11, C, "schedule", 300, NULL, 0 },
	{ 12, C, "__schedule", 200, NULL, 0 },
	{ 13, NODE_SLEEP, NULL, 25000, NULL, 0 },
	{ 10, C, "lock_sock_nested", 20, NULL, 0 },
	{ 10, C, "release_sock", 20, NULL, 0 },
	{ 11, C, "kfree_skb_partial", 75, NULL, 0 },
	{ 11, C, "kfree_skb_partial", 75, NULL, 0 },
	{ 11, C, "sk_free_unlock_clone", 15, NULL, 0 },
	{ 11, C, "kfree_skb_partial", 375, NULL, 0 },
	{ 11, C, "kfree_skb_partial", 175, NULL, 0 },
	{ 4, C, "syscall_exit_to_user_mode", 100, NULL, 0 },
	{ 2, NODE_FAULT, "asm_exc_page_fault", 100, NULL, 0 },
	{ 3, C, "exc_page_fault", 2400, NULL, 0 },
};

#define NOTE "woken by hello (43) in tcp_v4_rcv"

static struct trip connect_trip(void)
{
	struct trip t = TRIP_OF(connecting);

	call_text = "connect(3, {sa_family=AF_INET, sin_port=htons(5001), "
		    "sin_addr=inet_addr(\"127.0.0.1\")}, 16)";
	result_text = "0";
	t.notes = NOTE;
	t.n_notes = sizeof(NOTE);
	t.user = 7 + 3430;
	t.regs_at = 0xffffc900001fbf58;
	for (int i = 0; i < R_COUNT; i++)
		t.regs[i] = 0x1000 + i;
	t.regs[R_SP] = 0x7ffd4c1e7a50;
	t.regs[R_ORIG_AX] = 42;
	return t;
}

/* ---- running a view ---- */

static struct view_opts opts(unsigned width)
{
	return (struct view_opts){ .width = width,
				   .decode.str_len = 32,
				   .about = { .kernel = "cloud 6.1.192",
					      .cpu = "qemu64",
					      .mitigations = "off",
					      .qemu = "7.2",
					      .mode = "repeatable" } };
}

static char *text_of(const char *view, struct view_opts o, struct trip *t)
{
	const struct view *v = view_named(view);
	char *text = NULL;
	size_t len;

	assert_non_null(v);
	o.out = open_memstream(&text, &len);
	o.graph = v->merges ? callgraph_new() : NULL;
	if (v->begin)
		assert_int_equal(v->begin(&o), 0);
	assert_int_equal(v->trip(&o, t), 0);
	if (v->end)
		assert_int_equal(v->end(&o), 0);
	callgraph_free(o.graph);
	assert_int_equal(fclose(o.out), 0);
	assert_int_equal(strlen(text), len);
	return text;
}

static char *read_all(const char *path)
{
	char *text = calloc(1, 1 << 20);
	FILE *f = fopen(path, "r");

	if (!f)
		fail_msg("%s is missing", path);
	text[fread(text, 1, (1 << 20) - 1, f)] = '\0';
	fclose(f);
	return text;
}

static void assert_file(const char *name, char *text)
{
	const char *how = getenv("VIEW_EXPECTED");
	char path[PATH_MAX], *want;

	snprintf(path, sizeof(path), EXPECTED "/%s", name);
	if (how && !strcmp(how, "write")) {
		FILE *f = fopen(path, "w");

		assert_non_null(f);
		fputs(text, f);
		fclose(f);
	}
	want = read_all(path);
	assert_string_equal(text, want);
	free(want);
	free(text);
}

static void assert_narrower(const char *text, unsigned width)
{
	struct buf line = { 0 };

	for (; *text; text++) {
		if (*text != '\n') {
			buf_putc(&line, *text);
			continue;
		}
		if (layout_width(buf_str(&line)) > width)
			fail_msg("wider than %u: %s", width, buf_str(&line));
		buf_cut(&line, 0);
	}
	buf_free(&line);
}

static void check(const char *name, const char *view, struct view_opts o, struct trip t)
{
	char *text = text_of(view, o, &t);

	if (o.width && !o.color)
		assert_narrower(text, o.width);
	assert_file(name, text);
	tree_free(t.tree);
}

/* ---- the tree ---- */

static void tree_wide(void **state)
{
	(void)state;
	check("connect-120.txt", "tree", opts(120), connect_trip());
}

static void tree_narrow(void **state)
{
	(void)state;
	check("connect-80.txt", "tree", opts(80), connect_trip());
	check("connect-60.txt", "tree", opts(60), connect_trip());
}

static void tree_unlimited(void **state)
{
	(void)state;
	check("connect-any.txt", "tree", opts(0), connect_trip());
}

static void tree_color(void **state)
{
	struct view_opts o = opts(100);
	struct trip t = connect_trip();

	(void)state;
	o.color = true;
	t.call.result = -111;
	result_text = "-1 ECONNREFUSED (Connection refused)";
	check("connect-color.txt", "tree", o, t);
}

static void tree_all(void **state)
{
	struct view_opts o = opts(100);

	(void)state;
	o.fold_set = true;
	o.depth = UINT_MAX;
	check("connect-all.txt", "tree", o, connect_trip());
}

static void tree_depth(void **state)
{
	struct view_opts o = opts(100);

	(void)state;
	o.fold_set = true;
	o.depth = 9;
	check("connect-depth.txt", "tree", o, connect_trip());
}

static void tree_min_cost(void **state)
{
	struct view_opts o = opts(100);

	(void)state;
	o.fold_set = true;
	o.min_cost = 3000;
	check("connect-cost.txt", "tree", o, connect_trip());
}

static void tree_regs(void **state)
{
	struct view_opts o = opts(80);
	struct trip t = connect_trip();

	(void)state;
	o.regs = true;
	o.many = true;
	t.tid = 43;
	check("connect-regs.txt", "tree", o, t);
}

/* A static program: the entry is the only node, there are no lines, and the program ends. */
static void tree_exit(void **state)
{
	static const struct line_of lines[] = {
		{ 0, NODE_ENTRY, "entry_SYSCALL_64", 30, NULL, 0 },
		{ 1, C, "do_syscall_64", 400, NULL, 0 },
	};
	struct trip t = TRIP_OF(lines);

	(void)state;
	t.n_context = 1;
	t.site = 0;
	t.call.has_result = false;
	t.why = "the process ended";
	call_text = "exit_group(0)";
	result_text = "?";
	check("exit.txt", "tree", opts(80), t);
}

/* Calls through retpolines: the thunks are skipped, except one that leads nowhere, and unless
 * nothing is folded. */
static const struct line_of thunks[] = {
	{ 0, NODE_ENTRY, "entry_INT80_32", 30, NULL, 0 },
	{ 1, C, "__sys_connect_file", 30, NULL, 0 },
	{ 2, C, "__x86_indirect_thunk_edi", 2, NULL, FN_THUNK },
	{ 3, T, "inet_stream_connect", 200, NULL, 0 },
	{ 4, C, "__x86_indirect_thunk_esi", 2, NULL, FN_THUNK },
	{ 5, T, "tcp_v4_connect", 4000, NULL, 0 },
	{ 4, C, "__x86_indirect_thunk_edx", 900, NULL, FN_THUNK },
};

static void tree_thunks(void **state)
{
	(void)state;
	call_text = "connect(3, 0x8, 16)";
	result_text = "0";
	check("thunks.txt", "tree", opts(100), TRIP_OF(thunks));
}

static void tree_thunks_all(void **state)
{
	struct view_opts o = opts(100);

	(void)state;
	o.depth = UINT_MAX;
	o.fold_set = true;
	call_text = "connect(3, 0x8, 16)";
	result_text = "0";
	check("thunks_all.txt", "tree", o, TRIP_OF(thunks));
}

/* A trip with nothing known but the call. */
static void tree_empty(void **state)
{
	struct trip t = { .tree = tree_new(), .entry = UINT64_MAX, .comm = "x" };

	(void)state;
	call_text = "close(3)";
	result_text = "?";
	check("empty.txt", "tree", opts(80), t);
}

static void tree_hostile(void **state)
{
	static const struct line_of lines[] = {
		{ 0, C, "evil\033[2J\n\001\006", 10, &program, 0 },
		{ 1, NODE_ENTRY,
		  "a_name_that_is_much_longer_than_any_line_of_a_terminal_ought_to_be_"
		  "so_that_it_has_to_be_cut_in_pieces_somewhere",
		  100, NULL, 0 },
	};
	struct view_opts o = opts(60);
	struct trip t = TRIP_OF(lines);

	(void)state;
	o.many = true;
	memcpy(t.comm, "\033]0;\007x\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff", 16);
	strcpy(t.insn, "\033[31m");
	t.n_context = 0;
	t.notes = "\033c";
	t.n_notes = 3;
	call_text = "close(3)";
	result_text = "0";
	check("hostile.txt", "tree", o, t);
}

/* Functions in kernel modules say so. */
static void tree_module(void **state)
{
	static const struct line_of lines[] = {
		{ 0, C, "read", 4, &libc, 0 },
		{ 1, NODE_ENTRY, "entry_SYSCALL_64", 10, NULL, 0 },
		{ 2, C, "vfs_read", 100, NULL, 0 },
		{ 3, C, "v9fs_file_read_iter", 200, &kmodule, 0 },
		{ 4, NODE_TAIL, "netfs_read", 300, NULL, 0 },
		{ 4, C, "x", 400, &kmodule, FN_ANON },
	};

	(void)state;
	call_text = "read(3)";
	result_text = "0";
	check("module.txt", "tree", opts(80), TRIP_OF(lines));
}

#define DEEP 3000u

static struct trip deep_trip(void)
{
	struct trip t = { .tree = tree_new(), .comm = "deep", .functions = DEEP };

	for (uint64_t i = 0; i < DEEP; i++)
		tree_add(t.tree, &(struct node){ .fn = fn_named(i % 2 ? "odd" : "even", &kernel, 0),
						 .kind = i ? NODE_CALL : NODE_ENTRY,
						 .self = 1,
						 .total = DEEP - i,
						 .size = DEEP - i });
	t.kernel = DEEP;
	call_text = "close(3)";
	result_text = "0";
	t.call.has_result = true;
	return t;
}

/* Rails never push the text out of the line. */
static void tree_deep(void **state)
{
	struct view_opts o = opts(60);
	struct trip t = deep_trip();
	char *text;

	(void)state;
	o.fold_set = true;
	o.depth = UINT_MAX;
	text = text_of("tree", o, &t);
	assert_narrower(text, 60);
	assert_non_null(strstr(text, "even"));
	free(text);
	text = text_of("tree", opts(60), &t);
	assert_narrower(text, 60);
	free(text);
	text = text_of("json", opts(0), &t);
	assert_non_null(strstr(text, "\"fn\":\"odd\""));
	free(text);
	tree_free(t.tree);
}

#define HUGE_LOOPS 200000u

/* One entry and a loop of many small calls, as from a large copy. */
static void tree_huge(void **state)
{
	struct trip t = { .tree = tree_new(), .comm = "huge", .functions = 3 * HUGE_LOOPS + 1 };
	uint64_t size = 3ull * HUGE_LOOPS + 1;

	(void)state;
	t.kernel = 10ull * HUGE_LOOPS + 50;
	t.call.has_result = true;
	t.complete = true;
	tree_add(t.tree, &(struct node){ .fn = fn_named("entry_SYSCALL_64", &kernel, 0),
					 .kind = NODE_ENTRY,
					 .self = 50,
					 .total = t.kernel,
					 .size = size });
	for (unsigned i = 0; i < HUGE_LOOPS; i++) {
		tree_add(t.tree, &(struct node){ .fn = fn_named("copy_page", &kernel, 0),
						 .self = 6,
						 .total = 9,
						 .size = 2 });
		tree_add(t.tree, &(struct node){ .fn = fn_named("memcpy", &kernel, 0),
						 .self = 3,
						 .total = 3,
						 .size = 1,
						 .reps = 100 });
		tree_add(t.tree, &(struct node){ .fn = fn_named("cond_resched", &kernel, 0),
						 .self = 1,
						 .total = 1,
						 .size = 1 });
	}
	call_text = "sendfile(4, 3, NULL, 1000000)";
	result_text = "1000000";
	check("huge.txt", "tree", opts(80), t);
}

/* ---- call graphs ---- */

/* Adds the numbers that stand after each occurrence of a text. */
static uint64_t sum_after(const char *text, const char *before)
{
	uint64_t sum = 0;

	while ((text = strstr(text, before))) {
		text += strlen(before);
		sum += strtoull(text, NULL, 10);
	}
	return sum;
}

/* All instructions but those of other tasks while it slept. */
static uint64_t self_of(const struct trip *t)
{
	uint64_t sum = 0;
	struct node n;

	for (uint64_t i = 0; tree_get(t->tree, i, &n); i++)
		sum += n.kind == NODE_SLEEP ? 0 : n.self;
	return sum;
}

static void assert_sums(struct view_opts o, struct trip *t)
{
	const uint64_t all = self_of(t);
	char *text = text_of("dot", o, t);
	uint64_t sum = 0;

	assert_int_equal(sum_after(text, ", self=") + sum_after(text, ", folded="), all);
	free(text);
	text = text_of("folded", o, t);
	for (const char *line = text, *end; (end = strchr(line, '\n')); line = end + 1) {
		const char *space = end;

		while (*space != ' ')
			space--;
		sum += strtoull(space, NULL, 10);
	}
	assert_int_equal(sum, all);
	free(text);
}

static void graph_text(void **state)
{
	(void)state;
	check("connect.dot", "dot", opts(0), connect_trip());
	check("connect.folded", "folded", opts(0), connect_trip());
}

/* Whatever is not shown, nothing is lost. */
static void graph_sums(void **state)
{
	struct view_opts o = opts(0);
	struct trip t = connect_trip(), deep = deep_trip();

	(void)state;
	t.n_context = 0; /* an expensive tree without anything above it */
	assert_sums(o, &t);
	assert_sums(o, &deep);
	o.fold_set = true;
	o.min_cost = 1;
	assert_sums(o, &t);
	o.min_cost = UINT64_MAX;
	assert_sums(o, &t);
	o.min_cost = 0;
	o.depth = 3;
	assert_sums(o, &t);
	o.depth = UINT_MAX;
	assert_sums(o, &t);
	tree_free(t.tree);
	tree_free(deep.tree);
}

static size_t count_of(const char *text, const char *what)
{
	size_t n = 0;

	for (; (text = strstr(text, what)); text += strlen(what))
		n++;
	return n;
}

/* By default a picture has no more functions than one can look at; options show more or fewer. */
static void graph_size(void **state)
{
	struct line_of lines[300] = { { 0, NODE_ENTRY, "entry_SYSCALL_64", 50, NULL, 0 } };
	static char names[300][16];
	struct view_opts o = opts(0);
	struct trip t;
	char *text;

	(void)state;
	for (unsigned i = 1; i < 300; i++) {
		snprintf(names[i], sizeof(names[i]), "f%u", i);
		lines[i] = (struct line_of){ i, C, names[i], 1000, NULL, 0 };
	}
	t = TRIP_OF(lines);
	t.n_context = 0;
	text = text_of("dot", o, &t);
	assert_int_equal(count_of(text, "<TR>"), 60);
	free(text);
	o.fold_set = true;
	o.depth = 5;
	text = text_of("dot", o, &t);
	assert_int_equal(count_of(text, "<TR>"), 5);
	free(text);
	o.depth = UINT_MAX;
	text = text_of("dot", o, &t);
	assert_int_equal(count_of(text, "<TR>"), 300);
	free(text);
	tree_free(t.tree);
}

static void graph_hostile(void **state)
{
	static const struct line_of lines[] = {
		{ 0, C, "a;b \"<&>\\ \033[2J", 10, &program, 0 },
		{ 1, NODE_ENTRY, "}; evil [", 100, NULL, 0 },
	};
	struct trip t = TRIP_OF(lines);
	char *text;

	(void)state;
	memcpy(t.comm, "x\"];y\n", 7);
	t.n_context = 0;
	text = text_of("folded", opts(0), &t);
	assert_string_equal(text, "x\\\"]:y\\n;a:b \\\"<&>\\\\ \\33[2J 10\n"
				  "x\\\"]:y\\n;a:b \\\"<&>\\\\ \\33[2J;}: evil [ 100\n");
	free(text);
	text = text_of("dot", opts(0), &t);
	assert_non_null(strstr(text, "a;b &#92;&quot;&lt;&amp;&gt;&#92;&#92; &#92;33[2J<"));
	assert_non_null(strstr(text, "label=\"x&#92;&quot;];y&#92;n · ring 3\""));
	free(text);
	tree_free(t.tree);
}

static void graph_layers(void **state)
{
	static const struct {
		const char *name;
		enum layer layer;
	} rows[] = {
		{ "entry_SYSCALL_64", LAYER_ENTRY },
		{ "__x64_sys_connect", LAYER_ENTRY },
		{ "__sys_connect", LAYER_SOCKET },
		{ "__sock_create", LAYER_SOCKET },
		{ "sock_def_readable", LAYER_TRANSPORT },
		{ "inet_create", LAYER_FAMILY },
		{ "inet_csk_accept", LAYER_TRANSPORT },
		{ "__tcp_transmit_skb", LAYER_TRANSPORT },
		{ "__udp4_lib_rcv", LAYER_TRANSPORT },
		{ "ip_rcv", LAYER_NETWORK },
		{ "__ip_queue_xmit", LAYER_NETWORK },
		{ "__dev_queue_xmit", LAYER_DEVICE },
		{ "net_rx_action", LAYER_DEVICE },
		{ "kfree", LAYER_NONE },
		{ "", LAYER_NONE },
	};

	(void)state;
	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++)
		if (layer_of(rows[i].name) != rows[i].layer)
			fail_msg("%s: %s", rows[i].name, layer_name(layer_of(rows[i].name)));
}

/* ---- strace's lines ---- */

static void strace_lines(void **state)
{
	struct trip t = connect_trip();
	struct view_opts o = opts(0);
	char *text;

	(void)state;
	text = text_of("strace", o, &t);
	assert_string_equal(text, "connect(3, {sa_family=AF_INET, sin_port=htons(5001), "
				  "sin_addr=inet_addr(\"127.0.0.1\")}, 16) = 0\n");
	free(text);
	call_text = "close(3)";
	text = text_of("strace", o, &t);
	assert_string_equal(text, "close(3)                                = 0\n");
	free(text);
	o.many = true;
	text = text_of("strace", o, &t);
	assert_string_equal(text, "[pid    42] close(3)                    = 0\n");
	free(text);
	tree_free(t.tree);
}

/* ---- JSON ---- */

static json_t *json_of(struct view_opts o, struct trip *t)
{
	char *text = text_of("json", o, t);
	json_error_t e;
	json_t *j = json_loads(text, JSON_REJECT_DUPLICATES, &e);

	if (!j)
		fail_msg("%s: %s", e.text, text);
	assert_ptr_equal(strchr(text, '\n'), text + strlen(text) - 1);
	free(text);
	return j;
}

static void json_whole(void **state)
{
	(void)state;
	check("connect.json", "json", opts(0), connect_trip());
}

static void json_folded(void **state)
{
	struct view_opts o = opts(0);

	(void)state;
	o.fold_set = true;
	o.depth = 8;
	check("connect-folded.json", "json", o, connect_trip());
}

static uint64_t sum_self(json_t *node)
{
	uint64_t sum = json_integer_value(json_object_get(node, "self"));
	size_t i;
	json_t *c;

	json_array_foreach(json_object_get(node, "children"), i, c) sum += sum_self(c);
	return sum;
}

static void json_adds_up(void **state)
{
	struct trip t = connect_trip();
	json_t *j = json_of(opts(0), &t);

	(void)state;
	assert_true(sum_self(json_object_get(j, "tree")) == t.user + t.kernel + t.other);
	json_decref(j);
	tree_free(t.tree);
}

static void json_hostile(void **state)
{
	static const struct line_of lines[] = {
		{ 0, NODE_ENTRY, "ev\"il\\\033\xff\xc3\xa4\xed\xa0\x80\xc0\xaf", 10, NULL, 0 },
		{ 0, C, "second root", 10, NULL, 0 },
	};
	struct trip t = TRIP_OF(lines);
	json_t *j, *tree;

	(void)state;
	t.n_context = 0;
	t.call.nr = 100000;
	t.call.has_result = false;
	t.why = "killed by \"SIGKILL\"";
	memcpy(t.comm, "\xf0\x9f\x98\x80\xf0\x9f\x98\x80\xf0\x9f\x98\x80\xf0\x9f\x98\x80", 16);
	j = json_of(opts(0), &t);
	assert_string_equal(json_string_value(json_object_get(j, "call")), "syscall_0x186a0");
	assert_true(json_is_null(json_object_get(j, "result")));
	assert_int_equal(json_array_size(json_object_get(j, "args")), 6);
	tree = json_object_get(j, "tree");
	assert_int_equal(json_array_size(json_object_get(tree, "children")), 2);
	tree = json_array_get(json_object_get(tree, "children"), 0);
	assert_string_equal(json_string_value(json_object_get(tree, "fn")),
			    "ev\"il\\\033\xc3\xbf\xc3\xa4\xc3\xad\xc2\xa0\xc2\x80\xc3\x80\xc2\xaf");
	json_decref(j);
	tree_free(t.tree);
}

static void json_error(void **state)
{
	struct trip t = connect_trip();
	struct view_opts o = opts(0);

	(void)state;
	t.call.result = -111;
	json_t *j = json_of(o, &t);

	assert_string_equal(json_string_value(json_object_get(j, "errno")), "ECONNREFUSED");
	json_decref(j);
	t.tree = (tree_free(t.tree), tree_new());
	t.n_context = 0;
	t.entry = UINT64_MAX;
	j = json_of(o, &t);
	assert_true(json_is_null(json_object_get(j, "tree")));
	json_decref(j);
	tree_free(t.tree);
}

static void full_disk(void **state)
{
	static const char *const names[] = { "tree", "strace", "json" };
	struct trip t = connect_trip();

	(void)state;
	for (int i = 0; i < 3; i++) {
		struct view_opts o = opts(80);

		o.out = fopen("/dev/full", "w");
		assert_non_null(o.out);
		setvbuf(o.out, NULL, _IONBF, 0);
		assert_int_equal(view_named(names[i])->trip(&o, &t), -5);
		fclose(o.out);
	}
	assert_null(view_named("xml"));
	tree_free(t.tree);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(tree_wide),      cmocka_unit_test(tree_narrow),
		cmocka_unit_test(tree_unlimited), cmocka_unit_test(tree_color),
		cmocka_unit_test(tree_all),       cmocka_unit_test(tree_depth),
		cmocka_unit_test(tree_min_cost),  cmocka_unit_test(tree_regs),
		cmocka_unit_test(tree_exit),      cmocka_unit_test(tree_empty),
		cmocka_unit_test(tree_hostile),   cmocka_unit_test(tree_deep),
		cmocka_unit_test(tree_module),    cmocka_unit_test(tree_huge),
		cmocka_unit_test(tree_thunks),    cmocka_unit_test(tree_thunks_all),
		cmocka_unit_test(graph_text),     cmocka_unit_test(graph_sums),
		cmocka_unit_test(graph_size),     cmocka_unit_test(graph_hostile),
		cmocka_unit_test(graph_layers),   cmocka_unit_test(strace_lines),
		cmocka_unit_test(json_whole),     cmocka_unit_test(json_folded),
		cmocka_unit_test(json_adds_up),   cmocka_unit_test(json_hostile),
		cmocka_unit_test(json_error),     cmocka_unit_test(full_disk),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
