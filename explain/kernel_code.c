// SPDX-License-Identifier: GPL-2.0-or-later
#include "explain/kernel_code.h"

#include <string.h>

#include "explain/decoder.h"
#include "explain/machine.h"
#include "sym/elfview.h"
#include "sym/ksyms.h"

enum { MAX_FUNCTION = 1 << 16 }; /* bytes of a function that are read */

/* ---- names ---- */

uint64_t kernel_code_addr(const struct kernel_code *k, const char *name)
{
	for (size_t i = 0; i < k->n_syms; i++)
		if (!strcmp(k->syms[i].name, name))
			return k->syms[i].addr;
	return 0;
}

/* The first symbol above an address. */
static size_t above(const struct kernel_code *k, uint64_t addr)
{
	size_t low = 0, high = k->n_syms;

	while (low < high) {
		size_t mid = (low + high) / 2;

		if (k->syms[mid].addr <= addr)
			low = mid + 1;
		else
			high = mid;
	}
	return low;
}

static int rank(const struct ksym *s, const char *like)
{
	if (like && !strncmp(s->name, like, strlen(like)))
		return 3;
	return s->type == 'T' || s->type == 'D' ? 2 : 1;
}

const char *kernel_code_name(const struct kernel_code *k, uint64_t addr, const char *like)
{
	const char *best = NULL;
	int best_rank = 0;

	for (size_t i = above(k, addr); i-- && k->syms[i].addr == addr;) {
		int r = rank(&k->syms[i], like);

		if (r >= best_rank) {
			best = k->syms[i].name;
			best_rank = r;
		}
	}
	return best;
}

bool kernel_code_function(const struct kernel_code *k, uint64_t addr, uint64_t *start,
			  uint64_t *end)
{
	const struct piece *p = elfspace_find(k->space, addr);
	size_t i = above(k, addr);

	if (!i || !p || !p->code || k->syms[i - 1].addr < p->addr)
		return false;
	*start = k->syms[i - 1].addr;
	*end = p->addr + p->n;
	if (i < k->n_syms && k->syms[i].addr < *end)
		*end = k->syms[i].addr;
	return true;
}

/* ---- thunks ---- */

static const struct {
	const char *name; /* or its prefix */
	enum thunk what;
} thunks[] = {
	{ "__fentry__", THUNK_NOTHING },
	{ "__x86_return_thunk", THUNK_RETURN },
	{ "retbleed_return_thunk", THUNK_RETURN },
	{ "srso_return_thunk", THUNK_RETURN },
	{ "srso_alias_return_thunk", THUNK_RETURN },
	{ "call_depth_return_thunk", THUNK_RETURN },
	{ "__stack_chk_fail", THUNK_DEAD },
	{ "__x86_indirect_thunk_", THUNK_INDIRECT },
	{ "__x86_indirect_call_thunk_", THUNK_INDIRECT },
	{ "__x86_indirect_jump_thunk_", THUNK_INDIRECT },
};

static bool find_register(const char *name, int *reg)
{
	static const char *const names[N_REGS] = { "ax",  "cx",  "dx",  "bx", "sp",  "bp",
						   "si",  "di",  "r8",  "r9", "r10", "r11",
						   "r12", "r13", "r14", "r15" };

	if ((*name == 'r' || *name == 'e') && (name[1] < '0' || name[1] > '9'))
		name++;
	for (*reg = 0; *reg < N_REGS; ++*reg)
		if (!strcmp(name, names[*reg]))
			return true;
	return false;
}

static enum thunk thunk_of(const char *name, int *reg)
{
	for (size_t i = 0; i < sizeof(thunks) / sizeof(*thunks); i++) {
		size_t n = strlen(thunks[i].name);

		if (thunks[i].what != THUNK_INDIRECT && !strcmp(name, thunks[i].name))
			return thunks[i].what;
		if (thunks[i].what == THUNK_INDIRECT && !strncmp(name, thunks[i].name, n) &&
		    find_register(name + n, reg))
			return THUNK_INDIRECT;
	}
	return THUNK_NONE;
}

enum thunk kernel_code_thunk(const struct kernel_code *k, uint64_t addr, int *reg)
{
	enum thunk what = THUNK_NONE;

	for (size_t i = above(k, addr); i-- && k->syms[i].addr == addr && !what;)
		what = thunk_of(k->syms[i].name, reg);
	return what;
}

/* ---- who calls whom ---- */

static size_t add_once(uint64_t *list, size_t n, size_t max, uint64_t v)
{
	for (size_t i = 0; i < n && i < max; i++)
		if (list[i] == v)
			return n;
	if (n < max)
		list[n] = v;
	return n + 1;
}

/* The target of a direct call, or of a jump out of the function; 0 for anything else. */
static uint64_t leads_out(const struct step *s, uint64_t start, uint64_t end)
{
	if (!s->to_known || (s->does & DOES_DECIDE))
		return 0;
	if (s->flow == FLOW_CALL)
		return s->to == s->addr + s->size ? 0 : s->to;
	if (s->flow != FLOW_JUMP && s->flow != FLOW_BRANCH)
		return 0;
	return s->to >= start && s->to < end ? 0 : s->to;
}

size_t kernel_code_callees(const struct kernel_code *k, uint64_t fn, uint64_t *out, size_t max)
{
	uint64_t start, end, to;
	struct machine m;
	struct step step;
	size_t n = 0;
	int reg;

	if (!kernel_code_function(k, fn, &start, &end) || start != fn)
		return 0;
	if (end - start > MAX_FUNCTION)
		end = start + MAX_FUNCTION;
	for (uint64_t at = start; at < end; at += step.size) {
		machine_init(&m, k->space->bits, at);
		machine_step(&m, k->d, k->space, &step);
		if (!step.size)
			break;
		to = leads_out(&step, start, end);
		if (to && kernel_code_name(k, to, NULL) &&
		    kernel_code_thunk(k, to, &reg) == THUNK_NONE)
			n = add_once(out, n, max, to);
	}
	return n;
}

/* Returns true if an instruction of the function containing it begins there. */
static bool is_instruction(const struct kernel_code *k, uint64_t addr)
{
	uint64_t start, end;

	if (!kernel_code_function(k, addr, &start, &end) || addr - start > MAX_FUNCTION)
		return false;
	while (start < addr) {
		unsigned size = decoder_size(k->d, k->space, start);

		if (!size)
			return false;
		start += size;
	}
	return start == addr;
}

static size_t callers_in(const struct kernel_code *k, const struct piece *p, uint64_t fn,
			 uint64_t *out, size_t n, size_t max)
{
	uint64_t mask = k->space->bits == 64 ? UINT64_MAX : UINT32_MAX;

	for (size_t i = 0; i + 5 <= p->n; i++) {
		int32_t distance;

		if (p->bytes[i] != 0xe8 && p->bytes[i] != 0xe9)
			continue;
		memcpy(&distance, p->bytes + i + 1, sizeof(distance));
		if (((p->addr + i + 5 + distance) & mask) == fn && is_instruction(k, p->addr + i))
			n = add_once(out, n, max, p->addr + i);
	}
	return n;
}

/* Entry code has labels inside that it falls through: returns the last instruction before such a
 * label, 0 for none. */
static uint64_t runs_into(const struct kernel_code *k, uint64_t fn)
{
	uint64_t at, end, last = 0;
	enum flow flow = FLOW_END;
	struct machine m;
	struct step s;
	const char *name =
		kernel_code_function(k, fn - 1, &at, &end) ? kernel_code_name(k, at, NULL) : NULL;

	if (!name || strncmp(name, "entry_", 6) != 0 || end != fn || end - at > MAX_FUNCTION)
		return 0;
	for (; at < end; at += s.size) {
		machine_init(&m, k->space->bits, at);
		machine_step(&m, k->d, k->space, &s);
		if (!s.size)
			return 0;
		if (s.does & DOES_NOTHING)
			continue;
		last = at;
		flow = s.flow;
	}
	return at == fn && (flow == FLOW_NEXT || flow == FLOW_BRANCH) ? last : 0;
}

size_t kernel_code_callers(const struct kernel_code *k, uint64_t fn, uint64_t *out, size_t max)
{
	uint64_t before = runs_into(k, fn);
	size_t n = before ? add_once(out, 0, max, before) : 0;

	for (size_t i = 0; i < k->space->n; i++)
		if (k->space->pieces[i].code)
			n = callers_in(k, &k->space->pieces[i], fn, out, n, max);
	return n;
}
