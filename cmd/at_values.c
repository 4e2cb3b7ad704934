// SPDX-License-Identifier: GPL-2.0-or-later
#include "cmd/at_values.h"

#include <capstone/capstone.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/buf.h"
#include "base/err.h"
#include "cmd/cmd.h"
#include "engine/vm/replay.h"
#include "kernels/kernel.h"
#include "kernels/kernels.h"
#include "sym/ksyms.h"
#include "trip/names.h"
#include "trip/stop.h"
#include "values/args.h"
#include "values/expr.h"
#include "values/unit_types.h"
#include "view/at.h"

enum { INSNS = 4, INSN_BYTES = 15, MEMORY_MOST = 1 << 20 };

struct entry {
	uint64_t position;
	struct registers regs;
	bool seen;
};

struct at_values {
	struct replay *replay;
	const struct options *o;
	struct unit_types *types;
	struct entry *entries; /* ascending, once the first stop was gone to */
	size_t n, cap, done;
	bool sorted;
	struct registers regs; /* at the stop */
	struct args *visible;
	struct expr *exprs[AT_PRINTS];
};

struct at_values *at_values_new(struct replay *r, struct debuginfo *debug, const struct options *o)
{
	struct at_values *v = calloc(1, sizeof(*v));

	if (!v)
		return NULL;
	*v = (struct at_values){ .replay = r, .o = o, .types = unit_types_new(debug) };
	if (v->types)
		return v;
	at_values_free(v);
	return NULL;
}

void at_values_free(struct at_values *v)
{
	if (!v)
		return;
	unit_types_free(v->types);
	free(v->entries);
	free(v);
}

/* ---- registers at entries ---- */

int at_values_want(struct at_values *v, const struct hit *h)
{
	for (size_t i = 0; i < h->stack.n; i++) {
		if (h->stack.frames[i].at == STOP_UNKNOWN)
			continue;
		if (v->n == v->cap) {
			const size_t cap = v->cap ? v->cap * 2 : 64;
			struct entry *grown = reallocarray(v->entries, cap, sizeof(*grown));

			if (!grown)
				return -ENOMEM;
			v->entries = grown;
			v->cap = cap;
		}
		v->entries[v->n++] = (struct entry){ .position = h->stack.frames[i].at };
	}
	return 0;
}

static int by_position(const void *a, const void *b)
{
	const struct entry *x = a, *y = b;

	return (x->position > y->position) - (x->position < y->position);
}

static void sort_entries(struct at_values *v)
{
	size_t n = 0;

	if (v->sorted)
		return;
	if (v->n)
		qsort(v->entries, v->n, sizeof(*v->entries), by_position);
	for (size_t i = 0; i < v->n; i++)
		if (!n || v->entries[n - 1].position != v->entries[i].position)
			v->entries[n++] = v->entries[i];
	v->n = n;
	v->sorted = true;
}

static int take(void *ctx, size_t i, const struct replay_sample *s)
{
	struct at_values *v = ctx;
	struct entry *x = &v->entries[v->done + i];

	x->seen = true;
	x->regs.rip = s->ip;
	memcpy(x->regs.gpr, s->gpr, sizeof(s->gpr));
	return 0;
}

/* Of the next `n` entries, how many lie so far before what follows them that the run can change to
 * single instructions in between. */
static size_t distant(const struct at_values *v, size_t n, uint64_t position)
{
	while (n && position - v->entries[v->done + n - 1].position <= REPLAY_APPROACH)
		position = v->entries[v->done + --n].position;
	return n;
}

static int go_far(struct at_values *v, size_t n, struct err *e)
{
	uint64_t *positions = calloc(n + 1, sizeof(*positions));
	int r = 0;

	if (!positions)
		return err_set(e, -ENOMEM, "out of memory");
	for (size_t i = 0; i < n; i++)
		positions[i] = v->entries[v->done + i].position;
	if (n)
		r = replay_samples(v->replay, positions, n, take, v, e);
	v->done += n;
	free(positions);
	return r;
}

static int go_near(struct at_values *v, bool in_blocks, struct err *e)
{
	struct entry *x = &v->entries[v->done];
	int r = in_blocks ? replay_seek_start(v->replay, x->position, e)
			  : replay_seek(v->replay, x->position, e);

	if (!r)
		r = replay_registers(v->replay, &x->regs, e);
	x->seen = !r;
	v->done++;
	return r;
}

int at_values_go(struct at_values *v, const struct hit *h, struct err *e)
{
	/* Functions begin with blocks, unless they are fallen into. */
	const bool in_blocks = h->block_start;
	size_t n = 0, far;
	int r;

	sort_entries(v);
	while (v->done + n < v->n && v->entries[v->done + n].position <= h->position)
		n++;
	far = distant(v, n, h->position);
	r = go_far(v, far, e);
	while (!r && v->done < v->n && v->entries[v->done].position <= h->position)
		r = go_near(v, in_blocks, e);
	if (r)
		return r;
	return in_blocks ? replay_seek_start(v->replay, h->position, e)
			 : replay_seek(v->replay, h->position, e);
}

static const struct entry *entry_at(const struct at_values *v, uint64_t position)
{
	const struct entry key = { .position = position };

	return v->n ? bsearch(&key, v->entries, v->n, sizeof(*v->entries), by_position) : NULL;
}

/* ---- the machine ---- */

static int read_memory(void *ctx, uint64_t addr, void *to, size_t n)
{
	struct at_values *v = ctx;

	return replay_read(v->replay, addr, to, n);
}

/* The kernel's symbols. */
static void add_symbol(void *ctx, uint64_t addr, struct buf *out)
{
	struct at_values *v = ctx;
	const struct ksyms *symbols = kernel_symbols(replay_kernel(v->replay), NULL);
	size_t low = 0, high;
	const struct ksym *all = symbols ? ksyms_all(symbols, &high) : NULL;

	if (!all || !high || addr < ksyms_addr(symbols, "_text") ||
	    addr >= ksyms_addr(symbols, "_end"))
		return;
	while (high - low > 1) {
		const size_t middle = low + (high - low) / 2;

		if (all[middle].addr <= addr)
			low = middle;
		else
			high = middle;
	}
	while (low && all[low - 1].addr == all[low].addr)
		low--;
	buf_puts(out, all[low].name);
	if (addr != all[low].addr)
		buf_printf(out, "+0x%llx", (unsigned long long)(addr - all[low].addr));
}

static bool find_symbol(void *ctx, const char *name, uint64_t *addr)
{
	struct at_values *v = ctx;
	const struct ksyms *symbols = kernel_symbols(replay_kernel(v->replay), NULL);

	*addr = symbols ? ksyms_addr(symbols, name) : 0;
	return *addr;
}

/* 64-bit code segments have the bit L; of Linux's selectors only __USER32_CS and a 32-bit kernel's
 * have not (arch/x86/include/asm/segment.h). */
static int code_bits(const struct at_values *v)
{
	const bool narrow = kernel_entry(replay_kernel(v->replay))->bits == 32;

	return narrow || (v->regs.cs & ~3ull) == 0x20 ? 32 : 64;
}

static void disassemble(struct at_values *v, struct at_stop *s)
{
	uint8_t bytes[INSNS * INSN_BYTES];
	struct at_code *code = calloc(INSNS, sizeof(*code));
	size_t n = sizeof(bytes);
	cs_insn *insn;
	csh cs;

	while (n && replay_read(v->replay, v->regs.rip, bytes, n))
		n--;
	if (!code || cs_open(CS_ARCH_X86, s->bits == 64 ? CS_MODE_64 : CS_MODE_32, &cs)) {
		free(code);
		return;
	}
	cs_option(cs, CS_OPT_SYNTAX, CS_OPT_SYNTAX_ATT);
	n = cs_disasm(cs, bytes, n, v->regs.rip, INSNS, &insn);
	for (size_t i = 0; i < n; i++) {
		code[i].addr = insn[i].address;
		snprintf(code[i].text, sizeof(code[i].text), "%s%s%s", insn[i].mnemonic,
			 *insn[i].op_str ? " " : "", insn[i].op_str);
	}
	s->code = code;
	s->n_code = n;
	if (n)
		cs_free(insn, n);
	cs_close(&cs);
}

/* ---- frames, expressions, memory ---- */

static int fill_frames(struct at_values *v, struct at_stop *s)
{
	const struct stop_stack *stack = &s->hit->stack;
	struct at_frame *frames = calloc(stack->n + 1, sizeof(*frames));

	s->frames = frames;
	if (!frames)
		return -ENOMEM;
	for (size_t i = 0; i < stack->n; i++) {
		const struct stop_frame *f = &stack->frames[i];
		const struct entry *entry = entry_at(v, f->at);

		if (!f->fn || f->at == STOP_UNKNOWN)
			continue;
		frames[i].args = unit_types_args(v->types, f->fn, f->addr, f->bias, NULL);
		frames[i].has_entry = entry && entry->seen;
		if (frames[i].has_entry)
			frames[i].entry = entry->regs;
	}
	return 0;
}

static const struct stop_frame *innermost(const struct at_stop *s)
{
	return s->hit->stack.n ? &s->hit->stack.frames[s->hit->stack.n - 1] : NULL;
}

static struct scope scope_of(struct at_values *v, const struct at_stop *s)
{
	const struct stop_frame *f = innermost(s);
	struct scope scope = { .bits = s->bits, .symbol = find_symbol, .ctx = v };

	if (f && f->fn && f->fn->unit) {
		v->visible = unit_types_visible(v->types, f->fn, s->hit->addr, f->bias, NULL);
		scope.types = unit_types_of(v->types, f->fn->unit);
		scope.bias = f->bias;
	}
	if (v->visible)
		scope.variables = args_all(v->visible, &scope.n_variables);
	unit_types_offer_kernel(v->types, replay_kernel(v->replay));
	scope.kernel = unit_types_kernel(v->types);
	return scope;
}

static int fill_prints(struct at_values *v, struct at_stop *s, const struct scope *scope,
		       struct err *e)
{
	struct at_print *prints = calloc(AT_PRINTS, sizeof(*prints));
	struct err why;

	s->prints = prints;
	if (!prints)
		return err_set(e, -ENOMEM, "out of memory");
	for (size_t i = 0; v->o->print[i]; i++) {
		v->exprs[i] = expr_parse(v->o->print[i], scope, e);
		if (!v->exprs[i]) {
			why = *e;
			return err_set(e, -EINVAL, "--print '%s': %s", v->o->print[i], why.text);
		}
		prints[i].text = v->o->print[i];
		if (expr_value(v->exprs[i], &s->source, &prints[i].value, &why))
			prints[i].why = strdup(why.text);
		s->n_prints++;
	}
	return 0;
}

/* "ADDR,LEN": the address is an expression. */
static int fill_one(struct at_values *v, struct at_stop *s, const struct scope *scope,
		    const char *text, struct at_memory *m, struct err *e)
{
	const char *comma = strrchr(text, ',');
	struct value value;
	struct expr *x;
	char *addr, *end;
	struct err why;
	int r;

	m->n = comma ? strtoull(comma + 1, &end, 0) : 0;
	if (!comma || !m->n || *end || m->n > MEMORY_MOST)
		return err_set(e, -EINVAL,
			       "--memory takes ADDR,LEN with a length of 1 to %d bytes, not '%s'",
			       MEMORY_MOST, text);
	addr = strndup(text, comma - text);
	x = addr ? expr_parse(addr, scope, &why) : NULL;
	free(addr);
	if (!x)
		return err_set(e, -EINVAL, "--memory '%s': %s", text, why.text);
	r = expr_value(x, &s->source, &value, &why);
	if (!r)
		r = value_get(&value, &s->source, &m->addr);
	expr_free(x);
	if (r)
		return err_set(e, -EINVAL, "--memory '%s': the address has no value", text);
	m->bytes = malloc(m->n);
	if (!m->bytes)
		return err_set(e, -ENOMEM, "out of memory");
	r = replay_read(v->replay, m->addr, (void *)m->bytes, m->n);
	m->why = r ? value_error(r) : NULL;
	return 0;
}

static int fill_memory(struct at_values *v, struct at_stop *s, const struct scope *scope,
		       struct err *e)
{
	struct at_memory *memory = calloc(AT_PRINTS, sizeof(*memory));
	int r = 0;

	s->memory = memory;
	if (!memory)
		return err_set(e, -ENOMEM, "out of memory");
	for (size_t i = 0; !r && v->o->memory[i]; i++, s->n_memory++)
		r = fill_one(v, s, scope, v->o->memory[i], &memory[i], e);
	return r;
}

int at_values_fill(struct at_values *v, struct at_stop *s, struct err *e)
{
	struct scope scope;
	int r = replay_registers(v->replay, &v->regs, e);

	if (r)
		return r;
	s->regs = &v->regs;
	s->bits = code_bits(v);
	s->source = (struct machine_source){
		.ctx = v, .regs = &v->regs, .read = read_memory, .symbol = add_symbol
	};
	disassemble(v, s);
	if (fill_frames(v, s))
		return err_set(e, -ENOMEM, "out of memory");
	s->source.entry = s->hit->stack.n && s->frames[s->hit->stack.n - 1].has_entry
				  ? &s->frames[s->hit->stack.n - 1].entry
				  : NULL;
	if (!v->o->print[0] && !v->o->memory[0])
		return 0;
	scope = scope_of(v, s);
	r = fill_prints(v, s, &scope, e);
	return r ? r : fill_memory(v, s, &scope, e);
}

void at_values_clear(struct at_values *v, struct at_stop *s)
{
	for (size_t i = 0; i < AT_PRINTS; i++) {
		expr_free(v->exprs[i]);
		v->exprs[i] = NULL;
	}
	for (size_t i = 0; i < s->n_prints; i++)
		free((char *)s->prints[i].why);
	for (size_t i = 0; i < s->n_memory; i++)
		free((void *)s->memory[i].bytes);
	args_free(v->visible);
	v->visible = NULL;
	free((void *)s->frames);
	free((void *)s->code);
	free((void *)s->prints);
	free((void *)s->memory);
}
