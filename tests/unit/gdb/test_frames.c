// SPDX-License-Identifier: GPL-2.0-or-later
/* The kernel's unwind tables as a debugger reads them: written to a file, and read by elfutils. */
#include "gdb/kernel_frames.h"

#include <elfutils/libdw.h>
#include <dwarf.h>
#include <fcntl.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <cmocka.h>

#include "base/err.h"
#include "gdb/kernel_file.h"
#include "gdb/orc.h"

#define AT(n) (0xffffffff81000000 + (n))

enum { RBP = 6, RSP = 7, RETURN = 16 };

static const struct orc_entry entries[] = {
	{ AT(0), 8, 0, ORC_SP, ORC_UNDEFINED, ORC_CALL },
	{ AT(1), 16, -16, ORC_SP, ORC_PREV_SP, ORC_CALL },
	{ AT(4), 16, -16, ORC_BP, ORC_PREV_SP, ORC_CALL },
	{ AT(0x200), 0, 0, ORC_SP, ORC_UNDEFINED, ORC_REGS_PARTIAL },
	{ AT(0x210), 8, 0, ORC_SP, ORC_UNDEFINED, ORC_REGS },
	{ AT(0x300), 0, 0, ORC_SP, ORC_UNDEFINED, ORC_SYSCALL },
	{ AT(0x304), 48, 0, ORC_SP, ORC_UNDEFINED, ORC_PUSHES },
	{ AT(0x400), 0, 0, ORC_UNDEFINED, ORC_UNDEFINED, ORC_END },
	{ AT(0x20000), 8, 0, ORC_SP, ORC_UNDEFINED, ORC_CALL },
	{ AT(0x20010), 0, 0, ORC_UNDEFINED, ORC_UNDEFINED, ORC_END },
};

struct expected {
	uint64_t addr;
	bool signal;
	int cfa, offset; /* register and offset: there must be one, also where there is no caller */
	/* where the return address, the frame pointer and the stack pointer are, from the CFA */
	int ret, rbp, rsp;
};

enum { SAME = 1, ITSELF = 2, NOWHERE = 3 };

/* Some registers stay as they are; the stack pointer is mostly the CFA. */
static const struct expected rows[] = {
	{ AT(0), false, RSP, 8, -8, SAME, ITSELF },
	{ AT(3), false, RSP, 16, -8, -16, ITSELF },
	{ AT(0x1ff), false, RBP, 16, -8, -16, ITSELF },
	{ AT(0x200), true, RSP, 40, -40, SAME, -16 },
	{ AT(0x210), true, RSP, 176, -40, -136, -16 },
	{ AT(0x304), true, RSP, 48, -40, SAME, -16 },
	{ AT(0x400), false, RSP, 0, NOWHERE, SAME, ITSELF },
	{ AT(0x20008), false, RSP, 8, -8, SAME, ITSELF },
};

static void check_saved(Dwarf_Frame *f, int reg, int expected)
{
	Dwarf_Op mem[3], *ops;
	size_t n;

	assert_int_equal(dwarf_frame_register(f, reg, mem, &ops, &n), 0);
	if (expected == NOWHERE) {
		assert_true(n == 0 && ops); /* undefined */
	} else if (expected == SAME) {
		assert_int_equal(n, 0);
		assert_null(ops);
	} else if (expected != ITSELF) {
		assert_true(n >= 1 && ops);
		assert_int_equal(ops[0].atom, DW_OP_call_frame_cfa);
		assert_int_equal(n > 1 ? (int)ops[1].number : 0, expected);
	}
}

static void check_row(Dwarf_CFI *cfi, const struct expected *x)
{
	Dwarf_Frame *f;
	Dwarf_Op *ops;
	bool signal;
	size_t n;

	assert_int_equal(dwarf_cfi_addrframe(cfi, x->addr, &f), 0);
	assert_int_equal(dwarf_frame_info(f, NULL, NULL, &signal), RETURN);
	assert_int_equal(signal, x->signal);
	assert_int_equal(dwarf_frame_cfa(f, &ops, &n), 0);
	assert_int_equal(n, 1);
	assert_int_equal(ops[0].atom, DW_OP_bregx);
	assert_int_equal(ops[0].number, x->cfa);
	assert_int_equal(ops[0].number2, x->offset);
	check_saved(f, RETURN, x->ret);
	check_saved(f, RBP, x->rbp);
	check_saved(f, RSP, x->rsp);
	free(f);
}

static void test_frames(void **state)
{
	char path[] = "/tmp/test_frames_XXXXXX";
	const int fd = mkstemp(path);
	struct kernel_file *k = kernel_file_new(64);
	struct buf frames = { 0 };
	struct err e;
	Dwarf *dwarf;
	Dwarf_CFI *cfi;

	(void)state;
	assert_true(fd >= 0);
	kernel_frames(&frames, entries, sizeof(entries) / sizeof(entries[0]));
	kernel_file_symbol(k, AT(0), 0x20010, "all", true);
	kernel_file_frames(k, buf_str(&frames), frames.len);
	assert_int_equal(kernel_file_write(k, path, &e), 0);
	dwarf = dwarf_begin(fd, DWARF_C_READ);
	assert_non_null(dwarf);
	cfi = dwarf_getcfi(dwarf);
	assert_non_null(cfi);
	for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++)
		check_row(cfi, &rows[i]);
	dwarf_end(dwarf);
	unlink(path);
	close(fd);
	kernel_file_free(k);
	buf_free(&frames);
}

int main(void)
{
	const struct CMUnitTest tests[] = { cmocka_unit_test(test_frames) };

	return cmocka_run_group_tests(tests, NULL, NULL);
}
