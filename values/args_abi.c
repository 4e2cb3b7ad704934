// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * System V psABI x86-64, 3.2.3; i386, 2.2.3; GCC's regparm(3), with which 32-bit kernels are built
 * (arch/x86/Makefile). All places are as of the function's first instruction, when the stack
 * pointer points to the return address.
 */
#include "values/args_abi.h"

#include "values/registers.h"
#include "values/types.h"

enum { GENERAL = 6, FLOATS = 8, REGPARM = 3 };

static const uint8_t general[GENERAL] = { GPR_RDI, GPR_RSI, GPR_RDX,
					  GPR_RCX, GPR_R8,  (uint8_t)(GPR_R8 + 1) };
static const uint8_t regparm[REGPARM] = { GPR_RAX, GPR_RDX, GPR_RCX };

/* What an eighth of an argument is; the higher wins where members share one. */
enum class { CLASS_NONE, CLASS_FLOAT, CLASS_INTEGER, CLASS_MEMORY };

static void add_class(enum class classes[2], uint64_t byte, enum class c)
{
	if (c == CLASS_MEMORY)
		classes[0] = classes[1] = CLASS_MEMORY;
	else if (byte < 16 && classes[byte / 8] < c)
		classes[byte / 8] = c;
}

static void classify(const struct type *t, uint64_t byte, unsigned depth, enum class classes[2])
{
	const struct member *m;
	size_t n;

	if (type_is_address_argument(t)) {
		add_class(classes, byte, CLASS_INTEGER);
		return;
	}
	t = type_strip(t);
	if (depth == 16 || t->size > 16) {
		add_class(classes, byte, CLASS_MEMORY);
		return;
	}
	switch (t->kind) {
	case TYPE_STRUCT:
	case TYPE_UNION:
		m = type_members(t, &n);
		for (size_t i = 0; i < n; i++)
			classify(m[i].type, byte + m[i].bit / 8, depth + 1, classes);
		break;
	case TYPE_ARRAY:
		for (uint64_t i = 0; i < t->count && i < 16; i++)
			classify(t->target, byte + i * t->target->size, depth + 1, classes);
		break;
	case TYPE_FLOAT:
		/* long double, complex ones */
		add_class(classes, byte, t->size > 8 ? CLASS_MEMORY : CLASS_FLOAT);
		break;
	case TYPE_VOID:
	case TYPE_FUNCTION:
		break;
	default:
		if (t->size && byte % (t->size > 8 ? 8 : t->size))
			add_class(classes, byte, CLASS_MEMORY); /* packed */
		else
			for (uint64_t i = 0; i < t->size; i += 8)
				add_class(classes, byte + i, CLASS_INTEGER);
	}
}

static struct location on_stack(struct convention_state *s, uint64_t size, unsigned word)
{
	struct location l = { .kind = LOCATION_BASED,
			      .at_entry = true,
			      .reg = GPR_RSP,
			      .reg2 = GPR_N,
			      .bits = 8 * word,
			      .offset = (int64_t)(word + s->stack) };

	if (size > UINT32_MAX)
		size = UINT32_MAX;
	s->stack += (size + word - 1) / word * word;
	return l;
}

static struct location in_registers(uint8_t reg, uint8_t reg2, unsigned word)
{
	return (struct location){ .kind = LOCATION_REGISTER,
				  .at_entry = true,
				  .reg = reg,
				  .reg2 = reg2,
				  .bits = 8 * word };
}

static struct location nowhere(const char *why)
{
	return (struct location){ .kind = LOCATION_NONE, .why = why };
}

/* Returns true if 16 bytes of it must begin at a multiple of 16: long double, __int128. */
static bool is_wide(const struct type *t)
{
	const struct member *m;
	size_t n;

	t = type_strip(t);
	if (t->kind != TYPE_STRUCT && t->kind != TYPE_UNION)
		return t->size == 16 && t->kind != TYPE_ARRAY;
	m = type_members(t, &n);
	for (size_t i = 0; i < n; i++)
		if (type_strip(m[i].type)->size == 16 && type_strip(m[i].type)->kind <= TYPE_FLOAT)
			return true;
	return false;
}

static size_t members(const struct type *t)
{
	size_t n;

	type_members(t, &n);
	return n;
}

static struct location next_sysv64(struct convention_state *s, const struct type *type)
{
	const struct type *t = type_strip(type);
	enum class c[2] = { CLASS_NONE, CLASS_NONE };
	unsigned integers, floats;

	classify(type, 0, 0, c);
	integers = (c[0] == CLASS_INTEGER) + (c[1] == CLASS_INTEGER);
	floats = (c[0] == CLASS_FLOAT) + (c[1] == CLASS_FLOAT);
	if (c[0] == CLASS_NONE && c[1] == CLASS_NONE) {
		s->is_lost |= t->size > 0 && !members(t);
		return nowhere(s->is_lost ? "its type is not described" : "it is empty");
	}
	if (c[0] == CLASS_MEMORY || s->registers + integers > GENERAL ||
	    s->floats + floats > FLOATS) {
		if (is_wide(t))
			s->stack = (s->stack + 15) / 16 * 16;
		return on_stack(s, t->size, 8);
	}
	s->registers += integers;
	s->floats += floats;
	if (floats)
		return nowhere(integers ? "it is partly in a floating-point register"
					: "it is in a floating-point register");
	return in_registers(general[s->registers - integers],
			    integers == 2 ? general[s->registers - 1] : GPR_N, 8);
}

/* What does not fit into the rest goes to the stack, and all behind it. */
static struct location next_regparm(struct convention_state *s, const struct type *type)
{
	const struct type *t = type_strip(type);
	const unsigned words = t->size > 32 ? 8 : (t->size + 3) / 4;
	const unsigned first = s->registers;

	if (!words)
		return nowhere("it is empty");
	if (t->kind == TYPE_FLOAT)
		return on_stack(s, t->size, 4);
	s->registers = first + words < REGPARM ? first + words : REGPARM;
	if (first + words > REGPARM)
		return on_stack(s, t->size, 4);
	if (words == 3)
		return nowhere("it is in three registers");
	return in_registers(regparm[first], words == 2 ? regparm[first + 1] : GPR_N, 4);
}

struct location convention_next(struct convention_state *s, const struct type *type)
{
	switch (s->convention) {
	case CALL_SYSV64:
		return next_sysv64(s, type);
	case CALL_REGPARM3:
		return next_regparm(s, type);
	case CALL_STACK32:
		break;
	}
	return type_strip(type)->size ? on_stack(s, type_strip(type)->size, 4)
				      : nowhere("it is empty");
}

void convention_result(struct convention_state *s, const struct type *result)
{
	const struct type *t = type_strip(result);
	enum class c[2] = { CLASS_NONE, CLASS_NONE };
	const bool composite = t->kind == TYPE_STRUCT || t->kind == TYPE_UNION;

	if (!composite)
		return;
	if (s->convention == CALL_SYSV64) {
		classify(t, 0, 0, c);
		s->registers += c[0] == CLASS_MEMORY;
	} else if (s->convention == CALL_REGPARM3) {
		s->registers++;
	} else {
		s->stack += 4;
	}
}
