// SPDX-License-Identifier: GPL-2.0-or-later
#include <errno.h>
#include <string.h>

#include "abi/calls/sysent.h"
#include "base/buf.h"
#include "trip/names.h"
#include "trip/stop.h"
#include "trip/tree.h"
#include "values/args.h"
#include "values/print.h"
#include "view/at.h"
#include "view/around.h"
#include "view/label.h"

/* ---- the heading ---- */

static void add_call(struct buf *b, const struct stop_stack *s)
{
	const struct sysent *e = s->in_call ? sysent_find(s->abi, s->nr) : NULL;

	if (!e)
		return;
	buf_puts(b, "  in ");
	if (s->trip)
		buf_printf(b, "#%llu ", (unsigned long long)s->trip);
	buf_puts(b, e->name);
}

static void add_heading(const struct at_opts *o, struct buf *b, const struct at_stop *s)
{
	const struct hit *h = s->hit;

	buf_puts(b, o->color ? "\033[1m@" : "@");
	label_number(b, h->position);
	buf_puts(b, o->color ? "\033[0m  " : "  ");
	label_escape(b, h->stack.comm);
	buf_printf(b, " %u  ring %u  ", h->stack.tid, h->ring);
	label_at(b, h->fn, h->addr, h->bias, o->raw_names);
	add_call(b, &h->stack);
	buf_putc(b, '\n');
}

/* ---- the stack ---- */

static void add_args(struct buf *b, const struct at_stop *s, const struct at_frame *f,
		     bool innermost)
{
	struct machine_source m = s->source;
	/* What pointers point to is shown once, where it runs. */
	const struct print_opts outer = { print_line.depth, print_line.elements, .plain = true };

	if (!f->args)
		return;
	m.entry = f->has_entry ? &f->entry : NULL;
	buf_putc(b, '(');
	if (f->has_entry)
		args_text(f->args, &m, innermost ? &print_line : &outer, b);
	else
		buf_puts(b, "…");
	buf_putc(b, ')');
}

static void add_frame(const struct at_opts *o, struct buf *b, const struct at_stop *s, size_t i)
{
	const struct stop_stack *stack = &s->hit->stack;
	const struct stop_frame *f = &stack->frames[i];
	const size_t nth = stack->n - 1 - i;
	struct line line;

	buf_printf(b, "#%-3zu", nth);
	label_frame_kind(b, f);
	label_at(b, f->fn, f->pc && f->fn && f->fn->flags & FN_ANON ? f->pc : f->addr, f->bias,
		 o->raw_names);
	add_args(b, s, &s->frames[i], !nth);
	if (label_frame_line(f, nth ? f + 1 : NULL, &line)) {
		buf_puts(b, "  ");
		label_short(b, &line);
	} else if (f->ring && f->fn && label_unit(f->fn)) {
		buf_printf(b, "  %s", label_unit(f->fn));
	}
	buf_putc(b, '\n');
}

static void add_stack(const struct at_opts *o, struct buf *b, const struct at_stop *s)
{
	const struct stop_stack *stack = &s->hit->stack;

	buf_putc(b, '\n');
	for (size_t i = stack->n; i-- > 0;) {
		if (i + 1 < stack->n && stack->frames[i].ring != stack->frames[i + 1].ring)
			buf_puts(b, "── ring 3 ──\n");
		add_frame(o, b, s, i);
	}
}

/* ---- registers ---- */

static void add_flags(struct buf *b, uint64_t flags)
{
	static const struct {
		char name[3];
		uint8_t bit;
	} names[] = { { "CF", 0 }, { "PF", 2 }, { "AF", 4 },  { "ZF", 6 },  { "SF", 7 },
		      { "TF", 8 }, { "IF", 9 }, { "DF", 10 }, { "OF", 11 }, { "AC", 18 } };

	buf_printf(b, "eflags 0x%llx [", (unsigned long long)flags);
	for (size_t i = 0; i < sizeof(names) / sizeof(names[0]); i++)
		if (flags >> names[i].bit & 1)
			buf_printf(b, " %s", names[i].name);
	buf_puts(b, " ]\n");
}

static void add_registers(struct buf *b, const struct at_stop *s)
{
	static const char *const wide[] = { "rax", "rbx", "rcx", "rdx", "rsi", "rdi",
					    "rbp", "rsp", "r8",  "r9",  "r10", "r11",
					    "r12", "r13", "r14", "r15", "rip" };
	static const char *const narrow[] = { "eax", "ebx", "ecx", "edx", "esi",
					      "edi", "ebp", "esp", "eip" };
	const char *const *names = s->bits == 64 ? wide : narrow;
	const size_t n =
		s->bits == 64 ? sizeof(wide) / sizeof(*wide) : sizeof(narrow) / sizeof(*narrow);

	buf_putc(b, '\n');
	for (size_t i = 0; i < n; i++) {
		uint64_t value = 0;

		registers_get(s->regs, names[i], &value);
		buf_printf(b, "%-4s0x%0*llx%s", names[i], s->bits / 4, (unsigned long long)value,
			   i % 4 == 3 ? "\n" : "  ");
	}
	add_flags(b, s->regs->flags);
}

/* ---- the rest ---- */

static void add_code(struct buf *b, const struct at_stop *s)
{
	if (s->n_code)
		buf_putc(b, '\n');
	for (size_t i = 0; i < s->n_code; i++)
		buf_printf(b, "%s 0x%llx  %s\n", i ? "  " : "=>",
			   (unsigned long long)s->code[i].addr, s->code[i].text);
}

static void add_prints(struct buf *b, const struct at_stop *s)
{
	struct machine_source m = s->source;

	if (s->n_prints)
		buf_putc(b, '\n');
	for (size_t i = 0; i < s->n_prints; i++) {
		const struct at_print *p = &s->prints[i];

		buf_printf(b, "%s = ", p->text);
		if (p->why)
			buf_printf(b, "<%s>", p->why);
		else
			print_text(&p->value, &m, &print_full, b);
		buf_putc(b, '\n');
	}
}

static void add_memory_line(struct buf *b, const struct at_memory *m, size_t at)
{
	const size_t n = m->n - at < 16 ? m->n - at : 16;

	buf_printf(b, "0x%llx  ", (unsigned long long)(m->addr + at));
	for (size_t i = 0; i < 16; i++)
		if (i < n)
			buf_printf(b, "%02x %s", m->bytes[at + i], i == 7 ? " " : "");
		else
			buf_printf(b, "   %s", i == 7 ? " " : "");
	buf_putc(b, ' ');
	for (size_t i = 0; i < n; i++) {
		const uint8_t c = m->bytes[at + i];

		buf_putc(b, c >= ' ' && c <= '~' ? c : '.');
	}
	buf_putc(b, '\n');
}

static void add_memory(struct buf *b, const struct at_stop *s)
{
	for (size_t i = 0; i < s->n_memory; i++) {
		const struct at_memory *m = &s->memory[i];

		buf_putc(b, '\n');
		if (m->why)
			buf_printf(b, "0x%llx  <%s>\n", (unsigned long long)m->addr, m->why);
		for (size_t at = 0; !m->why && at < m->n; at += 16)
			add_memory_line(b, m, at);
	}
}

int at_text(const struct at_opts *o, const struct at_stop *s)
{
	struct buf b = { 0 };
	int r;

	add_heading(o, &b, s);
	add_stack(o, &b, s);
	around_add(o->source, &b, s->hit);
	add_registers(&b, s);
	add_code(&b, s);
	add_prints(&b, s);
	add_memory(&b, s);
	r = fwrite(buf_str(&b), 1, b.len, o->out) == b.len && !b.failed ? 0 : -EIO;
	buf_free(&b);
	return r;
}
