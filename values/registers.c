// SPDX-License-Identifier: GPL-2.0-or-later
#include "values/registers.h"

#include <string.h>

#define AT(member) offsetof(struct registers, member)
#define GPR(reg)   (AT(gpr) + 8 * (reg))

/* "rax", "eax", "ax" and the names of the two lowest bytes. */
#define OLD(reg, letters, low)                                              \
	{ "r" letters, GPR(reg), 0, 64 }, { "e" letters, GPR(reg), 0, 32 }, \
		{ letters, GPR(reg), 0, 16 },                               \
	{                                                                   \
		low, GPR(reg), 0, 8                                         \
	}
#define HIGH(reg, name)              \
	{                            \
		name, GPR(reg), 8, 8 \
	}
/* "r8", "r8d", "r8w", "r8b" */
#define NEW(number)                                                                   \
	{ "r" #number, GPR(number), 0, 64 }, { "r" #number "d", GPR(number), 0, 32 }, \
		{ "r" #number "w", GPR(number), 0, 16 },                              \
	{                                                                             \
		"r" #number "b", GPR(number), 0, 8                                    \
	}

static const struct register_name names[] = {
	OLD(GPR_RAX, "ax", "al"),
	HIGH(GPR_RAX, "ah"),
	OLD(GPR_RCX, "cx", "cl"),
	HIGH(GPR_RCX, "ch"),
	OLD(GPR_RDX, "dx", "dl"),
	HIGH(GPR_RDX, "dh"),
	OLD(GPR_RBX, "bx", "bl"),
	HIGH(GPR_RBX, "bh"),
	OLD(GPR_RSP, "sp", "spl"),
	OLD(GPR_RBP, "bp", "bpl"),
	OLD(GPR_RSI, "si", "sil"),
	OLD(GPR_RDI, "di", "dil"),
	NEW(8),
	NEW(9),
	NEW(10),
	NEW(11),
	NEW(12),
	NEW(13),
	NEW(14),
	NEW(15),
	{ "rip", AT(rip), 0, 64 },
	{ "eip", AT(rip), 0, 32 },
	{ "pc", AT(rip), 0, 64 },
	{ "fp", GPR(GPR_RBP), 0, 64 },
	{ "rflags", AT(flags), 0, 64 },
	{ "eflags", AT(flags), 0, 32 },
	{ "flags", AT(flags), 0, 16 },
	{ "cs", AT(cs), 0, 16 },
	{ "ss", AT(ss), 0, 16 },
	{ "ds", AT(ds), 0, 16 },
	{ "es", AT(es), 0, 16 },
	{ "fs", AT(fs), 0, 16 },
	{ "gs", AT(gs), 0, 16 },
	{ "fs_base", AT(fs_base), 0, 64 },
	{ "gs_base", AT(gs_base), 0, 64 },
	{ "cr0", AT(cr0), 0, 64 },
	{ "cr2", AT(cr2), 0, 64 },
	{ "cr3", AT(cr3), 0, 64 },
	{ "cr4", AT(cr4), 0, 64 },
};

const struct register_name *register_names(size_t *n)
{
	*n = sizeof(names) / sizeof(*names);
	return names;
}

const struct register_name *register_find(const char *name)
{
	for (size_t i = 0; i < sizeof(names) / sizeof(*names); i++)
		if (!strcmp(names[i].name, name))
			return &names[i];
	return NULL;
}

uint64_t register_value(const struct registers *r, const struct register_name *name)
{
	uint64_t v;

	memcpy(&v, (const char *)r + name->offset, sizeof(v));
	v >>= name->shift;
	return name->bits < 64 ? v & ((1ull << name->bits) - 1) : v;
}

bool registers_get(const struct registers *r, const char *name, uint64_t *value)
{
	const struct register_name *row = register_find(name);

	if (row)
		*value = register_value(r, row);
	return row != NULL;
}
