// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * .eh_frame has the extent of every function that may be unwound, even in a stripped file (LSB,
 * "Exception Frames"). libdw walks its entries; read here are the augmentation of a CIE, for the
 * address encoding, and the two addresses at the start of an FDE. It also reveals a binder, whose
 * name is only in the separate debug information: nothing else is entered with more on the stack
 * than a return address.
 */
#include <dwarf.h>
#include <elfutils/libdw.h>
#include <stdlib.h>
#include <string.h>

#include "sym/module_parts.h"

struct cursor {
	const uint8_t *p, *end;
};

/* Reads an address or a length in the format of a DW_EH_PE_ byte, without adding its base. */
static bool read_encoded(struct cursor *c, uint8_t encoding, int word, uint64_t *out)
{
	size_t n;
	bool is_signed = encoding & 0x08;

	switch (encoding & 0x07) {
	case DW_EH_PE_absptr:
		n = word;
		break;
	case DW_EH_PE_udata2:
		n = 2;
		break;
	case DW_EH_PE_udata4:
		n = 4;
		break;
	case DW_EH_PE_udata8:
		n = 8;
		break;
	default: /* LEB128: allowed, but not used for addresses */
		return false;
	}
	if ((size_t)(c->end - c->p) < n)
		return false;
	*out = 0;
	memcpy(out, c->p, n);
	if (is_signed && n < 8 && *out >> (8 * n - 1))
		*out |= ~(uint64_t)0 << (8 * n);
	c->p += n;
	return true;
}

/* Skips the personality routine: its encoding, then its address. */
static bool skip_personality(struct cursor *c, int word)
{
	uint64_t ignored;

	return c->p < c->end && read_encoded(c, *c->p++, word, &ignored);
}

/* The address encoding of a CIE's FDEs: the operand of the augmentation's R; absolute without
 * one. */
static bool cie_encoding(const Dwarf_CIE *cie, int word, uint8_t *out)
{
	struct cursor c = { cie->augmentation_data,
			    cie->augmentation_data + cie->augmentation_data_size };

	*out = DW_EH_PE_absptr;
	if (cie->augmentation[0] != 'z')
		return cie->augmentation[0] == '\0';
	for (const char *a = cie->augmentation + 1; *a; a++) {
		if (*a == 'R') {
			if (c.p < c.end)
				*out = *c.p;
			return c.p < c.end;
		}
		if (*a == 'P' && !skip_personality(&c, word))
			return false;
		if (*a == 'L' && c.p++ >= c.end)
			return false;
	}
	return true;
}

struct frames {
	const struct module *m;
	struct elfsec s;
	Elf_Data data;
	int word;
};

static bool fde_encoding(const struct frames *f, Dwarf_Off cie_at, uint8_t *out)
{
	const unsigned char *ident = f->m->elf.ehdr.e_ident;
	Dwarf_CFI_Entry entry;
	Dwarf_Off next;

	return cie_at < f->s.size &&
	       dwarf_next_cfi(ident, (Elf_Data *)&f->data, true, cie_at, &next, &entry) == 0 &&
	       dwarf_cfi_cie_p(&entry) && cie_encoding(&entry.cie, f->word, out);
}

static bool fde_range(const struct frames *f, const Dwarf_FDE *fde, uint8_t encoding,
		      struct candidate *out)
{
	struct cursor c = { fde->start, fde->end };
	uint64_t here = f->s.shdr.sh_addr + (fde->start - f->s.bytes);

	if (!read_encoded(&c, encoding, f->word, &out->start) ||
	    !read_encoded(&c, encoding & 0x07, f->word, &out->size))
		return false;
	if ((encoding & 0x70) == DW_EH_PE_pcrel)
		out->start += here;
	else if (encoding & 0xf0)
		return false;
	if (f->word == 4)
		out->start &= UINT32_MAX;
	return out->size > 0;
}

void module_cfi_ranges(const struct module *m, struct candidates *out)
{
	struct frames f = { .m = m, .word = m->elf.bits / 8 };
	Dwarf_Off at = 0, next = 0, cie_at = (Dwarf_Off)-1;
	Dwarf_CFI_Entry entry;
	uint8_t encoding = 0;
	bool known = false;
	int r;

	if (!elffile_section(&m->elf, ".eh_frame", &f.s) || !f.s.bytes || !f.s.size)
		return;
	f.data = (Elf_Data){ .d_buf = (void *)f.s.bytes,
			     .d_size = f.s.size,
			     .d_version = EV_CURRENT };
	/* 1: an unknown entry, to be skipped. */
	while ((r = dwarf_next_cfi(m->elf.ehdr.e_ident, &f.data, true, at, &next, &entry)) >= 0 &&
	       next > at) {
		struct candidate one = { .bind = STB_LOCAL };

		at = next;
		if (r != 0 || dwarf_cfi_cie_p(&entry))
			continue;
		if (entry.fde.CIE_pointer != cie_at) {
			cie_at = entry.fde.CIE_pointer;
			known = fde_encoding(&f, cie_at, &encoding);
		}
		if (known && fde_range(&f, &entry.fde, encoding, &one))
			candidates_add(out, &one);
	}
}

/* Returns true if a function's frame has three words at its entry: what the lazy stub and plt0
 * pushed (the slot's index, the module), and the return address. */
static bool begins_bound(Dwarf_CFI *cfi, const struct module *m, uint64_t start)
{
	const bool i386 = m->elf.ehdr.e_machine == EM_386;     /* x32's stack has 64-bit words */
	const unsigned sp = i386 ? 4 : 7, word = i386 ? 4 : 8; /* DWARF's number for esp, rsp */
	Dwarf_Frame *frame;
	Dwarf_Op *ops;
	size_t n;
	bool is;

	if (dwarf_cfi_addrframe(cfi, start, &frame) != 0)
		return false;
	is = dwarf_frame_cfa(frame, &ops, &n) == 0 && n == 1 && ops[0].atom == DW_OP_bregx &&
	     ops[0].number == sp && ops[0].number2 == 3 * word;
	free(frame);
	return is;
}

void module_cfi_binders(struct module *m)
{
	Dwarf_CFI *cfi = dwarf_getcfi_elf(m->elf.elf);

	if (!cfi)
		return;
	for (size_t i = 0; i < m->n_fns; i++)
		m->fns[i].binder = begins_bound(cfi, m, m->fns[i].start);
	dwarf_cfi_end(cfi);
}
