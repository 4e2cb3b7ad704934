// SPDX-License-Identifier: GPL-2.0-or-later
#include "explain/dispatch.h"

#include <errno.h>
#include <string.h>

#include "explain/decoder.h"
#include "explain/kernel_code.h"
#include "explain/machine.h"
#include "explain/paths.h"
#include "sym/elfview.h"
#include "sym/ksyms.h"

enum { MAX_DEPTH = 3, MAX_CELLS = 1024 };

struct following {
	const struct kernel_code *k;
	/* the current path; the one with the most decisions that ended in a function */
	struct way way, best;
	bool found;
};

static void note_decision(struct following *f, const struct machine *m, const struct step *s)
{
	unsigned i = m->decisions - 1;

	if (i >= WAY_DECISIONS)
		return;
	f->way.decisions[i] = (struct decision){
		.addr = s->addr,
		.jump = s->indirect,
		.value = m->flags.a.v,
		.with = s->indirect ? s->to : m->flags.b.v,
		.taken = s->flow == FLOW_JUMP,
	};
}

static void note_cell(struct following *f, const struct step *s, uint32_t nr)
{
	const uint8_t *p = elfspace_at(f->k->space, s->slot, 1);

	if (s->slot_size != 1 || !p)
		return;
	f->way.cell = s->slot;
	f->way.cell_value = *p;
	f->way.cell_table = s->slot - nr;
}

/* Replaces a thunk by what it stands for. */
static enum path_verdict through_thunk(struct following *f, struct machine *m, struct step *s)
{
	bool call = s->flow == FLOW_CALL;
	int reg = 0;

	switch (s->to_known ? kernel_code_thunk(f->k, s->to, &reg) : THUNK_NONE) {
	case THUNK_NOTHING:
		s->flow = FLOW_NEXT;
		break;
	case THUNK_RETURN:
		s->flow = call ? FLOW_NEXT : FLOW_RETURN;
		break;
	case THUNK_DEAD:
		return PATH_END;
	case THUNK_INDIRECT:
		s->to_known = m->regs[reg].known;
		s->to = m->regs[reg].v;
		s->indirect = true;
		if (s->to_known) {
			s->does |= DOES_DECIDE;
			m->decisions++;
		}
		break;
	case THUNK_NONE:
		break;
	}
	return PATH_GO_ON;
}

static bool passes_number(const struct machine *m)
{
	const enum reg *args =
		m->bits == 64 ? (const enum reg[]){ DI, SI } : (const enum reg[]){ AX, DX };

	return m->regs[args[0]].origin == FROM_NUMBER || m->regs[args[1]].origin == FROM_NUMBER;
}

/* Takes the first function after the last decision. */
static void take_handler(struct following *f, struct machine *m, const struct step *s)
{
	if (f->found && m->decisions <= f->best.n_decisions)
		return;
	f->best = f->way;
	f->best.n_decisions = m->decisions;
	f->best.handler = s->to;
	f->best.site = s->addr;
	f->best.calls = s->flow == FLOW_CALL;
	f->found = true;
}

/* Part of a function split by the compiler: "x64_sys_call.cold". */
static bool is_part(const struct kernel_code *k, uint64_t addr)
{
	const char *name = kernel_code_name(k, addr, NULL);

	return name && (strstr(name, ".cold") || strstr(name, ".part."));
}

/* Handles a transfer to the start of a function. */
static enum path_verdict to_function(struct following *f, struct machine *m, struct step *s)
{
	if (m->decisions && m->mark != m->decisions) {
		m->mark = m->decisions;
		take_handler(f, m, s);
		return s->flow == FLOW_JUMP ? PATH_END : PATH_GO_ON;
	}
	if (m->decisions || !passes_number(m) || m->depth >= MAX_DEPTH)
		return s->flow == FLOW_JUMP ? PATH_END : PATH_GO_ON;
	f->way.within = s->to;
	return PATH_INTO;
}

static enum path_verdict see(struct following *f, struct machine *m, struct step *s, uint32_t nr)
{
	enum path_verdict verdict = PATH_GO_ON;

	if (s->does & DOES_LOAD_CELL)
		note_cell(f, s, nr);
	if (s->flow == FLOW_CALL || s->flow == FLOW_JUMP)
		verdict = through_thunk(f, m, s);
	if (s->does & DOES_DECIDE)
		note_decision(f, m, s);
	if (verdict != PATH_GO_ON || !s->to_known || (s->flow != FLOW_CALL && s->flow != FLOW_JUMP))
		return verdict;
	if (!kernel_code_name(f->k, s->to, NULL) || is_part(f->k, s->to))
		return PATH_GO_ON;
	return to_function(f, m, s);
}

struct seeing {
	struct following f;
	uint32_t nr;
};

static enum path_verdict see_step(void *ctx, struct machine *m, struct step *s)
{
	struct seeing *seeing = ctx;

	return see(&seeing->f, m, s, seeing->nr);
}

static int follow(const struct kernel_code *k, const struct machine *m, uint32_t nr,
		  struct way *out)
{
	struct seeing s = { .nr = nr };
	int r;

	s.f.k = k;
	s.f.way.entry = s.f.way.within = m->ip;
	r = paths_follow(m, k->d, k->space, see_step, &s);
	*out = s.f.found ? s.f.best : s.f.way;
	return r ? r : s.f.found ? 0 : -ENOENT;
}

int dispatch_number(const struct kernel_code *k, uint64_t entry, uint32_t nr, struct way *out)
{
	struct machine m;

	machine_init(&m, k->space->bits, entry);
	m.regs[m.bits == 64 ? SI : DX] = value_known(nr, FROM_NUMBER);
	return follow(k, &m, nr, out);
}

/* Offsets of ebx and rdi in struct pt_regs (arch/x86/include/uapi/asm/ptrace.h). */
static uint64_t sub_offset(const struct kernel_code *k, enum abi abi)
{
	if (k->space->bits == 32)
		return 0;
	return abi == ABI_I386 ? 5 * 8 : 14 * 8;
}

int dispatch_sub(const struct kernel_code *k, uint64_t entry, enum abi abi, uint32_t sub,
		 struct way *out)
{
	struct value nr = value_known(sub, FROM_NUMBER);
	struct machine m;

	machine_init(&m, k->space->bits, entry);
	m.regs[m.bits == 64 ? DI : AX] = value_known(machine_elsewhere(&m), FROM_ANYWHERE);
	machine_store(&m, machine_elsewhere(&m) + sub_offset(k, abi), m.bits / 8, &nr);
	return follow(k, &m, sub, out);
}

/* ---- which function, which table ---- */

static const struct {
	enum abi abi;
	int bits; /* of the kernel */
	const char *code, *table;
	/* of the call through the table, if there is no such code */
	const char *holders[DISPATCHER_SITES + 1];
} dispatchers[] = {
	{ ABI_X86_64, 64, "x64_sys_call", "sys_call_table", { "do_syscall_64" } },
	{ ABI_I386,
	  64,
	  "ia32_sys_call",
	  "ia32_sys_call_table",
	  { "do_int80_emulation", "do_int80_syscall_32", "__do_fast_syscall_32",
	    "do_syscall_32_irqs_on" } },
	{ ABI_I386,
	  32,
	  "ia32_sys_call",
	  "sys_call_table",
	  { "do_int80_syscall_32", "__do_fast_syscall_32", "do_syscall_32_irqs_on" } },
	{ ABI_X32, 64, "x32_sys_call", "x32_sys_call_table", { NULL } },
};

/* Counts consecutive pointers to code, up to the next symbol. */
static size_t count_cells(const struct kernel_code *k, uint64_t table, uint64_t end)
{
	unsigned word = k->space->bits / 8;
	size_t n = 0;

	while (n < MAX_CELLS && table + n * word < end) {
		const uint8_t *p = elfspace_at(k->space, table + n * word, word);
		uint64_t to = 0, start, stop;

		if (!p)
			break;
		memcpy(&to, p, word);
		if (!kernel_code_function(k, to, &start, &stop) || start != to)
			break;
		n++;
	}
	return n;
}

static uint64_t next_symbol(const struct kernel_code *k, uint64_t addr)
{
	for (size_t i = 0; i < k->n_syms; i++)
		if (k->syms[i].addr > addr)
			return k->syms[i].addr;
	return UINT64_MAX;
}

/* Finds a call through a table in a function; fewer cells are not a call table. */
static void find_table_in(const struct kernel_code *k, const char *holder, struct dispatcher *out)
{
	enum { FEWEST = 100 };
	uint64_t at = kernel_code_addr(k, holder), end, table;
	unsigned size;

	if (!at || !kernel_code_function(k, at, &at, &end))
		return;
	for (; at < end; at += size) {
		table = decoder_table(k->d, k->space, at, &size);
		if (!size)
			return;
		if (!table || count_cells(k, table, UINT64_MAX) < FEWEST)
			continue;
		if (!out->n_sites) {
			out->entry = at;
			out->holder = holder;
			out->table_named = out->table == table;
			out->table = table;
		}
		if (table == out->table)
			out->sites[out->n_sites++] = at;
		return;
	}
}

int dispatcher_find(const struct kernel_code *k, enum abi abi, struct dispatcher *out)
{
	size_t i = 0;

	*out = (struct dispatcher){ NULL };
	while (dispatchers[i].abi != abi || dispatchers[i].bits != k->space->bits)
		if (++i == sizeof(dispatchers) / sizeof(*dispatchers))
			return -ENOENT;
	out->table_name = dispatchers[i].table;
	out->table = kernel_code_addr(k, out->table_name);
	out->table_named = out->table;
	out->entry = kernel_code_addr(k, dispatchers[i].code);
	if (out->entry)
		out->name = dispatchers[i].code;
	for (unsigned h = 0; !out->name && dispatchers[i].holders[h]; h++)
		find_table_in(k, dispatchers[i].holders[h], out);
	if (out->table)
		out->table_cells = count_cells(
			k, out->table, out->table_named ? next_symbol(k, out->table) : UINT64_MAX);
	return out->entry ? 0 : -ENOENT;
}

uint64_t dispatcher_cell(const struct kernel_code *k, const struct dispatcher *d, unsigned nr)
{
	unsigned word = k->space->bits / 8;
	const uint8_t *p =
		nr < d->table_cells ? elfspace_at(k->space, d->table + nr * word, word) : NULL;
	uint64_t to = 0;

	if (p)
		memcpy(&to, p, word);
	return to;
}

uint64_t dispatcher_handler(const struct kernel_code *k, const struct dispatcher *d, unsigned nr,
			    struct way *way)
{
	if (!d->name) {
		*way = (struct way){ .entry = d->entry, .within = d->entry, .site = d->entry };
		return way->handler = dispatcher_cell(k, d, nr);
	}
	return dispatch_number(k, d->entry, nr, way) ? 0 : way->handler;
}
