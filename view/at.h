/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * One stop of a recording that runs again, as text or JSON: the task, the stack of both rings with
 * each function's arguments at its entry, registers, the next instructions, expressions, memory.
 *
 *	@3,936,839  hello 84  ring 0  tcp_v4_connect  in #7 connect
 *
 *	#0  tcp_v4_connect(sk=0xffff888004bd8000 {TCP, …}, uaddr=…, addr_len=16)  tcp_ipv4.c:199
 *	#1  __inet_stream_connect(…)  af_inet.c:660
 *	…
 */
#ifndef VIEW_AT_H
#define VIEW_AT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

#include "values/machine.h"
#include "values/registers.h"
#include "values/value.h"

struct args;
struct hit;
struct view_source;

/* Of the hit's frame with the same index. */
struct at_frame {
	const struct args *args; /* NULL: not known */
	struct registers entry;  /* at its entry, … */
	bool has_entry;          /* … if they are known */
};

/* --print */
struct at_print {
	const char *text; /* the expression */
	struct value value;
	const char *why; /* why there is none; NULL: there is */
};

/* --memory */
struct at_memory {
	uint64_t addr;
	size_t n;
	const uint8_t *bytes;
	const char *why; /* why they cannot be read; NULL: they can */
};

struct at_code {
	uint64_t addr;
	char text[200]; /* as an assembler has it */
};

struct at_stop {
	const struct hit *hit; /* with its stack */
	const struct registers *regs;
	struct machine_source source;
	int bits; /* of the code: 64 or 32 */
	const struct at_frame *frames;
	const struct at_code *code; /* the next instructions */
	size_t n_code;
	const struct at_print *prints;
	size_t n_prints;
	const struct at_memory *memory;
	size_t n_memory;
};

struct at_opts {
	FILE *out;
	bool raw_names, color;
	const struct view_source *source; /* printed around the position; NULL: not */
};

/* Prints a stop. Returns 0 or -EIO. */
int at_text(const struct at_opts *o, const struct at_stop *s);
int at_json(const struct at_opts *o, const struct at_stop *s);

#endif
