// SPDX-License-Identifier: GPL-2.0-or-later
#include "view/crossing.h"

#include <inttypes.h>
#include <string.h>

#include "base/buf.h"
#include "trace/entry.h"
#include "trip/trip.h"
#include "view/label.h"
#include "view/layout.h"
#include "view/rows.h"

/* In the order of enum regs. */
static const char *const names[R_COUNT] = {
	"r15", "r14", "r13", "r12", "rbp",      "rbx", "r11", "r10",    "r9",  "r8", "rax",
	"rcx", "rdx", "rsi", "rdi", "orig_rax", "rip", "cs",  "rflags", "rsp", "ss",
};

static void print(struct layout *l, const char *text)
{
	layout_row(l,
		   &(struct row){ .first = ROWS_INDENT, .rest = ROWS_INDENT "  ", .text = text });
}

static bool has_array(const struct trip *t)
{
	return is_subcall(t->call.abi, t->call.nr);
}

/* "eax 102 ebx 3 (connect) ecx 0xffffd0c0 → 3, 0xffffd0ec, 0x10": the arguments are words in
 * memory. */
static void print_subcall(struct layout *l, const struct trip *t)
{
	const unsigned sub = t->call.nr - SOCKETCALL_BASE, n = socketcall_nargs(sub);
	const struct sysent *s = sysent_find(t->call.abi, t->call.nr);
	struct buf b = { 0 };

	buf_printf(&b,
		   DIM "eax" NBSP "%u  ebx" NBSP "%u" NBSP "(%s)  ecx" NBSP "0x%" PRIx64 NBSP "→",
		   sysent_orig_ax_of_nr(t->call.abi, t->call.nr), sub, s ? s->name : "?",
		   t->regs[R_CX] & UINT32_MAX);
	for (unsigned i = 0; i < n; i++)
		buf_printf(&b, "%s 0x%" PRIx64, i ? "," : "", t->call.args[i]);
	print(l, buf_str(&b));
	buf_free(&b);
}

/* "rax 0x2a  rdi 0x3  rsi 0x7ffd4c1e7a50" */
static void print_args(struct layout *l, const struct trip *t)
{
	const struct sysent *s = sysent_find(t->call.abi, t->call.nr);
	const bool wide = t->call.abi != ABI_I386;
	const uint8_t *regs = entry_registers(wide);
	unsigned n = has_array(t) ? 2 : s ? sysent_nargs(s) : 6;
	struct buf b = { 0 };

	buf_printf(&b, "%s" NBSP "0x%" PRIx64, wide ? "rax" : "eax", t->regs[R_ORIG_AX]);
	for (unsigned i = 0; i < n; i++)
		buf_printf(&b, "  %c%s" NBSP "0x%" PRIx64, wide ? 'r' : 'e',
			   names[regs[i]] + (names[regs[i]][0] == 'r'), t->regs[regs[i]]);
	print(l, buf_str(&b));
	buf_free(&b);
}

static const char *const names_32[] = {
	"ebx", "ecx", "edx",      "esi", "edi", "ebp",    "eax", "ds", "es",
	"fs",  "gs",  "orig_eax", "eip", "cs",  "eflags", "esp", "ss",
};

/* 32-bit kernels have their registers at 32-bit addresses. */
static bool is_kernel_32(const struct trip *t)
{
	return t->regs_at <= UINT32_MAX;
}

/* The kernel's stack as it was filled, the first word pushed on top. */
static void print_saved(struct layout *l, const struct trip *t)
{
	const bool narrow = is_kernel_32(t);
	const int n = narrow ? REGS_32 : R_COUNT;
	const size_t word = narrow ? 4 : 8;
	struct buf b = { 0 };

	buf_printf(&b, "stack 0x%" PRIx64 NBSP "→ 0x%" PRIx64 ", saved there:", t->regs[R_SP],
		   t->regs_at + n * word);
	print(l, buf_str(&b));
	for (int i = n - 1; i >= 0; i--) {
		const unsigned reg = narrow ? entry_order_32()[i] : (unsigned)i;

		buf_cut(&b, 0);
		buf_printf(&b, DIM NBSP NBSP "0x%" PRIx64 OFF "  %-8s" NBSP "0x%" PRIx64,
			   t->regs_at + i * word, narrow ? names_32[i] : names[i], t->regs[reg]);
		print(l, buf_str(&b));
	}
	buf_free(&b);
}

/* The number that the kernel dispatches on. */
static void add_number(struct buf *b, const struct trip *t)
{
	if (has_array(t))
		buf_printf(b, "syscall %u, sub-call %u",
			   sysent_orig_ax_of_nr(t->call.abi, t->call.nr),
			   t->call.nr - SOCKETCALL_BASE);
	else if (t->call.abi == ABI_X32)
		buf_printf(b, "syscall %u + 0x%x", t->call.nr, X32_BIT);
	else
		buf_printf(b, "syscall %u", sysent_orig_ax_of_nr(t->call.abi, t->call.nr));
	buf_printf(b, " · %s", abi_name(t->call.abi));
}

void crossing_print(struct layout *l, const struct trip *t, bool regs)
{
	struct buf b = { 0 };

	buf_puts(&b, DIM);
	buf_escape(&b, t->insn, strnlen(t->insn, sizeof(t->insn)));
	if (b.len > 1)
		print(l, buf_str(&b));
	if (has_array(t) && t->regs_at)
		print_subcall(l, t);
	if (regs && t->regs_at)
		print_args(l, t);
	buf_cut(&b, 0);
	add_number(&b, t);
	layout_rule(l, buf_str(&b));
	if (regs && t->regs_at)
		print_saved(l, t);
	else if (regs)
		print(l, DIM "the saved registers were not recorded");
	buf_free(&b);
}
