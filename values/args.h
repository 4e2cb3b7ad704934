/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * A function's arguments at its entry: names and types from BTF's prototypes (kernel) or from
 * DWARF, places from the calling convention, or from DWARF where the compiler has changed it.
 *
 *	family=2, type=1, protocol=0
 *	sk=0xffff888003a48000 {TCP, state CLOSE, err 0}, uaddr=…, addr_len=16
 *
 * They are found once for a function, and printed at each of its entries. In another position the
 * same places hold if the machine's `entry` has the registers at the entry.
 */
#ifndef VALUES_ARGS_H
#define VALUES_ARGS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "values/location.h"

struct args;
struct buf;
struct err;
struct types;

enum convention {
	CALL_SYSV64,   /* x86-64, user and kernel; x32 */
	CALL_REGPARM3, /* a 32-bit kernel */
	CALL_STACK32,  /* user code of i386 */
};

struct function_at {
	struct types *types;  /* of its module; NULL: none */
	const char *function; /* its symbol: "__sys_socket" */
	/* Of its entry, as in the ELF; of an inlined function, where it begins. */
	uint64_t addr;
	uint64_t bias; /* where the ELF was loaded: addr + bias is the address in memory */
	enum convention convention;
	/* Prototypes come first, and the system calls' own arguments are known. */
	bool in_kernel;
	bool is_inlined; /* `function` was inlined at `addr`: only DWARF knows */
};

/* NULL with a message if nothing is known of the function; one sentence says what would help. A
 * function without arguments has none, and is no error. */
struct args *args_find(const struct function_at *f, struct err *e);
/* The variables that are visible at a position within the function, at `pc` as in the ELF: of the
 * innermost block first. Without debug information, the arguments as of the entry. */
struct args *args_find_visible(const struct function_at *f, uint64_t pc, struct err *e);
void args_free(struct args *a);
const struct variable *args_all(const struct args *a, size_t *n);

struct machine_source;
struct print_opts;
/* "family=2, type=1, protocol=0"; "" if there are none. */
void args_text(const struct args *a, const struct machine_source *m, const struct print_opts *o,
	       struct buf *out);
/* [{"name":"family","type":"int","value":2}, …], each as print_json() has a value. */
void args_json(const struct args *a, const struct machine_source *m, const struct print_opts *o,
	       struct buf *out);

#endif
