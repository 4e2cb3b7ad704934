// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * arch/x86/include/asm/syscall_wrapper.h: since 4.17 (i386: 5.7) these functions get one argument,
 * a pointer to the program's registers, struct pt_regs (arch/x86/include/uapi/asm/ptrace.h).
 */
#include "values/args_syscall.h"

#include <string.h>

#include "abi/calls/sysent.h"
#include "values/registers.h"
#include "values/types.h"

/* Offsets in pt_regs of a call's six arguments. */
struct prefix {
	const char *text;
	enum abi abi;
	uint8_t at64[6]; /* in a 64-bit kernel */
};

static const struct prefix prefixes[] = {
	{ "__x64_sys_", ABI_X86_64, { 112, 104, 96, 56, 72, 64 } },
	{ "__x64_compat_sys_", ABI_X32, { 112, 104, 96, 56, 72, 64 } },
	{ "__ia32_sys_", ABI_I386, { 40, 88, 96, 104, 112, 32 } },
	{ "__ia32_compat_sys_", ABI_I386, { 40, 88, 96, 104, 112, 32 } },
};
static const uint8_t at32[6] = { 0, 4, 8, 12, 16, 20 };

/* C's types of arguments; what has no row is an address. */
struct row {
	enum arg_type arg;
	const char *name;   /* a built-in type */
	const char *target; /* of a pointer to a struct */
};

static const struct row rows[] = {
	{ ARG_HEX, "unsigned long", NULL },
	{ ARG_HEX32, "unsigned int", NULL },
	{ ARG_INT, "int", NULL },
	{ ARG_UINT, "unsigned int", NULL },
	{ ARG_LONG, "long", NULL },
	{ ARG_ULONG, "unsigned long", NULL },
	{ ARG_FD, "int", NULL },
	{ ARG_AT_FD, "int", NULL },
	{ ARG_FLAGS, "unsigned int", NULL },
	{ ARG_LONG_FLAGS, "unsigned long", NULL },
	{ ARG_ENUM, "int", NULL },
	{ ARG_SOCK_TYPE, "int", NULL },
	{ ARG_SOCK_PROTOCOL, "int", NULL },
	{ ARG_SOCKOPT_LEVEL, "int", NULL },
	{ ARG_SOCKOPT_NAME, "int", NULL },
	{ ARG_MODE, "unsigned int", NULL },
	{ ARG_FCNTL_ARG, "long", NULL },
	{ ARG_LOFF, "unsigned long", NULL },
	{ ARG_LOFF_HEX, "unsigned int", NULL },
	{ ARG_HIGH, "unsigned int", NULL },
	{ ARG_PAGE_OFFSET, "unsigned long", NULL },
	{ ARG_STATX_FLAGS, "unsigned int", NULL },
	{ ARG_SOCKADDR, NULL, "sockaddr" },
	{ ARG_MSGHDR, NULL, "user_msghdr" },
	{ ARG_MSGHDR_OUT, NULL, "user_msghdr" },
};

static const struct row *find_row(enum arg_type arg)
{
	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++)
		if (rows[i].arg == arg)
			return &rows[i];
	return NULL;
}

/* Pointers of 32-bit programs are half as long as the kernel's. */
static const struct type *type_of(enum arg_type arg, struct types *t, int bits)
{
	const struct row *row = find_row(arg);
	const struct type *target, *pointer;

	if (row && row->name)
		return type_builtin(row->name, bits);
	if (!t || types_bits(t) != bits)
		return type_builtin("void *", bits);
	target = row && row->target ? types_find(t, TYPE_STRUCT, row->target) : NULL;
	if (arg == ARG_PATH || arg == ARG_STRING)
		target = type_builtin("char", bits);
	pointer = types_pointer(t, target ? target : type_builtin("void", bits));
	return pointer ? pointer : type_builtin("void *", bits);
}

static const struct sysent *find_call(const char *function, const struct prefix **prefix)
{
	for (size_t i = 0; i < sizeof(prefixes) / sizeof(*prefixes); i++) {
		const size_t n = strlen(prefixes[i].text);
		int nr;

		if (strncmp(function, prefixes[i].text, n) != 0)
			continue;
		*prefix = &prefixes[i];
		nr = sysent_number(prefixes[i].abi, function + n);
		return nr < 0 ? NULL : sysent_find(prefixes[i].abi, nr);
	}
	return NULL;
}

/* Whatever a prototype calls it: of functions with one address, BTF has any one's names. */
static struct variable regs_argument(const struct function_at *f)
{
	const bool is_small = f->convention == CALL_REGPARM3;
	const int bits = is_small ? 32 : 64;
	const struct type *regs = f->types ? types_find(f->types, TYPE_STRUCT, "pt_regs") : NULL;
	const struct type *pointer = regs ? types_pointer(f->types, regs) : NULL;

	return (struct variable){
		.name = "regs",
		.type = pointer ? pointer : type_builtin("void *", bits),
		.at = { .kind = LOCATION_REGISTER,
			.at_entry = true,
			.reg = is_small ? GPR_RAX : GPR_RDI,
			.reg2 = GPR_N,
			.bits = bits },
	};
}

bool syscall_args_find(struct syscall_args *out, const struct function_at *f)
{
	const bool is_small = f->convention == CALL_REGPARM3;
	const struct prefix *prefix;
	const struct sysent *call = find_call(f->function, &prefix);

	if (!call)
		return false;
	out->v[0] = regs_argument(f);
	for (out->n = 1; out->n <= sysent_nargs(call); out->n++) {
		const unsigned i = out->n - 1;

		out->v[out->n] = (struct variable){
			.name = call->args[i].name,
			.type = type_of(call->args[i].type, f->types,
					prefix->abi == ABI_X86_64 ? 64 : 32),
			.at = { .kind = LOCATION_BASED,
				.at_entry = true,
				.reg = is_small ? GPR_RAX : GPR_RDI,
				.reg2 = GPR_N,
				.bits = is_small ? 32 : 64,
				.offset = is_small ? at32[i] : prefix->at64[i] },
		};
	}
	return true;
}
