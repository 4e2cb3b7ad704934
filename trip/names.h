/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Names for addresses, from the trace: the kernel, programs, libraries. */
#ifndef TRIP_NAMES_H
#define TRIP_NAMES_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct chunk;
struct err;
struct names;
struct place;

/* A program, library or the kernel. */
struct unit {
	const char *path; /* in the guest */
	const char *name; /* its last component: "hello", "libc.so.6", "vmlinux" */
	const char *build_id;
	const char *interp; /* NULL for none */
	uint32_t role;      /* enum sym_role */
	uint64_t entry, phdr;
	bool is_static; /* a program without interpreter: includes the C library */
	bool has_lines;
};

enum fn_flags {
	FN_PLT = 1,
	FN_LINES = 2,
	FN_SITE = 4,    /* the kernel's own tracer sees it */
	FN_LIBRARY = 8, /* C library or dynamic linker: no trip begins there */
	FN_BINDER = 16, /* the dynamic linker's first-time binding */
	FN_SOFTIRQ = 32,
	FN_SWITCH = 64,  /* __switch_to */
	FN_DIES = 128,   /* do_task_dead */
	FN_THUNK = 256,  /* retpolines and return thunks */
	FN_FORKED = 512, /* ret_from_fork: where a task begins */
	FN_REHANDLE =
		1024, /* return_to_handler: the kernel's own tracer has replaced a return address */
	FN_ANON = 2048,    /* code without a name: print unit and offset */
	FN_WAKE = 4096,    /* part of the kernel's wake-up code: not the waker */
	FN_INLINED = 8192, /* inlined: a struct fn_inlined (trip/inlines.h) */
};

struct fn {
	uint64_t start; /* ELF address; for the kernel, the address at which it runs */
	uint32_t size;
	uint32_t flags;          /* enum fn_flags */
	const char *name;        /* NULL with FN_ANON */
	const struct unit *unit; /* NULL: code of an unknown file */
};

struct names *names_new(void);
void names_free(struct names *n);
/* Sets the kernel's bits, 64 (the default) or 32, which decide which addresses are the kernel's. */
void names_set_bits(struct names *n, unsigned bits);
unsigned names_bits(const struct names *n);
bool names_is_kernel(const struct names *n, uint64_t addr);
/* Finds places in units that are not in the trace, such as the kernel's, by addresses of the unit.
 * NULL: none are known. */
typedef bool (*names_place_fn)(void *ctx, const struct unit *u, uint64_t addr, struct place *out);
void names_set_places(struct names *n, names_place_fn place, void *ctx);
/* Adds a CHUNK_SYMBOLS. Returns 0, or -EBADMSG with a message. Ignores a path already known. */
int names_add(struct names *n, const struct chunk *c, struct err *e);

const struct unit *names_unit(const struct names *n, const char *path); /* NULL for none */
/* The function at an address of the unit, or one with FN_ANON; never NULL. The kernel's addresses
 * include those of its loaded modules, whose functions have their own units. */
const struct fn *names_fn(const struct names *n, const struct unit *u, uint64_t addr);
/* The *n functions that start in addr…addr+len, ascending. */
const struct fn *names_starts(const struct names *n, const struct unit *u, uint64_t addr,
			      uint64_t len, size_t *count);
/* All of the unit's functions, by ascending address. */
const struct fn *names_fns(const struct names *n, const struct unit *u, size_t *count);
/* The unit added last, and the one added before a unit; NULL: none. */
const struct unit *names_newest(const struct names *n);
const struct unit *names_older(const struct unit *u);
const struct unit *names_kernel(const struct names *n); /* NULL before its chunk has come */
const struct fn *names_unknown(const struct names *n);  /* FN_ANON of no unit */
const struct fn *names_kernel_named(const struct names *n, const char *name);
/* Bias between the unit's addresses and memory if file offset `off` is mapped at `addr`. */
uint64_t names_bias(const struct unit *u, uint64_t addr, uint64_t off);
/* Mapped span of the unit: lowest and highest ELF address of its segments. */
void names_span(const struct unit *u, uint64_t *low, uint64_t *high);

struct line {
	const char *file;
	unsigned line;
};
/* The place of an address of the unit, from outside the trace; false if unknown. */
bool names_place(const struct unit *u, uint64_t addr, struct place *out);
/* Calls the function for each line of the unit that is in the trace, by ascending address. */
void names_each_line(const struct unit *u,
		     void (*fn)(void *ctx, uint64_t addr, const char *file, unsigned line),
		     void *ctx);
/* Finds the source line of an address of the unit, from the trace or else from its place; false if
 * unknown. */
bool names_line(const struct unit *u, uint64_t addr, struct line *out);

#endif
