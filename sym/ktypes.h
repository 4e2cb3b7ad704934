/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * The layout of the kernel's structures, from the BTF section of its image (libbpf reads it).
 */
#ifndef SYM_KTYPES_H
#define SYM_KTYPES_H

#include <stdbool.h>

struct btf;
struct buf;
struct err;
struct ktypes;

struct ktypes *ktypes_open(const char *elf, struct err *e);
/* Of a module: what its BTF adds to its kernel's, which must outlive it. NULL, with a message, if
 * it has none (a module without structures of its own). */
struct ktypes *ktypes_open_module(const struct ktypes *kernel, const char *ko, struct err *e);
void ktypes_free(struct ktypes *t);
/* As libbpf has it, for all that is not asked for here. */
const struct btf *ktypes_btf(const struct ktypes *t);

/* Byte offset of a member, with dots into nested members and through anonymous ones:
 * ktypes_offset(t, "file", "f_path.dentry", e). -ENOENT, with a message, if there is none; -EINVAL
 * for a bit field that begins within a byte. */
long ktypes_offset(const struct ktypes *t, const char *type, const char *member, struct err *e);
/* Size of a structure in bytes, or -ENOENT. */
long ktypes_size(const struct ktypes *t, const char *type, struct err *e);
/* Appends a function's prototype in C: "int __sys_socket(int family, int type, int protocol)";
 * false, and nothing, if the types have no function of that name (assembly, inlined, renamed by the
 * compiler). */
bool ktypes_prototype(const struct ktypes *t, const char *function, struct buf *out);

#endif
