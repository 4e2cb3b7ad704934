// SPDX-License-Identifier: GPL-2.0-or-later
#include "tests/fakes/fake_stream.h"

#include <elf.h>
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "abi/calls/sysent.h"
#include "trace/format.h"

#define BLOCKS_MAX   4096
#define INSNS_MAX    64
#define NO_STRING    UINT32_MAX
#define PROGRAM_PHDR 0x400040
#define LIBC_AT      0x7ffff7c00000 /* its load address: in the file, addresses begin at 0 */
#define LOADER_AT    0x7ffff7fc0000

/* ---- the machine ---- */

struct fake_fn {
	const char *name;
	uint64_t start, size;
	uint32_t flags;
};

static const struct fake_fn kernel_fns[] = {
	{ "entry_SYSCALL_64", 0xffffffff81000000, 0x100, 0 },
	{ "do_syscall_64", 0xffffffff81001000, 0x100, SYM_FN_SITE },
	{ "sys_send", 0xffffffff81002000, 0x100, SYM_FN_SITE },
	{ "tcp_send", 0xffffffff81003000, 0x100, SYM_FN_SITE },
	{ "kfree", 0xffffffff81004000, 0x100, SYM_FN_SITE },
	{ "copy_user", 0xffffffff81005000, 0x2000, 0 },
	{ "schedule", 0xffffffff81008000, 0x100, SYM_FN_SITE },
	{ "__switch_to", 0xffffffff81009000, 0x100, SYM_FN_SITE },
	{ "do_task_dead", 0xffffffff8100a000, 0x100, SYM_FN_SITE },
	{ "ret_from_fork", 0xffffffff8100b000, 0x100, 0 },
	{ "schedule_tail", 0xffffffff8100c000, 0x100, SYM_FN_SITE },
	{ "__local_bh_enable_ip", 0xffffffff8100d000, 0x100, SYM_FN_SITE },
	{ "__do_softirq", 0xffffffff8100e000, 0x100, SYM_FN_SITE },
	{ "handle_softirqs", 0xffffffff8100e100, 0x100, SYM_FN_SITE },
	{ "net_rx_action", 0xffffffff8100f000, 0x100, SYM_FN_SITE },
	{ "try_to_wake_up", 0xffffffff81010000, 0x100, SYM_FN_SITE },
	{ "asm_exc_page_fault", 0xffffffff81020000, 0x100, 0 },
	{ "exc_page_fault", 0xffffffff81021000, 0x100, SYM_FN_SITE },
	{ "asm_timer", 0xffffffff81022000, 0x100, 0 },
	{ "timer", 0xffffffff81023000, 0x100, SYM_FN_SITE },
	{ "asm_int80", 0xffffffff81024000, 0x100, 0 },
	{ "__x86_return_thunk", 0xffffffff81030000, 0x10, 0 },
	{ "__x86_indirect_thunk_rax", 0xffffffff81030020, 0x10, 0 },
	{ "srso_return_thunk", 0xffffffff81030040, 0x10, 0 },
	{ "srso_safe_ret", 0xffffffff81030060, 0x10, 0 },
	{ "call_depth_return_thunk", 0xffffffff81030080, 0x10, 0 },
	{ "its_return_thunk", 0xffffffff810300a0, 0x10, 0 },
	{ "pad_before", 0xffffffff81040000, 0x10, SYM_FN_SITE },
	{ "pad_behind", 0xffffffff81040010, 0x10, SYM_FN_SITE },
};

static const struct fake_fn program_fns[] = {
	{ "plt0", 0x400f00, 0x10, SYM_FN_PLT },
	{ "send@plt", 0x400f10, 0x10, SYM_FN_PLT },
	{ "_start", 0x401000, 0x40, 0 },
	{ "main", 0x401100, 0x100, SYM_FN_LINES },
	{ "work", 0x401200, 0x100, SYM_FN_LINES },
	{ "compare", 0x401300, 0x100, SYM_FN_LINES },
	{ "handler", 0x401400, 0x100, SYM_FN_LINES },
	{ "routine", 0x401500, 0x100, SYM_FN_LINES },
	{ "first_half", 0x401600, 0x10, SYM_FN_LINES },
	{ "second_half", 0x401610, 0x10, SYM_FN_LINES },
};

static const struct fake_fn libc_fns[] = {
	{ "__libc_start_main", 0x1000, 0x100, 0 },
	{ "__libc_start_call_main", 0x1100, 0x100, 0 },
	{ "send", 0x1200, 0x100, 0 },
	{ "qsort", 0x1300, 0x100, 0 },
	{ "longjmp", 0x1400, 0x100, 0 },
	{ "__restore_rt", 0x1500, 0x100, 0 },
	{ "clone3", 0x1600, 0x100, 0 },
	{ "start_thread", 0x1700, 0x100, 0 },
	{ "_exit", 0x1800, 0x100, 0 },
	{ "execve", 0x1900, 0x100, 0 },
	{ "fork", 0x1a00, 0x100, 0 },
};

static const struct fake_fn loader_fns[] = {
	{ "_dl_start_user", 0x1000, 0x100, 0 },
	{ "_dl_runtime_resolve_xsave", 0x1100, 0x100, SYM_FN_BINDER },
	{ "_dl_fixup", 0x1200, 0x100, 0 },
};

static const struct fake_fn kmodule_fns[] = {
	{ "mod_send", 0xffffffffc0001000, 0x100, SYM_FN_SITE },
	{ "mod_retry", 0xffffffffc0001100, 0x100, SYM_FN_SITE },
	{ "mod_label", 0xffffffffc0001200, 0x100, 0 },
};

#define FNS(a) a, sizeof(a) / sizeof((a)[0])
static const struct {
	const char *path, *interp;
	uint32_t role;
	const struct fake_fn *fns;
	size_t n;
	uint64_t bias, low, high, entry;
} units[SCRIPT_UNITS] = {
	{ "vmlinux", NULL, SYM_KERNEL, FNS(kernel_fns), 0, 0, 0, 0 },
	{ "/bin/prog", "/lib/ld.so", SYM_PROGRAM, FNS(program_fns), 0, 0x400000, 0x402000,
	  0x401000 },
	{ "/lib/libc.so", NULL, SYM_LIBC, FNS(libc_fns), LIBC_AT, 0, 0x2000, 0 },
	{ "/lib/ld.so", NULL, SYM_LOADER, FNS(loader_fns), LOADER_AT, 0, 0x2000, 0 },
	{ "[mod]", NULL, SYM_KMODULE, FNS(kmodule_fns), 0, 0, 0, 0 },
};

static uint32_t add_string(struct buf *strings, const char *s)
{
	uint32_t at = strings->len;

	if (!s)
		return NO_STRING;
	buf_add(strings, s, strlen(s) + 1);
	return at;
}

void script_symbols(struct buf *out, unsigned u)
{
	struct buf strings = { 0 };
	struct sym_head head = { .build_id = NO_STRING,
				 .role = units[u].role,
				 .n_segs = 1,
				 .n_fns = units[u].n,
				 .n_lines = 1,
				 .entry = units[u].entry,
				 .phdr = units[u].role == SYM_PROGRAM ? PROGRAM_PHDR : 0 };
	const struct sym_seg seg = { .vaddr = units[u].low,
				     .memsz = units[u].high - units[u].low,
				     .filesz = units[u].high - units[u].low };
	const struct sym_line line = { .file = UINT32_MAX };
	size_t at = out->len;

	head.path = add_string(&strings, units[u].path);
	head.interp = add_string(&strings, units[u].interp);
	buf_add(out, &head, sizeof(head));
	buf_add(out, &seg, sizeof(seg));
	for (size_t i = 0; i < units[u].n; i++) {
		const struct fake_fn *f = &units[u].fns[i];
		struct sym_fn fn = { .start = f->start, .size = f->size, .flags = f->flags };

		fn.name = add_string(&strings, f->name);
		buf_add(out, &fn, sizeof(fn));
	}
	buf_add(out, &line, sizeof(line));
	head.n_bytes = strings.len;
	buf_add(out, strings.data, strings.len);
	memcpy(out->data + at, &head, sizeof(head));
	buf_free(&strings);
}

/* ---- scripts ---- */

struct fake_block {
	uint64_t addr;
	uint8_t bytes[INSNS_MAX * 8], lengths[INSNS_MAX];
	uint32_t n_bytes, n_insns;
};

struct script {
	struct buf words;
	struct fake_block blocks[BLOCKS_MAX];
	uint32_t n_blocks;
	uint64_t behind[64]; /* by function, over all units: where its last block ended */
	uint64_t clock, sp;
};

struct script *script_new(void)
{
	return calloc(1, sizeof(struct script));
}

void script_free(struct script *s)
{
	if (s)
		buf_free(&s->words);
	free(s);
}

const struct buf *script_words(const struct script *s)
{
	return &s->words;
}

void script_forget(struct script *s)
{
	buf_cut(&s->words, 0);
}

static _Noreturn void wrong(const char *what, const char *where)
{
	fprintf(stderr, "script: %s: '%s'\n", what, where);
	abort();
}

/* The function's number over all units, and its address in memory; aborts for an unknown name. */
static unsigned find_fn(const char *name, size_t len, uint64_t *addr)
{
	unsigned nr = 0;

	for (unsigned u = 0; u < SCRIPT_UNITS; u++)
		for (size_t i = 0; i < units[u].n; i++, nr++)
			if (strlen(units[u].fns[i].name) == len &&
			    !memcmp(units[u].fns[i].name, name, len)) {
				*addr = units[u].fns[i].start + units[u].bias;
				return nr;
			}
	wrong("no such function", name);
}

/* "main", "main+3", "main>" */
static uint64_t place(const struct script *s, const char *text, unsigned *fn)
{
	size_t len = strcspn(text, "+>:");
	uint64_t addr;

	*fn = find_fn(text, len, &addr);
	if (text[len] == '>')
		return s->behind[*fn];
	return text[len] == '+' ? addr + strtoul(text + len + 1, NULL, 0) : addr;
}

static const struct {
	const char *name, *bytes;
	size_t n;
	enum { PLAIN, NUMBER, RELATIVE } operand;
} insns[] = {
	{ "nop", "\x90", 1, PLAIN },          { "mov", "\x88\x07", 2, PLAIN }, /* %al,(%rdi) */
	{ "push", "\x55", 1, PLAIN },         { "pop", "\x5d", 1, PLAIN },
	{ "num", "\xb8", 1, NUMBER }, /* mov $N,%eax */
	{ "call", "\xe8", 1, RELATIVE },      { "jmp", "\xe9", 1, RELATIVE },
	{ "jne", "\x0f\x85", 2, RELATIVE },   { "call*", "\xff\xd0", 2, PLAIN },
	{ "jmp*", "\xff\xe0", 2, PLAIN },     { "ret", "\xc3", 1, PLAIN },
	{ "syscall", "\x0f\x05", 2, PLAIN },  { "sysret", "\x48\x0f\x07", 3, PLAIN },
	{ "iret", "\x48\xcf", 2, PLAIN },     { "int80", "\xcd\x80", 2, PLAIN },
	{ "sysenter", "\x0f\x34", 2, PLAIN }, { "rep", "\xf3\xa4", 2, PLAIN }, /* movsb */
};

static void put_bytes(struct fake_block *b, const void *bytes, size_t n)
{
	memcpy(b->bytes + b->n_bytes, bytes, n);
	b->n_bytes += n;
	b->lengths[b->n_insns] += n;
}

static void put_hex(struct fake_block *b, const char *word)
{
	unsigned byte;

	if (!*word || strlen(word) % 2)
		wrong("no such instruction", word);
	for (; *word; word += 2) {
		uint8_t one;

		if (sscanf(word, "%2x", &byte) != 1)
			wrong("no such instruction", word);
		one = byte;
		put_bytes(b, &one, 1);
	}
}

static void put_insn(const struct script *s, struct fake_block *b, const char *word)
{
	size_t len = strcspn(word, "="), i = 0, n = sizeof(insns) / sizeof(insns[0]);
	unsigned fn;
	uint32_t operand;

	while (i < n && (strlen(insns[i].name) != len || memcmp(insns[i].name, word, len)))
		i++;
	if (i == n)
		put_hex(b, word);
	else
		put_bytes(b, insns[i].bytes, insns[i].n);
	if (i < n && insns[i].operand != PLAIN) {
		operand = insns[i].operand == NUMBER
				  ? strtoul(word + len + 1, NULL, 0)
				  : place(s, word + len + 1, &fn) - (b->addr + b->n_bytes + 4);
		put_bytes(b, &operand, 4);
	}
	b->n_insns++;
}

static void put_record(struct script *s, enum rec_type type, const void *rec, size_t n,
		       const void *bytes, size_t n_bytes)
{
	static const char zeros[4];
	const size_t pad = -n_bytes & 3;
	const uint32_t word = TRACE_EVENT | (uint32_t)type << 24 | (n + n_bytes + pad) / 4;

	buf_add(&s->words, &word, 4);
	buf_add(&s->words, rec, n);
	buf_add(&s->words, bytes, n_bytes);
	buf_add(&s->words, zeros, pad);
}

/* The block's id; defines the block if it is new. */
static uint32_t block_id(struct script *s, const struct fake_block *b)
{
	uint8_t bytes[sizeof(b->bytes) + sizeof(b->lengths)];
	struct rec_block r = { .n_insns = b->n_insns, .addr = b->addr, .n_bytes = b->n_bytes };

	for (uint32_t i = 0; i < s->n_blocks; i++)
		if (!memcmp(&s->blocks[i], b, sizeof(*b)))
			return i;
	if (s->n_blocks == BLOCKS_MAX)
		wrong("too many blocks", "");
	r.id = s->n_blocks;
	memcpy(bytes, b->bytes, b->n_bytes);
	memcpy(bytes + b->n_bytes, b->lengths, b->n_insns);
	put_record(s, REC_BLOCK, &r, sizeof(r), bytes, b->n_bytes + b->n_insns);
	s->blocks[s->n_blocks] = *b;
	return s->n_blocks++;
}

static void run_block(struct script *s, char *line)
{
	struct fake_block b = { 0 };
	char *colon = strchr(line, ':'), *save = NULL;
	uint32_t id;
	unsigned fn;

	if (!colon)
		wrong("neither block nor record", line);
	b.addr = place(s, line, &fn);
	for (char *w = strtok_r(colon + 1, " \t", &save); w; w = strtok_r(NULL, " \t", &save))
		put_insn(s, &b, w);
	id = block_id(s, &b);
	buf_add(&s->words, &id, 4);
	s->behind[fn] = b.addr + b.n_bytes;
}

/* ---- records ---- */

static uint64_t task_at(const char *letter)
{
	return 0xffff888000000000 + 0x2000 * (uint64_t)(unsigned char)*letter;
}

static void put_start(struct script *s, char **a)
{
	struct rec_start r = { .task = task_at(a[0]) };
	unsigned n = 0;

	for (size_t i = 0; i < units[0].n; i++)
		if (!strncmp(kernel_fns[i].name, "asm_", 4))
			r.idt[n++] = kernel_fns[i].start;
	put_record(s, REC_START, &r, sizeof(r), NULL, 0);
}

static void put_task(struct script *s, char **a)
{
	struct rec_task r = {
		.task = task_at(a[0]), .pid = atoi(a[1]), .tgid = atoi(a[2]), .ppid = atoi(a[3])
	};

	snprintf(r.comm, sizeof(r.comm), "%s", a[4]);
	put_record(s, REC_TASK, &r, sizeof(r), NULL, 0);
}

static void put_fork(struct script *s, char **a)
{
	const struct rec_fork r = { .task = task_at(a[0]) };

	put_record(s, REC_FORK, &r, sizeof(r), NULL, 0);
}

static void put_switch(struct script *s, char **a)
{
	const struct rec_switch r = { .task = task_at(a[0]) };

	put_record(s, REC_SWITCH, &r, sizeof(r), NULL, 0);
}

static void put_wake(struct script *s, char **a)
{
	const struct rec_wake r = { .task = task_at(a[0]) };

	put_record(s, REC_WAKE, &r, sizeof(r), NULL, 0);
}

static void put_exec(struct script *s, char **a)
{
	struct rec_exec r = { .task = task_at(a[0]),
			      .auxv = { AT_PHDR, PROGRAM_PHDR, AT_BASE, LOADER_AT, AT_NULL, 0 },
			      .path_len = strlen(a[1]) };

	put_record(s, REC_EXEC, &r, sizeof(r), a[1], r.path_len);
}

/* As in a 32-bit program: 32-bit words. The dynamic linker is left out: its address has more
 * bits. */
static void put_exec32(struct script *s, char **a)
{
	const uint32_t auxv[] = { AT_HWCAP, 1, AT_PHDR, PROGRAM_PHDR, AT_NULL, 0 };
	struct rec_exec r = { .task = task_at(a[0]), .path_len = strlen(a[1]) };

	memcpy(r.auxv, auxv, sizeof(auxv));
	put_record(s, REC_EXEC, &r, sizeof(r), a[1], r.path_len);
}

static void put_call(struct script *s, char **a, uint32_t abi)
{
	struct rec_sysenter r = {
		.task = task_at(a[0]), .clock = s->clock, .sockets = 1, .abi = abi
	};

	r.regs[R_ORIG_AX] = atoi(a[1]);
	r.regs[R_SP] = s->sp;
	put_record(s, REC_SYSENTER, &r, sizeof(r), NULL, 0);
}

static void put_stack(struct script *s, char **a)
{
	const struct rec_stack r = { strtoull(a[0], NULL, 16), strtoull(a[1], NULL, 16),
				     atoi(a[2]) };

	put_record(s, REC_STACK, &r, sizeof(r), NULL, 0);
}

static void set_sp(struct script *s, char **a)
{
	s->sp = strtoull(a[0], NULL, 16);
}

static void put_sysenter(struct script *s, char **a)
{
	put_call(s, a, ABI_X86_64);
}

static void put_sysenter32(struct script *s, char **a)
{
	put_call(s, a, ABI_I386);
}

static void put_sysexit(struct script *s, char **a)
{
	const struct rec_sysexit r = { .task = task_at(a[0]), .result = atoll(a[1]) };

	put_record(s, REC_SYSEXIT, &r, sizeof(r), NULL, 0);
}

/* The three records of an mmap that maps a library. */
static void put_map(struct script *s, char **a)
{
	struct rec_sysenter in = { .task = task_at(a[0]) };
	struct rec_file file = { .path_len = strlen(a[1]) };
	struct rec_sysexit out = { .task = in.task };

	in.regs[R_ORIG_AX] = 9; /* mmap */
	for (unsigned u = 0; u < SCRIPT_UNITS; u++)
		if (!strcmp(units[u].path, a[1])) {
			in.regs[R_SI] = units[u].high;
			out.result = units[u].bias;
		}
	put_record(s, REC_SYSENTER, &in, sizeof(in), NULL, 0);
	put_record(s, REC_FILE, &file, sizeof(file), a[1], file.path_len);
	put_record(s, REC_SYSEXIT, &out, sizeof(out), NULL, 0);
}

static void put_mem(struct script *s, char **a)
{
	const struct rec_mem r = { .addr = 0x1000, .len = strlen(a[0]) };

	put_record(s, REC_MEM, &r, sizeof(r), a[0], r.len);
}

static void put_intr(struct script *s, char **a)
{
	unsigned fn;
	struct rec_intr r = { .vector = atoi(a[0]), .ip = place(s, a[1], &fn) };

	r.cs = r.ip >> 47 ? 0x10 : 0x33;
	r.sp = s->sp;
	put_record(s, REC_INTR, &r, sizeof(r), NULL, 0);
}

static void put_stop(struct script *s, char **a)
{
	(void)a;
	put_record(s, REC_STOP, NULL, 0, NULL, 0);
}

static void set_clock(struct script *s, char **a)
{
	s->clock = atoll(a[0]);
}

static const struct {
	const char *name;
	unsigned args;
	void (*put)(struct script *s, char **args);
} records[] = {
	{ "@start", 1, put_start },
	{ "@task", 5, put_task },
	{ "@switch", 1, put_switch },
	{ "@wake", 1, put_wake },
	{ "@exec", 2, put_exec },
	{ "@map", 2, put_map },
	{ "@sysenter", 2, put_sysenter },
	{ "@sysexit", 2, put_sysexit },
	{ "@mem", 1, put_mem },
	{ "@intr", 2, put_intr },
	{ "@stop", 0, put_stop },
	{ "@clock", 1, set_clock },
	{ "@fork", 1, put_fork },
	{ "@stack", 3, put_stack },
	{ "@sp", 1, set_sp },
	{ "@exec32", 2, put_exec32 },
	{ "@sysenter32", 2, put_sysenter32 },
};

static void run_record(struct script *s, char *line)
{
	char *words[8] = { NULL }, *save = NULL;
	unsigned n = 0;

	for (char *w = strtok_r(line, " \t", &save); w && n < 8; w = strtok_r(NULL, " \t", &save))
		words[n++] = w;
	for (size_t i = 0; i < sizeof(records) / sizeof(records[0]); i++)
		if (n == 1 + records[i].args && !strcmp(words[0], records[i].name))
			return records[i].put(s, words + 1);
	wrong("no such record", words[0]);
}

void script_run(struct script *s, const char *text)
{
	char *copy = strdup(text), *save = NULL;

	for (char *line = strtok_r(copy, "\n", &save); line; line = strtok_r(NULL, "\n", &save)) {
		line += strspn(line, " \t");
		if (*line == '@')
			run_record(s, line);
		else if (*line)
			run_block(s, line);
	}
	free(copy);
}
