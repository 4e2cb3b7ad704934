// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * One trip a line, as described in docs/json-format.md. The tree is written while it is read,
 * because it may be larger than memory.
 */
#include "view/views.h"

#include <errno.h>
#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

#include "abi/constants/errno_names.h"
#include "abi/print/fdname.h"
#include "base/buf.h"
#include "base/json_text.h"
#include "trip/trip.h"
#include "view/fold.h"
#include "view/label.h"

#define FLUSH_AT (64u << 10)

/* A node whose children are being written. */
struct open {
	uint64_t end;
	const struct fn *fn;
	uint64_t bias;
	bool children;
	struct folded folded;
};

struct json {
	const struct view_opts *o;
	struct trip *t;
	struct buf out, text;
	struct open *open;
	size_t n, room;
	int error;
};

static void flush(struct json *j)
{
	if (j->out.failed || fwrite(buf_str(&j->out), 1, j->out.len, j->o->out) != j->out.len)
		j->error = -EIO;
	buf_cut(&j->out, 0);
}

static void add_text(struct json *j, const char *key, const char *text)
{
	if (!text)
		return;
	buf_printf(&j->out, ",\"%s\":", key);
	json_text(&j->out, text, strlen(text));
}

static void add_number(struct json *j, const char *key, uint64_t n)
{
	buf_printf(&j->out, ",\"%s\":%" PRIu64, key, n);
}

/* ---- the tree ---- */

static int push(struct json *j, const struct open *level)
{
	if (j->n == j->room) {
		size_t room = j->room ? j->room * 2 : 64;
		struct open *p = realloc(j->open, room * sizeof(*p));

		if (!p)
			return j->error = -ENOMEM;
		j->open = p;
		j->room = room;
	}
	j->open[j->n++] = *level;
	return 0;
}

static struct open *top(struct json *j)
{
	return j->n ? &j->open[j->n - 1] : NULL;
}

static void pop(struct json *j)
{
	const struct folded *f = &j->open[--j->n].folded;

	buf_putc(&j->out, ']');
	if (f->functions || f->insns)
		buf_printf(&j->out, ",\"folded\":{\"functions\":%" PRIu64 ",\"insns\":%" PRIu64 "}",
			   f->functions, f->insns);
	buf_putc(&j->out, '}');
}

/* The call site in the parent. */
static void add_site(struct json *j, const struct open *up, const struct node *n)
{
	uint64_t off, site = n->site;
	struct line line;
	bool known;

	if (!up || !up->fn || !site)
		return;
	off = label_offset(up->fn, up->bias, site);
	if (up->fn->size && off >= up->fn->size)
		return;
	buf_printf(&j->out, ",\"site\":{\"off\":%" PRIu64, off);
	known = n->kind == NODE_INLINE ? label_call(n, &line)
				       : label_line(up->fn, up->bias, site, &line);
	if (known) {
		add_text(j, "file", line.file);
		add_number(j, "line", line.line);
	}
	buf_putc(&j->out, '}');
}

/* A node up to its children. */
static void add_node(struct json *j, const struct node *n, const char *insn)
{
	struct open *up = top(j);

	if (up && up->children)
		buf_putc(&j->out, ',');
	if (up)
		up->children = true;
	buf_cut(&j->text, 0);
	if (n->fn || n->addr)
		label_fn(&j->text, n->fn, n->addr, n->bias, true);
	buf_putc(&j->out, '{');
	if (j->text.len) {
		buf_puts(&j->out, "\"fn\":");
		json_text(&j->out, j->text.data, j->text.len);
		add_text(j, "mod", label_unit(n->fn));
		buf_printf(&j->out, ",\"addr\":\"0x%" PRIx64 "\",", n->addr);
	}
	buf_printf(&j->out, "\"ring\":%u,\"kind\":\"%s\"", n->ring, node_kind_name(n->kind));
	add_site(j, up, n);
	add_text(j, "insn", insn && *insn ? insn : NULL);
	add_text(j, "note", trip_note(j->t, n->note));
	add_number(j, "self", n->self);
	add_number(j, "total", n->total);
	buf_puts(&j->out, ",\"children\":[");
}

/* The program's frames: they have no cost of their own. */
static void add_context(struct json *j)
{
	const struct trip *t = j->t;

	for (size_t i = 0; i < t->n_context && !j->error; i++) {
		const struct frame_ref *r = &t->context[i];
		struct node n = { .fn = r->fn, .bias = r->bias, .site = r->site, .ring = 3 };

		if (r->fn && (r->fn->flags & FN_INLINED))
			n.kind = NODE_INLINE;
		n.addr = r->fn ? r->fn->start + r->bias : 0;
		n.total = t->user + t->kernel;
		add_node(j, &n, NULL);
		push(j, &(struct open){ .end = UINT64_MAX, .fn = r->fn, .bias = r->bias });
	}
}

static void add_nodes(struct json *j, const struct fold *f)
{
	size_t base = j->n;
	struct node n;

	for (uint64_t i = 0; i < f->size && !j->error;) {
		while (j->n > base && j->open[j->n - 1].end <= i)
			pop(j);
		if (!fold_node(f, i, j->n > base ? j->open[j->n - 1].end : f->size, &n)) {
			j->error = -EIO;
			break;
		}
		if (fold_shows(f, i)) {
			add_node(j, &n, i == j->t->entry ? j->t->insn : NULL);
			push(j, &(struct open){ .end = i + n.size, .fn = n.fn, .bias = n.bias });
			i++;
		} else {
			if (j->n)
				fold_add(f, i, &n, &j->open[j->n - 1].folded);
			i += n.size;
		}
		if (j->out.len > FLUSH_AT)
			flush(j);
	}
}

static void add_tree(struct json *j)
{
	struct node first = { 0 };
	struct fold f;

	j->error = fold_choose(&f, j->o, j->t, true);
	if (j->error)
		return;
	buf_puts(&j->out, ",\"tree\":");
	add_context(j);
	if (!j->n && !f.size)
		buf_puts(&j->out, "null");
	/* A single root holds everything, even if the call's caller is unknown. */
	if (!j->n && f.size && !(fold_node(&f, 0, f.size, &first) && first.size == f.size)) {
		add_node(j,
			 &(struct node){ .kind = NODE_UNKNOWN,
					 .ring = 3,
					 .total = j->t->user + j->t->kernel },
			 NULL);
		push(j, &(struct open){ .end = UINT64_MAX });
	}
	add_nodes(j, &f);
	while (j->n)
		pop(j);
	fold_free(&f);
}

/* ---- the call ---- */

static void add_args(struct json *j, const struct sysent *s)
{
	const struct decode_opts *opts = &j->o->decode;
	unsigned n = s ? sysent_nargs(s) : 6;

	buf_puts(&j->out, ",\"args\":[");
	for (unsigned i = 0; i < n; i++) {
		buf_puts(&j->out, i ? ",{" : "{");
		if (s && s->args[i].name) {
			buf_puts(&j->out, "\"name\":");
			json_text(&j->out, s->args[i].name, strlen(s->args[i].name));
			buf_putc(&j->out, ',');
		}
		buf_cut(&j->text, 0);
		decode_raw(&j->t->call, i, &j->text);
		buf_puts(&j->out, "\"value\":");
		json_text(&j->out, buf_str(&j->text), j->text.len);
		buf_cut(&j->text, 0);
		decode_arg(&j->t->call, i, opts, &j->text);
		add_text(j, "text", buf_str(&j->text));
		buf_putc(&j->out, '}');
	}
	buf_putc(&j->out, ']');
}

static void add_socket(struct json *j, const struct call_fd *fd)
{
	bool known;

	buf_printf(&j->out, "{\"fd\":%d,\"at\":\"%s\",\"inode\":%" PRIu64, fd->fd,
		   fd->when == AT_ENTRY ? "entry" : "exit", fd->file->ino);
	buf_cut(&j->text, 0);
	known = fd->named && decode_socket(fd->named, &j->text);
	add_text(j, "name", known ? buf_str(&j->text) : NULL);
	buf_putc(&j->out, '}');
}

/* The call's sockets: their current or last names. */
static void add_sockets(struct json *j)
{
	const struct call *c = &j->t->call;
	bool any = false;

	for (size_t i = 0; i < c->n_fds; i++) {
		if (!c->fds[i].file->proto)
			continue;
		buf_puts(&j->out, any ? "," : ",\"sockets\":[");
		add_socket(j, &c->fds[i]);
		any = true;
	}
	buf_puts(&j->out, any ? "]" : "");
}

static void add_result(struct json *j)
{
	const struct call *c = &j->t->call;
	bool failed = c->has_result && c->result < 0 && c->result >= -4095;

	if (c->has_result && !j->t->replaced)
		buf_printf(&j->out, ",\"result\":%" PRId64, c->result);
	else
		buf_puts(&j->out, ",\"result\":null");
	add_text(j, "errno", failed ? errno_name(-c->result) : NULL);
	buf_printf(&j->out, ",\"complete\":%s", j->t->complete ? "true" : "false");
	add_text(j, "why", j->t->why);
}

static void add_call(struct json *j)
{
	const struct call *c = &j->t->call;
	const struct sysent *s = sysent_find(c->abi, c->nr);

	add_text(j, "abi", abi_name(c->abi));
	buf_cut(&j->text, 0);
	buf_printf(&j->text, "syscall_0x%x",
		   c->abi == ABI_X32 ? c->nr : sysent_orig_ax_of_nr(c->abi, c->nr));
	add_text(j, "call", s && s->name ? s->name : buf_str(&j->text));
	add_number(j, "nr", sysent_orig_ax_of_nr(c->abi, c->nr));
	if (is_subcall(c->abi, c->nr))
		add_number(j, "subcall", c->nr - SOCKETCALL_BASE);
	add_args(j, s);
	add_sockets(j);
	add_result(j);
}

static int json_trip(const struct view_opts *o, struct trip *t)
{
	struct json j = { .o = o, .t = t };

	buf_printf(&j.out, "{\"v\":1,\"seq\":%" PRIu64 ",\"t\":%" PRIu64, t->seq, t->t);
	add_number(&j, "pid", t->pid);
	add_number(&j, "tid", t->tid);
	buf_puts(&j.out, ",\"comm\":");
	json_text(&j.out, t->comm, strnlen(t->comm, sizeof(t->comm)));
	add_call(&j);
	buf_puts(&j.out, ",\"insns\":{\"user\":");
	buf_printf(&j.out, "%" PRIu64 ",\"kernel\":%" PRIu64 ",\"other\":%" PRIu64 "}", t->user,
		   t->kernel, t->other);
	add_tree(&j);
	buf_puts(&j.out, "}\n");
	flush(&j);
	free(j.open);
	buf_free(&j.out);
	buf_free(&j.text);
	return j.error;
}

const struct view view_json = { .name = "json", .trip = json_trip };
