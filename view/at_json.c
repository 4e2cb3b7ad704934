// SPDX-License-Identifier: GPL-2.0-or-later
#include <errno.h>
#include <string.h>

#include "abi/calls/sysent.h"
#include "base/buf.h"
#include "base/json_text.h"
#include "trip/names.h"
#include "trip/stop.h"
#include "trip/tree.h"
#include "values/args.h"
#include "values/print.h"
#include "view/at.h"
#include "view/label.h"

static void add_text(struct buf *b, const char *key, const char *text)
{
	buf_printf(b, "\"%s\":", key);
	json_text(b, text, strlen(text));
}

static void add_address(struct buf *b, const char *key, uint64_t value)
{
	buf_printf(b, "\"%s\":\"0x%llx\"", key, (unsigned long long)value);
}

static void add_function(const struct at_opts *o, struct buf *b, const struct fn *fn, uint64_t addr,
			 uint64_t bias)
{
	struct buf name = { 0 };

	label_fn(&name, fn, addr, bias, o->raw_names);
	add_text(b, "fn", buf_str(&name));
	buf_free(&name);
	if (fn && label_unit(fn)) {
		buf_putc(b, ',');
		add_text(b, "mod", label_unit(fn));
	}
}

/* ---- the stack ---- */

static void add_args(struct buf *b, const struct at_stop *s, const struct at_frame *f)
{
	struct machine_source m = s->source;

	if (!f->args || !f->has_entry)
		return;
	m.entry = &f->entry;
	buf_puts(b, ",\"args\":");
	args_json(f->args, &m, &print_line, b);
}

static void add_frame(const struct at_opts *o, struct buf *b, const struct at_stop *s, size_t i)
{
	const struct stop_stack *stack = &s->hit->stack;
	const struct stop_frame *f = &stack->frames[i];
	struct line line;

	buf_putc(b, '{');
	add_function(o, b, f->fn, f->addr, f->bias);
	buf_putc(b, ',');
	add_text(b, "kind", node_kind_name(f->kind));
	buf_printf(b, ",\"ring\":%u,", f->ring);
	add_address(b, "addr", f->addr);
	if (f->pc) {
		buf_putc(b, ',');
		add_address(b, "pc", f->pc);
	}
	if (f->at != STOP_UNKNOWN)
		buf_printf(b, ",\"position\":%llu", (unsigned long long)f->at);
	if (label_frame_line(f, i + 1 < stack->n ? f + 1 : NULL, &line)) {
		buf_putc(b, ',');
		add_text(b, "file", line.file);
		buf_printf(b, ",\"line\":%u", line.line);
	}
	add_args(b, s, &s->frames[i]);
	buf_putc(b, '}');
}

/* Outermost first, as in break's. */
static void add_stack(const struct at_opts *o, struct buf *b, const struct at_stop *s)
{
	buf_puts(b, ",\"stack\":[");
	for (size_t i = 0; i < s->hit->stack.n; i++) {
		buf_puts(b, i ? "," : "");
		add_frame(o, b, s, i);
	}
	buf_putc(b, ']');
}

static void add_task(struct buf *b, const struct stop_stack *s)
{
	const struct sysent *e = s->in_call ? sysent_find(s->abi, s->nr) : NULL;

	buf_printf(b, "\"pid\":%u,\"tid\":%u,", s->pid, s->tid);
	add_text(b, "comm", s->comm);
	if (s->trip)
		buf_printf(b, ",\"trip\":%llu", (unsigned long long)s->trip);
	if (e) {
		buf_putc(b, ',');
		add_text(b, "call", e->name);
	}
}

/* ---- registers, code, values ---- */

static void add_registers(struct buf *b, const struct at_stop *s)
{
	static const char *const names[] = {
		"rax", "rcx",    "rdx", "rbx", "rsp",     "rbp",     "rsi", "rdi",
		"r8",  "r9",     "r10", "r11", "r12",     "r13",     "r14", "r15",
		"rip", "eflags", "cs",  "ss",  "fs_base", "gs_base", "cr2", "cr3",
	};

	buf_puts(b, ",\"registers\":{");
	for (size_t i = 0; i < sizeof(names) / sizeof(*names); i++) {
		uint64_t value = 0;

		registers_get(s->regs, names[i], &value);
		buf_puts(b, i ? "," : "");
		add_address(b, names[i], value);
	}
	buf_putc(b, '}');
}

static void add_code(struct buf *b, const struct at_stop *s)
{
	buf_puts(b, ",\"code\":[");
	for (size_t i = 0; i < s->n_code; i++) {
		buf_puts(b, i ? ",{" : "{");
		add_address(b, "addr", s->code[i].addr);
		buf_putc(b, ',');
		add_text(b, "text", s->code[i].text);
		buf_putc(b, '}');
	}
	buf_putc(b, ']');
}

static void add_prints(struct buf *b, const struct at_stop *s)
{
	buf_puts(b, ",\"print\":[");
	for (size_t i = 0; i < s->n_prints; i++) {
		const struct at_print *p = &s->prints[i];

		buf_puts(b, i ? ",{" : "{");
		add_text(b, "expression", p->text);
		buf_putc(b, ',');
		if (p->why)
			add_text(b, "why", p->why);
		else
			print_json(&p->value, &s->source, &print_full, b);
		buf_putc(b, '}');
	}
	buf_putc(b, ']');
}

static void add_memory(struct buf *b, const struct at_stop *s)
{
	buf_puts(b, ",\"memory\":[");
	for (size_t i = 0; i < s->n_memory; i++) {
		const struct at_memory *m = &s->memory[i];

		buf_puts(b, i ? ",{" : "{");
		add_address(b, "addr", m->addr);
		buf_putc(b, ',');
		if (m->why)
			add_text(b, "why", m->why);
		else
			buf_puts(b, "\"bytes\":\"");
		for (size_t k = 0; !m->why && k < m->n; k++)
			buf_printf(b, "%02x", m->bytes[k]);
		buf_puts(b, m->why ? "}" : "\"}");
	}
	buf_putc(b, ']');
}

int at_json(const struct at_opts *o, const struct at_stop *s)
{
	const struct hit *h = s->hit;
	struct buf b = { 0 };
	int r;

	buf_printf(&b, "{\"v\":1,\"position\":%llu,\"ring\":%u,", (unsigned long long)h->position,
		   h->ring);
	add_function(o, &b, h->fn, h->addr, h->bias);
	buf_putc(&b, ',');
	add_address(&b, "addr", h->addr);
	buf_putc(&b, ',');
	add_task(&b, &h->stack);
	add_stack(o, &b, s);
	add_registers(&b, s);
	add_code(&b, s);
	if (s->n_prints)
		add_prints(&b, s);
	if (s->n_memory)
		add_memory(&b, s);
	buf_puts(&b, "}\n");
	r = fwrite(buf_str(&b), 1, b.len, o->out) == b.len && !b.failed ? 0 : -EIO;
	buf_free(&b);
	return r;
}
