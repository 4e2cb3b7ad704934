// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * An instruction is | code (2) | jt (1) | jf (1) | k (4) |. The low three bits of the code are its
 * class, which determines the others; strace names them even where the kernel would refuse them.
 */
#include "abi/bpf.h"

#include <linux/filter.h>

#include "abi/constants/constants.h"
#include "base/buf.h"

enum { LONGEST = BPF_MAXINSNS };

static void print_bits(const struct printer *p, const struct xlat *names, unsigned bits)
{
	buf_putc(p->out, '|');
	print_enum(p, names, bits);
}

/* Prints bits that the class does not use. */
static void print_rest(const struct printer *p, unsigned bits)
{
	if (bits)
		buf_printf(p->out, "|%#x /* BPF_??? */", bits);
}

static void print_code(const struct printer *p, unsigned code)
{
	unsigned class = BPF_CLASS(code);

	print_enum(p, names_bpf_class, class);
	switch (class) {
	case BPF_LD:
	case BPF_LDX:
		print_bits(p, names_bpf_size, BPF_SIZE(code));
		print_bits(p, names_bpf_mode, BPF_MODE(code));
		break;
	case BPF_ALU:
	case BPF_JMP:
		print_bits(p, names_bpf_src, BPF_SRC(code));
		print_bits(p, class == BPF_ALU ? names_bpf_alu : names_bpf_jmp, BPF_OP(code));
		break;
	case BPF_RET:
		print_bits(p, names_bpf_rval, BPF_RVAL(code));
		print_rest(p, code & ~0x1fu);
		break;
	case BPF_MISC:
		print_bits(p, names_bpf_misc, BPF_MISCOP(code));
		print_rest(p, code & ~0xffu);
		break;
	default:
		print_rest(p, code & ~0x7u);
	}
}

/* Loads from beyond the packet: the kernel's ancillary data, headers. */
static void print_offset(const struct printer *p, uint32_t k)
{
	const uint32_t ad = SKF_AD_OFF, net = SKF_NET_OFF, ll = SKF_LL_OFF;

	const uint32_t base = k >= ad ? ad : k >= net ? net : ll;

	if (k < ll) {
		buf_printf(p->out, "%#x", k);
		return;
	}
	print_enum(p, names_skf_off, base);
	buf_putc(p->out, '+');
	if (base == ad)
		print_enum(p, names_skf_ad, k - base);
	else
		buf_printf(p->out, "%u", k - base);
}

static void print_k(const struct printer *p, const struct sock_filter *f)
{
	buf_puts(p->out, ", ");
	if (BPF_CLASS(f->code) == BPF_LD && BPF_MODE(f->code) == BPF_ABS)
		print_offset(p, f->k);
	else
		buf_printf(p->out, "%#x", f->k);
}

static bool print_instruction(const struct printer *p, uint64_t addr, uint64_t index, void *data)
{
	const enum when *when = data;
	struct sock_filter f;

	(void)index;
	if (!call_read(p->call, *when, addr, &f, sizeof(f)))
		return false;
	buf_puts(p->out, f.jt || f.jf ? "BPF_JUMP(" : "BPF_STMT(");
	print_code(p, f.code);
	print_k(p, &f);
	if (f.jt || f.jf)
		buf_printf(p->out, ", %#x, %#x", f.jt, f.jf);
	buf_putc(p->out, ')');
	return true;
}

void print_bpf(const struct printer *p, enum when when, uint64_t addr, unsigned count)
{
	if ((p->opts->all || p->opts->rich) && count <= LONGEST)
		print_array(p, addr, count, sizeof(struct sock_filter), print_instruction, &when);
	else
		print_addr(p, addr);
}
