/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * Made-up streams for tests and harnesses: a machine with a few functions, and a script of what it
 * executes.
 *
 *	main: nop call=send@plt		a block at main: its instructions as real bytes
 *	main>: nop ret			… after the block of main that ran last
 *	main+3: 8807 90			… at an offset; an instruction may be written in hex
 *	@sysenter A 44			a record
 *
 * Instructions: nop mov push pop num=N call=F jmp=F jne=F call* jmp* ret syscall sysret sysenter
 * iret int80 rep. Records:
 *
 *	@start T   @task T PID TGID PPID COMM   @fork T   @switch T   @wake T   @stop   @clock NS
 *	@exec T PATH   @exec32 T PATH (a 32-bit program)   @map T PATH
 *	@sysenter T NR   @sysenter32 T NR (a call of i386)   @sysexit T RESULT   @mem BYTES
 *	@intr VECTOR PLACE (after the handler's first block)
 *	@sp SP (the user's stack pointer from here on: @sysenter, @intr)
 *	@stack FROM TO HOW (SPs are hexadecimal; HOW: 1 from a register, 2 loaded)
 *
 * T is a letter. A handler of the interrupt table is a function whose name begins with asm_.
 */
#ifndef TESTS_FAKES_FAKE_STREAM_H
#define TESTS_FAKES_FAKE_STREAM_H

#include <stddef.h>
#include <stdint.h>

#include "base/buf.h"

#define SCRIPT_UNITS 5

/* The content of a CHUNK_SYMBOLS: the kernel, the program, its C library, the dynamic linker, a
 * kernel module. */
void script_symbols(struct buf *out, unsigned unit);
/* Appends the words of a script or of a part of one; aborts if it makes no sense. */
struct script;
struct script *script_new(void);
void script_run(struct script *s, const char *text);
const struct buf *script_words(const struct script *s);
/* Drops the words, not the blocks that they define. */
void script_forget(struct script *s);
void script_free(struct script *s);

#endif
