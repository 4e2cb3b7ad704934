// SPDX-License-Identifier: GPL-2.0-or-later
#include "tests/fakes/fake_stop.h"

#include <bpf/btf.h>
#include <dwarf.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

#include "base/buf.h"
#include "base/similar.h"
#include "sym/ktypes.h"
#include "values/args.h"
#include "values/dwarf_code.h"
#include "values/expr.h"
#include "values/machine.h"
#include "values/print.h"
#include "values/registers.h"
#include "values/types_parts.h"
#include "values/value.h"

enum { ENTRIES = 400, OUTPUT_MAX = 4 << 20 };

static int read_memory(void *ctx, uint64_t addr, void *to, size_t n)
{
	(void)ctx;
	if (addr < 4096)
		return -EFAULT;
	if (addr % 4096 < 64)
		return -EAGAIN;
	for (size_t i = 0; i < n; i++)
		((uint8_t *)to)[i] = (addr + i) * 37 >> 3;
	return 0;
}

static const struct registers regs = {
	.gpr = { 0x1000, 0x2345, 7, 0, 0x7fff0000, 0x7fff0100, 2, 0x402000, 1, 2, 3, 4, 5, 6, 7,
		 8 },
	.rip = 0x401000,
};

const struct machine_source fake_stop = { .regs = &regs, .entry = &regs, .read = read_memory };

static void ask_type(const struct type *t, struct buf *out)
{
	const struct value v = value_at(t, 0x5000);
	struct similar s = { .word = "member" };
	struct member m;

	buf_cut(out, 0);
	type_text(t, out);
	print_text(&v, &fake_stop, &print_full, out);
	print_json(&v, &fake_stop, &print_full, out);
	type_similar_members(t, &s);
	type_member(t, "x", &m);
	if (out->len > OUTPUT_MAX)
		abort();
}

static void ask_variables(struct types *t, const struct args *a, struct buf *out)
{
	struct scope s = { .types = t, .bits = types_bits(t) };
	const struct variable *v = args_all(a, &s.n_variables);
	struct expr *x;
	struct value value;

	s.variables = v;
	buf_cut(out, 0);
	args_text(a, &fake_stop, &print_line, out);
	args_json(a, &fake_stop, &print_line, out);
	for (size_t i = 0; i < s.n_variables && i < 16; i++) {
		x = expr_parse(v[i].name, &s, NULL);
		if (x && !expr_value(x, &fake_stop, &value, NULL))
			print_text(&value, &fake_stop, &print_full, out);
		expr_free(x);
	}
}

static void ask_function(struct types *t, Dwarf_Die *die, struct buf *out)
{
	const char *name = dwarf_diename(die);
	struct function_at f = { .types = t, .function = name ? name : "", .bias = 0x1000 };
	Dwarf_Addr entry;

	if (dwarf_entrypc(die, &entry))
		return;
	f.addr = entry;
	f.convention = types_is_i386(t) ? CALL_STACK32 : CALL_SYSV64;
	for (unsigned i = 0; i < 3; i++) {
		struct args *a =
			i ? args_find_visible(&f, entry + 7 * i, NULL) : args_find(&f, NULL);

		if (a)
			ask_variables(t, a, out);
		args_free(a);
	}
}

static size_t ask_unit(struct types *t, Dwarf_Die *unit, struct buf *out)
{
	Dwarf_Die child = { 0 };
	size_t functions = 0;

	for (unsigned i = 0; i < ENTRIES && dwarf_next(unit, &child); i++) {
		struct variable v;

		switch (dwarf_tag(&child)) {
		case DW_TAG_subprogram:
			ask_function(t, &child, out);
			functions++;
			break;
		case DW_TAG_variable:
			if (dwarf_diename(&child))
				code_global(t, unit, dwarf_diename(&child), 0x1000, &v);
			break;
		default:
			ask_type(dwarf_type(t, &child), out);
		}
	}
	return functions;
}

size_t fake_stop_ask_all(struct types *t)
{
	Dwarf *dw = types_any(t, NULL) ? types_dwarf(t) : NULL;
	struct buf out = { 0 };
	Dwarf_CU *cu = NULL;
	size_t functions = 0;
	Dwarf_Die die;
	int64_t v;

	for (unsigned i = 0; dw && i < 16; i++) {
		if (dwarf_get_units(dw, cu, &cu, NULL, NULL, &die, NULL))
			break;
		functions += ask_unit(t, &die, &out);
	}
	types_find(t, TYPE_STRUCT, "parts");
	types_enumerator(t, "none of them", &v);
	buf_free(&out);
	return functions;
}

size_t fake_stop_ask_bytes(const void *elf, size_t n)
{
	struct types *t;
	char path[64];
	size_t functions = 0;
	int fd = memfd_create("elf", MFD_CLOEXEC);

	if (fd < 0 || write(fd, elf, n) != (ssize_t)n)
		abort();
	snprintf(path, sizeof(path), "/proc/self/fd/%d", fd);
	t = types_new(
		&(struct types_from){ .name = "elf", .path = path, .debug = path, .bits = 64 });
	if (t)
		functions = fake_stop_ask_all(t);
	types_free(t);
	close(fd);
	return functions;
}

/* ---- BTF ---- */

static void ask_kernel_function(struct types *t, const char *name, struct buf *out)
{
	const struct function_at f = { .types = t, .function = name, .in_kernel = true };
	struct args *a = args_find(&f, NULL);

	if (a)
		ask_variables(t, a, out);
	args_free(a);
}

static size_t ask_btf(struct types *t)
{
	const uint32_t n = btf__type_cnt(t->btf);
	struct similar s = { .word = "scok" };
	struct buf out = { 0 };
	int64_t v;

	for (uint32_t id = 0; id <= n && id < ENTRIES; id++) {
		const struct btf_type *b = btf__type_by_id(t->btf, id);
		const char *name = b ? btf__str_by_offset(t->btf, b->name_off) : NULL;

		ask_type(btf_type(t, id), &out);
		if (name)
			ask_kernel_function(t, name, &out);
	}
	types_enumerator(t, "none of them", &v);
	types_similar(t, TYPE_STRUCT, &s);
	buf_free(&out);
	return n;
}

/* A file with one section besides that of its names. */
static void write_elf(int fd, void *btf, size_t n)
{
	static char names[] = "\0.BTF\0.shstrtab";
	Elf *elf = elf_version(EV_CURRENT) ? elf_begin(fd, ELF_C_WRITE, NULL) : NULL;
	Elf64_Ehdr *ehdr = elf ? elf64_newehdr(elf) : NULL;
	const struct {
		void *bytes;
		size_t n;
		unsigned name, type;
	} sections[] = { { btf, n, 1, SHT_PROGBITS }, { names, sizeof(names), 6, SHT_STRTAB } };

	if (!ehdr)
		abort();
	ehdr->e_ident[EI_DATA] = ELFDATA2LSB;
	ehdr->e_machine = EM_X86_64;
	ehdr->e_type = ET_EXEC;
	ehdr->e_version = EV_CURRENT;
	ehdr->e_shstrndx = 2;
	for (size_t i = 0; i < 2; i++) {
		Elf_Scn *scn = elf_newscn(elf);
		Elf_Data *data = elf_newdata(scn);
		Elf64_Shdr *shdr = elf64_getshdr(scn);

		*data = (Elf_Data){ .d_buf = sections[i].bytes,
				    .d_size = sections[i].n,
				    .d_align = 1,
				    .d_type = ELF_T_BYTE,
				    .d_version = EV_CURRENT };
		shdr->sh_name = sections[i].name;
		shdr->sh_type = sections[i].type;
	}
	if (elf_update(elf, ELF_C_WRITE) < 0)
		abort();
	elf_end(elf);
}

size_t fake_stop_ask_btf(const void *btf, size_t n)
{
	int fd = memfd_create("kernel", MFD_CLOEXEC);
	void *copy = malloc(n ? n : 1);
	struct ktypes *k;
	struct types *t;
	char path[64];
	size_t found = 0;

	if (fd < 0 || !copy)
		abort();
	memcpy(copy, btf, n);
	write_elf(fd, copy, n);
	snprintf(path, sizeof(path), "/proc/self/fd/%d", fd);
	k = ktypes_open(path, NULL);
	t = k ? types_new(&(struct types_from){ .name = "vmlinux", .btf = k, .bits = 64 }) : NULL;
	if (t)
		found = ask_btf(t);
	types_free(t);
	ktypes_free(k);
	free(copy);
	close(fd);
	return found;
}
