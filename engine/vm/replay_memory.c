// SPDX-License-Identifier: GPL-2.0-or-later
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/clock.h"
#include "base/err.h"
#include "engine/vm/replay_state.h"
#include "kernels/kernel.h"
#include "recorder/plan.h"

#define ANSWER_LIMIT 30.0

/* ---- registers: the text of the monitor's `info registers` ---- */

/* The number after "NAME=" or "NAME =", in `base`; false if there is none. */
static bool named(const char *text, const char *name, uint64_t *value)
{
	const size_t n = strlen(name);

	for (const char *p = text; (p = strstr(p, name)); p += n) {
		const char *end = p + n;

		if (p != text && p[-1] != ' ' && p[-1] != '\n')
			continue;
		end += *end == ' ';
		if (*end != '=')
			continue;
		*value = strtoull(end + 1, NULL, 16);
		return true;
	}
	return false;
}

/* "FS =0000 00007ffff7d8b740 ffffffff 00c00000": selector and base. */
static void segment(const char *text, const char *name, uint64_t *selector, uint64_t *base)
{
	char start[8];
	const char *p;

	snprintf(start, sizeof(start), "\n%s =", name);
	p = strstr(text, start);
	if (!p)
		return;
	p += strlen(start);
	*selector = strtoull(p, (char **)&p, 16);
	if (base)
		*base = strtoull(p, NULL, 16);
}

static const char *const wide[GPR_N] = { "RAX", "RCX", "RDX", "RBX", "RSP", "RBP", "RSI", "RDI",
					 "R8",  "R9",  "R10", "R11", "R12", "R13", "R14", "R15" };
static const char *const narrow[GPR_R8] = {
	"EAX", "ECX", "EDX", "EBX", "ESP", "EBP", "ESI", "EDI"
};

static bool parse(const char *text, struct registers *r, uint64_t *efer)
{
	uint64_t value;
	const bool is_wide = named(text, "RIP", &r->rip);
	bool all = is_wide || named(text, "EIP", &r->rip);

	for (int i = 0; i < (is_wide ? GPR_N : GPR_R8); i++)
		all &= named(text, is_wide ? wide[i] : narrow[i], &r->gpr[i]);
	all &= named(text, "RFL", &r->flags) || named(text, "EFL", &r->flags);
	all &= named(text, "CR0", &r->cr0) && named(text, "CR2", &r->cr2) &&
	       named(text, "CR3", &r->cr3) && named(text, "CR4", &r->cr4);
	segment(text, "CS", &r->cs, NULL);
	segment(text, "SS", &r->ss, NULL);
	segment(text, "DS", &r->ds, NULL);
	segment(text, "ES", &r->es, NULL);
	segment(text, "FS", &r->fs, &r->fs_base);
	segment(text, "GS", &r->gs, &r->gs_base);
	*efer = named(text, "EFER", &value) ? value : 0;
	return all;
}

/* The general registers and the program counter are the recorder's: the emulator does not always
 * keep the latter in its state. */
static int read_registers(struct replay *r, struct err *e)
{
	const struct seek *s = &r->vm.shared->seek;
	struct buf text = { 0 };
	int code = qmp_monitor(&r->qmp, "info registers", &text, clock_seconds() + ANSWER_LIMIT, e);

	r->registers = (struct registers){ 0 };
	if (!code && !parse(buf_str(&text), &r->registers, &r->efer))
		code = err_set(e, -EPROTO, "QEMU does not show its registers");
	buf_free(&text);
	if (code || s->ended)
		return code;
	r->registers.rip = s->now.ip;
	memcpy(r->registers.gpr, s->now.gpr, sizeof(s->now.gpr));
	return 0;
}

int replay_registers(struct replay *r, struct registers *out, struct err *e)
{
	int code = r->have_registers ? 0 : read_registers(r, e);

	r->have_registers = !code;
	if (!code)
		*out = r->registers;
	return code;
}

/* ---- memory: the page tables (Intel SDM, volume 3, chapter 4) ---- */

enum { PRESENT = 1, LARGE = 128, EFER_LMA = 1 << 10, CR4_PAE = 1 << 5 };
/* The kernel's page tables, while a user's run (arch/x86/include/asm/pgtable.h: PTI). */
#define PTI_USER_BIT (1ull << 12)
#define ADDRESS_BITS 0x000ffffffffff000ull

struct paging {
	unsigned levels, index_bits, entry_bytes;
};

static struct paging paging_of(const struct replay *r)
{
	if (r->efer & EFER_LMA)
		return (struct paging){ 4, 9, 8 };
	if (r->registers.cr4 & CR4_PAE)
		return (struct paging){ 3, 9, 8 };
	return (struct paging){ 2, 10, 4 };
}

static bool physical_read(const struct replay *r, uint64_t at, void *to, size_t n)
{
	const uint64_t size = (uint64_t)r->setup.vm.ram_mb << 20;

	if (at > size || n > size - at)
		return false;
	memcpy(to, r->ram + at, n);
	return true;
}

static bool walk(const struct replay *r, uint64_t top, uint64_t addr, uint64_t *physical)
{
	const struct paging p = paging_of(r);
	uint64_t table = p.levels == 3 ? top & ~31ull : top & ADDRESS_BITS;

	for (unsigned level = p.levels; level-- > 0;) {
		const unsigned shift = 12 + level * p.index_bits;
		const uint64_t index = addr >> shift & ((1u << p.index_bits) - 1);
		uint64_t entry = 0;

		if (!physical_read(r, table + index * p.entry_bytes, &entry, p.entry_bytes) ||
		    !(entry & PRESENT))
			return false;
		if (!level || ((entry & LARGE) && !(p.levels == 3 && level == 2))) {
			const uint64_t within = (1ull << shift) - 1;

			*physical = (entry & ADDRESS_BITS & ~within) | (addr & within);
			return true;
		}
		table = entry & ADDRESS_BITS;
	}
	return false;
}

static bool is_kernel(const struct replay *r, uint64_t addr)
{
	return addr >= r->vm.shared->plan.kernel_base;
}

bool replay_walk(const struct replay *r, uint64_t addr, uint64_t *physical)
{
	const uint64_t top = r->registers.cr3;

	if (kernel_entry(r->setup.kernel)->bits == 32)
		addr = (uint32_t)addr;
	return walk(r, top, addr, physical) ||
	       ((r->efer & EFER_LMA) && is_kernel(r, addr) && (top & PTI_USER_BIT) &&
		walk(r, top & ~PTI_USER_BIT, addr, physical));
}

int replay_read(struct replay *r, uint64_t addr, void *to, size_t n)
{
	struct registers registers;
	struct err e;
	size_t done = 0;

	if (replay_registers(r, &registers, &e))
		return -EIO;
	while (done < n) {
		const size_t left = 4096 - ((addr + done) & 4095),
			     part = left < n - done ? left : n - done;
		uint64_t physical;
		int code = 0;

		if (!replay_walk(r, addr + done, &physical))
			code = is_kernel(r, addr + done)
				       ? -EFAULT
				       : replay_untouched(r, addr + done, (char *)to + done, part);
		else if (!physical_read(r, physical, (char *)to + done, part))
			code = -EFAULT;
		if (code)
			return code;
		done += part;
	}
	return 0;
}
