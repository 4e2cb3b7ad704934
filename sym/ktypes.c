// SPDX-License-Identifier: GPL-2.0-or-later
#include "sym/ktypes.h"

#include <bpf/btf.h>
#include <bpf/libbpf.h>
#include <errno.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/buf.h"
#include "base/err.h"
#include "sym/elffile.h"

/* Limits for hostile BTF, where types may contain each other in cycles. */
enum { MAX_DEPTH = 16, MAX_MODIFIERS = 32 };

struct ktypes {
	struct btf *btf;
};

static int silent(enum libbpf_print_level level, const char *fmt, va_list ap)
{
	(void)level;
	(void)fmt;
	(void)ap;
	return 0;
}

/* libbpf reports damaged BTF on stderr; printing is not its business here. */
static struct btf *parse_silently(const struct elfsec *s)
{
	libbpf_print_fn_t old = libbpf_set_print(silent);
	struct btf *btf = btf__new(s->bytes, s->size);

	libbpf_set_print(old);
	return btf;
}

static struct btf *read_btf(const struct elffile *f, const char *elf, struct err *e)
{
	struct elfsec s;
	struct btf *btf;

	if (!elffile_section(f, ".BTF", &s) || !s.bytes || s.size > UINT32_MAX) {
		err_set(e, -ENOENT, "%s: no .BTF section: a kernel without CONFIG_DEBUG_INFO_BTF",
			elf);
		return NULL;
	}
	btf = parse_silently(&s);
	if (!btf)
		err_set(e, -EINVAL, "%s: damaged .BTF section: %s", elf, strerror(errno));
	return btf;
}

static struct ktypes *own(struct btf *btf, const char *elf, struct err *e)
{
	struct ktypes *t = malloc(sizeof(*t));

	if (!t) {
		btf__free(btf);
		err_set(e, -ENOMEM, "%s: out of memory", elf);
		return NULL;
	}
	t->btf = btf;
	return t;
}

struct ktypes *ktypes_open(const char *elf, struct err *e)
{
	struct elffile f;
	struct btf *btf;

	if (elffile_open(&f, elf, e) < 0)
		return NULL;
	btf = read_btf(&f, elf, e);
	elffile_close(&f);
	return btf ? own(btf, elf, e) : NULL;
}

/* libbpf 1.1 does not export the function that takes bytes, so it reads the file itself. */
struct ktypes *ktypes_open_module(const struct ktypes *kernel, const char *ko, struct err *e)
{
	libbpf_print_fn_t old = libbpf_set_print(silent);
	struct btf *btf = btf__parse_elf_split(ko, kernel->btf);

	libbpf_set_print(old);
	if (btf)
		return own(btf, ko, e);
	err_set(e, -EINVAL, "%s: no types of its own (.BTF section): %s", ko, strerror(errno));
	return NULL;
}

const struct btf *ktypes_btf(const struct ktypes *t)
{
	return t->btf;
}

void ktypes_free(struct ktypes *t)
{
	if (!t)
		return;
	btf__free(t->btf);
	free(t);
}

/* The type behind typedefs, const, volatile …; NULL if there is none. */
static const struct btf_type *strip(const struct ktypes *t, uint32_t id)
{
	for (unsigned i = 0; i < MAX_MODIFIERS; i++) {
		const struct btf_type *b = btf__type_by_id(t->btf, id);

		if (!b || !(btf_is_mod(b) || btf_is_typedef(b)))
			return b;
		id = b->type;
	}
	return NULL;
}

static const struct btf_type *find_composite(const struct ktypes *t, const char *name,
					     struct err *e)
{
	static const uint32_t kinds[] = { BTF_KIND_STRUCT, BTF_KIND_UNION, BTF_KIND_TYPEDEF };

	for (size_t i = 0; i < sizeof(kinds) / sizeof(*kinds); i++) {
		int id = btf__find_by_name_kind(t->btf, name, kinds[i]);
		const struct btf_type *b = id > 0 ? strip(t, id) : NULL;

		if (b && btf_is_composite(b))
			return b;
	}
	err_set(e, -ENOENT, "the kernel's types have no struct %s", name);
	return NULL;
}

struct place {
	const struct btf_type *type; /* of the member, stripped; may be NULL */
	uint64_t bit;                /* from the start of the outermost structure */
};

static bool find_member(const struct ktypes *t, const struct btf_type *b, const char *name,
			size_t len, unsigned depth, struct place *out);

/* Returns true if member `i` is the one sought, or an anonymous one that contains it. */
static bool member_leads(const struct ktypes *t, const struct btf_type *b, uint32_t i,
			 const char *name, size_t len, unsigned depth, struct place *out)
{
	const struct btf_member *m = &btf_members(b)[i];
	const char *its = btf__str_by_offset(t->btf, m->name_off);
	struct place here = { strip(t, m->type), out->bit + btf_member_bit_offset(b, i) };

	if (its && *its) {
		if (strlen(its) != len || memcmp(its, name, len) != 0)
			return false;
	} else if (!here.type || !btf_is_composite(here.type) ||
		   !find_member(t, here.type, name, len, depth + 1, &here)) {
		return false;
	}
	*out = here;
	return true;
}

/* On entry `out` is the place of `b`, on return the member's. */
static bool find_member(const struct ktypes *t, const struct btf_type *b, const char *name,
			size_t len, unsigned depth, struct place *out)
{
	if (depth == MAX_DEPTH)
		return false;
	for (uint32_t i = 0; i < btf_vlen(b); i++) {
		if (member_leads(t, b, i, name, len, depth, out))
			return true;
	}
	return false;
}

long ktypes_offset(const struct ktypes *t, const char *type, const char *member, struct err *e)
{
	struct place at = { find_composite(t, type, e), 0 };
	const char *name = member;

	if (!at.type)
		return -ENOENT;
	for (;;) {
		size_t len = strcspn(name, ".");

		if (!at.type || !btf_is_composite(at.type) ||
		    !find_member(t, at.type, name, len, 0, &at))
			return err_set(e, -ENOENT, "struct %s has no member %s (at \"%.*s\")", type,
				       member, (int)len, name);
		if (!name[len])
			break;
		name += len + 1;
	}
	if (at.bit % 8)
		return err_set(e, -EINVAL, "%s of struct %s is a bit field at bit %llu", member,
			       type, (unsigned long long)at.bit);
	return at.bit / 8;
}

long ktypes_size(const struct ktypes *t, const char *type, struct err *e)
{
	const struct btf_type *b = find_composite(t, type, e);

	return b ? (long)b->size : -ENOENT;
}

/* ---- prototypes ---- */

static void collect(void *ctx, const char *fmt, va_list ap)
{
	struct buf *to = ctx;
	char piece[512];
	int n = vsnprintf(piece, sizeof(piece), fmt, ap);

	if (n > 0)
		buf_add(to, piece, (size_t)n < sizeof(piece) ? (size_t)n : sizeof(piece) - 1);
}

/* Appends a type declaring a name: "struct sockaddr *addr", "char name[16]". */
static void add_declaration(struct btf_dump *d, uint32_t type, const char *name)
{
	DECLARE_LIBBPF_OPTS(btf_dump_emit_type_decl_opts, opts, .field_name = name);

	btf_dump__emit_type_decl(d, type, &opts);
}

static void add_function(const struct ktypes *t, struct btf_dump *d, const struct btf_type *proto,
			 const char *name, struct buf *out)
{
	const struct btf_param *p = btf_params(proto);

	if (proto->type)
		add_declaration(d, proto->type, "");
	else
		buf_puts(out, "void");
	if (out->len && out->data[out->len - 1] != '*')
		buf_putc(out, ' ');
	buf_printf(out, "%s(", name);
	for (unsigned i = 0; i < btf_vlen(proto); i++) {
		const char *own = btf__str_by_offset(t->btf, p[i].name_off);

		buf_puts(out, i ? ", " : "");
		if (p[i].type)
			add_declaration(d, p[i].type, own ? own : "");
		else
			buf_puts(out, "...");
	}
	buf_puts(out, btf_vlen(proto) ? ")" : "void)");
}

bool ktypes_prototype(const struct ktypes *t, const char *function, struct buf *out)
{
	int id = btf__find_by_name_kind(t->btf, function, BTF_KIND_FUNC);
	const struct btf_type *f = id > 0 ? btf__type_by_id(t->btf, id) : NULL;
	const struct btf_type *proto = f ? btf__type_by_id(t->btf, f->type) : NULL;
	libbpf_print_fn_t old;
	struct btf_dump *d;

	if (!proto || !btf_is_func_proto(proto))
		return false;
	old = libbpf_set_print(silent);
	d = btf_dump__new(t->btf, collect, out, NULL);
	if (libbpf_get_error(d))
		d = NULL;
	if (d)
		add_function(t, d, proto, function, out);
	btf_dump__free(d);
	libbpf_set_print(old);
	return d != NULL;
}
