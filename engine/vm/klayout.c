// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/vm/klayout.h"

#include <ctype.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/err.h"
#include "guest/protocol.h"
#include "sym/ksyms.h"

#define PAGE_OFFSET 0xc0000000u /* arch/x86/Kconfig: VMSPLIT_3G */
#define LOWMEM_MAX  0x30000000u /* the direct map ends before: 768 MB */
#define TEXT_MAX    0x04000000u /* the kernel's image lies below that, with text, data and bss */
#define STACK_SIZE  8192u
#define STACK_MAGIC 0x57ac6e9du /* STACK_END_MAGIC, include/uapi/linux/magic.h */
#define REGS_SIZE   68u         /* struct pt_regs, arch/x86/include/asm/ptrace.h */
#define REGS_CS     (13 * 4)
#define REGS_SS     (16 * 4)
#define USER_CS     0x73u
#define USER_SS     0x7bu
#define KERNEL_CS   0x60u
#define TASK_MAX    8192u /* bytes of a task_struct, before or behind its name */
#define NONE        UINT32_MAX
#define TASKS       5
#define FDS         32
#define HITS        64
#define USES \
	16 /* of a variable of the current processor or of a table, in all of the kernel's code */

struct fact_task {
	char comm[16];
	uint32_t pid, tgid;
	char parent; /* letter of the parent's name, or '-' */
	char state;
	uint32_t hits[HITS]; /* where its name stands in RAM */
	unsigned n_hits;
	uint32_t name; /* the one of them that is in its task_struct */
	uint32_t base; /* address of that */
};

struct fact_fd {
	int number;
	char kind; /* s e p f: socket, epoll, pipe, file */
	uint32_t ino;
	uint32_t family, type, protocol;
	char name[32], folder[32];
	int watched[4];
	unsigned n_watched;
	uint32_t file; /* address of its struct file */
};

struct search {
	const struct klayout_guest *g;
	struct klayout *l;
	struct fact_task tasks[TASKS];
	struct fact_fd fds[FDS];
	unsigned n_tasks, n_fds;
	uint32_t token;
	uint32_t auxv[64];
	unsigned n_auxv;
	uint32_t exe_ino;
	char exe_name[32], exe_folder[32];
	uint32_t text, etext;
};

static const char *const names[] = {
#define X(name) #name,
	KLAYOUT_FIELDS(X)
#undef X
};

const char *klayout_name(enum klayout_field f)
{
	return names[f];
}

/* ---- the guest's memory ---- */

/* 0 where nothing is: what is looked for is never 0 there. */
static uint32_t phys32(const struct search *s, uint64_t phys)
{
	uint32_t v = 0;

	if (s->g->size >= 4 && phys <= s->g->size - 4)
		memcpy(&v, s->g->ram + phys, 4);
	return v;
}

static uint64_t phys64(const struct search *s, uint64_t phys)
{
	return phys32(s, phys) | (uint64_t)phys32(s, phys + 4) << 32;
}

static bool is_lowmem(const struct search *s, uint32_t addr)
{
	const uint32_t off = addr - PAGE_OFFSET;

	return addr >= PAGE_OFFSET && off < LOWMEM_MAX && off < s->g->size && !(addr & 3);
}

static uint32_t word(const struct search *s, uint32_t addr)
{
	return is_lowmem(s, addr) ? phys32(s, addr - PAGE_OFFSET) : 0;
}

static uint32_t half(const struct search *s, uint32_t addr)
{
	return word(s, addr & ~3u) >> (addr & 2 ? 16 : 0) & 0xffff;
}

/* What a pointer leads to; 0 unless it is one. */
static uint32_t pointer(const struct search *s, uint32_t addr)
{
	const uint32_t p = word(s, addr);

	return is_lowmem(s, p) ? p : 0;
}

static bool has_text(const struct search *s, uint32_t addr, const char *text)
{
	const size_t n = strlen(text) + 1;
	const uint64_t phys = (uint64_t)addr - PAGE_OFFSET;

	return addr >= PAGE_OFFSET && phys < LOWMEM_MAX && phys + n <= s->g->size &&
	       !memcmp(s->g->ram + phys, text, n);
}

/* Intel SDM vol. 3, 4.4: four entries, then two tables. */
static uint64_t user_phys(const struct search *s, uint32_t pgd, uint32_t addr)
{
	const uint64_t frame = 0x000ffffffffff000ull;
	uint64_t e = phys64(s, pgd - PAGE_OFFSET + (addr >> 30) * 8);

	if (!(e & 1))
		return UINT64_MAX;
	e = phys64(s, (e & frame) + (addr >> 21 & 511) * 8);
	if (!(e & 1) || (e & 128))
		return UINT64_MAX;
	e = phys64(s, (e & frame) + (addr >> 12 & 511) * 8);
	return e & 1 ? (e & frame) + (addr & 4095) : UINT64_MAX;
}

static bool is_at_user(const struct search *s, uint32_t pgd, uint32_t addr, const char *text)
{
	const uint64_t phys = user_phys(s, pgd, addr);
	const size_t n = strlen(text) + 1;

	return phys < s->g->size && n <= s->g->size - phys && !memcmp(s->g->ram + phys, text, n);
}

/* ---- facts ---- */

static bool parse_task(struct search *s, const char *line)
{
	struct fact_task *t = &s->tasks[s->n_tasks];
	char parent[32];

	if (s->n_tasks == TASKS || sscanf(line, "task %15s %u %u %31s %c", t->comm, &t->pid,
					  &t->tgid, parent, &t->state) != 5)
		return false;
	t->parent = parent[strlen(parent) - 1];
	s->n_tasks++;
	return true;
}

static bool parse_auxv(struct search *s, const char *hex)
{
	for (; isxdigit((unsigned char)*hex) && s->n_auxv < 64; hex += 8) {
		uint8_t b[4];

		if (sscanf(hex, "%2hhx%2hhx%2hhx%2hhx", &b[0], &b[1], &b[2], &b[3]) != 4)
			return false;
		memcpy(&s->auxv[s->n_auxv++], b, 4);
	}
	return s->n_auxv >= 16;
}

static struct fact_fd *fd_of(struct search *s, int number)
{
	for (unsigned i = 0; i < s->n_fds; i++)
		if (s->fds[i].number == number)
			return &s->fds[i];
	return NULL;
}

static bool parse_fd(struct search *s, const char *line)
{
	struct fact_fd *f = &s->fds[s->n_fds];
	char kind[16];

	if (s->n_fds == FDS || sscanf(line, "fd %d %15s %u %u %u %u", &f->number, kind, &f->ino,
				      &f->family, &f->type, &f->protocol) != 6)
		return false;
	f->kind = *kind;
	s->n_fds++;
	return f->number > 0 && f->number < 512;
}

static bool parse_line(struct search *s, const char *line)
{
	struct fact_fd *f;
	char name[32], folder[32];
	int number, other;

	if (!strncmp(line, "task ", 5))
		return parse_task(s, line);
	if (!strncmp(line, "fd ", 3))
		return parse_fd(s, line);
	if (!strncmp(line, "auxv ", 5))
		return parse_auxv(s, line + 5);
	if (sscanf(line, "token %u", &s->token) == 1)
		return true;
	if (sscanf(line, "exe %u %31s %31s", &s->exe_ino, s->exe_name, s->exe_folder) == 3)
		return true;
	if (sscanf(line, "name %d %31s %31s", &number, name, folder) == 3 &&
	    (f = fd_of(s, number))) {
		strcpy(f->name, name);
		strcpy(f->folder, folder);
		return true;
	}
	if (sscanf(line, "watch %d %d", &number, &other) == 2 && (f = fd_of(s, number)) &&
	    f->n_watched < 4) {
		f->watched[f->n_watched++] = other;
		return true;
	}
	return false;
}

static int parse(struct search *s, struct err *e)
{
	for (const char *p = s->g->facts; *p; p += strcspn(p, "\n"), p += *p == '\n')
		if (!parse_line(s, p))
			return err_set(e, -EBADMSG, "calibration: init said \"%.*s\"",
				       (int)strcspn(p, "\n"), p);
	if (s->n_tasks != TASKS || !s->token || !s->n_auxv || !s->exe_ino || s->n_fds < 8)
		return err_set(e, -EBADMSG, "calibration: init did not say all that is needed");
	return 0;
}

/* ---- who fits ---- */

static uint32_t at(const struct search *s, enum klayout_field f)
{
	return s->l->value[f];
}

/* Whether an offset (or an address) can be the field's, by all that is known. */
typedef bool (*fits_fn)(const struct search *s, uint32_t offset);

static int only_one(struct search *s, enum klayout_field field, unsigned n, uint32_t found,
		    struct err *e)
{
	if (n != 1)
		return err_set(
			e, -ENOENT,
			"calibration: %u places fit for %s of this kernel, one is expected: its layout "
			"cannot be told",
			n, names[field]);
	s->l->value[field] = found;
	return 0;
}

/* Of pid and tgid the distance to the name, before the name's own offset is known. */
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
				any = phys32(s, k->hits[h] + d) == wanted;
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

/* Of the places of a name the one with the pid at that distance. */
static void choose_names(struct search *s, uint32_t distance)
{
	for (unsigned t = 0; t < TASKS; t++) {
		struct fact_task *k = &s->tasks[t];

		for (unsigned h = 0; h < k->n_hits; h++)
			if (phys32(s, k->hits[h] + distance) == k->pid)
				k->name = k->hits[h];
	}
}

static int find_pid(struct search *s, struct err *e)
{
	uint32_t pid = 0, tgid = 0;
	unsigned n;
	int r;

	find_names(s);
	n = near_name(s, false, &pid);
	r = only_one(s, KL_task_pid, n, pid, e);
	if (r)
		return r;
	choose_names(s, pid);
	for (unsigned t = 0; t < TASKS; t++) {
		s->tasks[t].hits[0] = s->tasks[t].name;
		s->tasks[t].n_hits = 1;
	}
	n = near_name(s, true, &tgid);
	return only_one(s, KL_task_tgid, n, tgid, e);
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

/* The addresses in such instructions that occur USES times or more, each once, at the front of `all`; how many. */
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
		if (word(s, child + o) == parent)
			return o;
	return NONE;
}

/* The running task is init: its task_struct begins before its name, a multiple of a cache line, and its children know it. */
static bool is_init(const struct search *s, uint32_t base)
{
	const uint32_t name = s->tasks[0].name + PAGE_OFFSET, before = name - base;

	return is_lowmem(s, base) && !(base & 63) && before >= 256 && before < TASK_MAX &&
	       child_parent(s, s->tasks[1].name + PAGE_OFFSET - before, base) != NONE &&
	       child_parent(s, s->tasks[3].name + PAGE_OFFSET - before, base) != NONE;
}

/* current is a word of the processor's own memory, whose place is the first one of __per_cpu_offset. */
static unsigned find_pairs(const struct search *s, const uint32_t *tables, size_t n_tables,
			   const uint32_t *loads, size_t n_loads, uint32_t *table, uint32_t *load)
{
	unsigned n = 0;

	for (size_t i = 0; i < n_tables; i++)
		for (size_t j = 0; j < n_loads; j++)
			if (is_lowmem(s, tables[i]) && word(s, tables[i]) &&
			    is_init(s, word(s, word(s, tables[i]) + loads[j]))) {
				*table = tables[i];
				*load = loads[j];
				n++;
			}
	return n;
}

static int find_current(struct search *s, struct err *e)
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
	r = only_one(s, KL_per_cpu_offset, n, table, e);
	if (!r)
		r = only_one(s, KL_current_task, n, load, e);
	return r;
}

/* The name's own offset, from where the running task begins; then pid and tgid, which were found relative to it. */
static void take_bases(struct search *s)
{
	const uint32_t init = word(s, word(s, at(s, KL_per_cpu_offset)) + at(s, KL_current_task)),
		       comm = s->tasks[0].name + PAGE_OFFSET - init;

	s->l->value[KL_task_comm] = comm;
	s->l->value[KL_task_pid] = comm + at(s, KL_task_pid);
	s->l->value[KL_task_tgid] = comm + at(s, KL_task_tgid);
	for (unsigned t = 0; t < TASKS; t++)
		s->tasks[t].base = s->tasks[t].name + PAGE_OFFSET - comm;
}

/* ---- tasks ---- */

static bool fits_stack(const struct search *s, uint32_t o)
{
	for (unsigned t = 0; t < TASKS; t++) {
		const uint32_t stack = pointer(s, s->tasks[t].base + o);

		if (!stack || stack % STACK_SIZE || word(s, stack) != STACK_MAGIC)
			return false;
	}
	return true;
}

/* What lies above the saved registers: TOP_OF_KERNEL_STACK_PADDING. */
static bool fits_padding(const struct search *s, uint32_t padding)
{
	for (unsigned t = 0; t < TASKS; t++) {
		const uint32_t regs = pointer(s, s->tasks[t].base + at(s, KL_task_stack)) +
				      STACK_SIZE - padding - REGS_SIZE;

		if ((word(s, regs + REGS_CS) & 0xffff) != USER_CS ||
		    (word(s, regs + REGS_SS) & 0xffff) != USER_SS)
			return false;
	}
	return true;
}

/* The real one: c is b's child, and traced by a. */
static bool fits_parent(const struct search *s, uint32_t o)
{
	for (unsigned t = 0; t < TASKS; t++) {
		const char parent = s->tasks[t].parent;

		if (parent != '-' && word(s, s->tasks[t].base + o) != s->tasks[parent - 'a'].base)
			return false;
	}
	return true;
}

/* include/linux/sched.h: 0 runs, 1 sleeps, 4 is stopped, which can be together with others. */
static bool fits_state(const struct search *s, uint32_t o)
{
	for (unsigned t = 0; t < TASKS; t++) {
		const uint32_t state = word(s, s->tasks[t].base + o);
		const char wanted = s->tasks[t].state;

		if (wanted == 'T' ? !(state & 4) || state >= 0x1000 : state != (wanted == 'S'))
			return false;
	}
	return true;
}

static bool tokens_at(const struct search *s, uint32_t mm, uint32_t pgd)
{
	for (unsigned t = 0; t < TASKS; t++) {
		const uint32_t top = pointer(s, pointer(s, s->tasks[t].base + mm) + pgd);
		/* A thread has its process's. */
		const char *token =
			s->tasks[t].pid == s->tasks[t].tgid ? s->tasks[t].comm : s->tasks[0].comm;

		if (!top || top % 32 || !is_at_user(s, top, s->token, token))
			return false;
	}
	return true;
}

static bool is_mm(const struct search *s, uint32_t o)
{
	if (!pointer(s, s->tasks[0].base + o))
		return false;
	for (uint32_t pgd = 0; pgd < 1024; pgd += 4)
		if (tokens_at(s, o, pgd))
			return true;
	return false;
}

/* Of a process mm and active_mm are the same, and stand so, one behind the other. */
static bool fits_mm(const struct search *s, uint32_t o)
{
	return is_mm(s, o) && is_mm(s, o + 4);
}

static bool fits_pgd(const struct search *s, uint32_t o)
{
	return tokens_at(s, at(s, KL_task_mm), o);
}

/* The kernel's own table is the one in its image that has nothing below the kernel, and there what every process has. */
static bool fits_top(const struct search *s, uint32_t addr)
{
	const uint32_t pgd =
		pointer(s, pointer(s, s->tasks[0].base + at(s, KL_task_mm)) + at(s, KL_mm_pgd));
	const uint32_t top = addr - PAGE_OFFSET;

	return phys64(s, top + 24) && phys64(s, top + 24) == phys64(s, pgd - PAGE_OFFSET + 24) &&
	       !phys64(s, top) && !phys64(s, top + 8) && !phys64(s, top + 16);
}

static uint32_t init_mm(const struct search *s)
{
	return pointer(s, s->tasks[0].base + at(s, KL_task_mm));
}

static bool fits_auxv(const struct search *s, uint32_t o)
{
	for (unsigned i = 0; i < s->n_auxv; i++)
		if (word(s, init_mm(s) + o + 4 * i) != s->auxv[i])
			return false;
	return true;
}

/* ---- the interrupt table ---- */

/* 256 gates of 8 bytes (Intel SDM vol. 3, 6.11), nearly all of the kernel's code; `addr` is behind the kernel's text, by pages. */
static bool fits_idt(const struct search *s, uint32_t addr)
{
	const uint32_t int80 = ksyms_addr(s->g->symbols, "entry_INT80_32");
	unsigned good = 0;

	for (uint32_t v = 0; v < 256; v++) {
		const uint32_t low = word(s, addr + 8 * v), high = word(s, addr + 8 * v + 4),
			       handler = (low & 0xffff) | (high & 0xffff0000);

		if (v == 0x80 && handler != int80)
			return false;
		good += (high & 0x8000) && low >> 16 == KERNEL_CS && handler >= s->text &&
			handler < s->etext;
	}
	return good >= 200; /* some are those of early boot still */
}

static int find_idt(struct search *s, struct err *e)
{
	uint32_t found = 0;
	unsigned n = 0;

	for (uint32_t a = PAGE_OFFSET; a < PAGE_OFFSET + TEXT_MAX; a += 4096)
		if (fits_idt(s, a)) {
			found = a;
			n++;
		}
	return only_one(s, KL_idt_table, n, found, e);
}

/* ---- descriptors ---- */

static uint32_t file_at(const struct search *s, uint32_t fds, int number)
{
	return pointer(s, fds + 4 * (uint32_t)number);
}

/* Whether an array of struct file has exactly the known numbers from 260 on. */
static bool is_array(const struct search *s, uint32_t fds)
{
	unsigned n = 0;

	if (!fds)
		return false;
	for (unsigned i = 0; i < s->n_fds; i++)
		if (!file_at(s, fds, s->fds[i].number))
			return false;
	for (int i = 256; i < 512; i++)
		n += word(s, fds + 4 * i) != 0;
	return n == s->n_fds;
}

static bool has_array(const struct search *s, uint32_t fdt)
{
	for (uint32_t o = 0; fdt && o < 64; o += 4)
		if (is_array(s, pointer(s, fdt + o)))
			return true;
	return false;
}

static bool has_fdt(const struct search *s, uint32_t files)
{
	for (uint32_t o = 0; files && o < 256; o += 4)
		if (has_array(s, pointer(s, files + o)))
			return true;
	return false;
}

static uint32_t files_of(const struct search *s, unsigned t, uint32_t o)
{
	return pointer(s, s->tasks[t].base + o);
}

/* The thread has its process's, the others have their own. */
static bool fits_files(const struct search *s, uint32_t o)
{
	const uint32_t files = files_of(s, 0, o);

	return files == files_of(s, 4, o) && files != files_of(s, 1, o) &&
	       files != files_of(s, 3, o) && has_fdt(s, files);
}

static bool fits_fdt(const struct search *s, uint32_t o)
{
	return has_array(s, pointer(s, files_of(s, 0, at(s, KL_task_files)) + o));
}

static uint32_t fdt_of(const struct search *s)
{
	return pointer(s, files_of(s, 0, at(s, KL_task_files)) + at(s, KL_files_fdt));
}

static bool fits_fd(const struct search *s, uint32_t o)
{
	return is_array(s, pointer(s, fdt_of(s) + o));
}

/* fs/file.c, alloc_fdtable(): for numbers up to 511, 512. */
static bool fits_max(const struct search *s, uint32_t o)
{
	return word(s, fdt_of(s) + o) == 512;
}

static void take_files(struct search *s)
{
	const uint32_t fds = pointer(s, fdt_of(s) + at(s, KL_fdt_fd));

	for (unsigned i = 0; i < s->n_fds; i++)
		s->fds[i].file = file_at(s, fds, s->fds[i].number);
}

/* ---- files ---- */

/* Addresses of the kernel's functions and zeros, and nothing else (struct file_operations begins with 20 and more). */
static bool is_function_table(const struct search *s, uint32_t addr)
{
	unsigned n = 0;

	for (uint32_t i = 0; i < 16; i++) {
		const uint32_t f = word(s, addr + 4 * i);

		if (f && (f < s->text || f >= s->etext))
			return false;
		n += f != 0;
	}
	return n >= 2;
}

/* All files of a kind have the same table of functions, those of other kinds another one. */
static bool fits_op(const struct search *s, uint32_t o)
{
	for (unsigned i = 0; i < s->n_fds; i++) {
		const uint32_t op = word(s, s->fds[i].file + o);

		if (!is_function_table(s, op))
			return false;
		for (unsigned j = 0; j < i; j++)
			if ((op == word(s, s->fds[j].file + o)) !=
			    (s->fds[i].kind == s->fds[j].kind))
				return false;
	}
	return true;
}

static uint32_t op_of(const struct search *s, char kind)
{
	for (unsigned i = 0; i < s->n_fds; i++)
		if (s->fds[i].kind == kind)
			return word(s, s->fds[i].file + at(s, KL_file_op));
	return 0;
}

static void take_ops(struct search *s)
{
	s->l->value[KL_socket_fops] = op_of(s, 's');
	s->l->value[KL_eventpoll_fops] = op_of(s, 'e');
}

static bool inodes_at(const struct search *s, uint32_t inode, uint32_t ino)
{
	for (unsigned i = 0; i < s->n_fds; i++) {
		const uint32_t p = pointer(s, s->fds[i].file + inode);

		if (!p || word(s, p + ino) != s->fds[i].ino)
			return false;
	}
	return true;
}

static bool fits_inode(const struct search *s, uint32_t o)
{
	for (uint32_t ino = 0; ino < 256; ino += 4)
		if (inodes_at(s, o, ino))
			return true;
	return false;
}

static bool fits_ino(const struct search *s, uint32_t o)
{
	return inodes_at(s, at(s, KL_file_inode), o);
}

/* Through a pointer to the name; the name itself may lie in the same structure. */
static bool names_at(const struct search *s, uint32_t dentry, uint32_t name)
{
	unsigned n = 0;

	for (unsigned i = 0; i < s->n_fds; i++) {
		if (!*s->fds[i].name)
			continue;
		if (!has_text(s, word(s, pointer(s, s->fds[i].file + dentry) + name),
			      s->fds[i].name))
			return false;
		n++;
	}
	return n >= 2;
}

static bool fits_dentry(const struct search *s, uint32_t o)
{
	for (uint32_t name = 0; name < 128; name += 4)
		if (names_at(s, o, name))
			return true;
	return false;
}

static bool fits_name(const struct search *s, uint32_t o)
{
	return names_at(s, at(s, KL_file_dentry), o);
}

static uint32_t dentry_of(const struct search *s, const struct fact_fd *f)
{
	return pointer(s, f->file + at(s, KL_file_dentry));
}

static bool fits_name_len(const struct search *s, uint32_t o)
{
	for (unsigned i = 0; i < s->n_fds; i++)
		if (*s->fds[i].name &&
		    word(s, dentry_of(s, &s->fds[i]) + o) != strlen(s->fds[i].name))
			return false;
	return true;
}

static bool is_called(const struct search *s, uint32_t dentry, const char *name)
{
	return dentry && has_text(s, word(s, dentry + at(s, KL_dentry_name)), name);
}

static bool fits_dentry_parent(const struct search *s, uint32_t o)
{
	for (unsigned i = 0; i < s->n_fds; i++)
		if (*s->fds[i].name &&
		    !is_called(s, pointer(s, dentry_of(s, &s->fds[i]) + o), s->fds[i].folder))
			return false;
	return true;
}

static bool fits_exe(const struct search *s, uint32_t o)
{
	const uint32_t file = pointer(s, init_mm(s) + o),
		       inode = file ? pointer(s, file + at(s, KL_file_inode)) : 0,
		       dentry = file ? pointer(s, file + at(s, KL_file_dentry)) : 0;

	return inode && word(s, inode + at(s, KL_inode_ino)) == s->exe_ino &&
	       is_called(s, dentry, s->exe_name) &&
	       is_called(s, pointer(s, dentry + at(s, KL_dentry_parent)), s->exe_folder);
}

/* ---- sockets ---- */

static bool points_back(const struct search *s, uint32_t at_addr, uint32_t to, uint32_t most)
{
	for (uint32_t o = 0; o < most; o += 4)
		if (word(s, at_addr + o) == to)
			return true;
	return false;
}

/* A socket knows its file, which knows it, too; a sock its socket. struct socket is small. */
static bool sk_at(const struct search *s, uint32_t private, uint32_t sk)
{
	for (unsigned i = 0; i < s->n_fds; i++) {
		const struct fact_fd *f = &s->fds[i];
		const uint32_t socket = pointer(s, f->file + private),
			       sock = socket ? pointer(s, socket + sk) : 0;

		if (f->kind != 's')
			continue;
		if (!sock || sock == f->file || !points_back(s, socket, f->file, 64) ||
		    !points_back(s, sock, socket, 1024))
			return false;
	}
	return true;
}

static bool fits_private(const struct search *s, uint32_t o)
{
	for (uint32_t sk = 0; sk < 64; sk += 4)
		if (sk_at(s, o, sk))
			return true;
	return false;
}

static bool fits_sk(const struct search *s, uint32_t o)
{
	return sk_at(s, at(s, KL_file_private), o);
}

static uint32_t private_of(const struct search *s, const struct fact_fd *f)
{
	return pointer(s, f->file + at(s, KL_file_private));
}

static bool fits_type(const struct search *s, uint32_t o)
{
	for (unsigned i = 0; i < s->n_fds; i++)
		if (s->fds[i].kind == 's' &&
		    half(s, private_of(s, &s->fds[i]) + o) != s->fds[i].type)
			return false;
	return true;
}

static uint32_t sk_half(const struct search *s, const struct fact_fd *f, uint32_t o)
{
	return half(s, pointer(s, private_of(s, f) + at(s, KL_socket_sk)) + o);
}

static bool fits_family(const struct search *s, uint32_t o)
{
	for (unsigned i = 0; i < s->n_fds; i++)
		if (s->fds[i].kind == 's' && sk_half(s, &s->fds[i], o) != s->fds[i].family)
			return false;
	return true;
}

static bool fits_protocol(const struct search *s, uint32_t o)
{
	for (unsigned i = 0; i < s->n_fds; i++)
		if (s->fds[i].kind == 's' && sk_half(s, &s->fds[i], o) != s->fds[i].protocol)
			return false;
	return true;
}

/* ---- epoll ---- */

/* An item's rb_node stands at its start (include/linux/rbtree_types.h: parent and color, right, left); behind the watched file its
 * number follows (struct epoll_filefd). How many items of the tree have theirs at that offset. */
static unsigned items_at(struct search *s, const struct fact_fd *ep, uint32_t node, uint32_t item,
			 unsigned depth)
{
	unsigned n = 0;

	if (!node || depth > 8)
		return 0;
	for (unsigned i = 0; i < ep->n_watched; i++) {
		const struct fact_fd *f = fd_of(s, ep->watched[i]);

		n += f && word(s, node + item) == f->file &&
		     word(s, node + item + 4) == (uint32_t)f->number;
	}
	return n + items_at(s, ep, pointer(s, node + 4), item, depth + 1) +
	       items_at(s, ep, pointer(s, node + 8), item, depth + 1);
}

static bool tree_at(const struct search *cs, uint32_t root, uint32_t item)
{
	struct search *s = (struct search *)cs;

	for (unsigned i = 0; i < s->n_fds; i++) {
		const struct fact_fd *f = &s->fds[i];
		const uint32_t top = f->kind == 'e' ? pointer(s, private_of(s, f) + root) : 0;

		/* The root has no parent. */
		if (f->kind == 'e' &&
		    (!top || word(s, top) & ~3u || items_at(s, f, top, item, 0) != f->n_watched))
			return false;
	}
	return true;
}

static bool fits_item(const struct search *s, uint32_t o)
{
	return tree_at(s, at(s, KL_ep_root), o);
}

/* The root of the tree and, behind it, its leftmost node, which is the root where there is one item only. */
static bool fits_root(const struct search *s, uint32_t o)
{
	for (uint32_t item = 0; item < 128; item += 4)
		if (tree_at(s, o, item))
			return true;
	return false;
}

/* ---- in this order ---- */

static const struct row {
	enum klayout_field field;
	uint32_t from, to, step;
	fits_fn fits;
	void (*then)(struct search *s);
} rows[] = {
	{ KL_task_stack, 0, 256, 4, fits_stack, NULL },
	{ KL_stack_padding, 0, 32, 4, fits_padding, NULL },
	{ KL_task_parent, 0, TASK_MAX, 4, fits_parent, NULL },
	{ KL_task_state, 0, 256, 4, fits_state, NULL },
	{ KL_task_mm, 0, TASK_MAX, 4, fits_mm, NULL },
	{ KL_mm_pgd, 0, 1024, 4, fits_pgd, NULL },
	{ KL_init_top_pgt, PAGE_OFFSET, PAGE_OFFSET + TEXT_MAX, 4096, fits_top, NULL },
	{ KL_mm_auxv, 0, 1024, 4, fits_auxv, NULL },
	{ KL_task_files, 0, TASK_MAX, 4, fits_files, NULL },
	{ KL_files_fdt, 0, 256, 4, fits_fdt, NULL },
	{ KL_fdt_fd, 0, 64, 4, fits_fd, take_files },
	{ KL_fdt_max, 0, 32, 4, fits_max, NULL },
	{ KL_file_op, 0, 256, 4, fits_op, take_ops },
	{ KL_file_inode, 0, 256, 4, fits_inode, NULL },
	{ KL_inode_ino, 0, 256, 4, fits_ino, NULL },
	{ KL_file_dentry, 0, 256, 4, fits_dentry, NULL },
	{ KL_dentry_name, 0, 128, 4, fits_name, NULL },
	{ KL_dentry_name_len, 0, 64, 4, fits_name_len, NULL },
	{ KL_dentry_parent, 0, 128, 4, fits_dentry_parent, NULL },
	{ KL_mm_exe_file, 0, 1024, 4, fits_exe, NULL },
	{ KL_file_private, 0, 256, 4, fits_private, NULL },
	{ KL_socket_sk, 0, 64, 4, fits_sk, NULL },
	{ KL_socket_type, 0, 64, 2, fits_type, NULL },
	{ KL_sk_family, 0, 128, 2, fits_family, NULL },
	{ KL_sk_protocol, 0, 1024, 2, fits_protocol, NULL },
	{ KL_ep_root, 0, 256, 4, fits_root, NULL },
	{ KL_ep_item_file, 0, 128, 4, fits_item, NULL },
};

static int find_row(struct search *s, const struct row *row, struct err *e)
{
	uint32_t found = 0;
	unsigned n = 0;
	int r;

	for (uint32_t o = row->from; o != row->to; o += row->step)
		if (row->fits(s, o)) {
			found = o;
			n++;
		}
	r = only_one(s, row->field, n, found, e);
	if (!r && row->then)
		row->then(s);
	return r;
}

static int find_text(struct search *s, struct err *e)
{
	s->text = ksyms_addr(s->g->symbols, "_text");
	s->etext = ksyms_addr(s->g->symbols, "_etext");
	if (s->text < PAGE_OFFSET || s->etext <= s->text || s->etext - PAGE_OFFSET > TEXT_MAX ||
	    s->etext - PAGE_OFFSET > s->g->size)
		return err_set(e, -ENOENT,
			       "calibration: the kernel's text is at %#x…%#x, expected above %#x",
			       s->text, s->etext, PAGE_OFFSET);
	return 0;
}

int klayout_find(struct klayout *l, const struct klayout_guest *g, struct err *e)
{
	struct search *s = calloc(1, sizeof(*s));
	int r;

	if (!s)
		return err_set(e, -ENOMEM, "out of memory");
	*l = (struct klayout){ 0 };
	s->g = g;
	s->l = l;
	r = parse(s, e);
	if (!r)
		r = find_text(s, e);
	if (!r)
		r = find_pid(s, e);
	if (!r)
		r = find_current(s, e);
	if (!r) {
		take_bases(s);
		r = find_idt(s, e);
	}
	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows) && !r; i++)
		r = find_row(s, &rows[i], e);
	free(s);
	return r;
}

/* ---- the file ---- */

void klayout_text(const struct klayout *l, char *text, size_t size)
{
	size_t n = 0;

	for (unsigned i = 0; i < KL_FIELDS && n < size; i++)
		n += snprintf(text + n, size - n, "%s %llu\n", names[i],
			      (unsigned long long)l->value[i]);
}

bool klayout_parse(struct klayout *l, const char *text)
{
	for (unsigned i = 0; i < KL_FIELDS; i++) {
		const size_t n = strlen(names[i]);
		char *end;

		if (strncmp(text, names[i], n) || text[n] != ' ')
			return false;
		l->value[i] = strtoull(text + n + 1, &end, 10);
		if (*end != '\n' || l->value[i] > UINT32_MAX)
			return false;
		text = end + 1;
	}
	return !*text;
}
