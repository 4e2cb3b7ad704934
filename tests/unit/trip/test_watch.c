// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * Places that are looked for while a stream becomes trips: a script of what a machine executed goes
 * in (tests/fakes/fake_stream.h), the hits come out as text.
 *
 *	1 @9 kfree < sys_send+2 (10)	the place's number, position, function, caller, task
 *	  main@7 send@9 …		with stacks: each frame and the position of its entry
 */
#include "trip/watch.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <cmocka.h>

#include "base/buf.h"
#include "base/err.h"
#include "sym/places.h"
#include "tests/fakes/fake_stream.h"
#include "trace/reader.h"
#include "trip/names.h"
#include "trip/tree.h"
#include "trip/trips.h"
#include "trip/where.h"

/* ---- hits as text ---- */

static const char *name_of(const struct fn *fn)
{
	return !fn ? "-" : fn->name ? fn->name : "?";
}

static void render_at(struct buf *out, const struct fn *fn, uint64_t elf)
{
	buf_puts(out, name_of(fn));
	if (fn && elf != fn->start)
		buf_printf(out, "+%llu", (unsigned long long)(elf - fn->start));
}

/* From main on. */
static void render_stack(struct buf *out, const struct stop_stack *s)
{
	size_t i = 0;

	if (!s->frames)
		return;
	buf_printf(out, "\n %u:", s->tid);
	while (i + 1 < s->n && s->frames[i].ring && strcmp(name_of(s->frames[i].fn), "main"))
		i++;
	for (; i < s->n; i++) {
		const struct stop_frame *f = &s->frames[i];

		buf_printf(out, " %s%s", f->kind == NODE_TAIL ? "~" : "",
			   f->kind == NODE_INLINE ? "." : "");
		if (f->pc)
			render_at(out, f->fn, f->pc - f->bias);
		else
			buf_puts(out, name_of(f->fn));
		if (f->at != STOP_UNKNOWN)
			buf_printf(out, "@%llu", (unsigned long long)f->at);
	}
}

static int render(void *ctx, const struct hit *h)
{
	struct buf *out = ctx;

	buf_printf(out, "%zu @%llu%s ", h->where + 1, (unsigned long long)h->position,
		   h->block_start ? "" : "'");
	render_at(out, h->fn, h->addr - h->bias);
	buf_puts(out, " < ");
	if (h->caller && h->site)
		render_at(out, h->caller, h->site - h->caller_bias);
	else
		buf_puts(out, name_of(h->caller));
	buf_printf(out, " (%u)", h->stack.tid);
	if (h->stack.trip)
		buf_printf(out, " #%llu", (unsigned long long)h->stack.trip);
	render_stack(out, &h->stack);
	for (size_t i = 0; i < h->n_others; i++)
		render_stack(out, &h->others[i]);
	buf_putc(out, '\n');
	return 0;
}

/* ---- running a script ---- */

/* An inlined function in the kernel's sys_send, in two ranges; another one inside. */
static const struct inlined outer = { "inl_outer", "a.c", 10, NULL },
			    inner = { "inl_inner", "a.c", 20, &outer };

static bool place(void *ctx, const struct unit *u, uint64_t addr, struct place *out)
{
	static const struct place places[] = {
		{ 0, 6, "a.c", 1, NULL },     { 6, 7, "a.c", 11, &outer },
		{ 7, 13, "a.c", 21, &inner }, { 13, 14, "a.c", 11, &outer },
		{ 14, 18, "a.c", 2, NULL },   { 18, 20, "a.c", 12, &outer },
		{ 20, 256, "a.c", 3, NULL },
	};
	const uint64_t sys_send = 0xffffffff81002000;

	(void)ctx;
	if (strcmp(u->name, "vmlinux"))
		return false;
	for (size_t i = 0; i < sizeof(places) / sizeof(places[0]); i++)
		if (addr - sys_send >= places[i].start && addr - sys_send < places[i].end) {
			*out = places[i];
			out->start += sys_send;
			out->end += sys_send;
			return true;
		}
	return false;
}

static void feed(struct trips *t, enum chunk_kind kind, const struct buf *b)
{
	const struct chunk c = { kind, buf_str(b), b->len };
	struct err e;

	if (trips_chunk(t, &c, &e))
		fail_msg("%s", e.text);
}

/* Init becomes the program, which has got from the linker through the C library to main, whose
 * first instruction is the 8th: position 7. */
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
#define IN_KERNEL                                    \
	"main: nop call=send@plt\n"                  \
	"send@plt: jmp*\n"                           \
	"send: num=44 syscall\n"                     \
	"entry_SYSCALL_64: nop call=do_syscall_64\n" \
	"@sysenter A 44\n"                           \
	"do_syscall_64: nop nop\n"
#define BACK                              \
	"do_syscall_64>: nop ret\n"       \
	"@sysexit A 5\n"                  \
	"entry_SYSCALL_64>: nop sysret\n" \
	"send>: nop ret\n"                \
	"main>: nop\n"

/* The program's stack in the kernel, down to do_syscall_64. */
#define DOWN                                                         \
	" 10: main+1@7 send@plt@9 ~send+5@10 entry_SYSCALL_64+1@12 " \
	"do_syscall_64+2@14"

struct looking {
	const char *name;
	const char *wheres; /* separated by blanks */
	enum watch_stacks stacks;
	bool all_tasks;
	const char *script, *expected;
};

static size_t parse(struct where *w, const char *text)
{
	char *copy = strdup(text), *save = NULL;
	size_t n = 0;
	struct err e;

	for (char *p = strtok_r(copy, " ", &save); p; p = strtok_r(NULL, " ", &save))
		if (where_parse(&w[n++], p, &e))
			fail_msg("%s", e.text);
	free(copy);
	return n;
}

static void look(const struct looking *l)
{
	struct where wheres[16];
	struct buf out = { 0 }, b = { 0 };
	const struct watch_opts watch = { .wheres = wheres,
					  .n = parse(wheres, l->wheres),
					  .stacks = l->stacks,
					  .all_tasks = l->all_tasks,
					  .hit = render,
					  .ctx = &out };
	const struct trips_opts o = { .watch = &watch, .place = place };
	struct trips *t = trips_new(&o);
	struct script *s = script_new();

	for (unsigned u = 0; u < SCRIPT_UNITS; u++) {
		buf_cut(&b, 0);
		script_symbols(&b, u);
		feed(t, CHUNK_SYMBOLS, &b);
	}
	script_run(s, PROGRAM);
	script_run(s, l->script);
	feed(t, CHUNK_STREAM, script_words(s));
	assert_int_equal(trips_end(t, NULL), 0);
	assert_int_equal(trips_stats(t)->unmatched, 0);
	assert_string_equal(buf_str(&out), l->expected);
	trips_free(t);
	script_free(s);
	for (size_t i = 0; i < watch.n; i++)
		where_free(&wheres[i]);
	buf_free(&out);
	buf_free(&b);
}

/* ---- cases ---- */

static const struct looking cases[] = {
	/* Each execution of the first instruction, with the calling instruction. */
	{ "function", "kfree main", WATCH_CALLER, false,
	  IN_KERNEL "do_syscall_64>: call=sys_send\n"
		    "sys_send: nop nop nop nop nop call=kfree\n"
		    "kfree: ret\n"
		    "sys_send>: nop call=kfree\n"
		    "kfree: ret\n"
		    "sys_send>: ret\n" BACK,
	  "2 @7 main < __libc_start_call_main (10)\n"
	  "1 @23 kfree < sys_send+5 (10) #1\n"
	  "1 @26 kfree < sys_send+11 (10) #1\n" },
	/* Only the one that was asked for; the position's stack is that of the hit. */
	{ "nth", "kfree@2 @25", WATCH_STACK, false,
	  IN_KERNEL "do_syscall_64>: call=sys_send\n"
		    "sys_send: nop nop nop nop nop call=kfree\n"
		    "kfree: ret\n"
		    "sys_send>: nop call=kfree\n"
		    "kfree: ret\n"
		    "sys_send>: ret\n" BACK,
	  "2 @25' sys_send+11 < do_syscall_64+2 (10) #1\n" DOWN
	  " sys_send+11@17 .inl_outer+11 .inl_inner+11\n"
	  "1 @26 kfree < sys_send+11 (10) #1\n" DOWN
	  " sys_send+11@17 .inl_outer+11 .inl_inner+11 kfree@26\n" },
	/* A pattern, a function of one unit, an instruction in a function, and in memory. */
	{ "ways_to_name", "s?nd libc.so:send send+2 0x401100 *0xffffffff81001001", WATCH_CALLER,
	  false, IN_KERNEL BACK,
	  "4 @7 main < __libc_start_call_main (10)\n"
	  "1 @10 send < send@plt (10)\n"
	  "2 @10 send < send@plt (10)\n"
	  "5 @15' do_syscall_64+1 < entry_SYSCALL_64+1 (10) #1\n" },
	/* A fault in the block, before a function begins in its middle: it is entered later. */
	{ "cut_before_start", "pad_behind pad_before+14 @18", WATCH_CALLER, false,
	  IN_KERNEL "do_syscall_64>: call=pad_before+0xc\n"
		    "pad_before+0xc: mov mov nop nop ret\n"
		    "asm_exc_page_fault: nop iret\n"
		    "@intr 14 pad_before+0xe\n"
		    "pad_before+0xe: mov nop nop ret\n" BACK,
	  "3 @18' pad_before+14 < do_syscall_64+2 (10) #1\n"
	  "2 @21 pad_before+14 < do_syscall_64+2 (10) #1\n"
	  "1 @22' pad_behind < pad_before+14 (10) #1\n" },
	/* … and behind it: it was entered, once. */
	{ "cut_behind_start", "pad_behind pad_before+14 pad_behind+1", WATCH_CALLER, false,
	  IN_KERNEL "do_syscall_64>: call=pad_before+0xc\n"
		    "pad_before+0xc: mov mov nop nop ret\n"
		    "asm_timer: nop iret\n"
		    "@intr 236 pad_behind+1\n"
		    "pad_behind+1: nop ret\n" BACK,
	  "2 @18' pad_before+14 < do_syscall_64+2 (10) #1\n"
	  "1 @19' pad_behind < pad_before+14 (10) #1\n"
	  "3 @22 pad_behind+1 < pad_before+14 (10) #1\n" },
	/* A function whose first instruction faults is entered when it completes. Both positions at
	 * which that instruction begins can be asked for. */
	{ "fault_at_start", "tcp_send @17 @20", WATCH_STACK, false,
	  IN_KERNEL "do_syscall_64>: call=tcp_send\n"
		    "tcp_send: mov nop ret\n"
		    "asm_exc_page_fault: nop iret\n"
		    "@intr 14 tcp_send\n"
		    "tcp_send: mov nop ret\n" BACK,
	  "2 @17 tcp_send < do_syscall_64+2 (10) #1\n" DOWN " tcp_send@17\n"
	  "3 @20 tcp_send < do_syscall_64+2 (10) #1\n" DOWN " tcp_send@17\n"
	  "1 @20 tcp_send < do_syscall_64+2 (10) #1\n" DOWN " tcp_send@17\n" },
	/* A string instruction runs once, however often it iterates or is interrupted. */
	{ "rep", "copy_user+1 0xffffffff81005003 @19", WATCH_CALLER, false,
	  IN_KERNEL "do_syscall_64>: call=copy_user\n"
		    "copy_user: nop rep\n"
		    "copy_user+1: rep\n"
		    "asm_exc_page_fault: nop iret\n"
		    "@intr 14 copy_user+1\n"
		    "copy_user+1: rep\n"
		    "copy_user+3: ret\n" BACK,
	  "1 @18' copy_user+1 < do_syscall_64+2 (10) #1\n"
	  "3 @19 copy_user+1 < do_syscall_64+2 (10) #1\n"
	  "2 @23 copy_user+3 < do_syscall_64+2 (10) #1\n" },
	/* A device access by the first instruction: QEMU begins it again. */
	{ "restarted", "tcp_send", WATCH_CALLER, false,
	  IN_KERNEL "do_syscall_64>: call=tcp_send\n"
		    "tcp_send: mov nop jmp=kfree\n"
		    "tcp_send: mov\n"
		    "tcp_send+2: nop ret\n" BACK,
	  "1 @18 tcp_send < do_syscall_64+2 (10) #1\n" },
	/* A tail call that falls through, one by a jump, and a jump to a function without an entry
	 * site. */
	{ "tails", "pad_behind tcp_send copy_user", WATCH_STACK, false,
	  IN_KERNEL "do_syscall_64>: call=pad_before+0xc\n"
		    "pad_before+0xc: nop nop nop nop nop nop jmp=tcp_send\n"
		    "tcp_send: nop jmp=copy_user\n"
		    "copy_user: ret\n" BACK,
	  "1 @21' pad_behind < pad_before+15 (10) #1\n" DOWN " pad_before+15@17 ~pad_behind@21\n"
	  "2 @24 tcp_send < pad_behind+2 (10) #1\n" DOWN
	  " pad_before+15@17 ~pad_behind+2@21 ~tcp_send@24\n"
	  "3 @26 copy_user < tcp_send+1 (10) #1\n" DOWN
	  " pad_before+15@17 ~pad_behind+2@21 ~tcp_send@24 ~copy_user\n" },
	/* Inlined functions are entered when the frame comes into their ranges, not when a call
	 * returns into them, nor when their instructions are mixed with others, but in a loop. */
	{ "inlined", "inl_outer inl_inner", WATCH_STACK, false,
	  IN_KERNEL "do_syscall_64>: call=sys_send\n"
		    "sys_send: nop nop nop nop nop nop nop nop call=kfree\n"
		    "kfree: ret\n"
		    "sys_send+13: nop nop jmp=sys_send+18\n"
		    "sys_send+18: nop nop jmp=sys_send+6\n"
		    "sys_send+6: nop jmp=sys_send+20\n"
		    "sys_send+20: ret\n" BACK,
	  "1 @23' inl_outer+6 < sys_send (10) #1\n" DOWN " sys_send+6@17 .inl_outer+6\n"
	  "2 @24' inl_inner+7 < inl_outer (10) #1\n" DOWN
	  " sys_send+7@17 .inl_outer+7 .inl_inner+7\n"
	  "1 @33 inl_outer+6 < sys_send (10) #1\n" DOWN " sys_send+6@17 .inl_outer+6\n"
	  "2 @34' inl_inner+7 < inl_outer (10) #1\n" DOWN
	  " sys_send+7@17 .inl_outer+7 .inl_inner+7\n" },
	/* The block is cut before it comes into one. */
	{ "inlined_cut", "inl_outer inl_inner", WATCH_CALLER, false,
	  IN_KERNEL "do_syscall_64>: call=sys_send\n"
		    "sys_send: nop nop nop nop nop nop mov nop ret\n"
		    "asm_exc_page_fault: nop iret\n"
		    "@intr 14 sys_send+6\n"
		    "sys_send+6: mov nop ret\n" BACK,
	  "1 @26 inl_outer+6 < sys_send (10) #1\n"
	  "2 @27' inl_inner+8 < inl_outer (10) #1\n" },
	/* Calls and trips: the hit is at the entry, and before what is hit behind it. */
	{ "calls", "syscall:sendto do_syscall_64 #1 #1.return #2 syscall:recvfrom entry_SYSCALL_64",
	  WATCH_STACK, false, IN_KERNEL BACK,
	  "7 @0 entry_SYSCALL_64 < - (10)\n"
	  " 10: entry_SYSCALL_64@0\n"
	  "1 @12 entry_SYSCALL_64 < send+5 (10) #1\n"
	  " 10: main+1@7 send@plt@9 ~send+5@10 entry_SYSCALL_64@12\n"
	  "3 @12 entry_SYSCALL_64 < send+5 (10) #1\n"
	  " 10: main+1@7 send@plt@9 ~send+5@10 entry_SYSCALL_64@12\n"
	  "7 @12 entry_SYSCALL_64 < send+5 (10) #1\n"
	  " 10: main+1@7 send@plt@9 ~send+5@10 entry_SYSCALL_64@12\n"
	  "2 @14 do_syscall_64 < entry_SYSCALL_64+1 (10) #1\n"
	  " 10: main+1@7 send@plt@9 ~send+5@10 entry_SYSCALL_64+1@12 do_syscall_64@14\n"
	  "4 @20 send+7 < send@plt (10) #1\n"
	  " 10: main+1@7 send@plt@9 ~send+7@10\n" },
	/* A timer before the first instruction of the program: the return is behind it. */
	{ "return_interrupted", "#1.return", WATCH_CALLER, false,
	  IN_KERNEL "do_syscall_64>: nop ret\n"
		    "@sysexit A 5\n"
		    "entry_SYSCALL_64>: nop sysret\n"
		    "asm_timer: nop iret\n"
		    "@intr 236 send>\n"
		    "send>: nop ret\n"
		    "main>: nop\n",
	  "1 @22 send+7 < send@plt (10) #1\n" },
/* Another task's hits, only when they are asked for; and its stack. */
#define TWO_TASKS                                                  \
	IN_KERNEL "do_syscall_64>: call=__switch_to\n"             \
		  "@task B 1 1 0 init\n"                           \
		  "__switch_to: nop ret\n"                         \
		  "@switch B\n"                                    \
		  "schedule: nop nop nop nop nop nop call=kfree\n" \
		  "kfree: nop ret\n"                               \
		  "schedule>: call=__switch_to\n"                  \
		  "__switch_to: nop ret\n"                         \
		  "@switch A\n" BACK
	{ "own_tasks", "kfree __switch_to", WATCH_CALLER, false, TWO_TASKS,
	  "2 @17 __switch_to < do_syscall_64+2 (10) #1\n" },
	{ "all_tasks", "kfree __switch_to", WATCH_ALL_STACKS, true, TWO_TASKS,
	  "2 @17 __switch_to < do_syscall_64+2 (10) #1\n" DOWN " __switch_to@17\n"
	  "1 @26 kfree < schedule+6 (1)\n"
	  " 1: schedule+6@19 kfree@26\n" DOWN " __switch_to@17\n"
	  "2 @29 __switch_to < schedule+11 (1)\n"
	  " 1: schedule+11@19 __switch_to@29\n" DOWN " __switch_to@17\n" },
};

#define N_CASES (sizeof(cases) / sizeof(cases[0]))

static void one_case(void **state)
{
	look(*state);
}

int main(void)
{
	struct CMUnitTest tests[N_CASES];

	for (size_t i = 0; i < N_CASES; i++)
		tests[i] = (struct CMUnitTest){ .name = cases[i].name,
						.test_func = one_case,
						.initial_state = (void *)&cases[i] };
	return cmocka_run_group_tests(tests, NULL, NULL);
}
