// SPDX-License-Identifier: GPL-2.0-or-later
#include "explain/decoder.h"

#include <capstone/capstone.h>
#include <ctype.h>
#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

#include "base/buf.h"
#include "sym/elfview.h"

enum { LONGEST = 15 }; /* bytes in an instruction */

/* Two handles: one for details, one for text in AT&T syntax. */
struct decoder {
	csh intel, att;
	cs_insn *insn, *text;
};

struct decoder *decoder_new(int bits)
{
	struct decoder *d = calloc(1, sizeof(*d));
	cs_mode mode = bits == 64 ? CS_MODE_64 : CS_MODE_32;

	if (!d)
		return NULL;
	if (cs_open(CS_ARCH_X86, mode, &d->intel) != CS_ERR_OK ||
	    cs_open(CS_ARCH_X86, mode, &d->att) != CS_ERR_OK) {
		decoder_free(d);
		return NULL;
	}
	cs_option(d->intel, CS_OPT_DETAIL, CS_OPT_ON);
	cs_option(d->att, CS_OPT_SYNTAX, CS_OPT_SYNTAX_ATT);
	d->insn = cs_malloc(d->intel);
	d->text = cs_malloc(d->att);
	if (d->insn && d->text)
		return d;
	decoder_free(d);
	return NULL;
}

void decoder_free(struct decoder *d)
{
	if (!d)
		return;
	if (d->insn)
		cs_free(d->insn, 1);
	if (d->text)
		cs_free(d->text, 1);
	if (d->intel)
		cs_close(&d->intel);
	if (d->att)
		cs_close(&d->att);
	free(d);
}

static bool decode(csh handle, const struct elfspace *s, uint64_t addr, cs_insn *insn)
{
	const struct piece *p = elfspace_find(s, addr);
	const uint8_t *bytes;
	size_t n;

	if (!p || !p->code)
		return false;
	bytes = p->bytes + (addr - p->addr);
	n = p->n - (addr - p->addr);
	n = n < LONGEST ? n : LONGEST;
	return cs_disasm_iter(handle, &bytes, &n, &addr, insn);
}

const struct cs_insn *decoder_insn(struct decoder *d, const struct elfspace *s, uint64_t addr)
{
	return decode(d->intel, s, addr, d->insn) ? d->insn : NULL;
}

size_t decoder_writes(const struct decoder *d, const struct cs_insn *insn,
		      uint16_t out[DECODER_WRITES])
{
	uint8_t n_reads = 0, n = 0;
	cs_regs reads;

	_Static_assert(sizeof(cs_regs) == DECODER_WRITES * sizeof(*out), "as capstone fills it");
	return cs_regs_access(d->intel, insn, reads, &n_reads, out, &n) == CS_ERR_OK ? n : 0;
}

/* ---- assembler syntax ---- */

static uint64_t mask_of(unsigned size)
{
	return size >= 8 ? UINT64_MAX : ((uint64_t)1 << (8 * size)) - 1;
}

/* The length of capstone's "movl", "callq", "cmpxchgl" without the size suffix, if a register or
 * the instruction itself implies it. */
static size_t base_length(const char *mnemonic, bool has_register)
{
	static const char *const alone[] = { "call", "ret", "push", "pop", "jmp", "leave" };
	static const char *const with[] = { "mov",  "add",  "sub",     "xor",    "or",   "and",
					    "cmp",  "test", "lea",     "neg",    "not",  "sar",
					    "shl",  "shr",  "adc",     "sbb",    "inc",  "dec",
					    "xchg", "imul", "cmpxchg", "movabs", "xadd", "bt" };
	size_t n = strlen(mnemonic) - 1;

	if (!n || !strchr("bwlq", mnemonic[n]))
		return n + 1;
	if (!strncmp(mnemonic, "cmov", 4))
		return n;
	for (size_t i = 0; i < sizeof(alone) / sizeof(*alone); i++)
		if (strlen(alone[i]) == n && !memcmp(mnemonic, alone[i], n))
			return n;
	for (size_t i = 0; has_register && i < sizeof(with) / sizeof(*with); i++)
		if (strlen(with[i]) == n && !memcmp(mnemonic, with[i], n))
			return n;
	return n + 1;
}

/* Returns true if an operand is a register, not part of an address. */
static bool names_register(const char *operands)
{
	bool inside = false;

	for (const char *p = operands; *p; p++) {
		inside = (inside || *p == '(') && *p != ')';
		if (*p == '%' && !inside && strncmp(p, "%fs:", 4) && strncmp(p, "%gs:", 4) &&
		    strncmp(p, "%es:", 4))
			return true;
	}
	return false;
}

/* The size of the last register: 8 for "…,%rax" and "%r8", less for "%eax" and "%r8d". */
static unsigned last_size(const char *operands)
{
	const char *r = strrchr(operands, '%');

	if (!r || r[1] != 'r')
		return 4;
	return isdigit((unsigned char)r[2]) && strchr("dwb", r[strlen(r) - 1]) ? 4 : 8;
}

/* Writes "$-0x1000" as its value in the register, "8(%rsp)" as 0x8(%rsp), ", " as a comma; scales
 * stay decimal. */
static void add_operands(struct buf *b, const char *ops)
{
	bool inside = false, immediate, negative;

	for (const char *p = ops; *p;) {
		inside = (inside || *p == '(') && *p != ')';
		immediate = *p == '$';
		negative = p[immediate] == '-';
		if (*p == ',' && p[1] == ' ') {
			buf_putc(b, ',');
			p += 2;
		} else if (!inside &&
			   (p == ops || !strchr("%abcdefghijklmnopqrstuvwxyz0123456789", p[-1])) &&
			   strchr("0123456789", p[immediate + negative]) &&
			   p[immediate + negative]) {
			char *end;
			uint64_t v = strtoull(p + immediate + negative, &end, 0);

			if (immediate && negative)
				v = -v & mask_of(last_size(ops));
			buf_printf(b, "%s%s0x%" PRIx64, immediate ? "$" : "",
				   negative && !immediate ? "-" : "", v);
			p = end;
		} else {
			buf_putc(b, *p++);
		}
	}
}

unsigned decoder_text(struct decoder *d, const struct elfspace *s, uint64_t addr, struct buf *out)
{
	const char *m, *last;

	if (!decode(d->att, s, addr, d->text))
		return 0;
	m = d->text->mnemonic;
	last = strrchr(m, ' ') ? strrchr(m, ' ') + 1 : m; /* after "lock", "rep" */
	buf_add(out, m, last - m + base_length(last, names_register(d->text->op_str)));
	if (d->text->op_str[0])
		buf_putc(out, ' ');
	add_operands(out, d->text->op_str);
	return d->text->size;
}

unsigned decoder_size(struct decoder *d, const struct elfspace *s, uint64_t addr)
{
	return decode(d->intel, s, addr, d->insn) ? d->insn->size : 0;
}

uint64_t decoder_table(struct decoder *d, const struct elfspace *s, uint64_t addr, unsigned *size)
{
	const cs_x86 *x = &d->insn->detail->x86;
	unsigned word = s->bits / 8;

	*size = decode(d->intel, s, addr, d->insn) ? d->insn->size : 0;
	for (unsigned i = 0; *size && i < x->op_count; i++) {
		const x86_op_mem *mem = &x->operands[i].mem;

		if (x->operands[i].type == X86_OP_MEM && d->insn->id != X86_INS_LEA &&
		    mem->base == X86_REG_INVALID && mem->index != X86_REG_INVALID &&
		    mem->scale == (int)word)
			return (uint64_t)mem->disp & mask_of(word);
	}
	return 0;
}
