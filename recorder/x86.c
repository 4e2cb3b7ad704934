// SPDX-License-Identifier: GPL-2.0-or-later
#include "recorder/x86.h"

#include <stdlib.h>
#include <string.h>

#include "abi/calls/sysent.h"
#include "recorder/memory.h"
#include "recorder/qemu_api.h"
#include "recorder/recorder.h"
#include "recorder/ring.h"
#include "recorder/tasks.h"
#include "trace/entry.h"

/* ---- page tables: Intel SDM vol. 3, 4.5 (four levels) and 4.4 (PAE: three) ---- */

#define PTE_PRESENT 1ull
#define PTE_LARGE   (1ull << 7)
#define PTE_ADDR    0x000ffffffffff000ull

static bool ram_u64(uint64_t phys, uint64_t *value)
{
	if (phys > rec.plan->ram_size - 8)
		return false;
	memcpy(value, rec.ram + phys, 8);
	return true;
}

/* Walks the tables as the processor does, without a TLB. */
uint64_t x86_walk(uint64_t top, uint64_t addr)
{
	const int first = rec.plan->word == 4 ? 30 : 39;

	/* The top of three levels is not a page but four entries anywhere. */
	for (int shift = first; shift >= 12; shift -= 9) {
		const uint64_t table = shift == first ? top : top & PTE_ADDR;
		uint64_t entry, size = 1ull << shift;

		if (!ram_u64(table + (addr >> shift & 511) * 8, &entry) || !(entry & PTE_PRESENT))
			return X86_NOWHERE;
		if (shift == 12 || (shift < first && (entry & PTE_LARGE)))
			return (entry & PTE_ADDR & ~(size - 1)) | (addr & (size - 1));
		top = entry;
	}
	return X86_NOWHERE;
}

/* ---- where the kernel lies: Documentation/x86/x86_64/mm.rst, arch/x86/mm/init_32.c ---- */

#define TEXT_BASE 0xffffffff80000000ull
#define TEXT_END  0xffffffffc0000000ull
#define DIRECT    0xffff888000000000ull /* unless found elsewhere */
/* The 32-bit kernel's direct map, which also holds the kernel. */
#define DIRECT_32     0xc0000000ull
#define DIRECT_32_END 0xf7800000ull

static void read_kernel_base(void)
{
	const struct plan_kernel *k = &rec.plan->k;

	rec.kernel.read = true;
	rec.kernel.phys_base = kernel_u64(k->phys_base);
	if (k->page_offset_base)
		rec.kernel.direct = kernel_u64(k->page_offset_base);
}

/* The kernel's text, data and direct map need no tables; the rest (vmalloc) is walked. */
uint64_t x86_kernel_phys(uint64_t addr)
{
	const struct plan_kernel *k = &rec.plan->k;
	uint64_t direct;

	if (rec.plan->word == 4)
		return addr >= DIRECT_32 && addr < DIRECT_32_END
			       ? addr - DIRECT_32
			       : x86_walk(k->init_top_pgt - DIRECT_32, addr);
	if (!rec.kernel.read && addr != k->phys_base && addr != k->page_offset_base &&
	    rec.recording)
		read_kernel_base();
	direct = rec.kernel.direct ? rec.kernel.direct : DIRECT;
	if (addr >= TEXT_BASE && addr < TEXT_END)
		return addr - TEXT_BASE + rec.kernel.phys_base;
	if (addr >= direct && addr - direct < rec.plan->ram_size)
		return addr - direct;
	return x86_walk(k->init_top_pgt - TEXT_BASE + rec.kernel.phys_base, addr);
}

uint64_t x86_user_end(void)
{
	return rec.plan->word == 4 ? rec.plan->kernel_base : 1ull << 47;
}

/* ---- interrupts ---- */

#define TASK_GATE    5
#define GATE_PRESENT (1ull << 47)

static int by_address(const void *a, const void *b)
{
	uint64_t x = *(const uint64_t *)a, y = *(const uint64_t *)b;

	return x < y ? -1 : x > y;
}

bool x86_gates_changed(const struct x86_gates *g)
{
	uint8_t table[sizeof(g->table)] = { 0 };

	kernel_read(rec.plan->k.idt_table, table, X86_VECTORS * 2 * rec.plan->word);
	return memcmp(table, g->table, sizeof(table)) != 0;
}

/* Intel SDM vol. 3, 6.14.1: 16 bytes a gate; 6.11: 8 bytes; a task gate gives no handler. */
void x86_read_gates(struct x86_gates *g)
{
	const size_t size = 2 * rec.plan->word;

	*g = (struct x86_gates){ 0 };
	kernel_read(rec.plan->k.idt_table, g->table, X86_VECTORS * size);
	for (int v = 0; v < X86_VECTORS; v++) {
		uint64_t gate[2] = { 0 };

		memcpy(gate, g->table + size * v, size);
		if (!(gate[0] & GATE_PRESENT) || (gate[0] >> 40 & 0x1f) == TASK_GATE)
			continue;
		g->of_vector[v] = (gate[0] & 0xffff) | (gate[0] >> 32 & 0xffff0000) | gate[1] << 32;
	}
	memcpy(g->sorted, g->of_vector, sizeof(g->sorted));
	qsort(g->sorted, X86_VECTORS, sizeof(g->sorted[0]), by_address);
	g->n = 0;
	for (int i = 0; i < X86_VECTORS; i++)
		if (g->sorted[i] && (!g->n || g->sorted[i] != g->sorted[g->n - 1]))
			g->sorted[g->n++] = g->sorted[i];
}

/* Intel SDM vol. 3, table 6-1. */
static bool vector_has_error_code(int vector)
{
	return vector == 8 || (vector >= 10 && vector <= 14) || vector == 17 || vector == 21 ||
	       vector == 29 || vector == 30;
}

/* Reads what the processor pushes, in words of its mode: ip, cs, flags and the stack, the latter in
 * 32-bit code only if it changes. */
static void read_frame(uint64_t at, struct rec_intr *r)
{
	uint32_t words[5] = { 0 };

	if (rec.plan->word == 8) {
		kernel_read(at, &r->ip, 5 * 8);
		return;
	}
	kernel_read(at, words, 3 * 4);
	if (words[1] & 3)
		kernel_read(at + 3 * 4, words + 3, 2 * 4);
	r->ip = words[0];
	r->cs = words[1];
	r->flags = words[2];
	r->sp = words[3];
	r->ss = words[4];
}

static void gate_entered(unsigned vcpu, void *vector)
{
	(void)vcpu;
	rec.cpu.vector = (uintptr_t)vector;
}

/* Called for the handler's stores; the first goes right below what the processor has pushed. */
static void gate_stored(unsigned vcpu, qemu_plugin_meminfo_t info, uint64_t vaddr, void *data)
{
	struct rec_intr r = { .vector = rec.cpu.vector, .count = recorder_count() };
	uint64_t at = vaddr + rec.plan->word;

	(void)vcpu;
	(void)data;
	if (rec.cpu.vector < 0 || !qemu_plugin_mem_is_store(info))
		return;
	if (vector_has_error_code(rec.cpu.vector)) {
		r.error = kernel_u32(at);
		at += rec.plan->word;
	}
	rec.cpu.vector = -1;
	read_frame(at, &r);
	memcpy(ring_record(REC_INTR, sizeof(r)), &r, sizeof(r));
}

#define GATE_REACH 16 /* bytes of a handler's stub: a block may begin inside it */

bool x86_gates_touch(const struct x86_gates *g, uint64_t from, uint64_t to)
{
	return g->n && from <= g->sorted[g->n - 1] + GATE_REACH && to > g->sorted[0];
}

void x86_hook_gates(const struct x86_gates *g, struct qemu_plugin_insn *insn, uint64_t addr)
{
	unsigned lo = 0, hi = g->n;

	while (lo < hi) {
		unsigned mid = (lo + hi) / 2;

		if (g->sorted[mid] <= addr)
			lo = mid + 1;
		else
			hi = mid;
	}
	if (!lo || addr - g->sorted[lo - 1] > GATE_REACH)
		return;
	if (addr == g->sorted[lo - 1])
		for (uintptr_t v = 0; v < X86_VECTORS; v++)
			if (g->of_vector[v] == addr)
				qemu_plugin_register_vcpu_insn_exec_cb(
					insn, gate_entered, QEMU_PLUGIN_CB_NO_REGS, (void *)v);
	qemu_plugin_register_vcpu_mem_cb(insn, gate_stored, QEMU_PLUGIN_CB_NO_REGS,
					 QEMU_PLUGIN_MEM_W, NULL);
}

/* ---- the stack pointer: Intel SDM vol. 2, 2.1 (ModRM, SIB) and 2.2.1 (REX) ---- */

enum { RSP = 4, RBP = 5, REX_B = 1, REX_R = 4 };

/* Returns true if a memory operand is based on the stack or frame pointer. */
static bool in_own_frame(const uint8_t *modrm, size_t n, uint8_t rex)
{
	const unsigned mod = *modrm >> 6, rm = *modrm & 7;
	const unsigned base = rm == RSP && n > 1 ? modrm[1] & 7 : rm;

	if (rex & REX_B)
		return false;
	return (base == RSP && rm == RSP) || (base == RBP && mod);
}

static bool is_prefix(uint8_t byte)
{
	return byte == 0x64 || byte == 0x65 || byte == 0x67; /* %fs, %gs, narrow addresses */
}

unsigned x86_sets_stack(const uint8_t *insn, size_t n)
{
	uint8_t rex = 0, op;
	bool reg_is, rm_is, memory;
	unsigned rm, reg;

	while (n && is_prefix(*insn))
		insn++, n--;
	if (n && (*insn & 0xf0) == 0x40) /* a one-byte instruction in 32-bit code */
		rex = *insn++, n--;
	if (!n)
		return 0;
	op = *insn++, n--;
	if (op == 0x5c || op == 0x94) /* pop %rsp, xchg %rax,%rsp */
		return rex & REX_B ? 0 : op == 0x5c ? STACK_LOADED : STACK_MOVED;
	if (!n || (op != 0x8b && op != 0x89 && op != 0x87 && op != 0x8d))
		return 0;
	memory = *insn >> 6 != 3;
	reg = *insn >> 3 & 7;
	rm = *insn & 7;
	reg_is = reg == RSP && !(rex & REX_R);
	rm_is = !memory && rm == RSP && !(rex & REX_B);
	if (op == 0x89) /* mov %reg,%rsp */
		return rm_is && (reg != RBP || (rex & REX_R)) ? STACK_MOVED : 0;
	if (op == 0x8d) /* lea */
		return reg_is && memory && !in_own_frame(insn, n, rex) ? STACK_MOVED : 0;
	if (op == 0x8b && reg_is && !memory && rm == RBP && !(rex & REX_B)) /* mov %rbp,%rsp */
		return 0;
	if (!reg_is && !(op == 0x87 && rm_is))
		return 0;
	return memory && !in_own_frame(insn, n, rex) ? STACK_LOADED : STACK_MOVED;
}

/* QEMU's struct CPUX86State (target/i386/cpu.h) begins with the general registers, in numerical
 * order. */
uint64_t x86_stack_pointer(const void *state)
{
	uint64_t sp;

	memcpy(&sp, (const uint64_t *)state + RSP, sizeof(sp));
	return sp;
}

void x86_general_registers(const void *state, uint64_t gpr[16])
{
	memcpy(gpr, state, 16 * sizeof(*gpr));
}

/* ---- the saved registers: struct pt_regs, at the top of the current task's kernel stack ---- */

#define STACK_SIZE_32 8192 /* THREAD_SIZE, arch/x86/include/asm/page_32_types.h */

uint64_t x86_regs_address(void)
{
	const struct plan_kernel *k = &rec.plan->k;
	const uint64_t top = rec.plan->word == 4
				     ? kernel_word(task_current() + k->task_stack) + STACK_SIZE_32
				     : kernel_u64(task_percpu(k->top_of_stack));

	return top - rec.plan->regs_size;
}

void x86_read_regs(uint64_t at, void *regs)
{
	uint64_t wide[R_COUNT] = { 0 };
	uint32_t words[REGS_32] = { 0 };

	if (rec.plan->word == 8) {
		kernel_read(at, regs, R_COUNT * 8);
		return;
	}
	kernel_read(at, words, sizeof(words));
	for (int i = 0; i < REGS_32; i++)
		wide[entry_order_32()[i]] = words[i];
	memcpy(regs, wide, sizeof(wide));
}

void x86_complete_entry(const struct plan_hook *hook, struct rec_sysenter *s)
{
	uint32_t sixth;

	if (hook->entry & ENTRY_NR_IN_AX)
		s->regs[R_ORIG_AX] = (uint32_t)s->regs[R_AX];
	if ((hook->entry & ENTRY_SIXTH_AT_SP) &&
	    user_read(user_pgd(s->task), (uint32_t)s->regs[R_SP], &sixth, 4) == 4)
		s->regs[R_BP] = sixth;
	if (s->abi == ABI_X86_64 && (s->regs[R_ORIG_AX] & X32_BIT) &&
	    (int32_t)s->regs[R_ORIG_AX] >= 0)
		s->abi = ABI_X32;
}

int64_t x86_result(const uint64_t regs[R_COUNT])
{
	return rec.plan->word == 4 ? (int32_t)regs[R_AX] : (int64_t)regs[R_AX];
}
