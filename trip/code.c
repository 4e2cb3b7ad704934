// SPDX-License-Identifier: GPL-2.0-or-later
#include "trip/code.h"

#include <capstone/capstone.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/err.h"
#include "trace/format.h"
#include "trip/names.h"
#include "trip/space.h"
#include "trip/watch.h"

#define INSN_MAX  15 /* bytes of an instruction */
#define INSNS_MAX 512
#define BYTES_MAX (INSN_MAX * INSNS_MAX)
#define ID_MAX    (1u << 22)
#define PAGE      (1u << 12)
#define ARENA     (1u << 20)

struct arena {
	struct arena *next;
	size_t used;
	uint8_t bytes[ARENA];
};

struct code {
	const struct names *names;
	struct watch *watch;                /* NULL: nothing is looked for */
	struct block *pages[ID_MAX / PAGE]; /* blocks must not move: others hold pointers to them */
	uint32_t count;
	struct arena *arena;
	csh cs[2]; /* for 64-bit and 32-bit code */
	cs_insn *insn;
	uint64_t idt[256];
};

static bool open_decoder(csh *cs, cs_mode mode)
{
	if (cs_open(CS_ARCH_X86, mode, cs) != CS_ERR_OK)
		return false;
	cs_option(*cs, CS_OPT_DETAIL, CS_OPT_ON);
	cs_option(*cs, CS_OPT_SYNTAX, CS_OPT_SYNTAX_ATT);
	return true;
}

struct code *code_new(const struct names *names)
{
	struct code *c = calloc(1, sizeof(*c));

	if (!c)
		return NULL;
	c->names = names;
	if (!open_decoder(&c->cs[0], CS_MODE_64) || !open_decoder(&c->cs[1], CS_MODE_32)) {
		cs_close(&c->cs[0]);
		free(c);
		return NULL;
	}
	c->insn = cs_malloc(c->cs[0]);
	return c;
}

void code_set_watch(struct code *c, struct watch *w)
{
	c->watch = w;
}

void code_free(struct code *c)
{
	struct arena *a, *next;

	if (!c)
		return;
	for (a = c->arena; a; a = next) {
		next = a->next;
		free(a);
	}
	cs_free(c->insn, 1);
	cs_close(&c->cs[0]);
	cs_close(&c->cs[1]);
	for (size_t i = 0; i < ID_MAX / PAGE; i++)
		free(c->pages[i]);
	free(c);
}

static void *arena_take(struct code *c, size_t n)
{
	n = (n + 7) & ~(size_t)7;
	if (!c->arena || c->arena->used + n > ARENA) {
		struct arena *a = malloc(sizeof(*a));

		if (!a)
			return NULL;
		a->next = c->arena;
		a->used = 0;
		c->arena = a;
	}
	c->arena->used += n;
	return c->arena->bytes + c->arena->used - n;
}

/* Recognises a string instruction with a repeat prefix (Intel SDM vol. 2, 2.1 and REP). */
static bool is_rep(const uint8_t *p, size_t n, bool wide)
{
	bool rep = false;
	size_t i = 0;

	for (; i < n; i++) {
		if (p[i] == 0xf2 || p[i] == 0xf3)
			rep = true;
		else if (p[i] != 0x66 && p[i] != 0x67 && !(wide && (p[i] & 0xf0) == 0x40) &&
			 p[i] != 0x2e && p[i] != 0x3e && p[i] != 0x26 && p[i] != 0x36 &&
			 p[i] != 0x64 && p[i] != 0x65)
			break;
	}
	if (!rep || i >= n)
		return false;
	return (p[i] >= 0xa4 && p[i] <= 0xa7) || (p[i] >= 0xaa && p[i] <= 0xaf) ||
	       (p[i] >= 0x6c && p[i] <= 0x6f);
}

static csh decoder(const struct code *c, const struct block *b)
{
	return c->cs[b->flags & BLOCK_32 ? 1 : 0];
}

/* Decodes the instruction `at` bytes from the block's start into c->insn. */
static bool decode_at(struct code *c, const struct block *b, size_t at, size_t n)
{
	const uint8_t *bytes = b->bytes + at;
	uint64_t addr = b->addr + at;

	return cs_disasm_iter(decoder(c, b), &bytes, &n, &addr, c->insn);
}

static uint64_t target_of(const struct block *b, const cs_x86 *x)
{
	const uint64_t target = x->operands[0].imm;

	return b->flags & BLOCK_32 ? (uint32_t)target : target;
}

static enum block_end end_of(struct code *c, const struct block *b, uint64_t *target)
{
	const cs_x86 *x = &c->insn->detail->x86;
	bool direct = x->op_count == 1 && x->operands[0].type == X86_OP_IMM;

	switch (c->insn->id) {
	case X86_INS_CALL:
	case X86_INS_LCALL:
		*target = direct ? target_of(b, x) : 0;
		return END_CALL;
	case X86_INS_RET:
	case X86_INS_RETF:
	case X86_INS_RETFQ:
		return END_RET;
	case X86_INS_IRET:
	case X86_INS_IRETD:
	case X86_INS_IRETQ:
		return END_IRET;
	case X86_INS_SYSCALL:
	case X86_INS_SYSENTER:
		return END_SYSCALL;
	case X86_INS_INT:
	case X86_INS_INT1:
	case X86_INS_INT3:
	case X86_INS_INTO:
		return END_INT;
	default:
		/* Besides iret, above: sysret and sysexit. Their ids depend on capstone's
		 * version. */
		if (cs_insn_group(decoder(c, b), c->insn, X86_GRP_IRET))
			return END_SYSRET;
		if (!cs_insn_group(decoder(c, b), c->insn, X86_GRP_JUMP))
			return END_NONE;
		*target = direct ? target_of(b, x) : 0;
		return direct ? END_NONE : END_JUMP_IND;
	}
}

/* Returns true if an instruction at `addr` may extend into the next page. */
static bool may_cross_page(uint64_t addr)
{
	return (addr & 4095) > 4096 - INSN_MAX;
}

/* Decides by its last instruction how a block ends. One that QEMU lists truncated at the end of the
 * page (or before the field that crosses it) did not run: it is dropped. */
static void look_at_end(struct code *c, struct block *b)
{
	const uint8_t *bytes = b->bytes;
	const bool wide = !(b->flags & BLOCK_32);
	size_t last;

	if (!b->n_insns)
		return;
	b->last_len = b->lengths[b->n_insns - 1];
	last = b->n_bytes - b->last_len;
	if (is_rep(bytes, b->lengths[0], wide))
		b->flags |= BLOCK_REP_FIRST;
	if (is_rep(bytes + last, b->last_len, wide)) {
		b->flags |= BLOCK_REP_LAST;
		b->target = b->addr + last;
		return;
	}
	if (decode_at(c, b, last, b->last_len)) {
		b->end = end_of(c, b, &b->target);
	} else if (may_cross_page(b->addr + last) && b->n_insns > 1) {
		b->n_insns--;
		b->n_bytes = last;
		b->next -= b->last_len;
		b->last_len = b->lengths[b->n_insns - 1];
	}
}

static bool is_gate(const struct code *c, uint64_t addr)
{
	for (int i = 0; i < 256; i++)
		if (c->idt[i] == addr)
			return true;
	return false;
}

int block_index(const struct block *b, uint64_t addr)
{
	uint64_t at = b->addr;

	for (int i = 0; i < b->n_insns; at += b->lengths[i++])
		if (at == addr)
			return i;
	return -1;
}

uint64_t block_address(const struct block *b, uint32_t insn)
{
	uint64_t at = b->addr;

	for (uint32_t i = 0; i < insn; i++)
		at += b->lengths[i];
	return at;
}

/* Collects the functions among `all` that are entered when their first instruction runs: in the
 * kernel, only those with an entry site; the others (assembly, code that must not be traced) are
 * entered only by a call. */
static void take_starts(struct code *c, struct block *b, const struct fn *all, size_t n,
			bool kernel)
{
	struct block_start found[16];
	unsigned count = 0;

	b->n_starts = 0;
	for (size_t i = 0; i < n && count < 16; i++) {
		int at = block_index(b, all[i].start + b->bias);

		if (at >= 0 && (!kernel || (all[i].flags & FN_SITE)))
			found[count++] = (struct block_start){ at, &all[i] };
	}
	/* Resolved repeatedly as tasks with different programs take turns: reuse the room. */
	if (count > b->starts_room) {
		struct block_start *room = arena_take(c, count * sizeof(*room));

		if (!room)
			return;
		b->starts = room;
		b->starts_room = count;
	}
	if (count)
		memcpy(b->starts, found, count * sizeof(*found));
	b->n_starts = count;
}

static void resolve_kernel(struct code *c, struct block *b)
{
	const struct unit *u = names_kernel(c->names);
	const struct fn *all;
	size_t n;

	b->fn = names_fn(c->names, u, b->addr);
	all = names_starts(c->names, u, b->addr, b->n_bytes, &n);
	take_starts(c, b, all, n, true);
	if (c->watch)
		watch_block(c->watch, c->names, b);
}

/* A user block counts as 64-bit until a 32-bit program runs it. The same bytes at the same address
 * in programs of both kinds are one block, which changes with the program. */
static void set_bits(struct code *c, struct block *b, unsigned bits)
{
	const uint8_t narrow = bits == 32 ? BLOCK_32 : 0;

	if ((b->flags & BLOCK_32) == narrow)
		return;
	b->flags = (b->flags & ~(BLOCK_32 | BLOCK_REP_FIRST | BLOCK_REP_LAST)) | narrow;
	b->end = END_NONE;
	b->target = 0;
	if (b->n_bytes < b->lengths - b->bytes) { /* invalid bytes may be an instruction now */
		b->n_bytes = b->lengths - b->bytes;
		b->next = b->addr + b->n_bytes;
		b->n_insns++;
	}
	look_at_end(c, b);
}

void code_resolve(struct code *c, struct block *b, const struct space *s)
{
	const struct map *m = space_find(s, b->addr);
	const struct fn *all;
	size_t n;

	set_bits(c, b, names_bits(c->names) == 32 ? 32 : space_bits(s));
	b->space = space_version(s);
	b->bias = m ? m->bias : 0;
	b->fn = m ? names_fn(c->names, m->unit, b->addr - b->bias) : names_unknown(c->names);
	all = names_starts(c->names, m ? m->unit : NULL, b->addr - b->bias, b->n_bytes, &n);
	if (c->watch)
		watch_block(c->watch, c->names, b);
	if (b->n_starts && b->starts[0].fn == all)
		return; /* the same module at the same place */
	b->inlines = NULL;
	take_starts(c, b, all, n, false);
}

static struct block *slot(struct code *c, uint32_t id)
{
	struct block **page = &c->pages[id / PAGE];

	if (!*page && !(*page = calloc(PAGE, sizeof(**page))))
		return NULL;
	c->count = id + 1;
	return &(*page)[id % PAGE];
}

static bool lengths_fit(const struct rec_block *r, const uint8_t *lengths)
{
	uint32_t sum = 0;

	if (r->n_insns > INSNS_MAX || r->n_bytes > BYTES_MAX)
		return false;
	for (uint32_t i = 0; i < r->n_insns; i++) {
		if (!lengths[i])
			return false;
		sum += lengths[i];
	}
	return sum == r->n_bytes;
}

int code_define(struct code *c, const uint32_t *payload, struct err *e)
{
	const struct rec_block *r = (const void *)payload;
	const uint8_t *bytes = (const uint8_t *)(r + 1);
	struct block *b;
	uint8_t *copy;

	if (r->id != c->count || r->id >= ID_MAX)
		return err_set(e, -EBADMSG,
			       "the trace defines block %u where block %u is due, of %u at most",
			       r->id, c->count, ID_MAX);
	if (!lengths_fit(r, bytes + r->n_bytes))
		return err_set(e, -EBADMSG,
			       "the trace defines block %u with lengths that do not fit", r->id);
	copy = arena_take(c, r->n_bytes + r->n_insns + 1);
	b = slot(c, r->id);
	if (!copy || !b)
		return err_set(e, -ENOMEM, "out of memory");
	memcpy(copy, bytes, r->n_bytes + r->n_insns);
	*b = (struct block){ .addr = r->addr,
			     .next = r->addr + r->n_bytes,
			     .bytes = copy,
			     .lengths = copy + r->n_bytes,
			     .n_bytes = r->n_bytes,
			     .n_insns = r->n_insns,
			     .flags = BLOCK_DEFINED };
	if (names_bits(c->names) == 32)
		b->flags |= BLOCK_32;
	if (names_is_kernel(c->names, b->addr))
		b->flags |= BLOCK_KERNEL | (is_gate(c, b->addr) ? BLOCK_GATE : 0);
	look_at_end(c, b);
	b->path = path_part_of(b->addr, b->bytes, b->lengths, b->n_insns);
	if (b->flags & BLOCK_KERNEL)
		resolve_kernel(c, b);
	return 0;
}

void code_gates(struct code *c, const uint64_t idt[256])
{
	memcpy(c->idt, idt, sizeof(c->idt));
	for (uint32_t i = 0; i < c->count; i++) {
		struct block *b = code_block(c, i);

		if (b && (b->flags & BLOCK_KERNEL) && is_gate(c, b->addr))
			b->flags |= BLOCK_GATE;
	}
}

struct block *code_block(struct code *c, uint32_t id)
{
	struct block *b = id < c->count ? c->pages[id / PAGE] : NULL;

	return b && (b[id % PAGE].flags & BLOCK_DEFINED) ? &b[id % PAGE] : NULL;
}

uint32_t code_count(const struct code *c)
{
	return c->count;
}

/* Returns true if the decoded instruction loads eax: "mov $imm,%eax", or "xor %eax,%eax" for number
 * 0. */
static bool loads_number(const cs_insn *insn)
{
	const cs_x86 *x = &insn->detail->x86;
	const cs_x86_op *to = &x->operands[1];

	if (x->op_count != 2 || to->type != X86_OP_REG ||
	    (to->reg != X86_REG_EAX && to->reg != X86_REG_RAX))
		return false;
	return insn->id == X86_INS_MOV || insn->id == X86_INS_MOVABS ||
	       (insn->id == X86_INS_XOR && x->operands[0].type == X86_OP_REG &&
		x->operands[0].reg == to->reg);
}

void code_entry_text(struct code *c, const struct block *b, char *text, size_t size)
{
	size_t at = 0;
	char load[256] = "";

	for (int i = 0; i < b->n_insns; at += b->lengths[i++]) {
		if (!decode_at(c, b, at, b->lengths[i]))
			continue;
		if (loads_number(c->insn))
			snprintf(load, sizeof(load), "%.3s %s; ", c->insn->mnemonic,
				 c->insn->op_str);
		if (i + 1 == b->n_insns)
			snprintf(text, size, "%s%s%s%s", load, c->insn->mnemonic,
				 c->insn->op_str[0] ? " " : "", c->insn->op_str);
	}
	/* capstone prints "movl $0x2a, %eax", assembler listings "mov $0x2a,%eax". */
	for (char *p = text; (p = strstr(p, ", ")); p++)
		memmove(p + 1, p + 2, strlen(p + 2) + 1);
}
