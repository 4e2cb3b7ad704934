// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * From the stream to trips, one case per rule: a script of what a machine executed goes in
 * (tests/fakes/fake_stream.h), the trees come out as text.
 *
 *	44 = 5: 3 user, 9 kernel, 4 other, 3 functions; main
 *							number = result: instructions; context
 *	 send@plt 1/3				call: self/total
 *	 ~send 2/2				~ reached by a jump
 *	  entry entry_SYSCALL_64 2/9		another kind, by name
 */
#include "trip/trips.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <cmocka.h>

#include "base/err.h"
#include "tests/fakes/fake_stream.h"
#include "trace/reader.h"
#include "trip/trip.h"

/* ---- trees as text ---- */

static const char *name_of(const struct fn *fn)
{
	return !fn ? "-" : fn->name ? fn->name : "?";
}

static void render_node(struct buf *out, const struct trip *t, const struct node *n, int depth)
{
	const char *note = trip_note(t, n->note);

	buf_printf(out, "%*s", depth + 1, "");
	if (n->kind == NODE_TAIL)
		buf_putc(out, '~');
	else if (n->kind != NODE_CALL)
		buf_printf(out, "%s ", node_kind_name(n->kind));
	if (n->kind != NODE_SLEEP)
		buf_printf(out, "%s ", name_of(n->fn));
	buf_printf(out, "%lld/%lld", (long long)n->self, (long long)n->total);
	if (n->reps)
		buf_printf(out, " +%u", n->reps);
	buf_printf(out, "%s%s%s\n", n->open ? " open" : "", note ? " " : "", note ? note : "");
}

static void render_tree(struct buf *out, struct trip *t, uint64_t i, uint64_t end, int depth)
{
	struct node n;

	for (; i < end && tree_get(t->tree, i, &n); i += n.size) {
		assert_true(n.size && i + n.size <= end);
		render_node(out, t, &n, depth);
		render_tree(out, t, i + 1, i + n.size, depth + 1);
	}
}

static int render(void *ctx, struct trip *t)
{
	struct buf *out = ctx;

	buf_printf(out, "%u = ", t->call.nr);
	if (t->call.has_result)
		buf_printf(out, "%lld", (long long)t->call.result);
	else
		buf_puts(out, "?");
	buf_printf(out, ": %lld user, %lld kernel, %lld other, %llu functions;", (long long)t->user,
		   (long long)t->kernel, (long long)t->other, (unsigned long long)t->functions);
	for (size_t i = 0; i < t->n_context; i++)
		buf_printf(out, " %s", name_of(t->context[i].fn));
	if (!t->complete || t->why)
		buf_printf(out, "; %s%s", t->complete ? "" : "partial: ", t->why ? t->why : "");
	buf_putc(out, '\n');
	render_tree(out, t, 0, tree_size(t->tree), 0);
	return 0;
}

/* A node's cost is the sum of its children's and its own; nothing is counted twice or lost. */
static uint64_t assert_sums(struct trip *t, uint64_t i, uint64_t end, uint64_t *apart)
{
	struct node n;
	uint64_t sum = 0, children;

	for (; i < end && tree_get(t->tree, i, &n); i += n.size) {
		children = assert_sums(t, i + 1, i + n.size, apart);
		if (n.kind != NODE_SLEEP && n.kind != NODE_SIGNAL)
			assert_true(n.total == n.self + children);
		*(node_kind_apart(n.kind) ? apart : &sum) += n.total;
	}
	return sum;
}

static int render_exact(void *ctx, struct trip *t)
{
	uint64_t apart = 0, sum = assert_sums(t, 0, tree_size(t->tree), &apart);
	struct node entry;

	assert_true(sum == t->user + t->kernel);
	assert_true(apart == t->other);
	assert_true(tree_get(t->tree, t->entry, &entry) && entry.total == t->kernel);
	return render(ctx, t);
}

/* ---- running a script ---- */

static void feed(struct trips *t, enum chunk_kind kind, const struct buf *b)
{
	const struct chunk c = { kind, buf_str(b), b->len };
	struct err e;

	if (trips_chunk(t, &c, &e))
		fail_msg("%s", e.text);
}

static struct trips *machine(const struct trips_opts *o)
{
	struct trips *t = trips_new(o);
	struct buf b = { 0 };

	buf_puts(&b, "{\"ns_per_insn\": 8}");
	feed(t, CHUNK_META, &b);
	for (unsigned u = 0; u < SCRIPT_UNITS; u++) {
		buf_cut(&b, 0);
		script_symbols(&b, u);
		feed(t, CHUNK_SYMBOLS, &b);
	}
	buf_free(&b);
	return t;
}

/* Init becomes the program, which has got from the linker through the C library to main. */
#define PROGRAM                                            \
	"@start A\n"                                       \
	"@task A 10 10 1 prog\n"                           \
	"@exec A /bin/prog\n"                              \
	"entry_SYSCALL_64: sysret\n"                       \
	"_dl_start_user: nop jmp*\n"                       \
	"@map A /lib/libc.so\n"                            \
	"_start: nop call=__libc_start_main\n"             \
	"__libc_start_main: call=__libc_start_call_main\n" \
	"__libc_start_call_main: call*\n"

/* A 32-bit program. */
#define PROGRAM_32                                         \
	"@start A\n"                                       \
	"@task A 10 10 1 prog\n"                           \
	"@exec32 A /bin/prog\n"                            \
	"entry_SYSCALL_64: sysret\n"                       \
	"@map A /lib/ld.so\n"                              \
	"@map A /lib/libc.so\n"                            \
	"_start: nop call=__libc_start_main\n"             \
	"__libc_start_main: call=__libc_start_call_main\n" \
	"__libc_start_call_main: call*\n"

static struct trips_stats run(const char *prologue, const char *script, const char *expected)
{
	struct buf out = { 0 };
	const struct trips_opts o = { .ctx = &out, .trip = render_exact };
	struct trips *t = machine(&o);
	struct script *s = script_new();
	struct trips_stats stats;

	script_run(s, prologue);
	script_run(s, script);
	feed(t, CHUNK_STREAM, script_words(s));
	assert_int_equal(trips_end(t, NULL), 0);
	stats = *trips_stats(t);
	trips_free(t);
	script_free(s);
	assert_string_equal(buf_str(&out), expected);
	buf_free(&out);
	assert_int_equal(stats.unmatched, 0);
	return stats;
}

/* The usual way down and back, in parts. */
#define SEND                                         \
	"send@plt: jmp*\n"                           \
	"send: num=44 syscall\n"                     \
	"entry_SYSCALL_64: nop call=do_syscall_64\n" \
	"@sysenter A 44\n"                           \
	"do_syscall_64: nop nop\n"
#define BACK(result)                \
	"do_syscall_64>: nop ret\n" \
	"@sysexit A " result "\n"   \
	"entry_SYSCALL_64>: nop sysret\n"
#define HOME               \
	"send>: nop ret\n" \
	"main>: nop\n"

/* An interrupt reveals where main's stack is. */
#define ON_A_STACK          \
	"@sp 7fff0100\n"    \
	"asm_timer: iret\n" \
	"@intr 236 main\n"
/* The trip of such a call from the innermost of these frames. */
#define SENT(result, context)                                                    \
	"44 = " result ": 5 user, 8 kernel, 0 other, 2 functions; " context "\n" \
	" send@plt 1/13\n"                                                       \
	"  ~send 4/12\n"                                                         \
	"   entry entry_SYSCALL_64 4/8\n"                                        \
	"    do_syscall_64 4/4\n"

/* ---- cases ---- */

/* Each machine's trips as text; every return must find its frame. */
static const struct trip_case {
	const char *name, *prologue, *script, *expected;
	unsigned jumps_out;
} cases[] = {
	/* A frame per call, left by its return; the call instruction counts for the caller. */
	{ "call_and_return", PROGRAM,
	  "main: nop call=send@plt\n" SEND "do_syscall_64>: call=sys_send\n"
	  "sys_send: nop nop call=kfree\n"
	  "kfree: ret\n"
	  "sys_send>: nop call=kfree\n"
	  "kfree: ret\n"
	  "sys_send>: ret\n" BACK("5") HOME,
	  "44 = 5: 5 user, 17 kernel, 0 other, 5 functions; main\n"
	  " send@plt 1/22\n"
	  "  ~send 4/21\n"
	  "   entry entry_SYSCALL_64 4/17\n"
	  "    do_syscall_64 5/13\n"
	  "     sys_send 6/8\n"
	  "      kfree 1/1\n"
	  "      kfree 1/1\n" },
	/* A function reached by a jump is entered when its entry site runs, and left with the frame
	 * below it. */
	{ "tail_jump", PROGRAM,
	  "main: nop call=send@plt\n" SEND "do_syscall_64>: call=sys_send\n"
	  "sys_send: nop jmp=tcp_send\n"
	  "tcp_send: nop call=kfree\n"
	  "kfree: nop ret\n"
	  "tcp_send>: ret\n" BACK("5") HOME,
	  "44 = 5: 5 user, 16 kernel, 0 other, 5 functions; main\n"
	  " send@plt 1/21\n"
	  "  ~send 4/20\n"
	  "   entry entry_SYSCALL_64 4/16\n"
	  "    do_syscall_64 5/12\n"
	  "     sys_send 2/7\n"
	  "      ~tcp_send 3/5\n"
	  "       kfree 2/2\n" },
	/* Kernel modules have entry sites like the kernel; from a module's function back to one of
	 * the kernel's. */
	{ "kernel_module", PROGRAM,
	  "main: nop call=send@plt\n" SEND "do_syscall_64>: call=sys_send\n"
	  "sys_send: nop call=mod_send\n"
	  "mod_send: nop jmp=mod_label\n"
	  "mod_label: nop jmp=mod_retry\n"
	  "mod_retry: nop call=kfree\n"
	  "kfree: nop ret\n"
	  "mod_retry>: ret\n"
	  "sys_send>: call=mod_label\n"
	  "mod_label: ret\n"
	  "sys_send>: ret\n" BACK("5") HOME,
	  "44 = 5: 5 user, 23 kernel, 0 other, 7 functions; main\n"
	  " send@plt 1/28\n"
	  "  ~send 4/27\n"
	  "   entry entry_SYSCALL_64 4/23\n"
	  "    do_syscall_64 5/19\n"
	  "     sys_send 4/14\n"
	  "      mod_send 4/9\n"
	  "       ~mod_retry 3/5\n"
	  "        kfree 2/2\n"
	  "      mod_label 1/1\n" },
	/* A jump into the middle of another function, or to one without an entry site, makes no
	 * frame. */
	{ "jumps_without_frame", PROGRAM,
	  "main: nop call=send@plt\n" SEND "do_syscall_64>: call=sys_send\n"
	  "sys_send: nop jmp=tcp_send+0x20\n"
	  "tcp_send+0x20: nop jmp=copy_user\n"
	  "copy_user: nop ret\n" BACK("5") HOME,
	  "44 = 5: 5 user, 15 kernel, 0 other, 3 functions; main\n"
	  " send@plt 1/20\n"
	  "  ~send 4/19\n"
	  "   entry entry_SYSCALL_64 4/15\n"
	  "    do_syscall_64 5/11\n"
	  "     sys_send 6/6\n" },
	/* Padding that runs into the next function: a block with an entry site in its middle. */
	{ "site_inside_block", PROGRAM,
	  "main: nop call=send@plt\n" SEND "do_syscall_64>: call=pad_before+4\n"
	  "pad_before+4: nop nop nop nop nop nop nop nop nop nop nop nop nop nop ret\n" BACK("5")
		  HOME,
	  "44 = 5: 5 user, 24 kernel, 0 other, 4 functions; main\n"
	  " send@plt 1/29\n"
	  "  ~send 4/28\n"
	  "   entry entry_SYSCALL_64 4/24\n"
	  "    do_syscall_64 5/20\n"
	  "     pad_before 12/15\n"
	  "      ~pad_behind 3/3\n" },
	/* First-time binding: the linker's work is a node of its own; what it has found is next to
	 * it, on top of the PLT entry. */
	{ "binding", PROGRAM,
	  "main: nop call=send@plt\n"
	  "send@plt: jmp*\n"
	  "send@plt+6: push jmp=plt0\n"
	  "plt0: push jmp*\n"
	  "_dl_runtime_resolve_xsave: push call=_dl_fixup\n"
	  "_dl_fixup: nop nop ret\n"
	  "_dl_runtime_resolve_xsave>: pop jmp*\n"
	  "send: num=44 syscall\n"
	  "entry_SYSCALL_64: nop call=do_syscall_64\n"
	  "@sysenter A 44\n"
	  "do_syscall_64: nop nop\n" BACK("5") HOME,
	  "44 = 5: 16 user, 8 kernel, 0 other, 2 functions; main\n"
	  " send@plt 3/24\n"
	  "  ~plt0 2/9\n"
	  "   ~_dl_runtime_resolve_xsave 4/7\n"
	  "    _dl_fixup 3/3\n"
	  "  ~send 4/12\n"
	  "   entry entry_SYSCALL_64 4/8\n"
	  "    do_syscall_64 4/4\n" },
	/* The old way into the kernel arrives as an interrupt but is a system call. */
	{ "int80", PROGRAM,
	  "main: nop call=send@plt\n"
	  "send@plt: jmp*\n"
	  "send: num=44 int80\n"
	  "asm_int80: nop call=do_syscall_64\n"
	  "@intr 128 send>\n"
	  "@sysenter A 44\n"
	  "do_syscall_64: nop nop ret\n"
	  "@sysexit A 5\n"
	  "asm_int80>: iret\n" HOME,
	  "44 = 5: 5 user, 6 kernel, 0 other, 2 functions; main\n"
	  " send@plt 1/11\n"
	  "  ~send 4/10\n"
	  "   entry asm_int80 3/6\n"
	  "    do_syscall_64 3/3\n" },
	/* A fast entry of the 32-bit vDSO is followed by an int $0x80, which is not run: the call
	 * returns after that. */
	{ "sysenter_of_32", PROGRAM_32,
	  "main: nop call=send@plt\n"
	  "send@plt: jmp*\n"
	  "send: num=369 sysenter\n"
	  "entry_SYSCALL_64: nop call=do_syscall_64\n"
	  "@sysenter32 A 369\n"
	  "do_syscall_64: nop nop\n" BACK("5") "send+9: nop ret\n"
					       "main>: nop\n",
	  "369 = 5: 5 user, 8 kernel, 0 other, 2 functions; main\n"
	  " send@plt 1/13\n"
	  "  ~send 4/12\n"
	  "   entry entry_SYSCALL_64 4/8\n"
	  "    do_syscall_64 4/4\n" },
	/* … but a signal handler may come first, before that int $0x80, which repeats the call. */
	{ "restart_of_32", PROGRAM_32,
	  "main: nop call=send@plt\n"
	  "send@plt: jmp*\n"
	  "send: num=369 sysenter\n"
	  "entry_SYSCALL_64: nop call=do_syscall_64\n"
	  "@sysenter32 A 369\n"
	  "do_syscall_64: nop nop\n" BACK("-512") "send+7: int80\n"
						  "asm_int80: nop call=do_syscall_64\n"
						  "@intr 128 send+9\n"
						  "@sysenter32 A 369\n"
						  "do_syscall_64: nop nop ret\n"
						  "@sysexit A 5\n"
						  "asm_int80>: iret\n"
						  "send+9: nop ret\n"
						  "main>: nop\n",
	  "369 = -512: 4 user, 8 kernel, 0 other, 2 functions; main\n"
	  " send@plt 1/12\n"
	  "  ~send 3/11\n"
	  "   entry entry_SYSCALL_64 4/8\n"
	  "    do_syscall_64 4/4\n"
	  "369 = 5: 2 user, 6 kernel, 0 other, 2 functions; main\n"
	  " send@plt 0/8\n"
	  "  ~send 2/8\n"
	  "   entry asm_int80 3/6\n"
	  "    do_syscall_64 3/3\n" },
	/* i386's binder goes to what it has found by a return. */
	{ "binding_of_32", PROGRAM_32,
	  "main: nop call=send@plt\n"
	  "send@plt: jmp*\n"
	  "send@plt+6: push jmp=plt0\n"
	  "plt0: push jmp*\n"
	  "_dl_runtime_resolve_xsave: push call=_dl_fixup\n"
	  "_dl_fixup: nop nop ret\n"
	  "_dl_runtime_resolve_xsave>: pop c20c00\n"
	  "send: num=369 int80\n"
	  "asm_int80: nop call=do_syscall_64\n"
	  "@intr 128 send>\n"
	  "@sysenter32 A 369\n"
	  "do_syscall_64: nop nop ret\n"
	  "@sysexit A 5\n"
	  "asm_int80>: iret\n" HOME,
	  "369 = 5: 16 user, 6 kernel, 0 other, 2 functions; main\n"
	  " send@plt 3/22\n"
	  "  ~plt0 2/9\n"
	  "   ~_dl_runtime_resolve_xsave 4/7\n"
	  "    _dl_fixup 3/3\n"
	  "  ~send 4/10\n"
	  "   entry asm_int80 3/6\n"
	  "    do_syscall_64 3/3\n" },
	/* An interrupt between a call and the first instruction there belongs to the caller. */
	{ "interrupt_before_first_insn", PROGRAM,
	  "main: nop call=send@plt\n" SEND "do_syscall_64>: call=sys_send\n"
	  "asm_timer: nop call=timer\n"
	  "@intr 236 sys_send\n"
	  "timer: nop ret\n"
	  "asm_timer>: iret\n"
	  "sys_send: nop ret\n" BACK("5") HOME,
	  "44 = 5: 5 user, 11 kernel, 5 other, 3 functions; main\n"
	  " send@plt 1/16\n"
	  "  ~send 4/15\n"
	  "   entry entry_SYSCALL_64 4/11\n"
	  "    do_syscall_64 5/7\n"
	  "     interrupt asm_timer 3/5\n"
	  "      timer 2/2\n"
	  "     sys_send 2/2\n" },
	/* … also one in the program, and one in the C library. */
	{ "interrupt_in_user", PROGRAM,
	  "main: nop call=send@plt\n"
	  "asm_timer: nop iret\n"
	  "@intr 236 send@plt\n"
	  "send@plt: jmp*\n"
	  "send: nop nop\n"
	  "asm_timer: nop iret\n"
	  "@intr 236 send>\n"
	  "send>: num=44 syscall\n"
	  "entry_SYSCALL_64: nop call=do_syscall_64\n"
	  "@sysenter A 44\n"
	  "do_syscall_64: nop nop\n" BACK("5") HOME,
	  "44 = 5: 7 user, 8 kernel, 4 other, 2 functions; main\n"
	  " interrupt asm_timer 2/2\n"
	  " send@plt 1/15\n"
	  "  ~send 6/14\n"
	  "   interrupt asm_timer 2/2\n"
	  "   entry entry_SYSCALL_64 4/8\n"
	  "    do_syscall_64 4/4\n" },
	/* A fault keeps only what ran before it; the instruction runs again after the handler. */
	{ "fault_cuts_block", PROGRAM,
	  "main: nop call=send@plt\n" SEND "do_syscall_64>: call=copy_user\n"
	  "copy_user: nop mov nop nop ret\n"
	  "asm_exc_page_fault: nop call=exc_page_fault\n"
	  "@intr 14 copy_user+1\n"
	  "exc_page_fault: nop nop ret\n"
	  "asm_exc_page_fault>: iret\n"
	  "copy_user+1: mov nop nop ret\n" BACK("5") HOME,
	  "44 = 5: 5 user, 14 kernel, 6 other, 3 functions; main\n"
	  " send@plt 1/19\n"
	  "  ~send 4/18\n"
	  "   entry entry_SYSCALL_64 4/14\n"
	  "    do_syscall_64 5/10\n"
	  "     copy_user 5/5\n"
	  "      fault asm_exc_page_fault 3/6\n"
	  "       exc_page_fault 3/3\n" },
	/* Code that is not present yet: the block before is complete, the fault belongs to where
	 * its end leads. */
	{ "fault_at_fetch", PROGRAM,
	  "main: nop call=send@plt\n"
	  "asm_exc_page_fault: nop iret\n"
	  "@intr 14 send@plt\n" SEND BACK("5") HOME,
	  "44 = 5: 5 user, 8 kernel, 2 other, 2 functions; main\n"
	  " fault asm_exc_page_fault 2/2\n"
	  " send@plt 1/13\n"
	  "  ~send 4/12\n"
	  "   entry entry_SYSCALL_64 4/8\n"
	  "    do_syscall_64 4/4\n" },
	/* A fault before an entry site in the middle of the block: that function was not
	 * entered. */
	{ "fault_before_second_function", PROGRAM,
	  "main: nop call=send@plt\n" SEND "do_syscall_64>: call=pad_before+0xc\n"
	  "pad_before+0xc: mov mov nop nop ret\n"
	  "asm_exc_page_fault: nop iret\n"
	  "@intr 14 pad_before+0xe\n"
	  "pad_before+0xe: mov nop nop ret\n" BACK("5") HOME,
	  "44 = 5: 5 user, 14 kernel, 2 other, 4 functions; main\n"
	  " send@plt 1/19\n"
	  "  ~send 4/18\n"
	  "   entry entry_SYSCALL_64 4/14\n"
	  "    do_syscall_64 5/10\n"
	  "     pad_before 2/5\n"
	  "      fault asm_exc_page_fault 2/2\n"
	  "      ~pad_behind 3/3\n" },
	/* The exception table: the handler returns elsewhere in the same function, whose frame
	 * stays. */
	{ "fixup", PROGRAM,
	  "main: nop call=send@plt\n" SEND "do_syscall_64>: call=copy_user\n"
	  "copy_user: nop mov nop nop ret\n"
	  "asm_exc_page_fault: nop iret\n"
	  "@intr 14 copy_user+1\n"
	  "copy_user+0x40: nop ret\n" BACK("-14") HOME,
	  "44 = -14: 5 user, 12 kernel, 2 other, 3 functions; main\n"
	  " send@plt 1/17\n"
	  "  ~send 4/16\n"
	  "   entry entry_SYSCALL_64 4/12\n"
	  "    do_syscall_64 5/8\n"
	  "     copy_user 3/3\n"
	  "      fault asm_exc_page_fault 2/2\n" },
	/* A device access cuts the block after its instruction; the next block starts inside it. */
	{ "mmio_cut", PROGRAM,
	  "main: nop call=send@plt\n" SEND "do_syscall_64>: call=tcp_send\n"
	  "tcp_send: nop mov mov nop ret\n"
	  "tcp_send+3: mov nop ret\n" BACK("5") HOME,
	  "44 = 5: 5 user, 14 kernel, 0 other, 3 functions; main\n"
	  " send@plt 1/19\n"
	  "  ~send 4/18\n"
	  "   entry entry_SYSCALL_64 4/14\n"
	  "    do_syscall_64 5/10\n"
	  "     tcp_send 5/5\n" },
	/* One by the block's first instruction, preceded by an interrupt: the block restarts. Its
	 * return went nowhere the first time … */
	{ "mmio_restart", PROGRAM,
	  "main: nop call=send@plt\n" SEND "do_syscall_64>: call=tcp_send\n"
	  "tcp_send: mov nop ret\n"
	  "asm_timer: nop call=timer\n"
	  "@intr 236 tcp_send\n"
	  "timer: nop ret\n"
	  "asm_timer>: iret\n"
	  "tcp_send: mov nop ret\n" BACK("5") HOME,
	  "44 = 5: 5 user, 12 kernel, 5 other, 3 functions; main\n"
	  " send@plt 1/17\n"
	  "  ~send 4/16\n"
	  "   entry entry_SYSCALL_64 4/12\n"
	  "    do_syscall_64 5/8\n"
	  "     tcp_send 3/3\n"
	  "      interrupt asm_timer 3/5\n"
	  "       timer 2/2\n" },
	/* … nor was what it would have called, or fallen into, entered. */
	{ "mmio_restart_calls", PROGRAM,
	  "main: nop call=send@plt\n" SEND "do_syscall_64>: call=tcp_send\n"
	  "tcp_send: mov call=kfree\n"
	  "asm_timer: iret\n"
	  "@intr 236 tcp_send\n"
	  "tcp_send: mov call=kfree\n"
	  "kfree: ret\n"
	  "tcp_send>: mov nop\n"
	  "asm_timer: iret\n"
	  "@intr 236 tcp_send+7\n"
	  "tcp_send+7: mov nop\n"
	  "tcp_send>: ret\n" BACK("5") HOME,
	  "44 = 5: 5 user, 15 kernel, 2 other, 4 functions; main\n"
	  " send@plt 1/20\n"
	  "  ~send 4/19\n"
	  "   entry entry_SYSCALL_64 4/15\n"
	  "    do_syscall_64 5/11\n"
	  "     tcp_send 5/6\n"
	  "      interrupt asm_timer 1/1\n"
	  "      kfree 1/1\n"
	  "      interrupt asm_timer 1/1\n" },
	/* A recursion returns to the returning block: not a restart. */
	{ "return_to_self", PROGRAM,
	  "main: nop call=send@plt\n" SEND "do_syscall_64>: call=tcp_send\n"
	  "tcp_send: call=tcp_send\n"
	  "tcp_send: call=tcp_send\n"
	  "tcp_send: jmp=tcp_send+5\n"
	  "tcp_send+5: nop ret\n"
	  "tcp_send+5: nop ret\n"
	  "tcp_send+5: nop ret\n" BACK("5") HOME,
	  "44 = 5: 5 user, 18 kernel, 0 other, 5 functions; main\n"
	  " send@plt 1/23\n"
	  "  ~send 4/22\n"
	  "   entry entry_SYSCALL_64 4/18\n"
	  "    do_syscall_64 5/14\n"
	  "     tcp_send 3/9\n"
	  "      tcp_send 3/6\n"
	  "       tcp_send 3/3\n" },
	/* A block that ends with a branch into itself ran completely, although the next starts
	 * inside it. */
	{ "branch_to_self", PROGRAM,
	  "main: nop call=send@plt\n" SEND "do_syscall_64>: call=tcp_send\n"
	  "tcp_send: nop nop jne=tcp_send+1\n"
	  "tcp_send+1: nop jne=tcp_send+1\n"
	  "tcp_send+8: ret\n" BACK("5") HOME,
	  "44 = 5: 5 user, 15 kernel, 0 other, 3 functions; main\n"
	  " send@plt 1/20\n"
	  "  ~send 4/19\n"
	  "   entry entry_SYSCALL_64 4/15\n"
	  "    do_syscall_64 5/11\n"
	  "     tcp_send 6/6\n" },
	/* The last instruction of a block crosses the page and did not run: it comes again,
	 * complete. */
	{ "phantom", PROGRAM,
	  "main: nop call=send@plt\n" SEND "do_syscall_64>: call=copy_user+0xff0\n"
	  "copy_user+0xff0: nop jmp=copy_user+0xffd\n"
	  "copy_user+0xffd: nop nop e8\n"
	  "copy_user+0xfff: call=kfree\n"
	  "kfree: ret\n"
	  "copy_user+0x1004: ret\n" BACK("5") HOME,
	  "44 = 5: 5 user, 16 kernel, 0 other, 4 functions; main\n"
	  " send@plt 1/21\n"
	  "  ~send 4/20\n"
	  "   entry entry_SYSCALL_64 4/16\n"
	  "    do_syscall_64 5/12\n"
	  "     copy_user 6/7\n"
	  "      kfree 1/1\n" },
	/* A REP string is one instruction; its additional iterations are counted separately. */
	{ "rep", PROGRAM,
	  "main: nop call=send@plt\n" SEND "do_syscall_64>: call=copy_user\n"
	  "copy_user: nop rep\n"
	  "copy_user+1: rep\n"
	  "copy_user+1: rep\n"
	  "copy_user+3: ret\n" BACK("5") HOME,
	  "44 = 5: 5 user, 12 kernel, 0 other, 3 functions; main\n"
	  " send@plt 1/17\n"
	  "  ~send 4/16\n"
	  "   entry entry_SYSCALL_64 4/12\n"
	  "    do_syscall_64 5/8\n"
	  "     copy_user 3/3 +2\n" },
	/* … and a fault or an interrupt in the middle of it neither loses nor adds one. */
	{ "rep_faults", PROGRAM,
	  "main: nop call=send@plt\n" SEND "do_syscall_64>: call=copy_user\n"
	  "copy_user: nop rep\n"
	  "copy_user+1: rep\n"
	  "copy_user+1: rep\n"
	  "asm_exc_page_fault: nop iret\n"
	  "@intr 14 copy_user+1\n"
	  "copy_user+1: rep\n"
	  "asm_timer: nop iret\n"
	  "@intr 236 copy_user+1\n"
	  "copy_user+1: rep\n"
	  "copy_user+3: ret\n" BACK("5") HOME,
	  "44 = 5: 5 user, 12 kernel, 4 other, 3 functions; main\n"
	  " send@plt 1/17\n"
	  "  ~send 4/16\n"
	  "   entry entry_SYSCALL_64 4/12\n"
	  "    do_syscall_64 5/8\n"
	  "     copy_user 3/3 +3\n"
	  "      fault asm_exc_page_fault 2/2\n"
	  "      interrupt asm_timer 2/2\n" },
	/* Softirqs that run when bottom halves are re-enabled stand apart, also when an interrupt
	 * adds more. */
	{ "softirq", PROGRAM,
	  "main: nop call=send@plt\n" SEND "do_syscall_64>: call=__local_bh_enable_ip\n"
	  "__local_bh_enable_ip: nop call=__do_softirq\n"
	  "__do_softirq: nop call=net_rx_action\n"
	  "net_rx_action: nop nop nop\n"
	  "asm_timer: nop iret\n"
	  "@intr 236 net_rx_action>\n"
	  "net_rx_action>: ret\n"
	  "__do_softirq>: ret\n"
	  "__local_bh_enable_ip>: ret\n" BACK("5") HOME,
	  "44 = 5: 5 user, 12 kernel, 9 other, 3 functions; main\n"
	  " send@plt 1/17\n"
	  "  ~send 4/16\n"
	  "   entry entry_SYSCALL_64 4/12\n"
	  "    do_syscall_64 5/8\n"
	  "     __local_bh_enable_ip 3/3\n"
	  "      softirq __do_softirq 3/7\n"
	  "       net_rx_action 4/4\n"
	  "        interrupt asm_timer 2/2\n" },
	/* In a kernel that uses two functions (a 32-bit one calls the second), one stands apart. */
	{ "softirq_in_two", PROGRAM,
	  "main: nop call=send@plt\n" SEND "do_syscall_64>: call=__local_bh_enable_ip\n"
	  "__local_bh_enable_ip: nop call=__do_softirq\n"
	  "__do_softirq: nop call=handle_softirqs\n"
	  "handle_softirqs: nop call=net_rx_action\n"
	  "net_rx_action: nop nop nop ret\n"
	  "handle_softirqs>: ret\n"
	  "__do_softirq>: ret\n"
	  "__local_bh_enable_ip>: ret\n" BACK("5") HOME,
	  "44 = 5: 5 user, 12 kernel, 10 other, 3 functions; main\n"
	  " send@plt 1/17\n"
	  "  ~send 4/16\n"
	  "   entry entry_SYSCALL_64 4/12\n"
	  "    do_syscall_64 5/8\n"
	  "     __local_bh_enable_ip 3/3\n"
	  "      softirq __do_softirq 3/10\n"
	  "       handle_softirqs 3/7\n"
	  "        net_rx_action 4/4\n" },
	/* A retpoline calls into itself and leaves by a return: no frame stays, its instructions
	 * count for the caller. */
	{ "thunks", PROGRAM,
	  "main: nop call=send@plt\n" SEND "do_syscall_64>: call=__x86_indirect_thunk_rax\n"
	  "__x86_indirect_thunk_rax: call=__x86_indirect_thunk_rax+8\n"
	  "__x86_indirect_thunk_rax+8: mov ret\n"
	  "sys_send: nop jmp=__x86_return_thunk\n"
	  "__x86_return_thunk: ret\n" BACK("5") HOME,
	  "44 = 5: 5 user, 15 kernel, 0 other, 4 functions; main\n"
	  " send@plt 1/20\n"
	  "  ~send 4/19\n"
	  "   entry entry_SYSCALL_64 4/15\n"
	  "    do_syscall_64 5/11\n"
	  "     __x86_indirect_thunk_rax 3/6\n"
	  "      ~sys_send 3/3\n" },
	/* … also if that return is in another, shared thunk. */
	{ "retpoline_by_thunk", PROGRAM,
	  "main: nop call=send@plt\n" SEND "do_syscall_64>: call=__x86_indirect_thunk_rax\n"
	  "__x86_indirect_thunk_rax: call=__x86_indirect_thunk_rax+8\n"
	  "__x86_indirect_thunk_rax+8: mov jmp=its_return_thunk\n"
	  "its_return_thunk: ret\n"
	  "sys_send: nop jmp=its_return_thunk\n"
	  "its_return_thunk: ret\n" BACK("5") HOME,
	  "44 = 5: 5 user, 16 kernel, 0 other, 4 functions; main\n"
	  " send@plt 1/21\n"
	  "  ~send 4/20\n"
	  "   entry entry_SYSCALL_64 4/16\n"
	  "    do_syscall_64 5/12\n"
	  "     __x86_indirect_thunk_rax 4/7\n"
	  "      ~sys_send 3/3\n" },
	/* A jump through one to the middle of the same function, as in a checksum, enters no
	 * function. */
	{ "computed_jump", PROGRAM,
	  "main: nop call=send@plt\n" SEND "do_syscall_64>: call=sys_send\n"
	  "sys_send: nop jmp=__x86_indirect_thunk_rax\n"
	  "__x86_indirect_thunk_rax: call=__x86_indirect_thunk_rax+8\n"
	  "__x86_indirect_thunk_rax+8: mov ret\n"
	  "sys_send+32: nop ret\n" BACK("5") HOME,
	  "44 = 5: 5 user, 16 kernel, 0 other, 3 functions; main\n"
	  " send@plt 1/21\n"
	  "  ~send 4/20\n"
	  "   entry entry_SYSCALL_64 4/16\n"
	  "    do_syscall_64 5/12\n"
	  "     sys_send 7/7\n" },
	/* A return thunk that calls another one, which discards that call and returns. */
	{ "safe_return", PROGRAM,
	  "main: nop call=send@plt\n" SEND "do_syscall_64>: call=sys_send\n"
	  "sys_send: nop jmp=srso_return_thunk\n"
	  "srso_return_thunk: call=srso_safe_ret\n"
	  "srso_safe_ret: mov ret\n" BACK("5") HOME,
	  "44 = 5: 5 user, 14 kernel, 0 other, 3 functions; main\n"
	  " send@plt 1/19\n"
	  "  ~send 4/18\n"
	  "   entry entry_SYSCALL_64 4/14\n"
	  "    do_syscall_64 5/10\n"
	  "     sys_send 5/5\n" },
	/* … an interrupt in it returns to where the thunk would: the kernel performs its return. */
	{ "safe_return_interrupted", PROGRAM,
	  "main: nop call=send@plt\n" SEND "do_syscall_64>: call=sys_send\n"
	  "sys_send: nop jmp=srso_return_thunk\n"
	  "srso_return_thunk: call=srso_safe_ret\n"
	  "srso_safe_ret: mov\n"
	  "asm_timer: nop iret\n"
	  "@intr 236 srso_safe_ret>\n"
	  "do_syscall_64+7: call=tcp_send\n"
	  "tcp_send: jmp=srso_return_thunk\n"
	  "srso_return_thunk: call=srso_safe_ret\n"
	  "asm_timer: nop iret\n"
	  "@intr 236 srso_safe_ret\n"
	  "do_syscall_64+0xc: nop nop ret\n"
	  "@sysexit A 5\n"
	  "entry_SYSCALL_64+6: nop sysret\n" HOME,
	  "44 = 5: 5 user, 17 kernel, 4 other, 4 functions; main\n"
	  " send@plt 1/22\n"
	  "  ~send 4/21\n"
	  "   entry entry_SYSCALL_64 4/17\n"
	  "    do_syscall_64 7/13\n"
	  "     sys_send 4/4\n"
	  "      interrupt asm_timer 2/2\n"
	  "     tcp_send 2/2\n"
	  "      interrupt asm_timer 2/2\n" },
	/* … and one that stuffs the processor's return stack: calls to itself that never return. */
	{ "stuffing", PROGRAM,
	  "main: nop call=send@plt\n" SEND "do_syscall_64>: call=sys_send\n"
	  "sys_send: nop jmp=call_depth_return_thunk\n"
	  "call_depth_return_thunk: nop call=call_depth_return_thunk+6\n"
	  "call_depth_return_thunk+6: call=call_depth_return_thunk+0xb\n"
	  "call_depth_return_thunk+0xb: mov ret\n" BACK("5") HOME,
	  "44 = 5: 5 user, 16 kernel, 0 other, 3 functions; main\n"
	  " send@plt 1/21\n"
	  "  ~send 4/20\n"
	  "   entry entry_SYSCALL_64 4/16\n"
	  "    do_syscall_64 5/12\n"
	  "     sys_send 7/7\n" },
	/* Another task ran: a sleep, with who ended it. */
	{ "sleep", PROGRAM,
	  "@task B 20 20 1 other\n"
	  "main: nop call=send@plt\n" SEND "do_syscall_64>: call=schedule\n"
	  "schedule: nop call=__switch_to\n"
	  "__switch_to: nop\n"
	  "@switch B\n"
	  "__switch_to>: nop ret\n"
	  "schedule>: nop ret\n"
	  "do_syscall_64+0x80: nop call=try_to_wake_up\n"
	  "try_to_wake_up: nop\n"
	  "@wake A\n"
	  "try_to_wake_up>: ret\n"
	  "do_syscall_64>: call=schedule\n"
	  "schedule: nop call=__switch_to\n"
	  "__switch_to: nop\n"
	  "@switch A\n"
	  "__switch_to>: ret\n"
	  "schedule+6: ret\n"
	  "do_syscall_64+7: nop ret\n"
	  "@sysexit A 5\n"
	  "entry_SYSCALL_64+6: nop sysret\n" HOME,
	  "44 = 5: 5 user, 14 kernel, 12 other, 4 functions; main\n"
	  " send@plt 1/19\n"
	  "  ~send 4/18\n"
	  "   entry entry_SYSCALL_64 4/14\n"
	  "    do_syscall_64 5/10\n"
	  "     schedule 3/5\n"
	  "      __switch_to 2/2\n"
	  "       sleep 12/12 woken by other (20) in do_syscall_64\n" },
	/* … or nobody: it was preempted, here by an interrupt in the program. */
	{ "preempted", PROGRAM,
	  "@task B 20 20 1 other\n"
	  "main: nop call=send@plt\n"
	  "send@plt: jmp*\n"
	  "asm_timer: nop call=schedule\n"
	  "@intr 236 send\n"
	  "schedule: nop call=__switch_to\n"
	  "__switch_to: nop\n"
	  "@switch B\n"
	  "__switch_to>: nop\n"
	  "@switch A\n"
	  "__switch_to>: nop ret\n"
	  "schedule>: ret\n"
	  "asm_timer>: iret\n"
	  "send: num=44 syscall\n"
	  "entry_SYSCALL_64: nop call=do_syscall_64\n"
	  "@sysenter A 44\n"
	  "do_syscall_64: nop nop\n" BACK("5") HOME,
	  "44 = 5: 5 user, 8 kernel, 10 other, 2 functions; main\n"
	  " send@plt 1/13\n"
	  "  interrupt asm_timer 3/9\n"
	  "   schedule 3/6\n"
	  "    __switch_to 3/3\n"
	  "     sleep 1/1 was put aside for another task and came back\n"
	  "  ~send 4/12\n"
	  "   entry entry_SYSCALL_64 4/8\n"
	  "    do_syscall_64 4/4\n" },
	/* A task that slept when the recording began returns into frames whose calls were not
	 * seen. */
	{ "seen_asleep", "",
	  "@start B\n"
	  "@task B 20 20 1 other\n"
	  "@task A 10 10 1 prog\n"
	  "@exec A /bin/prog\n"
	  "__switch_to: nop\n"
	  "@switch A\n"
	  "__switch_to>: ret\n"
	  "schedule+8: nop ret\n"
	  "do_syscall_64+0x10: nop ret\n"
	  "@sysexit A 0\n"
	  "entry_SYSCALL_64+0x20: sysret\n"
	  "main: nop call=send@plt\n"
	  "@map A /lib/libc.so\n" SEND BACK("5") HOME,
	  "44 = 5: 5 user, 8 kernel, 0 other, 2 functions; main\n"
	  " send@plt 1/13\n"
	  "  ~send 4/12\n"
	  "   entry entry_SYSCALL_64 4/8\n"
	  "    do_syscall_64 4/4\n" },
	/* A child begins in its parent's frames; either may run first. */
	{ "fork", PROGRAM,
	  "main: nop call=work\n"
	  "work: call=fork\n"
	  "fork: num=57 syscall\n"
	  "entry_SYSCALL_64: call=do_syscall_64\n"
	  "@sysenter A 57\n"
	  "do_syscall_64: nop\n"
	  "@task B 11 11 10 child\n"
	  "do_syscall_64>: call=schedule\n"
	  "schedule: nop call=__switch_to\n"
	  "__switch_to: nop\n"
	  "@switch B\n"
	  "__switch_to>: ret\n"
	  "ret_from_fork: call=schedule_tail\n"
	  "schedule_tail: ret\n"
	  "ret_from_fork>: nop\n"
	  "@sysexit B 0\n"
	  "entry_SYSCALL_64+0x30: sysret\n"
	  "fork+7: ret\n"
	  "work+5: call=send@plt\n"
	  "send@plt: jmp*\n"
	  "send: num=44 syscall\n"
	  "entry_SYSCALL_64: nop call=do_syscall_64\n"
	  "@sysenter B 44\n"
	  "do_syscall_64: nop nop\n"
	  "do_syscall_64>: nop ret\n"
	  "@sysexit B 5\n"
	  "entry_SYSCALL_64>: nop sysret\n"
	  "send>: nop ret\n"
	  "work+10: ret\n"
	  "main+6: nop\n",
	  "44 = 5: 5 user, 8 kernel, 0 other, 2 functions; main work\n"
	  " send@plt 1/13\n"
	  "  ~send 4/12\n"
	  "   entry entry_SYSCALL_64 4/8\n"
	  "    do_syscall_64 4/4\n"
	  "57 = ?: 2 user, 6 kernel, 0 other, 4 functions; main work; partial: the recording was "
	  "cut off\n"
	  " fork 2/8 open\n"
	  "  entry entry_SYSCALL_64 1/6 open\n"
	  "   do_syscall_64 2/5 open\n"
	  "    schedule 2/3 open\n"
	  "     __switch_to 1/1 open\n"
	  "      sleep 0/0 open\n" },
	/* … */
	{ "fork_parent_first", PROGRAM,
	  "main: nop call=work\n"
	  "work: call=fork\n"
	  "fork: num=57 syscall\n"
	  "entry_SYSCALL_64: call=do_syscall_64\n"
	  "@sysenter A 57\n"
	  "do_syscall_64: nop ret\n"
	  "@sysexit A 11\n"
	  "entry_SYSCALL_64>: sysret\n"
	  "fork+7: ret\n"
	  "work+5: ret\n"
	  "main+6: call=schedule\n"
	  "@task B 11 11 10 child\n"
	  "@switch B\n"
	  "ret_from_fork: call=schedule_tail\n"
	  "schedule_tail: ret\n"
	  "ret_from_fork>: nop\n"
	  "@sysexit B 0\n"
	  "entry_SYSCALL_64+0x30: sysret\n"
	  "fork+7: ret\n"
	  "work+5: call=send@plt\n"
	  "send@plt: jmp*\n"
	  "send: num=44 syscall\n"
	  "entry_SYSCALL_64: nop call=do_syscall_64\n"
	  "@sysenter B 44\n"
	  "do_syscall_64: nop nop\n"
	  "do_syscall_64>: nop ret\n"
	  "@sysexit B 5\n"
	  "entry_SYSCALL_64>: nop sysret\n"
	  "send>: nop ret\n"
	  "work+10: ret\n"
	  "main+6: nop\n",
	  "57 = 11: 3 user, 4 kernel, 0 other, 2 functions; main work\n"
	  " fork 3/7\n"
	  "  entry entry_SYSCALL_64 2/4\n"
	  "   do_syscall_64 2/2\n"
	  "44 = 5: 5 user, 8 kernel, 0 other, 2 functions; main work\n"
	  " send@plt 1/13\n"
	  "  ~send 4/12\n"
	  "   entry entry_SYSCALL_64 4/8\n"
	  "    do_syscall_64 4/4\n" },
	/* The trace records a task's creator: its parent may be another task from the start
	 * (CLONE_PARENT) or by the time it runs, and its creator may know it by another number. */
	{ "fork_parent_gone", PROGRAM,
	  "main: nop call=work\n"
	  "work: call=fork\n"
	  "fork: num=57 syscall\n"
	  "entry_SYSCALL_64: call=do_syscall_64\n"
	  "@sysenter A 57\n"
	  "do_syscall_64: nop\n"
	  "@fork B\n"
	  "@task B 11 11 1 prog\n"
	  "do_syscall_64>: ret\n"
	  "@sysexit A 2\n"
	  "entry_SYSCALL_64>: sysret\n"
	  "fork+7: ret\n"
	  "work+5: ret\n"
	  "main+6: call=schedule\n"
	  "@task B 11 11 1 child\n"
	  "@switch B\n"
	  "ret_from_fork: call=schedule_tail\n"
	  "schedule_tail: ret\n"
	  "ret_from_fork>: nop\n"
	  "@sysexit B 0\n"
	  "entry_SYSCALL_64+0x30: sysret\n"
	  "fork+7: ret\n"
	  "work+5: call=send@plt\n"
	  "send@plt: jmp*\n"
	  "send: num=44 syscall\n"
	  "entry_SYSCALL_64: nop call=do_syscall_64\n"
	  "@sysenter B 44\n"
	  "do_syscall_64: nop nop\n"
	  "do_syscall_64>: nop ret\n"
	  "@sysexit B 5\n"
	  "entry_SYSCALL_64>: nop sysret\n"
	  "send>: nop ret\n"
	  "work+10: ret\n"
	  "main+6: nop\n",
	  "57 = 2: 3 user, 4 kernel, 0 other, 2 functions; main work\n"
	  " fork 3/7\n"
	  "  entry entry_SYSCALL_64 2/4\n"
	  "   do_syscall_64 2/2\n"
	  "44 = 5: 5 user, 8 kernel, 0 other, 2 functions; main work\n"
	  " send@plt 1/13\n"
	  "  ~send 4/12\n"
	  "   entry entry_SYSCALL_64 4/8\n"
	  "    do_syscall_64 4/4\n" },
	/* A thread begins at its start routine: what the C library does to get there is not
	 * context. */
	{ "thread", PROGRAM,
	  "main: nop\n"
	  "asm_timer: nop\n"
	  "@intr 236 main>\n"
	  "@task B 11 10 10 thread\n"
	  "@switch B\n"
	  "ret_from_fork: call=schedule_tail\n"
	  "schedule_tail: ret\n"
	  "ret_from_fork>: nop\n"
	  "entry_SYSCALL_64+0x30: sysret\n"
	  "clone3: nop call=start_thread\n"
	  "start_thread: nop call*\n"
	  "routine: call=send@plt\n"
	  "send@plt: jmp*\n"
	  "send: num=44 syscall\n"
	  "entry_SYSCALL_64: nop call=do_syscall_64\n"
	  "@sysenter B 44\n"
	  "do_syscall_64: nop nop\n"
	  "do_syscall_64>: nop ret\n"
	  "@sysexit B 5\n"
	  "entry_SYSCALL_64>: nop sysret\n"
	  "send>: nop ret\n"
	  "routine>: nop\n",
	  "44 = 5: 5 user, 8 kernel, 0 other, 2 functions; routine\n"
	  " send@plt 1/13\n"
	  "  ~send 4/12\n"
	  "   entry entry_SYSCALL_64 4/8\n"
	  "    do_syscall_64 4/4\n" },
	/* A block loads another stack's pointer and returns: there the first one's frames are not
	 * callers. Back where that was left they are, and so on the second one again. */
	{ "stacks", PROGRAM ON_A_STACK,
	  "main: nop call=work\n"
	  "work: mov ret\n"
	  "@stack 7fff0000 600108 2\n"
	  "@sp 6000f8\n"
	  "routine: call=compare\n"
	  "compare: call=send@plt\n" SEND BACK(
		  "1") "send>: nop ret\n"
		       "compare>: call=work\n"
		       "work: mov ret\n"
		       "@stack 600000 7fff0008 2\n"
		       "@sp 7ffefff8\n"
		       "main+6: call=send@plt\n" SEND BACK(
			       "2") "send>: nop ret\n"
				    "main>: call=work\n"
				    "work: mov ret\n"
				    "@stack 7fff0000 600008 2\n"
				    "@sp 5ffff8\n"
				    "compare+10: call=send@plt\n" SEND BACK("3") "send>: nop ret\n",
	  SENT("1", "routine compare") SENT("2", "main") SENT("3", "routine compare") },
	/* … by a jump, and with a pointer that came in a register. */
	{ "stacks_by_jump", PROGRAM ON_A_STACK,
	  "main: nop call=work\n"
	  "work: mov jmp*\n"
	  "@stack 7fff0000 600000 1\n"
	  "@sp 5ffff0\n"
	  "routine: call=compare\n"
	  "compare: call=work\n"
	  "work: mov jmp*\n"
	  "@stack 5fff00 7fff0008 1\n"
	  "@sp 7ffefff8\n"
	  "main+6: call=send@plt\n" SEND BACK("2") "send>: nop ret\n"
						   "main>: call=work\n"
						   "work: mov jmp*\n"
						   "@stack 7fff0000 5fff08 1\n"
						   "@sp 5ffef8\n"
						   "compare+5: call=send@plt\n" SEND BACK(
							   "3") "send>: nop ret\n",
	  SENT("2", "main") SENT("3", "routine compare") },
	/* … and an interrupt comes right after it. */
	{ "stacks_interrupted", PROGRAM ON_A_STACK,
	  "main: nop call=work\n"
	  "work: mov ret\n"
	  "@stack 7fff0000 0 2\n"
	  "asm_timer: iret\n"
	  "@sp 600000\n"
	  "@intr 236 routine\n"
	  "routine: call=send@plt\n" SEND BACK("1") "send>: nop ret\n",
	  SENT("1", "routine") },
	/* A stack entered above where it was left has lost what was below: Go's system stack, which
	 * each goroutine enters at its base. */
	{ "stack_from_its_base", PROGRAM ON_A_STACK,
	  "main: nop call=work\n"
	  "work: mov call=routine\n"
	  "@stack 7fff0000 600000 2\n"
	  "@sp 5ffff0\n"
	  "routine: call=compare\n"
	  "compare: mov ret\n"
	  "@stack 5fff00 7fff0000 2\n"
	  "@sp 7ffefff0\n"
	  "work+7: mov call=handler\n"
	  "@stack 7fff0000 600000 2\n"
	  "@sp 5ffff0\n"
	  "handler: call=send@plt\n" SEND BACK("1") "send>: nop ret\n",
	  SENT("1", "handler") },
	/* A function that releases what it allocated on its own stack stays on it, and so does a
	 * longjmp. */
	{ "own_stack", PROGRAM ON_A_STACK,
	  "main: nop call=work\n"
	  "work: mov nop\n"
	  "@stack 7fff0000 7ffe0000 1\n"
	  "@sp 7ffdfff0\n"
	  "work>: mov nop\n"
	  "@stack 7ffe0000 7fff0000 1\n"
	  "@sp 7ffefff0\n"
	  "work>: call=send@plt\n" SEND BACK("1") "send>: nop ret\n"
						  "work>: call=compare\n"
						  "compare: mov jmp*\n"
						  "@stack 7ffef000 7fff0080 2\n"
						  "@sp 7fff0070\n"
						  "main+6: call=send@plt\n" SEND BACK(
							  "2") "send>: nop ret\n",
	  SENT("1", "main work") SENT("2", "main"), .jumps_out = 1 },
	/* A library that calls back into the program stays between the program's frames. */
	{ "callback", PROGRAM,
	  "main: nop call=qsort\n"
	  "qsort: nop call*\n"
	  "compare: call=send@plt\n" SEND BACK("5") "send>: nop ret\n"
						    "compare>: ret\n"
						    "qsort>: ret\n"
						    "main>: nop\n",
	  "44 = 5: 5 user, 8 kernel, 0 other, 2 functions; main qsort compare\n"
	  " send@plt 1/13\n"
	  "  ~send 4/12\n"
	  "   entry entry_SYSCALL_64 4/8\n"
	  "    do_syscall_64 4/4\n" },
	/* A library function that makes two system calls: what lies between them belongs to the
	 * first. */
	{ "two_in_one", PROGRAM,
	  "main: nop call=send@plt\n" SEND BACK("5") "send>: nop num=45 syscall\n"
						     "entry_SYSCALL_64: nop call=do_syscall_64\n"
						     "@sysenter A 45\n"
						     "do_syscall_64: nop ret\n"
						     "@sysexit A 6\n"
						     "entry_SYSCALL_64>: sysret\n"
						     "send>: nop ret\n"
						     "main>: nop\n",
	  "44 = 5: 6 user, 8 kernel, 0 other, 2 functions; main\n"
	  " send@plt 1/14\n"
	  "  ~send 5/13\n"
	  "   entry entry_SYSCALL_64 4/8\n"
	  "    do_syscall_64 4/4\n"
	  "45 = 6: 2 user, 5 kernel, 0 other, 2 functions; main\n"
	  " send@plt 0/7\n"
	  "  ~send 2/7\n"
	  "   entry entry_SYSCALL_64 3/5\n"
	  "    do_syscall_64 2/2\n" },
	/* An exec empties the stack; the program starts afresh. */
	{ "exec", PROGRAM,
	  "main: nop call=work\n"
	  "work: call=execve\n"
	  "execve: num=59 syscall\n"
	  "entry_SYSCALL_64: call=do_syscall_64\n"
	  "@sysenter A 59\n"
	  "do_syscall_64: nop\n"
	  "@exec A /bin/prog\n"
	  "do_syscall_64>: ret\n"
	  "@sysexit A 0\n"
	  "entry_SYSCALL_64>: sysret\n"
	  "_dl_start_user: nop jmp*\n"
	  "@map A /lib/libc.so\n"
	  "_start: nop call=__libc_start_main\n"
	  "__libc_start_main: call=__libc_start_call_main\n"
	  "__libc_start_call_main: call*\n"
	  "main: nop call=send@plt\n" SEND BACK("5") HOME,
	  "59 = 0: 2 user, 4 kernel, 0 other, 2 functions; main work; another program runs in its "
	  "place\n"
	  " execve 2/6\n"
	  "  entry entry_SYSCALL_64 2/4\n"
	  "   do_syscall_64 2/2\n"
	  "44 = 5: 5 user, 8 kernel, 0 other, 2 functions; main\n"
	  " send@plt 1/13\n"
	  "  ~send 4/12\n"
	  "   entry entry_SYSCALL_64 4/8\n"
	  "    do_syscall_64 4/4\n" },
	/* A handler's calls are trips of their own; in the interrupted trip it is a node. */
	{ "signal", PROGRAM,
	  "main: nop call=send@plt\n" SEND BACK("-4") "handler: nop call=send@plt\n" SEND BACK(
		  "7") "send>: nop ret\n"
		       "handler>: nop ret\n"
		       "__restore_rt: num=15 syscall\n"
		       "entry_SYSCALL_64: nop call=do_syscall_64\n"
		       "@sysenter A 15\n"
		       "do_syscall_64: nop ret\n"
		       "@sysexit A 5\n"
		       "entry_SYSCALL_64>: sysret\n" HOME,
	  "44 = 7: 5 user, 8 kernel, 0 other, 2 functions; handler\n"
	  " send@plt 1/13\n"
	  "  ~send 4/12\n"
	  "   entry entry_SYSCALL_64 4/8\n"
	  "    do_syscall_64 4/4\n"
	  "15 = 5: 2 user, 5 kernel, 0 other, 2 functions; handler\n"
	  " ~__restore_rt 2/7\n"
	  "  entry entry_SYSCALL_64 3/5\n"
	  "   do_syscall_64 2/2\n"
	  "44 = -4: 5 user, 8 kernel, 24 other, 2 functions; main\n"
	  " send@plt 1/13\n"
	  "  ~send 4/12\n"
	  "   entry entry_SYSCALL_64 4/8\n"
	  "    do_syscall_64 4/4\n"
	  "   signal handler 4/24\n" },
	/* … also if a second one interrupts the first. */
	{ "signal_in_signal", PROGRAM,
	  "main: nop call=send@plt\n" SEND BACK(
		  "-4") "handler: nop nop nop\n"
			"asm_timer: nop iret\n"
			"@intr 236 handler>\n"
			"handler: nop call=send@plt\n" SEND BACK(
				"7") "send>: nop ret\n"
				     "handler>: nop ret\n"
				     "__restore_rt: num=15 syscall\n"
				     "entry_SYSCALL_64: nop call=do_syscall_64\n"
				     "@sysenter A 15\n"
				     "do_syscall_64: nop ret\n"
				     "@sysexit A 5\n"
				     "entry_SYSCALL_64>: sysret\n"
				     "handler+3: nop ret\n"
				     "__restore_rt: num=15 syscall\n"
				     "entry_SYSCALL_64: nop call=do_syscall_64\n"
				     "@sysenter A 15\n"
				     "do_syscall_64: nop ret\n"
				     "@sysexit A 5\n"
				     "entry_SYSCALL_64>: sysret\n"
				     "send+7: nop ret\n"
				     "main+6: nop\n",
	  "44 = 7: 5 user, 8 kernel, 0 other, 2 functions; handler\n"
	  " send@plt 1/13\n"
	  "  ~send 4/12\n"
	  "   entry entry_SYSCALL_64 4/8\n"
	  "    do_syscall_64 4/4\n"
	  "15 = 5: 2 user, 5 kernel, 0 other, 2 functions; handler\n"
	  " ~__restore_rt 2/7\n"
	  "  entry entry_SYSCALL_64 3/5\n"
	  "   do_syscall_64 2/2\n"
	  "15 = 5: 2 user, 5 kernel, 0 other, 2 functions; handler\n"
	  " ~__restore_rt 2/7\n"
	  "  entry entry_SYSCALL_64 3/5\n"
	  "   do_syscall_64 2/2\n"
	  "44 = -4: 5 user, 8 kernel, 12 other, 2 functions; main\n"
	  " send@plt 1/13\n"
	  "  ~send 4/12\n"
	  "   entry entry_SYSCALL_64 4/8\n"
	  "    do_syscall_64 4/4\n"
	  "   signal handler 5/12\n" },
	/* A handler that leaves by siglongjmp: the interrupted call is handed over, nothing is
	 * left. */
	{ "signal_leaps_out", PROGRAM,
	  "main: nop call=work\n"
	  "work: nop call=send@plt\n" SEND BACK("-4") "handler: nop call=send@plt\n" SEND BACK(
		  "7") "send>: nop ret\n"
		       "handler>: nop call=longjmp\n"
		       "longjmp: jmp*\n"
		       "main+0x40: nop call=send@plt\n" SEND BACK("8") "send>: ret\n"
								       "main>: nop\n",
	  "44 = 7: 5 user, 8 kernel, 0 other, 2 functions; handler\n"
	  " send@plt 1/13\n"
	  "  ~send 4/12\n"
	  "   entry entry_SYSCALL_64 4/8\n"
	  "    do_syscall_64 4/4\n"
	  "44 = -4: 3 user, 8 kernel, 18 other, 2 functions; main work\n"
	  " send@plt 1/11\n"
	  "  ~send 2/10\n"
	  "   entry entry_SYSCALL_64 4/8\n"
	  "    do_syscall_64 4/4\n"
	  "   signal handler 4/18\n"
	  "44 = 8: 4 user, 8 kernel, 0 other, 2 functions; main\n"
	  " send@plt 1/12\n"
	  "  ~send 3/11\n"
	  "   entry entry_SYSCALL_64 4/8\n"
	  "    do_syscall_64 4/4\n",
	  1 },
	/* A handler that ends the process: neither its own call nor the interrupted one is lost. */
	{ "exit_in_handler", PROGRAM,
	  "main: nop call=send@plt\n" SEND BACK("-4") "handler: nop call=_exit\n"
						      "_exit: num=231 syscall\n"
						      "entry_SYSCALL_64: call=do_syscall_64\n"
						      "@sysenter A 231\n"
						      "do_syscall_64: call=do_task_dead\n"
						      "do_task_dead: nop call=schedule\n"
						      "schedule: nop call=__switch_to\n"
						      "__switch_to: nop\n"
						      "@switch B\n"
						      "__switch_to>: nop ret\n",
	  "231 = ?: 2 user, 7 kernel, 0 other, 5 functions; handler; partial: the task ended in "
	  "it\n"
	  " _exit 2/9 open\n"
	  "  entry entry_SYSCALL_64 1/7 open\n"
	  "   do_syscall_64 1/6 open\n"
	  "    do_task_dead 2/5 open\n"
	  "     schedule 2/3 open\n"
	  "      __switch_to 1/1 open\n"
	  "44 = -4: 3 user, 8 kernel, 11 other, 2 functions; main\n"
	  " send@plt 1/11\n"
	  "  ~send 2/10\n"
	  "   entry entry_SYSCALL_64 4/8\n"
	  "    do_syscall_64 4/4\n"
	  "   signal handler 2/11\n" },
	/* longjmp leaves frames without a return. */
	{ "longjmp", PROGRAM,
	  "main: nop call=work\n"
	  "work: nop call=send@plt\n" SEND BACK("5") "send>: ret\n"
						     "work>: nop call=longjmp\n"
						     "longjmp: nop jmp*\n"
						     "main+0x40: nop call=send@plt\n" SEND BACK(
							     "6") "send>: ret\n"
								  "main>: nop\n",
	  "44 = 5: 4 user, 8 kernel, 0 other, 2 functions; main work\n"
	  " send@plt 1/12\n"
	  "  ~send 3/11\n"
	  "   entry entry_SYSCALL_64 4/8\n"
	  "    do_syscall_64 4/4\n"
	  "44 = 6: 4 user, 8 kernel, 0 other, 2 functions; main\n"
	  " send@plt 1/12\n"
	  "  ~send 3/11\n"
	  "   entry entry_SYSCALL_64 4/8\n"
	  "    do_syscall_64 4/4\n",
	  1 },
	/* A call that never returns has no result and says why. */
	{ "exit", PROGRAM,
	  "@task B 20 20 1 other\n"
	  "main: nop call=_exit\n"
	  "_exit: num=231 syscall\n"
	  "entry_SYSCALL_64: call=do_syscall_64\n"
	  "@sysenter A 231\n"
	  "do_syscall_64: call=do_task_dead\n"
	  "do_task_dead: nop call=schedule\n"
	  "schedule: nop call=__switch_to\n"
	  "__switch_to: nop\n"
	  "@switch B\n"
	  "__switch_to>: nop ret\n",
	  "231 = ?: 2 user, 7 kernel, 0 other, 5 functions; main; partial: the task ended in it\n"
	  " _exit 2/9 open\n"
	  "  entry entry_SYSCALL_64 1/7 open\n"
	  "   do_syscall_64 1/6 open\n"
	  "    do_task_dead 2/5 open\n"
	  "     schedule 2/3 open\n"
	  "      __switch_to 1/1 open\n" },
	/* … also if it ends between calls that fill the return stack: their instructions count for
	 * the caller. */
	{ "exit_in_filling", PROGRAM,
	  "@task B 20 20 1 other\n"
	  "main: nop call=_exit\n"
	  "_exit: num=231 syscall\n"
	  "entry_SYSCALL_64: call=do_syscall_64\n"
	  "@sysenter A 231\n"
	  "do_syscall_64: call=do_task_dead\n"
	  "do_task_dead: nop call=schedule\n"
	  "schedule: nop call=schedule+8\n"
	  "schedule+8: call=schedule+0xf\n"
	  "schedule+0xf: mov call=__switch_to\n"
	  "__switch_to: nop\n"
	  "@switch B\n"
	  "__switch_to>: nop ret\n",
	  "231 = ?: 2 user, 10 kernel, 0 other, 5 functions; main; partial: the task ended in it\n"
	  " _exit 2/12 open\n"
	  "  entry entry_SYSCALL_64 1/10 open\n"
	  "   do_syscall_64 1/9 open\n"
	  "    do_task_dead 2/8 open\n"
	  "     schedule 5/6 open\n"
	  "      __switch_to 1/1 open\n",
	  0 },
	/* main returns, and the C library ends the program: main's cost is not part of that
	 * call. */
	{ "exit_by_return", PROGRAM,
	  "main: nop nop call=work\n"
	  "work: nop ret\n"
	  "main>: ret\n"
	  "__libc_start_call_main>: nop call=_exit\n"
	  "_exit: num=231 syscall\n"
	  "entry_SYSCALL_64: call=do_syscall_64\n"
	  "@sysenter A 231\n"
	  "do_syscall_64: nop\n",
	  "231 = ?: 6 user, 2 kernel, 0 other, 2 functions; _start; partial: the recording was "
	  "cut off\n"
	  " __libc_start_main 1/8 open\n"
	  "  __libc_start_call_main 3/7 open\n"
	  "   _exit 2/4 open\n"
	  "    entry entry_SYSCALL_64 1/2 open\n"
	  "     do_syscall_64 1/1 open\n" },
	/* The recording was cut off in the middle of a call. */
	{ "cut_off", PROGRAM,
	  "main: nop call=send@plt\n" SEND "do_syscall_64>: call=sys_send\n"
	  "sys_send: nop nop\n",
	  "44 = ?: 3 user, 7 kernel, 0 other, 3 functions; main; partial: the recording was cut "
	  "off\n"
	  " send@plt 1/10 open\n"
	  "  ~send 2/9 open\n"
	  "   entry entry_SYSCALL_64 2/7 open\n"
	  "    do_syscall_64 3/5 open\n"
	  "     sys_send 2/2 open\n" },
	/* It ended in the middle of one: the block about to run then did not. */
	{ "stopped", PROGRAM,
	  "main: nop call=send@plt\n" SEND "do_syscall_64>: call=sys_send\n"
	  "sys_send: nop nop\n"
	  "sys_send>: nop nop nop\n"
	  "@stop\n",
	  "44 = ?: 3 user, 7 kernel, 0 other, 3 functions; main; partial: it had not returned "
	  "when the recording ended\n"
	  " send@plt 1/10 open\n"
	  "  ~send 2/9 open\n"
	  "   entry entry_SYSCALL_64 2/7 open\n"
	  "    do_syscall_64 3/5 open\n"
	  "     sys_send 2/2 open\n" },
	/* The trip begins at the innermost frame of the program, whatever was called before. */
	{ "recursion_in_user", PROGRAM,
	  "main: nop call=work\n"
	  "work: nop call=work\n"
	  "work: nop call=compare\n"
	  "compare: nop ret\n"
	  "work>: call=send@plt\n" SEND BACK("5") "send>: ret\n"
						  "work>: ret\n"
						  "work+6: ret\n"
						  "main+6: nop\n",
	  "44 = 5: 4 user, 8 kernel, 0 other, 2 functions; main work work\n"
	  " send@plt 1/12\n"
	  "  ~send 3/11\n"
	  "   entry entry_SYSCALL_64 4/8\n"
	  "    do_syscall_64 4/4\n" },
};

static void one_case(void **state)
{
	const struct trip_case *c = *state;
	const struct trips_stats s = run(c->prologue, c->script, c->expected);

	assert_int_equal(s.left_over, 0);
	assert_int_equal(s.jumps_out, c->jumps_out);
}

/* ---- the others ---- */

/* An unwanted call leaves nothing behind, not in the next trip either. */
static bool wants_45(void *ctx, const struct call *call, bool on_socket)
{
	(void)ctx;
	assert_true(on_socket);
	return call->nr == 45;
}

static void unwanted(void **state)
{
	struct buf out = { 0 };
	const struct trips_opts o = { .ctx = &out, .trip = render, .wants = wants_45 };
	struct trips *t = machine(&o);
	struct script *s = script_new();

	(void)state;
	script_run(s, PROGRAM "main: nop call=send@plt\n" SEND BACK(
			      "5") "send>: nop num=45 syscall\n"
				   "entry_SYSCALL_64: nop call=do_syscall_64\n"
				   "@sysenter A 45\n"
				   "do_syscall_64: nop ret\n"
				   "@sysexit A 6\n"
				   "entry_SYSCALL_64>: sysret\n"
				   "send>: nop ret\n"
				   "main>: nop call=send@plt\n" SEND BACK("5") HOME);
	feed(t, CHUNK_STREAM, script_words(s));
	trips_end(t, NULL);
	trips_free(t);
	script_free(s);
	assert_string_equal(buf_str(&out), "45 = 6: 2 user, 5 kernel, 0 other, 2 functions; main\n"
					   " send@plt 0/7\n"
					   "  ~send 2/7\n"
					   "   entry entry_SYSCALL_64 3/5\n"
					   "    do_syscall_64 2/2\n");
	buf_free(&out);
}

/* ---- memory ---- */

#define MANY       3000000u
#define MEMORY_MAX (256u << 10) /* KiB */

#if defined(__has_feature)
#if __has_feature(address_sanitizer)
#define SANITIZED 1
#endif
#endif
#ifdef __SANITIZE_ADDRESS__
#define SANITIZED 1
#endif
#ifndef SANITIZED
#define SANITIZED 0
#endif

static void assert_little_memory(void)
{
	struct rusage used;

	assert_int_equal(getrusage(RUSAGE_SELF, &used), 0);
	if (!SANITIZED)
		assert_in_range(used.ru_maxrss, 0, MEMORY_MAX);
}

static void run_on(struct trips *t, struct script *s, const char *script)
{
	script_forget(s);
	script_run(s, script);
	feed(t, CHUNK_STREAM, script_words(s));
}

/* Runs a script again and again. */
static void repeat(struct trips *t, struct script *s, const char *script, unsigned times)
{
	struct buf many = { 0 };
	unsigned in_chunk = 0;

	run_on(t, s, script); /* and defines its blocks */
	script_forget(s);
	script_run(s, script);
	for (unsigned i = 1; i < times; i++) {
		buf_add(&many, script_words(s)->data, script_words(s)->len);
		if (++in_chunk < 10000 && i + 1 < times)
			continue;
		feed(t, CHUNK_STREAM, &many);
		buf_cut(&many, 0);
		in_chunk = 0;
	}
	buf_free(&many);
}

struct measured {
	uint64_t trips, nodes, kernel, user;
	size_t n_context;
	bool partial;
};

/* Reads the whole tree, as a view does. */
static int measure(void *ctx, struct trip *t)
{
	struct measured *m = ctx;
	struct node n;

	m->trips++;
	m->nodes += tree_size(t->tree);
	m->kernel = t->kernel;
	m->user = t->user;
	m->n_context = t->n_context;
	m->partial = !t->complete || t->why;
	assert_false(tree_lost(t->tree));
	for (uint64_t i = 0; i < tree_size(t->tree); i++)
		assert_true(tree_get(t->tree, i, &n));
	return 0;
}

static void many_frames(void **state)
{
	struct measured m = { 0 };
	const struct trips_opts o = { .ctx = &m, .trip = measure };
	struct trips *t = machine(&o);
	struct script *s = script_new();

	(void)state;
	run_on(t, s,
	       PROGRAM "main: nop call=send@plt\n" SEND "do_syscall_64>: call=sys_send\n"
		       "sys_send: nop call=kfree\n"
		       "kfree: ret\n");
	repeat(t, s, "sys_send+6: call=kfree\nkfree: ret\nsys_send+11: jmp=sys_send+6\n", MANY);
	run_on(t, s, "sys_send+6: ret\n" BACK("5") HOME);
	assert_int_equal(m.trips, 1);
	assert_true(m.nodes == MANY + 6);
	assert_true(m.kernel == 3 * MANY + 13);
	assert_false(m.partial);
	trips_free(t);
	script_free(s);
	assert_little_memory();
}

/* Endless recursion: what is too deep has no frames, and what comes after it is correct again. */
static void deep_recursion(void **state)
{
	struct measured m = { 0 };
	const struct trips_opts o = { .ctx = &m, .trip = measure };
	struct trips *t = machine(&o);
	struct script *s = script_new();

	(void)state;
	run_on(t, s,
	       PROGRAM "main: nop call=work\n"
		       "work: call=work\n");
	repeat(t, s, "work: call=work\n", MANY - 1);
	run_on(t, s, "work: call=send@plt\n" SEND BACK("5") "send>: nop ret\n");
	assert_int_equal(m.trips, 1);
	assert_true(m.partial);
	repeat(t, s, "work+5: ret\n", MANY + 1);
	run_on(t, s,
	       "main+6: nop call=send@plt\n" SEND BACK("5") "send>: nop ret\n"
							    "main>: nop\n");
	assert_int_equal(m.trips, 2);
	assert_false(m.partial);
	assert_int_equal(m.n_context, 1);
	assert_true(m.user == 5 && m.kernel == 8);
	assert_int_equal(trips_stats(t)->unmatched, 0);
	trips_free(t);
	script_free(s);
	assert_little_memory();
}

/* A program that computes for long before a call: the frames that have returned by then are not
 * listed. */
static void long_candidate(void **state)
{
	struct measured m = { 0 };
	const struct trips_opts o = { .ctx = &m, .trip = measure };
	struct trips *t = machine(&o);
	struct script *s = script_new();

	(void)state;
	run_on(t, s,
	       PROGRAM "main: nop call=qsort\n"
		       "qsort: call=longjmp\n"
		       "longjmp: ret\n");
	repeat(t, s, "qsort+5: call=longjmp\nlongjmp: ret\nqsort+10: jmp=qsort+5\n", MANY);
	run_on(t, s,
	       "qsort+15: call=send\n"
	       "send: num=44 syscall\n"
	       "entry_SYSCALL_64: nop call=do_syscall_64\n"
	       "@sysenter A 44\n"
	       "do_syscall_64: nop nop\n" BACK("5") "send>: ret\n"
						    "qsort>: ret\n"
						    "main>: nop\n");
	assert_int_equal(m.trips, 1);
	assert_int_equal(m.nodes, 4);
	assert_true(m.partial);
	assert_true(m.user == 3 * MANY + 7);
	trips_free(t);
	script_free(s);
	assert_little_memory();
}

/* Children and threads that come and go leave nothing behind. */
static void many_tasks(void **state)
{
	struct measured m = { 0 };
	const struct trips_opts o = { .ctx = &m, .trip = measure };
	struct trips *t = machine(&o);
	struct script *s = script_new();
	char births[100];

	(void)state;
	run_on(t, s,
	       PROGRAM "main: nop\n"
		       "asm_timer: nop\n"
		       "@intr 236 main>\n");
	for (unsigned i = 0; i < 20000; i++) {
		snprintf(births, sizeof(births), "@task B %u %u 10 child\n@switch B\n", i + 100,
			 i % 2 ? 10 : i + 100);
		run_on(t, s, births);
		run_on(t, s,
		       "@map B /lib/libc.so\n"
		       "ret_from_fork: call=schedule_tail\n"
		       "schedule_tail: ret\n"
		       "ret_from_fork>: nop\n"
		       "entry_SYSCALL_64+0x30: sysret\n"
		       "main+1: call=_exit\n"
		       "_exit: num=231 syscall\n"
		       "entry_SYSCALL_64: call=do_syscall_64\n"
		       "@sysenter B 231\n"
		       "do_syscall_64: call=do_task_dead\n"
		       "do_task_dead: nop\n"
		       "@switch A\n");
	}
	assert_int_equal(m.trips, 20000);
	trips_free(t);
	script_free(s);
	assert_little_memory();
}

#define N_CASES (sizeof(cases) / sizeof(cases[0]))

/* ---- what began ---- */

/* Returns how many instructions begin when the page after the block is not present; `listed`: what
 * is listed of the next instruction. */
static uint64_t begun_before_absent_page(const char *listed)
{
	const struct trips_opts o = { .ctx = NULL };
	struct trips *t = machine(&o);
	struct script *s = script_new();
	char block[100];
	uint64_t begun;

	snprintf(block, sizeof(block), "copy_user+0xff9: nop nop %s\n", listed);
	run_on(t, s,
	       PROGRAM "main: nop call=send@plt\n" SEND "do_syscall_64>: call=copy_user+0xff9\n");
	run_on(t, s, block);
	run_on(t, s,
	       "asm_exc_page_fault: nop iret\n"
	       "@intr 14 copy_user+0xffb\n"
	       "copy_user+0xffb: c7050000000000000000\n"
	       "copy_user+0x1005: ret\n" BACK("5") HOME);
	begun = trips_stats(t)->started;
	trips_free(t);
	script_free(s);
	return begun;
}

/* An instruction that crosses the page is listed as far as it was read: to the page's end, or to
 * the field before it. */
static void absent_page(void **state)
{
	const uint64_t begun = begun_before_absent_page("");

	(void)state;
	assert_int_equal(begun_before_absent_page("c70500"), begun);
	assert_int_equal(begun_before_absent_page("c705"), begun);
}

int main(void)
{
	static const struct CMUnitTest others[] = {
		cmocka_unit_test(unwanted),       cmocka_unit_test(many_frames),
		cmocka_unit_test(deep_recursion), cmocka_unit_test(long_candidate),
		cmocka_unit_test(many_tasks),     cmocka_unit_test(absent_page),
	};
	struct CMUnitTest tests[N_CASES + sizeof(others) / sizeof(others[0])];

	memcpy(tests + N_CASES, others, sizeof(others));
	for (size_t i = 0; i < N_CASES; i++)
		tests[i] = (struct CMUnitTest){ .name = cases[i].name,
						.test_func = one_case,
						.initial_state = (void *)&cases[i] };
	return cmocka_run_group_tests(tests, NULL, NULL);
}
