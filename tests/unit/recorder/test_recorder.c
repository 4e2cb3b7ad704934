// SPDX-License-Identifier: GPL-2.0-or-later
/* What the recorder writes for blocks: their dictionary, their order, the ring, and where a block
 * ran that QEMU moves. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <cmocka.h>
#include <pthread.h>

#include "recorder/block_address.h"
#include "recorder/blocks.h"
#include "recorder/plan.h"
#include "recorder/recorder.h"
#include "recorder/ring.h"
#include "recorder/x86.h"
#include "tests/fakes/fake_qemu.h"

void block_executed_with(unsigned vcpu, struct block *b, const void *state);

static const struct plan plain = { .word = 8, .capture = 4096, .kernel_base = 1ull << 63 };
static const uint8_t code[8] = { 0x90, 0x0f, 0x1f, 0x00, 0xc3 }, lengths[] = { 1, 3, 1, 0 };

static int start(void **state)
{
	const uint32_t *words;
	size_t n;

	(void)state;
	fake_qemu_start(&plain);
	words = fake_words(&n);
	return fake_record(words, n, REC_START, 0) ? 0 : -1;
}

static int stop(void **state)
{
	(void)state;
	fake_qemu_stop();
	return 0;
}

static void test_block_is_defined_once(void **state)
{
	struct fake_block *a = fake_translate(0x401000, code, lengths), *again;
	const struct rec_block *r;
	const uint32_t *words;
	size_t n;

	(void)state;
	fake_execute(a);
	again = fake_translate(0x401000, code, lengths); /* QEMU threw it away */
	fake_execute(again);
	words = fake_words(&n);
	r = fake_record(words, n, REC_BLOCK, 0);
	assert_non_null(r);
	assert_int_equal(r->addr, 0x401000);
	assert_int_equal(r->n_insns, 3);
	assert_int_equal(r->n_bytes, 5);
	assert_memory_equal(r + 1, code, 5);
	assert_memory_equal((const uint8_t *)(r + 1) + 5, lengths, 3);
	assert_null(fake_record(words, n, REC_BLOCK, 1));
	assert_int_equal(words[n - 2], r->id);
	assert_int_equal(words[n - 1], r->id);
}

static void test_other_bytes_or_address_are_another_block(void **state)
{
	static const uint8_t patched[8] = { 0x90, 0x0f, 0x1f, 0x01, 0xc3 };
	const struct block *a = block_at(0x401000, 1, code, 4);

	(void)state;
	assert_ptr_not_equal(block_at(0x401000, 1, patched, 4), a);
	assert_ptr_not_equal(block_at(0x401010, 1, code, 4), a);
	/* The same bytes, cut into different instructions. */
	assert_ptr_not_equal(block_at(0x401000, 2, code, 3), a);
	assert_ptr_equal(block_at(0x401000, 1, code, 4), a);
}

static void test_dictionary_grows(void **state)
{
	enum { MANY = 40000 };
	size_t n;

	(void)state;
	for (uint32_t i = 0; i < MANY; i++) {
		assert_int_equal(block_at(0x1000 + i, 1, code, 1)->id, i);
		if (i % 1000 == 0)
			fake_words(&n);
	}
	for (uint32_t i = 0; i < MANY; i++)
		assert_int_equal(block_at(0x1000 + i, 1, code, 1)->id, i);
	assert_true(rec.blocks.used * 2 <= rec.blocks.size);
}

static void test_ring_wraps(void **state)
{
	uint32_t next = 0, seen = 0;
	const uint32_t *words;
	size_t n;

	(void)state;
	for (int round = 0; round < 40; round++) {
		for (int i = 0; i < 3001; i++)
			*ring_reserve(1) = next++;
		words = fake_words(&n);
		for (size_t i = 0; i < n; i++)
			assert_int_equal(words[i], seen++);
	}
	assert_int_equal(seen, next);
	assert_true(next > RING_SEGMENTS * RING_SEG_WORDS);
}

static void test_record_is_not_cut_by_a_segment(void **state)
{
	const uint32_t *words;
	uint8_t *p;
	size_t n;

	(void)state;
	for (uint32_t i = 0; i < RING_SEG_WORDS - 3; i++)
		*ring_reserve(1) = i;
	p = ring_record(REC_MAIL, 9);
	memset(p, 0xff, 9);
	assert_int_equal(rec.cpu.cur - rec.cpu.start, 4);
	words = fake_words(&n);
	assert_int_equal(n, RING_SEG_WORDS - 3 + 4);
	assert_int_equal(words[n - 4], TRACE_EVENT | REC_MAIL << 24 | 3);
	assert_int_equal(words[n - 1], 0xff); /* padded */
}

/* Takes two rings' worth, late: the writer has to wait. */
static void *read_slowly(void *data)
{
	struct shared *sh = data;
	const uint32_t all = 2 * RING_SEGMENTS;
	uint32_t next = 0, taken = 0;

	while (taken < all) {
		usleep(2000);
		if (taken == atomic_load(&sh->filled))
			continue;
		for (uint32_t i = 0; i < sh->used[taken % RING_SEGMENTS]; i++)
			if (sh->words[taken % RING_SEGMENTS][i] != next++)
				return NULL;
		atomic_store(&sh->taken, ++taken);
	}
	return data;
}

static void test_full_ring_waits(void **state)
{
	pthread_t reader;
	void *right;

	(void)state;
	atomic_store(&rec.sh->filled, 0);
	atomic_store(&rec.sh->taken, 0);
	rec.cpu.start = rec.cpu.cur = rec.sh->words[0];
	rec.cpu.end = rec.cpu.start + RING_SEG_WORDS;
	assert_int_equal(pthread_create(&reader, NULL, read_slowly, rec.sh), 0);
	for (uint32_t i = 0; i < 2 * RING_SEGMENTS * RING_SEG_WORDS; i++) {
		*rec.cpu.cur++ = i; /* as block_executed() does */
		if (rec.cpu.cur == rec.cpu.end)
			ring_hand_over();
	}
	pthread_join(reader, &right);
	assert_non_null(right);
}

static void test_moved_block_has_its_own_address(void **state)
{
	enum { AT = 16 };
	uint64_t cpu[PC_REACH] = { 0 };
	const uint32_t *words;
	struct block *b;
	size_t n;

	(void)state;
	/* Found: the word that always holds the address of a block that runs for the first time. */
	for (uint64_t i = 0; !rec.pc.at && i < 100; i++) {
		b = block_at(0x7000 + 16 * i, 3, code, 5);
		block_address_fresh(b);
		cpu[AT] = b->addr;
		cpu[AT + 1] = i < 5 ? b->addr : 0; /* agrees for a while */
		block_executed_with(0, b, cpu);
	}
	assert_int_equal(rec.pc.at, AT * sizeof(cpu[0]));
	fake_words(&n);
	b = block_at(0x9010, 3, code, 5);
	cpu[AT] = 0x33010;
	block_executed_with(0, b, cpu);
	words = fake_words(&n);
	assert_int_equal(((const struct rec_block *)fake_record(words, n, REC_BLOCK, 1))->addr,
			 0x33010);
	assert_int_equal(words[n - 1], block_at(0x33010, 3, code, 5)->id);
}

/* Instructions as the assembler encodes them. */
static const struct {
	const char *bytes;
	unsigned how;
} setters[] = {
	{ "\x48\x8b\x23", STACK_LOADED },                 /* mov (%rbx),%rsp */
	{ "\x49\x8b\x66\x38", STACK_LOADED },             /* mov 0x38(%r14),%rsp */
	{ "\x49\x8b\x65\x10", STACK_LOADED },             /* mov 0x10(%r13),%rsp */
	{ "\x65\x48\x8b\x24\x25\x10\x10", STACK_LOADED }, /* mov %gs:0x1010,%rsp */
	{ "\x48\x8b\x25\x10\x10\x10\x10", STACK_LOADED }, /* mov 0x10101010(%rip),%rsp */
	{ "\x8b\x62\x1c", STACK_LOADED },                 /* mov 0x1c(%edx),%esp */
	{ "\x48\x87\x23", STACK_LOADED },                 /* xchg %rsp,(%rbx) */
	{ "\x5c", STACK_LOADED },                         /* pop %rsp */
	{ "\x48\x89\xfc", STACK_MOVED },                  /* mov %rdi,%rsp */
	{ "\x4c\x89\xc4", STACK_MOVED },                  /* mov %r8,%rsp */
	{ "\x4c\x89\xec", STACK_MOVED },                  /* mov %r13,%rsp */
	{ "\x48\x8b\xe7", STACK_MOVED },                  /* mov %rdi,%rsp, the other way */
	{ "\x48\x8b\x65\xf0", STACK_MOVED },              /* mov -0x10(%rbp),%rsp */
	{ "\x48\x8b\x64\x24\x08", STACK_MOVED },          /* mov 8(%rsp),%rsp */
	{ "\x49\x8d\x62\xf8", STACK_MOVED },              /* lea -8(%r10),%rsp */
	{ "\x48\x94", STACK_MOVED },                      /* xchg %rax,%rsp */
	{ "\x48\x87\xe3", STACK_MOVED },                  /* xchg %rsp,%rbx */
	{ "\x48\x89\xec", 0 },                            /* mov %rbp,%rsp */
	{ "\x48\x8b\xe5", 0 },                            /* the same, the other way */
	{ "\x48\x8d\x65\xe8", 0 },                        /* lea -0x18(%rbp),%rsp */
	{ "\x48\x8d\x64\x24\x08", 0 },                    /* lea 8(%rsp),%rsp */
	{ "\x48\x89\x23", 0 },                            /* mov %rsp,(%rbx) */
	{ "\x48\x89\xe5", 0 },                            /* mov %rsp,%rbp */
	{ "\x49\x89\xfc", 0 },                            /* mov %rdi,%r12 */
	{ "\x4c\x8b\x23", 0 },                            /* mov (%rbx),%r12 */
	{ "\x41\x5c", 0 },                                /* pop %r12 */
	{ "\x49\x94", 0 },                                /* xchg %rax,%r12 */
	{ "\x48\x83\xec\x10", 0 },                        /* sub $0x10,%rsp */
	{ "\x4c", 0 },                                    /* 32-bit dec %esp */
};

static void test_who_sets_the_stack_pointer(void **state)
{
	(void)state;
	for (size_t i = 0; i < sizeof(setters) / sizeof(setters[0]); i++) {
		const uint8_t *bytes = (const uint8_t *)setters[i].bytes;

		if (x86_sets_stack(bytes, strlen(setters[i].bytes)) != setters[i].how)
			fail_msg("instruction %zu", i);
		assert_int_equal(x86_sets_stack(bytes, 0), 0);
	}
}

void stack_block_begins(unsigned vcpu, void *how, const void *state);

/* The value a block has set is recorded before the next one, even if that one is new and defined in
 * between, and if the segment ends right there. */
static void test_stack_pointer_is_told(void **state)
{
	struct fake_block *a = fake_translate(0x401000, code, lengths), *b;
	uint64_t cpu[16] = { 0 };
	const struct rec_stack *r;
	const uint32_t *words;
	size_t n;

	(void)state;
	for (unsigned left = 1; left < 16; left++) {
		fake_words(&n);
		while (rec.cpu.end - rec.cpu.cur != left)
			*ring_reserve(1) = 0;
		fake_execute(a);
		cpu[4] = 0x7fff0000;
		stack_block_begins(0, (void *)STACK_LOADED, cpu);
		b = fake_translate(0x402000 + 16 * left, code, lengths);
		cpu[4] = 0x600000;
		fake_execute(b);
		fake_execute(a);
		words = fake_words(&n);
		r = fake_record(words, n, REC_STACK, 0);
		assert_non_null(r);
		assert_true(r->from == 0x7fff0000 && r->to == 0x600000);
		assert_int_equal(r->how, STACK_LOADED);
		assert_int_equal(words[n - 2 - 6], TRACE_EVENT | REC_STACK << 24 | sizeof(*r) / 4);
		assert_null(fake_record(words, n, REC_STACK, 1));
	}
}

/* If an interrupt comes first, its own record has the stack pointer. */
static void test_stack_pointer_is_left_to_interrupt(void **state)
{
	struct fake_block *a = fake_translate(0x401000, code, lengths);
	uint64_t cpu[16] = { [4] = 0x7fff0000 };
	const struct rec_stack *r;
	const uint32_t *words;
	size_t n;

	(void)state;
	fake_execute(a);
	stack_block_begins(0, (void *)STACK_MOVED, cpu);
	cpu[4] = FAKE_DIRECT + 0x1000;
	fake_execute(a);
	words = fake_words(&n);
	r = fake_record(words, n, REC_STACK, 0);
	assert_true(r && r->to == 0);
}

#define TEST(name) cmocka_unit_test_setup_teardown(test_##name, start, stop)

/* A gate's call leaves its block with its callback armed; init's ringtrip_disarm comes before each
 * request, and only a request ends a recording. */
static void test_nothing_is_armed_at_the_end(void **state)
{
	static const uint8_t stub[] = { 0x6a, 0x00, 0xe8, 0, 0, 0, 0 },
			     stub_lengths[] = { 2, 5, 0 };
	static const uint8_t init[] = { 0x9c, 0x58, 0xc3 }, init_lengths[] = { 1, 1, 1, 0 };
	const uint64_t gate = 0xffffffff81800000, disarm = 0x401000;
	struct plan plan = plain;

	(void)state;
	plan.hooks[plan.n_hooks++] = (struct plan_hook){ disarm, disarm + 1, HOOK_DISARM, 0, 0 };
	fake_qemu_start(&plan);
	rec.gates.sorted[0] = rec.gates.of_vector[32] = gate;
	rec.gates.n = 1;
	fake_execute(fake_translate(gate, stub, stub_lengths));
	assert_true(fake_is_armed());
	fake_execute(fake_translate(disarm, init, init_lengths));
	assert_false(fake_is_armed());
	recorder_stop();
	assert_true(rec.stopped);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		TEST(block_is_defined_once),
		TEST(other_bytes_or_address_are_another_block),
		TEST(dictionary_grows),
		TEST(ring_wraps),
		TEST(record_is_not_cut_by_a_segment),
		TEST(full_ring_waits),
		TEST(moved_block_has_its_own_address),
		TEST(who_sets_the_stack_pointer),
		TEST(stack_pointer_is_told),
		TEST(stack_pointer_is_left_to_interrupt),
		cmocka_unit_test_teardown(test_nothing_is_armed_at_the_end, stop),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
