// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * Types from DWARF 4 and 5. The file may be broken: libdw checks forms and offsets; what remains
 * are cycles and endless lists, so entries are only followed forward in the file, and types only so
 * deep.
 */
#include <dwarf.h>
#include <elfutils/libdwelf.h>
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/similar.h"
#include "values/types_parts.h"

enum { ENTRIES_MAX = 64 << 20, NAMESPACES_MAX = 8 };

/* ---- the file ---- */

static bool is_expected(struct types *t, Elf *elf)
{
	struct buf found = { 0 };
	const void *id;
	ssize_t n = dwelf_elf_gnu_build_id(elf, &id);
	bool same;

	for (ssize_t i = 0; i < n; i++)
		buf_printf(&found, "%02x", ((const uint8_t *)id)[i]);
	same = !t->build_id.len || !strcmp(buf_str(&t->build_id), buf_str(&found));
	if (!same)
		err_set(&t->why, -EINVAL, "%s: its build-id is %s, expected %s", buf_str(&t->debug),
			found.len ? buf_str(&found) : "missing", buf_str(&t->build_id));
	buf_free(&found);
	return same;
}

Dwarf *types_dwarf(struct types *t)
{
	const char *path = buf_str(&t->debug);

	if (t->dwarf_sought)
		return t->dw;
	t->dwarf_sought = true;
	if (!*path) {
		err_set(&t->why, -ENOENT, "there is no debug information for %s here",
			types_name(t));
		return NULL;
	}
	t->fd = open(path, O_RDONLY | O_CLOEXEC);
	if (t->fd < 0) {
		err_set(&t->why, -errno, "%s: %s", path, strerror(errno));
		return NULL;
	}
	t->dw = dwarf_begin(t->fd, DWARF_C_READ);
	if (!t->dw)
		err_set(&t->why, -EINVAL, "%s: no debug information: %s", path, dwarf_errmsg(-1));
	if (t->dw && !is_expected(t, dwarf_getelf(t->dw))) {
		dwarf_end(t->dw);
		t->dw = NULL;
	}
	return t->dw;
}

bool dwarf_next(Dwarf_Die *parent, Dwarf_Die *child)
{
	const char *before = child->addr ? child->addr : parent->addr;

	if (child->addr ? dwarf_siblingof(child, child) : dwarf_child(parent, child))
		return false;
	return (const char *)child->addr > before;
}

/* ---- names ---- */

struct dwarf_name {
	const char *name;
	Dwarf_Die die;
	uint32_t next; /* of the same hash, plus 1; 0: the last */
	int tag;
	bool declared; /* only */
};

/* The first entry of each name and tag outside functions; a definition replaces a declaration. */
struct dwarf_names {
	struct dwarf_name *v;
	size_t n, cap;
	uint32_t *heads; /* indices plus 1 */
	size_t n_heads;  /* a power of two */
	unsigned visited;
};

static uint32_t hash_name(const char *s)
{
	uint32_t h = 2166136261u; /* FNV-1a */

	while (*s)
		h = (h ^ (uint8_t)*s++) * 16777619u;
	return h;
}

static struct dwarf_name *find_name(const struct dwarf_names *d, const char *name, int tag)
{
	uint32_t at = d->n_heads ? d->heads[hash_name(name) & (d->n_heads - 1)] : 0;

	while (at && (d->v[at - 1].tag != tag || strcmp(d->v[at - 1].name, name) != 0))
		at = d->v[at - 1].next;
	return at ? &d->v[at - 1] : NULL;
}

static bool grow_names(struct dwarf_names *d)
{
	size_t cap = d->cap ? 2 * d->cap : 1024;
	struct dwarf_name *v = realloc(d->v, cap * sizeof(*v));
	uint32_t *heads = calloc(cap, sizeof(*heads));

	if (v)
		d->v = v;
	if (!v || !heads) {
		free(heads);
		return false;
	}
	free(d->heads);
	d->heads = heads;
	d->cap = d->n_heads = cap;
	for (size_t i = 0; i < d->n; i++) {
		uint32_t *head = &heads[hash_name(v[i].name) & (cap - 1)];

		v[i].next = *head;
		*head = i + 1;
	}
	return true;
}

static void add_entry(struct dwarf_names *d, Dwarf_Die *die, int tag)
{
	const char *name = dwarf_diename(die);
	const bool declared = dwarf_hasattr(die, DW_AT_declaration);
	struct dwarf_name *old;
	uint32_t *head;

	if (!name || !*name)
		return;
	old = find_name(d, name, tag);
	if (old) {
		if (old->declared && !declared) {
			old->die = *die;
			old->declared = false;
		}
		return;
	}
	if (d->n == d->cap && !grow_names(d))
		return;
	head = &d->heads[hash_name(name) & (d->n_heads - 1)];
	d->v[d->n] = (struct dwarf_name){ name, *die, *head, tag, declared };
	*head = ++d->n;
}

/* Classes and interfaces are found as structs. */
static int tag_as_sought(int tag)
{
	switch (tag) {
	case DW_TAG_structure_type:
	case DW_TAG_class_type:
	case DW_TAG_interface_type:
		return DW_TAG_structure_type;
	case DW_TAG_union_type:
	case DW_TAG_enumeration_type:
	case DW_TAG_typedef:
	case DW_TAG_base_type:
	case DW_TAG_variable:
		return tag;
	}
	return 0;
}

/* A variable's own entry may stand outside the namespace of its declaration: its name comes from
 * there. */
static void add_entries(struct dwarf_names *d, Dwarf_Die *parent, unsigned depth)
{
	Dwarf_Die child = { 0 };

	while (d->visited < ENTRIES_MAX && dwarf_next(parent, &child)) {
		int tag = dwarf_tag(&child);

		d->visited++;
		if (tag_as_sought(tag))
			add_entry(d, &child, tag_as_sought(tag));
		else if ((tag == DW_TAG_namespace || tag == DW_TAG_module) &&
			 depth < NAMESPACES_MAX)
			add_entries(d, &child, depth + 1);
	}
}

static struct dwarf_names *read_names(struct types *t)
{
	Dwarf_CU *cu = NULL;
	Dwarf_Die die, split;

	if (t->names || !types_dwarf(t))
		return t->names;
	t->names = calloc(1, sizeof(*t->names));
	while (t->names && dwarf_get_units(t->dw, cu, &cu, NULL, NULL, &die, &split) == 0)
		add_entries(t->names, split.addr ? &split : &die, 0);
	return t->names;
}

bool dwarf_named(struct types *t, const char *name, const int *tags, Dwarf_Die *out)
{
	const struct dwarf_names *d = read_names(t);

	for (; d && *tags; tags++) {
		const struct dwarf_name *found = find_name(d, name, *tags);

		if (found) {
			*out = found->die;
			return true;
		}
	}
	return false;
}

static const int *tags_of(enum type_kind kind)
{
	static const int tags[][2] = {
		[TYPE_INT] = { DW_TAG_base_type },    [TYPE_BOOL] = { DW_TAG_base_type },
		[TYPE_FLOAT] = { DW_TAG_base_type },  [TYPE_ENUM] = { DW_TAG_enumeration_type },
		[TYPE_UNION] = { DW_TAG_union_type }, [TYPE_STRUCT] = { DW_TAG_structure_type },
		[TYPE_ALIAS] = { DW_TAG_typedef },
	};

	return tags[kind];
}

const struct type *dwarf_find(struct types *t, enum type_kind kind, const char *name)
{
	const struct type *found;
	Dwarf_Die die;

	if (!dwarf_named(t, name, tags_of(kind), &die))
		return NULL;
	found = dwarf_type(t, &die);
	return found->kind == kind ? found : NULL;
}

void dwarf_similar(struct types *t, enum type_kind kind, struct similar *to)
{
	const struct dwarf_names *d = read_names(t);

	for (size_t i = 0; d && i < d->n; i++)
		if (d->v[i].tag == *tags_of(kind))
			similar_offer(to, d->v[i].name);
}

void dwarf_types_free(struct types *t)
{
	if (t->names) {
		free(t->names->v);
		free(t->names->heads);
		free(t->names);
	}
	free(t->slots);
	dwarf_cfi_end(t->elf_cfi);
	elffile_close(&t->elf);
	dwarf_end(t->dw);
	if (t->fd >= 0)
		close(t->fd);
}

/* ---- entries → types ---- */

static struct type_slot *find_slot(struct type_slot *slots, size_t n, const void *key)
{
	size_t at = ((uintptr_t)key * 0x9e3779b97f4a7c15u) >> 20;

	while (slots[at & (n - 1)].key && slots[at & (n - 1)].key != key)
		at++;
	return &slots[at & (n - 1)];
}

/* The place for the type of an entry; NULL: out of memory. */
static struct type_slot *slot_of(struct types *t, const void *key)
{
	struct type_slot *grown;
	size_t n = t->n_slots ? 2 * t->n_slots : 256;

	if (2 * t->n_used < t->n_slots)
		return find_slot(t->slots, t->n_slots, key);
	grown = calloc(n, sizeof(*grown));
	if (!grown)
		return NULL;
	for (size_t i = 0; i < t->n_slots; i++)
		if (t->slots[i].key)
			*find_slot(grown, n, t->slots[i].key) = t->slots[i];
	free(t->slots);
	t->slots = grown;
	t->n_slots = n;
	return find_slot(grown, n, key);
}

static uint64_t attr_number(Dwarf_Die *die, unsigned name, uint64_t otherwise)
{
	Dwarf_Attribute attr;
	Dwarf_Word v;

	return dwarf_formudata(dwarf_attr_integrate(die, name, &attr), &v) ? otherwise : v;
}

static bool is_qualifier(int tag)
{
	switch (tag) {
	case DW_TAG_const_type:
	case DW_TAG_volatile_type:
	case DW_TAG_restrict_type:
	case DW_TAG_atomic_type:
	case DW_TAG_packed_type:
	case DW_TAG_immutable_type:
	case DW_TAG_shared_type:
		return true;
	}
	return false;
}

/* The entry of its DW_AT_type; false if it has none. */
static bool type_entry(Dwarf_Die *die, Dwarf_Die *out)
{
	Dwarf_Attribute attr;

	return dwarf_formref_die(dwarf_attr_integrate(die, DW_AT_type, &attr), out) != NULL;
}

static enum type_kind base_kind(uint64_t encoding)
{
	switch (encoding) {
	case DW_ATE_boolean:
		return TYPE_BOOL;
	case DW_ATE_float:
	case DW_ATE_complex_float:
	case DW_ATE_imaginary_float:
	case DW_ATE_decimal_float:
		return TYPE_FLOAT;
	}
	return TYPE_INT;
}

static enum type_kind kind_of(Dwarf_Die *die)
{
	switch (dwarf_tag(die)) {
	case DW_TAG_base_type:
		return base_kind(attr_number(die, DW_AT_encoding, 0));
	case DW_TAG_pointer_type:
	case DW_TAG_reference_type:
	case DW_TAG_rvalue_reference_type:
		return TYPE_POINTER;
	case DW_TAG_structure_type:
	case DW_TAG_class_type:
	case DW_TAG_interface_type:
		return TYPE_STRUCT;
	case DW_TAG_union_type:
		return TYPE_UNION;
	case DW_TAG_enumeration_type:
		return TYPE_ENUM;
	case DW_TAG_typedef:
		return TYPE_ALIAS;
	case DW_TAG_array_type:
		return TYPE_ARRAY;
	case DW_TAG_subroutine_type:
	case DW_TAG_subprogram:
		return TYPE_FUNCTION;
	case DW_TAG_ptr_to_member_type:
		return TYPE_INT;
	}
	return TYPE_VOID;
}

static void fill_base(struct type *new, Dwarf_Die *die)
{
	uint64_t encoding = attr_number(die, DW_AT_encoding, 0);

	new->is_signed = encoding == DW_ATE_signed || encoding == DW_ATE_signed_char;
	new->is_character =
		new->size == 1 && (encoding == DW_ATE_signed_char ||
				   encoding == DW_ATE_unsigned_char || encoding == DW_ATE_UTF);
}

/* ---- arrays ---- */

enum { DIMENSIONS_MAX = 8 };

/* The elements of one dimension; false if their number is not known. */
static bool dimension(Dwarf_Die *range, uint64_t *count)
{
	Dwarf_Attribute attr;
	Dwarf_Word v;

	*count = 0;
	if (!dwarf_formudata(dwarf_attr(range, DW_AT_count, &attr), &v)) {
		*count = v;
		return true;
	}
	if (dwarf_formudata(dwarf_attr(range, DW_AT_upper_bound, &attr), &v) || v + 1 == 0)
		return false;
	*count = v + 1; /* C's arrays begin at 0 */
	return true;
}

static void set_array(struct type *a, const struct type *of, bool known, uint64_t count)
{
	a->target = of;
	a->count = count;
	a->flexible = !known;
	if (__builtin_mul_overflow(count, of->size, &a->size))
		a->count = a->size = 0;
}

/* int a[2][3] is an array of two arrays of three ints; DWARF lists 2, 3. */
static void fill_array(struct types *t, struct type *new, Dwarf_Die *die)
{
	const struct type *of = dwarf_type_of(t, die);
	uint64_t counts[DIMENSIONS_MAX];
	bool known[DIMENSIONS_MAX];
	Dwarf_Die range = { 0 };
	unsigned n = 0;

	while (n < DIMENSIONS_MAX && dwarf_next(die, &range))
		if (dwarf_tag(&range) == DW_TAG_subrange_type) {
			known[n] = dimension(&range, &counts[n]);
			n++;
		}
	for (; n > 1; n--) {
		struct type *inner = types_add(t, TYPE_ARRAY);

		if (!inner)
			return;
		set_array(inner, of, known[n - 1], counts[n - 1]);
		of = inner;
	}
	set_array(new, of, n && known[0], n ? counts[0] : 0);
}

/* ---- one type ---- */

/* The type is known under its entry before what it refers to is read: cycles end there. */
static void fill(struct types *t, struct type *new, Dwarf_Die *die)
{
	const char *name = dwarf_diename(die);

	new->name = name ? name : "";
	new->size = attr_number(die, DW_AT_byte_size, 0);
	switch (new->kind) {
	case TYPE_INT:
	case TYPE_BOOL:
		fill_base(new, die);
		break;
	case TYPE_POINTER:
		new->size = new->size ? new->size : (uint64_t)t->bits / 8;
		new->target = dwarf_type_of(t, die);
		break;
	case TYPE_ARRAY:
		fill_array(t, new, die);
		break;
	case TYPE_ALIAS:
		new->target = dwarf_type_of(t, die);
		new->size = new->target->size;
		break;
	case TYPE_FUNCTION:
		new->target = dwarf_type_of(t, die);
		break;
	case TYPE_ENUM:
		new->is_signed = type_strip(dwarf_type_of(t, die))->is_signed;
		break;
	default:
		break;
	}
}

static bool skip_qualifiers(Dwarf_Die *die)
{
	for (unsigned i = 0; is_qualifier(dwarf_tag(die)); i++)
		if (i == TYPE_DEPTH_MAX || !type_entry(die, die))
			return false;
	return true;
}

const struct type *dwarf_type(struct types *t, Dwarf_Die *die)
{
	Dwarf_Die own = *die;
	struct type_slot *slot;
	enum type_kind kind;
	struct type *new;

	if (t->depth == TYPE_DEPTH_MAX || !skip_qualifiers(&own))
		return &type_void;
	kind = kind_of(&own);
	slot = kind == TYPE_VOID ? NULL : slot_of(t, own.addr);
	if (!slot)
		return &type_void;
	if (slot->key)
		return slot->type;
	new = types_add(t, kind);
	if (!new)
		return &type_void;
	new->parts->die = own;
	*slot = (struct type_slot){ own.addr, new };
	t->n_used++;
	t->depth++;
	fill(t, new, &own);
	t->depth--;
	return new;
}

const struct type *dwarf_type_of(struct types *t, Dwarf_Die *die)
{
	Dwarf_Die of;

	return type_entry(die, &of) ? dwarf_type(t, &of) : &type_void;
}

/* ---- members ---- */

/* Bytes from the beginning of the struct; older compilers write them as an expression. */
static uint64_t member_offset(Dwarf_Die *die)
{
	Dwarf_Attribute attr;
	Dwarf_Word v;
	Dwarf_Op *ops;
	size_t n;

	if (!dwarf_attr_integrate(die, DW_AT_data_member_location, &attr))
		return 0;
	if (!dwarf_formudata(&attr, &v))
		return v;
	if (!dwarf_getlocation(&attr, &ops, &n) && n == 1 && ops->atom == DW_OP_plus_uconst)
		return ops->number;
	return 0;
}

/* DWARF 2's DW_AT_bit_offset counts from the most significant bit of the member's unit. */
static uint64_t member_bit(Dwarf_Die *die, const struct type *type, unsigned bit_size)
{
	uint64_t unit = attr_number(die, DW_AT_byte_size, type->size);
	uint64_t high = attr_number(die, DW_AT_bit_offset, UINT64_MAX);
	uint64_t bit = attr_number(die, DW_AT_data_bit_offset, UINT64_MAX);

	if (bit != UINT64_MAX)
		return bit;
	bit = 8 * member_offset(die);
	if (bit_size && high != UINT64_MAX)
		bit += 8 * unit - high - bit_size;
	return bit;
}

static bool is_member(Dwarf_Die *die)
{
	int tag = dwarf_tag(die);

	return tag == DW_TAG_inheritance ||
	       (tag == DW_TAG_member && !dwarf_hasattr(die, DW_AT_declaration) &&
		!dwarf_hasattr(die, DW_AT_external));
}

/* What a class inherits is like an anonymous member. */
static struct member member_of(struct types *t, Dwarf_Die *die)
{
	const char *name = dwarf_tag(die) == DW_TAG_member ? dwarf_diename(die) : NULL;
	uint64_t bits = attr_number(die, DW_AT_bit_size, 0);
	struct member m = { .name = name ? name : "",
			    .type = dwarf_type_of(t, die),
			    .bit_size = bits > 64 ? 0 : bits };

	m.bit = member_bit(die, m.type, m.bit_size);
	return m;
}

void dwarf_read_members(struct type *t)
{
	struct type_parts *p = t->parts;
	Dwarf_Die child = { 0 };

	while (p->n_members < TYPE_PARTS_MAX && dwarf_next(&p->die, &child)) {
		struct member *grown;

		if (!is_member(&child))
			continue;
		grown = types_grow(t->types, p->members, p->n_members, sizeof(*grown));
		if (!grown)
			return;
		p->members = grown;
		grown[p->n_members++] = member_of(t->types, &child);
	}
}

/* ---- enumerators and parameters ---- */

/* Compilers write what may be negative as DW_FORM_sdata, and other forms unsigned; libdw would
 * extend those by their sign. */
bool dwarf_constant(Dwarf_Die *die, int64_t *out)
{
	Dwarf_Attribute attr;
	Dwarf_Sword v;
	Dwarf_Word u;
	unsigned form;

	if (!dwarf_attr_integrate(die, DW_AT_const_value, &attr))
		return false;
	form = dwarf_whatform(&attr);
	if ((form == DW_FORM_sdata || form == DW_FORM_implicit_const) &&
	    !dwarf_formsdata(&attr, &v))
		*out = v;
	else if (!dwarf_formudata(&attr, &u))
		*out = (int64_t)u;
	else
		return false;
	return true;
}

void dwarf_read_enumerators(struct type *t)
{
	struct type_parts *p = t->parts;
	Dwarf_Die child = { 0 };

	while (p->n_enumerators < TYPE_PARTS_MAX && dwarf_next(&p->die, &child)) {
		const char *name = dwarf_diename(&child);
		struct enumerator *grown;
		int64_t value;

		if (dwarf_tag(&child) != DW_TAG_enumerator || !name ||
		    !dwarf_constant(&child, &value))
			continue;
		grown = types_grow(t->types, p->enumerators, p->n_enumerators, sizeof(*grown));
		if (!grown)
			return;
		p->enumerators = grown;
		grown[p->n_enumerators++] = (struct enumerator){ name, value };
		if (value < 0)
			t->is_signed = true;
	}
}

static const struct type *has_enumerator(const struct type *t, const char *name, int64_t *value)
{
	size_t n;
	const struct enumerator *v = type_enumerators(t, &n);

	for (size_t i = 0; i < n; i++)
		if (!strcmp(v[i].name, name)) {
			*value = v[i].value;
			return t;
		}
	return NULL;
}

/* An enum without a tag is in no list of names, so all units are read. */
const struct type *dwarf_enumerator(struct types *t, const char *name, int64_t *value)
{
	const struct type *found = NULL;
	unsigned visited = 0;
	Dwarf_CU *cu = NULL;
	Dwarf_Die die;

	while (!found && types_dwarf(t) &&
	       dwarf_get_units(t->dw, cu, &cu, NULL, NULL, &die, NULL) == 0) {
		Dwarf_Die child = { 0 };

		while (!found && visited++ < ENTRIES_MAX && dwarf_next(&die, &child))
			if (dwarf_tag(&child) == DW_TAG_enumeration_type)
				found = has_enumerator(dwarf_type(t, &child), name, value);
	}
	return found;
}

void dwarf_read_params(struct type *t)
{
	struct type_parts *p = t->parts;
	Dwarf_Die child = { 0 };

	while (p->n_params < TYPE_PARTS_MAX && dwarf_next(&p->die, &child)) {
		const char *name = dwarf_diename(&child);
		struct param *grown;

		if (dwarf_tag(&child) != DW_TAG_formal_parameter)
			continue;
		grown = types_grow(t->types, p->params, p->n_params, sizeof(*grown));
		if (!grown)
			return;
		p->params = grown;
		grown[p->n_params++] =
			(struct param){ name ? name : "", dwarf_type_of(t->types, &child) };
	}
}
