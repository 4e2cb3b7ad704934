// SPDX-License-Identifier: GPL-2.0-or-later
/* The search for a kernel's layout: tasks, and what is found with them. */
#include "engine/vm/plan/klayout_search.h"

#include <stdlib.h>
#include <string.h>
#include <errno.h>

#include "base/err.h"

#define STACK_SIZE  8192u
#define STACK_MAGIC 0x57ac6e9du /* STACK_END_MAGIC, include/uapi/linux/magic.h */
#define REGS_SIZE   68u         /* struct pt_regs, arch/x86/include/asm/ptrace.h */
#define REGS_CS     (13 * 4)
#define REGS_SS     (16 * 4)
#define USER_CS     0x73u
#define USER_SS     0x7bu
#define KERNEL_CS   0x60u
#define NONE        UINT32_MAX
/* ns: from init's reading of the clock to our reading of the machine. */
#define CLOCK_WINDOW     2000000000ull
#define RQ_CURR_TO_CLOCK 64
#define PERCPU_REACH     (1u << 20)
/* Uses of a per-CPU variable or of a table, in all of the kernel's code. */
#define USES 16

/* ---- names and numbers ---- */

/* The distance of pid and tgid to the name, before the name's own offset is known. */
static unsigned near_name(struct search *s, bool tgid, uint32_t *found)
{
	unsigned n = 0;

	for (uint32_t d = -TASK_MAX; d != TASK_MAX; d += 4) {
		unsigned fit = 0;

		for (unsigned t = 0; t < TASKS; t++) {
			const struct fact_task *k = &s->tasks[t];
			const uint32_t wanted = tgid ? k->tgid : k->pid;
			bool any = false;

			for (unsigned h = 0; h < k->n_hits && !any; h++)
				any = search_phys32(s, k->hits[h] + d) == wanted;
			fit += any;
		}
		if (fit == TASKS) {
			*found = d;
			n++;
		}
	}
	return n;
}

static void find_names(struct search *s)
{
	for (unsigned t = 0; t < TASKS; t++) {
		struct fact_task *k = &s->tasks[t];
		const uint8_t *p = s->g->ram, *end = p + s->g->size;

		while (k->n_hits < HITS && (p = memmem(p, end - p, k->comm, sizeof(k->comm)))) {
			if (!((p - s->g->ram) & 3))
				k->hits[k->n_hits++] = p - s->g->ram;
			p++;
		}
	}
}

/* Chooses, of a name's places, the one with the pid at that distance. */
static void choose_names(struct search *s, uint32_t distance)
{
	for (unsigned t = 0; t < TASKS; t++) {
		struct fact_task *k = &s->tasks[t];

		for (unsigned h = 0; h < k->n_hits; h++)
			if (search_phys32(s, k->hits[h] + distance) == k->pid)
				k->name = k->hits[h];
	}
}

int search_find_pid(struct search *s, struct err *e)
{
	uint32_t pid = 0, tgid = 0;
	unsigned n;
	int r;

	find_names(s);
	n = near_name(s, false, &pid);
	r = search_only_one(s, KL_task_pid, n, pid, e);
	if (r)
		return r;
	choose_names(s, pid);
	for (unsigned t = 0; t < TASKS; t++) {
		s->tasks[t].hits[0] = s->tasks[t].name;
		s->tasks[t].n_hits = 1;
	}
	n = near_name(s, true, &tgid);
	return search_only_one(s, KL_task_tgid, n, tgid, e);
}

/* ---- what the kernel's code says ---- */

static int by_value(const void *a, const void *b)
{
	const uint32_t x = *(const uint32_t *)a, y = *(const uint32_t *)b;

	return (x > y) - (x < y);
}

/* "mov %fs:ADDR,%reg" */
static bool is_load(const uint8_t *p, uint32_t *addr)
{
	if (p[0] != 0x64)
		return false;
	if (p[1] == 0xa1)
		return memcpy(addr, p + 2, 4);
	return p[1] == 0x8b && (p[2] & 0xc7) == 0x05 && memcpy(addr, p + 3, 4);
}

/* "mov ADDR(,%reg,4),%reg", "add ADDR(,%reg,4),%reg" */
static bool is_indexed(const uint8_t *p, uint32_t *addr)
{
	return (p[0] == 0x8b || p[0] == 0x03) && (p[1] & 0xc7) == 0x04 && (p[2] & 0xc7) == 0x85 &&
	       p[2] != 0xa5 && memcpy(addr, p + 3, 4);
}

/* The addresses in such instructions that occur USES times or more, each once, at the front of
 * `all`; returns how many. */
static size_t often(uint32_t *all, size_t n)
{
	size_t kept = 0;

	qsort(all, n, sizeof(*all), by_value);
	for (size_t i = 0, j; i < n; i = j) {
		for (j = i; j < n && all[j] == all[i]; j++)
			;
		if (j - i >= USES)
			all[kept++] = all[i];
	}
	return kept;
}

static size_t scan_code(const struct search *s, bool (*is)(const uint8_t *, uint32_t *),
			uint32_t *out, size_t room)
{
	const uint8_t *p = s->g->ram + (s->text - PAGE_OFFSET),
		      *end = s->g->ram + (s->etext - PAGE_OFFSET) - 8;
	size_t n = 0;

	for (; p < end && n < room; p++)
		n += is(p, &out[n]);
	return often(out, n);
}

static uint32_t child_parent(const struct search *s, uint32_t child, uint32_t parent)
{
	for (uint32_t o = 0; o < TASK_MAX; o += 4)
		if (search_word(s, child + o) == parent)
			return o;
	return NONE;
}

/* The current task is init: its task_struct begins before its name, at a multiple of a cache line,
 * and its children point to it. */
static bool is_init(const struct search *s, uint32_t base)
{
	const uint32_t name = s->tasks[0].name + PAGE_OFFSET, before = name - base;

	return search_is_pointer(s, base) && !(base & 63) && before >= 256 && before < TASK_MAX &&
	       child_parent(s, s->tasks[1].name + PAGE_OFFSET - before, base) != NONE &&
	       child_parent(s, s->tasks[3].name + PAGE_OFFSET - before, base) != NONE;
}

/* current is a word in per-CPU memory, whose address is the first one in __per_cpu_offset. */
static unsigned find_pairs(const struct search *s, const uint32_t *tables, size_t n_tables,
			   const uint32_t *loads, size_t n_loads, uint32_t *table, uint32_t *load)
{
	unsigned n = 0;

	for (size_t i = 0; i < n_tables; i++)
		for (size_t j = 0; j < n_loads; j++)
			if (search_is_pointer(s, tables[i]) && search_word(s, tables[i]) &&
			    is_init(s, search_word(s, search_word(s, tables[i]) + loads[j]))) {
				*table = tables[i];
				*load = loads[j];
				n++;
			}
	return n;
}

int search_find_current(struct search *s, struct err *e)
{
	const size_t room = s->etext - s->text;
	uint32_t *tables = malloc(2 * room * sizeof(*tables)), *loads = tables + room, table = 0,
		 load = 0;
	unsigned n;
	int r;

	if (!tables)
		return err_set(e, -ENOMEM, "out of memory");
	n = find_pairs(s, tables, scan_code(s, is_indexed, tables, room), loads,
		       scan_code(s, is_load, loads, room), &table, &load);
	free(tables);
	r = search_only_one(s, KL_per_cpu_offset, n, table, e);
	if (!r)
		r = search_only_one(s, KL_current_task, n, load, e);
	return r;
}

/* The name's own offset, from the start of the current task; then pid and tgid, which were found
 * relative to it. */
void search_take_bases(struct search *s)
{
	const uint32_t init = search_word(s, search_word(s, search_value(s, KL_per_cpu_offset)) +
						     search_value(s, KL_current_task)),
		       comm = s->tasks[0].name + PAGE_OFFSET - init;

	s->l->value[KL_task_comm] = comm;
	s->l->value[KL_task_pid] = comm + search_value(s, KL_task_pid);
	s->l->value[KL_task_tgid] = comm + search_value(s, KL_task_tgid);
	for (unsigned t = 0; t < TASKS; t++)
		s->tasks[t].base = s->tasks[t].name + PAGE_OFFSET - comm;
}

/* ---- tasks ---- */

static bool fits_stack(const struct search *s, uint32_t o)
{
	for (unsigned t = 0; t < TASKS; t++) {
		const uint32_t stack = search_pointer(s, s->tasks[t].base + o);

		if (!stack || stack % STACK_SIZE || search_word(s, stack) != STACK_MAGIC)
			return false;
	}
	return true;
}

/* The space above the saved registers: TOP_OF_KERNEL_STACK_PADDING. */
static bool fits_padding(const struct search *s, uint32_t padding)
{
	for (unsigned t = 0; t < TASKS; t++) {
		const uint32_t regs =
			search_pointer(s, s->tasks[t].base + search_value(s, KL_task_stack)) +
			STACK_SIZE - padding - REGS_SIZE;

		if ((search_word(s, regs + REGS_CS) & 0xffff) != USER_CS ||
		    (search_word(s, regs + REGS_SS) & 0xffff) != USER_SS)
			return false;
	}
	return true;
}

/* The real one: c is b's child, and traced by a. */
static bool fits_parent(const struct search *s, uint32_t o)
{
	for (unsigned t = 0; t < TASKS; t++) {
		const char parent = s->tasks[t].parent;

		if (parent != '-' &&
		    search_word(s, s->tasks[t].base + o) != s->tasks[parent - 'a'].base)
			return false;
	}
	return true;
}

/* include/linux/sched.h: 0 running, 1 sleeping, 4 stopped, which can be combined with others. */
static bool fits_state(const struct search *s, uint32_t o)
{
	for (unsigned t = 0; t < TASKS; t++) {
		const uint32_t state = search_word(s, s->tasks[t].base + o);
		const char wanted = s->tasks[t].state;

		if (wanted == 'T' ? !(state & 4) || state >= 0x1000 : state != (wanted == 'S'))
			return false;
	}
	return true;
}

static bool tokens_at(const struct search *s, uint32_t mm, uint32_t pgd)
{
	for (unsigned t = 0; t < TASKS; t++) {
		const uint32_t top =
			search_pointer(s, search_pointer(s, s->tasks[t].base + mm) + pgd);
		/* A thread shares its process's. */
		const char *token =
			s->tasks[t].pid == s->tasks[t].tgid ? s->tasks[t].comm : s->tasks[0].comm;

		if (!top || top % 32 || !search_is_at_user(s, top, s->token, token))
			return false;
	}
	return true;
}

static bool is_mm(const struct search *s, uint32_t o)
{
	if (!search_pointer(s, s->tasks[0].base + o))
		return false;
	for (uint32_t pgd = 0; pgd < 1024; pgd += 4)
		if (tokens_at(s, o, pgd))
			return true;
	return false;
}

/* A process's mm and active_mm are equal and adjacent, in this order. */
static bool fits_mm(const struct search *s, uint32_t o)
{
	return is_mm(s, o) && is_mm(s, o + 4);
}

static bool fits_pgd(const struct search *s, uint32_t o)
{
	return tokens_at(s, search_value(s, KL_task_mm), o);
}

/* The kernel's own table is the one in its image that has nothing below the kernel's addresses, and
 * above them the same as every process. */
static bool fits_top(const struct search *s, uint32_t addr)
{
	const uint32_t pgd = search_pointer(
		s, search_pointer(s, s->tasks[0].base + search_value(s, KL_task_mm)) +
			   search_value(s, KL_mm_pgd));
	const uint32_t top = addr - PAGE_OFFSET;

	return search_phys64(s, top + 24) &&
	       search_phys64(s, top + 24) == search_phys64(s, pgd - PAGE_OFFSET + 24) &&
	       !search_phys64(s, top) && !search_phys64(s, top + 8) && !search_phys64(s, top + 16);
}

uint32_t search_init_mm(const struct search *s)
{
	return search_pointer(s, s->tasks[0].base + search_value(s, KL_task_mm));
}

static bool fits_auxv(const struct search *s, uint32_t o)
{
	for (unsigned i = 0; i < s->n_auxv; i++)
		if (search_word(s, search_init_mm(s) + o + 4 * i) != s->auxv[i])
			return false;
	return true;
}

/* ---- the interrupt table ---- */

/* 256 gates of 8 bytes (Intel SDM vol. 3, 6.11), nearly all leading into the kernel's code; `addr`
 * is after the kernel's text, page by page. */
static bool fits_idt(const struct search *s, uint32_t addr)
{
	unsigned good = 0;

	for (uint32_t v = 0; v < 256; v++) {
		const uint32_t low = search_word(s, addr + 8 * v),
			       high = search_word(s, addr + 8 * v + 4),
			       handler = (low & 0xffff) | (high & 0xffff0000);

		if (v == 0x80 && handler != s->g->entry_int80)
			return false;
		good += (high & 0x8000) && low >> 16 == KERNEL_CS && handler >= s->text &&
			handler < s->etext;
	}
	return good >= 200; /* some are still from early boot */
}

int search_find_idt(struct search *s, struct err *e)
{
	uint32_t found = 0;
	unsigned n = 0;

	for (uint32_t a = PAGE_OFFSET; a < PAGE_OFFSET + TEXT_MAX; a += 4096)
		if (fits_idt(s, a)) {
			found = a;
			n++;
		}
	return search_only_one(s, KL_idt_table, n, found, e);
}

/* ---- the scheduler's clock ---- */

static bool is_now(const struct search *s, uint32_t addr)
{
	const uint64_t v = search_word(s, addr) | (uint64_t)search_word(s, addr + 4) << 32;

	return v >= s->clock && v - s->clock < CLOCK_WINDOW;
}

/* `symbol` is a per-CPU variable. In struct rq, the current task comes before the clock, and the
 * clock before others that change with it. */
static bool fits_clock(const struct search *s, uint32_t symbol)
{
	const uint32_t addr = search_word(s, search_value(s, KL_per_cpu_offset)) + symbol;

	if (!is_now(s, addr))
		return false;
	for (uint32_t back = 4; back <= RQ_CURR_TO_CLOCK; back += 4) {
		if (search_word(s, addr - back) == s->tasks[0].base)
			return true;
		if (is_now(s, addr - back))
			return false;
	}
	return false;
}

void search_find_clock(struct search *s)
{
	const uint32_t current = search_value(s, KL_current_task);
	struct err e;
	uint32_t found = 0;
	unsigned n = 0;

	for (uint32_t a = current - PERCPU_REACH; a != current + PERCPU_REACH; a += 4)
		if (fits_clock(s, a)) {
			found = a;
			n++;
		}
	search_only_one(s, KL_rq_clock, n, found, &e);
}

const struct search_row search_task_rows[] = {
	{ KL_task_stack, 0, 256, 4, fits_stack, NULL },
	{ KL_stack_padding, 0, 32, 4, fits_padding, NULL },
	{ KL_task_parent, 0, TASK_MAX, 4, fits_parent, NULL, true },
	{ KL_task_state, 0, 256, 4, fits_state, NULL, true },
	{ KL_task_mm, 0, TASK_MAX, 4, fits_mm, NULL },
	{ KL_mm_pgd, 0, 1024, 4, fits_pgd, NULL },
	{ KL_init_top_pgt, PAGE_OFFSET, PAGE_OFFSET + TEXT_MAX, 4096, fits_top, NULL },
	{ KL_mm_auxv, 0, 1024, 4, fits_auxv, NULL },
	{ 0 },
};
