// SPDX-License-Identifier: GPL-2.0-or-later
#include "gdb/description.h"

#include <string.h>

#include "gdb/hex.h"
#include "gdb/sleeping.h"
#include "values/registers.h"

enum { FIXED_BITS = 32, WORD = 0 };

/* In gdb's order (gdb/features/i386): its own names first, then ours. */
static const struct row {
	const char *name, *name32; /* NULL: the other has none */
	const char *type;
	uint8_t bits; /* WORD: as wide as the machine */
} core[] = {
#define GENERAL(a, b)             \
	{                         \
		a, b, "int", WORD \
	}
	/* clang-format off */
	GENERAL("rax", "eax"), GENERAL("rbx", "ecx"), GENERAL("rcx", "edx"), GENERAL("rdx", "ebx"),
	{ "rsi", NULL, "int", WORD }, { "rdi", NULL, "int", WORD },
	{ "rbp", NULL, "data_ptr", WORD }, { "rsp", NULL, "data_ptr", WORD },
	{ NULL, "esp", "data_ptr", WORD }, { NULL, "ebp", "data_ptr", WORD },
	{ NULL, "esi", "int", WORD }, { NULL, "edi", "int", WORD },
	GENERAL("r8", NULL), GENERAL("r9", NULL), GENERAL("r10", NULL), GENERAL("r11", NULL),
	GENERAL("r12", NULL), GENERAL("r13", NULL), GENERAL("r14", NULL), GENERAL("r15", NULL),
	{ "rip", "eip", "code_ptr", WORD },
	{ "eflags", "eflags", "i386_eflags", FIXED_BITS },
#define FIXED(a) { a, a, "int", FIXED_BITS }
	FIXED("cs"), FIXED("ss"), FIXED("ds"), FIXED("es"), FIXED("fs"), FIXED("gs"),
#define FLOAT(a) { a, a, "i387_ext", 80 }
	FLOAT("st0"), FLOAT("st1"), FLOAT("st2"), FLOAT("st3"),
	FLOAT("st4"), FLOAT("st5"), FLOAT("st6"), FLOAT("st7"),
	FIXED("fctrl"), FIXED("fstat"), FIXED("ftag"), FIXED("fiseg"),
	FIXED("fioff"), FIXED("foseg"), FIXED("fooff"), FIXED("fop"),
	/* clang-format on */
};
static const struct row segments[] = {
	{ "fs_base", NULL, "int", 64 },
	{ "gs_base", NULL, "int", 64 },
};
static const struct row system_rows[] = {
	{ "cr0", "cr0", "uint64", 64 },           { "cr2", "cr2", "uint64", 64 },
	{ "cr3", "cr3", "uint64", 64 },           { "cr4", "cr4", "uint64", 64 },
	{ "position", "position", "uint64", 64 },
};

static const struct feature {
	const char *name;
	const struct row *rows;
	size_t n;
} features[] = {
	{ "org.gnu.gdb.i386.core", core, sizeof(core) / sizeof(core[0]) },
	{ "org.gnu.gdb.i386.segments", segments, sizeof(segments) / sizeof(segments[0]) },
	{ "ringtrip.system", system_rows, sizeof(system_rows) / sizeof(system_rows[0]) },
};
#define N_FEATURES (sizeof(features) / sizeof(features[0]))

static const char flags_type[] =
	"<flags id=\"i386_eflags\" size=\"4\">"
	"<field name=\"\" start=\"22\" end=\"31\"/><field name=\"ID\" start=\"21\" end=\"21\"/>"
	"<field name=\"VIP\" start=\"20\" end=\"20\"/><field name=\"VIF\" start=\"19\" end=\"19\"/>"
	"<field name=\"AC\" start=\"18\" end=\"18\"/><field name=\"VM\" start=\"17\" end=\"17\"/>"
	"<field name=\"RF\" start=\"16\" end=\"16\"/><field name=\"NT\" start=\"14\" end=\"14\"/>"
	"<field name=\"OF\" start=\"11\" end=\"11\"/><field name=\"DF\" start=\"10\" end=\"10\"/>"
	"<field name=\"IF\" start=\"9\" end=\"9\"/><field name=\"TF\" start=\"8\" end=\"8\"/>"
	"<field name=\"SF\" start=\"7\" end=\"7\"/><field name=\"ZF\" start=\"6\" end=\"6\"/>"
	"<field name=\"AF\" start=\"4\" end=\"4\"/><field name=\"PF\" start=\"2\" end=\"2\"/>"
	"<field name=\"CF\" start=\"0\" end=\"0\"/></flags>";

static const char *name_of(const struct row *r, unsigned bits)
{
	return bits == 64 ? r->name : r->name32;
}

static bool has_any(const struct feature *f, unsigned bits)
{
	for (size_t i = 0; i < f->n; i++)
		if (name_of(&f->rows[i], bits))
			return true;
	return false;
}

void description_xml(struct buf *out, unsigned bits)
{
	buf_printf(out,
		   "<?xml version=\"1.0\"?><!DOCTYPE target SYSTEM \"gdb-target.dtd\"><target>"
		   "<architecture>%s</architecture>",
		   bits == 64 ? "i386:x86-64" : "i386");
	for (size_t f = 0; f < N_FEATURES; f++) {
		if (!has_any(&features[f], bits))
			continue;
		buf_printf(out, "<feature name=\"%s\">%s", features[f].name, f ? "" : flags_type);
		for (size_t i = 0; i < features[f].n; i++) {
			const struct row *r = &features[f].rows[i];

			if (name_of(r, bits))
				buf_printf(out, "<reg name=\"%s\" bitsize=\"%u\" type=\"%s\"/>",
					   name_of(r, bits), r->bits ? r->bits : bits, r->type);
		}
		buf_puts(out, "</feature>");
	}
	buf_puts(out, "</target>");
}

static const struct row *row_at(unsigned bits, size_t index)
{
	for (size_t f = 0; f < N_FEATURES; f++)
		for (size_t i = 0; i < features[f].n; i++)
			if (name_of(&features[f].rows[i], bits) && !index--)
				return &features[f].rows[i];
	return NULL;
}

size_t description_count(unsigned bits)
{
	size_t n = 0;

	while (row_at(bits, n))
		n++;
	return n;
}

/* False if it is not known. */
static bool value_of(const char *name, const struct description_values *v, uint64_t *value)
{
	*value = !strcmp(name, "position") ? v->position : v->pc;
	if (!strcmp(name, "position") || !strcmp(name, "rip") || !strcmp(name, "eip"))
		return true;
	if (!v->registers || (v->saved && !sleeping_knows(name)))
		return false;
	return registers_get(v->registers, name, value);
}

void description_register(struct buf *out, unsigned bits, size_t i,
			  const struct description_values *v)
{
	const struct row *row = row_at(bits, i);
	const size_t bytes = row ? (row->bits ? row->bits : bits) / 8 : 0;
	uint64_t value;

	if (!row)
		return;
	if (value_of(name_of(row, bits), v, &value))
		hex_bytes(out, &value, bytes);
	else
		for (size_t k = 0; k < bytes; k++)
			buf_puts(out, "xx");
}
