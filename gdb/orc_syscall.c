// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * The entry of 64-bit system calls (arch/x86/entry/entry_64.S). The kernel's tables begin where all
 * registers are saved; before that, from the code:
 *
 *	entry_SYSCALL_64             the program's stack; rcx has its rip
 *	entry_SYSCALL_64_safe_stack  a push for each word of struct pt_regs, from its end on
 *	…                            the tables
 */
#include <capstone/capstone.h>
#include <stdlib.h>
#include <string.h>

#include "gdb/orc.h"
#include "sym/elffile.h"
#include "sym/ksyms.h"

#define BYTES_MAX 256

static struct orc_entry made(uint64_t addr, enum orc_type type, int pushed)
{
	return (struct orc_entry){
		.addr = addr, .type = type, .sp_reg = ORC_SP, .sp_offset = pushed
	};
}

/* The entry's code; NULL if it is not in .text, or too large. */
static const uint8_t *code_at(const struct elffile *f, uint64_t from, uint64_t to)
{
	struct elfsec text;

	if (to <= from || to - from > BYTES_MAX || !elffile_section(f, ".text", &text) ||
	    from < text.shdr.sh_addr || to > text.shdr.sh_addr + text.size)
		return NULL;
	return text.bytes + (from - text.shdr.sh_addr);
}

/* One entry behind each push. */
static void add_pushes(const uint8_t *code, uint64_t from, uint64_t to, struct orc_entry *entries,
		       size_t *n, size_t room)
{
	enum { WORD = 8 };
	size_t left = to - from;
	int pushed = 0;
	cs_insn *insn;
	csh cs;

	if (cs_open(CS_ARCH_X86, CS_MODE_64, &cs) != CS_ERR_OK)
		return;
	insn = cs_malloc(cs);
	while (insn && room && left && cs_disasm_iter(cs, &code, &left, &from, insn)) {
		if (insn->id != X86_INS_PUSH)
			continue;
		pushed += WORD;
		entries[(*n)++] = made(from, ORC_PUSHES, pushed);
		room--;
	}
	if (insn)
		cs_free(insn, 1);
	cs_close(&cs);
}

void orc_add_syscall(const struct elffile *image, const struct ksyms *symbols,
		     struct orc_entry *entries, size_t *n)
{
	const uint64_t entry = ksyms_addr(symbols, "entry_SYSCALL_64");
	const uint64_t safe = ksyms_addr(symbols, "entry_SYSCALL_64_safe_stack");
	uint64_t tables = UINT64_MAX;
	const size_t before = *n;
	const uint8_t *code;

	for (size_t i = 0; i < before; i++)
		if (entries[i].addr > entry && entries[i].type != ORC_END &&
		    entries[i].addr < tables)
			tables = entries[i].addr;
	code = code_at(image, safe, tables);
	if (!entry || safe <= entry || !code)
		return;
	/* Those on the way say nothing. */
	for (size_t i = 0; i < before; i++)
		if (entries[i].addr >= entry && entries[i].addr < tables)
			entries[i] = made(entry, ORC_SYSCALL, 0);
	entries[(*n)++] = made(safe, ORC_PUSHES, 0);
	add_pushes(code, safe, tables, entries, n, ORC_SYSCALL_MAX - 1);
	/* Nothing is pushed twice where the tables begin. */
	if (entries[*n - 1].addr == tables)
		--*n;
}
