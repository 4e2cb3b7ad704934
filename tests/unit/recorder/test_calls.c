// SPDX-License-Identifier: GPL-2.0-or-later
/* System calls, interrupts and wake-ups: what the recorder reads when it reaches a hook of its
 * plan. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "abi/calls/sysent.h"
#include "recorder/plan.h"
#include "recorder/recorder.h"
#include "recorder/x86.h"
#include "tests/fakes/fake_qemu.h"

#define DIRECT(phys) (FAKE_DIRECT + (phys))
#define KERNEL       0xffffffff80000000ull
#define ENTRY        (KERNEL + 0x1000000) /* the C entry of system calls */
#define EXIT         (KERNEL + 0x1001000)
#define WAKE         (KERNEL + 0x1002000)
#define TASK         DIRECT(0x10000)
#define OTHER        DIRECT(0x11000)
#define MM           DIRECT(0x12000)
#define PGD          DIRECT(0x13000)
#define STACK        0x15000u
#define IDT          DIRECT(0x16000)
/* Mapped in user space … */
#define DATA      0x601000ull
#define DATA_PHYS 0x20000u
/* … and not. */
#define ABSENT 0x605000ull

enum { NR = 1, STATE = 64, CALL_REGS = R_COUNT * 8 };

/* A call with one buffer and an int as its length, such as bind(). */
static struct plan plan = {
	.word = 8,
	.capture = 4096,
	.regs_size = CALL_REGS,
	.kernel_base = 1ull << 63,
	.k = {
		.init_top_pgt = KERNEL,
		.phys_base = KERNEL + 0x100,
		.per_cpu_offset = DIRECT(0x1000),
		.current_task = DIRECT(0x1100),
		.top_of_stack = DIRECT(0x1108),
		.idt_table = IDT,
		.task_pid = 0,
		.task_tgid = 4,
		.task_comm = 8,
		.task_mm = 24,
		.task_parent = 32,
		.task_state = STATE,
		.mm_pgd = 0,
	},
	.n_hooks = 3,
	.hooks = { { ENTRY, ENTRY + 1, HOOK_SYSENTER, ABI_X86_64, 0 },
		   { EXIT, EXIT + 1, HOOK_SYSEXIT, 0, 0 },
		   { WAKE, WAKE + 64, HOOK_WAKE, 0, 0 } },
	.rows[ABI_X86_64][NR].n_caps = 1,
	.rows[ABI_X86_64][NR].args_32 = 1 << 2,
	.rows[ABI_X86_64][NR].caps[0] = { .arg = 1, .op = CAP_LEN, .ref = 2, .when = CAP_ENTRY },
};

static const uint8_t code[8] = { 0x90, 0x90, 0x90 }, lengths[] = { 1, 1, 1, 0 };

static int start(void **state)
{
	(void)state;
	fake_qemu_start(&plan);
	fake_put(plan.k.current_task, TASK, 8);
	fake_put(plan.k.top_of_stack, DIRECT(STACK + CALL_REGS), 8);
	fake_put(TASK, 84, 4);
	fake_put(TASK + plan.k.task_mm, MM, 8);
	fake_put(OTHER, 85, 4);
	fake_put(MM, PGD, 8);
	fake_map_user(PGD, DATA, DATA_PHYS);
	memcpy(fake_ram() + DATA_PHYS, "0123456789", 10);
	return 0;
}

static int stop(void **state)
{
	(void)state;
	fake_qemu_stop();
	return 0;
}

static void put_call(uint64_t a0, uint64_t a1, uint64_t a2)
{
	const uint64_t at = DIRECT(STACK);

	fake_put(at + 8 * R_ORIG_AX, NR, 8);
	fake_put(at + 8 * R_DI, a0, 8);
	fake_put(at + 8 * R_SI, a1, 8);
	fake_put(at + 8 * R_DX, a2, 8);
}

static void put_result(int64_t result)
{
	fake_put(DIRECT(STACK) + 8 * R_AX, result, 8);
}

static void reach(uint64_t addr)
{
	fake_execute(fake_translate(addr, code, lengths));
}

static void assert_no(enum rec_type type)
{
	size_t n;
	const uint32_t *words = fake_words(&n);

	assert_null(fake_record(words, n, type, 0));
}

/* Checks piece `skip` + 1 of the recorded memory. */
static void assert_mem(const uint32_t *words, size_t n, size_t skip, uint64_t addr, uint32_t when,
		       const char *bytes)
{
	const struct rec_mem *m = fake_record(words, n, REC_MEM, skip);

	assert_non_null(m);
	assert_int_equal(m->addr, addr);
	assert_int_equal(m->when, when);
	assert_int_equal(m->len, strlen(bytes));
	assert_memory_equal(m + 1, bytes, m->len);
}

static void test_call_with_its_buffer(void **state)
{
	const struct rec_sysenter *s;
	const struct rec_sysexit *x;
	const uint32_t *words;
	size_t n;

	(void)state;
	put_call(3, DATA, 4);
	reach(ENTRY);
	put_result(-88);
	reach(EXIT);
	words = fake_words(&n);
	s = fake_record(words, n, REC_SYSENTER, 0);
	assert_non_null(s);
	assert_int_equal(s->task, TASK);
	assert_int_equal(s->regs[R_SI], DATA);
	assert_mem(words, n, 0, DATA, 0, "0123");
	assert_null(fake_record(words, n, REC_MEM, 1));
	x = fake_record(words, n, REC_SYSEXIT, 0);
	assert_int_equal(x->result, -88);
}

static void test_int_is_cut_to_its_type(void **state)
{
	const struct rec_sysenter *s;
	const uint32_t *words;
	size_t n;

	(void)state;
	put_call(3, DATA, 0xdefaced00000004);
	reach(ENTRY);
	words = fake_words(&n);
	assert_mem(words, n, 0, DATA, 0, "0123");
	/* The registers are recorded unchanged. */
	s = fake_record(words, n, REC_SYSENTER, 0);
	assert_int_equal(s->regs[R_DX], 0xdefaced00000004);
}

static void test_absent_page_is_read_at_exit(void **state)
{
	const uint32_t *words;
	size_t n;

	(void)state;
	put_call(3, ABSENT, 4);
	reach(ENTRY);
	assert_no(REC_MEM);
	fake_map_user(PGD, ABSENT, 0x21000);
	memcpy(fake_ram() + 0x21000, "abcd", 4);
	put_result(0);
	reach(EXIT);
	words = fake_words(&n);
	assert_mem(words, n, 0, ABSENT, 0, "abcd");
}

/* Neither at entry nor at exit: the engine may know the content. */
static void test_untouched_memory_is_named(void **state)
{
	const struct rec_untouched *u;
	const uint32_t *words;
	size_t n;

	(void)state;
	put_call(3, DATA + 4094, 8);
	reach(ENTRY);
	assert_no(REC_UNTOUCHED);
	put_result(-9);
	reach(EXIT);
	words = fake_words(&n);
	u = fake_record(words, n, REC_UNTOUCHED, 0);
	assert_non_null(u);
	assert_int_equal(u->mm, MM);
	assert_int_equal(u->addr, DATA + 4096);
	assert_int_equal(u->len, 6);
	assert_null(fake_record(words, n, REC_UNTOUCHED, 1));
	/* A number in place of an address: nobody is asked. */
	put_call(3, 2048, 8);
	reach(ENTRY);
	reach(EXIT);
	assert_no(REC_UNTOUCHED);
}

/* ---- interrupts ---- */

static void put_gate(unsigned vector, uint64_t handler)
{
	fake_put(IDT + 16 * vector,
		 (handler & 0xffff) | 0x8e00ull << 32 | (handler >> 16 & 0xffff) << 48, 8);
	fake_put(IDT + 16 * vector + 8, handler >> 32, 8);
}

static void test_interrupt_frame(void **state)
{
	const uint64_t handler = KERNEL + 0x2000000, stack = DIRECT(0x30000);
	struct fake_block *b;
	const struct rec_intr *r;
	const uint32_t *words;
	size_t n;

	(void)state;
	put_gate(14, handler);
	put_gate(32, handler + 16);
	x86_read_gates(&rec.gates);
	assert_int_equal(rec.gates.n, 2);
	for (int i = 0; i < 5; i++)
		fake_put(stack + 8 * i, 0x100 + i, 8);
	fake_put(stack - 8, 6, 8); /* the error code */

	b = fake_translate(handler, code, lengths);
	fake_execute(b);
	fake_access(b, 0, stack, false); /* loads do not count */
	fake_access(b, 1, stack - 16, true);
	fake_access(b, 2, stack - 24, true); /* the first one counts */
	b = fake_translate(handler + 16, code, lengths);
	fake_execute(b);
	fake_access(b, 0, stack - 8, true);
	words = fake_words(&n);
	r = fake_record(words, n, REC_INTR, 0);
	assert_int_equal(r->vector, 14);
	assert_int_equal(r->error, 6);
	assert_int_equal(r->ip, 0x100);
	assert_int_equal(r->ss, 0x104);
	r = fake_record(words, n, REC_INTR, 1);
	assert_int_equal(r->vector, 32);
	assert_int_equal(r->error, 0);
	assert_int_equal(r->ip, 0x100);
	assert_null(fake_record(words, n, REC_INTR, 2));
}

/* ---- wake-ups ---- */

/* try_to_wake_up() reads the state, and leaves a task alone that is not asleep. */
static void test_load_of_a_state_wakes_nobody(void **state)
{
	struct fake_block *b = fake_translate(WAKE, code, lengths);
	const struct rec_wake *w;
	const uint32_t *words;
	size_t n;

	(void)state;
	task_note(OTHER);
	fake_execute(b);
	fake_access(b, 0, OTHER + STATE, false);
	assert_no(REC_WAKE);
	fake_access(b, 1, OTHER + STATE, true);
	fake_access(b, 1, OTHER + STATE, true); /* once per sleep */
	words = fake_words(&n);
	w = fake_record(words, n, REC_WAKE, 0);
	assert_non_null(w);
	assert_int_equal(w->task, OTHER);
	assert_null(fake_record(words, n, REC_WAKE, 1));
}

#define TEST(name) cmocka_unit_test_setup_teardown(test_##name, start, stop)

int main(void)
{
	const struct CMUnitTest tests[] = {
		TEST(call_with_its_buffer),
		TEST(int_is_cut_to_its_type),
		TEST(absent_page_is_read_at_exit),
		TEST(untouched_memory_is_named),
		TEST(interrupt_frame),
		TEST(load_of_a_state_wakes_nobody),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
