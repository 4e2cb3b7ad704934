// SPDX-License-Identifier: GPL-2.0-or-later
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "values/registers.h"

static const struct registers regs = {
	.gpr = { 0x1122334455667788, [GPR_RDI] = 0xffff888003a48000, [GPR_R8] = 8, [GPR_R15] = 15 },
	.rip = 0xffffffff81000000,
	.flags = 0x246,
	.cs = 0x33,
	.fs_base = 0x7ffff7d8a740,
	.cr3 = 0x1234000,
};

static void expect(const char *name, uint64_t value)
{
	uint64_t found = ~value;

	assert_true(registers_get(&regs, name, &found));
	assert_int_equal(found, value);
}

static void test_parts_of_registers(void **state)
{
	(void)state;
	expect("rax", 0x1122334455667788);
	expect("eax", 0x55667788);
	expect("ax", 0x7788);
	expect("al", 0x88);
	expect("ah", 0x77);
	expect("rdi", 0xffff888003a48000);
	expect("edi", 0x03a48000);
	expect("dil", 0);
	expect("r8", 8);
	expect("r8d", 8);
	expect("r15b", 15);
}

static void test_others(void **state)
{
	(void)state;
	expect("rip", 0xffffffff81000000);
	expect("pc", 0xffffffff81000000);
	expect("eip", 0x81000000);
	expect("eflags", 0x246);
	expect("cs", 0x33);
	expect("fs_base", 0x7ffff7d8a740);
	expect("cr3", 0x1234000);
}

static void test_no_register(void **state)
{
	uint64_t v;

	(void)state;
	assert_false(registers_get(&regs, "r16", &v));
	assert_false(registers_get(&regs, "", &v));
	assert_false(registers_get(&regs, "RAX", &v));
}

/* Each name is found, once, and lies in the struct. */
static void test_all_names(void **state)
{
	const struct register_name *names;
	size_t n;

	(void)state;
	names = register_names(&n);
	for (size_t i = 0; i < n; i++) {
		assert_ptr_equal(register_find(names[i].name), &names[i]);
		assert_true(names[i].offset + sizeof(uint64_t) <= sizeof(struct registers));
		assert_int_equal(names[i].offset % sizeof(uint64_t), 0);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_parts_of_registers),
		cmocka_unit_test(test_others),
		cmocka_unit_test(test_no_register),
		cmocka_unit_test(test_all_names),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
