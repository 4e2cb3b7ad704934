// SPDX-License-Identifier: GPL-2.0-or-later
#include "view/crossing.h"

#include <inttypes.h>
#include <string.h>

#include "base/buf.h"
#include "trip/trip.h"
#include "view/label.h"
#include "view/layout.h"
#include "view/rows.h"

/* In the order of enum regs. */
static const char *const names[R_COUNT] = {
	"r15", "r14", "r13", "r12", "rbp",      "rbx", "r11", "r10",    "r9",  "r8", "rax",
	"rcx", "rdx", "rsi", "rdi", "orig_rax", "rip", "cs",  "rflags", "rsp", "ss",
};

/* syscall(2), "Architecture calling conventions". */
static const enum regs args_64[6] = { R_DI, R_SI, R_DX, R_R10, R_R8, R_R9 };
static const enum regs args_32[6] = { R_BX, R_CX, R_DX, R_SI, R_DI, R_BP };

static void print(struct layout *l, const char *text)
{
	layout_row(l,
		   &(struct row){ .first = ROWS_INDENT, .rest = ROWS_INDENT "  ", .text = text });
}

/* "rax 0x2a  rdi 0x3  rsi 0x7ffd4c1e7a50" */
static void print_args(struct layout *l, const struct trip *t)
{
	const struct sysent *s = sysent_find(t->call.abi, t->call.nr);
	bool wide = t->call.abi != ABI_I386;
	const enum regs *regs = wide ? args_64 : args_32;
	unsigned n = s ? sysent_nargs(s) : 6;
	struct buf b = { 0 };

	buf_printf(&b, "%s" NBSP "0x%" PRIx64, wide ? "rax" : "eax", t->regs[R_ORIG_AX]);
	for (unsigned i = 0; i < n; i++)
		buf_printf(&b, "  %c%s" NBSP "0x%" PRIx64, wide ? 'r' : 'e',
			   names[regs[i]] + (names[regs[i]][0] == 'r'), t->regs[regs[i]]);
	print(l, buf_str(&b));
	buf_free(&b);
}

/* The kernel's stack as it was filled, the first word that was pushed on top. */
static void print_saved(struct layout *l, const struct trip *t)
{
	uint64_t size = sizeof(t->regs);
	struct buf b = { 0 };

	buf_printf(&b, "stack 0x%" PRIx64 NBSP "→ 0x%" PRIx64 ", saved there:", t->regs[R_SP],
		   t->regs_at + size);
	print(l, buf_str(&b));
	for (int i = R_COUNT - 1; i >= 0; i--) {
		buf_cut(&b, 0);
		buf_printf(&b, DIM NBSP NBSP "0x%" PRIx64 OFF "  %-8s" NBSP "0x%" PRIx64,
			   t->regs_at + i * sizeof(*t->regs), names[i], t->regs[i]);
		print(l, buf_str(&b));
	}
	buf_free(&b);
}

void crossing_print(struct layout *l, const struct trip *t, bool regs)
{
	struct buf b = { 0 };

	buf_puts(&b, DIM);
	buf_escape(&b, t->insn, strnlen(t->insn, sizeof(t->insn)));
	if (b.len > 1)
		print(l, buf_str(&b));
	if (regs && t->regs_at)
		print_args(l, t);
	buf_cut(&b, 0);
	buf_printf(&b, "syscall %u · %s", t->call.nr, abi_name(t->call.abi));
	layout_rule(l, buf_str(&b));
	if (regs && t->regs_at)
		print_saved(l, t);
	else if (regs)
		print(l, DIM "the saved registers were not recorded");
	buf_free(&b);
}
